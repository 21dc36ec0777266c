"""The glossary: every term that a page explains, in one list."""

from typing import Any

from dash import html

from dashboard.components.explained import TERMS, sentence
from dashboard.pages import Page
from dashboard.view import View


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """Terms with what they mean; each can be linked to."""
    texts = view.texts
    rows = [
        html.Div([html.Dt(texts(f"glossary_name.{term}"), id=f"term-{term}"), html.Dd(sentence(texts, term))])
        for term in TERMS
    ]
    words = [html.P(texts("glossary.lead"), className="lead"), html.Dl(rows, className="glossary")]
    return texts("glossary.title"), [html.Div(words, className="card")]


PAGE = Page("/glossary", "glossary", None, draw)
