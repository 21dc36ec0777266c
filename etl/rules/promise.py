"""What has become of each promise as of a day.

Source of the rule: DESIGN section 4 (promise). The last outcome that a counted meeting tells decides; without one a
promise is unreported once its time has passed and a later meeting was held, and upcoming until then. One that was given
a new time is judged by that time.
"""

from datetime import date

import polars as pl

from etl.rules.once import Tables
from etl.vocabulary import PromiseState

READS: dict[str, tuple[str, ...]] = {
    "promise": (
        "promise_id", "meeting_id", "agenda_item_id", "statement_id", "actor", "due_earliest", "due_latest",
        "precision", "same_as", "text", "source_file_id", "page", "start", "end", "basis",
    ),
    "promise_outcome": (
        "promise_outcome_id", "promise_id", "outcome", "meeting_id", "statement_id", "decision_id",
        "new_due_earliest", "new_due_latest", "slip_days", "score", "reason", "text", "source_file_id", "page",
        "start", "end", "basis",
    ),
    "meeting": ("meeting_id", "effective_on"),
}  # fmt: skip
"""The tables and columns that `states` needs."""

_QUOTE = (
    "meeting_id", "statement_id", "decision_id", "text", "source_file_id", "page", "start", "end", "score", "reason",
    "basis",
)  # fmt: skip


def states(tables: Tables, day: date) -> pl.DataFrame:
    """One row per promise (doubles left out), by the day on which it was made: the columns of promise, and

    promised_on, state, due_on (last day of the current time), moved_count, slip_days (all moves together, in days),
    promise_outcome_id and outcome (of the last meeting that told one), outcome_on, and what else its row holds, each
    column with `outcome_` before its name: the meeting, the words and their place, score, reason, basis.

    `tables` is what `knowledge.known` gives for the day (see READS).
    """
    days = tables["meeting"].select("meeting_id", "effective_on")
    promises = (
        tables["promise"]
        .filter(pl.col("same_as").is_null())
        .join(days.rename({"effective_on": "promised_on"}), on="meeting_id")
    )
    last_meeting = days["effective_on"].max()
    due_on = pl.coalesce("new_due_latest", "due_latest")
    return (
        promises.join(_last_outcomes(tables["promise_outcome"], days), on="promise_id", how="left")
        .join(_moves(tables["promise_outcome"]), on="promise_id", how="left")
        .with_columns(
            due_on=due_on,
            moved_count=pl.col("moved_count").fill_null(0),
            state=_state(due_on < pl.lit(last_meeting, dtype=pl.Date), due_on < day),
        )
        .drop("new_due_latest")
        .sort("promised_on", "start", "promise_id", nulls_last=True)
    )


def _state(meeting_held_since: pl.Expr, passed: pl.Expr) -> pl.Expr:
    ended = pl.col("outcome").is_in([PromiseState.KEPT.value, PromiseState.DROPPED.value])
    return (
        pl.when(ended)
        .then("outcome")
        .when(meeting_held_since & passed)
        .then(pl.lit(PromiseState.UNREPORTED.value))
        .when(pl.col("outcome").is_not_null())
        .then("outcome")
        .otherwise(pl.lit(PromiseState.UPCOMING.value))
    )


def _last_outcomes(outcomes: pl.DataFrame, days: pl.DataFrame) -> pl.DataFrame:
    return (
        outcomes.join(days.rename({"effective_on": "outcome_on"}), on="meeting_id")
        .sort("outcome_on", "score", "promise_outcome_id", nulls_last=False)
        .unique("promise_id", keep="last", maintain_order=True)
        .select(
            "promise_id",
            "promise_outcome_id",
            "outcome",
            "outcome_on",
            *(pl.col(name).alias(f"outcome_{name}") for name in _QUOTE if name in outcomes.columns),
        )
    )


def _moves(outcomes: pl.DataFrame) -> pl.DataFrame:
    """Of all moves of a promise: how many, how far, and the last time that it was given."""
    return (
        outcomes.filter(pl.col("outcome") == PromiseState.RESCHEDULED.value)
        .sort("new_due_latest", nulls_last=False)
        .group_by("promise_id", maintain_order=True)
        .agg(
            moved_count=pl.len().cast(pl.Int64),
            slip_days=pl.col("slip_days").sum(),
            new_due_latest=pl.col("new_due_latest").last(),
        )
    )
