"""How far a command has come, shown to a person who waits for more than a second; programs see nothing of it."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")

PATIENCE_SECONDS = 1.0
TICK_SECONDS = 0.2


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


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """A bar with the time that has gone, while one thing takes as long as it takes."""
    ended = Event()
    ticking = Thread(target=_tick, args=(what, ended), daemon=True)
    ticking.start()
    try:
        yield
    finally:
        ended.set()
        ticking.join()


def _tick(what: str, ended: Event) -> None:
    if ended.wait(PATIENCE_SECONDS):
        return
    with tqdm(
        desc=what, bar_format="{desc}: {elapsed}", disable=None, leave=False, file=sys.stderr, dynamic_ncols=True
    ) as bar:
        while not ended.wait(TICK_SECONDS):
            bar.refresh()
