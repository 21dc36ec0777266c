"""Many programmes out of one: the rows that the ETL made of one are copied under other names, by SQL.

Following up 250 programmes takes a quarter of an hour, and one is like another: what is measured afterwards are
queries, publishings and incremental runs, and these cannot tell the copies from programmes of their own.
"""

import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import polars as pl

from etl import carry_over, collect, publish, run_log
from etl.data_folder import DataFolder
from etl.run import run
from etl.schema import BY_NAME, Column
from tests.benchmarks.made_data import Size, data_folder, programme_id

DAY = date(2026, 8, 11)


def original_of(root: Path, size: Size) -> None:
    """The one programme that is really read, with its registers and as many meetings as asked for."""
    run(data_folder(root, size), DAY)


def folder_of(root: Path, original_root: Path, programmes: int) -> None:
    """A data folder as a run over all its programmes leaves it; only the first of them was really read."""
    shutil.copytree(original_root, root)
    folder = DataFolder(root)
    folder.warehouse.rename(root / "original.duckdb")
    original = programme_id(0)
    copies = [programme_id(number) for number in range(1, programmes)]
    for copy in copies:
        own = folder.programmes / copy
        shutil.copytree(folder.programmes / original, own)
        file = own / "programme.toml"
        file.write_text(file.read_text(encoding="utf-8").replace(original, copy), encoding="utf-8")
    known = run_log.archived(folder.runs)
    run_log.remember_archived(
        folder.runs,
        [
            run_log.Archived(copy, one.sha256, one.name, one.path.replace(original, copy), one.first_seen_at)
            for copy in copies
            for one in known
        ],
    )
    bases = {copy: _basis(folder, copy) for copy in copies}
    publish.publish(Multiplied(root / "original.duckdb", original, bases), folder.warehouse)


class Multiplied(Mapping[str, pl.DataFrame]):
    """All tables with the rows of one programme and the same rows under the names of the copies.

    Each is made when it is asked for: a million statements have ten times as many words, too many to hold them all.
    """

    def __init__(self, warehouse: Path, original: str, bases: Mapping[str, str]) -> None:
        self.warehouse, self.original, self.bases = warehouse, original, bases

    def __iter__(self) -> Iterator[str]:
        return iter(BY_NAME)

    def __len__(self) -> int:
        return len(BY_NAME)

    def __getitem__(self, name: str) -> pl.DataFrame:
        table = BY_NAME[name]
        columns = ", ".join(self._column(table.name, column) for column in table.columns)
        query = (
            f'SELECT {columns} FROM "{name}" t, (SELECT unnest(?) AS name, unnest(?) AS basis) n'
            f" ORDER BY replace(t.{table.key}, ?, n.name)"
        )
        values = [[self.original, *self.bases], [None, *self.bases.values()], self.original]
        with duckdb.connect(str(self.warehouse), read_only=True) as connection:
            rows = pl.DataFrame(connection.sql(query, params=values))
        return rows.select(pl.col(column.name).cast(column.dtype) for column in table.columns)

    def _column(self, table: str, column: Column) -> str:
        own = f't."{column.name}"'
        if column.name == "basis_digest":
            # The original keeps its own; only the run that published has one.
            return f'CASE WHEN {own} IS NOT NULL THEN coalesce(n.basis, {own}) END AS "{column.name}"'
        if column.dtype == pl.String and _may_name(column.name):
            return f"replace({own}, '{self.original}', n.name) AS \"{column.name}\""
        return own


def _may_name(column: str) -> bool:
    """Whether a column may hold the programme's id."""
    return column.endswith("_id") or column in (
        "path",
        "file",
        "register_file",
        "superseded_by",
        "same_as",
        "same_as_proposed",
        "undone_by",
    )


def _basis(folder: DataFolder, programme: str) -> str:
    path = folder.programmes / programme
    known = [one for one in run_log.archived(folder.runs) if one.programme_id == programme]
    collected = collect.collect(folder, path, known, datetime.now(UTC).replace(tzinfo=None))
    files, _ = collect.register_files(folder, path)
    sources = [(source, source.first_seen_at) for source in collected.sources]
    return carry_over.basis((path / "programme.toml").read_bytes(), sources, files, (), ())
