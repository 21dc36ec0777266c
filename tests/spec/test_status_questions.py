"""Status: what the named questions answer of the invented programme, worked by hand."""

from datetime import date

import polars as pl

from queries import status
from queries.filters import AsOf
from tests.spec.asked_of_arkisilta import AT_FIFTH, AT_SIXTH, tables
from tests.tables import assert_drawn


def test_how_many_stand_in_each_state_and_who_says_so() -> None:
    assert_drawn(
        status.state_counts(tables(), AT_SIXTH),
        """
        implementation       | confirmed | claimed_done | contested | count | total | labels
        not_started          | no        | no           | no        | 1     | 14    | T-R04
        in_progress          | no        | no           | no        | 5     | 14    | V-R02, V-R05, V-R07, T-R02, T-R03
        in_progress          | no        | yes          | no        | 1     | 14    | T-R01
        implemented          | yes       | no           | no        | 3     | 14    | V-R01, V-R03, V-R09
        implemented          | yes       | no           | yes       | 1     | 14    | V-R08
        not_implemented      | yes       | no           | no        | 1     | 14    | V-R06
        no_longer_applicable | yes       | no           | no        | 1     | 14    | T-R05
        superseded           | yes       | no           | no        | 1     | 14    | V-R04
        """,
    )


def test_a_rate_prints_what_it_counts() -> None:
    assert_drawn(
        status.rates(tables(), AT_SIXTH),
        """
        name       | numerator | denominator | cohort
        acceptance | 12        | 14          | made
        completion | 4         | 12          | accepted_or_partly
        on_time    | 3         | 7           | first_due_date_come
        sufficient | 1         | 4           | implemented
        """,
    )


def test_the_oldest_open_recommendation_is_named() -> None:
    assert_drawn(
        status.ageing(tables(), AT_SIXTH),
        """
        open_count | median_days | oldest_days | oldest_label
        7          | 277         | 515         | V-R02
        """,
    )


def test_what_decides_a_state_and_what_was_said_last() -> None:
    shown = status.recommendations(tables(), AT_SIXTH).filter(
        pl.col("label").is_in(["V-R01", "V-R02", "V-R04", "V-R06", "V-R07", "V-R08", "T-R04"])
    )
    assert_drawn(
        shown,
        """
        label | state_basis | state_on   | state_judgement | state_evidence | last_status | last_meeting
        V-R01 | register    | 9.9.2025   | -               | -              | -           | M3
        V-R02 | machine     | 11.8.2026  | -               | evidence:17    | problem     | M6
        V-R04 | register    | 7.11.2025  | -               | -              | -           | -
        V-R06 | register    | 8.5.2025   | -               | -              | -           | -
        V-R07 | machine     | 10.12.2025 | -               | evidence:7     | in_progress | M4
        V-R08 | confirmed   | 25.3.2026  | J1              | -              | problem     | M6
        T-R04 | -           | -          | -               | -              | in_progress | M5
        """,
    )


def test_the_quotes_are_the_words_of_the_evidence() -> None:
    shown = status.recommendations(tables(), AT_SIXTH).filter(pl.col("label") == "V-R07")
    assert shown.select("state_quote", "last_quote").rows() == [("Asukasraadin toiminta on käynnissä.",) * 2]


def test_a_draft_that_does_not_count_is_in_no_answer() -> None:
    answers = [
        status.recommendations(tables(), AT_FIFTH)["last_meeting_id"],
        status.evidence(tables(), AT_FIFTH)["meeting_id"],
    ]
    assert all("M6" not in answer for answer in answers)


def test_evidence_stands_in_its_three_lanes() -> None:
    assert_drawn(
        status.evidence(tables(), AT_SIXTH, recommendation_id="V-R09"),
        """
        lane         | known_on   | status  | decision_kind | verification | statement | decision | meeting
        claim        | 9.9.2025   | problem | -             | -            | S309      | -        | M3
        decision     | 10.12.2025 | -       | noted         | -            | -         | D409     | M4
        verification | 15.6.2026  | -       | -             | insufficient | -         | -        | -
        """,
    )


def test_the_first_due_date_is_kept_and_every_move_told() -> None:
    assert_drawn(
        status.due_history(tables(), AT_SIXTH, recommendation_id="V-R02"),
        """
        label | recorded_on | due_latest | move | slip_days | current | basis
        V-R02 | 8.5.2025    | 31.12.2025 | 0    | 0         | no      | register
        V-R02 | 10.12.2025  | 31.3.2026  | 1    | 90        | no      | register
        V-R02 | 19.3.2026   | 31.10.2026 | 2    | 304       | yes     | register
        """,
    )


def test_a_missing_response_is_told_with_the_days_waited() -> None:
    shown = status.responses(tables(), AT_SIXTH).filter(pl.col("label").is_in(["V-R06", "T-R04"]))
    assert_drawn(
        shown,
        """
        label | response | response_reason       | days_waited | responded_on | basis
        V-R06 | rejected | vaatisi lakimuutoksen | 55          | 8.5.2025     | register
        T-R04 | none     | -                     | 277         | -            | -
        """,
    )


def test_judgements_and_verifications_of_one_recommendation() -> None:
    assert status.judgements(tables(), AT_SIXTH, recommendation_id="V-R08")["judgement_id"].to_list() == ["J1"]
    kinds = status.verifications(tables(), AT_SIXTH, recommendation_id="V-R08")["kind"]
    assert kinds.to_list() == ["could_not_be_verified"]
    assert status.verifications(tables(), AsOf("arkisilta", date(2026, 6, 14), "M5", drafts=True)).is_empty()
