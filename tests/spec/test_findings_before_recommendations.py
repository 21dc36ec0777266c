"""What stands before a recommendation: findings, then the conclusions drawn from them."""

import pytest

from queries import made
from queries.filters import AsOf
from tests.tables import assert_drawn, day, draw, drawn

MEETINGS = """
    meeting | held_on    | number
    M2      | 8.5.2025   | 2/2025
    M4      | 10.12.2025 | 4/2025

    evaluation | title         | published_latest
    V          | Väliarviointi | 14.3.2025
    T          | Teema         | 7.11.2025

    recommendation | made_on
    V-R03          | 14.3.2025
    V-R09          | 14.3.2025
    T-R01          | 7.11.2025
"""

FOUND = """
    finding | label | stage      | evaluation | report  | report_page | basis    | register_line | meeting | text
    H1      | V-H01 | finding    | V          | -       | 18          | register | 2             | -       | Mittari?
    H2      | V-H02 | finding    | V          | Liite 2 | 3           | register | 3             | -       | Kulut?
    J1      | V-J01 | conclusion | V          | -       | 34          | register | 4             | -       | Ei näy.
    J2      | T-J01 | conclusion | T          | -       | 18          | register | 5             | -       | Jatkuu.
    F1      | -     | finding    | V          | -       | -           | machine  | -             | M2      | Mittarit?
"""

LINKS = """
    finding_link | finding | conclusion | recommendation
    1            | H1      | J1         | -
    2            | H2      | J1         | -
    3            | H2      | -          | V-R09
    4            | J1      | -          | V-R03
    5            | J1      | -          | V-R09
    6            | F1      | -          | V-R03
    7            | J1      | J2         | -
    8            | J2      | -          | T-R01
"""


def at(words: str, meeting_id: str | None = None) -> AsOf:
    return AsOf("arkisilta", day(words), meeting_id, drafts=False)


def test_findings_stand_before_conclusions_and_those_of_the_report_before_those_of_the_minutes() -> None:
    rows = made.findings(drawn(f"{MEETINGS}\n{FOUND}\n{LINKS}"), at("8.5.2025", "M2"), recommendation_id="V-R03")
    assert draw(rows, ["label", "stage", "quote", "report_page", "meeting_number", "basis", "rests_on_labels"]) == (
        "label | stage      | quote     | report_page | meeting_number | basis    | rests_on_labels\n"
        "V-H01 | finding    | Mittari?  | 18          | -              | register | -              \n"
        "V-H02 | finding    | Kulut?    | 3           | -              | register | -              \n"
        "-     | finding    | Mittarit? | -           | 2/2025         | machine  | -              \n"
        "V-J01 | conclusion | Ei näy.   | 34          | -              | register | V-H01, V-H02   "
    )


def test_what_carries_a_recommendation_both_itself_and_through_a_conclusion_stands_there_once() -> None:
    assert_drawn(
        made.findings(drawn(f"{MEETINGS}\n{FOUND}\n{LINKS}"), at("8.5.2025", "M2"), recommendation_id="V-R09"),
        """
        label | recommendation | evaluation_title | report
        V-H02 | V-R09          | Väliarviointi    | Liite 2
        V-H01 | V-R09          | Väliarviointi    | -
        V-J01 | V-R09          | Väliarviointi    | -
        """,
    )


def test_a_conclusion_may_rest_on_another_and_all_that_it_rests_on_comes_with_it() -> None:
    assert_drawn(
        made.findings(drawn(f"{MEETINGS}\n{FOUND}\n{LINKS}"), at("10.12.2025", "M4"), recommendation_id="T-R01"),
        """
        label | stage      | rests_on_labels
        V-H02 | finding    | -
        V-H01 | finding    | -
        V-J01 | conclusion | V-H01, V-H02
        T-J01 | conclusion | V-J01
        """,
    )


def test_two_conclusions_that_rest_on_each_other_come_to_an_end() -> None:
    circle = """
        finding_link | finding | conclusion | recommendation
        1            | J1      | J2         | -
        2            | J2      | J1         | -
        3            | J1      | -          | V-R03
    """
    rows = made.findings(drawn(f"{MEETINGS}\n{FOUND}\n{circle}"), at("10.12.2025", "M4"), recommendation_id="V-R03")
    assert sorted(rows["label"]) == ["T-J01", "V-J01"]


def test_before_its_evaluation_was_published_nothing_stands_before_a_recommendation() -> None:
    tables = drawn(f"{MEETINGS}\n{FOUND}\n{LINKS}")
    assert made.findings(tables, at("13.3.2025")).is_empty()
    assert made.findings(tables, at("14.3.2025"))["basis"].unique().to_list() == ["register"]
    assert made.findings(tables, at("6.11.2025", "M2"), recommendation_id="T-R01").is_empty()


def test_a_strength_that_carries_nothing_stands_before_no_recommendation() -> None:
    rows = made.findings(drawn(f"{MEETINGS}\n{FOUND}"), at("10.12.2025", "M4"))
    assert rows.is_empty()


ANEW = """
        meeting | held_on  | number
        M2      | 8.5.2025 | 2/2025

        statement | meeting | kind
        S1        | M2      | recommendation

        recommendation | made_on   | basis    | meeting | statement | same_as_proposed
        V-R07          | 14.3.2025 | register | -       | -         | -
        m1             | 8.5.2025  | machine  | M2      | S1        | {proposed}

        finding | basis   | meeting | text
        F1      | machine | M2      | Raatia ei ole.

        finding_link | finding | recommendation
        1            | F1      | m1

        judgement | kind | effective_on | recommendation | statement | new
        J1        | same | 1.6.2025     | V-R07          | S1        | {judged}
    """


@pytest.mark.parametrize(
    ("proposed", "judged", "before", "after"),
    [
        ("-", "confirmed", "m1", "V-R07"),
        ("V-R07", "confirmed", "V-R07", "V-R07"),
        ("V-R07", "refused", "V-R07", "m1"),
    ],
)
def test_a_finding_follows_its_recommendation_where_that_tells_another_anew(
    proposed: str, judged: str, before: str, after: str
) -> None:
    told = drawn(ANEW.format(proposed=proposed, judged=judged))
    for on, followed in (("31.5.2025", before), ("1.6.2025", after)):
        assert_drawn(made.findings(told, at(on, "M2")), f"finding | recommendation\nF1 | {followed}")
