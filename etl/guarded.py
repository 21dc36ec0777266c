"""One document read in a process of its own, so that a file which crashes, hangs or swells costs only itself."""

import multiprocessing
import os
import resource
import sys
from collections.abc import Iterable
from multiprocessing.connection import Connection
from multiprocessing.forkserver import ensure_running

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.limits import READING_BYTES, READING_SECONDS
from etl.readers import read_document

# Forked from a server that has the readers and their dictionaries loaded: some milliseconds a document.
_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["etl.warm"])

_Refusal = tuple[str, str]
"""What is wrong, and what was expected."""


WARM = "SEURANTA_WARM"
"""How the server is told its languages: it is a process of its own that imports `etl.warm`."""


def start(languages: Iterable[str]) -> None:
    """Start the server of reading processes, unless it runs.

    It loads the dictionaries of these languages, which takes seconds each, while the caller does other things.
    """
    os.environ[WARM] = ",".join(languages)
    ensure_running()


def read_guarded(name: str, data: bytes, seconds: float = READING_SECONDS.value) -> Document:
    """The document, or UnreadableDocumentError where it cannot be read within the limits."""
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    child = _CONTEXT.Process(target=_child, args=(theirs, name, data), daemon=True)
    child.start()
    theirs.close()
    try:
        answer = _answer(ours, seconds)
    finally:
        child.kill()
        child.join()
        ours.close()
    if answer is None:
        raise UnreadableDocumentError(f"its reader ended with code {child.exitcode}", "a file that a reader can take")
    if isinstance(answer, tuple):
        raise UnreadableDocumentError(*answer)
    return answer


def _answer(connection: Connection, seconds: float) -> Document | _Refusal | None:
    if not connection.poll(seconds):
        return f"reading it took more than {seconds:g} seconds", str(READING_SECONDS)
    try:
        answer: Document | _Refusal = connection.recv()
    except EOFError:
        return None
    return answer


def _child(connection: Connection, name: str, data: bytes) -> None:
    _limit()
    answer: Document | _Refusal
    try:
        answer = read_document(name, data)
    except UnreadableDocumentError as error:
        answer = error.what, error.expected
    except MemoryError:
        answer = "reading it took too much memory", str(READING_BYTES)
    connection.send(answer)


def _limit() -> None:
    """Bound the address space, which only Linux enforces; the wall clock holds everywhere."""
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (READING_BYTES.value, READING_BYTES.value))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
