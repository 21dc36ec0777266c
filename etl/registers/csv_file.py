"""One csv file as a table: `;`, `,` or tab, with or without a byte order mark."""

import csv
import io
from collections.abc import Iterator

from etl.errors import Rejection
from etl.registers.table_file import OWN, Layout, Record, TableFile, refused, table


def read(file: str, data: bytes, layout: Layout = OWN) -> TableFile:
    """Rows of the file; what cannot be read is a rejection."""
    if not data.strip():
        return refused(file, None, "the file is empty", "a header row")
    try:
        text = data.decode(layout.encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return refused(file, line, f"not {layout.encoding.upper()} text", f"a csv file in {layout.encoding.upper()}")
    lines = text.splitlines(keepends=True)
    header_line = "".join(lines[layout.header_row - 1 : layout.header_row])
    records = _Records(text, layout.delimiter or _delimiter(header_line if layout.header_row > 1 else text))
    try:
        names = next((record for record in records if record[0] >= layout.header_row), None)
    except csv.Error as error:
        return refused(file, 1, str(error), "a header row")
    if names is None:
        return refused(file, layout.header_row, "no header row", "the names of the columns")
    found = table(file, names[1], names[0], records)
    broken = () if records.error is None else (Rejection(file, None, *records.error),)
    return TableFile(found.header, found.rows, (*found.rejections, *broken))


class _Records(Iterator[Record]):
    """The records of a csv text; a fault ends them and is kept, but for one in the first record."""

    def __init__(self, text: str, delimiter: str) -> None:
        self._reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        self._begun = False
        self.error: tuple[str, str] | None = None

    def __next__(self) -> Record:
        fields: list[str] = []
        line = 0
        while not any(field.strip() for field in fields):
            line = self._reader.line_num + 1
            try:
                fields = next(self._reader)
            except csv.Error as error:
                if not self._begun:
                    raise
                self.error = f"cannot be read to its end ({error})", "rows of csv"
                raise StopIteration from error
        self._begun = True
        return line, fields


def _delimiter(text: str) -> str:
    header = text.lstrip("\r\n").partition("\n")[0]
    return max(";,\t", key=header.count)
