"""The journal: append-only, by many processes at once, whole after a kill."""

import multiprocessing
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from etl import journal
from etl.journal import Act
from etl.schema import BY_NAME
from etl.vocabulary import JudgementKind

ACT = Act(
    programme_id="koe",
    by="Nimi",
    role="sihteeri",
    kind=JudgementKind.IMPLEMENTATION,
    old="in_progress",
    new="implemented",
    reason="Suunnitelma hyväksyttiin.",
    recommendation_id="koe:V-R01",
    effective_on=date(2025, 9, 10),
    implemented_on=date(2025, 9, 9),
    quote="Viestintäsuunnitelma hyväksyttiin.",
    quote_meeting_id="koe:ohry:3-2025",
    quote_item="5",
)


def test_what_was_appended_is_read_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    written = journal.append(path, ACT)
    assert journal.read(path) == [written]
    assert written.judgement_id is not None
    assert written.judgement_id.startswith("koe:J-")


def test_a_journal_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert journal.read(tmp_path / "journal.sqlite") == []
    assert list(tmp_path.iterdir()) == []


def test_an_undo_is_a_new_row_and_the_old_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    written = journal.append(path, ACT)
    undone = journal.undo(path, str(written.judgement_id), "Toinen", "sihteeri", "Väärä suositus.", date(2025, 9, 11))
    assert journal.read(path) == [written, undone]
    assert (undone.kind, undone.new, undone.old) == (JudgementKind.UNDO, written.judgement_id, "implemented")


def test_an_undo_of_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(journal.UnknownJudgementError):
        journal.undo(tmp_path / "journal.sqlite", "koe:J-0", "Nimi", "sihteeri", None, date(2025, 9, 11))


@pytest.mark.parametrize("change", ["UPDATE act SET new = 'dropped'", "DELETE FROM act"])
def test_no_row_can_be_changed_or_taken_out(change: str, tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    journal.append(path, ACT)
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(change)
    connection.close()


def test_rows_for_the_warehouse_hold_a_role_and_no_name(tmp_path: Path) -> None:
    rows = journal.as_rows([journal.append(tmp_path / "journal.sqlite", ACT)])
    assert BY_NAME["judgement"].frame(rows).height == 1
    assert "Nimi" not in repr(rows)


def _append_ten(path: Path) -> None:
    for _ in range(10):
        journal.append(path, ACT)


def test_several_processes_write_at_once_without_loss(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_append_ten, args=(path,)) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0, 0, 0]
    acts = journal.read(path)
    assert len({act.judgement_id for act in acts}) == 40
