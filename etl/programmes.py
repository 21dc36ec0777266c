"""The folders of the programmes read one by one: documents in guarded processes, registers, judgements."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import duckdb
import polars as pl

from etl import collect, forgotten, guarded, journal, progress, registers, run_log, words
from etl.collect import Source
from etl.data_folder import DataFolder
from etl.errors import Rejection, SeurantaError, UnreadableDocumentError
from etl.languages import LANGUAGES
from etl.languages.guess import language_of
from etl.minutes import read
from etl.pipeline import ReadSource, Tables, of_no_programme, refusal, tables_of
from etl.registers import programme as programme_file
from etl.registers.programme import Programme
from etl.schema import TABLES

AS_TEXT = frozenset({".txt", ".md", ".html", ".htm"})
"""Files whose bytes show their language; of others the languages of the programme's names are taken."""
OPENING_BYTES = 8192


class NoProgrammesError(SeurantaError):
    """A data folder without the programme that was asked for, or without any."""


@dataclass(frozen=True, slots=True)
class Part:
    """The tables of one programme, and how many documents were read for them."""

    tables: Tables
    file_count: int = 0
    read_count: int = 0


def parts(folder: DataFolder, today: date, now: datetime, only: str | None) -> Iterator[Part]:
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
        yield _part(folder, path, today, now)


def _part(folder: DataFolder, path: Path, today: date, now: datetime) -> Part:
    programme = _programme(folder, path)
    if isinstance(programme, Rejection):
        return Part(of_no_programme(path.name, programme))
    collected = collect.collect(folder, path, run_log.archived(folder.runs), now, forgotten.hashes(folder))
    if collected.sources:
        languages = _languages(folder, programme, collected.sources)
        guarded.start(languages)
        words.load(*languages)
    sources = [_read(folder, source) for source in progress.shown(collected.sources, path.name)]
    tables = tables_of(
        programme, sources, _registers(folder, programme, path), _acts(folder, programme), collected.rejections, today
    )
    return Part(tables, file_count=len(sources), read_count=len(sources))


def _languages(folder: DataFolder, programme: Programme, sources: Sequence[Source]) -> tuple[str, ...]:
    """The languages of the documents at hand, so far as their first words tell, and the programme's first one.

    A dictionary takes seconds to load. One that is not loaded here is loaded where it is first needed.
    """
    told = {programme.language}
    for source in sources:
        if Path(source.name).suffix.lower() in AS_TEXT:
            beginning = collect.data_of(folder, source)
            if isinstance(beginning, bytes):
                told.add(language_of(beginning[:OPENING_BYTES].decode("utf-8", errors="ignore")))
        else:
            told |= programme.names.keys()
    return tuple(code for code in LANGUAGES if code in told)


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


def _read(folder: DataFolder, source: Source) -> ReadSource:
    """Read one document; it goes into the archive only once it was found to be what it should."""
    data = collect.data_of(folder, source)
    if isinstance(data, Rejection):
        return ReadSource(source, UnreadableDocumentError(data.what, data.expected))
    try:
        reading = read(guarded.read_guarded(source.name, data))
    except UnreadableDocumentError as error:
        return ReadSource(source, error)
    refused = refusal(reading)
    if refused is not None:
        return ReadSource(source, refused)
    run_log.remember_archived(folder.runs, [collect.keep(folder, source, data)])
    return ReadSource(source, reading)


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
