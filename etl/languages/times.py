"""Which words a language must give for times, numbers and money."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Words for times, numbers and money."""
