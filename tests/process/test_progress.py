"""Who waits sees how far a run has come; a program that listens sees nothing."""

import json
import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from etl.data_folder import DataFolder
from tests.process.data_folders import MINUTES, data_folder, write_minutes

DOCUMENTS = 40
ROWS_AND_COLUMNS = (24, 80)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """More documents than a second is enough for."""
    made = data_folder(tmp_path)
    for number in range(1, DOCUMENTS + 1):
        write_minutes(made, f"{number}.txt", MINUTES.replace("1/2025", f"{number}/2025"))
    return made


def command(folder: DataFolder) -> list[str]:
    return [sys.executable, "-m", "etl", "run", "--data", str(folder.root)]


def test_a_person_at_a_terminal_sees_a_bar_with_the_programme_and_a_count(folder: DataFolder) -> None:
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, ROWS_AND_COLUMNS)
    with subprocess.Popen(command(folder), stderr=theirs, stdout=subprocess.PIPE) as process:
        os.close(theirs)
        seen = _all_from(ours)
        assert process.stdout is not None
        assert process.stdout.read() == b""
    assert process.returncode == 0
    assert "koe" in seen
    assert f"/{DOCUMENTS}" in seen


def test_a_person_who_waits_for_one_document_sees_its_name_and_nothing_is_left_of_it_on_stdout(
    folder: DataFolder,
) -> None:
    name = "1.txt"
    path = folder.root / "programmes" / "koe" / "minutes" / name
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, ROWS_AND_COLUMNS)
    inspecting = [sys.executable, "-m", "etl", "inspect", str(path)]
    with subprocess.Popen(inspecting, stderr=theirs, stdout=subprocess.PIPE) as process:
        os.close(theirs)
        assert process.stdout is not None
        printed = json.load(process.stdout)
        seen = _all_from(ours)
    assert process.returncode == 0
    assert printed["source_file"]["name"] == name
    # Its dictionaries alone take longer than a person's patience.
    assert name in seen


def test_cron_sees_nothing(folder: DataFolder) -> None:
    done = subprocess.run(command(folder), capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")


def _all_from(terminal: int) -> str:
    pieces = []
    try:
        while piece := os.read(terminal, 65_536):
            pieces.append(piece)
    except OSError:
        # How Linux says that nobody holds the other end any more.
        pass
    finally:
        os.close(terminal)
    return b"".join(pieces).decode()
