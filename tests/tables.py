"""Tables drawn as text, so that a specification reads like a page of the manual.

A drawing holds tables parted by a blank line. The first cell of a heading row names the table and heads its key;
the other cells name columns (`_id`, `_on` and `_amount` may be left out). A `-` or an empty cell is null. Columns that
are not drawn take the defaults below, so that a drawing shows only what the rule is about::

    tables = drawn('''
        meeting | held_on
        M1      | 4.2.2025

        recommendation | made_on
        R1             | 14.3.2025
    ''')

Days are written 14.3.2025 or 2025-03-14, flags yes or no, money 812 400,50.
"""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

import polars as pl

from etl.schema import BY_NAME, Column, Table, empty_frames

PROGRAMME = "arkisilta"

Record = dict[str, object]

DEFAULTS: dict[str, Record] = {
    "programme": {"name": "Arkisilta-ohjelma"},
    "meeting": {"approval_state": "not_stated", "basis": "machine"},
    "agenda_item": {"kind": "other", "title": "Asia"},
    "decision": {"kind": "decided", "basis": "machine", "text": "Päätettiin."},
    "statement": {
        "kind": "progress",
        "modality": "fact",
        "said_by": "programme",
        "basis": "machine",
        "text": "Kirjaus.",
        "language": "fi",
    },
    "statement_date": {"precision": "day", "role": "when", "quote": "silloin"},
    "evaluation": {"kind": "interim", "title": "Arviointi", "basis": "register"},
    "recommendation": {"kind": "evaluation", "text": "Suositus.", "language": "fi", "basis": "register"},
    "response": {"kind": "accepted", "basis": "register"},
    "action": {"text": "Toimenpide.", "basis": "register"},
    "action_due_date": {"precision": "day", "basis": "register"},
    "action_report": {"basis": "register"},
    "verification": {"basis": "register"},
    "evidence": {
        "state": "suggested",
        "relation": "progress",
        "lane": "claim",
        "quote": "Kirjaus.",
        "score": 0.5,
        "basis": "machine",
    },
    "finding": {"stage": "finding", "kind": "neutral", "text": "Havainto.", "basis": "machine"},
    "finding_link": {"basis": "machine"},
    "promise": {"precision": "day", "text": "Lupaus.", "basis": "machine"},
    "promise_outcome": {"text": "Tulos.", "basis": "machine"},
    "budget_line": {"currency": "EUR", "basis": "register"},
    "budget_claim": {"text": "Rahoituskirjaus.", "basis": "machine"},
    "judgement": {"kind": "implementation", "by_role": "sihteeri", "target": "found"},
    "component": {"name": "Osa-alue"},
    "theme": {"name": "Teema"},
}


def drawn(drawing: str) -> dict[str, pl.DataFrame]:
    """Every table of the schema, those that are drawn with their rows."""
    records = {name: list(_records(BY_NAME[name], heading, rows)) for name, heading, rows in _blocks(drawing)}
    _derive(records)
    return empty_frames() | {name: BY_NAME[name].frame(rows) for name, rows in records.items()}


def assert_drawn(frame: pl.DataFrame, drawing: str) -> None:
    """The frame holds exactly the rows drawn, in the columns drawn; the order of rows does not count."""
    heading, *rows = (_cells(line) for line in drawing.strip().splitlines())
    names = [_named(cell, frame.columns) for cell in heading]
    expected = [tuple(_value(cell, frame.schema[name]) for name, cell in zip(names, row, strict=True)) for row in rows]
    found = frame.select(names).rows()
    assert _sorted(found) == _sorted(expected), f"found:\n{draw(frame, names)}\nexpected:\n{drawing.strip()}"


def draw(frame: pl.DataFrame, names: list[str] | None = None) -> str:
    """A frame drawn as such a table."""
    names = names or frame.columns
    rows = [names, *([_written(value) for value in row] for row in frame.select(names).rows())]
    widths = [max(len(row[index]) for row in rows) for index in range(len(names))]
    return "\n".join(" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def day(words: str) -> date:
    """A day written 14.3.2025 or 2025-03-14."""
    if "-" in words:
        return date.fromisoformat(words)
    day_number, month, year = words.split(".")
    return date(int(year), int(month), int(day_number))


def _blocks(drawing: str) -> Iterator[tuple[str, list[str], list[list[str]]]]:
    block: list[list[str]] = []
    for line in [*drawing.splitlines(), ""]:
        if line.strip():
            block.append(_cells(line))
        elif block:
            heading, *rows = block
            yield heading[0], heading, rows
            block = []


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def _records(table: Table, heading: list[str], rows: list[list[str]]) -> Iterator[Record]:
    columns: dict[str, Column] = {column.name: column for column in table.columns}
    names = [_named(cell, list(columns)) for cell in heading]
    for number, row in enumerate(rows, start=1):
        if len(row) != len(names):
            raise ValueError(f"{table.name}, row {number}: {len(row)} cells; expected {len(names)}: {names}")
        cells = {name: _value(cell, columns[name].dtype) for name, cell in zip(names, row, strict=True)}
        record: Record = {"programme_id": PROGRAMME} | DEFAULTS.get(table.name, {}) | cells
        if record.get(table.key) is None:
            record[table.key] = f"{table.name}:{number}"
        yield record


def _named(cell: str, names: list[str]) -> str:
    found = next((cell + ending for ending in ("", "_id", "_on", "_amount") if cell + ending in names), None)
    if found is None:
        raise KeyError(f"unknown column {cell!r}; expected one of: {', '.join(names)}")
    return found


def _value(cell: str, dtype: pl.DataType | type[pl.DataType]) -> object:
    if cell in ("", "-"):
        return None
    bare = cell.replace(" ", "").replace(",", ".")
    readers: dict[type[pl.DataType], Callable[[], object]] = {
        pl.Date: lambda: day(cell),
        pl.Boolean: lambda: {"yes": True, "no": False}[cell],
        pl.Int64: lambda: int(bare),
        pl.UInt32: lambda: int(bare),
        pl.Float64: lambda: float(bare),
        pl.Decimal: lambda: Decimal(bare),
    }
    return readers.get(dtype.base_type(), lambda: cell)()


def _written(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value.day}.{value.month}.{value.year}" if isinstance(value, date) else str(value)


def _sorted(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return sorted(rows, key=lambda row: [str(value) for value in row])


def _derive(records: dict[str, list[Record]]) -> None:
    """What a drawing need not repeat: it follows from a row that is drawn already."""
    for meeting in records.get("meeting", []):
        meeting.setdefault("effective_on", meeting.get("held_on") or meeting.get("held_on_latest"))
    for line in records.get("budget_line", []):
        for name, month_and_day in (("period_starts_on", "01-01"), ("period_ends_on", "12-31")):
            if line.get("period"):
                line.setdefault(name, day(f"{line['period']}-{month_and_day}"))
    follows = (
        ("decision", "agenda_item", {"meeting_id": "meeting_id"}),
        ("statement", "agenda_item", {"meeting_id": "meeting_id"}),
        ("promise", "statement", {"meeting_id": "meeting_id", "agenda_item_id": "agenda_item_id", "text": "text"}),
        ("evidence", "statement", {"meeting_id": "meeting_id", "quote": "text"}),
        ("evidence", "decision", {"meeting_id": "meeting_id", "quote": "text"}),
        ("evidence", "meeting", {"known_on": "effective_on"}),
        ("action_due_date", "action", {"recommendation_id": "recommendation_id"}),
        ("action_report", "action", {"recommendation_id": "recommendation_id"}),
    )
    for table, source, columns in follows:
        rows = {str(row[f"{source}_id"]): row for row in records.get(source, [])}
        for record in records.get(table, []):
            origin = rows.get(str(record.get(f"{source}_id")), {})
            for name, origin_name in columns.items():
                if origin.get(origin_name) is not None and record.get(name) in (None, DEFAULTS[table].get(name)):
                    record[name] = origin[origin_name]
