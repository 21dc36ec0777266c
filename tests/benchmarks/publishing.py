"""Rows written in a second by a publishing, against a plain COPY of the same rows from Parquet files."""

import time
from pathlib import Path

import duckdb
import polars as pl

from etl import publish
from etl.schema import TABLES

Tables = dict[str, pl.DataFrame]


def loaded(warehouse: Path) -> Tables:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return {
            table.name: pl.DataFrame(connection.sql(f'SELECT * FROM "{table.name}"')).select(
                pl.col(column.name).cast(column.dtype) for column in table.columns
            )
            for table in TABLES
        }


def measured(warehouse: Path, folder: Path) -> tuple[int, float, float, float]:
    """Rows, seconds to write them, seconds to write, verify and swap, and seconds of the plain COPY."""
    tables = loaded(warehouse)
    steps: dict[str, float] = {}
    publish.publish(tables, folder / "published.duckdb", lambda step: steps.setdefault(step, time.perf_counter()))
    for name, frame in tables.items():
        frame.write_parquet(folder / f"{name}.parquet")
    began = time.perf_counter()
    with duckdb.connect(str(folder / "plain.duckdb")) as connection:
        for table in TABLES:
            columns = ", ".join(f'"{column.name}" {column.sql_type}' for column in table.columns)
            connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
            connection.execute(f"COPY \"{table.name}\" FROM '{folder / table.name}.parquet' (FORMAT parquet)")
        connection.execute("CHECKPOINT")
    plain = time.perf_counter() - began
    rows = sum(frame.height for frame in tables.values())
    return rows, steps["verify"] - steps["write"], steps["swapped"] - steps["write"], plain
