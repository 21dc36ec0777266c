"""What a run keeps, and what two runs have in common."""

import shutil
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from etl import journal
from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.journal import Act
from etl.run import run
from etl.vocabulary import JudgementKind
from tests.process.data_folders import MINUTES, data_folder, published, set_spent, write_minutes

DAY = date(2026, 8, 11)
SAMPLES = Path("data/programmes")
OF_THE_CLOCK = ("etl_run",)


def without_clock(tables: dict[str, pl.DataFrame]) -> dict[str, list[tuple[object, ...]]]:
    return {
        name: frame.drop("first_seen_at", strict=False).rows()
        for name, frame in tables.items()
        if name not in OF_THE_CLOCK
    }


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """What the repository ships, run once."""
    folder = DataFolder(tmp_path_factory.mktemp("data"))
    shutil.copytree(SAMPLES, folder.programmes)
    assert run(folder, DAY) == ExitCode.WELL
    return folder


def test_what_the_repository_ships_is_read_without_a_reject(samples: DataFolder) -> None:
    tables = published(samples)
    assert tables["rejected_row"].rows() == []
    assert tables["source_file"]["refused"].drop_nulls().to_list() == []


def test_two_runs_give_the_same_tables_row_for_row(samples: DataFolder) -> None:
    first = published(samples)
    assert run(samples, DAY) == ExitCode.WELL
    second = published(samples)
    assert without_clock(first) == without_clock(second)
    assert first["source_file"].rows() == second["source_file"].rows()


def test_another_folder_on_another_day_gives_the_same_ids(samples: DataFolder, tmp_path: Path) -> None:
    again = DataFolder(tmp_path / "elsewhere")
    shutil.copytree(SAMPLES, again.programmes)
    for path in sorted(again.programmes.glob("*/minutes/*"), reverse=True):
        path.rename(path.with_name(f"renamed-{path.name}"))
    run(again, DAY)
    names = ("name", "path")
    here, there = published(samples), published(again)
    for tables in (here, there):
        tables["source_file"] = tables["source_file"].drop(names)
    assert without_clock(here) == without_clock(there)


def test_one_programme_can_be_run_and_the_others_stay(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    data_folder(tmp_path, "toinen")
    run(folder, DAY)
    before = published(folder)
    set_spent(folder, "900000,00")
    assert run(folder, DAY, only="koe") == ExitCode.WELL
    after = published(folder)
    assert [str(amount) for amount in after["budget_line"]["spent_amount"]] == ["900000.00", "812400.50"]
    assert after["programme"].rows() == before["programme"].rows()


def test_minutes_that_left_the_folder_stay_and_count(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    path = write_minutes(folder, "poytakirja.txt")
    run(folder, DAY)
    before = published(folder)
    path.unlink()
    assert run(folder, DAY) == ExitCode.WELL
    assert without_clock(published(folder)) == without_clock(before)


def test_signed_minutes_take_the_place_of_the_draft_and_the_draft_stays(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    write_minutes(folder, "poytakirja.txt", MINUTES.replace("Pöytäkirja 1/2025", "Pöytäkirja 1/2025\n\nLuonnos"))
    run(folder, DAY)
    ids = published(folder)["agenda_item"]["agenda_item_id"].to_list()
    write_minutes(folder, "poytakirja.txt", MINUTES)
    assert run(folder, DAY) == ExitCode.WELL
    tables = published(folder)
    counted = tables["meeting"].filter(pl.col("superseded_by").is_null())
    assert counted.select("meeting_id", "approval_state").rows() == [("koe:ohry:1-2025", "not_stated")]
    assert tables["meeting"].height == 2
    items = tables["agenda_item"].filter(pl.col("meeting_id") == "koe:ohry:1-2025")
    assert items["agenda_item_id"].to_list() == ids


def test_what_a_person_judged_is_folded_in_without_the_name(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    write_minutes(folder, "poytakirja.txt")
    act = Act("koe", "Nimi", "sihteeri", JudgementKind.NOTE, "Hyvä.", date(2025, 3, 1), quote="Merkittiin tiedoksi.",
              quote_meeting_id="koe:ohry:1-2025", quote_item="2")  # fmt: skip
    written = journal.append(folder.journal, act)
    assert run(folder, DAY) == ExitCode.WELL
    (row,) = published(folder)["judgement"].to_dicts()
    assert (row["judgement_id"], row["by_role"], row["target"]) == (written.judgement_id, "sihteeri", "found_by_text")
    assert row["decision_id"].startswith("koe:ohry:1-2025:")
    assert "Nimi" not in repr(row)
    assert journal.read(folder.journal) == [written]
