"""Timeline: everything that has a time, with the windows that cannot be told apart from the as-of day."""

import polars as pl

from queries import timeline
from tests.spec.asked_of_arkisilta import AT_FIFTH, AT_SIXTH, tables
from tests.tables import assert_drawn

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
