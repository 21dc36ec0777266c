"""The guard against a run that would lose what the last warehouse held, or read the same documents less well."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import polars as pl

from etl.errors import SeurantaError
from etl.exit_codes import ExitCode

KEPT_SHARE = 0.5
"""Below this share of a programme's rows of a table the run publishes nothing."""

FEWEST_LOST = 3
"""Fewer rows than this may go from a table that keeps others."""

COVERAGE_FALL = 0.02
"""By so much of the characters the same documents of a programme may be read less well."""

GUARDED = (
    "meeting", "agenda_item", "attendance", "decision", "statement", "promise", "finding", "budget_claim",
    "evaluation", "recommendation", "response", "action", "action_due_date", "action_report", "verification",
    "budget_line",
)  # fmt: skip
"""The tables that documents and registers fill; what is derived from them goes with them."""

NEVER_EMPTIED = frozenset({
    "meeting", "agenda_item", "decision", "statement", "evaluation", "recommendation", "response", "action",
    "verification", "budget_line",
})  # fmt: skip
"""Of these not even a single last row may go: an empty table is what a lost register or folder looks like."""


class LossError(SeurantaError):
    """Too much of the last warehouse would be gone."""

    exit_code = ExitCode.LOSS


Counts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Read:
    """How much of a document stands in facts or named noise, in characters."""

    characters: int
    classified: int


@dataclass(frozen=True, slots=True)
class Held:
    """What a warehouse holds of each programme: rows by table, and how each document was read, by its hash."""

    rows: Mapping[str, Counts]
    read: Mapping[str, Mapping[str, Read]] = field(default_factory=dict)
    told: Counts = field(default_factory=dict)
    """Rows of registers that were rejected, each told with its line."""


def published(path: Path, forgotten: Collection[str] = ()) -> Held:
    """What the warehouse holds now but for forgotten documents; nothing where there is none."""
    if not path.exists():
        return Held({})
    with duckdb.connect(str(path), read_only=True) as connection:
        gone = [sorted(forgotten)]
        programmes = connection.execute("SELECT programme_id FROM programme").fetchall()
        rows: dict[str, dict[str, int]] = {row[0]: {} for row in programmes}
        for table in _tables_in(connection):
            for programme_id, count in connection.execute(_count(connection, table), gone).fetchall():
                rows.setdefault(programme_id, {})[table] = count
        read: dict[str, dict[str, Read]] = {}
        for programme_id, sha256, characters, classified in connection.execute(
            "SELECT programme_id, sha256, characters, classified FROM source_file"
            " WHERE characters IS NOT NULL AND sha256 NOT IN (SELECT unnest(?::VARCHAR[]))",
            gone,
        ).fetchall():
            read.setdefault(programme_id, {})[sha256] = Read(characters, classified)
        told = connection.execute(
            "SELECT programme_id, count(*) FROM rejected_row WHERE line IS NOT NULL GROUP BY programme_id"
        ).fetchall()
    return Held(rows, read, dict(told))


def _tables_in(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """The guarded tables that the file has: an earlier schema may lack one."""
    found = {row[0] for row in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    return [table for table in GUARDED if table in found]


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> str:
    columns = connection.execute("SELECT column_name FROM duckdb_columns() WHERE table_name = ?", [table]).fetchall()
    hangs = "source_file_id" if ("source_file_id",) in columns else None
    if hangs is None and ("meeting_id",) in columns:
        hangs = "meeting_id"
    gone = "SELECT source_file_id FROM source_file WHERE sha256 IN (SELECT unnest(?::VARCHAR[]))"
    if hangs is None:
        return f'SELECT programme_id, count(*) FROM "{table}" WHERE len(?::VARCHAR[]) >= 0 GROUP BY programme_id'
    if hangs == "meeting_id":
        gone = f"SELECT meeting_id FROM meeting WHERE source_file_id IN ({gone})"
    return (
        f'SELECT programme_id, count(*) FROM "{table}"'
        f" WHERE {hangs} IS NULL OR {hangs} NOT IN ({gone}) GROUP BY programme_id"
    )


def held(tables: Mapping[str, pl.DataFrame]) -> Held:
    """The same of tables that are about to be published."""
    rows: dict[str, dict[str, int]] = {programme_id: {} for programme_id in tables["programme"]["programme_id"]}
    for table in GUARDED:
        for programme_id, count in tables[table].group_by("programme_id").len().iter_rows():
            rows.setdefault(programme_id, {})[table] = count
    read: dict[str, dict[str, Read]] = {}
    columns = ("programme_id", "sha256", "characters", "classified")
    for programme_id, sha256, characters, classified in tables["source_file"].select(columns).iter_rows():
        if characters is not None:
            read.setdefault(programme_id, {})[sha256] = Read(characters, classified)
    lines = tables["rejected_row"].filter(pl.col("line").is_not_null()).group_by("programme_id").len()
    return Held(rows, read, dict(lines.iter_rows()))


def guard(before: Held, after: Held, carried: Collection[str] = ()) -> None:
    """Raise LossError where a programme would be gone, keep too few rows of a table, or be read less well.

    Programmes that are `carried` over lose nothing.
    """
    for programme_id in sorted(before.rows.keys() - set(carried)):
        if programme_id not in after.rows:
            raise LossError(f"programme {programme_id!r} would be gone; expected {_EXPECTED}")
        for loss in _losses(before, after, programme_id):
            raise LossError(f"programme {programme_id!r} would {loss}; expected {_EXPECTED}")


def _losses(before: Held, after: Held, programme_id: str) -> Iterator[str]:
    left = after.rows[programme_id]
    newly_told = after.told.get(programme_id, 0) - before.told.get(programme_id, 0)
    for table, count in before.rows[programme_id].items():
        if _is_lost(table, count, left.get(table, 0), newly_told):
            yield f"keep {left.get(table, 0)} of {count} rows of {table}"
    fall = _fall(before.read.get(programme_id, {}), after.read.get(programme_id, {}))
    if fall is not None:
        yield fall


def _is_lost(table: str, count: int, left: int, newly_told: int) -> bool:
    # A last row that is now rejected with its line is no silent loss: somebody mends it.
    if count > newly_told and not left and table in NEVER_EMPTIED:
        return True
    return left < count * KEPT_SHARE and count - left >= FEWEST_LOST


def _fall(before: Mapping[str, Read], after: Mapping[str, Read]) -> str | None:
    """How the coverage of the documents that both hold falls; new ones are no measure of the reader."""
    same = sorted(before.keys() & after.keys())
    was, now = _share(before[one] for one in same), _share(after[one] for one in same)
    if was is None or now is None or was - now <= COVERAGE_FALL:
        return None
    return f"cover {now:.1%} of the characters of the same documents, before {was:.1%}"


def _share(documents: Iterable[Read]) -> float | None:
    found = list(documents)
    characters = sum(one.characters for one in found)
    return sum(one.classified for one in found) / characters if characters else None


_EXPECTED = "what the last warehouse holds, or --accept-loss"
