"""Overview: what chair, secretary, evaluator and member see first of the invented programme."""

import polars as pl

from queries import overview
from tests.spec.asked_of_arkisilta import AT_FIFTH, AT_SIXTH, tables
from tests.tables import assert_drawn


def test_the_chair_sees_what_needs_a_decision_with_its_words() -> None:
    assert_drawn(
        overview.needs_decision(tables(), AT_SIXTH),
        """
        what             | label | days | due_on     | statement | owner
        contested        | V-R08 | 0    | 31.3.2026  | S608      | hyvinvointialue D
        claimed_done     | T-R01 | 0    | 31.5.2026  | S611      | toteuttajavirasto
        response_missing | T-R04 | 277  | -          | -         | -
        overdue          | V-R05 | 223  | 31.12.2025 | -         | toteuttajavirasto
        overdue          | T-R01 | 72   | 31.5.2026  | -         | toteuttajavirasto
        """,
    )


def test_minutes_that_name_a_later_day_than_the_due_date_ask_to_move_it() -> None:
    times = """
        statement_date | statement | earliest  | latest     | role
        -              | S612      | 1.11.2026 | 30.11.2026 | when
        -              | S512      | 1.10.2025 | 31.10.2025 | when
    """
    asked = overview.needs_decision(tables(times), AT_SIXTH).filter(pl.col("what") == "move_asked")
    assert_drawn(
        asked,
        """
        label | due_on    | asked_due_on | days | statement
        T-R02 | 30.9.2026 | 30.11.2026   | 61   | S612
        """,
    )


def test_the_secretary_sees_what_is_missing() -> None:
    more = """
        meeting | number | held_on    | approval_state | title
        M5      | 1/2026 | 19.3.2026  | checked        | Pöytäkirja 1/2026
        M6      | 2/2026 | 11.8.2026  | draft          | Pöytäkirja 2/2026

        action_point | meeting | responsible   | text
        -            | M6      | -             | Kootaan opit.
        -            | M6      | ohjelmatoimisto | Pyydetään tarjous.

        judgement | kind     | recommendation | effective_on | target   | quote
        J9        | evidence | V-R05          | 1.6.2026     | orphaned | Rajapinnat myöhästyivät.

        rejected_row | file          | line | what           | expected
        -            | registers.csv | 4    | broken date    | 31.12.2025

        source_file | name    | path | sha256 | kind
        F6          | m6.txt  | m6   | abc    | minutes

        unclassified_text | source_file | start | end | text
        -                 | F6          | 40    | 60  | Toinen kohta.
        -                 | F6          | 10    | 30  | Irtonainen lause.
    """
    shown = overview.missing(tables(more), AT_SIXTH).filter(pl.col("what") != "no_owner")
    assert_drawn(
        shown,
        """
        what              | label | text              | quote                    | count | register_line | meeting
        not_approved      | -     | Pöytäkirja 1/2026 | -                        | -     | -             | M5
        not_approved      | -     | Pöytäkirja 2/2026 | -                        | -     | -             | M6
        response_missing  | T-R04 | Suositus.         | -                        | -     | -             | -
        orphaned          | V-R05 | -                 | Rajapinnat myöhästyivät. | -     | -             | -
        rejected_row      | -     | broken date       | -                        | -     | 4             | -
        unclassified_text | -     | m6.txt            | Irtonainen lause.        | 2     | -             | -
        """,
    )


def test_the_secretary_sees_action_points_and_recommendations_without_an_owner() -> None:
    more = """
        action_point | meeting | responsible     | text
        -            | M6      | -               | Kootaan opit.
        -            | M6      | ohjelmatoimisto | Pyydetään tarjous.

        action | recommendation | recorded_on | owner
        A2     | V-R02          | 8.5.2025    | -
        A5     | V-R05          | 8.5.2025    | toteuttajavirasto
        A7     | V-R07          | 8.5.2025    | ohjelmatoimisto
        B1     | T-R01          | 10.12.2025  | toteuttajavirasto
        B2     | T-R02          | 10.12.2025  | toteuttajavirasto
        B3     | T-R03          | 10.12.2025  | toteuttajavirasto
    """
    shown = overview.missing(tables(more), AT_SIXTH).filter(pl.col("what") == "no_owner")
    assert_drawn(
        shown,
        """
        label | text          | meeting
        -     | Kootaan opit. | M6
        V-R02 | Suositus.     | -
        """,
    )


def test_who_is_late_with_what() -> None:
    assert_drawn(
        overview.late_by_owner(tables(), AT_SIXTH),
        """
        owner             | open_count | overdue_count | moved_count | most_days_late | overdue_labels
        toteuttajavirasto | 4          | 2             | 0           | 223            | V-R05, T-R01
        ministeriö        | 1          | 0             | 2           | -              | -
        ohjelmatoimisto   | 1          | 0             | 0           | -              | -
        -                 | 1          | 0             | 0           | -              | -
        """,
    )


def test_who_owns_the_open_ones_after_the_programme() -> None:
    more = """
        programme | ends_on
        arkisilta | 31.12.2026

        action | recommendation | recorded_on | owner             | owner_after
        A2     | V-R02          | 8.5.2025    | ministeriö        | ministeriö
        A5     | V-R05          | 8.5.2025    | toteuttajavirasto | -
    """
    shown = overview.after_programme(tables(more), AT_SIXTH).filter(pl.col("label").is_in(["V-R02", "V-R05"]))
    assert_drawn(
        shown,
        """
        label | owner             | owner_after | ends_on    | days_left | due_after_end
        V-R02 | ministeriö        | ministeriö  | 31.12.2026 | 142       | no
        V-R05 | toteuttajavirasto | -           | 31.12.2026 | 142       | no
        """,
    )


def test_what_the_evaluator_is_still_to_verify() -> None:
    assert overview.verifications_planned(tables(), AT_SIXTH).is_empty()
    assert overview.verifications_planned(tables(), AT_FIFTH)["label"].to_list() == ["V-R01", "V-R03", "V-R09"]


def test_each_finding_stands_with_the_conclusions_and_recommendations_that_rest_on_it() -> None:
    more = """
        evaluation | title         | published_latest
        V          | Väliarviointi | 14.3.2025

        finding | label | evaluation | stage      | kind     | meeting | basis    | register_line | text
        H1      | V-H01 | V          | finding    | weakness | -       | register | 2             | Mittarit puuttuvat.
        H2      | V-H02 | V          | finding    | strength | -       | register | 3             | Alku oli ripeä.
        J1      | V-J01 | V          | conclusion | weakness | -       | register | 4             | Vaikutus ei näy.
        F1      | -     | V          | finding    | weakness | M2      | machine  | -             | Pieniä ei kuultu.

        finding_link | finding | conclusion | recommendation
        1            | H1      | J1         | -
        2            | H1      | -          | V-R09
        3            | J1      | -          | V-R03
        4            | F1      | -          | V-R01
    """
    assert_drawn(
        overview.findings(tables(more), AT_SIXTH),
        """
        finding_label | stage      | quote               | conclusion_label | conclusion_text  | label
        V-H01         | finding    | Mittarit puuttuvat. | V-J01            | Vaikutus ei näy. | -
        V-H01         | finding    | Mittarit puuttuvat. | -                | -                | V-R09
        V-H02         | finding    | Alku oli ripeä.     | -                | -                | -
        V-J01         | conclusion | Vaikutus ei näy.    | -                | -                | V-R03
        -             | finding    | Pieniä ei kuultu.   | -                | -                | V-R01
        """,
    )
