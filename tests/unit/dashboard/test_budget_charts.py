"""The charts of money: nested bars, the pace, and the course with what the minutes say on it."""

from datetime import date
from decimal import Decimal

import polars as pl
import pytest

from dashboard.charts import budget_bars, budget_claims, budget_course, budget_pace, look
from dashboard.components import money, money_claims
from dashboard.pages.budget import of_period
from dashboard.text import FI
from queries import budget
from tests.spec.test_budget_questions import AT_SIXTH, tables

HARD = "\u00a0"


def ledger(period: str | None = None) -> pl.DataFrame:
    """The sum and its two components, as the page gives them to the charts."""
    rows = of_period(budget.by_component(tables(), AT_SIXTH), period)
    return rows.with_columns(pl.col("component").fill_null("Yhteensä"), href=pl.lit("/budget"))


def test_used_lies_within_bound_within_forecast_within_budgeted() -> None:
    layers = budget_bars.figure(ledger("2026"), FI).data
    assert [bar.width for bar in layers] == sorted((bar.width for bar in layers), reverse=True)
    whole = [round(bar.x[0], 3) for bar in layers]
    assert whole == [1.0, 0.891, 0.65, 0.374]


def test_the_time_gone_stands_as_a_line_across_each_bar() -> None:
    lines = budget_bars.figure(ledger(), FI).layout.shapes
    assert [round(line.x0, 3) for line in lines] == [0.748, 0.748, 0.748]


def test_the_sentence_says_what_the_hand_worked_figures_say() -> None:
    assert budget_bars.sentence(ledger().row(0, named=True), FI) == (
        f"Määrärahasta 4{HARD}200{HARD}000{HARD}€ on sidottu 77,1{HARD}% ja käytetty 59,3{HARD}%; "
        f"ajasta on kulunut 74,8{HARD}%"
    )


def test_a_sum_of_which_a_part_is_unknown_is_said_to_be_unknown() -> None:
    total = ledger().row(0, named=True) | {"planned_amount": None, "left_amount": None}
    assert "ei voi laskea" in budget_bars.sentence(total, FI)
    assert "ei voi laskea" in budget_pace.sentence(total, FI)


@pytest.mark.parametrize(
    ("left", "needed", "words"),
    [
        (Decimal(1710299), Decimal(282920), "vaatisi"),
        (Decimal(500), None, "käyttämättä jäi"),
        (Decimal(-500), None, "ylitetty"),
    ],
    ids=["time left", "time over", "overspent"],
)
def test_what_is_left_is_told_by_whether_there_is_time_and_money(
    left: Decimal, needed: Decimal | None, words: str
) -> None:
    total = of_period(budget.pace(tables(), AT_SIXTH), None).row(0, named=True)
    assert words in budget_pace.sentence(total | {"left_amount": left, "needed_per_month": needed}, FI)


def course(marks: pl.DataFrame) -> object:
    rows = budget.course(tables(), AT_SIXTH).filter(pl.col("level") == "programme").with_columns(href=pl.lit("/ledger"))
    return budget_course.figure(rows, marks, (date(2025, 1, 1), date(2026, 12, 31)), FI)


def claims() -> pl.DataFrame:
    """The conflict of the sixth meeting and the agreement of the fourth, as marks of the whole programme's course."""
    told = budget.comparison(tables(), AT_SIXTH)
    rows = told.to_dicts()
    same_part = money_claims.placed(None, None)
    return told.select(
        said_on="meeting_on", amount=same_part, ledger_amount="ledger_amount", comparison="comparison",
        words=pl.lit(""), href=pl.Series([f"/source/{row['budget_claim_id']}" for row in rows]),
    )  # fmt: skip


def test_bound_and_used_are_steps_and_a_claim_is_a_mark_that_opens_its_sentence() -> None:
    planned, committed, spent, marks = course(claims()).data
    assert {trace.line.shape for trace in (planned, committed, spent)} == {"hv"}
    assert list(committed.y) == [1_810_000.0, 3_240_000.0]
    assert list(spent.y) == [1_667_350.5, 2_489_700.5]
    assert list(marks.customdata) == ["/source/K6", "/source/K4"]


def test_a_claim_of_one_year_has_no_place_among_the_sums_of_all_and_stands_below() -> None:
    *_, marks = course(claims()).data
    conflict, of_one_year = marks.y
    assert conflict == 3_780_000.0
    assert of_one_year < 0


def test_the_two_sources_of_a_claim_are_two_marks_with_two_ways() -> None:
    frame = budget.comparison(tables(), AT_SIXTH).with_columns(
        label=pl.lit("2/2026"), href=pl.lit("/source/a"), ledger_href=pl.lit("/ledger?claim=K6")
    )
    said, ledger_mark = budget_claims.figure(frame, FI).data
    assert (said.x[0], round(ledger_mark.x[0], 3)) == (0.9, 0.771)
    assert (said.customdata[0], ledger_mark.customdata[0]) == ("/source/a", "/ledger?claim=K6")


def test_shares_without_a_ledger_make_a_sentence_without_a_sum() -> None:
    frame = budget.comparison(tables(), AT_SIXTH).with_columns(comparison=pl.lit("not_comparable"))
    assert budget_claims.sentence(frame, FI) == (
        "Pöytäkirjat kertovat 2 osuutta, joista yhtäkään ei voi verrata kirjanpitoon"
    )


def test_each_currency_is_shown_apart_and_only_the_most_common_bears_the_plain_name() -> None:
    rows = pl.DataFrame({"currency": ["SEK", "EUR", "EUR"], "planned_amount": [9, 1, 2]})
    assert [(part, frame["planned_amount"].to_list()) for part, frame in money.by_currency(rows)] == [
        ("", [1, 2]), ("SEK", [9]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last", "ticks"),
    [
        (date(2026, 1, 10), date(2026, 5, 2), ["2/2026", "3/2026", "4/2026", "5/2026"]),
        (date(2025, 1, 1), date(2026, 12, 31), ["1/2025", "7/2025", "1/2026", "7/2026"]),
        (date(2020, 1, 1), date(2029, 12, 31), ["1/2020", "1/2022", "1/2024", "1/2026", "1/2028"]),
    ],
)
def test_an_axis_of_time_has_as_many_ticks_as_a_phone_has_room_for(first: date, last: date, ticks: list[str]) -> None:
    assert look.months(first, last, FI)["ticktext"] == ticks
