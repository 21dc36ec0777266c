"""The executor that documents are read over: processes of this machine, or whatever a caller passes instead."""

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager

from etl import guarded

FEW = 2
"""Up to so many documents one worker reads: a second one would cost more than it saves."""


@contextmanager
def workers(documents: int, given: Executor | None = None) -> Iterator[Executor]:
    """The executor to read so many documents over; one that was passed in is left open."""
    if given is not None:
        yield given
        return
    count = 1 if documents <= FEW else min(documents, os.cpu_count() or 1)
    # Forked from a server that has the readers and their dictionaries loaded already.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([guarded.PRELOADED])
    with ProcessPoolExecutor(count, mp_context=context) as pool:
        yield pool
