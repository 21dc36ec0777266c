"""Timeline: everything that has a time, with the windows that cannot be told apart from the as-of day."""

import polars as pl

from queries import timeline
from tests.spec.asked_of_arkisilta import AT_FIFTH, AT_SIXTH, tables
from tests.tables import assert_drawn, day

MORE = """
    meeting | number | held_on  | held_on_earliest | held_on_latest | effective_on | approval_state
    M5      | 1/2026 | -        | 1.3.2026         | 31.3.2026      | 19.3.2026    | checked
    M6      | 2/2026 | 11.8.2026 | -               | -              | 11.8.2026    | draft

    phase | name    | starts_on | ends_on
    P1    | Kokeilu | 1.6.2025  | 30.6.2026

    coming_meeting | meeting | date      | text
    C1             | M5      | 11.8.2026 | ti 11.8.
    C2             | M6      | 8.12.2026 | ti 8.12.

    evaluation | title        | kind    | published_earliest | published_latest | planned_earliest | planned_latest
    V          | Väliarviointi | interim | 14.3.2025         | 14.3.2025        | -                | -
    L          | Loppuarviointi | final  | -                 | -                | 1.9.2026         | 31.12.2026
"""


def of_kind(kind: str, at: object = AT_SIXTH) -> pl.DataFrame:
    return timeline.events(tables(MORE), at).filter(pl.col("kind") == kind)


def test_meetings_held_and_to_come() -> None:
    assert_drawn(
        of_kind("meeting"),
        """
        label  | earliest  | latest    | settled_on | state   | precision | meeting
        1/2026 | 1.3.2026  | 19.3.2026 | -          | checked | range     | M5
        2/2026 | 11.8.2026 | 11.8.2026 | 11.8.2026  | draft   | day       | M6
        """,
    )
    assert of_kind("coming_meeting")["event_id"].to_list() == ["C2"]


def test_a_window_that_holds_the_day_is_uncertain() -> None:
    assert of_kind("meeting", AT_FIFTH)["uncertain"].to_list() == [True]
    assert of_kind("phase", AT_FIFTH)["uncertain"].to_list() == [False]


def test_evaluations_published_and_announced() -> None:
    assert_drawn(
        of_kind("evaluation"),
        """
        label          | earliest  | latest     | settled_on | state   | precision
        Väliarviointi  | 14.3.2025 | 14.3.2025  | 14.3.2025  | interim | day
        Loppuarviointi | 1.9.2026  | 31.12.2026 | -          | final   | range
        """,
    )


def test_a_due_date_keeps_the_first_one_when_it_was_moved() -> None:
    shown = of_kind("due_date").filter(pl.col("label").is_in(["V-R01", "V-R02", "T-R03"]))
    assert_drawn(
        shown,
        """
        label | lane              | earliest   | latest     | first_latest | settled_on | state  | precision
        V-R01 | ohjelmatoimisto   | 30.9.2025  | 30.9.2025  | -            | 9.9.2025   | closed | day
        V-R02 | ministeriö        | 31.10.2026 | 31.10.2026 | 31.12.2025   | -          | due    | day
        T-R03 | toteuttajavirasto | 1.9.2026   | 30.11.2026 | -            | -          | due    | season
        """,
    )


def test_verifications_stand_at_the_day_of_the_report() -> None:
    assert set(of_kind("verification")["label"]) == {"V-R01", "V-R03", "V-R08", "V-R09"}
    assert of_kind("verification", AT_FIFTH).is_empty()


def test_a_due_date_tells_since_when_and_its_moves_are_all_there() -> None:
    assert of_kind("due_date").filter(pl.col("label") == "V-R02")["said_on"].to_list() == [day("8.5.2025")]
    moves = timeline.moves(tables(MORE), AT_SIXTH).filter(pl.col("recommendation_id") == "V-R02")
    assert_drawn(
        moves,
        """
        move | recorded_on | due_latest | slip_days | current
        0    | 8.5.2025    | 31.12.2025 | 0         | no
        1    | 10.12.2025  | 31.3.2026  | 90        | no
        2    | 19.3.2026   | 31.10.2026 | 304       | yes
        """,
    )


def test_a_promise_tells_when_it_was_given_and_of_which_recommendation_and_theme_it_speaks() -> None:
    more = """
    theme | name
    arkisilta:languages | Kielet

    statement | meeting | theme
    S1        | M5      | languages
    S2        | M5      | unheard of

    evidence | recommendation | statement | state     | score
    E1       | T-R03          | S1        | suggested | 0.4
    E2       | T-R02          | S1        | suggested | 0.3

    promise | meeting | statement | due_earliest | due_latest | actor
    P1      | M5      | S1        | 1.9.2026     | 30.9.2026  | virasto
    P2      | M5      | S2        | 1.9.2026     | 30.9.2026  | -
    """
    every = tables(MORE + more)
    themed = every["recommendation"].with_columns(theme=pl.lit(None, dtype=pl.String))
    found = timeline.events(every | {"recommendation": themed}, AT_SIXTH).filter(pl.col("kind") == "promise")
    assert_drawn(
        found,
        """
        event | said_on   | recommendation_id | recommendation_label | theme_name | organisation
        P1    | 19.3.2026 | T-R03             | T-R03                | Kielet     | virasto
        P2    | 19.3.2026 | -                 | -                    | -          | -
        """,
    )


def test_an_evaluation_of_a_register_that_minutes_name_too_is_one_event_with_the_place_in_the_minutes() -> None:
    more = MORE + "    V2 | Väliarviointi | interim | 14.3.2025 | 14.3.2025 | - | -\n"
    every = tables(more)
    told = every["evaluation"].with_columns(
        basis=pl.when(pl.col("evaluation_id") == "V2").then(pl.lit("machine")).otherwise(pl.lit("register")),
        source_file_id=pl.when(pl.col("evaluation_id") == "V2").then(pl.lit("F2")),
        meeting_id=pl.when(pl.col("evaluation_id") == "V2").then(pl.lit("M5")),
    )
    found = timeline.events(every | {"evaluation": told}, AT_SIXTH).filter(pl.col("label") == "Väliarviointi")
    assert found.select("event_id", "basis", "source_file_id").rows() == [("V", "register", "F2")]
