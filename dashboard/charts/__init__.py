"""Charts: each module turns a frame into a figure, and the same frame into the sentence that stands above it."""
