"""The data dictionary: what every table and column of the published file means."""

from typing import Any

from dash import html

from dashboard.components import dictionary
from dashboard.components.parts import link, section
from dashboard.pages import Page
from dashboard.view import View


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """All of it is printed from the schema, so that it cannot be older than the file."""
    texts = view.texts
    return texts("page.dictionary"), [
        html.P(link(texts("dictionary.back"), view.to("/queries")), className="back"),
        section(
            texts("dictionary.contents"), dictionary.contents(texts), name="contents", lead=texts("dictionary.lead")
        ),
        section(texts("dictionary.heading"), *dictionary.entries(texts), name="tables"),
    ]


PAGE = Page("/dictionary", "dictionary", None, draw)
