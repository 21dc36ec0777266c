"""`<file>.map.toml`: how a foreign table becomes our registers, in words and without code."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from etl.errors import Rejection
from etl.registers import values
from etl.registers.register import Register
from etl.registers.table_file import OWN, Layout, TableFile, TableRow

SUFFIX = ".map.toml"

_LAYOUT = {"sheet": str, "header_row": int, "encoding": str, "delimiter": str}
_PART = {
    "register": str, "columns": dict, "constants": dict, "values": dict, "unpivot": list, "date_formats": list,
    "skip": dict,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """One register that the table feeds.

    `columns` say for each of ours which foreign columns fill it, their cells joined by a space; `constants` what all
    rows hold there; `words` give for a column of ours the foreign words and what we call them; each entry of `unpivot`
    makes a row of its own out of every foreign row, with further columns and constants. `skip` gives for a foreign
    column the cells by which a row is known to be none, such as a heading that is repeated further down. `layout` is
    where the rows stand in the file.
    """

    register: str
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    unpivot: tuple["Part", ...] = ()
    date_formats: tuple[str, ...] = ()
    skip: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    layout: Layout = OWN

    @property
    def filled(self) -> frozenset[str]:
        """Our columns that it fills."""
        own = {*self.columns, *self.constants}
        return frozenset(own.union(*(part.filled for part in self.unpivot)))

    @property
    def foreign(self) -> frozenset[str]:
        """Foreign columns that it needs."""
        own = {*self.skip}.union(*self.columns.values())
        return frozenset(own.union(*(part.foreign for part in self.unpivot)))

    def is_row(self, foreign: Mapping[str, str]) -> bool:
        """Whether a foreign row is one, and no line that the mapping says to skip."""
        return not any(foreign[column] in cells for column, cells in self.skip.items())


@dataclass(frozen=True, slots=True)
class TableMapping:
    """The registers that the tables of one foreign file feed, in their order."""

    parts: tuple[Part, ...]


class MappingError(ValueError):
    """A mapping file that does not say what it must."""

    def __init__(self, what: str, expected: str) -> None:
        super().__init__(f"{what}; expected {expected}")
        self.what = what
        self.expected = expected


def read(file: str, data: bytes, registers: Mapping[str, Register]) -> TableMapping | Rejection:
    """What a mapping file says, or why it cannot be followed."""
    try:
        return _mapping(tomllib.loads(data.decode("utf-8-sig")), registers)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Rejection(file, None, f"not TOML ({error})", "key = value lines as docs/registers.md shows")
    except MappingError as error:
        return Rejection(file, None, error.what, error.expected)


def _mapping(parsed: dict[str, Any], registers: Mapping[str, Register]) -> TableMapping:
    order = list(registers)
    layout = _layout(parsed, OWN)
    entries = parsed.get("tables")
    known = {*_LAYOUT, "tables"} if entries is not None else {*_LAYOUT, *_PART}
    _refuse_unknown(parsed, known)
    entries = [parsed] if entries is None else entries
    fed = {str(entry.get("register")) for entry in entries}
    parts = [_part(entry, registers, fed, layout) for entry in entries]
    return TableMapping(tuple(sorted(parts, key=lambda part: order.index(part.register))))


def _layout(parsed: Mapping[str, Any], whole: Layout) -> Layout:
    """Where a table stands; what its own entry does not say holds as for the whole file."""
    layout = replace(whole, **{name: _value(parsed, name, kind) for name, kind in _LAYOUT.items() if name in parsed})
    if layout.header_row < 1:
        raise MappingError(f"header_row is {layout.header_row}", "a row, from 1")
    return layout


def _part(parsed: Mapping[str, Any], registers: Mapping[str, Register], fed: set[str], layout: Layout) -> Part:
    name = str(parsed.get("register"))
    if name not in registers:
        raise MappingError(f"register is {name!r}", f"one of: {', '.join(registers)}")
    _refuse_unknown(parsed, {*_LAYOUT, *_PART})
    part = _filling(parsed, name)
    part = replace(
        part,
        words={column: dict(words) for column, words in _value(parsed, "values", dict).items()},
        unpivot=tuple(_filling(entry, name) for entry in _value(parsed, "unpivot", list)),
        date_formats=tuple(_value(parsed, "date_formats", list)),
        skip={_foreign(theirs): _words(cells, "skip") for theirs, cells in _value(parsed, "skip", dict).items()},
        layout=_layout(parsed, layout),
    )
    columns = {column.name: column for column in registers[name].columns}
    unknown = sorted((part.filled | part.words.keys()) - columns.keys())
    if unknown:
        raise MappingError(f"{name} has no column {unknown[0]!r}", f"one of: {', '.join(columns)}")
    given = part.filled | {registers[name].given_id} | ({"recommendation_id"} if "recommendations" in fed else set())
    missing = [column.name for column in columns.values() if column.required and column.name not in given]
    if missing:
        raise MappingError(f"nothing fills {missing[0]!r} of {name}", "a column or a constant for it")
    return part


def _filling(parsed: Mapping[str, Any], register: str) -> Part:
    columns = {
        ours: tuple(_foreign(name) for name in _words(theirs, ours))
        for ours, theirs in _value(parsed, "columns", dict).items()
    }
    constants = {ours: str(value) for ours, value in _value(parsed, "constants", dict).items()}
    return Part(register, columns, constants)


def _foreign(name: str) -> str:
    """A foreign column as the header's reader calls it."""
    return name.strip().lower()


def _words(given: object, name: str) -> tuple[str, ...]:
    """One text or a list of texts."""
    words = given if isinstance(given, list) else [given]
    if not words or not all(isinstance(word, str) for word in words):
        raise MappingError(f"{name} is {given!r}", "a text or a list of texts")
    return tuple(words)


def _value(parsed: Mapping[str, Any], name: str, kind: type) -> Any:
    value = parsed.get(name, kind())
    if type(value) is not kind:
        raise MappingError(f"{name} is {value!r}", f"a value as docs/registers.md shows for {name}")
    return value


def _refuse_unknown(parsed: Mapping[str, Any], known: set[str]) -> None:
    unknown = sorted(parsed.keys() - known)
    if unknown:
        raise MappingError(f"unknown key {unknown[0]!r}", f"one of: {', '.join(sorted(known))}")


def applied(table: TableFile, part: Part, register: Register, file: str, map_file: str) -> TableFile:
    """The rows of a foreign table as rows of our register, with the numbers of the foreign rows."""
    missing = sorted(part.foreign - set(table.header))
    if missing:
        what = f"column missing: {', '.join(missing)}"
        rejection = Rejection(file, part.layout.header_row, what, f"the columns that {map_file} names")
        return TableFile((), (), (*table.rejections, rejection))
    ids = {register.given_id, "recommendation_id"}
    header = tuple(name for name in register.column_names if name in part.filled or name not in ids)
    rows = [
        TableRow(row.line, made)
        for row in table.rows
        if part.is_row(row.values)
        for made in _rows(row.values, part, register, header)
    ]
    return TableFile(header, tuple(rows), table.rejections)


def _rows(
    foreign: Mapping[str, str], part: Part, register: Register, header: Sequence[str]
) -> Iterator[dict[str, str]]:
    for more in part.unpivot or (Part(part.register),):
        made = dict.fromkeys(header, "")
        for filling in (part, more):
            made |= filling.constants
            made |= {ours: _joined(foreign, theirs) for ours, theirs in filling.columns.items()}
        if part.unpivot and not any(made[ours] for ours in more.columns):
            continue
        yield {name: _settled(name, cell, part, register) for name, cell in made.items()}


def _joined(foreign: Mapping[str, str], columns: Sequence[str]) -> str:
    return " ".join(foreign[column] for column in columns if foreign[column])


def _settled(name: str, cell: str, part: Part, register: Register) -> str:
    cell = part.words.get(name, {}).get(cell, cell)
    column = next(column for column in register.columns if column.name == name)
    return _as_day(cell, part.date_formats) if column.read in (values.day, values.window) else cell


def _as_day(cell: str, formats: Sequence[str]) -> str:
    for form in formats:
        try:
            return datetime.strptime(cell, form).replace(tzinfo=UTC).date().isoformat()
        except ValueError:
            continue
    return cell
