"""What has changed in promises, meetings, evaluations and money between two days: pure, on what was known on each."""

from datetime import date

import polars as pl

from etl.rules import budget_comparison
from etl.vocabulary import ApprovalState, Basis, BudgetComparison, DecisionKind, ItemKind, PromiseState
from queries.filters import AsOf
from queries.meetings import announced
from queries.promises import promised
from queries.question import Tables
from queries.source import PLACE

PROMISES = {
    PromiseState.KEPT.value: "promise_kept",
    PromiseState.DROPPED.value: "promise_dropped",
    PromiseState.RESCHEDULED.value: "promise_moved",
    PromiseState.UNREPORTED.value: "promise_unreported",
}
"""What it is called that a promise has come into a state."""

_RECORDS = [ApprovalState.CHECKED.value, ApprovalState.APPROVED.value]
_SAME_MEETING = ["effective_on", "number"]
_OF_PLACE = (*PLACE, "basis")


def promises(before: Tables, since: AsOf, now: Tables, as_of: AsOf) -> pl.DataFrame:
    """New promises, and those that were kept, moved, called off, or whose time passed without a word."""
    then = promised(before, since).select(
        "promise_id", before="state", due_before="current_due_latest", known=pl.lit(value=True)
    )
    rows = promised(now, as_of).join(then, on="promise_id", how="left", maintain_order="left")
    rows = rows.with_columns(subject=pl.lit("promise"), subject_id=pl.col("promise_id"), text=pl.col("quote"))
    told = {name: pl.coalesce(f"outcome_{name}", name) for name in _OF_PLACE}
    moved_again = (pl.col("state") == PromiseState.RESCHEDULED.value) & (
        pl.col("current_due_latest") != pl.col("due_before")
    )
    changed = rows.filter(
        pl.col("state").is_in(list(PROMISES)), pl.col("state").ne_missing(pl.col("before")) | moved_again
    )
    has_outcome = pl.col("outcome_source_file_id").is_not_null() & (pl.col("state") != PromiseState.UNREPORTED.value)
    return pl.concat(
        [
            rows.filter(pl.col("known").is_null()).with_columns(
                what=pl.lit("promise_new"), before=pl.lit(None, dtype=pl.String), after=_day("current_due_latest")
            ),
            changed.with_columns(
                what=pl.col("state").replace_strict(PROMISES, return_dtype=pl.String),
                before=_day(pl.coalesce("due_before", "due_latest")),
                after=_day("current_due_latest"),
                **{name: pl.when(has_outcome).then(one).otherwise(name) for name, one in told.items()},
            ),
        ],
        how="diagonal_relaxed",
    ).drop("meeting_on", "approval_state", strict=False)


def meetings(before: Tables, since: AsOf, now: Tables, as_of: AsOf) -> pl.DataFrame:
    """Meetings held, minutes that became a record, and days agreed for meetings or no longer among them."""
    held = now["meeting"].join(before["meeting"], on=_SAME_MEETING, how="anti", nulls_equal=True)
    then = before["meeting"].select(*_SAME_MEETING, before="approval_state")
    approved = (
        now["meeting"]
        .join(then, on=_SAME_MEETING, nulls_equal=True)
        .filter(pl.col("approval_state").is_in(_RECORDS), pl.col("approval_state") != pl.col("before"))
        .with_columns(after=pl.col("approval_state"))
    )
    return pl.concat(
        [
            _of_meeting(held.with_columns(after=pl.col("approval_state")), "meeting_held"),
            _led_by_the_decision(_of_meeting(_with_approving_words(approved, now), "minutes_approved")),
            _dates(announced(now, as_of), announced(before, since), as_of.day, "meeting_announced"),
            _dates(announced(before, since), announced(now, as_of), as_of.day, "meeting_not_listed"),
        ],
        how="diagonal_relaxed",
    )


def _of_meeting(rows: pl.DataFrame, what: str) -> pl.DataFrame:
    own = rows.with_columns(
        what=pl.lit(what), subject=pl.lit("meeting"), subject_id=pl.col("meeting_id"), label=pl.col("number"),
        text=pl.col("title"), on=pl.col("effective_on"),
    )  # fmt: skip
    return own.drop("title", "number", "approval_state")


def _with_approving_words(approved: pl.DataFrame, now: Tables) -> pl.DataFrame:
    """Meetings of approved minutes, led to the decision of the later meeting, which is where the approval stands.

    What was only signed, or approved without words that were read, leads to the minutes themselves.
    """
    acts = (
        now["decision"]
        .filter(pl.col("kind").is_in([DecisionKind.APPROVED.value, DecisionKind.AMENDED.value]))
        .join(
            now["agenda_item"].filter(pl.col("kind") == ItemKind.MINUTES_APPROVAL.value).select("agenda_item_id"),
            on="agenda_item_id",
        )
        .sort("meeting_id", "position")
        .unique("meeting_id", keep="first", maintain_order=True)
        .select("decision_id", approved_by_meeting_id="meeting_id")
    )
    return approved.join(acts, on="approved_by_meeting_id", how="left", maintain_order="left")


def _led_by_the_decision(rows: pl.DataFrame) -> pl.DataFrame:
    own = ("meeting_id", "source_file_id", "page", "start", "end")
    return rows.with_columns(pl.when(pl.col("decision_id").is_null()).then(name).alias(name) for name in own)


def _dates(rows: pl.DataFrame, others: pl.DataFrame, day: date, what: str) -> pl.DataFrame:
    """Announced days that the other list lacks."""
    lacking = rows.filter(pl.col("date") > day).join(others, on="date", how="anti", maintain_order="left")
    return lacking.with_columns(
        what=pl.lit(what), subject=pl.lit("meeting"), subject_id=pl.col("first_id"), text=pl.col("quote"),
        after=_day("date"), on=pl.col("date"),
    )  # fmt: skip


def evaluations(before: Tables, now: Tables) -> pl.DataFrame:
    """Evaluations that were not known before; one that minutes and register both name is told once, by the minutes."""
    same = ["title", "kind"]
    return (
        now["evaluation"]
        .join(before["evaluation"], on=same, how="anti")
        .sort("start", "evaluation_id", nulls_last=True)
        .unique(same, keep="first", maintain_order=True)
        .with_columns(
            what=pl.lit("evaluation_new"), subject=pl.lit("evaluation"), subject_id=pl.col("evaluation_id"),
            quote=pl.col("text"), text=pl.col("title"), after=pl.col("kind"), on=pl.col("published_latest"),
        )
        .drop("kind", "title")
    )  # fmt: skip


def money(before: Tables, now: Tables) -> pl.DataFrame:
    """New snapshots of the ledger, what was newly said of money, and conflicts of the two that arose or are gone."""
    found = budget_comparison.comparison(now)
    then = budget_comparison.comparison(before).select("budget_claim_id", before="comparison", known=pl.lit(value=True))
    rows = found.join(then, on="budget_claim_id", how="left", maintain_order="left").with_columns(
        subject=pl.lit("budget"), subject_id=pl.col("budget_claim_id"), quote=pl.col("text"), after="comparison",
    )  # fmt: skip
    conflict, was = BudgetComparison.CONFLICT.value, pl.col("before") == BudgetComparison.CONFLICT.value
    was = was.fill_null(value=False)
    now_in_conflict = pl.col("after") == conflict
    return pl.concat(
        [
            _snapshots(before, now),
            rows.filter(now_in_conflict & ~was).with_columns(what=pl.lit("conflict_new")),
            rows.filter(was & ~now_in_conflict).with_columns(what=pl.lit("conflict_gone")),
            rows.filter(pl.col("known").is_null() & ~now_in_conflict).with_columns(what=pl.lit("money_said")),
        ],
        how="diagonal_relaxed",
    ).drop("text", "kind", strict=False)


def _snapshots(before: Tables, now: Tables) -> pl.DataFrame:
    """One row per period, day and currency of which the ledger tells more: the sums of what was entered."""
    key = ["period", "as_of_on", "currency"]
    sums = [
        pl.when(pl.col(name).null_count() == 0).then(pl.col(name).sum()).alias(name)
        for name in ("committed_amount", "spent_amount")
    ]
    return (
        now["budget_line"]
        .join(before["budget_line"], on="budget_line_id", how="anti")
        .sort("as_of_on", "period_starts_on", "register_line")
        .group_by(key, maintain_order=True)
        .agg(*sums, pl.col("budget_line_id", "register_file", "register_line").first())
        .with_columns(
            what=pl.lit("ledger_new"), subject=pl.lit("budget"), subject_id=pl.col("budget_line_id"),
            label=pl.col("period"), after=_day("as_of_on"), on=pl.col("as_of_on"), basis=pl.lit(Basis.REGISTER.value),
        )
    )  # fmt: skip


def _day(day: str | pl.Expr) -> pl.Expr:
    return (pl.col(day) if isinstance(day, str) else day).cast(pl.String)
