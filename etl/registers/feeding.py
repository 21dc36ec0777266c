"""Which rows of which file feed which register: by the file's name, or through a mapping file beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from etl.errors import Rejection
from etl.registers import csv_file, ids, mapping, recommendations, xlsx_file
from etl.registers.ids import KnownId, Nameless
from etl.registers.register import Register
from etl.registers.table_file import OWN, Layout, Reader, TableFile, TableRow, suffix

FORMATS: dict[str, Reader] = {".csv": csv_file.read, ".xlsx": xlsx_file.read}

RECOMMENDATION = "recommendation_id"
CARRIED = "recommendation_ids"


@dataclass(frozen=True, slots=True)
class Fed:
    """Rows for one register out of one file; `file` names the sheet too where a mapping reads several."""

    register: str
    file: str
    table: TableFile


def all_fed(
    folder: str, files: Mapping[str, bytes], registers: Mapping[str, Register]
) -> tuple[list[Fed], list[Rejection]]:
    """What each file feeds, in the order of the registers; a mapping file speaks for the file whose name it bears."""
    fed: list[Fed] = []
    told: list[Rejection] = []
    for name in sorted(files.keys() - {ids.FILE}):
        path, mapped = f"{folder}/{name}", f"{name}{mapping.SUFFIX}"
        if name.endswith(mapping.SUFFIX):
            if name.removesuffix(mapping.SUFFIX) not in files:
                told.append(Rejection(path, None, "maps no file", "the file whose name it bears"))
        elif suffix(name) not in FORMATS or (mapped not in files and _stem(name) not in registers):
            told.append(Rejection(path, None, "unknown register", _expected(registers)))
        elif mapped in files:
            rows = _mapped(path, files[name], files[mapped], registers)
            fed += rows if isinstance(rows, list) else []
            told += [rows] if isinstance(rows, Rejection) else []
        else:
            fed.append(Fed(_stem(name), path, FORMATS[suffix(name)](path, files[name], OWN)))
    order = list(registers)
    return sorted(fed, key=lambda one: order.index(one.register)), told


def _stem(name: str) -> str:
    return name.removesuffix(suffix(name))


def _expected(registers: Iterable[str]) -> str:
    names = f"{{{', '.join(registers)}}}{{{', '.join(FORMATS)}}}"
    return f"{names}, or a mapping file <file>{mapping.SUFFIX} beside it"


def _mapped(path: str, data: bytes, map_data: bytes, registers: Mapping[str, Register]) -> list[Fed] | Rejection:
    map_file = f"{path}{mapping.SUFFIX}"
    found = mapping.read(map_file, map_data, registers)
    if isinstance(found, Rejection):
        return found
    several = len({part.layout.sheet for part in found.parts}) > 1
    tables: dict[Layout, TableFile] = {}
    fed: list[Fed] = []
    for part in found.parts:
        file = f"{path} [{part.layout.sheet}]" if several and part.layout.sheet else path
        # What could not be read in a table is told once, not once for each register that it feeds.
        known = tables.get(part.layout)
        table = replace(known, rejections=()) if known else FORMATS[suffix(path)](file, data, part.layout)
        tables[part.layout] = table
        applied = mapping.applied(table, part, registers[part.register], file, map_file) if table.header else table
        fed.append(Fed(part.register, file, applied))
    return fed


def with_ids(
    fed: Iterable[Fed], known: tuple[KnownId, ...], registers: Mapping[str, Register]
) -> tuple[list[Fed], tuple[KnownId, ...]]:
    """Rows without an id get theirs; other rows out of the same line of a table follow the recommendation there.

    What carries recommendations carries those of all lines on which it stands, unless the table itself names some.
    """
    done: list[Fed] = []
    recommendation_of: dict[tuple[str, int], str] = {}
    for one in fed:
        register = registers[one.register]
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
        elif register.given_id and not any(row.values.get(CARRIED, "named") for row in rows):
            on = {row.line: recommendation_of.get((one.file, row.line)) for row in rows}
            rows = _carrying(rows, register.given_id, on)
        header = tuple(rows[0].values) if rows else one.table.header
        done.append(replace(one, table=replace(one.table, header=header, rows=tuple(rows))))
    return done, known


def _with(row: TableRow, column: str, value: str) -> TableRow:
    return TableRow(row.line, {column: value, **row.values})


def _carrying(rows: Iterable[TableRow], given_id: str, recommendation_on: Mapping[int, str | None]) -> list[TableRow]:
    """Rows of one id are one finding, which each line of a foreign table repeats beside another recommendation."""
    carried: dict[str, dict[str, None]] = {}
    for row in rows:
        found = recommendation_on[row.line]
        carried.setdefault(row.values[given_id], {}).update({found: None} if found else {})
    return [TableRow(row.line, row.values | {CARRIED: ", ".join(carried[row.values[given_id]])}) for row in rows]
