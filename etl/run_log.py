"""The log of runs and of what they saw first, in runs.sqlite: a failed run publishes nothing, yet is logged."""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from etl.errors import Rejection, SeurantaError
from etl.vocabulary import RunOutcome

_TABLES = """
CREATE TABLE IF NOT EXISTS archived (
    programme_id TEXT NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL,
    first_seen_at TEXT NOT NULL, PRIMARY KEY (programme_id, sha256, path)
);
CREATE TABLE IF NOT EXISTS run (
    number INTEGER PRIMARY KEY AUTOINCREMENT, started_at TEXT NOT NULL, finished_at TEXT, outcome TEXT, message TEXT,
    file_count INTEGER, read_count INTEGER, row_count INTEGER, rejected_count INTEGER,
    schema_version TEXT, reader_version TEXT
);
CREATE TABLE IF NOT EXISTS rejected (
    run_number INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER, what TEXT NOT NULL, expected TEXT NOT NULL
);
"""


class RunLogError(SeurantaError):
    """The log is there and cannot be read."""


@dataclass(frozen=True, slots=True)
class Archived:
    """Bytes that the archive holds for a programme, under one of the names that they had."""

    programme_id: str
    sha256: str
    name: str
    path: str
    first_seen_at: datetime


@dataclass(frozen=True, slots=True)
class Run:
    """One run; times are UTC without a zone."""

    started_at: datetime
    finished_at: datetime
    outcome: RunOutcome
    message: str
    file_count: int = 0
    read_count: int = 0
    row_count: int = 0
    rejected_count: int = 0
    schema_version: str = ""
    reader_version: str = ""


def remember_archived(path: Path, seen: Iterable[Archived]) -> None:
    """Keep when each of these was first seen; what is known keeps its first time."""
    with _connection(path) as connection:
        connection.executemany(
            "INSERT INTO archived VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [(one.programme_id, one.sha256, one.name, one.path, one.first_seen_at.isoformat()) for one in seen],
        )


def archived(path: Path) -> list[Archived]:
    """All that was ever archived, the first seen first."""
    with _connection(path) as connection:
        rows = connection.execute(
            "SELECT programme_id, sha256, name, path, first_seen_at FROM archived ORDER BY first_seen_at, path"
        ).fetchall()
    return [Archived(row[0], row[1], row[2], row[3], datetime.fromisoformat(row[4])) for row in rows]


def forget(path: Path, hashes: Collection[str]) -> None:
    """Take documents out of the log, names and all, so that not even a free page of the file holds them."""
    with _connection(path) as connection:
        names = [
            (row[0],)
            for digest in hashes
            for row in connection.execute("SELECT path FROM archived WHERE sha256 = ?", (digest,)).fetchall()
        ]
        if not names:
            return
        connection.execute("PRAGMA secure_delete = ON")
        connection.executemany("DELETE FROM rejected WHERE file = ?", names)
        connection.executemany("DELETE FROM archived WHERE sha256 = ?", [(digest,) for digest in hashes])


def add(path: Path, run: Run, rejections: Sequence[Rejection] = ()) -> None:
    """Log a run that has ended, with what it rejected."""
    with _connection(path) as connection:
        number = connection.execute(
            "INSERT INTO run (started_at, finished_at, outcome, message, file_count, read_count, row_count,"
            " rejected_count, schema_version, reader_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                run.started_at.isoformat(),
                run.finished_at.isoformat(),
                run.outcome.value,
                run.message,
                run.file_count,
                run.read_count,
                run.row_count,
                run.rejected_count,
                run.schema_version,
                run.reader_version,
            ),
        ).lastrowid
        connection.executemany(
            "INSERT INTO rejected VALUES (?, ?, ?, ?, ?)",
            [(number, row.file, row.line, row.what, row.expected) for row in rejections],
        )


def last_runs(path: Path, last: int) -> list[Run]:
    """The last runs for those who only look: nothing is written, and there are none where there is no log yet."""
    if not path.exists():
        return []
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=30)) as connection:
            return _runs(connection, last)
    except (sqlite3.Error, KeyError, ValueError) as error:
        raise RunLogError(f"{path.name}: {error}; expected the log of runs") from error


def runs(path: Path, last: int) -> list[Run]:
    """The last runs, the latest first."""
    with _connection(path) as connection:
        return _runs(connection, last)


def _runs(connection: sqlite3.Connection, last: int) -> list[Run]:
    outcomes = {outcome.value: outcome for outcome in RunOutcome}
    rows = connection.execute(
        "SELECT started_at, finished_at, outcome, message, file_count, read_count, row_count, rejected_count,"
        " schema_version, reader_version FROM run ORDER BY number DESC LIMIT ?",
        (last,),
    ).fetchall()
    return [
        Run(datetime.fromisoformat(row[0]), datetime.fromisoformat(row[1]), outcomes[row[2]], *row[3:]) for row in rows
    ]


def new_rejections(path: Path, rejections: Sequence[Rejection]) -> list[Rejection]:
    """Those that the last published run did not have.

    A line number does not tell them apart, since a row added above moves it: two rows with the same fault count twice.
    """
    known = Counter(_known(path))
    new: list[Rejection] = []
    for rejection in rejections:
        fault = (rejection.file, rejection.what, rejection.expected)
        if known[fault] > 0:
            known[fault] -= 1
        else:
            new.append(rejection)
    return new


def _known(path: Path) -> list[tuple[str, str, str]]:
    with _connection(path) as connection:
        return connection.execute(
            "SELECT file, what, expected FROM rejected WHERE run_number ="
            " (SELECT max(number) FROM run WHERE outcome <> ?)",
            (RunOutcome.FAILED.value,),
        ).fetchall()


@contextmanager
def _connection(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, timeout=30)
    try:
        with connection:
            connection.executescript(_TABLES)
            yield connection
    finally:
        connection.close()
