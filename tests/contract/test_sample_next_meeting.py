"""The shipped minutes and registers of both programmes, read by a real run: what changed, and what comes next."""

import shutil
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from etl.__main__ import main
from etl.exit_codes import ExitCode
from queries import agenda, meetings, since
from queries.filters import AsOf
from queries.store import Store
from tests.spec.arkisilta import MEETINGS
from tests.spec.arkisilta_figures import CLAIMED_DONE, CONTESTED, OVERDUE, SILENT, STATES
from tests.spec.arkisilta_promises import PROMISES

ROOT = Path(__file__).parents[2]
ENDED = ("implemented", "no_longer_applicable", "superseded")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder = tmp_path_factory.mktemp("both")
    shutil.copytree(ROOT / "data" / "programmes", folder / "programmes")
    assert main(["run", "--data", str(folder)]) == ExitCode.WELL
    return Store(folder)


def as_of(store: Store, meeting: str) -> AsOf:
    return store.as_of("arkisilta", MEETINGS[meeting].number, drafts=meeting == "M6")


def labels(frame: pl.DataFrame, what: str) -> list[str]:
    return frame.filter(pl.col("what") == what)["label"].drop_nulls().sort().to_list()


@pytest.mark.parametrize(("before", "after"), [("M2", "M3"), ("M3", "M4"), ("M4", "M5"), ("M5", "M6")])
def test_what_changed_from_meeting_to_meeting_is_the_difference_of_the_states_worked_by_hand(
    store: Store, before: str, after: str
) -> None:
    told = store.ask(since.changes, as_of(store, after))
    settled = [
        name for name, state in STATES[after].items() if state in ENDED and STATES[before].get(name, state) != state
    ]
    assert labels(told, "settled") == sorted(settled)
    for what, flags in (("overdue", OVERDUE), ("silent", SILENT), ("contested", CONTESTED)):
        assert labels(told, what) == sorted(set(flags[after]) - set(flags[before])), what
    new = [name for name in STATES[after] if name not in STATES[before]]
    assert labels(told, "new") == sorted(new)


def test_from_the_first_meeting_to_the_last_every_promise_is_new_and_has_its_outcome(store: Store) -> None:
    told = store.ask(since.changes, as_of(store, "M6"), since="1.1.2025").filter(pl.col("subject") == "promise")
    kinds = {"kept": "promise_kept", "dropped": "promise_dropped", "rescheduled": "promise_moved"}
    expected = {(promise.quote, "promise_new") for promise in PROMISES.values()} | {
        (promise.quote, kinds.get(promise.state, "promise_unreported"))
        for promise in PROMISES.values()
        if promise.state != "upcoming"
    }
    assert set(told.select("text", "what").iter_rows()) == expected


def test_every_change_and_every_matter_leads_to_its_words_or_to_a_line_of_a_register(store: Store) -> None:
    for meeting in ("M5", "M6"):
        for question in (since.changes, agenda.points):
            frame = store.ask(question, as_of(store, meeting))
            assert frame.height
            without = frame.filter(pl.col("source_file_id").is_null() & pl.col("register_file").is_null())
            assert without.is_empty(), question.name


@pytest.mark.parametrize("meeting", ["M5", "M6"])
def test_the_next_meeting_is_asked_of_all_that_is_overdue_silent_or_to_be_closed(store: Store, meeting: str) -> None:
    found = store.ask(agenda.points, as_of(store, meeting))
    for what, flags in (
        ("overdue", OVERDUE), ("silent", SILENT), ("contested", CONTESTED), ("claimed_done", CLAIMED_DONE),
    ):  # fmt: skip
        assert labels(found, what) == sorted(flags[meeting]), what
    assert labels(found, "response_missing") == ["T-R04"]
    assert found["part"].to_list() == sorted(found["part"], key=["decide", "ask"].index)


def test_a_meeting_that_is_not_held_is_not_announced(store: Store) -> None:
    coming = store.ask(meetings.coming, as_of(store, "M3"))
    assert tuple(coming["date"]) == MEETINGS["M3"].coming
    told = store.ask(since.changes, as_of(store, "M3")).filter(pl.col("what") == "meeting_not_listed")
    assert told["after"].to_list() == ["2025-12-03"]


def test_a_meeting_after_the_end_of_the_programme_is_among_those_to_come(store: Store) -> None:
    coming = store.ask(meetings.coming, store.as_of("auroraai"))
    assert coming.filter("after_end")["date"].to_list() == [date(2023, 2, 16)]
    horizon = store.ask(agenda.horizon, store.as_of("auroraai", "16.2.2023")).row(0, named=True)
    assert (horizon["ends_on"], horizon["days_left"]) == (date(2022, 12, 31), -47)
