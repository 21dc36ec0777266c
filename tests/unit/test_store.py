"""The store follows the file that is published, and keeps the one it has when a new one cannot be opened."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from unittest import mock

import duckdb
import pytest

from etl import journal
from etl.data_folder import DataFolder
from etl.vocabulary import JudgementKind
from queries import meetings, status
from queries.errors import WarehouseMissingError
from queries.question import Question, whole, without_text
from queries.store import Reading, Store
from tests.tables import drawn
from tests.warehouse import publish

ONE = """
    programme | name
    arkisilta | Arkisilta

    meeting | number | held_on   | approval_state
    M1      | 1/2025 | 4.2.2025  | approved
    M2      | 2/2025 | 8.5.2025  | draft
"""
NOTE = journal.Act(
    "arkisilta", "Sihteeri", "secretary", JudgementKind.NOTE, "", date(2025, 2, 4), reason="Kysytään vielä kunnilta."
)
TWO = ONE.replace("| Arkisilta", "| Arkisilta uusi")


def name_in(store: Store) -> str:
    return str(store.ask(meetings.programmes)["name"].item())


def test_an_answer_comes_from_the_file_that_was_published_last(tmp_path: Path) -> None:
    store = Store(tmp_path)
    publish(tmp_path, drawn(ONE))
    assert name_in(store) == "Arkisilta"
    publish(tmp_path, drawn(TWO))
    assert name_in(store) == "Arkisilta uusi"


def test_an_answer_is_worked_out_once_until_somebody_judges_or_a_run_publishes(tmp_path: Path) -> None:
    publish(tmp_path, drawn(ONE))
    store = Store(tmp_path)
    with mock.patch.object(Question, "without_texts", autospec=True, side_effect=Question.without_texts) as worked_out:

        def times() -> int:
            store.ask(status.judgements, store.as_of("arkisilta"))
            return worked_out.call_count

        assert (times(), times()) == (1, 1)
        journal.append(DataFolder(tmp_path).journal, NOTE)
        assert (times(), times()) == (2, 2)
        publish(tmp_path, drawn(TWO))
        assert (times(), times()) == (3, 3)


def test_what_somebody_judged_is_in_the_next_answer(tmp_path: Path) -> None:
    publish(tmp_path, drawn(ONE))
    store = Store(tmp_path)
    as_of = store.as_of("arkisilta")
    assert store.ask(status.judgements, as_of).is_empty()
    journal.append(DataFolder(tmp_path).journal, NOTE)
    assert store.ask(status.judgements, as_of)["reason"].to_list() == ["Kysytään vielä kunnilta."]


def test_answers_to_other_times_and_parameters_are_not_mixed(tmp_path: Path) -> None:
    publish(tmp_path, drawn(ONE))
    store = Store(tmp_path)
    with_drafts, without = store.as_of("arkisilta", drafts=True), store.as_of("arkisilta")
    for as_of, day in ((with_drafts, date(2025, 5, 8)), (without, date(2025, 2, 4)), (with_drafts, date(2025, 5, 8))):
        assert store.ask(status.ageing, as_of)["as_of_on"].to_list() == [day]


def test_questions_share_what_is_fetched_of_a_programme_whatever_columns_each_needs(tmp_path: Path) -> None:
    publish(tmp_path, drawn(ONE))
    store = Store(tmp_path)
    as_of = store.as_of("arkisilta")
    with mock.patch.object(Reading, "_rows", autospec=True, side_effect=Reading._rows) as fetched:
        with store.reading() as reading:
            # The first needs no text of a recommendation, the next two do; the last is served by what they fetched.
            for question in (status.judgements, status.rates, status.recommendations, status.verifications):
                reading.ask(question, as_of)
        found = [(call.args[1], call.args[2]) for call in fetched.call_args_list]
    assert len(found) == len(set(found))
    assert [columns for name, columns in found if name == "recommendation"] == [
        without_text("recommendation")["recommendation"],
        whole("recommendation")["recommendation"],
    ]
    assert [columns for name, columns in found if name == "verification"] == [whole("verification")["verification"]]


def test_two_stores_read_one_file_at_once(tmp_path: Path) -> None:
    publish(tmp_path, drawn(ONE))
    first, second = Store(tmp_path), Store(tmp_path)
    assert name_in(first) == name_in(second) == "Arkisilta"


def test_whoever_holds_a_generation_reads_it_to_the_end(tmp_path: Path) -> None:
    store = Store(tmp_path)
    publish(tmp_path, drawn(ONE))
    with store.reading() as reading:
        publish(tmp_path, drawn(TWO))
        assert name_in(store) == "Arkisilta uusi"
        assert reading.ask(meetings.programmes)["name"].to_list() == ["Arkisilta"]


def test_a_missing_warehouse_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(WarehouseMissingError, match=r"seuranta.duckdb: the file is not there; expected .* etl run"):
        Store(tmp_path).ask(meetings.programmes)


def test_a_file_that_is_no_warehouse_is_told_in_one_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_bytes(b"not a database")
    broken.replace(publish(tmp_path, {}))
    with pytest.raises(WarehouseMissingError, match="not a DuckDB database that can be opened"):
        Store(tmp_path).ask(meetings.programmes)


def test_a_warehouse_of_an_earlier_version_is_told_by_what_it_lacks(tmp_path: Path) -> None:
    live = publish(tmp_path, {})
    older = tmp_path / "older.duckdb"
    shutil.copyfile(live, older)
    with duckdb.connect(str(older)) as connection:
        connection.execute("ALTER TABLE programme DROP COLUMN case_number")
    older.replace(live)
    with pytest.raises(WarehouseMissingError, match=r"has no programme\.case_number"):
        Store(tmp_path).ask(meetings.programmes)


def test_the_old_answers_stand_while_the_new_file_cannot_be_opened(tmp_path: Path) -> None:
    store = Store(tmp_path)
    live = publish(tmp_path, drawn(ONE))
    assert name_in(store) == "Arkisilta"
    before = store.standing()
    broken = tmp_path / "broken"
    broken.write_bytes(b"not a database")
    broken.replace(live)
    assert name_in(store) == "Arkisilta"
    standing = store.standing()
    assert (before.problem, standing.published_at) == (None, before.published_at)
    assert standing.problem is not None
    publish(tmp_path, drawn(TWO))
    assert name_in(store) == "Arkisilta uusi"
    assert store.standing().problem is None


def test_the_old_answers_stand_when_the_file_is_taken_away(tmp_path: Path) -> None:
    store = Store(tmp_path)
    live = publish(tmp_path, drawn(ONE))
    assert name_in(store) == "Arkisilta"
    live.unlink()
    assert name_in(store) == "Arkisilta"


def test_many_threads_ask_while_files_are_swapped(tmp_path: Path) -> None:
    store = Store(tmp_path)
    publish(tmp_path, drawn(ONE))
    with ThreadPoolExecutor(8) as threads:
        answers = [threads.submit(name_in, store) for _ in range(200)]
        for number in range(5):
            publish(tmp_path, drawn(ONE if number % 2 else TWO))
            answers += [threads.submit(name_in, store) for _ in range(100)]
    assert {answer.result() for answer in answers} == {"Arkisilta", "Arkisilta uusi"}
