"""A register's file as a header and rows with their numbers, whatever its format."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePath

from etl.errors import Rejection

Record = tuple[int, list[str]]
"""Number of a row, from 1, and its cells."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the table stands in its file; the defaults are those of our own registers."""

    sheet: str | None = None
    """Name of the sheet; the first one without it."""
    header_row: int = 1
    encoding: str = "utf-8"
    delimiter: str | None = None
    """Of a csv file; without it the one of `;`, `,` and tab that the header has most of."""


OWN = Layout()
"""How our own registers stand in their files."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its number (of a csv file the line where it begins), and its values by the name of their column."""

    line: int
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class TableFile:
    """The header's names, in lower case, and the rows that fit them."""

    header: tuple[str, ...]
    rows: tuple[TableRow, ...]
    rejections: tuple[Rejection, ...] = ()


Reader = Callable[[str, bytes, Layout], TableFile]


def suffix(file: str) -> str:
    return PurePath(file).suffix.lower()


def refused(file: str, line: int | None, what: str, expected: str) -> TableFile:
    """A file that gives no row at all."""
    return TableFile((), (), (Rejection(file, line, what, expected),))


def table(file: str, names: list[str], header_line: int, records: Iterable[Record]) -> TableFile:
    """Rows under their header; columns without a name may hold nothing."""
    header = tuple(name.strip().lower() for name in names)
    twice = next((name for name in header if name and header.count(name) > 1), None)
    if twice is not None:
        return refused(file, header_line, f"column {twice!r} stands twice", "each column once")
    rows: list[TableRow] = []
    rejections: list[Rejection] = []
    for line, fields in records:
        fault = _fault(header, fields)
        if fault is not None:
            rejections.append(Rejection(file, line, *fault))
        else:
            values = zip(header, (field.strip() for field in fields), strict=False)
            rows.append(TableRow(line, {name: value for name, value in values if name}))
    return TableFile(tuple(name for name in header if name), tuple(rows), tuple(rejections))


def _fault(header: tuple[str, ...], fields: list[str]) -> tuple[str, str] | None:
    if len(fields) != len(header):
        return f"{len(fields)} fields", f"{len(header)}, as in the header"
    if any(field.strip() for name, field in zip(header, fields, strict=True) if not name):
        return "a value under no column", "a name in the header"
    return None
