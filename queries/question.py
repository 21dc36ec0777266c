"""What a named question is: the tables it reads, the frame it answers with, and a pure function between the two."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

import polars as pl

import queries
from etl import schema, vocabulary
from etl.rules import knowledge
from etl.rules.once import Memory, Remembering
from queries.errors import CallError
from queries.filters import AsOf

Tables = Mapping[str, pl.DataFrame]
Reads = dict[str, tuple[str, ...]]
Parameter = str | int | bool | None
Answer = Callable[..., pl.DataFrame]

REGISTERED: dict[str, "Question"] = {}


class Asked(Remembering):
    """Tables put to a question, with what the questions of one request work out in common.

    `memories` holds one memory for what is known as of each time, and for each scope of what is fetched: the id of a
    programme, or None for all programmes together.
    """

    def __init__(self, tables: Tables, memories: dict[Hashable, Memory], scope: AsOf | str | None = None) -> None:
        super().__init__(tables, memories.setdefault(scope, {}))
        self.memories = memories


def known(tables: Tables, as_of: AsOf) -> Tables:
    """The tables as the group could know them; a table that another question of the request had is not sifted again."""
    if not isinstance(tables, Asked):
        return knowledge.known(tables, as_of.day, drafts=as_of.drafts)
    asked = Asked(tables, tables.memories, as_of)
    keys = {name: ("known", name, id(frame)) for name, frame in tables.items()}
    sifted = {name: asked.memory[key] for name, key in keys.items() if key in asked.memory}
    lacking: dict[str, tuple[str, ...]] = {name: () for name in tables if name not in sifted}
    if lacking:
        with_what_decides = Remembering({name: tables[name] for name in knowledge.needed(lacking)}, tables.memory)
        found = knowledge.known(with_what_decides, as_of.day, drafts=as_of.drafts, sifted=sifted)
        for name in with_what_decides.keys() - sifted.keys():
            asked.memory[keys[name]] = found[name]
            # Held, so that its id is given to no other frame.
            asked.memory["held", name, id(tables[name])] = tables[name]
    asked.update({name: asked.memory[key] for name, key in keys.items()})
    return asked


@dataclass(frozen=True, slots=True)
class Fill:
    """Text that is fetched only for the rows that are shown.

    `column` of the answer takes, where it is null, `source` of the row of `table` whose id the answer holds in `key`.
    """

    column: str
    table: str
    key: str
    source: str = "text"

    def missing(self, frame: pl.DataFrame) -> list[str]:
        """Ids whose text the frame still lacks."""
        lacking = frame[self.key].filter(frame[self.column].is_null()).drop_nulls()
        return lacking.unique(maintain_order=True).to_list()

    def into(self, frame: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
        """The frame with the texts put in; `texts` holds the table's id and `source`."""
        found = texts.select(
            pl.col(schema.BY_NAME[self.table].key).alias(self.key), pl.col(self.source).alias("_filled")
        )
        return frame.join(found, on=self.key, how="left", maintain_order="left").with_columns(
            pl.coalesce(self.column, "_filled").alias(self.column)
        )[frame.columns]


@dataclass(frozen=True, slots=True)
class Question:
    """A named question. Called with tables it answers purely; `queries.store.Store.ask` fetches the tables for it.

    `reads` names the tables and columns that it needs, `columns` those that it answers with, in their order. With
    `known_only` the answer sees only what the group could know on the day; with `every_programme` it needs no AsOf.
    """

    name: str
    sentence: str
    reads: Reads
    columns: tuple[schema.Column, ...]
    fills: tuple[Fill, ...]
    known_only: bool
    every_programme: bool
    answer: Answer
    also_reads: Callable[..., Reads] | None = None
    """What else is fetched for some values of the parameters, such as the texts that a phrase is looked for in."""

    @property
    def fetched(self) -> Reads:
        """What it needs fetched: its own reads, and what decides which rows were known on the day."""
        return self.fetched_for()

    def fetched_for(self, **parameters: Parameter) -> Reads:
        """The same for values of its parameters."""
        reads = merged(self.reads, self.also_reads(**parameters)) if self.also_reads else self.reads
        return reads if self.every_programme else knowledge.needed(reads)

    @property
    def parameters(self) -> dict[str, inspect.Parameter]:
        """What may be asked besides programme and time, by name; each has a default."""
        signature = inspect.signature(self.answer)
        return {name: one for name, one in signature.parameters.items() if one.kind is one.KEYWORD_ONLY}

    def __call__(self, tables: Tables, as_of: AsOf | None = None, **parameters: Parameter) -> pl.DataFrame:
        """The whole answer out of tables that hold their texts."""
        frame = self.without_texts(tables, as_of, **parameters)
        for fill in self.fills:
            frame = fill.into(frame, tables[fill.table])
        return frame

    def without_texts(self, tables: Tables, as_of: AsOf | None = None, **parameters: Parameter) -> pl.DataFrame:
        """The answer before `fills`, exactly in the declared columns and types."""
        unknown = parameters.keys() - self.parameters.keys()
        if unknown:
            expected = ", ".join(self.parameters) or "none"
            raise CallError(f"{self.name}: unknown parameter {sorted(unknown)[0]!r}; expected one of: {expected}")
        if self.every_programme:
            return self._shaped(self.answer(tables, **parameters))
        if as_of is None:
            raise CallError(f"{self.name}: no programme and time; expected both")
        if self.known_only:
            tables = known(tables, as_of)
        return self._shaped(self.answer(tables, as_of, **parameters))

    def frame(self, rows: list[dict[str, object]] | None = None) -> pl.DataFrame:
        """Rows as a frame of this question's columns."""
        return schema.Table(self.name, self.sentence, self.columns).frame(rows or [])

    def _shaped(self, frame: pl.DataFrame) -> pl.DataFrame:
        types = {column.name: column.dtype for column in self.columns}
        to_be_filled = {fill.column for fill in self.fills} - set(frame.columns)
        shaped = frame.select(
            pl.lit(None, dtype=types[name]).alias(name) if name in to_be_filled else name for name in types
        )
        if shaped.schema == types:
            return shaped
        return shaped.cast({name: types[name] for name, dtype in shaped.schema.items() if dtype != types[name]})


def question(
    sentence: str,
    *,
    reads: Reads,
    columns: tuple[schema.Column, ...],
    fills: tuple[Fill, ...] = (),
    known_only: bool = True,
    every_programme: bool = False,
    also_reads: Callable[..., Reads] | None = None,
) -> Callable[[Answer], Question]:
    """Register a function (tables, as_of, *, parameters) -> frame under `<module>.<function>`."""

    def register(answer: Answer) -> Question:
        name = f"{answer.__module__.removeprefix('queries.')}.{answer.__name__}"
        REGISTERED[name] = Question(
            name, sentence, reads, columns, fills, known_only, every_programme, answer, also_reads
        )
        return REGISTERED[name]

    return register


def registered() -> dict[str, Question]:
    """Every named question of the package by name; a new module is found by itself."""
    for module in pkgutil.iter_modules(queries.__path__):
        if not module.name.startswith("_"):
            importlib.import_module(f"queries.{module.name}")
    return dict(sorted(REGISTERED.items()))


def of(table: str, *names: str) -> tuple[schema.Column, ...]:
    """Columns of a table of the warehouse, all of them without names."""
    by_name = {column.name: column for column in schema.BY_NAME[table].columns}
    return tuple(by_name[name] for name in names or by_name)


def column(
    name: str, sql_type: str, sentence: str, words: type[vocabulary.Word] | None = None
) -> tuple[schema.Column, ...]:
    """A column that only this answer has."""
    return (schema.Column(name, sql_type, sentence, words),)


def whole(*tables: str) -> dict[str, tuple[str, ...]]:
    """All columns of these tables."""
    return {name: tuple(schema.BY_NAME[name].schema) for name in tables}


def merged(*reads: Reads) -> Reads:
    """Reads that hold the columns of all."""
    every: dict[str, dict[str, None]] = {}
    for table, columns in (item for one in reads for item in one.items()):
        every.setdefault(table, {}).update(dict.fromkeys(columns))
    return {table: tuple(columns) for table, columns in every.items()}


def without_text(*tables: str) -> dict[str, tuple[str, ...]]:
    """All columns of these tables but those of running text, which are fetched for the shown rows alone."""
    return {name: tuple(one for one in schema.BY_NAME[name].schema if one not in ("text", "quote")) for name in tables}
