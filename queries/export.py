"""The open data: every table as CSV and Parquet in one folder, described by a Frictionless data package.

The same warehouse gives the same bytes. Every row says what it rests on (`basis`) and how far the minutes behind it are
a record (`approval_state`). Names of people stand in few columns, which are left out unless asked for; so is what draft
minutes say (DOMAIN section 2).
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl

from etl.data_folder import DataFolder
from etl.schema import TABLES, Column, Table
from etl.vocabulary import ApprovalState, Basis
from queries import output, sql
from queries.errors import OutputError

NAMING_TABLES = frozenset({"person", "page", "unclassified_text"})
"""Tables of names, or of whole texts, lists of those present among them."""

NAMING_COLUMNS: dict[str, frozenset[str]] = {
    "meeting": frozenset({"chair"}),
    "attendance": frozenset({"person_id", "text"}),
    "presentation": frozenset({"person_id", "text"}),
    "action_point": frozenset({"responsible", "text"}),
}
"""Columns whose cells may name a person."""

OF_REGISTERS = frozenset({"programme", "phase", "theme", "component", "body"})
"""Tables that a person keeps in programme.toml."""

ADDED: tuple[Column, ...] = (
    Column("basis", "TEXT", "What the row rests on.", Basis),
    Column(
        "approval_state", "TEXT", "How far the minutes behind the row are a record; null for registers.", ApprovalState
    ),
)
FIELD_TYPES = {
    "TEXT": "string",
    "INTEGER": "integer",
    "DOUBLE": "number",
    "BOOLEAN": "boolean",
    "DATE": "date",
    "TIMESTAMP": "datetime",
    "DECIMAL(18,2)": "number",
}
NOTE = (
    "Minutes were read by a machine: the signed minutes are the record. Column basis says what a row rests on: "
    "machine, confirmed by a person, or register. Column approval_state says how far the minutes behind a row are a "
    "record."
)


@dataclass(frozen=True, slots=True)
class Exported:
    """One table as it goes out."""

    table: Table
    columns: tuple[Column, ...]
    frame: pl.DataFrame


def write(folder: DataFolder, target: Path, *, drafts: bool = False, people: bool = False) -> None:
    """Write the package into a new or empty folder; raises OutputError where that is not possible."""
    try:
        target.mkdir(parents=True, exist_ok=True)
        if any(target.iterdir()):
            raise OutputError(f"{target}: the folder is not empty; expected a new or empty one")
        resources = []
        with sql.opened(folder.warehouse) as connection:
            for one in tables(connection, drafts=drafts, people=people):
                name = one.table.name
                (target / f"{name}.csv").write_bytes(
                    output.FORMATS["csv"].bytes_of(one.frame.columns, one.frame.rows())
                )
                one.frame.write_parquet(target / f"{name}.parquet")
                resources.append(_resource(one))
        package = {
            "profile": "tabular-data-package",
            "name": "seuranta",
            "title": "Seuranta: recommendations, minutes and budgets",
            "description": NOTE + (" With draft minutes." if drafts else " Without draft minutes."),
            "resources": resources,
        }
        (target / "datapackage.json").write_text(
            json.dumps(package, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
    except OSError as error:
        raise OutputError(f"{error.filename or target}: {error.strerror}; expected a folder to write to") from error


def tables(connection: duckdb.DuckDBPyConnection, *, drafts: bool, people: bool) -> Iterator[Exported]:
    """Every table that goes out, its rows in the order of their keys."""
    hidden = _hidden(connection, drafts=drafts)
    for table in TABLES:
        if people or table.name not in NAMING_TABLES:
            yield _exported(connection, table, hidden, people=people)


def _hidden(connection: duckdb.DuckDBPyConnection, *, drafts: bool) -> list[str]:
    """Meetings that do not go out: drafts that no later meeting has approved."""
    if drafts:
        return []
    rows = connection.execute(
        "SELECT meeting_id FROM meeting WHERE approval_state = 'draft' AND approved_by_meeting_id IS NULL"
    ).fetchall()
    return [str(row[0]) for row in rows]


def _exported(connection: duckdb.DuckDBPyConnection, table: Table, hidden: list[str], *, people: bool) -> Exported:
    left_out = frozenset() if people else NAMING_COLUMNS.get(table.name, frozenset())
    own = [column for column in table.columns if column.name not in left_out]
    added = [column for column in ADDED if column.name not in table.schema]
    chosen = [f'own."{column.name}"' for column in own] + [
        f"{_value(table, column)} AS {column.name}" for column in added
    ]
    of_draft = " AND NOT (own.drafts AND len($hidden) > 0)" if "drafts" in table.schema else ""
    query = (
        f"SELECT {', '.join(chosen)}"
        f' FROM (SELECT *, {_behind(table)} AS behind_id FROM "{table.name}" AS row) AS own'
        " LEFT JOIN meeting AS behind ON behind.meeting_id = own.behind_id"
        f" WHERE (own.behind_id IS NULL OR NOT list_contains($hidden, own.behind_id)){of_draft}"
        f' ORDER BY own."{table.key}"'
    )
    frame = pl.DataFrame(connection.sql(query, params={"hidden": hidden}))
    columns = (*own, *added)
    return Exported(table, columns, frame.select(pl.col(column.name).cast(column.dtype) for column in columns))


def _value(table: Table, column: Column) -> str:
    if column.name == "approval_state":
        return "CASE WHEN behind.approved_by_meeting_id IS NULL THEN behind.approval_state ELSE 'approved' END"
    if table.name in OF_REGISTERS:
        return f"'{Basis.REGISTER.value}'"
    judged = Basis.CONFIRMED.value if table.name == "judgement" else Basis.MACHINE.value
    if "register_file" not in table.schema:
        return f"'{judged}'"
    return f"CASE WHEN own.register_file IS NOT NULL THEN '{Basis.REGISTER.value}' ELSE '{judged}' END"


def _behind(table: Table) -> str:
    """SQL for the meeting behind a row; null where none can be."""
    if table.name == "judgement":
        return "row.quote_meeting_id"
    if "meeting_id" in table.schema:
        return "row.meeting_id"
    ways = [
        f"(SELECT meeting_id FROM {parent} AS told WHERE told.{parent}_id = row.{parent}_id)"
        for parent in ("statement", "decision")
        if f"{parent}_id" in table.schema
    ]
    if not ways and "source_file_id" in table.schema:
        # Of a file with several meetings a draft decides, since its words stand in the same text.
        ways = [
            "(SELECT min_by(meeting_id, approval_state <> 'draft') FROM meeting AS told"
            " WHERE told.source_file_id = row.source_file_id)"
        ]
    return f"coalesce({', '.join(ways)})" if ways else "NULL::TEXT"


def _resource(one: Exported) -> dict[str, object]:
    return {
        "profile": "tabular-data-resource",
        "name": one.table.name,
        "title": one.table.sentence,
        "path": f"{one.table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(column) for column in one.columns],
            "primaryKey": [one.table.key],
            "missingValues": [""],
        },
    }


def _field(column: Column) -> dict[str, object]:
    constraints: dict[str, object] = {}
    if column.required:
        constraints["required"] = True
    if column.words is not None:
        constraints["enum"] = [word.value for word in column.words]
    field: dict[str, object] = {
        "name": column.name,
        "type": FIELD_TYPES[column.sql_type],
        "description": column.sentence,
    }
    return field | ({"constraints": constraints} if constraints else {})
