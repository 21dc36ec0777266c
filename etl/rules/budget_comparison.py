"""What the minutes say about money held against the ledger: agrees, conflict, or not comparable.

Source of the rule: DOMAIN section 3 (conflict and agreement). Component, measure and time must be the same. With a year
in the words the ledger's period of that year is meant; without one the whole programme's time, which the ledger must
cover. Of the snapshots the last one not after the claim counts; for a claim about a year that has none, the first after
it in that year. All figures are Decimal.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import polars as pl

from etl.vocabulary import Bound, BudgetComparison, BudgetMeasure

Tables = Mapping[str, pl.DataFrame]
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
        "component_id", "component", "period", "period_starts_on", "period_ends_on", "as_of_on", "planned_amount",
        "committed_amount", "spent_amount", "forecast_amount", "currency", "register_file",
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
    "ledger_share": pl.Float64,
    "ledger_amount": pl.Decimal(18, 2),
    "ledger_planned_amount": pl.Decimal(18, 2),
    "ledger_as_of_on": pl.Date,
    "ledger_file": pl.String,
    "difference_points": pl.Float64,
}


@dataclass(frozen=True, slots=True)
class _Ledger:
    """The measured amount and the planned one, of the lines that a claim speaks of."""

    measured: Decimal
    planned: Decimal
    as_of_on: date
    file: object

    @property
    def share(self) -> Decimal | None:
        return self.measured / self.planned if self.planned else None


def comparison(tables: Tables) -> pl.DataFrame:
    """One row per claim: the columns of budget_claim, said_on, and what the ledger says to it.

    comparison, ledger_share (0..1, of planned), ledger_amount, ledger_planned_amount, ledger_as_of_on, ledger_file,
    difference_points (claim less ledger, percentage points). `tables` is what `knowledge.known` gives for a day.
    """
    claims = tables["budget_claim"].join(
        tables["meeting"].select("meeting_id", said_on=pl.col("effective_on")), on="meeting_id"
    )
    lines = tables["budget_line"].to_dicts()
    time = tables["programme"].select("starts_on", "ends_on").rows()
    rows = [_compared(claim, lines, time[0] if time else (None, None)) for claim in claims.iter_rows(named=True)]
    found = pl.DataFrame({name: [row.get(name) for row in rows] for name in _SCHEMA}, schema=_SCHEMA)
    return claims.join(found, on="budget_claim_id").sort("said_on", "start", "budget_claim_id", nulls_last=True)


def _compared(claim: Row, lines: Iterable[Row], time: tuple[date | None, date | None]) -> dict[str, object]:
    ledger = _ledger(claim, lines, time)
    claimed, told = _figures(claim, ledger)
    if ledger is None or claimed is None or told is None:
        return {"budget_claim_id": claim["budget_claim_id"], "comparison": BudgetComparison.NOT_COMPARABLE.value}
    difference = (claimed - told) * 100
    agrees = _agrees(claim, difference)
    return {
        "budget_claim_id": claim["budget_claim_id"],
        "comparison": (BudgetComparison.AGREES if agrees else BudgetComparison.CONFLICT).value,
        "ledger_share": None if ledger.share is None else float(ledger.share),
        "ledger_amount": ledger.measured,
        "ledger_planned_amount": ledger.planned,
        "ledger_as_of_on": ledger.as_of_on,
        "ledger_file": ledger.file,
        "difference_points": float(round(difference, 4)),
    }


def _figures(claim: Row, ledger: _Ledger | None) -> tuple[Decimal | None, Decimal | None]:
    """What the claim and the ledger say, both as a share of what was planned."""
    if ledger is None or not ledger.planned:
        return None, None
    share, amount = claim["share"], claim["amount"]
    if isinstance(share, float) and claim["measure"] != BudgetMeasure.PLANNED:
        return round(Decimal(repr(share)), 4), ledger.share
    if isinstance(amount, Decimal):
        return amount / ledger.planned, ledger.share
    return None, None


def _agrees(claim: Row, difference: Decimal) -> bool:
    if claim["bound"] == Bound.AT_LEAST and not claim["approximate"]:
        return difference <= TOLERANCE
    if claim["bound"] == Bound.AT_MOST and not claim["approximate"]:
        return difference >= -TOLERANCE
    return abs(difference) <= TOLERANCE


def _ledger(claim: Row, lines: Iterable[Row], time: tuple[date | None, date | None]) -> _Ledger | None:
    """The ledger's sums for what a claim speaks of; None where it holds nothing of the same kind."""
    column = MEASURED.get(str(claim["measure"]))
    own = [line for line in lines if _same_component(claim, line) and _same_time(claim, line)]
    currencies = {line["currency"] for line in own}
    if column is None or len(currencies) != 1 or claim["currency"] not in (None, *currencies):
        return None
    counted = list(_counted(claim, own))
    if claim["year"] is None and not _cover(counted, time):
        return None
    amounts = [(line[column], line["planned_amount"], line["as_of_on"]) for line in counted]
    if not amounts or any(measured is None or planned is None for measured, planned, _ in amounts):
        return None
    return _Ledger(
        sum((Decimal(str(measured)) for measured, _, _ in amounts), Decimal(0)),
        sum((Decimal(str(planned)) for _, planned, _ in amounts), Decimal(0)),
        max(_day(as_of_on) for _, _, as_of_on in amounts),
        counted[0]["register_file"],
    )


def _same_component(claim: Row, line: Row) -> bool:
    if claim["component_id"] is not None:
        return claim["component_id"] == line["component_id"]
    return claim["component"] in (None, WHOLE)


def _same_time(claim: Row, line: Row) -> bool:
    starts_on, ends_on = _day(line["period_starts_on"]), _day(line["period_ends_on"])
    return claim["year"] is None or starts_on.year == ends_on.year == claim["year"]


def _counted(claim: Row, lines: Iterable[Row]) -> Iterator[Row]:
    """Of each component and period the snapshot that a claim is held against."""
    said_on = _day(claim["said_on"])
    by_line: dict[tuple[object, object], list[Row]] = {}
    for line in lines:
        by_line.setdefault((line["component"], line["period"]), []).append(line)
    for snapshots in by_line.values():
        before = [line for line in snapshots if _day(line["as_of_on"]) <= said_on]
        after = [line for line in snapshots if said_on < _day(line["as_of_on"]) <= _day(line["period_ends_on"])]
        if before:
            yield max(before, key=lambda line: _day(line["as_of_on"]))
        elif after and claim["year"] is not None:
            yield min(after, key=lambda line: _day(line["as_of_on"]))


def _cover(lines: Iterable[Row], time: tuple[date | None, date | None]) -> bool:
    """Whether the periods reach over the whole time of the programme without a gap."""
    starts_on, ends_on = time
    if starts_on is None or ends_on is None:
        return True
    reached = starts_on - timedelta(days=1)
    for begin, end in sorted((_day(line["period_starts_on"]), _day(line["period_ends_on"])) for line in lines):
        if begin > reached + timedelta(days=1):
            return False
        reached = max(reached, end)
    return reached >= ends_on


def _day(value: object) -> date:
    assert isinstance(value, date)
    return value
