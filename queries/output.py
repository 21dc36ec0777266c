"""Rows for people and programs: a table to look at, CSV, JSON, Parquet, Excel; dates and decimals exact."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import BinaryIO, TextIO

import polars as pl

from queries import workbook

Row = Sequence[object]

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes text that begins with one of these for a formula."""


def write_table(columns: Sequence[str], rows: Iterable[Row], stream: TextIO) -> None:
    """Columns side by side, numbers to the right, null empty."""
    rows = list(rows)
    cells = [[_written(value).replace("\n", " ") for value in row] for row in rows]
    numeric = [
        all(isinstance(row[index], int | float | Decimal | None) for row in rows) for index in range(len(columns))
    ]
    widths = [max(map(len, column)) for column in zip(columns, *cells, strict=True)]
    for line in [list(columns), ["-" * width for width in widths], *cells]:
        padded = (
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, numeric, strict=True)
        )
        stream.write("  ".join(padded).rstrip() + "\n")


def write_csv(columns: Sequence[str], rows: Iterable[Row], stream: TextIO) -> None:
    """Comma, UTF-8, one heading; null empty."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_written(value) for value in row] for row in rows)


def write_json(columns: Sequence[str], rows: Iterable[Row], stream: TextIO) -> None:
    """A list of objects; a decimal is a number with all its digits, a day a text."""
    objects = (
        "  {" + ", ".join(f"{json.dumps(name)}: {_json(value)}" for name, value in zip(columns, row, strict=True)) + "}"
        for row in rows
    )
    lines = ",\n".join(objects)
    stream.write(f"[\n{lines}\n]\n" if lines else "[]\n")


def write_finnish_csv(columns: Sequence[str], rows: Iterable[Row], stream: TextIO) -> None:
    """As a Finnish or Swedish Excel opens it: semicolon, decimal comma, days 8.5.2025, a mark of UTF-8 before it.

    Text that Excel would run as a formula gets an apostrophe before it.
    """
    stream.write("\ufeff")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow([_defused(name) for name in columns])
    writer.writerows([_finnish(value) for value in row] for row in rows)


def write_parquet(columns: Sequence[str], rows: Iterable[Row], stream: BinaryIO) -> None:
    """Typed columns; one that holds nothing but nulls is text, as is what Parquet has no type for."""
    frame = pl.DataFrame(
        [tuple(map(_stored, row)) for row in rows], schema=list(columns), orient="row", infer_schema_length=None
    )
    frame.cast({name: pl.String for name, dtype in frame.schema.items() if dtype == pl.Null}).write_parquet(stream)


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is written, and how files of it are named; a binary one never goes to a terminal."""

    suffix: str
    media_type: str
    text: Callable[[Sequence[str], Iterable[Row], TextIO], None] | None = None
    binary: Callable[[Sequence[str], Iterable[Row], BinaryIO], None] | None = None

    def bytes_of(self, columns: Sequence[str], rows: Iterable[Row]) -> bytes:
        """The whole file."""
        stream = io.BytesIO()
        if self.binary is not None:
            self.binary(columns, rows, stream)
        if self.text is not None:
            written = io.StringIO()
            self.text(columns, rows, written)
            stream.write(written.getvalue().encode())
        return stream.getvalue()


FORMATS: dict[str, Format] = {
    "table": Format("txt", "text/plain", text=write_table),
    "csv": Format("csv", "text/csv", text=write_csv),
    "csv-fi": Format("csv", "text/csv", text=write_finnish_csv),
    "json": Format("json", "application/json", text=write_json),
    "parquet": Format("parquet", "application/vnd.apache.parquet", binary=write_parquet),
    "xlsx": Format("xlsx", workbook.MEDIA_TYPE, binary=workbook.write),
}


def _finnish(value: object) -> str:
    if isinstance(value, Decimal | float) and not isinstance(value, bool):
        return _written(value).replace(".", ",")
    if isinstance(value, datetime):
        return f"{value.day}.{value.month}.{value.year} {value:%H:%M}"
    if isinstance(value, date):
        return f"{value.day}.{value.month}.{value.year}"
    return _defused(_written(value)) if isinstance(value, str) else _written(value)


def _defused(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text


def _stored(value: object) -> object:
    plain = value is None or isinstance(value, bool | int | float | str | Decimal | datetime | date | time | list)
    return value if plain else _written(value)


def _written(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, list | tuple | Mapping):
        return _json(value)
    return str(value)


def _json(value: object) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(str(key))}: {_json(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_json, value)) + "]"
    if isinstance(value, Decimal) and value.is_finite():
        return f"{value:f}"
    if isinstance(value, float) and value - value != 0:
        return "null"
    if value is None or isinstance(value, bool | int | float | str):
        return json.dumps(value, ensure_ascii=False)
    return json.dumps(_written(value), ensure_ascii=False)
