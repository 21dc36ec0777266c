"""The money: bars by component against the time gone, what the minutes say beside the ledger, and all rows."""

from typing import Any

import polars as pl

from dashboard.components import money
from dashboard.components.parts import empty, section
from dashboard.pages import Page
from dashboard.view import View
from queries import budget


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """Of one period or the whole programme, of one component or all."""
    texts = view.texts
    every = view.ask(budget.by_component)
    comparison = view.ask(budget.comparison)
    said = view.ask(budget.claims)
    if every.is_empty() and said.is_empty():
        return texts("page.budget"), [section(texts("budget.heading"), empty(texts("budget.none")), name="ledger")]
    period, component = view.address.get("period"), view.address.get("component")
    return texts("page.budget"), [
        section(texts("budget.heading"), *money.ledger(view, chosen(every, period), every, period), name="ledger"),
        section(
            texts("budget.claims.heading"),
            *money.claims(view, of_component(comparison, component), of_component(said, component), component),
            name="claims",
            lead=texts("budget.claims.lead"),
        ),
    ]


def chosen(every: pl.DataFrame, period: str | None) -> pl.DataFrame:
    """The sum first, then its components: of a period, else of the whole programme."""
    if period:
        of_period = every.filter(pl.col("period") == period)
        return pl.concat([of_period.filter(pl.col("level") == level) for level in ("period", "line")])
    return pl.concat([every.filter(pl.col("level") == level) for level in ("programme", "component")])


def of_component(frame: pl.DataFrame, component: str | None) -> pl.DataFrame:
    """What speaks of one component; everything without a choice."""
    return frame if component is None else frame.filter(pl.col("component_id") == component)


PAGE = Page("/budget", "budget", 3, draw)
