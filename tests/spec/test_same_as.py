"""What minutes tell anew: proposed as the same recommendation, confirmed as its mention, or refused to stand alone."""

import polars as pl
import pytest

from etl.follow_up.judgements import with_targets
from etl.rules.knowledge import known
from etl.rules.recommendation import states
from tests.tables import assert_drawn, day, drawn

TOLD = """
    meeting | held_on
    M2      | 8.5.2025
    M3      | 9.9.2025
    M4      | 10.12.2025

    statement | meeting | kind           | text
    S1        | M2      | recommendation | Suositeltiin asukasraadin perustamista.
    S2        | M2      | recommendation | Suositeltiin raadin kokoamista kunnittain.
    S3        | M3      | recommendation | Suositeltiin asukasraadin perustamista pian.

    recommendation | made_on   | basis    | statement | meeting | same_as_proposed
    R7             | 14.3.2025 | register | -         | -       | -
    R5             | 14.3.2025 | register | -         | -       | -
    m1             | 8.5.2025  | machine  | S1        | M2      | R7
    m2             | 8.5.2025  | machine  | S2        | M2      | -
    m3             | 9.9.2025  | machine  | S3        | M3      | R7
"""
NOBODY = """
    judgement | kind | effective_on | recommendation | statement | new
    J0        | note | 1.6.2025     | R7             | -         | Kysytty toimistolta.
"""

REFUSED_AND_TAKEN_BACK = """
    judgement | kind | effective_on | recommendation | statement | new       | undone_by
    J1        | same | 1.6.2025     | R7             | S1        | refused   | J2
    J2        | undo | 1.7.2025     | R7             | -         | J1        | -
"""


def as_of(judgements: str, on: str = "10.12.2025", told: str = TOLD) -> dict[str, pl.DataFrame]:
    return known(drawn(told + "\n" + judgements), day(on), drafts=False)


CASES = {
    "nobody has judged it": (
        NOBODY,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | R7      | suggested
        m2             | -       | -
        m3             | R7      | suggested
        """,
    ),
    "confirmed": (
        """
        judgement | kind | effective_on | recommendation | statement | new
        J1        | same | 1.6.2025     | R7             | S1        | confirmed
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | R7      | confirmed
        m2             | -       | -
        m3             | R7      | suggested
        """,
    ),
    "refused": (
        """
        judgement | kind | effective_on | recommendation | statement | new
        J1        | same | 1.6.2025     | R7             | S1        | refused
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | -       | -
        m2             | -       | -
        m3             | R7      | suggested
        """,
    ),
    "refused, then confirmed": (
        """
        judgement | kind | effective_on | recommendation | statement | new       | number
        J2        | same | 1.6.2025     | R7             | S1        | refused   | 1
        J1        | same | 1.6.2025     | R7             | S1        | confirmed | 2
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | R7      | confirmed
        m2             | -       | -
        m3             | R7      | suggested
        """,
    ),
    "stated where the machine proposes another, or nothing": (
        """
        judgement | kind | effective_on | recommendation | statement | new
        J1        | same | 1.6.2025     | R5             | S1        | confirmed
        J2        | same | 1.6.2025     | R7             | S2        | confirmed
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | R5      | confirmed
        m2             | R7      | confirmed
        m3             | R7      | suggested
        """,
    ),
    "refused of a recommendation that is not proposed": (
        """
        judgement | kind | effective_on | recommendation | statement | new
        J1        | same | 1.6.2025     | R5             | S1        | refused
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | R7      | suggested
        m2             | -       | -
        m3             | R7      | suggested
        """,
    ),
    "on words that are lost": (
        """
        judgement | kind | effective_on | recommendation | statement | new     | target
        J1        | same | 1.6.2025     | R7             | -         | refused | orphaned
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | R7      | suggested
        m2             | -       | -
        m3             | R7      | suggested
        """,
    ),
    "confirmed to be what is itself told anew": (
        """
        judgement | kind | effective_on | recommendation | statement | new
        J1        | same | 1.6.2025     | m1             | S2        | confirmed
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | R7      | suggested
        m2             | R7      | suggested
        m3             | R7      | suggested
        """,
    ),
    "refused of what it only leads to": (
        """
        judgement | kind | effective_on | recommendation | statement | new
        J1        | same | 1.6.2025     | m1             | S2        | confirmed
        J2        | same | 1.6.2025     | R7             | S2        | refused
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | R7      | suggested
        m2             | -       | -
        m3             | R7      | suggested
        """,
    ),
    "refused of what it only leads to, with a further telling of its own": (
        """
        judgement | kind | effective_on | recommendation | statement | new
        J1        | same | 1.6.2025     | m1             | S2        | confirmed
        J2        | same | 1.6.2025     | R7             | S2        | refused
        J3        | same | 10.9.2025    | m2             | S3        | confirmed
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | R7      | suggested
        m2             | -       | -
        m3             | m2      | confirmed
        """,
    ),
    "confirmed in a circle: none is lost": (
        """
        judgement | kind | effective_on | recommendation | statement | new
        J1        | same | 1.6.2025     | m1             | S2        | confirmed
        J2        | same | 1.6.2025     | m2             | S1        | confirmed
        """,
        """
        recommendation | same_as | same_as_state
        R7             | -       | -
        R5             | -       | -
        m1             | -       | -
        m2             | -       | -
        m3             | R7      | suggested
        """,
    ),
}


@pytest.mark.parametrize(("judgements", "expected"), CASES.values(), ids=CASES)
def test_what_minutes_tell_anew(judgements: str, expected: str) -> None:
    assert_drawn(as_of(judgements)["recommendation"], expected)


@pytest.mark.parametrize(
    ("on", "same_as"),
    [("31.5.2025", "R7"), ("1.6.2025", None), ("30.6.2025", None), ("1.7.2025", "R7")],
    ids=["before the refusal", "from its day", "until the day before it is taken back", "once it is taken back"],
)
def test_a_judgement_counts_from_its_own_day_until_it_is_taken_back(on: str, same_as: str | None) -> None:
    rows = as_of(REFUSED_AND_TAKEN_BACK, on)["recommendation"]
    assert rows.filter(pl.col("recommendation_id") == "m1")["same_as"].to_list() == [same_as]


def followed(judgements: str) -> pl.DataFrame:
    return states(as_of(judgements), day("10.12.2025"), 4)


def test_what_is_refused_is_followed_and_counted_by_itself() -> None:
    refused = (
        "judgement | kind | effective_on | recommendation | statement | new\nJ1 | same | 1.6.2025 | R7 | S1 | refused"
    )
    assert followed(NOBODY)["recommendation_id"].to_list() == ["R5", "R7", "m2"]
    assert followed(refused)["recommendation_id"].to_list() == ["R5", "R7", "m1", "m2"]


@pytest.mark.parametrize(
    ("first", "second", "last_spoken", "only_suggested"),
    [
        ("suggested", "suggested", "M3", True),
        ("confirmed", "suggested", "M3", False),
        ("confirmed", "refused", "M2", False),
        ("refused", "refused", None, False),
    ],
    ids=["proposed in both", "confirmed in one", "confirmed in the earlier alone", "refused in both"],
)
def test_a_confirmed_mention_breaks_the_silence_outright_and_a_refused_one_does_not(
    first: str, second: str, last_spoken: str | None, only_suggested: bool
) -> None:
    judged = [
        f"J{number} | same | 10.9.2025 | R7 | S{number} | {word}"
        for number, word in ((1, first), (3, second))
        if word != "suggested"
    ]
    heading = "judgement | kind | effective_on | recommendation | statement | new"
    found = followed("\n".join([heading, *judged]) if judged else NOBODY)
    row = found.row(by_predicate=pl.col("recommendation_id") == "R7", named=True)
    assert (row["last_spoken_meeting_id"], row["only_suggested"]) == (last_spoken, only_suggested)


def test_its_own_words_break_the_silence_outright() -> None:
    row = followed(NOBODY).row(by_predicate=pl.col("recommendation_id") == "m2", named=True)
    assert (row["last_spoken_meeting_id"], row["only_suggested"]) == ("M2", False)


def test_evidence_of_what_is_told_anew_is_not_counted_twice() -> None:
    evidence = """
        evidence | recommendation | meeting
        E1       | R7             | M4
        E2       | m1             | M4
    """
    assert as_of(NOBODY + evidence)["evidence"]["evidence_id"].to_list() == ["E1"]
    assert as_of(REFUSED_AND_TAKEN_BACK + evidence, "10.12.2025")["evidence"]["evidence_id"].to_list() == ["E1"]
    refused = (
        "judgement | kind | effective_on | recommendation | statement | new\nJ1 | same | 1.6.2025 | R7 | S1 | refused"
    )
    assert as_of(refused + "\n" + evidence)["evidence"]["evidence_id"].to_list() == ["E1", "E2"]


SPOKEN = """
    evidence | recommendation | statement | meeting
    E1       | R7             | S8        | M4
    E2       | m2             | S8        | M4
    E3       | m2             | S9        | M4
    E4       | m1             | S9        | M4
"""
STATED = """
    judgement | kind     | effective_on | recommendation | statement | new
    J1        | same     | 1.6.2025     | R7             | S2        | confirmed
    J2        | evidence | 11.9.2025    | m2             | S9        | confirmed
"""


@pytest.mark.parametrize(
    ("further", "on", "expected"),
    [
        ("", "31.5.2025", []),
        ("", "10.12.2025", [("E1", "R7", "suggested"), ("E3", "R7", "confirmed")]),
        (
            "    J3 | evidence | 11.10.2025 | R7 | S9 | refused",
            "10.12.2025",
            [("E1", "R7", "suggested"), ("E3", "R7", "refused")],
        ),
        (
            "    J3 | same | 11.10.2025 | R7 | S2 | refused",
            "10.12.2025",
            [("E1", "R7", "suggested"), ("E2", "m2", "suggested"), ("E3", "m2", "confirmed")],
        ),
        (
            "    J3 | same | 11.10.2025 | m1 | S2 | confirmed",
            "10.12.2025",
            [("E1", "R7", "suggested"), ("E3", "R7", "confirmed")],
        ),
    ],
    ids=[
        "before any was said",
        "stated as the same",
        "then judged under the other's name",
        "then taken apart again",
        "by way of what a machine proposes",
    ],
)
def test_evidence_goes_along_with_what_a_person_says_to_be_told_anew(
    further: str, on: str, expected: list[tuple[str, str, str]]
) -> None:
    rows = as_of(f"{STATED.rstrip()}\n{further}\n{SPOKEN}", on)["evidence"].sort("evidence_id")
    assert rows.select("evidence_id", "recommendation_id", "state").rows() == expected


@pytest.mark.parametrize(
    ("statement", "quote", "meeting", "target", "found"),
    [
        ("S1", "Muut sanat.", "M2", "found", "S1"),
        ("gone", "suositeltiin asukasraadin perustamista", "M2", "found_by_text", "S1"),
        ("gone", "Suositeltiin raadin kokoamista kunnittain.", "M9", "found_by_text", "S2"),
        ("gone", "Asukasraati on perustettu ja toimii.", "M4", "orphaned", "-"),
    ],
    ids=[
        "by id",
        "by the same text in that meeting",
        "by a unique same text in the programme",
        "not by words that tell no recommendation",
    ],
)
def test_the_words_of_such_a_judgement_are_found_again(
    statement: str, quote: str, meeting: str, target: str, found: str
) -> None:
    tables = drawn(
        TOLD.replace(
            "    S3        | M3      | recommendation",
            "    S4        | M4      | progress       | Asukasraati on perustettu ja toimii.\n"
            "    S3        | M3      | recommendation",
        )
        + f"""
        judgement | kind | effective_on | recommendation | statement   | quote   | quote_meeting | new
        J1        | same | 1.6.2025     | R7             | {statement} | {quote} | {meeting}     | refused
        """
    )
    assert_drawn(
        with_targets(tables["judgement"], tables),
        f"""
        judgement | target   | statement
        J1        | {target} | {found}
        """,
    )
