"""Small warehouses written for tests: the tables of the schema, put in place of the live file by one rename."""

import os
from collections.abc import Mapping
from pathlib import Path

import duckdb
import polars as pl

from etl.schema import TABLES

WAREHOUSE = Path("warehouse") / "seuranta.duckdb"


def publish(data: Path, tables: Mapping[str, pl.DataFrame]) -> Path:
    """Write the tables as the warehouse of a data folder; whoever reads the one before may go on."""
    live = data / WAREHOUSE
    live.parent.mkdir(parents=True, exist_ok=True)
    new = live.with_suffix(".new")
    new.unlink(missing_ok=True)
    with duckdb.connect(str(new)) as connection:
        for table in TABLES:
            columns = ", ".join(f'"{column.name}" {column.sql_type}' for column in table.columns)
            connection.execute(f'CREATE TABLE "{table.name}" ({columns})')
            rows = tables[table.name].rows() if table.name in tables else []
            if rows:
                marks = ", ".join("?" for _ in table.columns)
                connection.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', rows)
        connection.execute("CHECKPOINT")
    os.replace(new, live)
    return live
