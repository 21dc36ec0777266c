"""A writer of the journal that is killed between any two steps loses nothing that it was told was kept."""

import subprocess
import sys
from pathlib import Path

import pytest

from etl import journal
from tests.process.killed_writer import ACTS_BEFORE, act

Killed = dict[str, list[str]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("journals")


@pytest.fixture(scope="module")
def killed(folder: Path) -> Killed:
    """What each writer was told was kept, by the name of its journal; the last one was not killed."""
    command = [sys.executable, "-m", "tests.process.killed_writer", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {name: acts for name, *acts in map(str.split, done.stdout.splitlines())}


def test_writers_die_at_every_line_of_the_first_acts_and_one_lives(killed: Killed) -> None:
    told = [len(acts) for acts in killed.values()]
    assert set(told) == set(range(ACTS_BEFORE + 2))
    assert told == sorted(told)
    assert len(told) > 60


def test_what_was_acknowledged_is_there_and_at_most_one_act_more(folder: Path, killed: Killed) -> None:
    for name, told in killed.items():
        kept = [str(one.judgement_id) for one in journal.read(folder / name)]
        assert kept[: len(told)] == told, name
        assert len(kept) - len(told) in (0, 1), name


def test_whoever_writes_next_finds_a_whole_journal(folder: Path, killed: Killed) -> None:
    # Each writes to the disk twice; every fourth step is enough to meet each statement of a transaction.
    for name in list(killed)[::4]:
        before = journal.read(folder / name)
        after = journal.append(folder / name, act(99))
        assert journal.read(folder / name) == [*before, after], name
