"""What a run reads anew: changed documents alone, side by side, and a document that crashes or hangs costs itself."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl import guarded, reading_version, readings, run_log
from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.gain import Gain, Task, gain
from etl.registers import programme as programme_file
from etl.run import run
from tests.process.data_folders import MINUTES, data_folder, published, write_minutes
from tests.process.test_runs import without_clock

DAY = date(2026, 8, 11)


class Counting(Executor):
    """Reads in this process, one after another, and keeps the names of what it read."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        self.names += [task.name for task in args if isinstance(task, Task)]
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = data_folder(tmp_path)
    write_minutes(made, "ensimmainen.txt")
    write_minutes(made, "toinen.txt", MINUTES.replace("1/2025", "2/2025").replace("4.2.2025", "8.5.2025"))
    return made


def read_in(folder: DataFolder) -> list[str]:
    counting = Counting()
    run(folder, DAY, executor=counting)
    return sorted(counting.names)


def test_unchanged_documents_are_not_read_again(folder: DataFolder) -> None:
    assert read_in(folder) == ["ensimmainen.txt", "toinen.txt"]
    before = published(folder)
    assert read_in(folder) == []
    assert without_clock(published(folder)) == without_clock(before)
    assert run_log.runs(folder.runs, 1)[0].read_count == 0


def test_a_new_or_changed_document_is_the_only_one_read(folder: DataFolder) -> None:
    read_in(folder)
    write_minutes(folder, "kolmas.txt", MINUTES.replace("1/2025", "3/2025").replace("4.2.2025", "9.9.2025"))
    assert read_in(folder) == ["kolmas.txt"]
    write_minutes(folder, "toinen.txt", MINUTES.replace("1/2025", "2/2025").replace("4.2.2025", "9.5.2025"))
    assert read_in(folder) == ["toinen.txt"]


def test_a_renamed_document_is_not_read_again(folder: DataFolder) -> None:
    read_in(folder)
    path = folder.programmes / "koe" / "minutes" / "toinen.txt"
    path.rename(path.with_name("uusi-nimi.txt"))
    assert read_in(folder) == []
    assert "uusi-nimi.txt" in published(folder)["source_file"]["name"].to_list()


def test_another_reader_or_another_programme_file_reads_all_anew(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_in(folder)
    file = folder.programmes / "koe" / "programme.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("ohjausryhmä", "johtoryhmä"), encoding="utf-8")
    assert len(read_in(folder)) == 2
    monkeypatch.setattr("etl.documents.reader_version", lambda: "another")
    monkeypatch.setattr("etl.carry_over.code_version", lambda: "another")
    assert len(read_in(folder)) == 2


def test_without_what_was_read_before_the_run_is_only_slower(folder: DataFolder) -> None:
    read_in(folder)
    before = published(folder)
    folder.readings.unlink()
    assert read_in(folder) == []
    folder.warehouse.unlink()
    assert len(read_in(folder)) == 2
    assert without_clock(published(folder)) == without_clock(before)


def test_a_refused_document_is_refused_again_without_reading_it(folder: DataFolder) -> None:
    write_minutes(folder, "muu.txt", "Ostoslista\n\nmaito\n")
    assert "muu.txt" in read_in(folder)
    assert read_in(folder) == []
    refused = published(folder)["source_file"].filter(name="muu.txt")["refused"].item()
    assert refused == "no agenda item and no decision found; expected the minutes of a meeting"


def test_any_executor_gives_the_same_tables(folder: DataFolder, tmp_path: Path) -> None:
    run(folder, DAY)
    over_processes = published(folder)
    folder.readings.unlink()
    folder.warehouse.unlink()
    with ThreadPoolExecutor(2) as pool:
        run(folder, DAY, executor=pool)
    assert without_clock(published(folder)) == without_clock(over_processes)


def test_the_version_of_the_reader_is_that_of_its_code() -> None:
    version = reading_version.reader_version()
    assert len(version) == 12
    reading_version.reader_version.cache_clear()
    assert reading_version.reader_version() == version


# What a reader may do at its worst; patched into the process that forks the disposable child.


def crash(name: str, data: bytes) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def hang(name: str, data: bytes) -> None:
    signal.pause()


def swell(name: str, data: bytes) -> None:
    bytearray(50_000_000_000)


@pytest.fixture
def forking(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disposable child is a fork of this process, so that it has the patched reader."""
    monkeypatch.setattr(guarded, "_context", lambda: multiprocessing.get_context("fork"))
    monkeypatch.setattr(guarded.read_guarded, "__defaults__", (1.0,))


@pytest.mark.parametrize(
    ("reader", "told"),
    [
        (crash, "its reader ended with code -9"),
        (hang, "reading it took more than 1 seconds"),
        (swell, "reading it took too much memory"),
    ],
)
def test_a_document_that_crashes_hangs_or_swells_costs_itself_only(
    folder: DataFolder,
    forking: None,
    monkeypatch: pytest.MonkeyPatch,
    reader: Callable[[str, bytes], None],
    told: str,
) -> None:
    reading = guarded.read_document

    def at_its_worst(name: str, data: bytes) -> object:
        return reader(name, data) if name == "toinen.txt" else reading(name, data)

    monkeypatch.setattr(guarded, "read_document", at_its_worst)
    assert run(folder, DAY, executor=Counting()) is ExitCode.NEW_REJECTS
    tables = published(folder)
    assert tables["meeting"]["number"].to_list() == ["1/2025"]
    assert [what for what in tables["rejected_row"]["what"] if what.startswith(told)]
    monkeypatch.undo()
    assert read_in(folder) == ["toinen.txt"]
    assert sorted(published(folder)["meeting"]["number"].to_list()) == ["1/2025", "2/2025"]


def understand_for_ever() -> None:
    with guarded.within(0.05):
        while True:
            time.monotonic()


def test_understanding_that_takes_too_long_is_cut_short() -> None:
    with pytest.raises(guarded.NotReadError, match=r"understanding it took more than 0\.05 seconds"):
        understand_for_ever()


def test_a_reading_comes_out_of_its_place_as_it_went_in(tmp_path: Path, folder: DataFolder) -> None:
    file = folder.programmes / "koe" / "programme.toml"
    programme = programme_file.read("koe", "programme.toml", file.read_bytes())
    assert isinstance(programme, programme_file.Programme)
    found = gain(Task("koe:1", "poytakirja.txt", MINUTES.encode(), programme))
    refused = Gain(refused=("nothing", "something"))
    path = tmp_path / "readings.sqlite"
    readings.remember(path, "koe", "1", {("a", ".txt"): found, ("b", ".txt"): refused})
    assert readings.known(path, "koe", "1", [("a", ".txt"), ("b", ".txt")]) == {
        ("a", ".txt"): found,
        ("b", ".txt"): refused,
    }
    assert readings.known(path, "koe", "2", [("a", ".txt")]) == {}
    readings.forget(path, ["a"])
    assert list(readings.known(path, "koe", "1", [("a", ".txt"), ("b", ".txt")])) == [("b", ".txt")]
    assert b"Opas valmistui" not in path.read_bytes()
