"""What `make run` says on a machine where something is missing."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bare_machine(tmp_path: Path) -> Path:
    """A folder with the Makefile, and a PATH folder that holds a shell and make but no python."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    shutil.copy(ROOT / "requirements.txt", tmp_path)
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("sh", "touch", "make"):
        path = shutil.which(name)
        assert path is not None, f"this test needs {name}"
        (tools / name).symlink_to(path)
    return tmp_path


def make_run(machine: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(machine / "tools" / "make"), "run"],
        cwd=machine,
        env={"PATH": str(machine / "tools")},
        capture_output=True,
        text=True,
        check=False,
    )


def give(machine: Path, name: str, script: str) -> None:
    program = machine / "tools" / name
    program.write_text("#!/bin/sh\n" + script)
    program.chmod(0o755)


def test_without_python_it_says_which_python_is_needed(bare_machine: Path) -> None:
    run = make_run(bare_machine)
    assert run.returncode != 0
    assert "no python of version 3.11 or newer was found" in run.stderr


def test_an_old_python_is_passed_over(bare_machine: Path) -> None:
    give(bare_machine, "python3", 'case "$2" in *version_info*) exit 1;; esac')
    assert "no python of version 3.11 or newer was found" in make_run(bare_machine).stderr


def test_without_venv_it_names_the_package_that_brings_it(bare_machine: Path) -> None:
    give(bare_machine, "python3", 'case "$2" in *ensurepip*) exit 1;; esac')
    run = make_run(bare_machine)
    assert run.returncode != 0
    assert "sudo apt install python3-venv" in run.stderr
