"""What waits for somebody: matters for the group to decide, and what the secretary must settle."""

import polars as pl

from etl.rules.implementation import AGAINST
from etl.rules.once import once
from etl.vocabulary import (
    ApprovalState,
    Basis,
    DateRole,
    DueState,
    JudgementKind,
    JudgementTarget,
    ProgressStatus,
    ResponseKind,
)
from queries import following
from queries.filters import AsOf
from queries.grounds import spoken
from queries.question import Tables

WORDS = ("evidence_id", "statement_id", "decision_id", "basis")
OWN = ("statement_id", "source_file_id", "page", "start", "end", "meeting_id", "agenda_item_id", "basis",
       "register_file", "register_line")  # fmt: skip
"""Columns of a recommendation that lead to its own words or register line."""


def to_decide(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """Matters for the group, with the ids that lead to the source of each (`queries.source.with_source`).

    `what` names the kind (see queries.overview.needs_decision).
    """
    states = following.states_of_evaluations(tables, as_of)
    own = _with_own_words(tables, as_of)
    overdue = pl.col("due_state") == DueState.OVERDUE.value
    done = pl.col("status") == ProgressStatus.DONE.value
    return pl.concat(
        [
            _said(tables, states.filter("contested"), pl.col("status").is_in(AGAINST), "contested"),
            _said(tables, states.filter("claimed_done"), done, "claimed_done"),
            _asked(tables, states.filter("open")),
            unanswered(own, as_of),
            own.filter(overdue).with_columns(what=pl.lit("overdue"), days=_days(pl.lit(as_of.day), "due_on")),
        ],
        how="diagonal_relaxed",
    )


def _with_own_words(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """States of recommendations of evaluations with what leads to the recommendations' own words."""
    return once(tables, ("states with own words", as_of), lambda: _own_words(tables, as_of))


def _own_words(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    words = tables["recommendation"].select("recommendation_id", *OWN)
    return following.states_of_evaluations(tables, as_of).join(words, on="recommendation_id", how="left")


def unanswered(own: pl.DataFrame, as_of: AsOf) -> pl.DataFrame:
    """Recommendations that management has not answered."""
    waits = own.filter(pl.col("response") == ResponseKind.NONE.value)
    return waits.with_columns(what=pl.lit("response_missing"), days=_days(pl.lit(as_of.day), "made_on"))


def _said(tables: Tables, states: pl.DataFrame, claim: pl.Expr, what: str) -> pl.DataFrame:
    """States with the last words of a kind of claim; a state that no words explain keeps what decides it."""
    words = spoken(tables).filter(claim).unique("recommendation_id", keep="last", maintain_order=True)
    rows = states.join(words.select("recommendation_id", "known_on", *WORDS), on="recommendation_id", how="left")
    return rows.with_columns(
        what=pl.lit(what),
        days=_days(pl.col("as_of_on"), "known_on"),
        basis=pl.coalesce("basis", "state_basis"),
        register_file=pl.when(pl.col("basis").is_null()).then("state_register_file"),
        register_line=pl.when(pl.col("basis").is_null()).then("state_register_line"),
    )


def _asked(tables: Tables, states: pl.DataFrame) -> pl.DataFrame:
    """Open recommendations of which the minutes, after the due date was set, name a later day than it."""
    roles = [DateRole.WHEN.value, DateRole.DUE.value]
    times = tables["statement_date"].filter(pl.col("role").is_in(roles)).select("statement_id", asked_due_on="latest")
    set_on = following.due_history(tables).filter("current").select("recommendation_id", "recorded_on")
    words = (
        spoken(tables).join(times, on="statement_id").select("recommendation_id", "known_on", "asked_due_on", *WORDS)
    )
    return (
        states.join(set_on, on="recommendation_id", how="left")
        .join(words, on="recommendation_id")
        .filter((pl.col("asked_due_on") > pl.col("due_on")) & (pl.col("known_on") >= pl.col("recorded_on")))
        .unique("recommendation_id", keep="last", maintain_order=True)
        .with_columns(what=pl.lit("move_asked"), days=_days(pl.col("asked_due_on"), "due_on"))
    )


def to_settle(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """What the secretary must settle, with the ids that lead to the source of each.

    `what` names the kind (see queries.overview.missing).
    """
    own = _with_own_words(tables, as_of)
    ownerless = own.filter("open", pl.col("owner").is_null(), pl.col("response") != ResponseKind.NONE.value)
    return pl.concat(
        [
            _not_approved(tables, as_of),
            _without_owner(tables),
            ownerless.with_columns(what=pl.lit("no_owner")),
            unanswered(own, as_of),
            orphaned(tables),
            tables["rejected_row"]
            .sort("file", "line", "what")
            .select(
                "expected",
                what=pl.lit("rejected_row"),
                text=pl.col("what"),
                register_file=pl.col("file"),
                register_line=pl.col("line"),
            ),
            _unclassified(tables),
        ],
        how="diagonal_relaxed",
    )


def _not_approved(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """Drafts, and minutes that no later meeting has approved though one was held."""
    meetings = tables["meeting"].sort("effective_on", "meeting_id")
    draft = pl.col("approval_state") == ApprovalState.DRAFT.value
    approved = pl.col("approval_state") == ApprovalState.APPROVED.value
    is_last = pl.int_range(pl.len()) == pl.len() - 1
    return meetings.filter(draft | ~(approved | is_last)).with_columns(
        what=pl.lit("not_approved"), text=pl.col("title"), days=_days(pl.lit(as_of.day), "effective_on")
    )


def _without_owner(tables: Tables) -> pl.DataFrame:
    rows = tables["action_point"].filter(pl.col("responsible").is_null())
    return rows.with_columns(what=pl.lit("no_owner"), quote=pl.col("text"), basis=pl.lit(Basis.MACHINE.value))


def orphaned(tables: Tables) -> pl.DataFrame:
    """Judgements whose words are no longer found."""
    rows = tables["judgement"].filter(pl.col("target") == JudgementTarget.ORPHANED.value)
    labels = tables["recommendation"].select("recommendation_id", "label")
    return rows.join(labels, on="recommendation_id", how="left").with_columns(
        what=pl.lit("orphaned"),
        text=pl.col("reason"),
        meeting_id=pl.col("quote_meeting_id"),
        item_number=pl.col("quote_item"),
        basis=pl.lit(Basis.CONFIRMED.value),
    )


def _unclassified(tables: Tables) -> pl.DataFrame:
    """One row a file, with its first passage."""
    files = tables["source_file"].select("source_file_id", text="name")
    meetings = tables["meeting"].select("source_file_id", "meeting_id")
    passages = unread(tables).sort("source_file_id", "start")
    counted = (
        passages.group_by("source_file_id", maintain_order=True)
        .agg(pl.all().first(), count=pl.len())
        .drop("text", strict=False)
    )
    rows = counted.join(files, on="source_file_id", how="left").join(meetings, on="source_file_id", how="left")
    return rows.with_columns(what=pl.lit("unclassified_text"), basis=pl.lit(Basis.MACHINE.value))


def unread(tables: Tables) -> pl.DataFrame:
    """Text that no row quotes and that nobody has said to have read."""
    read = tables["judgement"].filter(pl.col("kind") == JudgementKind.TEXT.value).select(unclassified_text_id="new")
    return tables["unclassified_text"].join(read, on="unclassified_text_id", how="anti")


def _days(later: pl.Expr, earlier: str) -> pl.Expr:
    return (later - pl.col(earlier)).dt.total_days()
