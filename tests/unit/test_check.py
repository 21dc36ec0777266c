"""Rows that the schema does not allow are left out and told."""

from etl.check import check, misquotes
from tests.tables import drawn

PROGRAMME = """
    programme
    arkisilta

    meeting | held_on
    M1      | 4.2.2025

    source_file | name  | path                               | sha256
    F1          | a.txt | programmes/arkisilta/minutes/a.txt | aa

    recommendation | made_on
    R1             | 14.3.2025
"""


def told(drawing: str) -> list[str]:
    return [str(rejection) for rejection in check(drawn(PROGRAMME + "\n" + drawing)).rejections]


def test_a_register_row_that_points_nowhere_is_told_with_its_line() -> None:
    assert told("""
        response | recommendation | register_file   | register_line
        A        | arkisilta:R9   | r/responses.csv | 4
    """) == ["r/responses.csv:4: response: recommendation_id R9 is unknown; expected the id of a row of recommendation"]


def test_a_finding_that_points_nowhere_is_told_and_the_rest_of_what_it_carries_stays() -> None:
    checked = check(
        drawn(
            PROGRAMME
            + """
            evaluation
            V

            finding | evaluation | stage      | register_file  | register_line
            H1      | V          | finding    | r/findings.csv | 2
            H2      | W          | finding    | r/findings.csv | 3
            J1      | V          | conclusion | r/findings.csv | 4

            finding_link | finding | conclusion | recommendation | register_file  | register_line
            1            | H1      | -          | R1             | r/findings.csv | 2
            2            | H1      | -          | R9             | r/findings.csv | 2
            3            | H1      | J1         | -              | r/findings.csv | 4
            4            | H1      | J9         | -              | r/findings.csv | 5
            """
        )
    )
    assert [str(rejection) for rejection in checked.rejections] == [
        "r/findings.csv:3: finding: evaluation_id W is unknown; expected the id of a row of evaluation",
        "r/findings.csv:5: finding_link: conclusion_id J9 is unknown; expected the id of a row of finding",
        "r/findings.csv:2: finding_link: recommendation_id R9 is unknown; expected the id of a row of recommendation",
    ]
    assert checked.tables["finding"]["finding_id"].to_list() == ["H1", "J1"]
    assert checked.tables["finding_link"]["finding_link_id"].to_list() == ["1", "3"]


def test_what_hangs_on_a_rejected_row_goes_with_it() -> None:
    checked = check(
        drawn(
            PROGRAMME
            + """
            action | recommendation | recorded_on | register_file | register_line
            A1     | R9             | 8.5.2025    | r/actions.csv | 3

            action_due_date | action | recommendation | recorded_on | due_latest | register_file | register_line
            D1              | A1     | R1             | 8.5.2025    | 9.9.2025   | r/actions.csv | 3
            """
        )
    )
    assert checked.tables["action"].is_empty()
    assert checked.tables["action_due_date"].is_empty()
    assert len(checked.rejections) == 2


def test_an_empty_required_column_is_told_with_its_sentence() -> None:
    (line,) = told("""
        statement | meeting | source_file | text | kind
        S1        | M1      | F1          | -    | plan
    """)
    assert line.startswith("programmes/arkisilta/minutes/a.txt: statement: text is empty; expected a value: the words")


def test_a_word_outside_the_house_is_told_the_words_inside() -> None:
    (line,) = told("""
        statement | meeting | source_file | kind
        S1        | M1      | F1          | joke
    """)
    assert "unknown word in kind; expected one of: progress, plan" in line


def test_of_two_rows_with_one_key_the_first_stays() -> None:
    checked = check(
        drawn(
            PROGRAMME
            + """
            theme | name
            T1    | Viestintä
            T1    | Rahoitus
            """
        )
    )
    assert checked.tables["theme"]["name"].to_list() == ["Viestintä"]
    assert [rejection.what for rejection in checked.rejections] == ["theme: theme_id T1 stands twice"]


def test_a_judgement_whose_recommendation_is_gone_is_kept() -> None:
    checked = check(
        drawn(
            PROGRAMME
            + """
            judgement | recommendation | effective_on
            J1        | R9             | 10.1.2026
            """
        )
    )
    assert checked.tables["judgement"].height == 1
    assert checked.rejections == []


def test_a_quote_must_be_the_words_at_its_place() -> None:
    tables = drawn("""
        page | source_file | start | end | text
        P1   | F1          | 0     | 6   | Avaus.
        P2   | F1          | 7     | 13  | Loppu.

        statement | meeting | source_file | start | end | text
        S1        | M1      | F1          | 7     | 13  | Loppu.
        S2        | M1      | F1          | 0     | 6   | Loppu.
    """)
    assert misquotes(tables) == ["statement S2: 'Loppu.' stands as 'Avaus.'"]
