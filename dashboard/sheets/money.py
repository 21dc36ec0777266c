"""Tables of money: use against plan, pace, course, clauses beside the ledger, and the ledger itself."""

import polars as pl

from dashboard.components import money_claims
from dashboard.pages import budget as page
from dashboard.sheets.sheet import Sheet
from dashboard.view import View
from queries import budget

AMOUNTS = ("planned_amount", "committed_amount", "spent_amount", "forecast_amount", "carried_over_amount", "currency")
SHARES = ("committed_share", "spent_share", "forecast_share", "time_share")


def _use(view: View) -> pl.DataFrame:
    return page.of_period(view.ask(budget.by_component), view.address.get("period"))


def _pace(view: View) -> pl.DataFrame:
    return page.of_period(view.ask(budget.pace), view.address.get("period"))


def _course(view: View) -> pl.DataFrame:
    return page.course_of(view, view.ask(budget.by_component))


def _said(view: View) -> pl.DataFrame:
    every = view.ask(budget.comparison)
    return money_claims.of_scope(every, view.address.get("component"), view.address.get("period"))


def _lines(view: View) -> pl.DataFrame:
    """All of them, not only as many as a page holds."""
    return view.ask(budget.lines, budget_claim_id=view.address.get("claim"))


SHEETS = (
    Sheet(
        "budget_bars", budget.by_component,
        ("component", "period", "as_of_on", *AMOUNTS, *SHARES, "programme_time_share", "left_amount"), _use,
    ),
    Sheet(
        "budget_pace", budget.pace,
        ("component", "period", "as_of_on", "left_amount", "used_per_month", "needed_per_month", "at_end_amount",
         "at_end_share", "forecast_amount", "currency", "period_ends_on"),
        _pace,
    ),
    Sheet("budget_course", budget.course, ("as_of_on", "period", *AMOUNTS, *SHARES), _course),
    Sheet(
        "budget_claims", budget.comparison,
        ("quote", "component_name", "measure", "year", "claimed_share", "ledger_share", "claimed_amount",
         "ledger_amount", "difference_points", "comparison", "reason", "ledger_as_of_on", "ledger_file"),
        _said,
    ),
    Sheet("ledger", budget.lines, ("component", "period", "as_of_on", *AMOUNTS, "source"), _lines),
)  # fmt: skip
