"""What people judged, one row per act in an append-only SQLite file: nothing acknowledged is ever lost or changed."""

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, date, datetime
from pathlib import Path

from etl.errors import SeurantaError
from etl.vocabulary import JudgementKind, JudgementTarget

_BUSY_SECONDS = 30.0
"""How long a writer waits for the others; each holds the file for some milliseconds."""


class UnknownJudgementError(SeurantaError):
    """An undo of what the journal does not hold."""


class BrokenJournalError(SeurantaError):
    """A journal that cannot be read; it is the only place of what people judged, so nothing throws it away."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a person; `at`, `judgement_id` and `number` are given when it is appended.

    `by` is a name and never leaves the journal; others see `role`. For an undo, `new` is the judgement taken back.
    The quote with its meeting and item lets a later run find the words again, however they are read then.
    """

    programme_id: str
    by: str
    role: str
    kind: JudgementKind
    new: str | None
    effective_on: date
    old: str | None = None
    reason: str | None = None
    recommendation_id: str | None = None
    statement_id: str | None = None
    decision_id: str | None = None
    implemented_on: date | None = None
    quote: str | None = None
    quote_meeting_id: str | None = None
    quote_item: str | None = None
    at: datetime | None = None
    judgement_id: str | None = None
    number: int | None = None


_COLUMNS = tuple(column.name for column in fields(Act) if column.name != "number")

_STAYS = """CREATE TRIGGER act_stays BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;"""

_TABLES = f"""
CREATE TABLE act (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    {", ".join(f'"{name}" TEXT{" UNIQUE" if name == "judgement_id" else ""}' for name in _COLUMNS)}
);
{_STAYS}
CREATE TRIGGER act_is_kept BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
"""


def append(path: Path, act: Act, now: datetime | None = None) -> Act:
    """The act as it stands in the journal; when this returns it is on the disk."""
    with _connection(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        written = _append(connection, act, now or datetime.now(UTC))
        connection.execute("COMMIT")
    return written


def undo(path: Path, judgement_id: str, by: str, role: str, reason: str | None, effective_on: date) -> Act:
    """Take a judgement back, which is itself a judgement."""
    with _connection(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        row = connection.execute("SELECT * FROM act WHERE judgement_id = ?", (judgement_id,)).fetchone()
        if row is None:
            raise UnknownJudgementError(f"{path.name}: no judgement {judgement_id!r}; expected one that stands in it")
        undone = _act(row)
        act = Act(
            programme_id=undone.programme_id,
            by=by,
            role=role,
            kind=JudgementKind.UNDO,
            old=undone.new,
            new=judgement_id,
            reason=reason,
            recommendation_id=undone.recommendation_id,
            effective_on=effective_on,
        )
        written = _append(connection, act, datetime.now(UTC))
        connection.execute("COMMIT")
    return written


def read(path: Path, programme_id: str | None = None) -> list[Act]:
    """All acts in the order in which they were appended; none where there is no journal yet."""
    if not path.exists():
        return []
    with _connection(path) as connection:
        rows = connection.execute(
            "SELECT * FROM act WHERE ?1 IS NULL OR programme_id = ?1 ORDER BY number", (programme_id,)
        ).fetchall()
    return [_act(row) for row in rows]


def forgotten(path: Path, programme_id: str | None = None) -> frozenset[str]:
    """SHA-256 of the documents that were forgotten."""
    return frozenset(act.new for act in read(path, programme_id) if act.kind is JudgementKind.FORGET and act.new)


def quotes(path: Path) -> list[str]:
    """The words of minutes that judgements keep."""
    return sorted({act.quote for act in read(path) if act.quote})


def withdraw_quotes(path: Path, words: Collection[str]) -> None:
    """Empty these quotes in all acts, and overwrite their place on the disk; the judgements themselves stay.

    The one change that the journal allows, since what is forgotten must go from here too.
    """
    if not words:
        return
    with _connection(path) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DROP TRIGGER act_stays")
        connection.executemany("UPDATE act SET quote = NULL WHERE quote = ?", [(quote,) for quote in words])
        connection.execute(_STAYS)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def as_rows(acts: Iterable[Act]) -> list[dict[str, object]]:
    """Rows of the table judgement, without names; targets as they were when judged, undos not yet applied."""
    return [
        {
            "judgement_id": act.judgement_id,
            "programme_id": act.programme_id,
            "kind": act.kind.value,
            "by_role": act.role,
            "effective_on": act.effective_on,
            "recommendation_id": act.recommendation_id,
            "statement_id": act.statement_id,
            "decision_id": act.decision_id,
            "old": act.old,
            "new": act.new,
            "reason": act.reason,
            "implemented_on": act.implemented_on,
            "quote": act.quote,
            "quote_meeting_id": act.quote_meeting_id,
            "quote_item": act.quote_item,
            "number": act.number,
            "target": JudgementTarget.PENDING.value,
        }
        for act in acts
    ]


def _append(connection: sqlite3.Connection, act: Act, now: datetime) -> Act:
    at = now.astimezone(UTC).replace(tzinfo=None)
    number = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM act").fetchone()[0]
    digest = hashlib.sha256(repr((number, at, act)).encode()).hexdigest()[:12]
    written = replace(act, at=at, judgement_id=f"{act.programme_id}:J-{digest}", number=number)
    values = asdict(written)
    marks = ", ".join("?" for _ in _COLUMNS)
    names = ", ".join(f'"{name}"' for name in _COLUMNS)
    connection.execute(f"INSERT INTO act ({names}) VALUES ({marks})", [_stored(values[name]) for name in _COLUMNS])
    return written


def _stored(value: object) -> str | None:
    if value is None:
        return None
    return value.isoformat() if isinstance(value, date) else str(value)


def _act(row: Mapping[str, str | None]) -> Act:
    implemented_on = row["implemented_on"]
    return Act(
        programme_id=str(row["programme_id"]),
        by=str(row["by"]),
        role=str(row["role"]),
        kind=JudgementKind.of(str(row["kind"])),
        new=row["new"],
        effective_on=date.fromisoformat(str(row["effective_on"])),
        old=row["old"],
        reason=row["reason"],
        recommendation_id=row["recommendation_id"],
        statement_id=row["statement_id"],
        decision_id=row["decision_id"],
        implemented_on=date.fromisoformat(implemented_on) if implemented_on else None,
        quote=row["quote"],
        quote_meeting_id=row["quote_meeting_id"],
        quote_item=row["quote_item"],
        at=datetime.fromisoformat(str(row["at"])),
        judgement_id=row["judgement_id"],
        number=int(str(row["number"])),
    )


@contextmanager
def _connection(path: Path) -> Iterator[sqlite3.Connection]:
    if not path.exists():
        _create(path)
    # Autocommit: transactions are begun and ended where they can be seen.
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("PRAGMA synchronous = FULL")
        yield connection
    except sqlite3.DatabaseError as error:
        # Its children say that it is locked, or the disk full: whoever asked may know what to do.
        if type(error) is not sqlite3.DatabaseError:
            raise
        raise BrokenJournalError(
            f"{path}: {error}; expected the journal, or its last backup put in its place"
        ) from error
    finally:
        connection.close()


def _create(path: Path) -> None:
    """Make the whole file aside and link it in, so that two first writers cannot meet a half-made one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
        made = Path(folder) / path.name
        connection = sqlite3.connect(made)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(_TABLES)
        connection.close()
        with suppress(FileExistsError):
            os.link(made, path)
