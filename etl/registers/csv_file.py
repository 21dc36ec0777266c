"""One csv file as rows with their line numbers: `;` or `,`, with or without a byte order mark."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from etl.errors import Rejection


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One row: the line where it begins, and its values by the name of their column."""

    line: int
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class CsvFile:
    """The header's names and the rows that fit them."""

    header: tuple[str, ...]
    rows: tuple[CsvRow, ...]
    rejections: tuple[Rejection, ...] = ()


def read(file: str, data: bytes) -> CsvFile:
    """Rows of the file; what cannot be read is a rejection. Names of columns are stripped and in lower case."""
    if not data.strip():
        return _refused(file, None, "the file is empty", "a header row")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _refused(file, line, "not UTF-8 text", "a csv file in UTF-8")
    records = _records(text, _delimiter(text))
    try:
        _, names = next(records)
    except csv.Error as error:
        return _refused(file, 1, str(error), "a header row")
    header = tuple(name.strip().lower() for name in names)
    twice = next((name for name in header if header.count(name) > 1), None)
    if twice is not None:
        return _refused(file, 1, f"column {twice!r} stands twice", "each column once")
    return _body(file, header, records)


def _body(file: str, header: tuple[str, ...], records: Iterator[tuple[int, list[str]]]) -> CsvFile:
    rows: list[CsvRow] = []
    rejections: list[Rejection] = []
    try:
        for line, fields in records:
            if len(fields) != len(header):
                rejections.append(Rejection(file, line, f"{len(fields)} fields", f"{len(header)}, as in the header"))
            else:
                rows.append(CsvRow(line, dict(zip(header, (field.strip() for field in fields), strict=True))))
    except csv.Error as error:
        rejections.append(Rejection(file, None, f"cannot be read to its end ({error})", "rows of csv"))
    return CsvFile(header, tuple(rows), tuple(rejections))


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    for fields in reader:
        if any(field.strip() for field in fields):
            yield line, fields
        line = reader.line_num + 1


def _delimiter(text: str) -> str:
    header = text.lstrip("\r\n").partition("\n")[0]
    return max(";,\t", key=header.count)


def _refused(file: str, line: int | None, what: str, expected: str) -> CsvFile:
    return CsvFile((), (), (Rejection(file, line, what, expected),))
