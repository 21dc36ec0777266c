"""The executor that documents are read over: processes of this machine, or whatever a caller passes instead."""

import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager

from etl import guarded

Workers = Callable[[], Executor]
"""Gives the executor, always the same; asked only where there is something to read."""


@contextmanager
def workers(given: Executor | None = None) -> Iterator[Workers]:
    """The workers of one run, started once a document needs them; an executor that was passed in is left open."""
    with ExitStack() as stack:
        started: list[Executor] = [] if given is None else [given]

        def ask() -> Executor:
            if not started:
                # Forked from a server that has the readers and their dictionaries loaded already.
                context = multiprocessing.get_context("forkserver")
                context.set_forkserver_preload([guarded.PRELOADED])
                started.append(stack.enter_context(ProcessPoolExecutor(os.cpu_count() or 1, mp_context=context)))
            return started[0]

        yield ask
