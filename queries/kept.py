"""Tables that were fetched, and answers that were given, lately out of one generation of the warehouse.

Both are kept within a bound of bytes. Fetching is two fifths of a page's time on small data, and the answers of the
heaviest page take a third of a second for 2,000 recommendations; frames cannot be changed, so requests may share them.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

import polars as pl

MOST_BYTES = 32_000_000
"""Of all frames that are kept; one that is larger than a quarter of it is made each time."""

Key = tuple[Hashable, ...]
"""All that a frame depends on, but the generation."""


@dataclass(slots=True)
class Kept:
    """The least lately used goes first. It lives and ends with the generation whose frames it holds."""

    most: int = MOST_BYTES
    size: int = 0
    _frames: OrderedDict[Key, pl.DataFrame] = field(default_factory=OrderedDict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def get(self, key: Key, make: Callable[[], pl.DataFrame]) -> pl.DataFrame:
        """The frame, made where it is not kept."""
        with self._lock:
            if key in self._frames:
                self._frames.move_to_end(key)
                return self._frames[key]
        frame = make()
        size = int(frame.estimated_size())
        if size <= self.most // 4:
            self._put(key, frame, size)
        return frame

    def _put(self, key: Key, frame: pl.DataFrame, size: int) -> None:
        with self._lock:
            if key in self._frames:
                return
            self._frames[key] = frame
            self.size += size
            while self.size > self.most:
                _, oldest = self._frames.popitem(last=False)
                self.size -= int(oldest.estimated_size())
