"""What a term means, where it stands: a small button that opens a sentence, the same as on the page of the glossary."""

from typing import Any

from dash import html

from dashboard.components.parts import link
from dashboard.text import Texts
from dashboard.view import View

TERMS = (
    "statement", "claim", "decision", "verification", "evidence", "finding", "conclusion", "same", "silent",
    "contested", "claimed_done", "overdue", "no_due_date", "response", "promise", "unreported",
    "not_comparable", "machine", "draft", "as_of",
)  # fmt: skip
"""The terms of the glossary in their order; each has a name and a sentence in every language."""


def explained(view: View, term: str) -> html.Details:
    """A button that opens the meaning of a term; Esc closes it."""
    texts = view.texts
    name = texts(f"glossary_name.{term}")
    return html.Details(
        [
            html.Summary(
                html.Span("?", **{"aria-hidden": "true"}),
                **{"aria-label": texts("glossary.ask", term=name)},
            ),
            html.Div(
                [
                    html.P([html.Strong(name), ": ", sentence(texts, term)]),
                    html.P(link(texts("glossary.all"), view.to("/glossary"))),
                ],
                className="help-text",
            ),
        ],
        className="help",
    )


def with_help(view: View, words: Any, *terms: str) -> html.Div:
    """Words with the buttons that explain them."""
    return html.Div([words, *(explained(view, term) for term in terms)], className="with-help")


def sentence(texts: Texts, term: str) -> str:
    """What a term means."""
    return texts(f"glossary.{term}")
