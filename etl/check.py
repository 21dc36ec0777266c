"""Good rows and rejected rows: every row against the schema's words, required columns, keys and foreign ids; pure."""

from collections.abc import Mapping

import polars as pl

from etl import schema

_QUOTE_NAMES = ("text", "quote", "title")
_PLACE = ("source_file_id", "start", "end")


def _quote_columns(table: schema.Table) -> list[str] | None:
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
