"""SQL that a person wrote, run on the warehouse alone: nothing is written and no other file is opened."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb

from queries.errors import QuerySqlError, WarehouseMissingError

CLOSED: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": False,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "lock_configuration": True,
}

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """Names of the columns and the rows in Python's own types: dates as dates, decimals exact."""

    columns: tuple[str, ...]
    rows: list[Row]


@contextmanager
def opened(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The warehouse, read-only and closed to the rest of the machine."""
    if not path.is_file():
        raise WarehouseMissingError(f"{path}: the file is not there; expected a warehouse: run python -m etl run")
    try:
        connection = duckdb.connect(str(path), read_only=True, config=CLOSED)
    except duckdb.Error as error:
        raise WarehouseMissingError(
            f"{path}: {first_line(error)}; expected a warehouse: run python -m etl run"
        ) from error
    with connection:
        yield connection


def run(
    connection: duckdb.DuckDBPyConnection, statement: str, parameters: Mapping[str, object] | None = None
) -> Result:
    """The rows of a statement (of the last one of several)."""
    try:
        cursor = connection.execute(statement, dict(parameters) if parameters else None)
        columns = tuple(str(column[0]) for column in cursor.description or ())
        return Result(columns, cursor.fetchall() if columns else [])
    except duckdb.Error as error:
        raise QuerySqlError(first_line(error)) from error


def first_line(error: Exception) -> str:
    """What the database says, without the copy of the statement that follows it."""
    return str(error).splitlines()[0]
