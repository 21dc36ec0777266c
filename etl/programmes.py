"""The folders of the programmes read one by one: documents, registers, judgements."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import duckdb
import polars as pl

from etl import collect, documents, forgotten, journal, registers, run_log
from etl.data_folder import DataFolder
from etl.errors import Rejection, SeurantaError
from etl.pipeline import Tables, of_no_programme, tables_of
from etl.registers import programme as programme_file
from etl.registers.programme import Programme
from etl.schema import TABLES


class NoProgrammesError(SeurantaError):
    """A data folder without the programme that was asked for, or without any."""


@dataclass(frozen=True, slots=True)
class Part:
    """The tables of one programme, and how many documents were read for them."""

    tables: Tables
    file_count: int = 0
    read_count: int = 0


def parts(
    folder: DataFolder, today: date, now: datetime, only: str | None, executor: Executor | None = None
) -> Iterator[Part]:
    """The tables of every programme; with `only`, that one is read and the others come from the last warehouse."""
    folders = collect.programme_folders(folder)
    if not folders:
        raise NoProgrammesError(f"{folder.programmes}: no programme; expected a folder with a programme.toml in it")
    if only is not None:
        folders = [path for path in folders if path.name == only]
        if not folders:
            raise NoProgrammesError(f"{folder.programmes / only}: no such programme; expected a folder with that name")
        yield Part(_carried_over(folder, only))
    for path in folders:
        yield _part(folder, path, today, now, executor)


def _part(folder: DataFolder, path: Path, today: date, now: datetime, executor: Executor | None) -> Part:
    programme = _programme(folder, path)
    if isinstance(programme, Rejection):
        return Part(of_no_programme(path.name, programme))
    collected = collect.collect(folder, path, run_log.archived(folder.runs), now, forgotten.hashes(folder))
    sources, read_count = documents.read(folder, programme, collected.sources, executor)
    tables = tables_of(
        programme, sources, _registers(folder, programme, path), _acts(folder, programme), collected.rejections, today
    )
    return Part(tables, file_count=len(sources), read_count=read_count)


def _programme(folder: DataFolder, path: Path) -> Programme | Rejection:
    file = path / "programme.toml"
    place = folder.relative(file)
    if not file.is_file():
        return Rejection(place, None, "no such file", "the file that describes the programme")
    return programme_file.read(path.name, place, file.read_bytes())


def _registers(folder: DataFolder, programme: Programme, path: Path) -> registers.RegisterReading:
    files = {name: file.read_bytes() for name, file in collect.register_files(path).items()}
    reading = registers.read(programme, folder.relative(path / "registers"), files)
    if reading.ids is not None:
        collect.write_whole(path / "registers" / registers.ids.FILE, reading.ids)
    return reading


def _acts(folder: DataFolder, programme: Programme) -> Sequence[journal.Act]:
    return journal.read(folder.journal, programme.id)


def _carried_over(folder: DataFolder, only: str) -> Tables:
    """The rows of all other programmes as the last warehouse holds them."""
    if not folder.warehouse.exists():
        return {table.name: table.frame() for table in TABLES}
    with duckdb.connect(str(folder.warehouse), read_only=True) as connection:
        return {
            table.name: pl.DataFrame(
                connection.sql(f'SELECT * FROM "{table.name}" WHERE programme_id <> ?', params=[only])
            ).select(pl.col(column.name).cast(column.dtype) for column in table.columns)
            for table in TABLES
        }
