"""The registers of a programme, read in this order; a new register is one new file and its row here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from etl.errors import Rejection
from etl.registers import (
    actions,
    budget,
    evaluations,
    evidence,
    feeding,
    findings,
    ids,
    judgements,
    meetings,
    recommendations,
    responses,
    verifications,
)
from etl.registers.ids import KnownId
from etl.registers.meetings import KnownDay
from etl.registers.programme import Programme, Rows
from etl.registers.register import Register, RegisterRow

REGISTERS: dict[str, Register] = {
    register.name: register
    for register in (
        evaluations.REGISTER,
        recommendations.REGISTER,
        findings.REGISTER,
        responses.REGISTER,
        actions.REGISTER,
        evidence.REGISTER,
        verifications.REGISTER,
        budget.REGISTER,
        meetings.REGISTER,
        judgements.REGISTER,
    )
}


@dataclass(frozen=True, slots=True)
class RegisterReading:
    """What the registers of one programme gave.

    `ids` is what ids.csv must hold, None where it needs no change; `register_rows` are the rows as the registers give
    them, by name of register, for whoever writes them out again.
    """

    rows: Rows
    known_days: tuple[KnownDay, ...]
    rejections: tuple[Rejection, ...]
    ids: bytes | None = None
    register_rows: Mapping[str, tuple[RegisterRow, ...]] = field(default_factory=dict)


def read(programme: Programme, folder: str, files: Mapping[str, bytes]) -> RegisterReading:
    """Rows of all registers, by name of file; `folder` is where they stand under the data folder."""
    known, rejections = _known(folder, files)
    if rejections:
        return RegisterReading({}, (), rejections)
    fed, told = feeding.all_fed(folder, files, REGISTERS)
    fed, known_now = feeding.with_ids(fed, known, REGISTERS)
    register_rows: dict[str, tuple[RegisterRow, ...]] = {}
    for name, register in REGISTERS.items():
        read_rows = []
        for one in fed:
            if one.register == name:
                rows, rejected = register.read(one.file, one.table)
                read_rows += rows
                told += rejected
        register_rows[name], doubles = register.each_once(read_rows)
        told += doubles
    return RegisterReading(
        _table_rows(programme, register_rows),
        tuple(meetings.known_days(programme, register_rows[meetings.REGISTER.name])),
        tuple(told),
        None if known_now == known else ids.written(known_now),
        register_rows,
    )


def _known(folder: str, files: Mapping[str, bytes]) -> tuple[tuple[KnownId, ...], tuple[Rejection, ...]]:
    return ids.read(f"{folder}/{ids.FILE}", files[ids.FILE]) if ids.FILE in files else ((), ())


def _table_rows(programme: Programme, register_rows: Mapping[str, Iterable[RegisterRow]]) -> Rows:
    tables: Rows = {}
    for name, rows in register_rows.items():
        for table, table_rows in REGISTERS[name].rows(programme, list(rows)).items():
            tables.setdefault(table, []).extend(table_rows)
    return tables
