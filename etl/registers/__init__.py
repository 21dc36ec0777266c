"""The registers of a programme, read in this order; a new register is one new file and its row here."""

from collections.abc import Mapping
from dataclasses import dataclass

from etl.errors import Rejection
from etl.registers import (
    actions,
    budget,
    evaluations,
    judgements,
    meetings,
    recommendations,
    responses,
    verifications,
)
from etl.registers.meetings import KnownDay
from etl.registers.programme import Programme, Rows
from etl.registers.register import Register

REGISTERS: dict[str, Register] = {
    "evaluations.csv": evaluations.REGISTER,
    "recommendations.csv": recommendations.REGISTER,
    "responses.csv": responses.REGISTER,
    "actions.csv": actions.REGISTER,
    "verifications.csv": verifications.REGISTER,
    "budget.csv": budget.REGISTER,
    "meetings.csv": meetings.REGISTER,
    "judgements.csv": judgements.REGISTER,
}


@dataclass(frozen=True, slots=True)
class RegisterReading:
    """What the registers of one programme gave."""

    rows: Rows
    known_days: tuple[KnownDay, ...]
    rejections: tuple[Rejection, ...]


def read(programme: Programme, folder: str, files: Mapping[str, bytes]) -> RegisterReading:
    """Rows of all registers, by name of file; `folder` is where they stand under the data folder."""
    rows: Rows = {}
    days: list[KnownDay] = []
    rejections = [
        Rejection(f"{folder}/{name}", None, "unknown register", f"one of: {', '.join(REGISTERS)}")
        for name in sorted(files.keys() - REGISTERS.keys())
    ]
    for name, register in REGISTERS.items():
        if name not in files:
            continue
        register_rows, rejected = register.read(f"{folder}/{name}", files[name])
        rejections += rejected
        for table, table_rows in register.rows(programme, register_rows).items():
            rows.setdefault(table, []).extend(table_rows)
        if register is meetings.REGISTER:
            days += meetings.known_days(programme, register_rows)
    return RegisterReading(rows, tuple(days), tuple(rejections))
