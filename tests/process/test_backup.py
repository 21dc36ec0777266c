"""A backup that is made while people judge can be restored, and a data folder can move: the tables are the same."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import duckdb
import polars as pl
import pytest

from etl import journal, lock
from etl.__main__ import main
from etl.data_folder import DataFolder
from etl.exit_codes import ExitCode
from etl.run import run
from etl.vocabulary import JudgementKind
from queries import status
from queries.store import Store
from tests.process.data_folders import data_folder, published, write_minutes, write_register

ROOT = Path(__file__).parents[2]
DAY = date(2026, 8, 11)
RECOMMENDATIONS = """recommendation_id;evaluation_id;text;theme;addressee;target_group;made_on;superseded_by;source
V-R01;;Sovi alustan ylläpidosta;;ministeriö;;4.2.2025;;arviointi (keksitty)
"""
WRITER = """
import sys
from datetime import date
from pathlib import Path
from etl import journal
from etl.vocabulary import JudgementKind
path = Path(sys.argv[1])
while True:
    journal.append(path, journal.Act(
        "koe", "sihteeri", "sihteeri", JudgementKind.NOTE, "muistiinpano", date(2026, 3, 1),
        recommendation_id="koe:V-R01"))
    print("written", flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A programme with minutes and a recommendation that the secretary has closed."""
    made = data_folder(tmp_path / "data")
    write_minutes(made, "poytakirja.txt")
    write_register(made, "recommendations", RECOMMENDATIONS)
    run(made, DAY)
    journal.append(
        made.journal,
        journal.Act(
            "koe", "sihteeri", "sihteeri", JudgementKind.IMPLEMENTATION, "implemented", date(2025, 2, 4),
            old="not_started", reason="Sovittu.", recommendation_id="koe:V-R01", implemented_on=date(2025, 2, 4),
        ),
    )  # fmt: skip
    return made


def state(folder: DataFolder) -> list[tuple[object, ...]]:
    """What a reader of the dashboard sees of the recommendation."""
    store = Store(folder.root)
    as_of = store.as_of("koe", "2026-08-11")
    rows = store.ask(status.recommendations, as_of).select("recommendation_id", "implementation", "implemented_on")
    store.close()
    return rows.rows()


CLOSED = [("koe:V-R01", "implemented", date(2025, 2, 4))]


def test_a_backup_made_while_somebody_judges_is_whole_and_judgements_count_again(
    folder: DataFolder, tmp_path: Path
) -> None:
    assert state(folder) == CLOSED
    copy, restored = tmp_path / "backup", DataFolder(tmp_path / "elsewhere" / "data")
    command = [sys.executable, "-c", WRITER, str(folder.journal)]
    # A reader that stays, as the dashboard does, so that SQLite keeps its three files.
    with (
        closing(sqlite3.connect(folder.journal)) as reader,
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer,
    ):
        reader.execute("SELECT count(*) FROM act").fetchone()
        assert writer.stdout is not None
        try:
            assert writer.stdout.readline() == "written\n"
            assert folder.journal.with_name("journal.sqlite-wal").stat().st_size > 0
            assert main(["backup", str(copy), "--data", str(folder.root)]) == 0
            # One of its acts more than the copy can hold: the writer went on.
            for _ in journal.read(copy / "journal.sqlite"):
                assert writer.stdout.readline() == "written\n"
        finally:
            writer.kill()
    copied, live = journal.read(copy / "journal.sqlite"), journal.read(folder.journal)
    assert 2 <= len(copied) < len(live)
    assert copied == live[: len(copied)]

    restored.root.parent.mkdir()
    copy.rename(restored.root)
    assert run(restored, DAY) is ExitCode.WELL
    assert state(restored) == CLOSED
    run(folder, DAY)
    before, after = published(folder), published(restored)
    for name in before.keys() - {"etl_run", "judgement"}:
        assert after[name].equals(before[name]), name
    assert after["judgement"].height == len(copied)


def test_the_copy_of_the_journal_lets_many_read_and_write_as_before(folder: DataFolder, tmp_path: Path) -> None:
    main(["backup", str(tmp_path / "backup"), "--data", str(folder.root)])
    for place in (folder.root, tmp_path / "backup"):
        with closing(sqlite3.connect(place / "journal.sqlite")) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_restored_folder_takes_new_judgements(folder: DataFolder, tmp_path: Path) -> None:
    copy = DataFolder(tmp_path / "backup")
    main(["backup", str(copy.root), "--data", str(folder.root)])
    [act] = journal.read(copy.journal)
    journal.undo(copy.journal, str(act.judgement_id), "sihteeri", "sihteeri", None, DAY)
    run(copy, DAY)
    assert state(copy) == [("koe:V-R01", "not_started", None)]


def test_a_document_that_left_its_folder_comes_back_out_of_the_archive(folder: DataFolder, tmp_path: Path) -> None:
    (folder.programmes / "koe" / "minutes" / "poytakirja.txt").unlink()
    copy = DataFolder(tmp_path / "backup")
    main(["backup", str(copy.root), "--data", str(folder.root)])
    run(copy, DAY)
    assert published(copy)["meeting"].height == 1


def test_a_backup_never_takes_the_place_of_another(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "backup").mkdir()
    assert main(["backup", str(tmp_path / "backup"), "--data", str(folder.root)]) == 1
    assert "it is there already; expected a new folder for each backup" in capsys.readouterr().err


def test_a_backup_waits_for_no_run(folder: DataFolder, tmp_path: Path) -> None:
    with lock.held(folder.lock):
        assert main(["backup", str(tmp_path / "backup"), "--data", str(folder.root)]) == ExitCode.ANOTHER_RUN
    assert not (tmp_path / "backup").exists()


def test_a_damaged_journal_is_told_and_leaves_no_backup(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.journal.write_bytes(b"no database" * 1000)
    assert main(["backup", str(tmp_path / "backup"), "--data", str(folder.root)]) == 1
    assert "file is not a database; expected databases that can be read" in capsys.readouterr().err
    assert not (tmp_path / "backup").exists()


def test_what_was_cut_short_before_is_no_hindrance(folder: DataFolder, tmp_path: Path) -> None:
    part = tmp_path / "backup.part"
    part.mkdir()
    (part / "half").write_text("half", encoding="utf-8")
    assert main(["backup", str(tmp_path / "backup"), "--data", str(folder.root)]) == 0
    assert sorted(path.name for path in (tmp_path / "backup").iterdir()) == [
        "archive", "journal.sqlite", "programmes", "runs.sqlite",
    ]  # fmt: skip
    assert not part.exists()


def test_a_data_folder_moves_as_a_whole_and_gives_the_same_tables(folder: DataFolder, tmp_path: Path) -> None:
    run(folder, DAY)
    before = published(folder)
    moved = DataFolder(tmp_path / "another place" / "data")
    moved.root.parent.mkdir()
    folder.root.rename(moved.root)
    assert run(moved, DAY) is ExitCode.WELL
    after = published(moved)
    for name in before.keys() - {"etl_run"}:
        assert after[name].equals(before[name]), name
    assert after["etl_run"].sort("started_at")["read_count"][-1] == 0
    assert state(moved) == CLOSED


def test_no_stored_path_names_the_place_of_the_data_folder(folder: DataFolder) -> None:
    place = str(folder.root.parent)
    for table in published(folder).values():
        assert [
            value
            for column in table
            for value in column.cast(pl.String, strict=False).to_list()
            if value and place in value
        ] == []
    with closing(sqlite3.connect(folder.runs)) as connection:
        assert not any(place in line for line in connection.iterdump())
    with duckdb.connect(str(folder.warehouse), read_only=True) as connection:
        told = connection.execute("SELECT sql FROM duckdb_views() WHERE NOT internal").fetchall()
    assert not any(place in line for (line,) in told)
