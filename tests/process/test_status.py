"""`python -m etl status`: one look at a data folder, for a person and for whatever watches it."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from etl import lock, run_log
from etl.__main__ import main
from etl.data_folder import DataFolder
from etl.run import run
from etl.run_log import Run
from etl.status import Status, is_well, status, told
from etl.vocabulary import RunOutcome
from tests.process.data_folders import data_folder, write_minutes

DAY = date(2026, 8, 11)
NOW = datetime.fromisoformat("2026-08-11T06:00:00")


def shown(folder: DataFolder, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str]:
    code = main(["status", "--data", str(folder.root), *options])
    return code, capsys.readouterr().out


def test_before_the_first_run_it_says_how_to_make_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data_folder(tmp_path)
    write_minutes(folder, "poytakirja.txt")
    code, out = shown(folder, capsys)
    assert code == 1
    assert out.splitlines() == [
        "warehouse: none yet; python -m etl run makes one",
        "last run: none",
        "waiting: 1 document that no run has read",
        "  programmes/koe/minutes/poytakirja.txt",
    ]


def test_after_a_run_it_tells_age_outcome_and_what_waits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data_folder(tmp_path)
    write_minutes(folder, "poytakirja.txt")
    run(folder, DAY)
    code, out = shown(folder, capsys)
    assert code == 0
    assert "UTC, published\n  1 document, 1 read anew, " in out
    assert "waiting: 0 documents" in out
    write_minutes(folder, "toinen.txt", "Toinen asiakirja")
    assert "waiting: 1 document that no run has read\n  programmes/koe/minutes/toinen.txt" in shown(folder, capsys)[1]


def test_it_changes_nothing(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    status(folder)
    assert sorted(tmp_path.rglob("*")) == before


def test_it_names_the_run_that_is_at_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data_folder(tmp_path)
    with lock.held(folder.lock):
        assert "at work: process " in shown(folder, capsys)[1]
    assert "at work" not in shown(folder, capsys)[1]


@pytest.mark.parametrize(
    ("hours_old", "outcome", "max_age", "well"),
    [
        (1, RunOutcome.PUBLISHED, None, True),
        (1, RunOutcome.PUBLISHED_WITH_REJECTS, 24, True),
        (25, RunOutcome.PUBLISHED, 24, False),
        (25, RunOutcome.PUBLISHED, None, True),
        (1, RunOutcome.FAILED, None, False),
        (None, None, None, False),
    ],
)
def test_well_means_a_warehouse_young_enough_and_a_last_run_that_did_not_fail(
    hours_old: int | None, outcome: RunOutcome | None, max_age: float | None, well: bool
) -> None:
    written = None if hours_old is None else NOW - timedelta(hours=hours_old)
    last = None if outcome is None else Run(NOW, NOW, outcome, "")
    assert is_well(Status(written, last, (), None), NOW, max_age) is well


@pytest.mark.parametrize(("hours", "age"), [(0, "0 min"), (1, "60 min"), (5, "5 h"), (72, "3 days")])
def test_the_age_is_told_as_people_tell_it(hours: int, age: str) -> None:
    assert next(iter(told(Status(NOW - timedelta(hours=hours), None, (), None), NOW))).endswith(f"UTC, {age} ago")


def test_a_clock_that_went_back_makes_no_negative_age() -> None:
    assert "0 min ago" in next(iter(told(Status(NOW + timedelta(hours=1), None, (), None), NOW)))


def test_a_failed_run_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data_folder(tmp_path)
    run(folder, DAY)
    run_log.add(folder.runs, Run(NOW, NOW, RunOutcome.FAILED, "the disk is full; expected room"))
    code, out = shown(folder, capsys)
    assert code == 1
    assert "failed: the disk is full; expected room" in out
