"""Programmes that nothing changed for: their rows come from the last warehouse by SQL and are not made again.

A programme's basis is a digest of all that its rows rest on. It stands in `etl_run` beside the run that published them,
so rows and basis go together wherever the file goes (docs/decisions/0070-...).
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import duckdb
import polars as pl

from etl.collect import Source
from etl.errors import Rejection
from etl.journal import Act
from etl.pipeline import Tables, states_of_the_day
from etl.reading_version import code_version
from etl.schema import BY_NAME, TABLES

STATES = "recommendation_state"
OF_THE_DAY = "meeting_id IS NULL"
"""Rows of `recommendation_state` that say how things stand on the day of the run: the only ones that a day changes."""

READ_AS_FRAMES = ("programme", "rejected_row")
"""Small tables that the run itself looks at."""

MADE_ANEW = (*READ_AS_FRAMES, "etl_run")
"""Tables whose rows are never copied by SQL."""

STATES_REST_ON = (
    "meeting", "statement", "decision", "recommendation", "response", "action", "action_due_date",
    "action_report", "verification", "judgement", "evidence",
)  # fmt: skip
"""The tables that the states of recommendations are derived from."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What a publishing takes from the last warehouse: its file and the programmes.

    Of `redone` programmes the states of the day are made anew and stand among the tables that are published.
    """

    source: Path
    programmes: frozenset[str]
    redone: frozenset[str] = frozenset()

    def condition(self, table: str, programmes: Iterable[str]) -> tuple[str, list[list[str]]]:
        """Which rows of a table are carried over for these programmes: SQL, and the values for its marks."""
        chosen = "programme_id IN (SELECT unnest(?))"
        if table != STATES:
            return chosen, [sorted(programmes)]
        return (
            f"{chosen} AND NOT ({OF_THE_DAY} AND programme_id IN (SELECT unnest(?)))",
            [sorted(programmes), sorted(self.redone)],
        )


@dataclass(frozen=True, slots=True)
class Held:
    """What the last warehouse says of a programme: its basis, the day of its states, the latest day in its meetings."""

    basis: str | None
    derived_on: date | None
    latest_on: date | None


@dataclass(slots=True)
class LastWarehouse:
    """The last warehouse, open as long as programmes are looked at."""

    path: Path
    connection: duckdb.DuckDBPyConnection | None = None
    held: Mapping[str, Held] = field(default_factory=dict)

    def may_stand(self, programme_id: str, basis: str | None, today: date) -> bool:
        """Whether the programme's rows would come out the same today, but for the states of the day."""
        held = self.held.get(programme_id)
        if held is None or basis is None or held.basis != basis:
            return False
        if held.derived_on is None or held.derived_on == today:
            return True
        # What is known only later changes which meetings count between the two days: nothing is spared then.
        return held.latest_on is None or held.latest_on <= min(today, held.derived_on)

    def rows(self, programme_ids: Collection[str]) -> Tables:
        """The rows of these programmes in the small tables that the run itself looks at."""
        return {name: self._rows(name, programme_ids) for name in READ_AS_FRAMES}

    def states_today(self, programme_id: str, today: date) -> pl.DataFrame | None:
        """The states of the day made anew; None where those of the last run are of the same day, or there are none."""
        if self.held[programme_id].derived_on in (None, today):
            return None
        tables = {name: self._rows(name, [programme_id]) for name in STATES_REST_ON}
        return states_of_the_day(tables, today)

    def row_count(self, carried: Carried) -> int:
        """How many rows are copied from here."""
        if self.connection is None:
            return 0
        count = 0
        for name in (table.name for table in TABLES if table.name not in MADE_ANEW):
            chosen, values = carried.condition(name, carried.programmes)
            ((found,),) = self.connection.execute(f'SELECT count(*) FROM "{name}" WHERE {chosen}', values).fetchall()
            count += found
        return count

    def _rows(self, name: str, programme_ids: Collection[str]) -> pl.DataFrame:
        table = BY_NAME[name]
        if self.connection is None:
            return table.frame()
        query = f'SELECT * FROM "{name}" WHERE programme_id IN (SELECT unnest(?))'
        rows = pl.DataFrame(self.connection.sql(query, params=[sorted(programme_ids)]))
        return rows.select(pl.col(column.name).cast(column.dtype) for column in table.columns)


@contextmanager
def last_warehouse(path: Path) -> Iterator[LastWarehouse]:
    """What the live file holds; one that is not there or of another schema holds nothing. Broken, it raises."""
    if not path.exists():
        yield LastWarehouse(path)
        return
    with duckdb.connect(str(path), read_only=True) as connection:
        if not _is_of_this_schema(connection):
            yield LastWarehouse(path)
            return
        rows = connection.execute(
            "SELECT programme_id, basis, derived_on, latest_on FROM programme"
            " LEFT JOIN (SELECT programme_id, arg_max(basis_digest, started_at) AS basis FROM etl_run"
            "            WHERE basis_digest IS NOT NULL GROUP BY programme_id) USING (programme_id)"
            f" LEFT JOIN (SELECT programme_id, max(as_of_on) AS derived_on FROM {STATES} WHERE {OF_THE_DAY}"
            "            GROUP BY programme_id) USING (programme_id)"
            " LEFT JOIN (SELECT programme_id, greatest(max(effective_on), max(known_on)) AS latest_on FROM meeting"
            "            GROUP BY programme_id) USING (programme_id)"
        ).fetchall()
        yield LastWarehouse(path, connection, {row[0]: Held(*row[1:]) for row in rows})


def is_broken(path: Path) -> bool:
    """Whether the file cannot be read to its end."""
    if not path.exists():
        return False
    try:
        with duckdb.connect(str(path), read_only=True) as connection:
            for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall():
                connection.execute(f'SELECT bit_xor(hash("{name}")) FROM "{name}"').fetchall()
    except duckdb.Error:
        return True
    return False


def _is_of_this_schema(connection: duckdb.DuckDBPyConnection) -> bool:
    found = set(connection.execute("SELECT table_name, column_name FROM duckdb_columns()").fetchall())
    return all((table.name, column.name) in found for table in TABLES for column in table.columns)


def basis(
    programme_file: bytes,
    sources: Iterable[tuple[Source, datetime | None]],
    registers: Mapping[str, bytes],
    acts: Sequence[Act],
    rejections: Sequence[Rejection],
) -> str:
    """Digest of all that the rows of a programme rest on, but for the day.

    `sources` come with the moment when each was first seen; None for what the archive does not take, whose moment is
    that of every run anew.
    """
    found = hashlib.sha256(code_version().encode())
    found.update(hashlib.sha256(programme_file).digest())
    for source, seen in sources:
        found.update(repr((source.programme_id, source.sha256, source.name, source.path, seen)).encode())
    for name, data in sorted(registers.items()):
        found.update(repr(name).encode() + hashlib.sha256(data).digest())
    found.update(repr((list(acts), list(rejections))).encode())
    return found.hexdigest()[:24]
