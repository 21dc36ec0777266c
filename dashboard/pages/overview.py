"""The overview: what is the state, what needs the group, what changed, when it meets; then what each wants first."""

from typing import Any

from dash import html

from dashboard.components import after, duties, figures, since, states
from dashboard.components.parts import empty, section
from dashboard.pages import Page
from dashboard.view import View
from queries import meetings, overview, status
from queries.since import changes


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """All of it from named questions, as of the chosen meeting."""
    texts = view.texts
    recommendations = states.of_evaluations(view.ask(status.recommendations))
    content = [
        figures.strip(view, recommendations, view.ask(meetings.coming)),
        states.bar(view, recommendations),
        html.Div(
            [
                section(
                    texts("overview.needs.heading"),
                    duties.decisions(view, view.ask(overview.needs_decision)),
                    name="needs",
                ),
                section(
                    texts("overview.changes.heading"),
                    since.shortly(view, view.ask(changes)),
                    name="changes",
                ),
            ],
            className="pair",
        ),
        html.Div(
            [
                section(
                    texts("overview.late.heading"), states.late(view, view.ask(overview.late_by_owner)), name="late"
                ),
                section(
                    texts("overview.rates.heading"),
                    figures.rates(view, view.ask(status.rates), view.ask(status.ageing)),
                    name="rates",
                ),
            ],
            className="pair",
        ),
        section(texts("overview.after.heading"), after.owners(view, view.ask(overview.after_programme)), name="after"),
        section(
            texts("overview.secretary.heading"), duties.missing(view, view.ask(overview.missing)), name="secretary",
            lead=texts("overview.secretary.lead"),
        ),
        section(
            texts("overview.evaluator.heading"),
            after.verifications(view, view.ask(overview.verifications_planned)),
            after.findings(view, view.ask(overview.findings)),
            name="evaluator",
        ),
    ]  # fmt: skip
    if recommendations.is_empty():
        content[1] = section(texts("states.heading"), empty(texts("states.none")), name="states")
    return view.programme["name"], content


PAGE = Page("/", "overview", 1, draw)
