"""The ledger as of a day: nested sums and shares, and what it says to the claims about money in the minutes.

Source of the rule: DESIGN section 4 (budget line, budget claim) and the worked example of DOMAIN section 3. Amounts are
Decimal; currencies are never added up; a sum of which a part is not known is not known.
"""

from collections.abc import Mapping
from datetime import date

import polars as pl

from etl.schema import MONEY

Tables = Mapping[str, pl.DataFrame]

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
    "line": ("component", "component_id", "period"),
    "component": ("component", "component_id"),
    "period": ("period",),
    "programme": (),
}
"""What is added up, and by which columns: one line, a component over periods, a period over components, everything."""

_NO_TEXT = pl.lit(None, dtype=pl.String)


def sums(tables: Tables, day: date) -> pl.DataFrame:
    """Nested sums of the last snapshot of each component and period as of a day.

    Columns: level (line, component, period, programme), component, component_id, period, currency, period_starts_on,
    period_ends_on, as_of_on (of the latest snapshot in it), the amounts, left_amount (planned less spent),
    committed_share, spent_share, forecast_share (of planned, 0..1), time_share (of the period's days at as_of_on for
    lines and periods, of the programme's for the rest), line_count, register_file, and source and register_line where
    only one line is in it. `tables` is what `knowledge.known` gives for the day (see READS).
    """
    lines = last_snapshots(tables["budget_line"], day)
    return _with_shares(pl.concat(_added_up(lines, level) for level in LEVELS), tables["programme"])


def course(tables: Tables, day: date) -> pl.DataFrame:
    """The sums of periods and of the programme as of every snapshot day not after a day; the columns of `sums`."""
    lines = tables["budget_line"]
    days = lines.filter(pl.col("as_of_on") <= day)["as_of_on"].unique().sort()
    frames = [
        _added_up(last_snapshots(lines, on), level).with_columns(as_of_on=pl.lit(on))
        for on in days
        for level in ("period", "programme")
    ]
    return _with_shares(pl.concat(frames or [_added_up(lines.clear(), "programme")]), tables["programme"])


def last_snapshots(lines: pl.DataFrame, day: date) -> pl.DataFrame:
    """The last row of each component, period and currency whose day is not after the given one."""
    return (
        lines.filter(pl.col("as_of_on") <= day)
        .sort("as_of_on", "register_line", nulls_last=False, maintain_order=True)
        .unique(["component", "period", "currency"], keep="last", maintain_order=True)
        .sort("period_starts_on", "register_line", "component", nulls_last=True)
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
    of_period = pl.col("level").is_in(["line", "period"])
    return sums.with_columns(
        *(pl.when(pl.col("planned_amount") > 0).then(ratio).alias(name) for name, ratio in share.items()),
        left_amount=(pl.col("planned_amount") - pl.col("spent_amount")).cast(MONEY),
        time_share=pl.when(of_period).then(_elapsed_of_period()).otherwise(elapsed(programme, pl.col("as_of_on"))),
    )


def _elapsed_of_period() -> pl.Expr:
    length = (pl.col("period_ends_on") - pl.col("period_starts_on")).dt.total_days() + 1
    return (((pl.col("as_of_on") - pl.col("period_starts_on")).dt.total_days() + 1) / length).clip(0.0, 1.0)


def _added_up(lines: pl.DataFrame, level: str) -> pl.DataFrame:
    columns = LEVELS[level]
    names = LEVELS["line"]
    return (
        lines.group_by(*columns, "currency", maintain_order=True)
        .agg(
            pl.col("period_starts_on").min(),
            pl.col("period_ends_on").max(),
            pl.col("as_of_on").max(),
            *(_sum(name) for name in AMOUNTS),
            pl.col("register_file").first(),
            *(pl.when(pl.len() == 1).then(pl.col(name).first()).alias(name) for name in ("register_line", "source")),
            line_count=pl.len().cast(pl.Int64),
        )
        .with_columns(level=pl.lit(level), **{name: _NO_TEXT for name in names if name not in columns})
        .select(
            "level", *names, "currency", "period_starts_on", "period_ends_on", "as_of_on", *AMOUNTS,
            "line_count", "register_file", "register_line", "source",
        )
    )  # fmt: skip


def _sum(name: str) -> pl.Expr:
    """The sum, or null where a part of it is not known."""
    return pl.when(pl.col(name).null_count() == 0).then(pl.col(name).sum()).cast(MONEY).alias(name)
