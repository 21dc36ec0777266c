"""The money: use against plan, what is left and its pace, the course, and what the minutes say beside the ledger."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components import money, money_claims
from dashboard.components.explained import with_help
from dashboard.components.parts import empty, link, section
from dashboard.pages import Page
from dashboard.view import View
from queries import budget


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """Of one period or the whole programme, of one component or all."""
    texts = view.texts
    every = view.ask(budget.by_component)
    comparison = view.ask(budget.comparison)
    if every.is_empty() and comparison.is_empty():
        return texts("page.budget"), [section(texts("budget.heading"), empty(texts("budget.none")), name="ledger")]
    said = money_claims.of_scope(comparison, view.address.get("component"), view.address.get("period"))
    chosen = _chosen(view, every, comparison)
    claims = section(
        texts("budget.claims.heading"), *chosen, *money_claims.claims(view, said), name="claims",
        lead=with_help(view, texts("budget.claims.lead"), "not_comparable"),
    )  # fmt: skip
    if every.is_empty():
        nothing = section(texts("budget.heading"), empty(texts("budget.no_ledger")), name="ledger")
        return texts("page.budget"), [nothing, claims]
    return texts("page.budget"), [_use(view, every), _pace(view), _course(view, every, said, chosen), claims]


def _use(view: View, every: pl.DataFrame) -> html.Section:
    texts, period = view.texts, view.address.get("period")
    found = money.by_currency(of_period(every, period))
    apart = [html.P(texts("budget.currencies", count=len(found)), className="soft")] if len(found) > 1 else []
    drawn = [piece for part, rows in found for piece in money.bars(view, rows, part)]
    return section(texts("budget.heading"), money.periods(view, every), *apart, *drawn, name="ledger")


def _pace(view: View) -> html.Section:
    rows = of_period(view.ask(budget.pace), view.address.get("period"))
    drawn = [piece for part, own in money.by_currency(rows) for piece in money.pace(view, own, part)]
    return section(view.texts("budget.pace.heading"), *drawn, name="pace", lead=view.texts("budget.pace.lead"))


def _course(view: View, every: pl.DataFrame, said: pl.DataFrame, chosen: list[Any]) -> html.Section:
    marks = money_claims.marks(view, said, view.address.get("component"), view.address.get("period"))
    drawn = [
        piece
        for part, rows in money.by_currency(course_of(view, every))
        for piece in money.course(view, rows, marks, part)
    ]
    nothing = [] if drawn else [empty(view.texts("budget.none"))]
    return section(view.texts("budget.course.heading"), *chosen, *drawn, *nothing, name="course")


def course_of(view: View, every: pl.DataFrame) -> pl.DataFrame:
    """The course of the chosen component and period, else of the whole programme."""
    period, component = view.address.get("period"), view.address.get("component")
    course = view.ask(budget.course, **_one_component(every, component))
    return course.filter(pl.col("level") == "programme" if period is None else pl.col("period") == period)


def of_period(every: pl.DataFrame, period: str | None) -> pl.DataFrame:
    """The sum first, then its components: of a period, else of the whole programme."""
    if period:
        of_one = every.filter(pl.col("period") == period)
        return pl.concat([of_one.filter(pl.col("level") == level) for level in ("period", "line")])
    return pl.concat([every.filter(pl.col("level") == level) for level in ("programme", "component")])


def _one_component(every: pl.DataFrame, component: str | None) -> dict[str, str]:
    """The chosen component as the question takes it: by its id, else as the ledger writes it."""
    if component is None:
        return {}
    return {"component_id" if component in every["component_id"] else "component": component}


def _chosen(view: View, every: pl.DataFrame, comparison: pl.DataFrame) -> list[Any]:
    """Which component is shown, and the way back to all."""
    component = view.address.get("component")
    if component is None:
        return []
    of_id = pl.col("component_id") == component
    names = [*every.filter(of_id)["component"], *comparison.filter(of_id)["component_name"].drop_nulls(), component]
    all_of_it = view.to("/budget", period=view.address.get("period"))
    return [
        html.P(
            [view.texts("budget.only", component=names[0]), " ", link(view.texts("budget.only.clear"), all_of_it)],
            className="only",
        )
    ]


PAGE = Page("/budget", "budget", 3, draw)
