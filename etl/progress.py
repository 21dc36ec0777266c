"""How far a command has come, shown to a person who waits for more than a second; programs see nothing of it."""

import sys
from collections.abc import Iterable
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")

PATIENCE_SECONDS = 1.0


def shown(things: Iterable[T], what: str, count: int) -> Iterable[T]:
    """The same things one by one, with a bar on stderr where that is a terminal."""
    # `disable=None` means: unless somebody watches.
    bar: Iterable[T] = tqdm(
        things,
        desc=what,
        total=count,
        unit="",
        delay=PATIENCE_SECONDS,
        disable=None,
        leave=False,
        file=sys.stderr,
        dynamic_ncols=True,
    )
    return bar
