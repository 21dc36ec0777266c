"""What could be known on a day."""

from datetime import date

import polars as pl

from etl.rules.knowledge import known, needed
from etl.rules.response import responses
from tests.tables import assert_drawn, day, drawn

MEETINGS = """
    meeting | held_on    | approval_state | approved_by_meeting
    M1      | 4.2.2025   | not_stated     | M2
    M2      | 8.5.2025   | draft          | M3
    M3      | 9.9.2025   | checked        | -
    M4      | 10.12.2025 | draft          | -
"""

TWO_MEETINGS = """
    meeting | held_on
    M1      | 4.2.2025
    M2      | 8.5.2025

    statement | meeting
    S1        | M1
    S2        | M2

    statement_date | statement
    D1             | S1
    D2             | S2
"""


def ids(frame: pl.DataFrame) -> list[str]:
    return frame[frame.columns[0]].to_list()


def test_a_meeting_is_known_from_its_own_day_on() -> None:
    tables = drawn(MEETINGS)
    assert ids(known(tables, day("8.9.2025"), drafts=True)["meeting"]) == ["M1", "M2"]
    assert ids(known(tables, day("9.9.2025"), drafts=True)["meeting"]) == ["M1", "M2", "M3"]


def test_a_draft_counts_only_through_the_switch_or_once_a_counted_meeting_approved_it() -> None:
    tables = drawn(MEETINGS)
    assert ids(known(tables, day("8.5.2025"), drafts=False)["meeting"]) == ["M1"]
    assert ids(known(tables, day("9.9.2025"), drafts=False)["meeting"]) == ["M1", "M2", "M3"]
    assert ids(known(tables, day("10.12.2025"), drafts=False)["meeting"]) == ["M1", "M2", "M3"]
    assert ids(known(tables, day("10.12.2025"), drafts=True)["meeting"]) == ["M1", "M2", "M3", "M4"]


def test_an_approval_is_not_known_before_the_meeting_that_gave_it() -> None:
    tables = drawn(MEETINGS)
    assert_drawn(
        known(tables, day("8.5.2025"), drafts=True)["meeting"],
        """
        meeting | approval_state | approved_by_meeting
        M1      | approved       | M2
        M2      | draft          | -
        """,
    )


def test_a_meeting_without_a_day_counts_from_the_last_day_that_its_text_allows() -> None:
    tables = drawn("""
        meeting | held_on_earliest | held_on_latest
        M1      | 1.1.2022         | 31.3.2022
    """)
    assert ids(known(tables, day("30.3.2022"), drafts=False)["meeting"]) == []
    assert ids(known(tables, day("31.3.2022"), drafts=False)["meeting"]) == ["M1"]


def test_a_superseded_version_answers_until_the_version_in_its_place_is_known() -> None:
    tables = drawn("""
        meeting | held_on    | superseded_by | known_on
        M4      | 10.12.2025 | -             | 19.3.2026
        M4~aa   | 10.12.2025 | M4            | -

        statement | meeting
        S1        | M4
        S2        | M4~aa
    """)
    assert ids(known(tables, day("18.3.2026"), drafts=False)["statement"]) == ["S2"]
    assert ids(known(tables, day("19.3.2026"), drafts=False)["statement"]) == ["S1"]


def test_of_two_versions_known_from_the_meeting_on_only_the_one_that_stands_counts() -> None:
    tables = drawn("""
        meeting | held_on    | superseded_by
        M4      | 10.12.2025 | -
        M4~aa   | 10.12.2025 | M4
    """)
    assert ids(known(tables, day("10.12.2025"), drafts=False)["meeting"]) == ["M4"]


def test_rows_of_minutes_are_known_with_their_meeting() -> None:
    tables = drawn(f"""{TWO_MEETINGS}
        statement_lemma | statement | decision | lemma
        L1              | S1        | -        | raati
        L2              | S2        | -        | raati
        L3              | -         | P1       | raati

        decision | meeting
        P1       | M1

        promise | meeting | statement | due_earliest | due_latest
        L1      | M2      | S2        | 1.9.2025     | 30.9.2025
    """)
    now = known(tables, day("4.2.2025"), drafts=False)
    assert [ids(now[name]) for name in ("statement", "statement_date", "statement_lemma", "promise")] == [
        ["S1"],
        ["D1"],
        ["L1", "L3"],
        [],
    ]


def test_register_rows_count_from_their_own_day_and_undated_ones_only_for_now() -> None:
    tables = drawn("""
        meeting | held_on
        M1      | 4.2.2025
        M2      | 8.5.2025

        response | recommendation | responded_on
        A1       | R1             | 4.2.2025
        A2       | R2             | 8.5.2025
        A3       | R3             | -
    """)
    assert ids(known(tables, day("4.2.2025"), drafts=False)["response"]) == ["A1"]
    assert ids(known(tables, day("7.5.2025"), drafts=False)["response"]) == ["A1"]
    assert ids(known(tables, day("8.5.2025"), drafts=False)["response"]) == ["A1", "A2", "A3"]


def test_findings_count_from_the_publication_of_their_evaluation_or_with_their_meeting() -> None:
    tables = drawn("""
        meeting | held_on
        M1      | 4.2.2025
        M2      | 8.5.2025

        evaluation | published_latest
        V          | 14.3.2025
        T          | 7.11.2025
        U          | -

        finding | evaluation | meeting | basis
        V-H01   | V          | -       | register
        T-H01   | T          | -       | register
        U-H01   | U          | -       | register
        F1      | V          | M2      | machine
    """)
    assert ids(known(tables, day("13.3.2025"), drafts=False)["finding"]) == []
    assert ids(known(tables, day("14.3.2025"), drafts=False)["finding"]) == ["V-H01"]
    assert ids(known(tables, day("8.5.2025"), drafts=False)["finding"]) == ["V-H01", "U-H01", "F1"]
    assert ids(known(tables, day("7.11.2025"), drafts=False)["finding"]) == ["V-H01", "T-H01", "U-H01", "F1"]


def test_what_a_finding_carries_is_known_once_both_are() -> None:
    tables = drawn("""
        meeting | held_on
        M1      | 4.2.2025

        evaluation | published_latest
        V          | 14.3.2025
        T          | 7.11.2025

        finding | evaluation | stage      | basis
        V-H01   | V          | finding    | register
        T-J01   | T          | conclusion | register

        recommendation | made_on
        V-R01          | 14.3.2025
        T-R01          | 7.11.2025

        finding_link | finding | conclusion | recommendation
        1            | V-H01   | -          | V-R01
        2            | V-H01   | -          | T-R01
        3            | V-H01   | T-J01      | -
        4            | T-J01   | -          | V-R01
    """)
    assert ids(known(tables, day("13.3.2025"), drafts=False)["finding_link"]) == []
    assert ids(known(tables, day("14.3.2025"), drafts=False)["finding_link"]) == ["1"]
    assert ids(known(tables, day("7.11.2025"), drafts=False)["finding_link"]) == ["1", "2", "3", "4"]


def test_a_recommendation_is_superseded_only_from_the_day_of_the_one_in_its_place() -> None:
    tables = drawn("""
        meeting | held_on
        M1      | 4.2.2025

        recommendation | made_on   | superseded_by
        V-R04          | 14.3.2025 | T-R02
        T-R02          | 7.11.2025 | -
    """)
    columns = ("recommendation_id", "superseded_by")
    assert known(tables, day("6.11.2025"), drafts=False)["recommendation"].select(columns).rows() == [("V-R04", None)]
    assert known(tables, day("7.11.2025"), drafts=False)["recommendation"].select(columns).rows() == [
        ("V-R04", "T-R02"),
        ("T-R02", None),
    ]


def test_of_two_judgements_of_one_day_the_later_of_the_journal_holds() -> None:
    tables = drawn("""
        recommendation | made_on
        R1             | 14.3.2025

        judgement | kind     | effective_on | recommendation | new      | number
        J9        | response | 1.9.2025     | R1             | accepted | 1
        J1        | response | 1.9.2025     | R1             | rejected | 2
    """)
    assert responses(known(tables, day("1.9.2025"), drafts=False))["response"].to_list() == ["rejected"]


def test_a_judgement_taken_back_counts_until_the_day_on_which_it_was() -> None:
    tables = drawn("""
        meeting | held_on
        M1      | 4.2.2025

        judgement | kind           | effective_on | undone_by
        J1        | implementation | 25.3.2026    | J2
        J2        | undo           | 1.4.2026     | -
        J3        | implementation | 25.3.2026    | J4
        J4        | undo           | 1.4.2026     | J5
        J5        | undo           | 2.4.2026     | -
    """)
    assert ids(known(tables, date(2026, 3, 31), drafts=False)["judgement"]) == ["J1", "J3"]
    assert ids(known(tables, date(2026, 4, 1), drafts=False)["judgement"]) == []
    assert ids(known(tables, date(2026, 4, 2), drafts=False)["judgement"]) == ["J3"]


def test_evidence_is_suggested_until_the_day_on_which_a_person_judged_it() -> None:
    tables = drawn("""
        meeting | held_on
        M1      | 4.2.2025

        statement | meeting
        S1        | M1

        evidence | recommendation | statement | state
        E1       | R1             | S1        | confirmed

        judgement | kind     | effective_on | recommendation | statement | new
        J1        | evidence | 10.2.2025    | R1             | S1        | confirmed
    """)
    columns = ("state", "basis")
    assert known(tables, day("9.2.2025"), drafts=False)["evidence"].select(columns).rows() == [("suggested", "machine")]
    assert known(tables, day("10.2.2025"), drafts=False)["evidence"].select(columns).rows() == [
        ("confirmed", "confirmed")
    ]


def test_a_question_that_reads_few_columns_gets_those_that_the_rule_needs() -> None:
    wider = needed({"statement_date": ("earliest",)})
    assert wider["statement_date"] == ("earliest", "statement_id")
    assert wider["statement"] == ("statement_id", "meeting_id")
    assert "approval_state" in wider["meeting"]
    assert set(wider) == {"meeting", "statement", "statement_date"}


def test_a_table_that_was_sifted_before_is_taken_as_it_is() -> None:
    tables = drawn(TWO_MEETINGS)
    before = {"statement": known(tables, day("4.2.2025"), drafts=False)["statement"]}
    again = known(tables, day("4.2.2025"), drafts=False, sifted=before)
    assert again["statement"] is before["statement"]
    assert ids(again["statement_date"]) == ["D1"]
