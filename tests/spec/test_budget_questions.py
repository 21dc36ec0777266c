"""Money: the ledger of the invented programme, and what its minutes say about it."""

from datetime import date

import polars as pl

from queries import budget
from queries.filters import AsOf
from tests.tables import assert_drawn, drawn

LEDGER = """
    programme | starts_on | ends_on
    arkisilta | 1.1.2025  | 31.12.2026

    meeting | number | held_on    | approval_state
    M4      | 4/2025 | 10.12.2025 | checked
    M5      | 1/2026 | 19.3.2026  | checked
    M6      | 2/2026 | 11.8.2026  | draft

    budget_line | component | component_id | period | period_starts_on | period_ends_on | as_of_on   | planned_amount
    A25         | Palvelualusta | alusta   | 2025   | 1.1.2025         | 31.12.2025     | 31.12.2025 | 900 000
    B25         | Muut      | muut         | 2025   | 1.1.2025         | 31.12.2025     | 31.12.2025 | 1 100 000
    A26         | Palvelualusta | alusta   | 2026   | 1.1.2026         | 31.12.2026     | 30.6.2026  | 850 000
    B26         | Muut      | muut         | 2026   | 1.1.2026         | 31.12.2026     | 30.6.2026  | 1 350 000

    budget_claim | meeting | measure   | component | share | year | approximate | text
    K4           | M4      | committed | -         | 0,9   | 2025 | yes         | vuoden 2025 määrärahasta noin 90
    K6           | M6      | committed | -         | 0,9   | -    | no          | sidottuna 90 prosenttia
"""

AT_SIXTH = AsOf("arkisilta", date(2026, 8, 11), "M6", drafts=True)
AT_FIFTH = AsOf("arkisilta", date(2026, 3, 19), "M5", drafts=False)


def tables() -> dict[str, pl.DataFrame]:
    """The ledger in two components: the platform, and all others together."""
    amounts = drawn("""
        budget_line | committed_amount | spent_amount | forecast_amount | register_file | register_line
        A25         | 870 000          | 812 400,50   | -               | budget.csv    | 2
        B25         | 940 000          | 854 950      | -               | budget.csv    | 3
        A26         | 690 000          | 402 300      | 850 000         | budget.csv    | 7
        B26         | 740 000          | 420 050      | 1 110 000       | budget.csv    | 8
    """)["budget_line"]
    frames = drawn(LEDGER)
    names = [name for name in amounts.columns if name.endswith("_amount") and name != "planned_amount"]
    kept = frames["budget_line"].drop(*names, "register_file", "register_line")
    lines = kept.join(amounts.select("budget_line_id", *names, "register_file", "register_line"), on="budget_line_id")
    return frames | {"budget_line": lines}


def test_bound_and_used_of_what_is_budgeted_against_the_time_gone() -> None:
    shown = budget.by_component(tables(), AT_SIXTH).with_columns(
        pl.col("committed_share", "spent_share", "time_share").round(3)
    )
    assert_drawn(
        shown,
        """
        level     | component     | period | committed_amount | spent_amount | committed_share | spent_share
        line      | Palvelualusta | 2025   | 870 000          | 812 400,50   | 0,967           | 0,903
        line      | Muut          | 2025   | 940 000          | 854 950      | 0,855           | 0,777
        line      | Palvelualusta | 2026   | 690 000          | 402 300      | 0,812           | 0,473
        line      | Muut          | 2026   | 740 000          | 420 050      | 0,548           | 0,311
        component | Palvelualusta | -      | 1 560 000        | 1 214 700,50 | 0,891           | 0,694
        component | Muut          | -      | 1 680 000        | 1 275 000    | 0,686           | 0,52
        period    | -             | 2025   | 1 810 000        | 1 667 350,50 | 0,905           | 0,834
        period    | -             | 2026   | 1 430 000        | 822 350      | 0,65            | 0,374
        programme | -             | -      | 3 240 000        | 2 489 700,50 | 0,771           | 0,593
        """,
    )
    assert shown.filter(pl.col("level") == "programme")["time_share"].to_list() == [0.748]
    assert shown["basis"].unique().to_list() == ["register"]
    assert shown["register_line"].to_list() == [2, 3, 7, 8, None, None, None, None, None]


def test_a_period_chooses_its_lines_and_their_sum() -> None:
    shown = budget.by_component(tables(), AT_SIXTH, period="2026")
    assert shown["level"].to_list() == ["line", "line", "period"]


def test_a_snapshot_that_is_later_than_the_day_is_not_known() -> None:
    assert budget.by_component(tables(), AT_FIFTH)["period"].drop_nulls().unique().to_list() == ["2025"]


def test_the_course_of_the_sums_from_snapshot_to_snapshot() -> None:
    assert_drawn(
        budget.course(tables(), AT_SIXTH).filter(pl.col("level") == "programme"),
        """
        as_of_on   | planned_amount | committed_amount | spent_amount
        31.12.2025 | 2 000 000      | 1 810 000        | 1 667 350,50
        30.6.2026  | 4 200 000      | 3 240 000        | 2 489 700,50
        """,
    )


def test_where_minutes_and_ledger_differ_the_conflict_comes_first() -> None:
    told = budget.comparison(tables(), AT_SIXTH)
    assert told["budget_claim_id"].to_list() == ["K6", "K4"]
    assert_drawn(
        told.with_columns(pl.col("ledger_share", "difference_points").round(3)),
        """
        budget_claim | comparison | claimed_share | ledger_share | difference_points | quote
        K6           | conflict   | 0,9           | 0,771        | 12,857            | sidottuna 90 prosenttia
        K4           | agrees     | 0,9           | 0,905        | -0,5              | vuoden 2025 määrärahasta noin 90
        """,
    )


def test_what_the_minutes_say_of_money_and_where() -> None:
    assert_drawn(
        budget.claims(tables(), AT_FIFTH),
        """
        budget_claim | measure   | share | quote                              | meeting_number | approval_state
        K4           | committed | 0,9   | vuoden 2025 määrärahasta noin 90 | 4/2025         | checked
        """,
    )


def test_which_rows_of_the_ledger_a_clause_is_held_against() -> None:
    rows = budget.lines(tables(), AT_SIXTH, budget_claim_id="K4")
    assert_drawn(
        rows,
        """
        budget_line | period | committed_amount | register_file | register_line
        A25         | 2025   | 870 000          | budget.csv    | 2
        B25         | 2025   | 940 000          | budget.csv    | 3
        """,
    )
    assert budget.lines(tables(), AT_SIXTH, limit=3)["row_count"].to_list() == [4, 4, 4]


def test_what_is_left_and_the_pace() -> None:
    whole = budget.pace(tables(), AT_SIXTH).filter(pl.col("level") == "programme")
    assert_drawn(
        whole,
        """
        planned   | spent        | left_amount  | used_per_month | needed_per_month
        4 200 000 | 2 489 700,50 | 1 710 299,50 | 138 791,68     | 282 919,79
        """,
    )


def test_the_course_of_one_component() -> None:
    assert_drawn(
        budget.course(tables(), AT_SIXTH, component_id="alusta").filter(pl.col("level") == "programme"),
        """
        as_of_on   | planned_amount | committed_amount
        31.12.2025 | 900 000        | 870 000
        30.6.2026  | 1 750 000      | 1 560 000
        """,
    )
