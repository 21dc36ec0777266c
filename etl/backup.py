"""`python -m etl backup DIR`: copies all of a data folder that a run cannot make again, while people go on judging."""

import argparse
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from etl import lock
from etl.data_folder import DataFolder, data_folder
from etl.errors import SeurantaError

BUSY_SECONDS = 30.0


class BackupError(SeurantaError):
    """The copy cannot be made where it should go."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("to", metavar="DIR", help="a folder that is not there yet; it gets the shape of a data folder")
    parser.add_argument("--data", metavar="DIR", help="the data folder (else SEURANTA_DATA, else data)")


def run(arguments: argparse.Namespace) -> int:
    backup(data_folder(arguments.data), Path(arguments.to))
    return 0


def backup(folder: DataFolder, to: Path) -> None:
    """Copy under the lock of runs, so that archive and log belong together; the journal takes acts all the while.

    The folder gets its name when all of it is written: a copy that was cut short is never taken for a whole one.
    """
    if not folder.root.is_dir():
        raise BackupError(f"{folder.root}: no such folder; expected the data folder")
    if to.exists():
        raise BackupError(f"{to}: it is there already; expected a new folder for each backup")
    part = to.with_name(f"{to.name}.part")
    try:
        with lock.held(folder.lock):
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(parents=True)
            _copy(folder, DataFolder(part))
        os.replace(part, to)
    except OSError as error:
        raise BackupError(f"{error.filename or to}: {error.strerror}; expected room and the right to write") from error
    except sqlite3.Error as error:
        raise BackupError(f"{folder.root}: {error}; expected databases that can be read") from error


def _copy(folder: DataFolder, copy: DataFolder) -> None:
    for own, theirs in ((folder.programmes, copy.programmes), (folder.archive, copy.archive)):
        if own.is_dir():
            shutil.copytree(own, theirs)
    for database, theirs in ((folder.journal, copy.journal), (folder.runs, copy.runs)):
        if database.exists():
            _copy_database(database, theirs)


def _copy_database(database: Path, to: Path) -> None:
    """One moment of a database that others may be writing: its three files copied one by one would be of several."""
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS)) as source:
        source.execute("VACUUM INTO ?", (str(to),))
        [(mode,)] = source.execute("PRAGMA journal_mode").fetchall()
    with closing(sqlite3.connect(to)) as written:
        # The copy is made in the plain mode, in which a writer and a reader wait for each other.
        written.execute(f"PRAGMA journal_mode = {mode}")
        [(found,)] = written.execute("PRAGMA integrity_check").fetchall()
    if found != "ok":
        raise BackupError(f"{database}: the copy is damaged ({found}); expected a database that is whole")
