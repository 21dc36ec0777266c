"""The course: how states have changed from meeting to meeting, worked by hand for the invented programme."""

import polars as pl

from etl.pipeline import recommendation_states
from queries import course
from tests.spec.arkisilta_by_hand import SIXTH
from tests.spec.asked_of_arkisilta import AT_FIFTH, AT_SIXTH, tables
from tests.tables import assert_drawn


def walked(more: str = "") -> dict[str, pl.DataFrame]:
    """The programme's tables with the states that a run has computed before anything in `more` was judged."""
    before = tables()
    return tables(more) | {"recommendation_state": recommendation_states(before, SIXTH)}


def test_states_after_each_meeting_are_as_known_then() -> None:
    shown = course.counts(walked(), AT_FIFTH).filter(pl.col("meeting_id").is_in(["M2", "M3", "M5"]))
    assert_drawn(
        shown,
        """
        meeting | meeting_on | implementation       | confirmed | count
        M2      | 8.5.2025   | not_started          | no        | 8
        M2      | 8.5.2025   | not_implemented      | yes       | 1
        M3      | 9.9.2025   | not_started          | no        | 4
        M3      | 9.9.2025   | in_progress          | no        | 2
        M3      | 9.9.2025   | implemented          | yes       | 2
        M3      | 9.9.2025   | not_implemented      | yes       | 1
        M5      | 19.3.2026  | not_started          | no        | 2
        M5      | 19.3.2026  | in_progress          | no        | 6
        M5      | 19.3.2026  | implemented          | yes       | 3
        M5      | 19.3.2026  | not_implemented      | yes       | 1
        M5      | 19.3.2026  | superseded           | yes       | 1
        M5      | 19.3.2026  | no_longer_applicable | yes       | 1
        """,
    )


def test_a_draft_that_does_not_count_is_no_step_of_the_course() -> None:
    assert "M6" not in course.counts(walked(), AT_FIFTH)["meeting_id"]
    assert "M6" not in course.each(walked(), AT_FIFTH)["meeting_id"]
    assert "M6" in course.each(walked(), AT_SIXTH)["meeting_id"]


def test_each_recommendation_from_the_meeting_that_first_knew_it_with_what_was_said_there() -> None:
    shown = course.each(walked(), AT_SIXTH).filter(pl.col("label").is_in(["V-R01", "V-R07", "V-R08"]))
    assert_drawn(
        shown,
        """
        label | meeting | implementation | confirmed | contested | claim | decision | verification
        V-R01 | M2      | not_started    | no        | no        | no    | no       | no
        V-R01 | M3      | implemented    | yes       | no        | yes   | yes      | no
        V-R01 | M4      | implemented    | yes       | no        | no    | no       | no
        V-R01 | M5      | implemented    | yes       | no        | no    | no       | no
        V-R01 | M6      | implemented    | yes       | no        | no    | no       | yes
        V-R07 | M2      | not_started    | no        | no        | no    | no       | no
        V-R07 | M3      | in_progress    | no        | no        | yes   | no       | no
        V-R07 | M4      | in_progress    | no        | no        | yes   | no       | no
        V-R07 | M5      | in_progress    | no        | no        | no    | no       | no
        V-R07 | M6      | in_progress    | no        | no        | no    | no       | no
        V-R08 | M2      | not_started    | no        | no        | no    | no       | no
        V-R08 | M3      | not_started    | no        | no        | no    | no       | no
        V-R08 | M4      | not_started    | no        | no        | no    | no       | no
        V-R08 | M5      | in_progress    | no        | no        | yes   | no       | no
        V-R08 | M6      | implemented    | yes       | yes       | yes   | no       | yes
        """,
    )


def test_what_was_judged_since_the_run_shows_at_once_and_only_from_its_day_on() -> None:
    judged = walked("""
        judgement | kind           | recommendation | effective_on | new             | target  | number
        J7        | implementation | V-R07          | 19.3.2026    | not_implemented | pending | 1
    """)
    shown = course.each(judged, AT_SIXTH).filter(pl.col("label") == "V-R07")
    assert dict(zip(shown["meeting_id"], shown["implementation"], strict=True)) == {
        "M2": "not_started",
        "M3": "in_progress",
        "M4": "in_progress",
        "M5": "not_implemented",
        "M6": "not_implemented",
    }
