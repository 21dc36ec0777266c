"""Rows for people and programs: a table to look at, CSV, JSON; dates and decimals exact."""

import csv
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import TextIO

Row = Sequence[object]


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


FORMATS: dict[str, Callable[[Sequence[str], Iterable[Row], TextIO], None]] = {
    "table": write_table,
    "csv": write_csv,
    "json": write_json,
}


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
