"""One new DuckDB file, verified while nobody sees it, then swapped in by one rename."""

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Protocol

import duckdb
import polars as pl

from etl import check, kept, schema, views
from etl.carry_over import MADE_ANEW, Carried
from etl.errors import SeurantaError

STORAGE_VERSION = "v1.0.0"


class PublishError(SeurantaError):
    """A new file that does not hold what it should; the live one was not touched."""


class _ArrowStream:
    """What DuckDB registers without pandas or pyarrow: an object with an Arrow stream and nothing else."""

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._frame.__arrow_c_stream__(requested_schema)


class Steps(Protocol):
    """Told of each step that is about to be taken; tests stop a run there."""

    def __call__(self, step: str) -> None: ...


def no_steps(step: str) -> None:
    """Tell nobody."""


def publish(
    tables: Mapping[str, pl.DataFrame],
    path: Path,
    steps: Steps = no_steps,
    carried: Carried | None = None,
    *,
    keep: bool = True,
) -> None:
    """Write all tables of the schema into a new file and put it in the place of `path`.

    Rows of `carried` programmes are copied from the last warehouse. The file that stood there is kept beside it, with a
    few before it, unless `keep` says that it is worth nothing. Any failure leaves the live file as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.stem}.new.duckdb")
    _discard(new)
    try:
        steps("write")
        copied = _write(tables, new, carried)
        steps("verify")
        verify(new, tables, copied, carried.programmes if carried else ())
        new.chmod(0o444)
        _sync(new)
        steps("keep previous")
        if keep:
            kept.keep(path)
        steps("swap")
        new.replace(path)
        _sync(path.parent)
        steps("swapped")
        kept.prune(path)
    except BaseException:
        _discard(new)
        raise


def verify(
    path: Path,
    tables: Mapping[str, pl.DataFrame],
    copied: Mapping[str, int] | None = None,
    carried: Collection[str] = (),
) -> None:
    """Read the written file back: every table, its row count, its keys, and the quotes of all that was made anew.

    `copied` says how many rows of each table came from the last warehouse for the programmes `carried` over, whose
    quotes were read back when they were first written.
    """
    with duckdb.connect(str(path), read_only=True) as connection:
        for table in schema.TABLES:
            _verify_table(connection, table, tables[table.name].height + (copied or {}).get(table.name, 0))
        for view in views.VIEWS:
            connection.execute(f"SELECT count(*) FROM {view.name}").fetchall()
        read_back = {
            name: _made_anew(connection, name, columns, carried) for name, columns in check.QUOTE_COLUMNS.items()
        }
    faults = check.misquotes(read_back)
    if faults:
        raise PublishError(f"{path.name}: {len(faults)} quotes are not the words at their place: {faults[0]}")


def _made_anew(
    connection: duckdb.DuckDBPyConnection, name: str, columns: Iterable[str], carried: Collection[str]
) -> pl.DataFrame:
    chosen = ", ".join(map(_quoted, columns))
    query = f'SELECT {chosen} FROM "{name}" WHERE programme_id NOT IN (SELECT unnest(?::VARCHAR[]))'
    return pl.DataFrame(connection.sql(query, params=[sorted(carried)]))


def _verify_table(connection: duckdb.DuckDBPyConnection, table: schema.Table, expected: int) -> None:
    key = _quoted(table.key)
    found = connection.execute(f'SELECT count(*), count(DISTINCT {key}) FROM "{table.name}"').fetchall()
    if found != [(expected, expected)]:
        raise PublishError(
            f"{table.name}: {found[0]} rows and different keys were written; expected {expected} of each"
        )


def _write(tables: Mapping[str, pl.DataFrame], path: Path, carried: Carried | None) -> dict[str, int]:
    """Write the file; returns how many rows of each table were copied."""
    copied: dict[str, int] = {}
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH {_literal(str(path))} AS new (STORAGE_VERSION '{STORAGE_VERSION}')")
        if carried is not None:
            connection.execute(f"ATTACH {_literal(str(carried.source))} AS last (READ_ONLY)")
        # One transaction: each comment alone would cost a write to the disk.
        connection.execute("BEGIN")
        for table in schema.TABLES:
            _create_table(connection, table)
            copied[table.name] = _fill(connection, table, tables[table.name], carried)
        # A view names its tables without the file, so that it holds under every name that a reader attaches it by.
        connection.execute("USE new")
        for view in views.VIEWS:
            _write_view(connection, view)
        connection.execute("USE memory")
        connection.execute("COMMIT")
        connection.execute("CHECKPOINT new")
        connection.execute("DETACH new")
    log = path.with_name(f"{path.name}.wal")
    if log.exists():
        raise PublishError(f"{log.name}: still there after the checkpoint; expected one closed file")
    return copied


def _create_table(connection: duckdb.DuckDBPyConnection, table: schema.Table) -> None:
    name = f'new."{table.name}"'
    columns = ", ".join(f"{_quoted(column.name)} {column.sql_type}" for column in table.columns)
    connection.execute(f"CREATE TABLE {name} ({columns})")
    connection.execute(f"COMMENT ON TABLE {name} IS {_literal(table.sentence)}")
    for column in table.columns:
        connection.execute(f"COMMENT ON COLUMN {name}.{_quoted(column.name)} IS {_literal(comment(column))}")


def _fill(
    connection: duckdb.DuckDBPyConnection, table: schema.Table, frame: pl.DataFrame, carried: Carried | None
) -> int:
    """Write the rows in the order of their keys, those that are copied among those that were made anew."""
    typed = frame.select(pl.col(column.name).cast(column.dtype) for column in table.columns)
    connection.register("rows", _ArrowStream(typed))
    name = f'new."{table.name}"'
    if carried is None or table.name in MADE_ANEW:
        connection.execute(f"INSERT INTO {name} SELECT * FROM rows")
        connection.unregister("rows")
        return 0
    connection.unregister("rows")
    columns = ", ".join(_quoted(column.name) for column in table.columns)
    copied = 0
    for is_carried, programmes in _in_order(carried.programmes, set(typed["programme_id"])):
        own = typed.filter(pl.col("programme_id").is_in(programmes))
        connection.register("rows", _ArrowStream(own))
        source, values = "SELECT * FROM rows", None
        if is_carried:
            chosen, values = carried.condition(table.name, programmes)
            source = f'SELECT {columns} FROM last."{table.name}" WHERE {chosen}'
            if own.height:
                source = f"SELECT * FROM ({source} UNION ALL SELECT * FROM rows) ORDER BY {_quoted(table.key)}"
        ((count,),) = connection.execute(f"INSERT INTO {name} {source}", values).fetchall()
        copied += count - own.height
        connection.unregister("rows")
    return copied


def _in_order(carried: Collection[str], made: Collection[str]) -> Iterator[tuple[bool, list[str]]]:
    """Programmes in the order of their rows' keys, those side by side together that come from the same place."""
    # A key begins with the programme and a colon, so that all rows of one programme stand together.
    ordered = sorted({*carried, *made}, key=lambda programme_id: f"{programme_id}:")
    for is_carried, group in groupby(ordered, key=lambda programme_id: programme_id in carried):
        yield is_carried, list(group)


def _write_view(connection: duckdb.DuckDBPyConnection, view: views.View) -> None:
    connection.execute(f"CREATE VIEW {view.name} AS {view.statement}")
    connection.execute(f"COMMENT ON VIEW {view.name} IS {_literal(view.sentence)}")
    for column in view.columns:
        connection.execute(f"COMMENT ON COLUMN {view.name}.{_quoted(column.name)} IS {_literal(column.sentence)}")


def comment(column: schema.Column) -> str:
    """The column's sentence and the words that it may hold."""
    if column.words is None:
        return column.sentence
    return f"{column.sentence} One of: {', '.join(column.words)}."


def _discard(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}.wal").unlink(missing_ok=True)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _quoted(name: str) -> str:
    return f'"{name}"'


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
