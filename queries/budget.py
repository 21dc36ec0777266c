"""How the money is used by the ledger, what the minutes say of it, and whether the two agree."""

import polars as pl

from etl.rules import budget, budget_comparison
from etl.rules.once import once
from etl.vocabulary import Basis, BudgetComparison, NotComparableReason
from queries.filters import AsOf
from queries.question import Fill, Reads, Tables, column, merged, of, question, whole, without_text
from queries.source import READS, SOURCE, with_source

LEDGER: Reads = merged(budget.READS, whole("budget_line", "programme"))
CLAIMS: Reads = merged(READS, LEDGER, budget_comparison.READS, without_text("budget_claim"), whole("component"))

_AMOUNTS = of(
    "budget_line", "planned_amount", "committed_amount", "spent_amount", "forecast_amount", "carried_over_amount"
)
_SHARES = (
    *column("committed_share", "DOUBLE", "Bound of what is budgeted, 0 to 1 and over; null without a budget."),
    *column("spent_share", "DOUBLE", "Used of what is budgeted."),
    *column("forecast_share", "DOUBLE", "Expected use of what is budgeted."),
)
_TIME = (
    *column("time_share", "DOUBLE", "Share of the time that is budgeted for that had gone by as_of_on."),
    *column("programme_time_share", "DOUBLE", "Share of the programme's time that had gone by as_of_on."),
)
_REGISTER = of("budget_line", "source", "basis", "register_file", "register_line")


@question(
    "What is budgeted, bound and used of each component and period, against the time gone?",
    reads=LEDGER,
    columns=(
        *column("level", "TEXT", "line: one component and period; period: all of a period; component; programme."),
        *of("budget_line", "component_id", "component", "period", "period_starts_on", "period_ends_on", "as_of_on"),
        *_AMOUNTS,
        *_SHARES,
        *_TIME,
        *of("budget_line", "currency"),
        *column("left_amount", "DECIMAL(18,2)", "Budgeted less used."),
        *column("line_count", "INTEGER", "Ledger rows that are added up in it."),
        *_REGISTER,
    ),
)
def by_component(tables: Tables, as_of: AsOf, *, period: str | None = None) -> pl.DataFrame:
    """The last snapshot known on the day: lines, and sums over components and periods as levels of the same frame.

    With `period` the lines and the sum of that period alone. A sum names its register file; source and line are null
    where several rows are added up.
    """
    rows = _registered(_sums(tables, as_of))
    return rows if period is None else rows.filter(pl.col("period") == period)


@question(
    "How have the bound and used sums grown from snapshot to snapshot?",
    reads=LEDGER,
    columns=(
        *column("level", "TEXT", "period: all of a period; programme: all periods that the ledger holds by then."),
        *of("budget_line", "period", "period_starts_on", "period_ends_on", "as_of_on"),
        *_AMOUNTS,
        *_SHARES,
        *_TIME,
        *of("budget_line", "currency"),
        *_REGISTER,
    ),
)
def course(
    tables: Tables, as_of: AsOf, *, component_id: str | None = None, component: str | None = None
) -> pl.DataFrame:
    """One row per snapshot day on which a sum changed and level, with all that is budgeted by then, the earliest first.

    With `component_id` the course of one component alone; with `component` of one that could not be matched, by its
    name in the ledger.
    """
    lines = tables["budget_line"]
    if component_id is not None:
        lines = lines.filter(pl.col("component_id") == component_id)
    if component is not None:
        lines = lines.filter(pl.col("component") == component)
    rows = budget.course({**tables, "budget_line": lines}, as_of.day)
    return _registered(rows).sort("as_of_on", "level", "period", nulls_last=True)


@question(
    "What is left, and at which pace would it be used by the end?",
    reads=LEDGER,
    columns=(
        *column("level", "TEXT", "line: one component and period; period: all of a period; component; programme."),
        *of("budget_line", "component_id", "component", "period", "period_starts_on", "period_ends_on", "as_of_on"),
        *of("budget_line", "planned_amount", "spent_amount"),
        *column("left_amount", "DECIMAL(18,2)", "Budgeted less used."),
        *column("months_gone", "DOUBLE", "Months from the first budgeted day to as_of_on, of 365.25 / 12 days."),
        *column("months_left", "DOUBLE", "Months from as_of_on to the last budgeted day."),
        *column("used_per_month", "DECIMAL(18,2)", "Used over the months gone: the pace so far."),
        *column(
            "needed_per_month", "DECIMAL(18,2)", "Left over the months left; null when nothing or no time is left."
        ),
        *column("at_end_amount", "DECIMAL(18,2)", "Used by the last day at the pace so far."),
        *column("at_end_share", "DOUBLE", "The same as a share of what is budgeted."),
        *of("budget_line", "forecast_amount", "currency"),
        *_REGISTER,
    ),
)
def pace(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """The rows of by_component; what the pace so far leads to is arithmetic, no forecast of anybody."""
    return _registered(budget.pace(_sums(tables, as_of)))


@question(
    "Which rows does the ledger hold?",
    reads=CLAIMS,
    columns=(
        *of("budget_line", "budget_line_id", "component_id", "component", "period", "as_of_on"),
        *_AMOUNTS,
        *of("budget_line", "currency"),
        *_REGISTER,
        *column("row_count", "INTEGER", "How many rows there are in all."),
    ),
)
def lines(tables: Tables, as_of: AsOf, *, budget_claim_id: str | None = None, limit: int | None = None) -> pl.DataFrame:
    """One row per row of the ledger known on the day, in the order of its file; at most `limit` of them.

    With `budget_claim_id` only those that a clause of the minutes is held against.
    """
    every = tables["budget_line"]
    rows = every if budget_claim_id is None else budget_comparison.held_against(tables, budget_claim_id)
    rows = rows.sort("register_file", "register_line", "period_starts_on", nulls_last=True)
    return rows.with_columns(row_count=pl.lit(rows.height)).head(rows.height if limit is None else int(limit))


@question(
    "What do the minutes say about money?",
    reads=CLAIMS,
    columns=(
        *of("budget_claim", "budget_claim_id", "component", "component_id", "measure", "share", "amount", "currency"),
        *of("budget_claim", "year", "approximate", "bound", "modality", "actor"),
        *SOURCE,
    ),
    fills=(Fill("quote", "budget_claim", "budget_claim_id"),),
)
def claims(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per clause about money, the latest meeting first."""
    rows = with_source(tables["budget_claim"], tables)
    return rows.sort("meeting_on", "start", "budget_claim_id", descending=[True, False, False], nulls_last=True)


@question(
    "Where do the minutes and the ledger differ?",
    reads=CLAIMS,
    columns=(
        *of("budget_claim", "budget_claim_id", "component", "component_id"),
        *column("component_name", "TEXT", "What the programme calls the component, where it was matched."),
        *of("budget_claim", "measure", "year", "approximate", "bound"),
        *column("claimed_share", "DOUBLE", "The share that the minutes say, 0 to 1."),
        *column("ledger_share", "DOUBLE", "The same by the ledger; null where it cannot be told."),
        *column("claimed_amount", "DECIMAL(18,2)", "The amount that the minutes say."),
        *column("ledger_amount", "DECIMAL(18,2)", "The ledger's amount of the measure."),
        *column("ledger_planned_amount", "DECIMAL(18,2)", "What that is a share of."),
        *column("difference_points", "DOUBLE", "Claim less ledger, in percentage points."),
        *column("comparison", "TEXT", "agrees, conflict or not_comparable.", BudgetComparison),
        *column("reason", "TEXT", "Why it cannot be compared.", NotComparableReason),
        *column("ledger_as_of_on", "DATE", "Day of the snapshot compared with."),
        *column("ledger_currency", "TEXT", "Its currency."),
        *column("ledger_file", "TEXT", "The ledger compared with."),
        *column("ledger_line_count", "INTEGER", "Rows of it that were added up; budget.lines gives them."),
        *of("budget_claim", "currency", "modality", "actor"),
        *SOURCE,
    ),
    fills=(Fill("quote", "budget_claim", "budget_claim_id"),),
)
def comparison(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per clause about money, conflicts first, then what agrees, then what cannot be compared."""
    rows = budget_comparison.comparison(tables).rename({"share": "claimed_share", "amount": "claimed_amount"})
    names = tables["component"].select("component_id", component_name="name")
    rows = rows.join(names, on="component_id", how="left", maintain_order="left")
    order = pl.Enum(["conflict", "agrees", "not_comparable"])
    return with_source(rows, tables).sort(
        pl.col("comparison").cast(order), "meeting_on", "start", "budget_claim_id", nulls_last=True
    )


def _sums(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    return once(tables, ("budget sums", as_of), lambda: budget.sums(tables, as_of.day))


def _registered(sums: pl.DataFrame) -> pl.DataFrame:
    return sums.with_columns(basis=pl.lit(Basis.REGISTER.value))
