"""One file's minutes as a reader checks them: what was read from each sentence, and what stands apart."""

from datetime import date

from queries import minutes
from queries.filters import AsOf
from tests.tables import assert_drawn, drawn

NOW = AsOf("arkisilta", date(2025, 5, 8), "M2", drafts=False)
BEFORE = AsOf("arkisilta", date(2025, 2, 4), "M1", drafts=False)

MINUTES = drawn("""
    meeting | number | held_on  | source_file
    M1      | 1/2025 | 4.2.2025 | F1
    M2      | 2/2025 | 8.5.2025 | F2

    statement | meeting | kind     | status      | said_by   | source_file | start | end
    S1        | M1      | progress | in_progress | programme | F1          | 40    | 60
    S2        | M1      | plan     | planned     | guest     | F1          | 10    | 30
    S3        | M2      | risk     | -           | group     | F2          | 10    | 30

    decision | meeting | kind     | source_file | start | end
    D1       | M1      | approved | F1          | 70    | 90

    statement_date | statement | latest    | precision | role | start | quote
    T1             | S1        | 30.9.2025 | month     | due  | 50    | syyskuussa
    T2             | S3        | 1.6.2025  | day       | when | 20    | 1.6.2025

    figure | statement | value | unit    | start | quote
    N1     | S2        | 3     | kuntaa  | 15    | 3 kuntaa

    recommendation | label | made_on
    R1             | V-R01 | 1.1.2025

    evidence | recommendation | statement | decision | meeting | known_on | state
    E1       | R1             | S1        | -        | M1      | 4.2.2025 | suggested
    E2       | R1             | -         | D1       | M1      | 4.2.2025 | suggested
    E3       | R1             | S3        | -        | M2      | 8.5.2025 | suggested

    unclassified_text | source_file | page | start | end | text
    U1                | F1          | 1    | 62    | 68  | Merkki

    noise | source_file | page | start | end | name
    X1    | F1          | 1    | 0     | 8   | running_header
    X2    | F2          | 1    | 0     | 8   | running_header
""")


def test_each_sentence_of_the_file_tells_what_was_read_from_it_in_the_order_of_the_text() -> None:
    answer = minutes.clauses(MINUTES, NOW, source_file_id="F1")
    assert answer["start"].to_list() == [10, 40, 70]
    assert_drawn(
        answer,
        """
        what      | statement | decision | kind     | status      | said_by   | start
        statement | S2        | -        | plan     | planned     | guest     | 10
        statement | S1        | -        | progress | in_progress | programme | 40
        decision  | -         | D1       | approved | -           | -         | 70
        """,
    )


def test_times_and_figures_are_those_of_the_file() -> None:
    assert_drawn(
        minutes.times(MINUTES, NOW, source_file_id="F1"),
        """
        statement | latest    | precision | role | quote
        S1        | 30.9.2025 | month     | due  | syyskuussa
        """,
    )
    assert_drawn(
        minutes.figures(MINUTES, NOW, source_file_id="F1"),
        """
        statement | value | unit   | quote
        S2        | 3     | kuntaa | 3 kuntaa
        """,
    )


def test_a_sentence_and_a_decision_lead_to_the_recommendation_that_they_speak_of() -> None:
    assert_drawn(
        minutes.recommendations(MINUTES, NOW, source_file_id="F1"),
        """
        statement | decision | recommendation | label | state
        S1        | -        | R1             | V-R01 | suggested
        -         | D1       | R1             | V-R01 | suggested
        """,
    )


def test_unread_text_and_text_that_says_nothing_stand_apart_with_their_names() -> None:
    assert_drawn(
        minutes.apart(MINUTES, NOW, source_file_id="F1"),
        """
        name           | source_file | page | start | end
        running_header | F1          | 1    | 0     | 8
        unclassified   | F1          | 1    | 62    | 68
        """,
    )


def test_minutes_that_were_not_yet_known_tell_nothing() -> None:
    for question in (minutes.clauses, minutes.times, minutes.figures, minutes.recommendations, minutes.apart):
        assert question(MINUTES, BEFORE, source_file_id="F2").is_empty()
        assert not question(MINUTES, NOW, source_file_id="F2").is_empty() or question is minutes.figures
