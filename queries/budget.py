"""How the money is used by the ledger, what the minutes say of it, and whether the two agree."""

import polars as pl

from queries.filters import AsOf
from queries.question import Reads, Tables, column, merged, of, question, whole
from queries.source import QUOTES, READS, SOURCE

RULES: Reads = merged(READS, whole("budget_line", "component", "programme"), whole("budget_claim"))

_AMOUNTS = of(
    "budget_line", "planned_amount", "committed_amount", "spent_amount", "forecast_amount", "carried_over_amount"
)
_SHARES = (
    *column("committed_share", "DOUBLE", "Bound of what is budgeted, 0 to 1 and over; null without a budget."),
    *column("spent_share", "DOUBLE", "Used of what is budgeted."),
    *column("forecast_share", "DOUBLE", "Expected use of what is budgeted."),
)


@question(
    "What is budgeted, bound and used of each component and period, against the time gone?",
    reads=RULES,
    columns=(
        *column("level", "TEXT", "line: one component and period; period: all of a period; component; programme."),
        *of("budget_line", "component_id", "component", "period", "period_starts_on", "period_ends_on", "as_of_on"),
        *_AMOUNTS,
        *_SHARES,
        *column("time_share", "DOUBLE", "Share of the period that had gone by as_of_on; of the programme for totals."),
        *of("budget_line", "currency"),
        *column("line_count", "INTEGER", "Ledger rows that are added up in it."),
        *of("budget_line", "basis", "source", "register_file", "register_line"),
    ),
)
def by_component(tables: Tables, as_of: AsOf, *, period: str | None = None) -> pl.DataFrame:
    """The latest snapshot known on the day: lines, and sums over components and periods as levels of the same frame.

    A sum names its ledger file; its line is null when several rows are added.
    """
    return by_component.frame()


@question(
    "How have the bound and used sums grown from snapshot to snapshot?",
    reads=RULES,
    columns=(
        *of("budget_line", "period", "as_of_on"),
        *_AMOUNTS,
        *_SHARES,
        *column("time_share", "DOUBLE", "Share of the programme that had gone by as_of_on."),
        *of("budget_line", "currency", "basis", "register_file"),
    ),
)
def course(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per snapshot day, with all that is budgeted by then, the earliest first."""
    return course.frame()


@question(
    "What do the minutes say about money?",
    reads=RULES,
    columns=(
        *of("budget_claim", "budget_claim_id", "component", "component_id", "measure", "share", "amount", "currency"),
        *of("budget_claim", "year", "approximate", "bound", "modality", "actor"),
        *SOURCE,
    ),
    fills=QUOTES,
)
def claims(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per clause about money, the latest meeting first."""
    return claims.frame()


@question(
    "Where do the minutes and the ledger differ?",
    reads=RULES,
    columns=(
        *of("budget_claim", "budget_claim_id", "component", "component_id", "measure", "year", "approximate", "bound"),
        *column("claimed_share", "DOUBLE", "The share that the minutes say, 0 to 1."),
        *column("ledger_share", "DOUBLE", "The same by the ledger; null where it cannot be told."),
        *column("claimed_amount", "DECIMAL(18,2)", "The amount that the minutes say."),
        *column("ledger_amount", "DECIMAL(18,2)", "The ledger's amount of the measure."),
        *column("ledger_planned_amount", "DECIMAL(18,2)", "What that is a share of."),
        *column("difference_points", "DOUBLE", "Claim less ledger, in percentage points."),
        *column("comparison", "TEXT", "agrees, conflict or not_comparable."),
        *column("ledger_as_of_on", "DATE", "Day of the snapshot compared with."),
        *column("ledger_file", "TEXT", "The ledger compared with."),
        *of("budget_claim", "currency"),
        *SOURCE,
    ),
    fills=QUOTES,
)
def comparison(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per clause with a share or an amount, conflicts first."""
    return comparison.frame()
