"""What cannot be taken in is told with its place, listed, and stops nothing else."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from etl.__main__ import main
from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.limits import DOCUMENT_BYTES
from etl.run import run
from tests.process.data_folders import BUDGET, data_folder, published, set_spent, write_minutes, write_register

DAY = date(2026, 8, 11)
RECOMMENDATIONS = "recommendation_id;evaluation_id;text;theme;addressee;target_group;made_on;superseded_by;source\n"


def rejected(folder: DataFolder) -> list[str]:
    rows = published(folder)["rejected_row"].select("file", "line", "what", "expected").iter_rows()
    return sorted(f"{file}:{line or ''} {what}; expected {expected}" for file, line, what, expected in rows)


def etl(folder: DataFolder, *arguments: str) -> int:
    """The command in this process, which has its dictionaries loaded."""
    return main(["run", "--data", str(folder.root), "--today", "2026-08-11", *arguments])


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("empty.txt", b"", "the file is empty; expected minutes of a meeting"),
        ("blank.txt", b" \n \n", "the file holds only spaces; expected minutes of a meeting"),
        ("binary.txt", bytes(range(256)) * 20, "byte 129 is in none of the known encodings; expected"),
        (
            "too-long.txt",
            b"a" * (DOCUMENT_BYTES.value + 1),
            f"the file has {DOCUMENT_BYTES.value + 1} bytes; expected at",
        ),
        (
            "recipe.txt",
            "Keitä perunat.\n\nLisää suola.\n".encode(),
            "no agenda item and no decision found; expected the",
        ),
        ("picture.jpg", b"\xff\xd8\xff\xe0", "no reader for the suffix '.jpg'; expected one of"),
    ],
)
def test_a_file_that_is_not_minutes_is_told_and_the_rest_goes_on(
    name: str, data: bytes, what: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = data_folder(tmp_path)
    write_minutes(folder, "poytakirja.txt")
    write_minutes(folder, name, data)
    assert run(folder, DAY) == ExitCode.NEW_REJECTS
    (line,) = caplog.messages
    assert line.startswith(f"programmes/koe/minutes/{name}: {what}")
    assert len(rejected(folder)) == 1
    assert published(folder)["meeting"].height == 1
    assert published(folder)["budget_line"].height == 1


def test_what_was_refused_is_not_kept_in_the_archive(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    good = write_minutes(folder, "poytakirja.txt")
    write_minutes(folder, "recipe.txt", "Keitä perunat.\n")
    run(folder, DAY)
    assert [path.read_bytes() for path in folder.archive.iterdir()] == [good.read_bytes()]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("budget", BUDGET.replace("spent", "used"), "1: column missing: spent; expected columns component, period"),
        ("budget", BUDGET.replace("31.12.", "31.2."), "2: as_of_on: '31.2.2025' is not in the calendar; expected"),
        ("budget", BUDGET.replace("Palvelualusta;", ";"), "2: component is empty; expected a value: id, name"),
        ("budget", BUDGET + BUDGET.splitlines()[1], "3: component and period and as_of_on and currency Pal"),
        ("recommendations", RECOMMENDATIONS + "R1;V;Avaa.;;;;14.3.2025;;\n", "2: recommendation: evaluation_id V is u"),
    ],
    ids=["a missing column", "a broken date", "an empty cell", "a row twice", "an unknown id"],
)  # fmt: skip
def test_a_bad_row_of_a_register_is_told_with_its_line_and_the_rest_goes_on(
    name: str, text: str, told: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = data_folder(tmp_path)
    write_minutes(folder, "poytakirja.txt")
    write_register(folder, name, text)
    assert run(folder, DAY) == ExitCode.NEW_REJECTS
    (line,) = caplog.messages
    assert line.startswith(f"programmes/koe/registers/{name}.csv:{told}")
    assert len(rejected(folder)) == 1
    assert published(folder)["meeting"].height == 1


def test_rejects_that_the_last_run_had_are_quiet_even_where_their_line_moved(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = data_folder(tmp_path)
    bad = "Palvelualusta;pian;31.12.2025;1;;;;;EUR;\n"
    write_register(folder, "budget", BUDGET + bad)
    assert (etl(folder), len(caplog.messages)) == (ExitCode.NEW_REJECTS, 1)
    caplog.clear()
    write_register(folder, "budget", BUDGET + BUDGET.splitlines()[1].replace("2025;", "2026;") + "\n" + bad)
    assert (etl(folder), caplog.messages) == (ExitCode.WELL, [])
    assert len(rejected(folder)) == 1
    write_register(folder, "budget", BUDGET + bad + bad.replace("31.12", "30.6"))
    assert (etl(folder), len(caplog.messages)) == (ExitCode.NEW_REJECTS, 1)


def test_a_programme_whose_file_is_broken_does_not_vanish(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data_folder(tmp_path)
    data_folder(tmp_path, "toinen")
    assert etl(folder) == ExitCode.WELL
    (folder.programmes / "toinen" / "programme.toml").write_text("id = toinen", encoding="utf-8")
    assert etl(folder) == ExitCode.LOSS
    told = capsys.readouterr().err
    assert told == "programme 'toinen' would be gone; expected what the last warehouse holds, or --accept-loss\n"
    assert published(folder)["programme"].height == 2
    assert etl(folder, "--accept-loss") == ExitCode.NEW_REJECTS
    assert published(folder)["programme"]["programme_id"].to_list() == ["koe"]


@pytest.mark.parametrize("arguments", [["--today", "11.8.2026"], ["--unknown"]])
def test_a_wrong_call_is_told(arguments: list[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        etl(data_folder(tmp_path), *arguments)
    assert ended.value.code == ExitCode.WRONG_CALL


def test_a_data_folder_that_is_not_there_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert etl(DataFolder(tmp_path / "nowhere")) == ExitCode.FAILED
    assert capsys.readouterr().err == f"{tmp_path}/nowhere: no such folder; expected the data folder\n"


def test_a_warehouse_that_cannot_be_written_leaves_the_old_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = data_folder(tmp_path)
    assert etl(folder) == ExitCode.WELL
    # A folder in the place of the new file stops even a user who may write everywhere.
    (folder.warehouse.parent / "seuranta.new.duckdb").mkdir()
    set_spent(folder, "900000,00")
    assert etl(folder) == ExitCode.FAILED
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "seuranta.new.duckdb" in told
    assert str(published(folder)["budget_line"]["spent_amount"].item()) == "812400.50"


def test_the_command_is_silent_when_well_and_says_one_line_for_each_new_reject(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    command = [sys.executable, "-m", "etl", "run", "--data", str(folder.root)]
    well = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (well.returncode, well.stdout, well.stderr) == (ExitCode.WELL, "", "")
    write_register(folder, "budget", BUDGET.replace("31.12.", "31.2."))
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (ExitCode.NEW_REJECTS, "")
    assert told.stderr == (
        "programmes/koe/registers/budget.csv:2: as_of_on: '31.2.2025' is not in the calendar; "
        "expected a day such as 2025-05-08 or 8.5.2025\n"
    )
