"""A run that ends anywhere leaves a warehouse that answers, and the next run heals."""

import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from etl import run_log
from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.run import run
from etl.vocabulary import RunOutcome
from tests.process.data_folders import data_folder, set_spent, spent

DAY = date(2026, 8, 11)
BEFORE_THE_SWAP = ["read", "guard", "write", "verify", "keep previous", "swap"]
AFTER_IT = ["swapped", "logged"]


def start(folder: DataFolder, step: str, how: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.process.stopped_run", str(folder.root), step, how]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def left_in(folder: DataFolder) -> list[str]:
    return sorted(path.name for path in folder.warehouse.parent.iterdir())


def test_the_steps_of_a_run_are_those_that_are_tested_here(tmp_path: Path) -> None:
    seen: list[str] = []
    run(data_folder(tmp_path), DAY, steps=seen.append)
    assert seen == BEFORE_THE_SWAP + AFTER_IT


@pytest.mark.parametrize("step", BEFORE_THE_SWAP + AFTER_IT)
def test_a_run_that_is_killed_leaves_a_whole_warehouse_and_the_next_one_heals(step: str, tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    assert run(folder, DAY) == ExitCode.WELL
    set_spent(folder, "900000,00")
    killed = start(folder, step, "kill")
    killed.communicate()
    assert killed.returncode == -signal.SIGKILL
    assert spent(folder) == (["812400.50"] if step in BEFORE_THE_SWAP else ["900000.00"])
    assert run(folder, DAY) == ExitCode.WELL
    assert spent(folder) == ["900000.00"]
    live, *others = left_in(folder)
    assert live == "seuranta.duckdb"
    assert [name for name in others if not name.startswith("seuranta.kept-")] == []


def test_a_run_told_to_end_says_so_is_logged_and_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    run(folder, DAY)
    set_spent(folder, "900000,00")
    stopped = start(folder, "verify", "wait")
    assert stopped.stdout is not None
    assert stopped.stdout.readline() == "here\n"
    stopped.send_signal(signal.SIGTERM)
    _, told = stopped.communicate()
    assert stopped.returncode == ExitCode.FAILED
    assert told == "stopped by SIGTERM; nothing was published; expected to run to its end\n"
    assert spent(folder) == ["812400.50"]
    assert left_in(folder) == ["seuranta.duckdb"]
    assert run_log.runs(folder.runs, 1)[0].outcome == RunOutcome.FAILED


def test_of_two_runs_at_once_the_second_says_who_is_at_work_and_leaves(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    first = start(folder, "write", "wait")
    assert first.stdout is not None
    assert first.stdout.readline() == "here\n"
    second = subprocess.run(
        [sys.executable, "-m", "etl", "run", "--data", str(folder.root)], capture_output=True, text=True, check=False
    )
    assert second.returncode == ExitCode.ANOTHER_RUN
    assert f"run.lock: process {first.pid}, since 20" in second.stderr
    assert second.stderr.count("\n") == 1
    first.kill()
    first.communicate()
    assert run(folder, DAY) == ExitCode.WELL
