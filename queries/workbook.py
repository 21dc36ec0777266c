"""Rows as an Excel file: one sheet whose days, numbers and texts keep their types, and no text is a formula."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, BinaryIO

import xlsxwriter

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST_CELL = 32_767
"""Characters that a cell may hold; longer text is cut by the format itself."""
MOST_PIXELS = 400
CREATED = datetime.fromtimestamp(946_684_800, UTC).replace(tzinfo=None)
"""The same rows give the same bytes, so no file says when it was written."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    sheet: Any
    day: Any
    moment: Any

    def write(self, line: int, place: int, value: object) -> None:
        if isinstance(value, bool):
            self.sheet.write_boolean(line, place, value)
        elif isinstance(value, datetime):
            self.sheet.write_datetime(line, place, value, self.moment)
        elif isinstance(value, date):
            self.sheet.write_datetime(line, place, value, self.day)
        elif isinstance(value, int | float | Decimal) and math.isfinite(value):
            self.sheet.write_number(line, place, float(value))
        elif value is not None:
            self.sheet.write_string(line, place, str(value)[:LONGEST_CELL])


def write(columns: Sequence[str], rows: Iterable[Sequence[object]], stream: BinaryIO, name: str = "Seuranta") -> None:
    """Write the workbook: a bold, frozen heading with filters, and columns as wide as their words."""
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        book.set_properties({"title": name, "created": CREATED})
        sheet = book.add_worksheet(name)
        own = _Sheet(
            sheet, book.add_format({"num_format": "d.m.yyyy"}), book.add_format({"num_format": "d.m.yyyy h:mm"})
        )
        heading = book.add_format({"bold": True})
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, heading)
        last = 0
        for last, row in enumerate(rows, start=1):
            for place, value in enumerate(row):
                own.write(last, place, value)
        sheet.freeze_panes(1, 0)
        if columns:
            sheet.autofilter(0, 0, last, len(columns) - 1)
            sheet.autofit(MOST_PIXELS)
