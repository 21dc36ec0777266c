"""Promises: what was promised and what became of it, both with their words."""

import polars as pl
import pytest

from queries import promises, timeline
from queries.errors import CallError
from queries.filters import AsOf
from tests.tables import assert_drawn, day, drawn

PLATFORM = """
    meeting | number | held_on    | approval_state
    M2      | 2/2025 | 8.5.2025   | checked
    M3      | 3/2025 | 9.9.2025   | checked
    M4      | 4/2025 | 10.12.2025 | draft

    statement | meeting | source_file | start | end | text
    S2        | M2      | F2          | 10    | 59  | Alustan ensimmäinen versio julkaistaan 30.9.2025.
    S3        | M3      | F3          | 20    | 76  | Alustan ensimmäisen version julkaisu siirtyy 30.11.2025.
    S4        | M4      | F4          | 30    | 80  | Alustan ensimmäinen versio julkaistiin 28.11.2025.

    promise | meeting | statement | due_earliest | due_latest | text
    P3      | M2      | S2        | 1.9.2025     | 30.9.2025  | Alustan ensimmäinen versio julkaistaan 30.9.2025.

    promise_outcome | promise | meeting | statement | outcome     | new_due_earliest | new_due_latest | slip_days
    O3              | P3      | M3      | S3        | rescheduled | 1.11.2025        | 30.11.2025     | 61
    O4              | P3      | M4      | S4        | kept        | -                | -              | -
"""


def as_of(words: str, *, drafts: bool) -> AsOf:
    return AsOf("arkisilta", day(words), None, drafts=drafts)


def asked(words: str, *, drafts: bool, year: str | None = None) -> pl.DataFrame:
    return promises.promises(drawn(PLATFORM), as_of(words, drafts=drafts), year=year)


def test_the_outcome_is_told_with_its_words_and_place() -> None:
    assert_drawn(
        asked("10.12.2025", drafts=True),
        """
        promise | promised_on | state | current_due_latest | slip_days | outcome_start | outcome_statement | start
        P3      | 8.5.2025    | kept  | 30.11.2025         | 61        | 30            | S4                | 10
        """,
    )


def test_an_outcome_in_a_draft_does_not_count_without_drafts() -> None:
    assert_drawn(
        asked("10.12.2025", drafts=False),
        """
        promise | state       | current_due_latest | outcome_quote | outcome_on | outcome_meeting_number
        P3      | rescheduled | 30.11.2025         | Tulos.        | 9.9.2025   | 3/2025
        """,
    )


@pytest.mark.parametrize(("year", "found"), [("2025", ["P3"]), ("2026", [])])
def test_a_year_chooses_what_was_promised_in_it(year: str, found: list[str]) -> None:
    assert asked("10.12.2025", drafts=True, year=year)["promise_id"].to_list() == found


def test_a_year_that_is_none_is_refused() -> None:
    with pytest.raises(CallError, match="year is 'ensi'; expected a year such as 2025"):
        asked("10.12.2025", drafts=True, year="ensi")


def test_a_promise_stands_on_the_timeline_at_the_time_that_holds_now() -> None:
    events = timeline.events(drawn(PLATFORM), as_of("10.11.2025", drafts=True)).filter(pl.col("kind") == "promise")
    assert_drawn(
        events,
        """
        event_id | earliest  | latest     | first_latest | settled_on | state       | uncertain
        P3       | 1.11.2025 | 30.11.2025 | 30.9.2025    | -          | rescheduled | yes
        """,
    )
