"""Real faults: the last warehouse still answers, one line tells what is wrong, and the next run heals."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from etl import run_log
from etl.__main__ import main
from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.run import run
from etl.vocabulary import RunOutcome
from tests.process.data_folders import MINUTES, data_folder, published, set_spent, spent, write_minutes
from tests.process.test_incremental_runs import Counting
from tests.process.test_runs import without_clock

DAY = date(2026, 8, 11)
EARLIER = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)
OLD, NEW = ["812400.50"], ["900000.00"]
SECOND = MINUTES.replace("1/2025", "2/2025").replace("4.2.2025", "8.5.2025")


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A published folder, with a change that waits for the next run."""
    made = data_folder(tmp_path)
    write_minutes(made, "ensimmainen.txt")
    assert run(made, DAY, executor=Counting()) == ExitCode.WELL
    set_spent(made, "900000,00")
    return made


def faulty(folder: DataFolder, what: str) -> tuple[int, list[str]]:
    """Exit code of a run that lacks something, and the lines that it tells."""
    command = [sys.executable, "-m", "tests.process.faulty_run", str(folder.root), what]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    return ended.returncode, ended.stderr.splitlines()


def assert_stands(folder: DataFolder, ended: tuple[int, list[str]], told: str) -> None:
    """The run failed with one line, and the warehouse before it answers."""
    code, lines = ended
    assert (code, len(lines)) == (ExitCode.FAILED, 1), lines
    assert told in lines[0]
    assert "; expected " in lines[0]
    assert spent(folder) == OLD


def assert_heals(folder: DataFolder) -> None:
    assert run(folder, DAY, executor=Counting()) == ExitCode.WELL
    assert spent(folder) == NEW
    left = [path.name for path in folder.warehouse.parent.iterdir() if ".kept-" not in path.name]
    assert left == ["seuranta.duckdb"]


@contextmanager
def full_disk(folder: DataFolder) -> Iterator[Callable[[], tuple[int, list[str]]]]:
    """A run on a disk with room for half a warehouse: a small file system of its own where that may be mounted."""
    place, aside = folder.warehouse.parent, folder.root / "aside"
    size = folder.warehouse.stat().st_size
    shutil.copytree(place, aside)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size * 3 // 2}", "none", str(place)]
    mounted = shutil.which("mount") and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    if not mounted:
        yield lambda: faulty(folder, f"bytes={size // 2}")
        return
    try:
        shutil.copytree(aside, place, dirs_exist_ok=True)
        yield lambda: faulty(folder, "nothing-else")
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_leaves_the_old_warehouse(folder: DataFolder) -> None:
    with full_disk(folder) as run_there:
        assert_stands(folder, run_there(), "the warehouse: ")
        assert [path.name for path in folder.warehouse.parent.iterdir()] == ["seuranta.duckdb"]
    assert_heals(folder)


def test_a_disk_too_full_for_any_file_is_told_in_one_line(folder: DataFolder) -> None:
    assert_stands(folder, faulty(folder, "bytes=100"), "")
    assert_heals(folder)


@contextmanager
def modes(paths: list[Path], mode: int) -> Iterator[None]:
    before = [path.stat().st_mode for path in paths]
    for path in paths:
        path.chmod(mode)
    try:
        yield
    finally:
        for path, old in zip(paths, before, strict=True):
            path.chmod(old)


def test_a_data_folder_that_may_only_be_read_is_told_in_one_line(folder: DataFolder) -> None:
    folders = [folder.root, *(path for path in folder.root.rglob("*") if path.is_dir())]
    files = [path for path in folder.root.rglob("*") if path.is_file()]
    with modes(files, 0o444), modes(folders, 0o555):
        assert_stands(folder, faulty(folder, "without-rights"), "ermission denied")
    assert_heals(folder)


def test_a_warehouse_folder_that_may_not_be_written_is_told_in_one_line(folder: DataFolder) -> None:
    with modes([folder.warehouse.parent], 0o555):
        assert_stands(folder, faulty(folder, "without-rights"), "ermission denied")
    assert_heals(folder)


def test_a_document_that_may_not_be_read_costs_itself_only(folder: DataFolder) -> None:
    secret = write_minutes(folder, "toinen.txt", SECOND)
    with modes([secret], 0o000):
        code, lines = faulty(folder, "without-rights")
    assert code == ExitCode.NEW_REJECTS
    assert lines == [
        "programmes/koe/minutes/toinen.txt: cannot be read (Permission denied); expected a file that this user may read"
    ]
    assert published(folder)["meeting"]["number"].to_list() == ["1/2025"]
    assert_heals(folder)
    assert published(folder)["meeting"].height == 2


def test_a_register_that_may_not_be_read_is_not_taken_for_an_empty_one(folder: DataFolder) -> None:
    register = folder.programmes / "koe" / "registers" / "budget.csv"
    with modes([register], 0o000):
        code, lines = faulty(folder, "without-rights")
    assert code == ExitCode.LOSS
    assert "registers/budget.csv: cannot be read (Permission denied)" in lines[0]
    assert "would keep 0 of 1 rows of budget_line" in lines[1]
    assert spent(folder) == OLD
    assert_heals(folder)


class Meddling(Counting):
    """Reads like any other, but before the first document is handed out something happens to the folder."""

    def __init__(self, meddle: Callable[[], object]) -> None:
        super().__init__()
        self.meddle: Callable[[], object] | None = meddle

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        if self.meddle is not None:
            self.meddle()
            self.meddle = None
        return super().submit(fn, *args, **kwargs)


def grow(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write("\nLisäys.\n")


@pytest.mark.parametrize(
    ("meddle", "told"),
    [(Path.unlink, "cannot be read (No such file or directory)"), (grow, "changed while it was read")],
    ids=["vanishes", "grows"],
)
def test_a_file_that_changes_under_the_reader_costs_itself_only(
    meddle: Callable[[Path], None], told: str, folder: DataFolder
) -> None:
    third = SECOND.replace("2/2025", "3/2025").replace("8.5.2025", "9.9.2025")
    write_minutes(folder, "a.txt", SECOND)
    path = write_minutes(folder, "b.txt", third)
    assert run(folder, DAY, executor=Meddling(lambda: meddle(path))) == ExitCode.NEW_REJECTS
    (what,) = published(folder)["rejected_row"]["what"]
    assert what == told
    assert published(folder)["meeting"].height == 2
    write_minutes(folder, "b.txt", third)
    assert_heals(folder)
    assert published(folder)["meeting"].height == 3


@pytest.mark.parametrize("place", ["minutes", "registers"])
def test_a_link_that_leads_in_a_circle_is_told_and_costs_itself_only(
    place: str, folder: DataFolder, caplog: pytest.LogCaptureFixture
) -> None:
    link = folder.programmes / "koe" / place / "kierto.csv"
    link.symlink_to(link.name)
    assert run(folder, DAY, executor=Counting()) == ExitCode.NEW_REJECTS
    (line,) = caplog.messages
    assert line.startswith(f"programmes/koe/{place}/kierto.csv: cannot be read (Too many levels of symbolic links)")
    assert spent(folder) == NEW
    link.unlink()
    assert_heals(folder)


def garbage(path: Path) -> None:
    path.chmod(0o644)
    path.write_bytes(b"this is no database " * 500)


def cut_short(path: Path) -> None:
    path.chmod(0o644)
    os.truncate(path, path.stat().st_size // 2)


BREAK = pytest.mark.parametrize("harm", [garbage, cut_short], ids=["overwritten", "cut short"])


@BREAK
def test_a_broken_warehouse_is_made_anew_and_told_in_one_line(
    harm: Callable[[Path], None], folder: DataFolder, caplog: pytest.LogCaptureFixture
) -> None:
    harm(folder.warehouse)
    assert run(folder, DAY, executor=Counting()) == ExitCode.WELL
    (line,) = caplog.messages
    assert line.startswith(f"{folder.warehouse}: broken (")
    assert line.endswith("; all rows are made anew")
    assert spent(folder) == NEW
    caplog.clear()
    assert_heals(folder)
    assert caplog.messages == []


def test_where_the_warehouse_is_broken_the_guard_looks_at_the_last_whole_one(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    assert_heals(folder)
    garbage(folder.warehouse)
    (folder.programmes / "koe" / "registers" / "budget.csv").unlink()
    assert main(["run", "--data", str(folder.root), "--today", DAY.isoformat()]) == ExitCode.LOSS
    assert "would keep 0 of 1 rows of budget_line" in capsys.readouterr().err


@BREAK
def test_a_broken_log_of_runs_is_put_aside_and_what_left_the_folder_still_counts(
    harm: Callable[[Path], None], folder: DataFolder, caplog: pytest.LogCaptureFixture
) -> None:
    (folder.programmes / "koe" / "minutes" / "ensimmainen.txt").unlink()
    before = published(folder)
    harm(folder.runs)
    assert run(folder, DAY, executor=Counting()) == ExitCode.WELL
    (line,) = caplog.messages
    assert "put aside as runs.sqlite.broken, and 1 archived documents taken from the last warehouse" in line
    assert published(folder)["meeting"].rows() == before["meeting"].rows()
    assert published(folder)["source_file"].rows() == before["source_file"].rows()
    caplog.clear()
    assert_heals(folder)
    assert caplog.messages == []


@BREAK
def test_broken_readings_cost_time_only(
    harm: Callable[[Path], None], folder: DataFolder, caplog: pytest.LogCaptureFixture
) -> None:
    harm(folder.readings)
    counting = Counting()
    assert run(folder, DAY, executor=counting) == ExitCode.WELL
    assert counting.names == ["ensimmainen.txt"]
    (line,) = caplog.messages
    assert line.startswith(f"{folder.readings}: ")
    assert line.endswith("; thrown away, its documents are read anew")
    assert_heals(folder)


@BREAK
def test_a_broken_journal_is_never_thrown_away(
    harm: Callable[[Path], None], folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.journal.write_bytes(b"x" * 5000)
    harm(folder.journal)
    held = folder.journal.read_bytes()
    assert main(["run", "--data", str(folder.root)]) == ExitCode.FAILED
    assert capsys.readouterr().err.startswith(f"{folder.journal}: ")
    assert (folder.journal.read_bytes(), spent(folder)) == (held, OLD)
    folder.journal.unlink()
    assert_heals(folder)


def test_a_clock_that_goes_back_harms_nothing(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    first_seen = published(folder)["source_file"]["first_seen_at"].to_list()
    with monkeypatch.context() as earlier:
        earlier.setattr("etl.run._now", lambda: EARLIER)
        assert run(folder, date(2020, 1, 1), executor=Counting()) == ExitCode.WELL
    assert spent(folder) == NEW
    assert published(folder)["source_file"]["first_seen_at"].to_list() == first_seen
    assert run_log.runs(folder.runs, 1)[0].started_at == EARLIER
    assert_heals(folder)


def test_a_warehouse_from_the_future_is_replaced(folder: DataFolder) -> None:
    ahead = datetime(2090, 1, 1, tzinfo=UTC).timestamp()
    os.utime(folder.warehouse, (ahead, ahead))
    assert_heals(folder)


def test_workers_that_are_ended_from_outside_are_told_in_one_line(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    with ThreadPoolExecutor(1, initializer=lambda: 1 / 0) as broken:
        write_minutes(folder, "toinen.txt", SECOND)
        with pytest.raises(Exception, match="a reading process was ended from outside"):
            run(folder, DAY, executor=broken)
    assert spent(folder) == OLD
    assert run_log.runs(folder.runs, 1)[0].outcome is RunOutcome.FAILED
    assert_heals(folder)
    assert without_clock(published(folder))["meeting"]
