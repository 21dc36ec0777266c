"""The rows of a register as a file that is read again as the same rows: csv or xlsx."""

import csv
import io
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import xlsxwriter

from etl.registers.register import Register, RegisterRow

BYTE_ORDER_MARK = "\ufeff"
"""Without it a spreadsheet program takes UTF-8 for another encoding."""

MADE_AT = datetime(2000, 1, 1, tzinfo=UTC)
"""What a spreadsheet says of its own making: always the same, so that equal rows give equal bytes."""

_MOST_EXACT = 10**13
"""Larger amounts have more digits than a spreadsheet's number keeps, and are written as text."""


def as_csv(register: Register, rows: Iterable[RegisterRow]) -> bytes:
    """UTF-8 with a byte order mark, `;` between cells, decimal commas, days as 2025-05-08."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(register.column_names)
    for row in rows:
        writer.writerow(cell(row[name]) for name in register.column_names)
    return (BYTE_ORDER_MARK + text.getvalue()).encode()


def as_xlsx(register: Register, rows: Iterable[RegisterRow]) -> bytes:
    """One sheet with the name of the register; days and amounts are real ones, nothing is a formula."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True, "default_date_format": "d.m.yyyy"}) as book:
        book.set_properties({"created": MADE_AT})
        sheet = book.add_worksheet(register.name)
        sheet.freeze_panes(1, 0)
        for place, name in enumerate(register.column_names):
            sheet.write_string(0, place, name)
        for line, row in enumerate(rows, start=1):
            for place, name in enumerate(register.column_names):
                _write(sheet, line, place, row[name])
    return data.getvalue()


FORMATS: dict[str, Callable[[Register, Iterable[RegisterRow]], bytes]] = {"csv": as_csv, "xlsx": as_xlsx}


def cell(value: object) -> str:
    """A value as its column reads it."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return str(value).replace(".", ",")
    return value.isoformat() if isinstance(value, date) else str(value)


def _write(sheet: Any, line: int, place: int, value: object) -> None:
    if isinstance(value, date):
        sheet.write_datetime(line, place, value)
    elif isinstance(value, int) or (isinstance(value, Decimal) and abs(value) < _MOST_EXACT):
        sheet.write_number(line, place, value)
    elif value is not None:
        sheet.write_string(line, place, cell(value))
