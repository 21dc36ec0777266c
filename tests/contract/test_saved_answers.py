"""The saved questions, asked of the invented programme: the answers worked out by hand in its plot."""

from datetime import date
from decimal import Decimal

import pytest

from etl.data_folder import DataFolder
from queries import budget, sql
from queries.saved import saved_questions
from queries.store import Store

# A row: the question, what is asked, the columns looked at, and the rows expected in them.
SIXTH = {"programme": "arkisilta", "as_of": "2026-08-11", "drafts": True}
FIFTH = {"programme": "arkisilta", "as_of": "2026-03-19", "drafts": False}

ANSWERS = [
    ("overdue_recommendations", SIXTH, "label days_late moved_count", [("V-R05", 223, 0), ("T-R01", 72, 0)]),
    ("overdue_recommendations", FIFTH, "label days_late", [("V-R05", 78)]),
    ("silent_recommendations", SIXTH, "label silent_meeting_count last_meeting", [("V-R07", 2, "4/2025")]),
    ("silent_recommendations", FIFTH, "label", []),
    (
        "promised_before_next_meeting",
        SIXTH,
        "responsible label due_latest next_meeting_on",
        [
            ("ministeriö", "V-R02", date(2026, 10, 31), date(2026, 12, 8)),
            ("toteuttajavirasto", "T-R02", date(2026, 9, 30), date(2026, 12, 8)),
            ("toteuttajavirasto", "T-R03", date(2026, 11, 30), date(2026, 12, 8)),
            (None, None, date(2026, 11, 30), date(2026, 12, 8)),
        ],
    ),
    ("promises_of_a_year", SIXTH, "due_latest state slip_days",
     [(date(2026, 9, 30), "rescheduled", 61), (date(2026, 12, 31), "upcoming", None)]),
    ("promises_of_a_year", {**SIXTH, "year": 2025}, "state",
     [("kept",), ("kept",), ("kept",), ("kept",), ("unreported",), ("dropped",)]),
    ("budget_conflicts", SIXTH, "measure claimed_share ledger_share difference_points meeting_number",
     [("committed", 0.9, 0.7714, 12.86, "2/2026")]),
    ("budget_conflicts", {**SIXTH, "tolerance": 13}, "measure", []),
    ("budget_conflicts", FIFTH, "measure", []),
    ("responses_by_evaluation", SIXTH, "label missing_too_long", [("T-R04", True)]),
    ("responses_by_evaluation", {**SIXTH, "days": 300}, "label missing_too_long", []),
    ("done_by_claim_only", SIXTH, "label rests_on", [("T-R01", "claim only"), ("V-R02", "draft minutes")]),
    ("repeated_recommendations", SIXTH, "earlier_label later_label because", [("V-R04", "T-R02", "register")]),
    ("days_to_implementation", SIXTH, "kind implemented_count median_days most_days slowest open_count",
     [("interim", 4, 225, 376, "V-R08", 3), ("thematic", 0, None, None, None, 4)]),
    ("due_date_moves", SIXTH, "label move slip_days",
     [("V-R02", 1, 90), ("V-R02", 2, 214), ("V-R09", 1, 91)]),
    ("findings_before_recommendations", {**FIFTH, "as_of": "2025-03-14"},
     "finding_label label conclusion_label",
     [("V-H02", "V-R09", "V-J01"), ("V-H03", "V-R09", "V-J01"), ("V-H03", "V-R09", None), ("V-J01", "V-R09", None)]),
    ("findings_before_recommendations", FIFTH, "label finding_label meeting_number basis",
     [("T-R01", "T-H02", None, "register"), ("T-R01", "T-H03", None, "register"), ("T-R01", None, "4/2025", "machine"),
      ("T-R01", "T-J01", None, "register")]),
    ("findings_before_recommendations", {**FIFTH, "as_of": "2025-03-13"}, "label", []),
    ("meetings_and_minutes", {"programme": "arkisilta"}, "number approved_in",
     [("1/2025", "2/2025"), ("2/2025", "3/2025"), ("3/2025", "4/2025"), ("4/2025", "1/2026"), ("1/2026", "2/2026"),
      ("2/2026", None)]),
    ("what_was_not_read", {"programme": "arkisilta"}, "what", []),
]  # fmt: skip

ONLY = {
    ("findings_before_recommendations", "finding_label label conclusion_label"): lambda row: row[1] == "V-R09",
    ("findings_before_recommendations", "label finding_label meeting_number basis"): lambda row: row[0] == "T-R01",
    ("responses_by_evaluation", "label missing_too_long"): lambda row: row[1],
    ("due_date_moves", "label move slip_days"): lambda row: row[1] > 0,
}


@pytest.mark.parametrize(("name", "asked", "columns", "rows"), ANSWERS)
def test_the_answer_is_what_the_plot_says(
    samples: DataFolder, name: str, asked: dict[str, object], columns: str, rows: list[tuple[object, ...]]
) -> None:
    with sql.opened(samples.warehouse) as connection:
        result = saved_questions()[name].run(connection, asked)
    places = [result.columns.index(column) for column in columns.split()]
    kept = ONLY.get((name, columns), lambda row: True)
    found = [tuple(row[place] for place in places) for row in result.rows]
    assert [row for row in found if kept(row)] == rows


def test_committed_and_used_add_up_to_the_sums_of_the_ledger(samples: DataFolder) -> None:
    with sql.opened(samples.warehouse) as connection:
        result = saved_questions()["budget_use"].run(connection, SIXTH)
    sums = {(row[0], row[1]): row[2:5] for row in result.rows}
    assert sums[(None, None)] == (Decimal("4200000.00"), Decimal("3240000.00"), Decimal("2489700.50"))
    assert sums[(None, "2025")] == (Decimal("2000000.00"), Decimal("1810000.00"), Decimal("1667350.50"))
    assert sums[("Kuntapilotit", None)] == (Decimal("1200000.00"), Decimal("760000.00"), Decimal("543900.00"))


@pytest.mark.parametrize("asked", [SIXTH, FIFTH])
def test_conflicts_in_sql_are_those_of_the_rule(samples: DataFolder, asked: dict[str, object]) -> None:
    with sql.opened(samples.warehouse) as connection:
        result = saved_questions()["budget_conflicts"].run(connection, asked)
    quotes = [row[result.columns.index("quote")] for row in result.rows]
    store = Store(samples.root)
    as_of = store.as_of("arkisilta", str(asked["as_of"]), drafts=bool(asked["drafts"]))
    compared = store.ask(budget.comparison, as_of).filter(comparison="conflict")
    store.close()
    assert quotes == compared["quote"].to_list()


def test_everything_about_a_subject_stands_in_the_order_of_time(samples: DataFolder) -> None:
    with sql.opened(samples.warehouse) as connection:
        result = saved_questions()["about_a_subject"].run(connection, {**SIXTH, "subject": "asukasraati"})
    days = [row[0] for row in result.rows]
    quotes = [row[result.columns.index("quote")] for row in result.rows]
    assert len(quotes) >= 4
    assert days == sorted(days)
    assert all("asukasraa" in str(quote).lower() for quote in quotes)


@pytest.mark.parametrize("name", saved_questions())
def test_every_saved_question_runs_on_its_defaults(samples: DataFolder, name: str) -> None:
    with sql.opened(samples.warehouse) as connection:
        result = saved_questions()[name].run(connection, {})
    assert result.columns


def test_there_are_at_least_fifteen() -> None:
    assert len(saved_questions()) >= 15
