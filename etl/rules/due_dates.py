"""Due dates as a history: the first is kept, later ones move it.

Source of the rule: DESIGN section 4 (action, overdue). Of several actions the one that presses counts: the open one due
first, else the closed one due last; its history gives first due date, moves, slip and owner.
"""

from datetime import date

import polars as pl

from etl.rules.decided import OPEN
from etl.rules.judgements import in_order
from etl.rules.once import Tables, once
from etl.vocabulary import DueState, JudgementKind

_CLOSED_ACTION = "closed_action"


def due_dates(tables: Tables) -> pl.DataFrame:
    """One row per recommendation that has an action or a due date: first_due_on, due_earliest, due_on (days),
    moved_count, slip_days, owner, owner_after.

    `tables` is what `knowledge.known` gives for a day: action, action_due_date, action_report, judgement.
    """
    histories = (
        history(tables)
        .filter("current")
        .select(
            "recommendation_id",
            "action_id",
            "first_due_on",
            "due_earliest",
            "slip_days",
            due_on="due_latest",
            moved_count="move",
        )
    )
    actions = tables["action"].select("action_id", "recommendation_id", "owner", "owner_after", "recorded_on")
    pressing = (
        actions.join(histories, on=["recommendation_id", "action_id"], how="full", coalesce=True)
        .join(_closed_actions(tables), on="action_id", how="left")
        .with_columns(pl.col(_CLOSED_ACTION).fill_null(value=False))
    )
    # One order for both: open before closed; among open ones the first due, among closed ones the last.
    urgency = pl.col("due_on").to_physical() * pl.when(_CLOSED_ACTION).then(-1).otherwise(1)
    return (
        pressing.with_columns(urgency=urgency)
        .sort(_CLOSED_ACTION, "urgency", "action_id", nulls_last=True)
        .unique("recommendation_id", keep="first")
        .select(
            "recommendation_id",
            "first_due_on",
            "due_earliest",
            "due_on",
            "moved_count",
            "slip_days",
            "owner",
            "owner_after",
        )
    )


def history(tables: Tables) -> pl.DataFrame:
    """Every due date that was set, of each action in the order in which they were: the columns of action_due_date, and
    `first_due_on`, `move` (0 the first), `slip_days` from the first and `current`, whether it is the last.

    A row that repeats the one before it moves nothing and is left out.
    """
    return once(tables, "history of due dates", lambda: _history(tables))


def _history(tables: Tables) -> pl.DataFrame:
    registered = tables["action_due_date"].with_columns(order="register_line")
    rows = (
        pl.concat([registered, _judged(tables, registered)], how="diagonal")
        .filter(pl.col("due_latest").is_not_null())
        .sort("recommendation_id", "action_id", "recorded_on", "order", nulls_last=True, maintain_order=True)
    )
    # Neighbours of the sorted rows are compared, since a window over each action takes five times as long.
    begins = _unlike_the_one_before("recommendation_id", "action_id")
    place = pl.int_range(pl.len())
    first_due_on = pl.when(begins).then("due_latest").forward_fill()
    return rows.filter(_unlike_the_one_before("recommendation_id", "action_id", "due_latest")).select(
        pl.exclude("order"),
        first_due_on=first_due_on,
        move=place - pl.when(begins).then(place).forward_fill(),
        slip_days=(pl.col("due_latest") - first_due_on).dt.total_days(),
        current=begins.shift(-1, fill_value=True),
    )


def _unlike_the_one_before(*names: str) -> pl.Expr:
    return pl.any_horizontal(pl.col(name).ne_missing(pl.col(name).shift()) for name in names)


def due_state(day: date) -> pl.Expr:
    """The due state of a row with `implementation` and `due_on`, as of a day: the one rule for "overdue"."""
    return (
        pl.when(~pl.col("implementation").is_in(OPEN))
        .then(pl.lit(DueState.CLOSED.value))
        .when(pl.col("due_on").is_null())
        .then(pl.lit(DueState.NO_DUE_DATE.value))
        .when(pl.col("due_on") < day)
        .then(pl.lit(DueState.OVERDUE.value))
        .otherwise(pl.lit(DueState.DUE.value))
    )


def _judged(tables: Tables, registered: pl.DataFrame) -> pl.DataFrame:
    """Due dates that a person moved; they go to the action that was due last."""
    last = registered.sort("due_latest", nulls_last=False).unique("recommendation_id", keep="last")
    moves = tables["judgement"].filter(
        (pl.col("kind") == JudgementKind.DUE_DATE.value) & pl.col("recommendation_id").is_not_null()
    )
    return (
        moves.pipe(in_order)
        .select(
            "recommendation_id",
            recorded_on=pl.col("effective_on"),
            due_earliest=pl.col("new").str.to_date("%Y-%m-%d", strict=False),
            due_latest=pl.col("new").str.to_date("%Y-%m-%d", strict=False),
            due=pl.col("new"),
            source=pl.col("by_role"),
        )
        .join(last.select("recommendation_id", "action_id"), on="recommendation_id", how="left")
    )


def _closed_actions(tables: Tables) -> pl.DataFrame:
    return (
        tables["action_report"]
        .sort("recorded_on", "register_line", maintain_order=True)
        .unique("action_id", keep="last")
        .select("action_id", (~pl.col("implementation").is_in(OPEN)).alias(_CLOSED_ACTION))
    )
