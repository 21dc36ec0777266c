"""`python -m etl export --to FOLDER`: the registers of a programme as files that are read again as the same rows.

What a foreign table gives through its mapping, the ids that were given and what people judged come out as our own
registers, so that another data folder can take them in.
"""

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from etl import collect, journal, programmes, registers
from etl.data_folder import DataFolder, data_folder
from etl.errors import Rejection, SeurantaError
from etl.exit_codes import ExitCode
from etl.journal import Act
from etl.registers import REGISTERS, judgements, written
from etl.registers import programme as programme_file
from etl.registers.register import RegisterRow
from etl.vocabulary import JudgementKind


class NotEmptyError(SeurantaError):
    """The folder to write to holds files already."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", required=True, type=Path, metavar="FOLDER", help="a folder that is empty or not there")
    parser.add_argument("--programme", metavar="ID", help="the programme; the only one without it")
    parser.add_argument("--format", choices=sorted(written.FORMATS), default="csv", help="csv without it")
    parser.add_argument("--data", metavar="DIR", help="the data folder (else SEURANTA_DATA, else data)")


def run(arguments: argparse.Namespace) -> int:
    return export(data_folder(arguments.data), arguments.programme, arguments.to, arguments.format)


def export(folder: DataFolder, programme_id: str | None, to: Path, form: str) -> ExitCode:
    """Write one file for each register that holds rows; a row that cannot be read is told, since it stays behind."""
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise NotEmptyError(f"{to}: holds files already; expected a folder that is empty or not there")
    path = _programme_folder(folder, programme_id)
    file = path / "programme.toml"
    programme = programme_file.read(path.name, folder.relative(file), file.read_bytes() if file.is_file() else b"")
    if isinstance(programme, Rejection):
        raise SeurantaError(str(programme))
    files, unread = collect.register_files(folder, path)
    reading = registers.read(programme, folder.relative(path / "registers"), files)
    rows = with_journal(reading.register_rows, journal.read(folder.journal, programme.id))
    to.mkdir(parents=True, exist_ok=True)
    for name, data in exported(rows, form).items():
        collect.write_whole(to / name, data)
    rejections = (*unread, *reading.rejections)
    for rejection in rejections:
        sys.stderr.write(f"{rejection}\n")
    return ExitCode.NEW_REJECTS if rejections else ExitCode.WELL


def exported(rows: Mapping[str, Iterable[RegisterRow]], form: str) -> dict[str, bytes]:
    """The files of the registers that hold rows, by name."""
    kept = {name: list(rows.get(name, ())) for name in REGISTERS}
    return {f"{name}.{form}": written.FORMATS[form](REGISTERS[name], own) for name, own in kept.items() if own}


def with_journal(
    rows: Mapping[str, tuple[RegisterRow, ...]], acts: Iterable[Act]
) -> dict[str, tuple[RegisterRow, ...]]:
    """The rows with what people judged after those of the register; what was forgotten is of this folder alone."""
    judged = [judgements.of_act(act) for act in acts if act.kind is not JudgementKind.FORGET]
    name = judgements.REGISTER.name
    return {**rows, name: (*rows.get(name, ()), *judged)}


def _programme_folder(folder: DataFolder, programme_id: str | None) -> Path:
    found = {path.name: path for path in collect.programme_folders(folder)}
    if programme_id is None and len(found) == 1:
        return next(iter(found.values()))
    if programme_id not in found:
        wrong = f"no programme {programme_id!r}" if programme_id else "several programmes"
        names = ", ".join(found) or "a folder with a programme.toml in it"
        raise programmes.NoProgrammesError(f"{folder.programmes}: {wrong}; expected --programme with one of: {names}")
    return found[programme_id]
