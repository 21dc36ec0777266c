"""Speed and memory, measured by hand: `make bench`. Nothing here is part of the tests."""
