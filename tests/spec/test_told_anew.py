"""A passage that may tell a recommendation anew waits with both texts; once judged, it says who took it so."""

from datetime import date

import polars as pl
import pytest

from etl.pipeline import recommendation_states
from queries import course, review, status, told_anew
from queries.filters import AsOf
from queries.question import Question
from tests.tables import assert_drawn, drawn

AS_OF = AsOf("arkisilta", date(2025, 12, 10), "M4", drafts=False)

TOLD = """
    programme | name              | language
    arkisilta | Arkisilta-ohjelma | fi

    source_file | name  | path  | sha256 | reader_version | first_seen_at
    F1          | 1.txt | 1.txt | a      | 1              | -

    meeting | held_on    | number | source_file
    M2      | 8.5.2025   | 2/2025 | F1
    M4      | 10.12.2025 | 4/2025 | -

    agenda_item | meeting | number
    I5          | M2      | 5

    statement | meeting | agenda_item | kind           | source_file | start | end | text
    S1        | M2      | I5          | recommendation | F1          | 20    | 48  | Suositeltiin raatia.
    S2        | M2      | I5          | recommendation | F1          | 70    | 99  | Suositeltiin rajapintoja.

    recommendation | label | made_on   | basis    | statement | source_file | same_as_proposed | text
    R7             | V-R07 | 14.3.2025 | register | -         | -           | -                | Raati
    R5             | V-R05 | 14.3.2025 | register | -         | -           | -                | Rajapinnat
    m1             | -     | 8.5.2025  | machine  | S1        | F1          | R7               | Raatia.
    m2             | -     | 8.5.2025  | machine  | S2        | F1          | R5               | Rajapintoja.
"""


def judged(word: str | None = None, target: str = "found") -> dict[str, pl.DataFrame]:
    """What is told, and what a person said of the first passage."""
    if word is None:
        return drawn(TOLD)
    return drawn(f"""{TOLD}
    judgement | kind | effective_on | recommendation | statement | quote                | new    | target
    J1        | same | 1.6.2025     | R7             | S1        | Suositeltiin raatia. | {word} | {target}
    """)


def test_both_texts_wait_with_their_places() -> None:
    waiting = review.waiting(judged(), AS_OF).filter(pl.col("what") == "same")
    assert_drawn(
        waiting,
        """
        what | waiting | recommendation | label | text       | statement | meeting | item_number | start
        same | same:m2 | R5             | V-R05 | Rajapinnat | S2        | M2      | 5           | 70
        same | same:m1 | R7             | V-R07 | Raati      | S1        | M2      | 5           | 20
        """,
    )
    assert waiting.select("basis", "own_basis", "own_start").rows() == [("machine", "register", None)] * 2


@pytest.mark.parametrize("word", ["confirmed", "refused"])
def test_what_somebody_has_judged_waits_no_longer(word: str) -> None:
    assert review.waiting(judged(word), AS_OF)["told_id"].drop_nulls().to_list() == ["m2"]


def test_words_that_are_lost_wait_as_orphaned_and_the_proposal_waits_anew() -> None:
    lost = judged("refused", "orphaned")
    lost["judgement"] = lost["judgement"].with_columns(statement_id=pl.lit(None, dtype=pl.String))
    waiting = review.waiting(lost, AS_OF)
    assert waiting["waiting_id"].to_list()[:3] == ["orphaned:J1", "same:m2", "same:m1"]
    assert waiting["quote"][0] == "Suositeltiin raatia."


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        (
            None,
            """
            recommendation | label | told | state     | statement | basis
            R7             | V-R07 | m1   | suggested | S1        | machine
            R5             | V-R05 | m2   | suggested | S2        | machine
            """,
        ),
        (
            "confirmed",
            """
            recommendation | label | told | state     | statement | basis
            R7             | V-R07 | m1   | confirmed | S1        | confirmed
            R5             | V-R05 | m2   | suggested | S2        | machine
            """,
        ),
        (
            "refused",
            """
            recommendation | label | told | state     | statement | basis
            R5             | V-R05 | m2   | suggested | S2        | machine
            """,
        ),
    ],
    ids=["proposed", "confirmed", "refused"],
)
def test_where_else_the_minutes_tell_a_recommendation_and_who_says_so(word: str | None, expected: str) -> None:
    assert_drawn(told_anew.tellings(judged(word), AS_OF), expected)


def test_what_is_refused_has_a_page_of_its_own_that_shows_the_refusal() -> None:
    tables = judged("refused")
    assert status.recommendations(tables, AS_OF)["recommendation_id"].to_list() == ["R5", "R7", "m1"]
    for page in ("R7", "m1"):
        history = status.judgements(tables, AS_OF, recommendation_id=page)
        assert history.select("label", "kind", "new", "holds").rows() == [("V-R07", "same", "refused", True)]
    assert status.judgements(tables, AS_OF, recommendation_id="R5").is_empty()


def test_what_was_judged_of_words_stays_in_sight_once_they_are_the_same_recommendation() -> None:
    tables = drawn(f"""{TOLD}
    judgement | kind           | effective_on | recommendation | statement | quote                | new         | target
    J1        | implementation | 1.6.2025     | m1             | -         | -                    | in_progress | found
    J2        | same           | 1.7.2025     | R7             | S1        | Suositeltiin raatia. | confirmed   | found
    """)
    history = status.judgements(tables, AS_OF, recommendation_id="R7")
    assert history.select("judgement_id", "recommendation_id", "holds").rows() == [
        ("J2", "R7", True),
        ("J1", "m1", True),
    ]
    before = AsOf("arkisilta", date(2025, 6, 2), "M2", drafts=False)
    assert status.judgements(tables, before, recommendation_id="m1")["judgement_id"].to_list() == ["J1"]


QUESTIONS = (course.each, course.counts, status.recommendations, status.rates, told_anew.tellings)


@pytest.mark.parametrize("question", QUESTIONS, ids=[one.name for one in QUESTIONS])
@pytest.mark.parametrize("word", ["confirmed", "refused"])
def test_a_judgement_of_today_gives_the_answer_that_the_next_run_folds_in(question: Question, word: str) -> None:
    """The states of the last run do not know it yet; those of the next do."""
    before, pending, after = judged(), judged(word, "pending"), judged(word)
    now = question(pending | {"recommendation_state": states(before)}, AS_OF)
    assert now.to_dicts() == question(after | {"recommendation_state": states(after)}, AS_OF).to_dicts()


def states(tables: dict[str, pl.DataFrame]) -> pl.DataFrame:
    return recommendation_states(tables, AS_OF.day)
