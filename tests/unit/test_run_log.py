"""The log of runs for those who only look at it."""

from datetime import datetime
from pathlib import Path

import pytest

from etl import run_log
from etl.run_log import Run, RunLogError
from etl.vocabulary import RunOutcome

MORNING = datetime.fromisoformat("2026-11-24T06:00:00")


def test_where_there_is_no_log_there_are_no_runs_and_none_is_made(tmp_path: Path) -> None:
    assert run_log.last_runs(tmp_path / "runs.sqlite", 10) == []
    assert list(tmp_path.iterdir()) == []


def test_the_latest_runs_come_first_and_failed_ones_too(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    for outcome in (RunOutcome.PUBLISHED, RunOutcome.PUBLISHED_WITH_REJECTS, RunOutcome.FAILED):
        run_log.add(path, Run(MORNING, MORNING, outcome, ""))
    found = [run.outcome for run in run_log.last_runs(path, 2)]
    assert found == [RunOutcome.FAILED, RunOutcome.PUBLISHED_WITH_REJECTS]


def test_looking_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    run_log.add(path, Run(MORNING, MORNING, RunOutcome.PUBLISHED, ""))
    before = path.read_bytes()
    path.chmod(0o444)
    run_log.last_runs(path, 10)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["runs.sqlite"]


def test_a_file_that_is_no_log_is_told(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    path.write_bytes(b"no database" * 100)
    with pytest.raises(RunLogError, match=r"runs\.sqlite: file is not a database; expected the log of runs"):
        run_log.last_runs(path, 10)
