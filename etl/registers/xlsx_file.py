"""One sheet of a spreadsheet as a table: days, numbers and texts as a person would type them."""

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, ZipError

from etl.registers.table_file import OWN, Layout, Record, TableFile, refused, table

Cell = int | float | str | bool | time | date | datetime | timedelta


def read(file: str, data: bytes, layout: Layout = OWN) -> TableFile:
    """Rows of the sheet; formulas give the value that the file keeps for them."""
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError:
        return refused(file, None, "the file needs a password", "a spreadsheet without one")
    except (CalamineError, ZipError) as error:
        return refused(file, None, f"not a spreadsheet that can be read ({error})", "an xlsx file")
    names = [sheet.name for sheet in workbook.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
    sheet = layout.sheet or next(iter(names), "")
    if sheet not in names:
        return refused(file, None, f"no sheet {sheet!r}", f"one of: {', '.join(names)}")
    rows = workbook.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    if len(rows) < layout.header_row or not any(rows[layout.header_row - 1]):
        return refused(file, layout.header_row, "no header row", "the names of the columns")
    header = [written(cell) for cell in rows[layout.header_row - 1]]
    return table(file, header, layout.header_row, _records(rows, layout.header_row))


def _records(rows: list[list[Cell]], header_row: int) -> Iterator[Record]:
    for line, cells in enumerate(rows[header_row:], start=header_row + 1):
        fields = [written(cell) for cell in cells]
        if any(field.strip() for field in fields):
            yield line, fields


def written(cell: Cell) -> str:
    """The cell as text: whole numbers without decimals, days as 2025-05-08."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        # Fifteen digits are what a spreadsheet keeps; more show the rounding of binary fractions.
        return f"{cell:.15g}"
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)
