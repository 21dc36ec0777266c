"""What a register is: its columns, each with its sentence, what names a row, and the tables that its rows become."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from etl.errors import Rejection, a_value
from etl.registers.programme import Programme, Rows
from etl.registers.table_file import TableFile, TableRow
from etl.registers.values import Reader, WrongValueError, word
from etl.vocabulary import Word


@dataclass(frozen=True, slots=True)
class RegisterColumn:
    """A column: its sentence, how its cells are read, whether a cell may be empty, and the words that it may hold."""

    name: str
    sentence: str
    read: Reader
    required: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A row whose cells were read: None where a cell is empty."""

    file: str
    line: int
    values: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    @property
    def origin(self) -> dict[str, object]:
        """What every row of a table that comes from a register carries."""
        return {"basis": "register", "register_file": self.file, "register_line": self.line}


Fault = tuple[str, str]
"""What is wrong, and what was expected."""


def word_column(name: str, kind: type[Word], sentence: str, *, required: bool = False) -> RegisterColumn:
    """A column that holds one of the words of the house."""
    return RegisterColumn(name, sentence, word(kind), required, tuple(member.value for member in kind))


def no_fault(row: RegisterRow) -> Fault | None:
    return None


def no_prefix(values: Mapping[str, str]) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Register:
    """A register; `names_row` are the columns that together name a row, so that none is there twice.

    `given_id` is the column that a file may lack: its ids are then given once, out of `prefix` of the row and a number.
    """

    name: str
    sentence: str
    columns: tuple[RegisterColumn, ...]
    names_row: tuple[str, ...]
    rows: Callable[[Programme, Sequence[RegisterRow]], Rows]
    fault: Callable[[RegisterRow], Fault | None] = no_fault
    given_id: str | None = None
    prefix: Callable[[Mapping[str, str]], str] = no_prefix

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    @property
    def rule(self) -> str:
        """What a row must say beyond what each of its cells must."""
        return self.fault.__doc__ or ""

    def read(self, file: str, table: TableFile) -> tuple[list[RegisterRow], list[Rejection]]:
        """The rows of a table and what was rejected; a table without all columns gives no row."""
        if not table.header or (not table.rows and self.given_id):
            return [], list(table.rejections)
        names = self.column_names
        missing = [name for name in names if name not in table.header]
        if missing:
            what = f"column missing: {', '.join(missing)}"
            return [], [Rejection(file, 1, what, f"columns {', '.join(names)}")]
        unknown = [
            Rejection(file, 1, f"unknown column {name!r}", f"columns {', '.join(names)}")
            for name in table.header
            if name not in names
        ]
        return self._rows(file, table, [*table.rejections, *unknown])

    def each_once(self, rows: Sequence[RegisterRow]) -> tuple[tuple[RegisterRow, ...], list[Rejection]]:
        """The rows without those that an earlier row names already.

        One that says exactly what the earlier says is the same row, as where two sheets list one thing; another one is
        rejected.
        """
        first_of: dict[tuple[object, ...], RegisterRow] = {}
        rejections = []
        for row in rows:
            name = tuple(row[column] for column in self.names_row)
            first = first_of.setdefault(name, row)
            if first.values != row.values:
                written = ", ".join(str(part) for part in name)
                place = f"on line {first.line}" if first.file == row.file else f"in {first.file}:{first.line}"
                what = f"{' and '.join(self.names_row)} {written} stands already {place}"
                rejections.append(Rejection(row.file, row.line, what, "each once"))
        return tuple(first_of.values()), rejections

    def _rows(
        self, file: str, table: TableFile, rejections: list[Rejection]
    ) -> tuple[list[RegisterRow], list[Rejection]]:
        rows: list[RegisterRow] = []
        for record in table.rows:
            try:
                rows.append(self._row(file, record))
            except WrongValueError as error:
                rejections.append(Rejection(file, record.line, error.what, error.expected))
        return rows, rejections

    def _row(self, file: str, record: TableRow) -> RegisterRow:
        values = {column.name: _cell(column, record.values[column.name]) for column in self.columns}
        row = RegisterRow(file, record.line, values)
        fault = self.fault(row)
        if fault is not None:
            raise WrongValueError(*fault)
        return row


def _cell(column: RegisterColumn, cell: str) -> object:
    if not cell:
        if column.required:
            raise WrongValueError(f"{column.name} is empty", a_value(column.sentence))
        return None
    try:
        return column.read(cell)
    except WrongValueError as error:
        raise WrongValueError(f"{column.name}: {error.what}", error.expected) from error
