"""The ledger added up, and what it says to the claims of the minutes."""

from decimal import Decimal

import polars as pl
import pytest

from etl.follow_up.budget import with_components, with_ledger
from etl.rules.budget import course, pace, sums
from etl.rules.budget_comparison import comparison, held_against
from etl.rules.knowledge import known
from tests.tables import assert_drawn, day, drawn

LEDGER = """
    programme | starts_on | ends_on    | language
    arkisilta | 1.1.2025  | 31.12.2026 | fi

    meeting | held_on
    M4      | 10.12.2025
    M5      | 19.3.2026
    M6      | 11.8.2026

    component | name                  | aliases
    C1        | Palvelualusta         | alusta
    C2        | Kuntapilotit          | pilotit;pilotti
    C3        | Toimintamalli         | -
    C4        | Viestintä             | -
    C5        | Toimisto              | ohjelmatoimisto

    budget_line | component_id | component     | period | as_of      | planned | committed | spent      | forecast
    -           | C1           | Palvelualusta | 2025   | 31.12.2025 | 900 000 | 870 000   | 812 400,50 | -
    -           | C2           | Kuntapilotit  | 2025   | 31.12.2025 | 500 000 | 410 000   | 355 000    | -
    -           | C3           | Toimintamalli | 2025   | 31.12.2025 | 300 000 | 240 000   | 218 750    | -
    -           | C4           | Viestintä     | 2025   | 31.12.2025 | 150 000 | 140 000   | 131 200    | -
    -           | C5           | Toimisto      | 2025   | 31.12.2025 | 150 000 | 150 000   | 150 000    | -
    -           | C1           | Palvelualusta | 2026   | 30.6.2026  | 850 000 | 690 000   | 402 300    | 850 000
    -           | C2           | Kuntapilotit  | 2026   | 30.6.2026  | 700 000 | 350 000   | 188 900    | 520 000
    -           | C3           | Toimintamalli | 2026   | 30.6.2026  | 300 000 | 180 000   | 96 000     | 270 000
    -           | C4           | Viestintä     | 2026   | 30.6.2026  | 200 000 | 90 000    | 61 150     | 170 000
    -           | C5           | Toimisto      | 2026   | 30.6.2026  | 150 000 | 120 000   | 74 000     | 150 000
"""

CLAIMS = """
    statement | meeting
    S4        | M4
    S5        | M5
    S6        | M6

    budget_claim | meeting | statement | component           | measure                  | share  | year | approximate
    K4           | M4      | S4        | programme           | committed                | 0.9    | 2025 | yes
    K5           | M5      | S5        | pilotit             | not_activated            | 0.3333 | -    | no
    K6           | M6      | S6        | programme           | committed                | 0.9    | -    | no
    K7           | M6      | S6        | alustan ylläpito    | spending_limits_proposed | -      | -    | no
    K8           | M6      | S6        | hyvinvointialue     | committed                | 0.5    | -    | no
"""


def ledger_as_of(words: str) -> pl.DataFrame:
    return sums(known(drawn(LEDGER), day(words), drafts=False), day(words))


def compared_as_of(words: str, claims: str = CLAIMS) -> pl.DataFrame:
    tables = drawn(LEDGER + claims)
    return comparison(known(tables | {"budget_claim": with_components(tables)}, day(words), drafts=False))


def test_the_ledger_is_added_up_by_component_by_period_and_as_a_whole() -> None:
    frame = ledger_as_of("11.8.2026")
    assert frame["level"].value_counts().sort("level").rows() == [
        ("component", 5),
        ("line", 10),
        ("period", 2),
        ("programme", 1),
    ]
    assert_drawn(
        frame.filter(pl.col("level").is_in(["period", "programme"])),
        """
        level     | period | as_of      | planned   | committed | spent        | forecast  | left
        period    | 2025   | 31.12.2025 | 2 000 000 | 1 810 000 | 1 667 350,50 | -         | 332 649,50
        period    | 2026   | 30.6.2026  | 2 200 000 | 1 430 000 | 822 350      | 1 960 000 | 1 377 650
        programme | -      | 30.6.2026  | 4 200 000 | 3 240 000 | 2 489 700,50 | -         | 1 710 299,50
        """,
    )
    assert_drawn(
        frame.filter(pl.col("level") == "component"),
        """
        component             | component_id | planned   | committed | spent
        Palvelualusta         | C1           | 1 750 000 | 1 560 000 | 1 214 700,50
        Kuntapilotit          | C2           | 1 200 000 | 760 000   | 543 900
        Toimintamalli         | C3           | 600 000   | 420 000   | 314 750
        Viestintä             | C4           | 350 000   | 230 000   | 192 350
        Toimisto              | C5           | 300 000   | 270 000   | 224 000
        """,
    )


def test_shares_stand_beside_the_share_of_time_that_has_gone() -> None:
    whole = ledger_as_of("11.8.2026").filter(pl.col("level") == "programme")
    shares = whole.select("committed_share", "spent_share", "time_share").row(0)
    assert [round(100 * share, 1) for share in shares] == [77.1, 59.3, 74.8]
    half = ledger_as_of("11.8.2026").filter((pl.col("level") == "period") & (pl.col("period") == "2026"))
    assert round(half["time_share"].item(), 3) == round(181 / 365, 3)


def test_a_snapshot_counts_from_its_day_and_the_last_one_replaces_those_before() -> None:
    assert ledger_as_of("10.12.2025").is_empty()
    assert ledger_as_of("19.3.2026").filter(pl.col("level") == "programme")["planned_amount"].item() == Decimal(
        2_000_000
    )
    later = LEDGER + "    - | C1 | Palvelualusta | 2026 | 31.7.2026 | 850 000 | 700 000 | 500 000 | 850 000\n"
    lines = sums(drawn(later), day("11.8.2026")).filter(pl.col("level") == "line")
    assert lines.height == 10
    assert lines.filter(pl.col("as_of_on") == day("31.7.2026"))["spent_amount"].to_list() == [Decimal(500_000)]


def test_currencies_are_never_added_up() -> None:
    frames = drawn(LEDGER)
    lines = frames["budget_line"].with_columns(
        currency=pl.when(pl.col("component") == "Viestintä").then(pl.lit("SEK")).otherwise(pl.lit("EUR"))
    )
    whole = sums(frames | {"budget_line": lines}, day("11.8.2026")).filter(pl.col("level") == "programme")
    assert_drawn(whole, "currency | planned\nEUR | 3 850 000\nSEK | 350 000")


def test_the_course_tells_every_snapshot_day() -> None:
    frame = course(drawn(LEDGER), day("11.8.2026")).filter(pl.col("level") == "programme")
    assert_drawn(
        frame,
        """
        as_of      | planned   | committed | spent
        31.12.2025 | 2 000 000 | 1 810 000 | 1 667 350,50
        30.6.2026  | 4 200 000 | 3 240 000 | 2 489 700,50
        """,
    )


def test_claims_and_ledger_agree_conflict_or_cannot_be_compared() -> None:
    frame = compared_as_of("11.8.2026")
    assert_drawn(
        frame.with_columns(pl.col("ledger_share").round(3), pl.col("difference_points").round(1)),
        """
        budget_claim | component_id | comparison     | ledger_share | difference_points | ledger_as_of
        K4           | -            | agrees         | 0.905        | -0.5              | 31.12.2025
        K5           | C2           | not_comparable | -            | -                 | -
        K6           | -            | conflict       | 0.771        | 12.9              | 30.6.2026
        K7           | C1           | not_comparable | -            | -                 | -
        K8           | -            | not_comparable | -            | -                 | -
        """,
    )


def test_a_claim_cannot_be_compared_before_the_ledger_of_its_time_is_known() -> None:
    assert compared_as_of("10.12.2025")["comparison"].to_list() == ["not_comparable"]


@pytest.mark.parametrize(
    ("share", "bound", "approximate", "comparison"),
    [
        ("0.79", "-", "no", "agrees"),
        ("0.792", "-", "no", "conflict"),
        ("0.70", "at_least", "no", "agrees"),
        ("0.80", "at_least", "no", "conflict"),
        ("0.90", "at_most", "no", "agrees"),
        ("0.70", "at_most", "no", "conflict"),
        ("0.90", "at_most", "yes", "conflict"),
    ],
)
def test_claim_and_ledger_agree_within_two_percentage_points(
    share: str, bound: str, approximate: str, comparison: str
) -> None:
    claims = f"""
    budget_claim | meeting | component | measure   | share   | bound   | approximate
    K6           | M6      | programme | committed | {share} | {bound} | {approximate}
    """
    assert compared_as_of("11.8.2026", claims)["comparison"].to_list() == [comparison]


def test_an_amount_is_compared_by_its_distance_in_parts_of_the_plan() -> None:
    claims = """
    budget_claim | meeting | component | measure   | amount    | currency | year
    K1           | M6      | programme | committed | 1 800 000 | EUR      | 2025
    K2           | M6      | programme | committed | 1 700 000 | EUR      | 2025
    K3           | M6      | programme | committed | 1 800 000 | SEK      | 2025
    """
    assert_drawn(
        compared_as_of("11.8.2026", claims),
        "budget_claim | comparison\nK1 | agrees\nK2 | conflict\nK3 | not_comparable",
    )


def test_a_claim_about_the_whole_is_not_held_against_a_part_of_its_time() -> None:
    claims = """
    budget_claim | meeting | component | measure   | share
    K1           | M5      | programme | committed | 0.9
    """
    assert compared_as_of("11.8.2026", claims)["comparison"].to_list() == ["not_comparable"]


def test_why_a_claim_cannot_be_compared_is_told() -> None:
    assert_drawn(
        compared_as_of("11.8.2026").filter(pl.col("comparison") == "not_comparable"),
        """
        budget_claim | reason
        K5           | measure
        K7           | measure
        K8           | component
        """,
    )
    early = compared_as_of("10.12.2025")
    assert early["reason"].to_list() == ["no_rows"]
    claims = """
    budget_claim | meeting | component | measure   | share | amount    | currency
    K1           | M5      | programme | committed | 0.9   | -         | -
    K2           | M6      | programme | committed | -     | -         | -
    K3           | M6      | programme | committed | -     | 3 240 000 | SEK
    K4           | M6      | programme | forecast  | 0.9   | -         | -
    """
    assert_drawn(
        compared_as_of("11.8.2026", claims),
        """
        budget_claim | reason
        K1           | time_not_covered
        K2           | no_figure
        K3           | currency
        K4           | amount_missing
        """,
    )


def test_a_component_under_another_spelling_is_not_counted_twice() -> None:
    later = LEDGER + "    - | C1 | Alusta | 2026 | 31.7.2026 | 850 000 | 700 000 | 500 000 | 850 000\n"
    platform = sums(drawn(later), day("11.8.2026")).filter(pl.col("component_id") == "C1")
    assert_drawn(
        platform.filter(pl.col("level") == "line"),
        """
        component     | period | as_of      | planned | spent
        Palvelualusta | 2025   | 31.12.2025 | 900 000 | 812 400,50
        Alusta        | 2026   | 31.7.2026  | 850 000 | 500 000
        """,
    )
    assert platform.filter(pl.col("level") == "component")["spent_amount"].to_list() == [Decimal("1312400.50")]


def test_rows_of_the_ledger_are_matched_by_lemma_and_what_fits_no_component_stays_unmatched() -> None:
    found = with_ledger(
        drawn("""
        programme | language
        arkisilta | fi

        component | name                  | aliases
        C1        | Palvelualusta         | alusta
        C2        | Kuntapilotit          | -
        C3        | Arviointi ja toimisto | -

        budget_line | component                   | component_id | period
        L1          | Kuntapilottien menot        | -            | 2025
        L2          | Viestintä                   | -            | 2025
        L3          | Arviointi                   | -            | 2025
        L4          | alusta                      | C1           | 2025
        """)
    )
    assert_drawn(
        found["budget_line"],
        """
        budget_line | component_id
        L1          | C2
        L2          | -
        L3          | -
        L4          | C1
        """,
    )


def test_a_programme_that_names_no_component_has_those_of_its_ledger() -> None:
    found = with_ledger(
        drawn("""
        budget_line | component         | period
        L1          | Menot ja avustukset | 2025
        L2          | Tulot             | 2025
        L3          | tulot             | 2026
        """)
    )
    assert found["component"]["component_id"].to_list() == ["arkisilta:menot-ja-avustukset", "arkisilta:tulot"]
    assert found["budget_line"]["component_id"].to_list() == [
        "arkisilta:menot-ja-avustukset", "arkisilta:tulot", "arkisilta:tulot",
    ]  # fmt: skip


def test_what_is_left_and_at_which_pace_it_would_be_used_by_the_end() -> None:
    """By hand for 2026: 181 days gone and 184 left; 822 350 / (181 / 30.4375) = 138 288,83."""
    found = pace(ledger_as_of("11.8.2026")).with_columns(pl.col("months_gone", "months_left", "at_end_share").round(3))
    assert_drawn(
        found.filter(pl.col("level").is_in(["period", "programme"])),
        """
        level     | period | left         | months_gone | months_left | used_per_month | needed_per_month | at_end
        period    | 2025   | 332 649,50   | 11.992      | 0           | 139 041,04     | -                | 1 667 350,50
        period    | 2026   | 1 377 650    | 5.947       | 6.045       | 138 288,83     | 227 892,51       | 1 658 330,11
        programme | -      | 1 710 299,50 | 17.938      | 6.045       | 138 791,68     | 282 919,79       | 3 328 720,45
        """,
    )


def test_the_time_that_is_budgeted_for_is_the_yardstick_and_the_programmes_own_stands_beside() -> None:
    """On the day of M5 only 2025 is budgeted: all of its days have gone, and half of the programme's."""
    whole = ledger_as_of("19.3.2026").filter(pl.col("level") == "programme")
    assert whole.select("time_share", "programme_time_share").row(0) == (1.0, 0.5)


def test_the_course_follows_each_component_from_snapshot_to_snapshot() -> None:
    later = LEDGER + "    - | C1 | Palvelualusta | 2026 | 31.7.2026 | 850 000 | 700 000 | 500 000 | -\n"
    assert_drawn(
        course(drawn(later), day("11.8.2026")),
        """
        level     | period | as_of      | planned   | committed | spent        | forecast
        period    | 2025   | 31.12.2025 | 2 000 000 | 1 810 000 | 1 667 350,50 | -
        period    | 2026   | 30.6.2026  | 2 200 000 | 1 430 000 | 822 350      | 1 960 000
        period    | 2026   | 31.7.2026  | 2 200 000 | 1 440 000 | 920 050      | -
        programme | -      | 31.12.2025 | 2 000 000 | 1 810 000 | 1 667 350,50 | -
        programme | -      | 30.6.2026  | 4 200 000 | 3 240 000 | 2 489 700,50 | -
        programme | -      | 31.7.2026  | 4 200 000 | 3 250 000 | 2 587 400,50 | -
        """,
    )


def test_the_rows_that_a_claim_is_held_against_can_be_looked_up() -> None:
    tables = drawn(LEDGER + CLAIMS)
    numbered = (
        tables["budget_line"].with_row_index("n").with_columns(budget_line_id=pl.concat_str(pl.lit("L"), "n")).drop("n")
    )
    frames = known(
        tables | {"budget_line": numbered, "budget_claim": with_components(tables)}, day("11.8.2026"), drafts=False
    )
    assert held_against(frames, "K4")["budget_line_id"].to_list() == ["L0", "L1", "L2", "L3", "L4"]
    assert held_against(frames, "K6").height == 10
    assert held_against(frames, "K5").is_empty()
