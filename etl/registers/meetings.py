"""meetings.csv: the days of meetings whose minutes do not state them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Fault, Register, RegisterColumn, RegisterRow


@dataclass(frozen=True, slots=True)
class KnownDay:
    """What a register says of the day of a meeting."""

    body_id: str | None
    number: str
    held_on: date | None
    earliest: date | None
    latest: date | None
    source: str


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    """No rows of its own: the days go to the meetings that the minutes give."""
    return {}


def known_days(programme: Programme, register_rows: Sequence[RegisterRow]) -> list[KnownDay]:
    return [_known_day(programme, row) for row in register_rows]


def _known_day(programme: Programme, row: RegisterRow) -> KnownDay:
    body = programme.body(row["body"])
    return KnownDay(
        body_id=programme.qualified(body.id) if body else None,
        number=row["number"],
        held_on=row["held_on"],
        earliest=row["held_on"] or row["held_on_earliest"],
        latest=row["held_on"] or row["held_on_latest"],
        source=row["source"] or f"{row.file}:{row.line}",
    )


def fault(row: RegisterRow) -> Fault | None:
    """A meeting has a day, or the window in which it was held."""
    earliest, latest = row["held_on_earliest"], row["held_on_latest"]
    if row["held_on"] is None and (earliest is None or latest is None or earliest > latest):
        return "neither held_on nor a window", "held_on, or held_on_earliest and a later held_on_latest"
    return None


REGISTER = Register(
    "meetings",
    "Days of meetings whose minutes do not state them.",
    (
        RegisterColumn("body", "Id, name or other name of the body; empty where the programme has one.", values.text),
        RegisterColumn("number", "Number of the meeting, such as 1/2025.", values.text, required=True),
        RegisterColumn("held_on", "Day of the meeting.", values.day),
        RegisterColumn("held_on_earliest", "First day on which it may have been held.", values.day),
        RegisterColumn("held_on_latest", "Last day on which it may have been held.", values.day),
        RegisterColumn("source", "What says so.", values.text),
    ),
    names_row=("body", "number"),
    rows=rows,
    fault=fault,
)
