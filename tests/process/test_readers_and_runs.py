"""Readers go on while runs publish."""

import subprocess
import sys
from datetime import date
from pathlib import Path

from etl.exit_codes import ExitCode
from etl.run import run
from tests.process.data_folders import PROGRAMME, data_folder

PUBLISHED = 15


def test_a_reader_that_asks_without_a_pause_gets_no_error_while_runs_publish(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    run(folder, date(2026, 8, 11))
    reader = subprocess.Popen(
        [sys.executable, "-m", "tests.process.hammering_reader", str(folder.root)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert reader.stdout is not None
    assert reader.stdout.readline() == "reading\n"
    toml = folder.programmes / "koe" / "programme.toml"
    for number in range(PUBLISHED):
        toml.write_text(PROGRAMME.format(id="koe").replace("Koeohjelma", f"Koeohjelma {number}"), encoding="utf-8")
        assert run(folder, date(2026, 8, 11)) == ExitCode.WELL
    told, errors = reader.communicate()
    assert (reader.returncode, errors) == (0, "")
    answers, different = map(int, told.split())
    assert answers > PUBLISHED
    assert different > PUBLISHED // 2
