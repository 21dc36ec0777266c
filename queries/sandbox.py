"""SQL of a stranger in a disposable process: bounded in memory, processor time, wall clock and rows.

DuckDB's own locks stop files and settings, not memory or time: a cross join takes gigabytes and outlives an interrupt.
So each statement gets a process of its own, which the kernel bounds and the parent kills.
"""

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from queries import transfer
from queries.errors import QueryRefusedError, QuerySqlError, WarehouseMissingError
from queries.sql import Result

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much one statement may take; the address space is bounded on Linux only, the rest everywhere."""

    seconds: float = 10.0
    processor_seconds: int = 10
    address_space_bytes: int = 2_000_000_000
    database_bytes: int = 512_000_000
    """What DuckDB may use of it before it gives up by itself, with a better word than the kernel's."""
    rows: int = 10_000
    answer_bytes: int = 20_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows, and whether the statement had more of them than may be shown."""

    result: Result
    cut: bool


_CHILD = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from queries import sandboxed; sandboxed.main()"
"""Isolated from the environment, the child must be told where this package is."""

AT_ONCE = 2
"""Statements that may run at the same time; a third is told so at once, since nobody waits well before a box."""

_places = threading.BoundedSemaphore(AT_ONCE)


def run(warehouse: Path, statement: str, bounds: Bounds = Bounds()) -> Answer:
    """The answer to one statement; raises QuerySqlError for bad SQL and QueryRefusedError for what is out of bounds."""
    if not warehouse.is_file():
        raise WarehouseMissingError(f"{warehouse.name}: the file is not there; expected a published warehouse")
    if not _places.acquire(blocking=False):
        raise QueryRefusedError(f"{AT_ONCE} statements are at work; expected one of them to end first")
    try:
        return _answer(warehouse, statement, bounds)
    finally:
        _places.release()


def _answer(warehouse: Path, statement: str, bounds: Bounds) -> Answer:
    asked = {
        "warehouse": str(warehouse.resolve()),
        "statement": statement,
        "processor_seconds": bounds.processor_seconds,
        "address_space_bytes": bounds.address_space_bytes,
        "database_bytes": bounds.database_bytes,
        "rows": bounds.rows,
        "answer_bytes": bounds.answer_bytes,
    }
    # Nothing of the server's environment: no paths, no user, no secrets.
    child = subprocess.Popen(
        [sys.executable, "-I", "-c", _CHILD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"LC_ALL": os.environ.get("LC_ALL", "C.UTF-8")},
        cwd="/",
        start_new_session=True,
    )
    try:
        written, _ = child.communicate(json.dumps(asked).encode(), timeout=bounds.seconds)
    except subprocess.TimeoutExpired as error:
        raise QueryRefusedError(
            f"the statement took more than {bounds.seconds:g} seconds; expected a shorter one"
        ) from error
    finally:
        child.kill()
        child.wait()
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                stream.close()
    return _read(written, child.returncode, bounds)


def _read(written: bytes, code: int, bounds: Bounds) -> Answer:
    try:
        answer = json.loads(written)
    except ValueError as error:
        raise QueryRefusedError(
            f"the statement took more than it may (its process ended with {code}); expected at most"
            f" {bounds.database_bytes // 1_000_000} MB and {bounds.processor_seconds} s of one processor"
        ) from error
    if "refused" in answer:
        raise QueryRefusedError(answer["refused"])
    if "failed" in answer:
        raise QuerySqlError(answer["failed"])
    kinds = answer["kinds"]
    rows = [tuple(map(transfer.decoded, row, kinds)) for row in answer["rows"]]
    return Answer(Result(tuple(answer["columns"]), rows), answer["cut"])
