"""The shipped minutes of Arkisilta, read and followed up by a real run: its promises, and what they say about money."""

import shutil
from pathlib import Path

import pytest

from etl.__main__ import main
from etl.exit_codes import ExitCode
from queries import budget, promises
from queries.filters import AsOf
from queries.store import Store
from tests.spec.arkisilta import MEETINGS
from tests.spec.arkisilta_promises import BUDGET_CLAIMS, PROMISES

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder = tmp_path_factory.mktemp("arkisilta")
    shutil.copytree(ROOT / "data" / "programmes" / "arkisilta", folder / "programmes" / "arkisilta")
    assert main(["run", "--data", str(folder)]) == ExitCode.WELL
    return Store(folder)


@pytest.fixture(scope="module")
def at_sixth(store: Store) -> AsOf:
    return store.as_of("arkisilta", MEETINGS["M6"].number, drafts=True)


def test_the_promises_of_the_minutes_are_exactly_those_marked_by_hand(store: Store, at_sixth: AsOf) -> None:
    found = store.ask(promises.promises, at_sixth).to_dicts()
    numbers = {key: held.number for key, held in MEETINGS.items()}
    marked = {
        (numbers[promise.meeting], promise.item, promise.quote, promise.due[1], str(promise.state))
        for promise in PROMISES.values()
    }
    assert {
        (row["meeting_number"], row["item_number"], row["quote"], row["due_latest"], row["state"]) for row in found
    } == marked


def test_what_became_of_each_promise_stands_on_the_words_marked_by_hand(store: Store, at_sixth: AsOf) -> None:
    found = {row["quote"]: row for row in store.ask(promises.promises, at_sixth).to_dicts()}
    for promise in PROMISES.values():
        row = found[promise.quote]
        last = promise.outcomes[-1] if promise.outcomes else None
        assert row["outcome"] == (last.state if last else None), promise.quote
        if last is not None:
            assert last.quote in row["outcome_quote"]
            assert row["outcome_meeting_number"] == MEETINGS[last.meeting].number
    slips = {promise.quote: sum(one.slip_days or 0 for one in promise.outcomes) for promise in PROMISES.values()}
    assert {quote: row["slip_days"] or 0 for quote, row in found.items()} == slips


def test_what_the_minutes_say_about_money_is_exactly_what_was_marked_by_hand(store: Store, at_sixth: AsOf) -> None:
    found = store.ask(budget.comparison, at_sixth).to_dicts()
    numbers = {key: held.number for key, held in MEETINGS.items()}
    marked = {
        (
            numbers[claim.meeting],
            claim.item,
            claim.component,
            str(claim.measure),
            round(claim.share, 4) if claim.share is not None else None,
            claim.year,
            claim.approximate,
            str(claim.comparison),
        )
        for claim in BUDGET_CLAIMS
    }
    assert {
        (
            row["meeting_number"],
            row["item_number"],
            row["component_id"].rpartition(":")[2] if row["component_id"] else None,
            row["measure"],
            round(row["claimed_share"], 4) if row["claimed_share"] is not None else None,
            row["year"],
            row["approximate"],
            row["comparison"],
        )
        for row in found
    } == marked


def test_the_conflict_and_the_agreement_with_the_ledger(store: Store, at_sixth: AsOf) -> None:
    found = store.ask(budget.comparison, at_sixth)
    shares = {
        row["comparison"]: (round(row["claimed_share"] * 100, 1), round(row["ledger_share"] * 100, 1))
        for row in found.to_dicts()
        if row["ledger_share"] is not None
    }
    assert shares == {"conflict": (90.0, 77.1), "agrees": (90.0, 90.5)}
