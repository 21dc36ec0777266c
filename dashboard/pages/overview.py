"""The overview: what is the state, what needs the group, what changed, when it meets; then what each wants first."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components import after, duties, figures, since, states
from dashboard.components.parts import MOST_DRAWN, empty, folded, section
from dashboard.pages import Page
from dashboard.view import View
from queries import meetings, overview, status
from queries.question import Question
from queries.since import changes


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """All of it from named questions, as of the chosen meeting; what only some come for is folded."""
    texts = view.texts
    recommendations = states.of_evaluations(view.ask(status.states))
    content = [
        figures.strip(view, recommendations, view.ask(meetings.coming)),
        html.Div([_states(view, recommendations), _needs(view)], className="pair"),
        html.Div([_changes(view), html.Div([_late(view), _after(view)], className="column")], className="pair"),
        _rates(view),
        folded(
            texts("overview.secretary.heading"), duties.missing(view, _first(view, overview.missing)),
            name="secretary", lead=texts("overview.secretary.lead"),
        ),
        folded(
            texts("overview.evaluator.heading"),
            after.verifications(view, view.ask(overview.verifications_planned)),
            after.findings(view, view.ask(overview.findings)),
            lead=texts("overview.evaluator.lead"),
            name="evaluator",
        ),
    ]  # fmt: skip
    return view.programme["name"], content


def _states(view: View, recommendations: pl.DataFrame) -> html.Section:
    """The state bar; a word where nothing has been recommended yet."""
    if recommendations.is_empty():
        return section(view.texts("states.heading"), empty(view.texts("states.none")), name="states")
    return states.bar(view, recommendations, _first(view, status.recommendations))


def _needs(view: View) -> html.Section:
    asked = duties.decisions(view, _first(view, overview.needs_decision))
    return section(view.texts("overview.needs.heading"), asked, name="needs")


def _changes(view: View) -> html.Section:
    return section(view.texts("overview.changes.heading"), since.shortly(view, _first(view, changes)), name="changes")


def _first(view: View, question: Question) -> pl.DataFrame:
    """The rows that are drawn; the page says how many there are."""
    return view.ask(question, first=MOST_DRAWN)


def _late(view: View) -> html.Section:
    late = states.late(view, view.ask(overview.late_by_owner))
    return section(view.texts("overview.late.heading"), late, name="late")


def _rates(view: View) -> html.Section:
    rates = figures.rates(view, view.ask(status.rates), view.ask(status.ageing))
    return section(view.texts("overview.rates.heading"), rates, name="rates")


def _after(view: View) -> html.Section:
    owners = after.owners(view, view.ask(overview.after_programme))
    return section(view.texts("overview.after.heading"), owners, name="after")


PAGE = Page("/", "overview", 1, draw)
