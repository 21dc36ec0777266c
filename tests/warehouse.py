"""Small warehouses for tests, published as the ETL publishes them."""

from collections.abc import Mapping
from pathlib import Path

import polars as pl

from etl import publish as etl_publish
from etl.data_folder import DataFolder
from etl.schema import empty_frames


def publish(data: Path, tables: Mapping[str, pl.DataFrame]) -> Path:
    """Publish the tables as the warehouse of a data folder."""
    live = DataFolder(data).warehouse
    etl_publish.publish(empty_frames() | dict(tables), live)
    return live
