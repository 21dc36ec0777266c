"""What was promised for when, and what became of it."""

import polars as pl

from etl.rules import promise
from etl.rules.once import once
from etl.vocabulary import Basis, PromiseState
from queries.errors import CallError
from queries.filters import AsOf
from queries.question import Reads, Tables, column, merged, of, question, whole
from queries.source import PLACE, SOURCE, place_columns, with_source
from queries.source import READS as SOURCE_READS

READS: Reads = merged(SOURCE_READS, promise.READS, whole("promise", "promise_outcome"))


@question(
    "What was promised for when, and what became of it?",
    reads=READS,
    columns=(
        *of("promise", "promise_id", "actor"),
        *column("promised_on", "DATE", "The day on which it was promised."),
        *of("promise", "due_earliest", "due_latest", "precision"),
        *column("state", "TEXT", "upcoming, kept, unreported, rescheduled, dropped.", PromiseState),
        *column("current_due_latest", "DATE", "The last day that holds now, after moves."),
        *column("moved_count", "INTEGER", "How many times it was moved."),
        *column("slip_days", "INTEGER", "Days from the promised last day to the new one, where it was moved."),
        *of("promise_outcome", "promise_outcome_id", "outcome"),
        *column("outcome_on", "DATE", "Day of the meeting that told the outcome."),
        *place_columns("outcome", "the words that tell what became of it"),
        *column("outcome_basis", "TEXT", "What the outcome rests on.", Basis),
        *column("outcome_reason", "TEXT", "Why the machine thinks that the words speak of the promise."),
        *SOURCE,
    ),
)
def promises(tables: Tables, as_of: AsOf, *, year: str | None = None) -> pl.DataFrame:
    """One row per promise made by the day, by its last day; `year` chooses those that were made in it.

    The columns of SOURCE lead to the promise, those that begin with `outcome_` to what became of it.
    """
    rows = promised(tables, as_of)
    if year is None:
        return rows
    if not year.isdecimal():
        raise CallError(f"promises.promises: year is {year!r}; expected a year such as 2025")
    return rows.filter(pl.col("promised_on").dt.year() == int(year))


@question(
    "What did later meetings say of each promise?",
    reads=READS,
    columns=(
        *of("promise_outcome", "promise_outcome_id", "promise_id", "outcome", "new_due_earliest", "new_due_latest"),
        *of("promise_outcome", "slip_days", "score", "reason"),
        *SOURCE,
    ),
)
def outcomes(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per meeting and outcome that it told, in their order; a promise may be moved before it is kept."""
    rows = with_source(tables["promise_outcome"].with_columns(quote=pl.col("text")), tables)
    return rows.sort("meeting_on", "promise_id", "start", "promise_outcome_id", nulls_last=True)


def promised(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """Promises with their states, their words and those of their outcomes."""
    return once(tables, ("promised", as_of), lambda: _promised(tables, as_of))


def _promised(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    key = ("promise_id", "outcome", "meeting_id", "statement_id", "decision_id")
    outcomes = with_source(tables["promise_outcome"].with_columns(quote=pl.col("text")), tables).unique(
        key, keep="last", maintain_order=True
    )
    told = outcomes.select(
        "promise_id",
        "promise_outcome_id",
        "outcome",
        *(pl.col(name).alias(f"outcome_{name}") for name in (*PLACE, "basis", "reason")),
    )
    states = promise.states(tables, as_of.day).rename({"due_on": "current_due_latest"})
    rule = ["promise_id", "outcome", "outcome_meeting_id", "outcome_statement_id", "outcome_decision_id"]
    only_here = [name for name in states.columns if name.startswith("outcome_") and name not in (*rule, "outcome_on")]
    moves = tables["promise_outcome"].filter(pl.col("new_due_latest").is_not_null()).sort("new_due_latest")
    moved = moves.unique("promise_id", keep="last", maintain_order=True)
    return (
        with_source(states.drop(only_here).with_columns(quote=pl.col("text")), tables)
        .join(told, on=rule, how="left", nulls_equal=True, maintain_order="left")
        .join(moved.select("promise_id", "new_due_earliest"), on="promise_id", how="left", maintain_order="left")
        .sort("due_latest", "promise_id")
    )
