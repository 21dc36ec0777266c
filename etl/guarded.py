"""One document read in a process of its own, so that a file which crashes, hangs or swells costs only itself."""

import gc
import multiprocessing
import os
import resource
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import ForkContext, ForkServerContext
from multiprocessing.forkserver import ensure_running
from types import FrameType

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.limits import READING_BYTES, READING_SECONDS
from etl.readers import read_document

PRELOADED = "etl.warm"
"""What the server of reading processes loads once for all of them."""

_FORKSERVER = multiprocessing.get_context("forkserver")
_FORKSERVER.set_forkserver_preload([PRELOADED])

_Refusal = tuple[str, str]
"""What is wrong, and what was expected."""


class NotReadError(UnreadableDocumentError):
    """Its reading was cut short: the same bytes may be read another time."""


WARM = "SEURANTA_WARM"
"""How the server is told its languages: it is a process of its own that imports `etl.warm`."""


def start(languages: Iterable[str]) -> None:
    """Start the server of reading processes, unless it runs.

    It loads the dictionaries of these languages, which takes seconds each, while the caller does other things.
    """
    os.environ[WARM] = ",".join(languages)
    ensure_running()


def _context() -> ForkContext | ForkServerContext:
    """A worker of a pool has one thread and the dictionaries, so it forks; whoever has threads asks the server."""
    in_worker = multiprocessing.parent_process() is not None and threading.active_count() == 1
    return multiprocessing.get_context("fork") if in_worker else _FORKSERVER


def read_guarded(name: str, data: bytes, seconds: float = READING_SECONDS.value) -> Document:
    """The document, or UnreadableDocumentError where it cannot be read within the limits."""
    context = _context()
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(theirs, name, data), daemon=True)
    child.start()
    theirs.close()
    try:
        answer = _answer(ours, seconds)
    finally:
        child.kill()
        child.join()
        ours.close()
    if answer is None:
        raise NotReadError(f"its reader ended with code {child.exitcode}", "a file that a reader can take")
    if isinstance(answer, NotReadError):
        raise answer
    if isinstance(answer, tuple):
        raise UnreadableDocumentError(*answer)
    return answer


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Bound the wall clock of work that needs the dictionaries and so stays in this process.

    A thread cannot be stopped so: there the bound is that of whoever owns the executor.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise NotReadError(f"understanding it took more than {seconds:g} seconds", str(READING_SECONDS))

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _answer(connection: Connection, seconds: float) -> Document | _Refusal | NotReadError | None:
    if not connection.poll(seconds):
        return NotReadError(f"reading it took more than {seconds:g} seconds", str(READING_SECONDS))
    try:
        answer: Document | _Refusal | NotReadError = connection.recv()
    except EOFError:
        return None
    return answer


def _child(connection: Connection, name: str, data: bytes) -> None:
    _limit()
    # It lives for one document: walking what it was forked with, and will soon be gone with it, is time for nothing.
    gc.disable()
    answer: Document | _Refusal | NotReadError
    try:
        answer = read_document(name, data)
    except UnreadableDocumentError as error:
        answer = error.what, error.expected
    except MemoryError:
        answer = NotReadError("reading it took too much memory", str(READING_BYTES))
    connection.send(answer)


def _limit() -> None:
    """Bound the address space, which only Linux enforces; the wall clock holds everywhere."""
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (READING_BYTES.value, READING_BYTES.value))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
