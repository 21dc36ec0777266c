"""What was promised for when, and what became of it."""

import polars as pl

from etl.vocabulary import PromiseState
from queries.filters import AsOf
from queries.question import Fill, Tables, column, merged, of, question, without_text
from queries.source import READS, SOURCE


@question(
    "What was promised for when, and what became of it?",
    reads=merged(READS, without_text("promise", "promise_outcome")),
    columns=(
        *of("promise", "promise_id", "actor", "due_earliest", "due_latest", "precision"),
        *column("state", "TEXT", "upcoming, kept, unreported, rescheduled, dropped.", PromiseState),
        *column("current_due_latest", "DATE", "The last day that holds now, after moves."),
        *column("slip_days", "INTEGER", "Days from the promised last day to the new one, where it was moved."),
        *of("promise_outcome", "promise_outcome_id", "outcome"),
        *column("outcome_on", "DATE", "Day of the meeting that told the outcome."),
        *column("outcome_quote", "TEXT", "The words that tell what became of it."),
        *column("outcome_meeting_id", "TEXT", "The meeting that says so."),
        *column("outcome_meeting_number", "TEXT", "Its number."),
        *column("outcome_source_file_id", "TEXT", "The file that holds the words."),
        *column("outcome_page", "INTEGER", "Their page."),
        *column("outcome_start", "INTEGER", "Their first code point."),
        *column("outcome_end", "INTEGER", "Code point after the last one."),
        *column("outcome_basis", "TEXT", "What the outcome rests on."),
        *column("outcome_reason", "TEXT", "Why the machine thinks that the words speak of the promise."),
        *SOURCE,
    ),
    fills=(
        Fill("quote", "promise", "promise_id"),
        Fill("outcome_quote", "promise_outcome", "promise_outcome_id"),
    ),
)
def promises(tables: Tables, as_of: AsOf, *, year: str | None = None) -> pl.DataFrame:
    """One row per promise made by the day, by its last day; `year` chooses those whose last day lies in it."""
    return promises.frame()
