"""The ledger as of a day: nested sums and shares, their course, and at which pace the rest would be used.

Source of the rule: DESIGN section 4 (budget line, budget claim) and the worked example of DOMAIN section 3. Amounts are
Decimal; currencies are never added up; a sum of which a part is not known is not known.
"""

from collections.abc import Sequence
from datetime import date

import polars as pl

from etl.rules.once import Tables
from etl.schema import MONEY

READS: dict[str, tuple[str, ...]] = {
    "programme": ("programme_id", "starts_on", "ends_on"),
    "budget_line": (
        "budget_line_id", "component_id", "component", "period", "period_starts_on", "period_ends_on", "as_of_on",
        "planned_amount", "committed_amount", "spent_amount", "forecast_amount", "carried_over_amount", "currency",
        "source", "register_file", "register_line",
    ),
}  # fmt: skip
"""The tables and columns that `sums` needs."""

AMOUNTS = ("planned_amount", "committed_amount", "spent_amount", "forecast_amount", "carried_over_amount")

LEVELS: dict[str, tuple[str, ...]] = {
    "line": ("part", "period"),
    "component": ("part",),
    "period": ("period",),
    "programme": (),
}
"""What is added up, and by which columns: one line, a component over periods, a period over components, everything."""

DAYS_IN_A_MONTH = 365.25 / 12

PART = pl.coalesce("component_id", pl.col("component").str.to_lowercase()).alias("part")
"""What makes rows of the ledger ones of the same component: where it was matched, that; else how it is written."""

_NO_TEXT = pl.lit(None, dtype=pl.String)
_SHOWN = (
    "level", "component", "component_id", "period", "currency", "period_starts_on", "period_ends_on", "as_of_on",
    *AMOUNTS, "line_count", "register_file", "register_line", "source",
)  # fmt: skip


def sums(tables: Tables, day: date) -> pl.DataFrame:
    """Nested sums of the last snapshot of each component and period as of a day.

    Columns: level (line, component, period, programme), component, component_id, period, currency, period_starts_on,
    period_ends_on (first and last day of the periods in it), as_of_on (of the latest snapshot in it), the amounts,
    left_amount (planned less spent), committed_share, spent_share, forecast_share (of planned, 0..1), time_share (of
    the days from period_starts_on to period_ends_on, gone at as_of_on), programme_time_share, line_count,
    register_file, and source and register_line where only one line is in it. `tables` is what `knowledge.known` gives
    for the day (see READS).
    """
    lines = last_snapshots(tables["budget_line"], day)
    return _with_shares(pl.concat(_added_up(lines, level) for level in LEVELS), tables["programme"])


def course(tables: Tables, day: date, levels: Sequence[str] = ("period", "programme")) -> pl.DataFrame:
    """Sums as of every snapshot day not after a day on which they changed; the columns of `sums`.

    Each row of the ledger adds to the sum what it changes against the snapshot before of the same component and period.
    """
    lines = tables["budget_line"].filter(pl.col("as_of_on") <= day)
    snapshots = (
        lines.group_by(PART, "period", "currency", "as_of_on", maintain_order=True)
        .agg(
            pl.col("component_id", "component", "period_starts_on", "period_ends_on", "register_file").first(),
            *(pl.col(name).sum() for name in AMOUNTS),
            *(pl.col(name).null_count().cast(pl.Int64).alias(f"{name}_unknown") for name in AMOUNTS),
            line_count=pl.len().cast(pl.Int64),
        )
        .sort("as_of_on", maintain_order=True)
    )
    counted = [name for name in snapshots.columns if name.startswith(AMOUNTS) or name == "line_count"]
    key = ("part", "period", "currency")
    before = snapshots.select((pl.col(name) - pl.col(name).shift().over(key).fill_null(0)) for name in counted)
    changes = snapshots.with_columns(before)
    return _with_shares(pl.concat(_grown(changes, level, counted) for level in levels), tables["programme"])


def last_snapshots(lines: pl.DataFrame, day: date) -> pl.DataFrame:
    """Of each component, period and currency the rows of its last snapshot that is not after the given day."""
    key = ("part", "period", "currency")
    return (
        lines.filter(pl.col("as_of_on") <= day)
        .with_columns(PART)
        .filter(pl.col("as_of_on") == pl.col("as_of_on").max().over(key))
        .sort("period_starts_on", "register_line", "component", nulls_last=True)
    )


def pace(sums: pl.DataFrame) -> pl.DataFrame:
    """Sums with how fast the money has been used, and how fast the rest would be used by the last day.

    Added: months_gone, months_left (of the days from period_starts_on to period_ends_on, at as_of_on),
    used_per_month (spent over the months gone), needed_per_month (what is left over the months left; null when no time
    or nothing is left), at_end_amount (spent by the last day at the pace so far) and at_end_share (of planned). A month
    is a twelfth of 365.25 days.
    """
    gone = ((pl.col("as_of_on") - pl.col("period_starts_on")).dt.total_days() + 1) / DAYS_IN_A_MONTH
    left = (pl.col("period_ends_on") - pl.col("as_of_on")).dt.total_days() / DAYS_IN_A_MONTH
    spent, planned = pl.col("spent_amount").cast(pl.Float64), pl.col("planned_amount").cast(pl.Float64)
    used, months_left = pl.col("used_per_month"), pl.col("months_left")
    return (
        sums.with_columns(
            months_gone=pl.when(gone > 0).then(pl.min_horizontal(gone, gone + left)),
            months_left=pl.max_horizontal(left, pl.lit(0.0)),
        )
        .with_columns(
            used_per_month=spent / pl.col("months_gone"),
            needed_per_month=pl.when((months_left > 0) & (planned > spent)).then((planned - spent) / months_left),
        )
        .with_columns(at_end=spent + used * months_left)
        .with_columns(
            at_end_share=pl.when(planned > 0).then(pl.col("at_end") / planned),
            used_per_month=used.round(2).cast(MONEY),
            needed_per_month=pl.col("needed_per_month").round(2).cast(MONEY),
            at_end_amount=pl.col("at_end").round(2).cast(MONEY),
        )
        .drop("at_end")
    )


def elapsed(programme: pl.DataFrame, day: pl.Expr) -> pl.Expr:
    """Share of the programme's days that have passed by the end of a day, 0..1; null where its days are not known."""
    starts_on, ends_on = programme.select("starts_on", "ends_on").row(0) if programme.height else (None, None)
    if starts_on is None or ends_on is None:
        return pl.lit(None, dtype=pl.Float64)
    passed = (day - pl.lit(starts_on)).dt.total_days() + 1
    length: int = (ends_on - starts_on).days + 1
    return (passed / length).clip(0.0, 1.0)


def _with_shares(sums: pl.DataFrame, programme: pl.DataFrame) -> pl.DataFrame:
    share = {
        f"{name}_share": pl.col(f"{name}_amount").cast(pl.Float64) / pl.col("planned_amount").cast(pl.Float64)
        for name in ("committed", "spent", "forecast")
    }
    length = (pl.col("period_ends_on") - pl.col("period_starts_on")).dt.total_days() + 1
    passed = (pl.col("as_of_on") - pl.col("period_starts_on")).dt.total_days() + 1
    return sums.with_columns(
        *(pl.when(pl.col("planned_amount") > 0).then(ratio).alias(name) for name, ratio in share.items()),
        left_amount=(pl.col("planned_amount") - pl.col("spent_amount")).cast(MONEY),
        time_share=(passed / length).clip(0.0, 1.0),
        programme_time_share=elapsed(programme, pl.col("as_of_on")),
    )


def _added_up(lines: pl.DataFrame, level: str) -> pl.DataFrame:
    columns = LEVELS[level]
    return _shown(
        lines.group_by(*columns, "currency", maintain_order=True).agg(
            pl.col("component", "component_id").first(),
            pl.col("period_starts_on").min(),
            pl.col("period_ends_on").max(),
            pl.col("as_of_on").max(),
            *(_sum(name) for name in AMOUNTS),
            pl.col("register_file").first(),
            *(pl.when(pl.len() == 1).then(pl.col(name).first()).alias(name) for name in ("register_line", "source")),
            line_count=pl.len().cast(pl.Int64),
        ),
        level,
    )


def _grown(changes: pl.DataFrame, level: str, counted: Sequence[str]) -> pl.DataFrame:
    """The running sums of a level, one row for each day on which it changed."""
    columns = (*LEVELS[level], "currency")
    days = (
        changes.group_by(*columns, "as_of_on", maintain_order=True)
        .agg(
            pl.col("component", "component_id", "register_file").first(),
            pl.col("period_starts_on").min(),
            pl.col("period_ends_on").max(),
            *(pl.col(name).sum() for name in counted),
        )
        .with_columns(
            pl.col("period_starts_on").cum_min().over(columns),
            pl.col("period_ends_on").cum_max().over(columns),
            *(pl.col(name).cum_sum().over(columns) for name in counted),
        )
        .with_columns(
            *(pl.when(pl.col(f"{name}_unknown") == 0).then(pl.col(name)).cast(MONEY).alias(name) for name in AMOUNTS),
            register_line=pl.lit(None, dtype=pl.Int64),
            source=_NO_TEXT,
        )
    )
    return _shown(days, level)


def _shown(found: pl.DataFrame, level: str) -> pl.DataFrame:
    """The columns of `sums` before shares; what a level adds up over is null in it."""
    over = [
        name
        for name, by in (("component", "part"), ("component_id", "part"), ("period", "period"))
        if by not in LEVELS[level]
    ]
    return found.with_columns(level=pl.lit(level), **dict.fromkeys(over, _NO_TEXT)).select(_SHOWN)


def _sum(name: str) -> pl.Expr:
    """The sum, or null where a part of it is not known."""
    return pl.when(pl.col(name).null_count() == 0).then(pl.col(name).sum()).cast(MONEY).alias(name)
