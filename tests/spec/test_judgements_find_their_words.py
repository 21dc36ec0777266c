"""A judgement finds its words again: by id, by the same text in that meeting, or by a unique same text."""

import polars as pl
import pytest

from etl.follow_up.judgements import with_targets
from tests.tables import assert_drawn, drawn

MINUTES = """
    meeting | number | held_on   | superseded_by
    M3      | 3/2025 | 9.9.2025   | -
    M4      | 4/2025 | 10.12.2025 | -
    M4~a    | 4/2025 | 10.12.2025 | M4

    agenda_item | meeting | number
    I3          | M3      | 5
    I4          | M4      | 8
    I5          | M4      | 9

    statement | meeting | agenda_item | text
    S1        | M3      | I3          | Asukasraadin toiminta on käynnissä.
    S2        | M4      | I4          | Rajapintojen avaaminen on myöhässä
    S3        | M4      | I5          | Työ on käynnissä.
    S4        | M3      | I3          | Työ on käynnissä.
    S5        | M4~a    | I4          | Luonnoksen sana, jota ei enää ole.

    decision | meeting | agenda_item | text
    D1       | M3      | I3          | Suunnitelma hyväksyttiin.

    recommendation | made_on
    R1             | 14.3.2025
"""


def judged(judgement: str) -> pl.DataFrame:
    tables = drawn(MINUTES + "\n" + judgement)
    return with_targets(tables["judgement"], tables)


@pytest.mark.parametrize(
    ("statement", "quote", "meeting", "item", "target", "found"),
    [
        ("S1", "Sanat ovat muuttuneet.", "M3", "5", "found", "S1"),
        ("gone", "Asukasraadin toiminta on käynnissä.", "M3", "5", "found_by_text", "S1"),
        ("-", "asukasraadin  toiminta on KÄYNNISSÄ", "3/2025", "5", "found_by_text", "S1"),
        ("-", "Rajapintojen avaaminen on myöhässä, koska tarjouksia ei ole.", "4/2025", "8", "found_by_text", "S2"),
        ("-", "Työ on käynnissä.", "4/2025", "9", "found_by_text", "S3"),
        ("-", "Rajapintojen avaaminen on myöhässä", "1/2024", "2", "found_by_text", "S2"),
        ("-", "Työ on käynnissä.", "1/2024", "2", "orphaned", "-"),
        ("-", "Luonnoksen sana, jota ei enää ole.", "4/2025", "8", "orphaned", "-"),
        ("gone", "-", "M3", "5", "orphaned", "-"),
    ],
    ids=[
        "by its id, whatever the words are now",
        "by the same text in that meeting",
        "by text that differs in case, spaces and stops only",
        "by a clause of the sentence that was quoted",
        "by the item, where the text stands twice",
        "by a unique same text elsewhere in the programme",
        "not by a text that stands twice elsewhere",
        "not by words of a version that does not count",
        "not without words",
    ],
)
def test_the_target_of_a_judgement(
    statement: str, quote: str, meeting: str, item: str, target: str, found: str
) -> None:
    frame = judged(f"""
        judgement | kind     | recommendation | effective_on | statement   | quote   | quote_meeting | quote_item
        J1        | evidence | R1             | 10.1.2026    | {statement} | {quote} | {meeting}     | {item}
    """)
    assert_drawn(
        frame,
        f"""
        judgement | target   | statement
        J1        | {target} | {found}
        """,
    )


def test_a_judgement_on_a_recommendation_that_is_gone_is_orphaned() -> None:
    frame = judged("""
        judgement | kind     | recommendation | effective_on | new
        J1        | response | R9             | 10.1.2026    | accepted
    """)
    assert frame["target"].to_list() == ["orphaned"]


def test_an_undo_marks_the_judgement_that_it_takes_back() -> None:
    frame = judged("""
        judgement | kind     | recommendation | effective_on | new
        J1        | response | R1             | 10.1.2026    | accepted
        J2        | undo     | R1             | 11.1.2026    | J1
    """)
    assert_drawn(
        frame,
        """
        judgement | undone_by
        J1        | J2
        J2        | -
        """,
    )


@pytest.mark.parametrize(
    ("quote", "nearest"),
    [
        ("Asukasraatien toiminta on jo käynnissä.", "S1"),
        ("Aivan muita sanoja.", "-"),
    ],
    ids=["words of the same meeting that are like it", "nothing where nothing is like it"],
)
def test_what_an_orphaned_judgement_shows_beside_its_words(quote: str, nearest: str) -> None:
    frame = judged(f"""
        judgement | kind     | recommendation | effective_on | quote   | quote_meeting | quote_item
        J1        | evidence | R1             | 10.1.2026    | {quote} | 3/2025        | 5
    """)
    assert_drawn(
        frame,
        f"""
        judgement | target   | nearest_statement
        J1        | orphaned | {nearest}
        """,
    )
