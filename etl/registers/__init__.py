"""The registers of a programme, read in this order; a new register is one new file and its row here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from etl.errors import Rejection
from etl.registers import (
    actions,
    budget,
    csv_file,
    evaluations,
    ids,
    judgements,
    mapping,
    meetings,
    recommendations,
    responses,
    verifications,
    xlsx_file,
)
from etl.registers.ids import KnownId, Nameless
from etl.registers.meetings import KnownDay
from etl.registers.programme import Programme, Rows
from etl.registers.register import Register
from etl.registers.table_file import OWN, Reader, TableFile, TableRow, suffix

REGISTERS: dict[str, Register] = {
    register.name: register
    for register in (
        evaluations.REGISTER,
        recommendations.REGISTER,
        responses.REGISTER,
        actions.REGISTER,
        verifications.REGISTER,
        budget.REGISTER,
        meetings.REGISTER,
        judgements.REGISTER,
    )
}

FORMATS: dict[str, Reader] = {".csv": csv_file.read, ".xlsx": xlsx_file.read}

RECOMMENDATION = "recommendation_id"


@dataclass(frozen=True, slots=True)
class RegisterReading:
    """What the registers of one programme gave; `ids` is what ids.csv must hold, None where it needs no change."""

    rows: Rows
    known_days: tuple[KnownDay, ...]
    rejections: tuple[Rejection, ...]
    ids: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Fed:
    """Rows for one register out of one file."""

    register: str
    file: str
    table: TableFile


def read(programme: Programme, folder: str, files: Mapping[str, bytes]) -> RegisterReading:
    """Rows of all registers, by name of file; `folder` is where they stand under the data folder."""
    known, rejections = _known(folder, files)
    told: list[Rejection] = [*rejections]
    if rejections:
        return RegisterReading({}, (), tuple(told))
    fed, unread = _all_fed(folder, files)
    told += unread
    fed, known_now = _with_ids(fed, known)
    rows: Rows = {}
    days: list[KnownDay] = []
    for one in fed:
        register = REGISTERS[one.register]
        register_rows, rejected = register.read(one.file, one.table)
        told += rejected
        for table, table_rows in register.rows(programme, register_rows).items():
            rows.setdefault(table, []).extend(table_rows)
        if register is meetings.REGISTER:
            days += meetings.known_days(programme, register_rows)
    return RegisterReading(rows, tuple(days), tuple(told), None if known_now == known else ids.written(known_now))


def _known(folder: str, files: Mapping[str, bytes]) -> tuple[tuple[KnownId, ...], tuple[Rejection, ...]]:
    return ids.read(f"{folder}/{ids.FILE}", files[ids.FILE]) if ids.FILE in files else ((), ())


def _all_fed(folder: str, files: Mapping[str, bytes]) -> tuple[list[_Fed], list[Rejection]]:
    """What each file feeds, in the order of REGISTERS; a mapping file speaks for the file whose name it bears."""
    fed: list[_Fed] = []
    told: list[Rejection] = []
    for name in sorted(files.keys() - {ids.FILE}):
        mapped = f"{name}{mapping.SUFFIX}"
        if name.endswith(mapping.SUFFIX):
            if name.removesuffix(mapping.SUFFIX) not in files:
                told.append(Rejection(f"{folder}/{name}", None, "maps no file", "the file whose name it bears"))
        elif suffix(name) not in FORMATS or (mapped not in files and _stem(name) not in REGISTERS):
            told.append(Rejection(f"{folder}/{name}", None, "unknown register", _expected()))
        elif mapped in files:
            rows = _mapped(folder, name, files[name], files[mapped])
            fed += rows if isinstance(rows, list) else []
            told += [rows] if isinstance(rows, Rejection) else []
        else:
            path = f"{folder}/{name}"
            fed.append(_Fed(_stem(name), path, FORMATS[suffix(name)](path, files[name], OWN)))
    order = list(REGISTERS)
    return sorted(fed, key=lambda one: order.index(one.register)), told


def _stem(name: str) -> str:
    return name.removesuffix(suffix(name))


def _expected() -> str:
    names = f"{{{', '.join(REGISTERS)}}}{{{', '.join(FORMATS)}}}"
    return f"{names}, or a mapping file <file>{mapping.SUFFIX} beside it"


def _mapped(folder: str, name: str, data: bytes, map_data: bytes) -> list[_Fed] | Rejection:
    path = f"{folder}/{name}"
    found = mapping.read(f"{path}{mapping.SUFFIX}", map_data, REGISTERS)
    if isinstance(found, Rejection):
        return found
    table = FORMATS[suffix(name)](path, data, found.layout)
    if not table.header:
        return [_Fed(found.parts[0].register, path, table)]
    tables = [
        _Fed(part.register, path, mapping.applied(table, part, REGISTERS[part.register], path, found.layout.header_row))
        for part in found.parts
    ]
    # What could not be read in the file is told once, not once for each register that it feeds.
    return [tables[0], *(replace(one, table=replace(one.table, rejections=())) for one in tables[1:])]


def _with_ids(fed: Iterable[_Fed], known: tuple[KnownId, ...]) -> tuple[list[_Fed], tuple[KnownId, ...]]:
    """Rows without an id get theirs; other rows out of the same line of a file follow the recommendation there."""
    done: list[_Fed] = []
    recommendation_of: dict[tuple[str, int], str] = {}
    for one in fed:
        register = REGISTERS[one.register]
        rows = [*one.table.rows]
        if rows and register.given_id and register.given_id not in one.table.header:
            nameless = [Nameless(row.values["text"], register.prefix(row.values)) for row in rows]
            own_ids, known = ids.given(known, register.name, nameless)
            rows = [_with(row, register.given_id, own_id) for row, own_id in zip(rows, own_ids, strict=True)]
        if register is recommendations.REGISTER:
            recommendation_of |= {(one.file, row.line): row.values[RECOMMENDATION] for row in rows}
        elif rows and RECOMMENDATION in register.column_names and RECOMMENDATION not in one.table.header:
            rows = [
                _with(row, RECOMMENDATION, recommendation_of[one.file, row.line])
                for row in rows
                if (one.file, row.line) in recommendation_of
            ]
        header = tuple(rows[0].values) if rows else one.table.header
        done.append(replace(one, table=replace(one.table, header=header, rows=tuple(rows))))
    return done, known


def _with(row: TableRow, column: str, value: str) -> TableRow:
    return TableRow(row.line, {column: value, **row.values})
