"""What the minutes say about money held against the ledger: agrees, conflict, or not comparable.

Source of the rule: DOMAIN section 3 (conflict and agreement). Component, measure and time must be the same. With a year
in the words the ledger's period of that year is meant; without one the whole programme's time, which the ledger must
cover. Of the snapshots the last one not after the claim counts; for a claim about a year that has none, the first after
it in that year. All figures are Decimal.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import polars as pl

from etl.rules.budget import PART
from etl.rules.once import Tables
from etl.vocabulary import Bound, BudgetComparison, BudgetMeasure, NotComparableReason

Row = Mapping[str, object]

TOLERANCE = Decimal(2)
"""Percentage points by which claim and ledger may differ and still agree."""

MEASURED = {
    BudgetMeasure.COMMITTED.value: "committed_amount",
    BudgetMeasure.SPENT.value: "spent_amount",
    BudgetMeasure.FORECAST.value: "forecast_amount",
    BudgetMeasure.PLANNED.value: "planned_amount",
}
"""Measures that the ledger knows, and their column."""

WHOLE = "programme"
"""What a claim calls its component where it speaks of the whole programme; so does none at all."""

READS: dict[str, tuple[str, ...]] = {
    "programme": ("programme_id", "starts_on", "ends_on"),
    "meeting": ("meeting_id", "effective_on"),
    "budget_line": (
        "budget_line_id", "component_id", "component", "period", "period_starts_on", "period_ends_on", "as_of_on",
        "planned_amount", "committed_amount", "spent_amount", "forecast_amount", "currency", "register_file",
        "register_line",
    ),
    "budget_claim": (
        "budget_claim_id", "meeting_id", "agenda_item_id", "statement_id", "component", "component_id", "measure",
        "share", "amount", "currency", "year", "approximate", "bound", "modality", "actor", "text", "basis",
        "source_file_id", "page", "start", "end",
    ),
}  # fmt: skip
"""The tables and columns that `comparison` needs."""

_SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "budget_claim_id": pl.String,
    "comparison": pl.String,
    "reason": pl.String,
    "ledger_share": pl.Float64,
    "ledger_amount": pl.Decimal(18, 2),
    "ledger_planned_amount": pl.Decimal(18, 2),
    "ledger_as_of_on": pl.Date,
    "ledger_currency": pl.String,
    "ledger_file": pl.String,
    "ledger_line_count": pl.Int64,
    "difference_points": pl.Float64,
}


@dataclass(frozen=True, slots=True)
class _Ledger:
    """The measured amount and the planned one, of the lines that a claim speaks of."""

    measured: Decimal
    planned: Decimal
    as_of_on: date
    currency: str
    file: str
    lines: int

    @property
    def share(self) -> Decimal:
        return self.measured / self.planned


def comparison(tables: Tables) -> pl.DataFrame:
    """One row per claim: the columns of budget_claim, said_on, and what the ledger says to it.

    comparison, reason (why it cannot be compared), ledger_share (0..1, of planned), ledger_amount,
    ledger_planned_amount, ledger_as_of_on, ledger_currency, ledger_file, ledger_line_count (rows that were added up),
    difference_points (claim less ledger, percentage points). `tables` is what `knowledge.known` gives for a day.
    """
    claims = _with_days(tables)
    looked_up: dict[tuple[object, ...], pl.DataFrame] = {}
    rows = [_compared(claim, tables, looked_up) for claim in claims.iter_rows(named=True)]
    found = pl.DataFrame({name: [row.get(name) for row in rows] for name in _SCHEMA}, schema=_SCHEMA)
    return claims.join(found, on="budget_claim_id").sort("said_on", "start", "budget_claim_id", nulls_last=True)


def held_against(tables: Tables, budget_claim_id: str) -> pl.DataFrame:
    """The rows of budget_line that a claim is held against, none where it cannot be compared."""
    lines = tables["budget_line"]
    claims = _with_days(tables).filter(pl.col("budget_claim_id") == budget_claim_id)
    for claim in claims.iter_rows(named=True):
        found = _lines(claim, tables, {})
        if isinstance(found, pl.DataFrame) and isinstance(_ledger(claim, found), _Ledger):
            return lines.join(found.select("budget_line_id"), on="budget_line_id", how="semi")
    return lines.clear()


def _with_days(tables: Tables) -> pl.DataFrame:
    days = tables["meeting"].select("meeting_id", said_on=pl.col("effective_on"))
    return tables["budget_claim"].join(days, on="meeting_id")


def _compared(claim: Row, tables: Tables, looked_up: dict[tuple[object, ...], pl.DataFrame]) -> dict[str, object]:
    found = _lines(claim, tables, looked_up)
    ledger = _ledger(claim, found) if isinstance(found, pl.DataFrame) else found
    if not isinstance(ledger, _Ledger):
        return {
            "budget_claim_id": claim["budget_claim_id"],
            "comparison": BudgetComparison.NOT_COMPARABLE.value,
            "reason": ledger.value,
        }
    difference = (_claimed(claim, ledger) - ledger.share) * 100
    agrees = _agrees(claim, difference)
    return {
        "budget_claim_id": claim["budget_claim_id"],
        "comparison": (BudgetComparison.AGREES if agrees else BudgetComparison.CONFLICT).value,
        "ledger_share": float(ledger.share),
        "ledger_amount": ledger.measured,
        "ledger_planned_amount": ledger.planned,
        "ledger_as_of_on": ledger.as_of_on,
        "ledger_currency": ledger.currency,
        "ledger_file": ledger.file,
        "ledger_line_count": ledger.lines,
        "difference_points": float(round(difference, 4)),
    }


def _has_figure(claim: Row) -> bool:
    """A share of what is planned says nothing of the plan itself."""
    is_share = claim["share"] is not None and claim["measure"] != BudgetMeasure.PLANNED
    return is_share or claim["amount"] is not None


def _claimed(claim: Row, ledger: _Ledger) -> Decimal:
    """What the claim says, as a share of what was planned."""
    share, amount = claim["share"], claim["amount"]
    if isinstance(share, float) and claim["measure"] != BudgetMeasure.PLANNED:
        return round(Decimal(repr(share)), 4)
    return Decimal(str(amount)) / ledger.planned


def _agrees(claim: Row, difference: Decimal) -> bool:
    if claim["bound"] == Bound.AT_LEAST and not claim["approximate"]:
        return difference <= TOLERANCE
    if claim["bound"] == Bound.AT_MOST and not claim["approximate"]:
        return difference >= -TOLERANCE
    return abs(difference) <= TOLERANCE


def _lines(
    claim: Row, tables: Tables, looked_up: dict[tuple[object, ...], pl.DataFrame]
) -> pl.DataFrame | NotComparableReason:
    """The rows of the ledger that a claim speaks of, or why there are none.

    `looked_up` keeps the rows for the next claim of the same component, year and day.
    """
    if claim["measure"] not in MEASURED:
        return NotComparableReason.MEASURE
    if not _has_figure(claim):
        return NotComparableReason.NO_FIGURE
    if claim["component_id"] is None and claim["component"] not in (None, WHOLE):
        return NotComparableReason.COMPONENT
    key = (claim["component_id"], claim["year"], claim["said_on"])
    if key not in looked_up:
        looked_up[key] = _counted(claim, tables["budget_line"].filter(_speaks_of(claim)))
    lines = looked_up[key]
    if lines.is_empty():
        return NotComparableReason.NO_ROWS
    currencies = set(lines["currency"].unique())
    if len(currencies) > 1 or claim["currency"] not in (None, *currencies):
        return NotComparableReason.CURRENCY
    if claim["year"] is None and not _cover(lines, tables["programme"]):
        return NotComparableReason.TIME_NOT_COVERED
    return lines


def _ledger(claim: Row, lines: pl.DataFrame) -> _Ledger | NotComparableReason:
    """The sums of these rows."""
    column = MEASURED[str(claim["measure"])]
    sums = lines.select(
        pl.col(column).sum().alias("measured"),
        pl.col("planned_amount").sum().alias("planned"),
        pl.col("as_of_on").max(),
        pl.col("currency", "register_file").first(),
        unknown=pl.col(column).null_count() + pl.col("planned_amount").null_count(),
    ).row(0, named=True)
    if sums["unknown"] or not sums["planned"]:
        return NotComparableReason.AMOUNT_MISSING
    of_lines = (sums["as_of_on"], sums["currency"], sums["register_file"], lines.height)
    return _Ledger(sums["measured"], sums["planned"], *of_lines)


def _speaks_of(claim: Row) -> pl.Expr:
    """Rows of the component and the year of a claim."""
    of_component, year = claim["component_id"], claim["year"]
    speaks = pl.lit(True) if of_component is None else (pl.col("component_id") == of_component).fill_null(value=False)
    if year is None:
        return speaks
    begins, ends = pl.col("period_starts_on").dt.year(), pl.col("period_ends_on").dt.year()
    return speaks & (begins == year) & (ends == year)


def _counted(claim: Row, lines: pl.DataFrame) -> pl.DataFrame:
    """Of each component and period the snapshot that a claim is held against."""
    said_on, as_of = pl.lit(claim["said_on"]), pl.col("as_of_on")
    key = ("part", "period", "currency")
    first_after = as_of.filter(as_of > said_on).min().over(key)
    last_before = as_of.filter(as_of <= said_on).max().over(key)
    in_year = pl.lit(claim["year"] is not None) & (first_after <= pl.col("period_ends_on"))
    wanted = pl.coalesce(last_before, pl.when(in_year).then(first_after))
    return lines.with_columns(PART).filter(as_of == wanted)


def _cover(lines: pl.DataFrame, programme: pl.DataFrame) -> bool:
    """Whether the periods reach over the whole time of the programme without a gap."""
    starts_on, ends_on = programme.select("starts_on", "ends_on").row(0) if programme.height else (None, None)
    if starts_on is None or ends_on is None:
        return True
    reached = starts_on - timedelta(days=1)
    for begin, end in lines.select("period_starts_on", "period_ends_on").unique().sort("period_starts_on").rows():
        if begin > reached + timedelta(days=1):
            return False
        reached = max(reached, end)
    return bool(reached >= ends_on)
