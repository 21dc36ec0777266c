"""The ledger of promises: what was promised for when, what became of it, and the words of both."""

from typing import Any

from dash import html

from dashboard.components import filters, ledger_of_promises, take
from dashboard.components.explained import with_help
from dashboard.components.parts import empty, section
from dashboard.pages import Page
from dashboard.view import View
from queries import promises


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """All of them, or those that the address asks for."""
    texts = view.texts
    every = ledger_of_promises.with_year(view)
    title, heading = texts("page.promises"), texts("promises.heading")
    if every.is_empty():
        return title, [section(heading, empty(texts("promises.none")), name="promises")]
    chosen = filters.chosen(view, every, filters.OF_PROMISES, switches=())
    return title, [
        section(
            heading,
            ledger_of_promises.counts(view, every),
            filters.bar(view, every, filters.OF_PROMISES, chosen.height, switches=()),
            ledger_of_promises.ledger(view, chosen, view.ask(promises.outcomes)),
            html.Div([take.menu(view, "promises"), take.menu(view, "outcomes")], className="ways"),
            name="promises",
            lead=with_help(view, texts("promises.lead"), "promise", "unreported"),
        )
    ]


PAGE = Page("/promises", "promises", 4, draw)
