"""`python -m etl forget FILE --reason ...`: takes a document out of every place that holds its words.

The journal keeps a tombstone without content: the hash of the bytes, who, when and why. It comes first, so that a
forgetting which was cut short is finished by the next run.
"""

import argparse
import hashlib
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

import duckdb

from etl import forgotten, journal, lock, run_log
from etl.collect import programme_folders
from etl.data_folder import DataFolder, data_folder
from etl.errors import Rejection, SeurantaError
from etl.exit_codes import ExitCode
from etl.identity import Identity, identity
from etl.journal import Act
from etl.run import run as run_etl
from etl.vocabulary import JudgementKind
from etl.words import fold

SHORTEST_HASH = 12


class UnknownDocumentError(SeurantaError):
    """What is to be forgotten was never seen."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the document: its path, or the SHA-256 of its bytes")
    parser.add_argument("--reason", required=True, help="why it must go; kept in the journal, so without content")
    parser.add_argument("--data", metavar="DIR", help="the data folder (else SEURANTA_DATA, else data)")


def run(arguments: argparse.Namespace) -> int:
    today = datetime.now().astimezone().date()
    return forget(data_folder(arguments.data), arguments.file, arguments.reason, identity(), today)


def forget(folder: DataFolder, file: str, reason: str, who: Identity, today: date) -> ExitCode:
    """Forget the document in every programme that has it, and publish the warehouse without it.

    A row of a register that quotes it is told, since a person keeps that file.
    """
    with lock.held(folder.lock):
        sha256, programmes = _document(folder, file)
        for programme_id in programmes:
            _bury(folder, programme_id, sha256, reason, who, today)
        left = list(_left_in_registers(folder, sha256))
        for path in _copies(folder, sha256):
            path.unlink()
        forgotten.purge(folder)
    ended = run_etl(folder, today)
    for rejection in left:
        sys.stderr.write(f"{rejection}\n")
    return ExitCode.NEW_REJECTS if left else ended


def _document(folder: DataFolder, file: str) -> tuple[str, list[str]]:
    """The hash of the document and the programmes that have or had it."""
    known = run_log.archived(folder.runs)
    path = Path(file)
    if path.is_file():
        found = {hashlib.sha256(path.read_bytes()).hexdigest()}
    else:
        found = {one.sha256 for one in known if _names(file, one)}
    if len(found) != 1:
        what = "no such document" if not found else "several documents have that name"
        raise UnknownDocumentError(f"{file}: {what}; expected a path below the data folder or the SHA-256 of its bytes")
    (sha256,) = found
    programmes = {one.programme_id for one in known if one.sha256 == sha256}
    programmes |= {copy.parent.parent.name for copy in _copies(folder, sha256)}
    if not programmes:
        raise UnknownDocumentError(f"{file}: no programme has it; expected a document of {folder.programmes}")
    return sha256, sorted(programmes)


def _names(file: str, one: run_log.Archived) -> bool:
    by_hash = len(file) >= SHORTEST_HASH and one.sha256.startswith(file.lower())
    return by_hash or file in (one.path, one.name)


def _copies(folder: DataFolder, sha256: str) -> Iterator[Path]:
    for own in programme_folders(folder):
        minutes = own / "minutes"
        for path in sorted(minutes.iterdir()) if minutes.is_dir() else ():
            if path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256:
                yield path


def _bury(folder: DataFolder, programme_id: str, sha256: str, reason: str, who: Identity, today: date) -> None:
    if sha256 in journal.forgotten(folder.journal, programme_id):
        return
    act = Act(programme_id, who.name, who.role, JudgementKind.FORGET, sha256, today, reason=reason)
    journal.append(folder.journal, act)


def _left_in_registers(folder: DataFolder, sha256: str) -> Iterable[Rejection]:
    """Rows of registers that quote the document: people keep those files, so people must mend them."""
    if not folder.warehouse.exists():
        return
    text = forgotten.text_of(folder.warehouse, [sha256])
    with duckdb.connect(str(folder.warehouse), read_only=True) as connection:
        rows = connection.execute(
            "SELECT register_file, register_line, quote FROM judgement"
            " WHERE register_file IS NOT NULL AND quote IS NOT NULL ORDER BY ALL"
        ).fetchall()
    for file, line, quote in rows:
        if text and fold(quote) in text:
            yield Rejection(file, line, "still quotes the forgotten document", "its keeper to take the words out")
