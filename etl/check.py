"""Good rows and rejected rows: every row against the schema's words, required columns, keys and foreign ids; pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import polars as pl

from etl import schema
from etl.errors import Rejection, a_value
from etl.schema import BY_NAME, Column, Table

Tables = dict[str, pl.DataFrame]

# A judgement is never lost: where its target is gone it is orphaned and listed. What was rejected may hang on nothing.
_STAND_ALONE = ("judgement", "rejected_row")
_SAME_TABLE = ("superseded_by", "same_as", "same_as_proposed")
_NAMED_OTHERWISE = {"conclusion_id": "finding"}

_QUOTE_NAMES = ("text", "quote", "title")
_PLACE = ("source_file_id", "start", "end")


@dataclass
class Checked:
    """The rows that may stand in the warehouse, and the others."""

    tables: Tables
    rejections: list[Rejection] = field(default_factory=list)


def check(tables: Mapping[str, pl.DataFrame]) -> Checked:
    """Leave out every row that the schema does not allow, and what hangs on it.

    A row that only hangs on a rejected one is left out without a word of its own when it was read from minutes: it
    has no line that a person could mend.
    """
    checked = Checked(dict(tables))
    for table in schema.TABLES:
        for what, expected, bad in _own_faults(table, checked.tables[table.name]):
            _reject(checked, table, bad, what, expected)
        _reject_doubles(checked, table)
    while _reject_dangling(checked):
        pass
    return checked


def _own_faults(table: Table, frame: pl.DataFrame) -> Iterator[tuple[str, str, pl.DataFrame]]:
    for column in table.columns:
        if column.required:
            yield f"{column.name} is empty", a_value(column.sentence), frame.filter(pl.col(column.name).is_null())
        if column.words is not None:
            words = [word.value for word in column.words]
            bad = frame.filter(pl.col(column.name).is_in(words).not_())
            yield f"unknown word in {column.name}", f"one of: {', '.join(words)}", bad


def _reject_doubles(checked: Checked, table: Table) -> None:
    frame = checked.tables[table.name]
    again = frame.filter(pl.col(table.key).is_first_distinct().not_())
    if again.height:
        for key in again[table.key].unique().sort():
            rows = again.filter(pl.col(table.key) == key)
            checked.rejections += _told(checked.tables, table, rows, f"{table.key} {key} stands twice", "each id once")
        checked.tables[table.name] = frame.filter(pl.col(table.key).is_first_distinct())


def _reject(checked: Checked, table: Table, bad: pl.DataFrame, what: str, expected: str) -> None:
    if bad.height:
        checked.rejections += _told(checked.tables, table, bad, what, expected)
        checked.tables[table.name] = checked.tables[table.name].join(bad, on=table.key, how="anti", nulls_equal=True)


def _reject_dangling(checked: Checked) -> bool:
    """Leave out rows whose foreign id is of no row; true where there was one."""
    found = False
    for table in schema.TABLES:
        for column, target in foreign_ids(table):
            frame = checked.tables[table.name]
            ids = checked.tables[target.name][target.key].implode()
            bad = frame.filter(pl.col(column.name).is_not_null() & pl.col(column.name).is_in(ids).not_())
            if not bad.height:
                continue
            found = True
            for unknown in bad[column.name].unique().sort():
                rows = bad.filter((pl.col(column.name) == unknown) & _has_line(table))
                what = f"{column.name} {_own(str(unknown))} is unknown"
                checked.rejections += _told(checked.tables, table, rows, what, f"the id of a row of {target.name}")
            checked.tables[table.name] = frame.join(bad, on=table.key, how="anti")
    return found


def foreign_ids(table: Table) -> Iterator[tuple[Column, Table]]:
    """Columns that hold the key of another row, with the table of that row."""
    if table.name in _STAND_ALONE:
        return
    for column in table.columns:
        target = _target(table, column.name)
        if target is not None and column.name != table.key:
            yield column, target


def _target(table: Table, name: str) -> Table | None:
    if name in _SAME_TABLE:
        return table
    if name.endswith("_meeting_id"):
        return BY_NAME["meeting"]
    name = _NAMED_OTHERWISE.get(name, name.removesuffix("_id") if name.endswith("_id") else "")
    return BY_NAME.get(name)


def _has_line(table: Table) -> pl.Expr:
    return pl.col("register_file").is_not_null() if "register_file" in table.schema else pl.lit(value=False)


def _told(
    tables: Mapping[str, pl.DataFrame], table: Table, bad: pl.DataFrame, what: str, expected: str
) -> Iterator[Rejection]:
    paths = dict(tables["source_file"].select("source_file_id", "path").iter_rows())
    for row in bad.to_dicts():
        file = row.get("register_file") or paths.get(row.get("source_file_id")) or f"programmes/{row['programme_id']}"
        yield Rejection(str(file), row.get("register_line"), f"{table.name}: {what}", expected)


def _own(qualified: str) -> str:
    """An id as the register writes it, without the programme."""
    return qualified.partition(":")[2] or qualified


def _quote_columns(table: Table) -> list[str] | None:
    names = table.schema
    if not all(name in names for name in _PLACE):
        return None
    quote = next((name for name in _QUOTE_NAMES if name in names), None)
    return None if quote is None else [table.key, *_PLACE, quote]


QUOTE_COLUMNS: dict[str, list[str]] = {
    table.name: columns for table in schema.TABLES if (columns := _quote_columns(table)) is not None
}
"""The tables whose rows quote a file: key, file, start, end and the quoting column."""


def misquotes(tables: Mapping[str, pl.DataFrame]) -> list[str]:
    """Rows whose words are not those of the file at their place, each as a line."""
    pages = tables["page"].sort("source_file_id", "start")
    texts: dict[str, str] = {}
    for file_id, start, text in pages.select("source_file_id", "start", "text").iter_rows():
        texts[file_id] = texts.get(file_id, "").ljust(start) + text
    faults: list[str] = []
    for name, columns in QUOTE_COLUMNS.items():
        rows = tables[name].select(columns).filter(pl.col("start").is_not_null())
        for key, file_id, start, end, quote in rows.iter_rows():
            found = texts.get(file_id, "")[start:end]
            if found != quote:
                faults.append(f"{name} {key}: {quote!r} stands as {found!r}")
    return faults
