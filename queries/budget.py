"""How the money is used by the ledger, what the minutes say of it, and whether the two agree."""

import polars as pl

from etl.rules import budget, budget_comparison
from etl.vocabulary import Basis, BudgetComparison
from queries.filters import AsOf
from queries.question import Fill, Reads, Tables, column, merged, of, question, whole, without_text
from queries.source import READS, SOURCE, with_source

LEDGER: Reads = merged(budget.READS, whole("budget_line", "programme"))
CLAIMS: Reads = merged(READS, LEDGER, budget_comparison.READS, without_text("budget_claim"))

_AMOUNTS = of(
    "budget_line", "planned_amount", "committed_amount", "spent_amount", "forecast_amount", "carried_over_amount"
)
_SHARES = (
    *column("committed_share", "DOUBLE", "Bound of what is budgeted, 0 to 1 and over; null without a budget."),
    *column("spent_share", "DOUBLE", "Used of what is budgeted."),
    *column("forecast_share", "DOUBLE", "Expected use of what is budgeted."),
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
        *column("time_share", "DOUBLE", "Share of the period that had gone by as_of_on; of the programme for totals."),
        *of("budget_line", "currency"),
        *column("line_count", "INTEGER", "Ledger rows that are added up in it."),
        *_REGISTER,
    ),
)
def by_component(tables: Tables, as_of: AsOf, *, period: str | None = None) -> pl.DataFrame:
    """The last snapshot known on the day: lines, and sums over components and periods as levels of the same frame.

    With `period` the lines and the sum of that period alone. A sum names its register file; source and line are null
    where several rows are added up.
    """
    rows = _registered(budget.sums(tables, as_of.day))
    return rows if period is None else rows.filter(pl.col("period") == period)


@question(
    "How have the bound and used sums grown from snapshot to snapshot?",
    reads=LEDGER,
    columns=(
        *column("level", "TEXT", "period: all of a period; programme: all periods that the ledger holds by then."),
        *of("budget_line", "period", "as_of_on"),
        *_AMOUNTS,
        *_SHARES,
        *column("time_share", "DOUBLE", "Share of the period, or of the programme, that had gone by as_of_on."),
        *of("budget_line", "currency"),
        *_REGISTER,
    ),
)
def course(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per snapshot day and level, with all that is budgeted by then, the earliest first."""
    return _registered(budget.course(tables, as_of.day)).sort("as_of_on", "level", "period", nulls_last=True)


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
        *of("budget_claim", "budget_claim_id", "component", "component_id", "measure", "year", "approximate", "bound"),
        *column("claimed_share", "DOUBLE", "The share that the minutes say, 0 to 1."),
        *column("ledger_share", "DOUBLE", "The same by the ledger; null where it cannot be told."),
        *column("claimed_amount", "DECIMAL(18,2)", "The amount that the minutes say."),
        *column("ledger_amount", "DECIMAL(18,2)", "The ledger's amount of the measure."),
        *column("ledger_planned_amount", "DECIMAL(18,2)", "What that is a share of."),
        *column("difference_points", "DOUBLE", "Claim less ledger, in percentage points."),
        *column("comparison", "TEXT", "agrees, conflict or not_comparable.", BudgetComparison),
        *column("ledger_as_of_on", "DATE", "Day of the snapshot compared with."),
        *column("ledger_file", "TEXT", "The ledger compared with."),
        *of("budget_claim", "currency"),
        *SOURCE,
    ),
    fills=(Fill("quote", "budget_claim", "budget_claim_id"),),
)
def comparison(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per clause about money, conflicts first, then what agrees, then what cannot be compared."""
    rows = budget_comparison.comparison(tables).rename({"share": "claimed_share", "amount": "claimed_amount"})
    order = pl.Enum(["conflict", "agrees", "not_comparable"])
    return with_source(rows, tables).sort(
        pl.col("comparison").cast(order), "meeting_on", "start", "budget_claim_id", nulls_last=True
    )


def _registered(sums: pl.DataFrame) -> pl.DataFrame:
    return sums.with_columns(basis=pl.lit(Basis.REGISTER.value))
