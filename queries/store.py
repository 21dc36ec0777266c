"""The only door to the warehouse: read-only, safe for threads, and on the newest file without a restart.

One in-memory DuckDB attaches the file under a new alias whenever another file has taken its place; whoever still reads
from the old one reads it to the end.
"""

import threading
from collections.abc import Hashable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import duckdb
import polars as pl

from etl import journal, schema
from etl.data_folder import DataFolder
from etl.journal import Act
from etl.rules import knowledge
from etl.rules.once import Memory
from queries import filters, judged
from queries.errors import WarehouseMissingError
from queries.filters import AsOf
from queries.kept import Kept
from queries.question import Asked, Parameter, Question, whole, without_text

QUIET: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


@dataclass(frozen=True, slots=True)
class Generation:
    """What tells one published file from the next; an inode alone is used again."""

    inode: int
    mtime_ns: int
    size: int

    @classmethod
    def of(cls, path: Path) -> "Generation":
        status = path.stat()
        return cls(status.st_ino, status.st_mtime_ns, status.st_size)

    @property
    def published_at(self) -> datetime:
        """When the file was written, UTC."""
        return datetime.fromtimestamp(self.mtime_ns / 1e9, UTC)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the answers rest on: when the file in use was written, and why a newer one is not in use."""

    published_at: datetime
    problem: str | None


class _OtherSchemaError(Exception):
    """The file is a DuckDB, but not of this version's schema."""


@dataclass(slots=True)
class _Attached:
    generation: Generation
    alias: str
    readers: int = 0
    tables: Kept = field(default_factory=Kept)
    answers: Kept = field(default_factory=Kept)


@dataclass(frozen=True, slots=True)
class Reading:
    """One generation held for a while: all questions put to it get answers out of the same file.

    What one question fetched serves the next, and what people had judged when it was first asked for holds for all. An
    answer serves the next request too, until somebody judges. A reading is one thread's own and lives no longer than a
    request.
    """

    cursor: duckdb.DuckDBPyConnection
    alias: str
    journal: Path
    tables: Kept = field(default_factory=Kept)
    answers: Kept = field(default_factory=Kept)
    _read: dict[tuple[str, tuple[str, ...], str | None], pl.DataFrame] = field(default_factory=dict, repr=False)
    _acts: dict[str | None, list[Act]] = field(default_factory=dict, repr=False)
    _memories: dict[Hashable, Memory] = field(default_factory=dict, repr=False)

    def ask(self, question: Question, as_of: AsOf | None = None, **parameters: Parameter) -> pl.DataFrame:
        """The answer to a named question, with texts for the rows that it shows."""
        programme_id = None if question.every_programme or as_of is None else as_of.programme_id
        acts = self._acts_of(programme_id)
        judged_so_far = (len(acts), acts[-1].judgement_id if acts else None)
        key = (question.name, as_of, programme_id, tuple(sorted(parameters.items())), judged_so_far)
        return self.answers.get(key, lambda: self._answer(question, as_of, programme_id, parameters))

    def _answer(
        self, question: Question, as_of: AsOf | None, programme_id: str | None, parameters: Mapping[str, Parameter]
    ) -> pl.DataFrame:
        fetched = question.fetched_for(**parameters)
        tables = {name: self._table(name, columns, programme_id) for name, columns in fetched.items()}
        frame = question.without_texts(Asked(tables, self._memories, programme_id), as_of, **parameters)
        lacking: dict[tuple[str, str], dict[str, None]] = {}
        for fill in question.fills:
            lacking.setdefault((fill.table, fill.source), {}).update(dict.fromkeys(fill.missing(frame)))
        texts = {what: self._texts(*what, list(ids)) for what, ids in lacking.items() if ids}
        for fill in question.fills:
            if (fill.table, fill.source) in texts:
                frame = fill.into(frame, texts[fill.table, fill.source])
        return frame

    def as_of(self, programme: str | None = None, at: str | None = None, *, drafts: bool = False) -> AsOf:
        """Programme and time out of an address or a command line; `queries.filters.resolve` has the rule."""
        meeting = knowledge.needed({"meeting": ("programme_id", "number")})["meeting"]
        programmes = self._table("programme", ("programme_id", "order", "starts_on"), None)
        meetings = self._table("meeting", meeting, None)
        runs = self._table("etl_run", ("finished_at",), None)["finished_at"].drop_nulls().sort().to_list()
        run_on = runs[-1].date() if runs else None
        return filters.resolve(programmes, meetings, programme, at, drafts=drafts, run_on=run_on)

    def connection(self) -> duckdb.DuckDBPyConnection:
        """The held file as the database of a connection, for saved questions; a stranger's SQL has its sandbox."""
        self.cursor.execute(f"USE {self.alias}")
        return self.cursor

    def row_counts(self) -> dict[str, int]:
        """How many rows each table holds, of all programmes together."""
        counted = " UNION ALL ".join(
            f"SELECT '{table.name}', count(*) FROM {self.alias}.\"{table.name}\"" for table in schema.TABLES
        )
        return dict(self.cursor.execute(counted).fetchall())

    def _table(self, name: str, columns: tuple[str, ...], programme_id: str | None) -> pl.DataFrame:
        widths = (columns,) if programme_id is None else _widths(name, columns)
        keys = [(name, width, programme_id) for width in widths]
        key = next((one for one in keys if one in self._read), keys[0])
        if key not in self._read:
            frame = self.tables.get(key, lambda: self._rows(*key))
            self._read[key] = self._judged(frame, programme_id) if name == "judgement" else frame
        return self._read[key]

    def _rows(self, name: str, columns: tuple[str, ...], programme_id: str | None) -> pl.DataFrame:
        where = "" if programme_id is None else " WHERE programme_id = ?"
        query = f'SELECT {_selected(name, columns)} FROM {self.alias}."{name}"{where}'
        frame = self._fetch(name, query, [programme_id] if where else [])
        return frame if tuple(frame.columns) == columns else frame.select(columns)

    def _judged(self, judgements: pl.DataFrame, programme_id: str | None) -> pl.DataFrame:
        """What a person judges counts at once, before the next run folds it in."""
        return judged.with_acts(judgements, self._acts_of(programme_id))

    def _acts_of(self, programme_id: str | None) -> list[Act]:
        if programme_id not in self._acts:
            self._acts[programme_id] = journal.read(self.journal, programme_id)
        return self._acts[programme_id]

    def _texts(self, name: str, source: str, ids: list[str]) -> pl.DataFrame:
        key = schema.BY_NAME[name].key
        query = f'SELECT "{key}", "{source}" FROM {self.alias}."{name}" WHERE "{key}" IN (SELECT unnest(?))'
        return self._fetch(name, query, [ids])

    def _fetch(self, name: str, query: str, values: list[object]) -> pl.DataFrame:
        frame = pl.DataFrame(self.cursor.sql(query, params=values))
        types = schema.BY_NAME[name].schema
        return frame.cast({one: types[one] for one, dtype in frame.schema.items() if dtype != types.get(one, dtype)})


@cache
def _selected(name: str, columns: tuple[str, ...]) -> str:
    """The columns as SQL: of most of a table what is left out is named, since DuckDB is slow to bind a long list."""
    left_out = [column for column in whole(name)[name] if column not in columns]
    if len(left_out) < len(columns):
        return "*" if not left_out else f"* EXCLUDE ({', '.join(map(_quoted, left_out))})"
    return ", ".join(map(_quoted, columns))


def _quoted(column: str) -> str:
    return f'"{column}"'


@cache
def _widths(name: str, columns: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The widths in which a table may be fetched for these columns, first the one that is fetched: all columns, or all
    but its running text where that is enough. Questions then share what is fetched.

    Each fetch costs about a millisecond whatever its width; of all programmes together only what is asked is fetched.
    """
    light, every = without_text(name)[name], whole(name)[name]
    return (light, every) if set(columns) <= set(light) else (every,)


@dataclass(slots=True)
class Store:
    """The warehouse of one data folder. Make one for the process; every method may be called from any thread."""

    data: Path
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _connection: duckdb.DuckDBPyConnection | None = field(default=None, repr=False)
    _attached: list[_Attached] = field(default_factory=list, repr=False)
    _problem: str | None = field(default=None, repr=False)
    _count: int = field(default=0, repr=False)

    @property
    def path(self) -> Path:
        return DataFolder(self.data).warehouse

    def ask(self, question: Question, as_of: AsOf | None = None, **parameters: Parameter) -> pl.DataFrame:
        """The answer to a named question out of the newest warehouse."""
        with self.reading() as reading:
            return reading.ask(question, as_of, **parameters)

    def as_of(self, programme: str | None = None, at: str | None = None, *, drafts: bool = False) -> AsOf:
        """Programme and time out of an address or a command line."""
        with self.reading() as reading:
            return reading.as_of(programme, at, drafts=drafts)

    def standing(self) -> Standing:
        """How old the answers are, and why no newer ones can be had."""
        with self._lock:
            current = self._current()
            return Standing(current.generation.published_at, self._problem)

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Hold the newest generation for several questions.

        Raises WarehouseMissingError when there is none and none was open before.
        """
        with self._lock:
            attached = self._current()
            attached.readers += 1
            cursor = self._database().cursor()
        try:
            yield Reading(cursor, attached.alias, DataFolder(self.data).journal, attached.tables, attached.answers)
        finally:
            with self._lock:
                cursor.close()
                attached.readers -= 1
                self._let_go()

    def close(self) -> None:
        """Let every file go."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection, self._attached, self._problem = None, [], None

    def _current(self) -> _Attached:
        try:
            generation = Generation.of(self.path)
            if not self._attached or self._attached[-1].generation != generation:
                self._attached.append(self._attach(generation))
                self._let_go()
            self._problem = None
        except (OSError, duckdb.Error, _OtherSchemaError) as error:
            self._problem = f"{self.path.name}: {_cause(error)}; expected a published warehouse: run python -m etl run"
            if not self._attached:
                raise WarehouseMissingError(self._problem) from error
        return self._attached[-1]

    def _attach(self, generation: Generation) -> _Attached:
        self._count += 1
        alias = f"generation_{self._count}"
        quoted = str(self.path).replace("'", "''")
        self._database().execute(f"ATTACH '{quoted}' AS {alias} (READ_ONLY)")
        if lacking := self._lacking(alias):
            self._database().execute(f"DETACH {alias}")
            raise _OtherSchemaError(f"the warehouse has no {lacking}: an earlier version wrote it")
        return _Attached(generation, alias)

    def _lacking(self, alias: str) -> str | None:
        """The first table or column of the schema that the file does not have."""
        query = "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = ?"
        found = set(self._database().execute(query, [alias]).fetchall())
        wanted = ((table.name, column.name) for table in schema.TABLES for column in table.columns)
        return next((".".join(names) for names in wanted if names not in found), None)

    def _let_go(self) -> None:
        """Detach the generations that nobody reads any more."""
        for old in [one for one in self._attached[:-1] if one.readers == 0]:
            self._database().execute(f"DETACH {old.alias}")
            self._attached.remove(old)

    def _database(self) -> duckdb.DuckDBPyConnection:
        if self._connection is None:
            self._connection = duckdb.connect(":memory:", config=QUIET)
        return self._connection


def _cause(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "the file is not there"
    if isinstance(error, _OtherSchemaError):
        return str(error)
    if isinstance(error, OSError):
        return f"the file cannot be read ({error.strerror})"
    return "the file is not a DuckDB database that can be opened"
