"""The shipped minutes of Arkisilta, read and followed up by a real run: evidence, promises, states and money."""

from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from etl.vocabulary import Lane
from queries import budget, course, promises, status
from queries.filters import AsOf
from queries.store import Store
from tests import accuracy_of_evidence
from tests.spec.arkisilta import MEETINGS, SPOKEN, SPOKEN_IN
from tests.spec.arkisilta_figures import AGEING, CLAIMED_DONE, CONTESTED, OVERDUE, RATES, SILENT, STATES
from tests.spec.arkisilta_promises import BUDGET_CLAIMS, PROMISES


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return accuracy_of_evidence.run_shipped(tmp_path_factory.mktemp("arkisilta"))


@pytest.fixture(scope="module")
def store(data: Path) -> Store:
    return Store(data)


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


def test_the_machine_links_the_words_that_a_careful_reader_marked(data: Path) -> None:
    found = accuracy_of_evidence.measured(data)
    assert found.precision >= 0.8, found.wrong
    assert found.recall >= 0.9, found.missed


def test_a_link_counts_as_right_only_with_meeting_item_lane_and_words() -> None:
    (mark,) = (one for one in SPOKEN if one.recommendation == "T-R01" and one.meeting == "M6")
    link = {
        "evidence_id": "E", "label": "T-R01", "meeting_number": "2/2026", "item_number": "7", "lane": Lane.CLAIM,
        "relation": "progress", "score": 0.9, "quote": f"{mark.quote} Raportti on julkaistu.",
    }  # fmt: skip
    right = accuracy_of_evidence.compared([link], [mark])
    assert (right.precision, right.recall) == (1.0, 1.0)
    others = ({"item_number": "8"}, {"lane": Lane.DECISION}, {"relation": "earlier"}, {"quote": "Muuta."})
    for other in others:
        wrong = accuracy_of_evidence.compared([link | other], [mark])
        assert (wrong.precision, wrong.recall) == (0.0, 0.0), other
    assert accuracy_of_evidence.compared([link], [mark, replace(mark, quote="Muuta.")]).recall == 0.5


@pytest.mark.parametrize("meeting", STATES)
def test_states_flags_rates_and_ageing_as_of_each_meeting_are_those_worked_by_hand(store: Store, meeting: str) -> None:
    as_of = store.as_of("arkisilta", MEETINGS[meeting].number, drafts=meeting == "M6")
    rows = store.ask(status.recommendations, as_of).filter(pl.col("kind") == "evaluation")

    def labels(condition: pl.Expr) -> tuple[str, ...]:
        return tuple(rows.filter(condition)["label"].sort())

    assert dict(rows.select("label", "implementation").iter_rows()) == {
        name: state.value for name, state in STATES[meeting].items()
    }
    assert labels(pl.col("due_state") == "overdue") == OVERDUE[meeting]
    assert labels(pl.col("silent")) == SILENT[meeting]
    assert labels(pl.col("contested")) == CONTESTED[meeting]
    assert labels(pl.col("claimed_done")) == CLAIMED_DONE[meeting]
    rates = store.ask(status.rates, as_of).select("name", "numerator", "denominator").rows()
    assert {name: (numerator, denominator) for name, numerator, denominator in rates} == RATES[meeting]
    assert store.ask(status.ageing, as_of).select("open_count", "median_days", "oldest_days").row(0) == AGEING[meeting]


def test_without_the_draft_the_answer_is_that_of_the_fifth_meeting(store: Store) -> None:
    fifth = store.as_of("arkisilta", MEETINGS["M5"].number)
    assert store.as_of("arkisilta") == store.as_of("arkisilta", MEETINGS["M6"].number) == fifth


def test_the_walk_over_the_meetings_gives_each_state_and_each_mention(store: Store, at_sixth: AsOf) -> None:
    walked = store.ask(course.each, at_sixth)
    keys = {held.number: key for key, held in MEETINGS.items()}
    found: dict[str, dict[str, str]] = {}
    for label, number, implementation in walked.select("label", "meeting_number", "implementation").iter_rows():
        found.setdefault(keys[number], {})[label] = implementation
    assert found == {key: {name: state.value for name, state in states.items()} for key, states in STATES.items()}
    spoken = walked.filter(pl.col("claim") | pl.col("decision")).select("label", "meeting_number").rows()
    marked = {(name, meeting) for name, meetings in SPOKEN_IN.items() for meeting in meetings}
    assert {(label, keys[number]) for label, number in spoken} >= {
        (mark.recommendation, mark.meeting) for mark in SPOKEN if mark.relation != "earlier"
    }
    # A wrong suggestion that nobody has refused, and a memorandum that the register quotes before the third meeting.
    assert {(label, keys[number]) for label, number in spoken} - marked == {("V-R06", "M3"), ("V-R03", "M3")}
