"""The folders of the programmes, one by one: made anew from documents, registers and judgements, or carried over."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from etl import carry_over, collect, documents, forgotten, journal, registers, run_log
from etl.carry_over import LastWarehouse
from etl.collect import Collected
from etl.data_folder import DataFolder
from etl.errors import Rejection, SeurantaError
from etl.pipeline import ReadSource, Tables, of_no_programme, tables_of
from etl.registers import programme as programme_file
from etl.registers.ids import FILE as IDS
from etl.registers.programme import Programme
from etl.run_log import Archived
from etl.workers import Workers


class NoProgrammesError(SeurantaError):
    """A data folder without the programme that was asked for, or without any."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one programme gives: its tables, or of one that is carried over only those that are made anew."""

    programme_id: str
    tables: Tables
    file_count: int = 0
    read_count: int = 0
    basis: str | None = None
    """Digest of all that its rows rest on; None where the same bytes may give other rows next time."""
    carried: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known before the folders are looked at, by programme."""

    archived: Mapping[str, Sequence[Archived]]
    acts: Mapping[str, Sequence[journal.Act]]
    forgotten: frozenset[str]


def parts(
    folder: DataFolder, today: date, now: datetime, only: str | None, workers: Workers, last: LastWarehouse
) -> Iterator[Part]:
    """Every programme; with `only`, that one is looked at and the others are carried over as they are."""
    folders = collect.programme_folders(folder)
    if not folders:
        raise NoProgrammesError(f"{folder.programmes}: no programme; expected a folder with a programme.toml in it")
    if only is not None:
        folders = [path for path in folders if path.name == only]
        if not folders:
            raise NoProgrammesError(f"{folder.programmes / only}: no such programme; expected a folder with that name")
        for other in sorted(last.held.keys() - {only}):
            yield Part(other, {}, basis=last.held[other].basis, carried=True)
    known = _known(folder)
    for path in folders:
        yield _part(folder, path, today, now, known, workers, last)


def _known(folder: DataFolder) -> _Known:
    archived: dict[str, list[Archived]] = defaultdict(list)
    for one in run_log.archived(folder.runs):
        archived[one.programme_id].append(one)
    acts: dict[str, list[journal.Act]] = defaultdict(list)
    for act in journal.read(folder.journal):
        acts[act.programme_id].append(act)
    return _Known(archived, acts, forgotten.hashes(folder))


def _part(
    folder: DataFolder, path: Path, today: date, now: datetime, known: _Known, workers: Workers, last: LastWarehouse
) -> Part:
    own = _own_file(folder, path)
    if isinstance(own, Rejection):
        return Part(path.name, of_no_programme(path.name, own))
    programme = programme_file.read(path.name, *own)
    if isinstance(programme, Rejection):
        return Part(path.name, of_no_programme(path.name, programme))
    collected = collect.collect(folder, path, known.archived.get(path.name, ()), now, known.forgotten)
    files, unread = collect.register_files(folder, path)
    rejections = (*collected.rejections, *unread)
    acts = known.acts.get(path.name, ())
    seen = [source.first_seen_at if source.in_archive else None for source in collected.sources]
    basis = carry_over.basis(own[1], zip(collected.sources, seen, strict=True), files, acts, rejections)
    if last.may_stand(path.name, basis, today):
        states = last.states_today(path.name, today)
        tables = {} if states is None else {carry_over.STATES: states}
        return Part(path.name, tables, len(collected.sources), basis=basis, carried=True)
    read, read_count = documents.read(folder, programme, collected.sources, workers)
    reading = _registers(folder, programme, path, files)
    after = files if reading.ids is None else {**files, IDS: reading.ids}
    return Part(
        path.name,
        tables_of(programme, read, reading, acts, rejections, today),
        len(read),
        read_count,
        _basis_after(own[1], collected, read, after, acts, rejections),
    )


def _basis_after(
    own: bytes,
    collected: Collected,
    read: Sequence[ReadSource],
    registers_now: Mapping[str, bytes],
    acts: Sequence[journal.Act],
    rejections: Sequence[Rejection],
) -> str | None:
    """The basis as the next run will find it where nothing changes; None where it should read something again."""
    if not all(one.gain.lasting for one in read):
        return None
    seen = [one.source.first_seen_at if one.gain.refused is None else None for one in read]
    return carry_over.basis(own, zip(collected.sources, seen, strict=True), registers_now, acts, rejections)


def _own_file(folder: DataFolder, path: Path) -> tuple[str, bytes] | Rejection:
    """Where programme.toml stands, and its bytes."""
    file = path / "programme.toml"
    place = folder.relative(file)
    expected = "the file that describes the programme"
    try:
        return place, file.read_bytes()
    except FileNotFoundError:
        return Rejection(place, None, "no such file", expected)
    except OSError as error:
        return Rejection(place, None, f"cannot be read ({error.strerror})", expected)


def _registers(
    folder: DataFolder, programme: Programme, path: Path, files: Mapping[str, bytes]
) -> registers.RegisterReading:
    reading = registers.read(programme, folder.relative(path / "registers"), files)
    if reading.ids is not None:
        collect.write_whole(path / "registers" / IDS, reading.ids)
    return reading
