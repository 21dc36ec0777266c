"""Programmes that nothing changed for are carried over, and the warehouse is the one that is made from nothing."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from etl import journal, programmes, run_log
from etl.__main__ import main
from etl.data_folder import DataFolder
from etl.journal import Act
from etl.run import run
from etl.vocabulary import JudgementKind
from tests.process.data_folders import MINUTES, data_folder, published, set_spent, write_minutes, write_register
from tests.process.test_incremental_runs import Counting
from tests.process.test_runs import without_clock

DAY, LATER = date(2026, 8, 11), date(2026, 9, 1)
PROGRAMMES = ("koe", "koe-2", "toinen")
RECOMMENDATIONS = """recommendation_id;evaluation_id;text;theme;addressee;target_group;made_on;superseded_by;source
V-R01;V;Julkaise opas pilottien kokemuksista;;ohjelmatoimisto;;14.1.2025;;keksitty
V-R02;V;Nimeä palvelulle omistaja;;ministeriö;;14.1.2025;;keksitty
"""
ACTIONS = (
    "action_id;recommendation_id;recorded_on;text;owner;owner_after;due;implementation;implemented_on;reason;source\n"
    "V-R02-T1;V-R02;8.5.2025;Nimetään omistaja;ministeriö;;20.8.2026;;;;keksitty\n"
)
EVALUATIONS = """evaluation_id;title;kind;author;published_on;planned;source
V;Väliarviointi;interim;arvioija;14.1.2025;;keksitty
"""
SECOND = MINUTES.replace("1/2025", "2/2025").replace("4.2.2025", "8.5.2025")
DRAFT = SECOND.replace("Pöytäkirja 2/2025", "Pöytäkirja 2/2025\n\nLuonnos")

Change = Callable[[DataFolder], object]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Three programmes with minutes and registers, published once; one of them has a draft."""
    for programme in PROGRAMMES:
        made = data_folder(tmp_path, programme)
        write_register(made, "evaluations", EVALUATIONS, programme)
        write_register(made, "recommendations", RECOMMENDATIONS, programme)
        write_register(made, "actions", ACTIONS, programme)
        write_minutes(made, "ensimmainen.txt", MINUTES, programme)
    write_minutes(made, "luonnos.txt", DRAFT, "toinen")
    run(made, DAY, executor=Counting())
    return made


def carried(folder: DataFolder) -> list[str]:
    """Programmes whose basis the last two runs have in common."""
    rows = published(folder)["etl_run"].sort("started_at")
    last = rows.filter(rows["started_at"] == rows["started_at"].max())
    return sorted(last.filter(last["basis_digest"].is_not_null())["programme_id"].to_list())


def made_from_nothing(folder: DataFolder, root: Path, day: date) -> DataFolder:
    """The same folder without warehouse and readings."""
    shutil.copytree(folder.root, root, ignore=shutil.ignore_patterns("warehouse", "readings.sqlite"))
    again = DataFolder(root)
    run(again, day, executor=Counting())
    return again


def judged(folder: DataFolder) -> None:
    journal.append(
        folder.journal,
        Act(
            "koe", "Nimi", "sihteeri", JudgementKind.IMPLEMENTATION, "implemented", date(2026, 3, 1),
            recommendation_id="koe:V-R01", implemented_on=date(2026, 2, 1), reason="Valmis.",
        ),
    )  # fmt: skip


def forgotten(folder: DataFolder) -> None:
    file = folder.programmes / "koe" / "minutes" / "ensimmainen.txt"
    write_minutes(folder, "toinen.txt", SECOND, "koe")
    main(["run", "--data", str(folder.root), "--today", DAY.isoformat()])
    main(["forget", str(file), "--data", str(folder.root), "--reason", "pyyntö"])


CHANGES: dict[str, Change] = {
    "nothing": lambda folder: None,
    "a judgement is added": judged,
    "a row of a register changes": lambda folder: set_spent(folder, "900000,00"),
    "a document is added": lambda folder: write_minutes(folder, "toinen.txt", SECOND, "koe"),
    "a draft is added": lambda folder: write_minutes(folder, "toinen.txt", DRAFT, "koe"),
    "a document is signed": lambda folder: write_minutes(folder, "luonnos.txt", SECOND, "toinen"),
    "a document leaves the folder": lambda folder: (folder.programmes / "koe" / "minutes" / "ensimmainen.txt").unlink(),
    "a document is forgotten": forgotten,
    "a register goes": lambda folder: (folder.programmes / "koe" / "registers" / "actions.csv").unlink(),
    "a programme is added": lambda folder: data_folder(folder.root, "kolmas"),
}


@pytest.mark.parametrize("day", [DAY, LATER], ids=["the same day", "another day"])
@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_the_warehouse_is_the_one_made_from_nothing(
    change: str, day: date, folder: DataFolder, tmp_path_factory: pytest.TempPathFactory
) -> None:
    CHANGES[change](folder)
    run(folder, day, accept_loss=True, executor=Counting())
    again = made_from_nothing(folder, tmp_path_factory.mktemp("again") / "data", day)
    assert without_clock(published(folder)) == without_clock(published(again))


def test_only_the_programme_that_changed_is_followed_up(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    followed: list[str] = []
    follow_up = programmes.tables_of

    def seen(programme: programmes.Programme, *rest: object) -> object:
        followed.append(programme.id)
        return follow_up(programme, *rest)

    monkeypatch.setattr(programmes, "tables_of", seen)
    set_spent(folder, "900000,00")
    run(folder, LATER)
    assert followed == ["koe"]
    run(folder, LATER)
    assert followed == ["koe"]
    assert carried(folder) == sorted(PROGRAMMES)


def test_states_of_the_day_follow_the_day_and_the_others_stay(folder: DataFolder) -> None:
    before = published(folder)["recommendation_state"]
    run(folder, LATER)
    after = published(folder)["recommendation_state"]
    of_day = after.filter(after["meeting_id"].is_null())
    assert of_day["as_of_on"].unique().to_list() == [LATER]
    assert set(of_day["due_state"]) == {"no_due_date", "overdue"}
    assert (
        before.filter(before["meeting_id"].is_not_null()).rows()
        == after.filter(after["meeting_id"].is_not_null()).rows()
    )


def test_a_clock_that_goes_back_behind_the_last_meeting_spares_nothing(
    folder: DataFolder, tmp_path_factory: pytest.TempPathFactory
) -> None:
    back = date(2025, 3, 1)
    run(folder, back)
    again = made_from_nothing(folder, tmp_path_factory.mktemp("again") / "data", back)
    assert without_clock(published(folder)) == without_clock(published(again))


def test_a_run_over_one_programme_leaves_the_others_to_the_next_run(
    folder: DataFolder, tmp_path_factory: pytest.TempPathFactory
) -> None:
    set_spent(folder, "900000,00")
    run(folder, LATER, only="toinen")
    assert run_log.runs(folder.runs, 1)[0].row_count == sum(
        frame.height for name, frame in published(folder).items() if name != "etl_run"
    )
    run(folder, LATER)
    again = made_from_nothing(folder, tmp_path_factory.mktemp("again") / "data", LATER)
    assert without_clock(published(folder)) == without_clock(published(again))
