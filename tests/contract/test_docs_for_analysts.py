"""The examples in docs/analysts.md run as they stand."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from etl.data_folder import DataFolder
from queries import sql

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "analysts.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def folder(samples: DataFolder, tmp_path: Path) -> Path:
    """A place where the data folder is called `data`, as on the page."""
    (tmp_path / "data").symlink_to(samples.root)
    return tmp_path


def test_the_python_of_the_page_runs_from_top_to_bottom(folder: Path) -> None:
    script = "\n".join(blocks("python"))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        cwd=folder, env={"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "12" in done.stdout


def test_the_sql_of_the_page_runs(samples: DataFolder) -> None:
    for statement in blocks("sql"):
        with sql.opened(samples.warehouse) as connection:
            assert sql.run(connection, statement).rows


def test_every_command_of_the_page_runs(folder: Path) -> None:
    commands = [line.strip() for line in PAGE.splitlines() if line.startswith("    python -m queries")]
    for command in [line for line in commands if not line.endswith("shell")]:
        done = subprocess.run(
            [sys.executable, *shlex.split(command)[1:]],
            cwd=folder, env={"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}, capture_output=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, b""), command
