"""Where the minutes tell a recommendation anew: both texts side by side, and the list of mentions with their basis."""

from typing import Any

from dash import html

from dashboard.components import judging
from dashboard.components.explained import with_help
from dashboard.components.parts import basis_badge, link, quote
from dashboard.components.place import quoted, told, words
from dashboard.view import Row, View
from etl.vocabulary import EvidenceState
from queries.told_anew import tellings

ACTS = ("same", "own")
"""Buttons: it is the same recommendation, or another one."""


def side_by_side(view: View, row: Row) -> html.Div:
    """The recommendation and the words that may tell it anew, each with its source."""
    texts = view.texts
    name = link(
        texts("recommendation.title", label=row["label"] or "").strip(), view.recommendation(row["recommendation_id"])
    )
    return html.Div(
        [
            html.Div([html.H3(name), _own_words(view, row)]),
            html.Div([html.H3(texts("same.minutes")), quoted(view, row)]),
        ],
        className="pair-of-quotes",
    )


def _own_words(view: View, row: Row) -> html.Figure:
    own = told(row, "own", "made_on")
    badge = basis_badge(view.texts, own["basis"])
    language = view.language_of(own)
    return quote(row["text"], view.source(own), words(own, view.texts), lang=language, badge=badge)


def told_anew(view: View, recommendation_id: str) -> list[Any]:
    """The minutes' own words of a recommendation, as proposed or confirmed; what nobody has judged can be judged."""
    rows = view.ask(tellings, recommendation_id=recommendation_id).to_dicts()
    if not rows:
        return []
    heading = with_help(view, html.H3(view.texts("made.origins")), "same")
    return [heading, html.Div([_piece(view, row) for row in rows])]


def _piece(view: View, row: Row) -> html.Div:
    said = html.Span(view.texts(f"same.{row['state']}"), className="soft")
    waits = row["state"] == EvidenceState.SUGGESTED and view.may_judge
    acts = [judging.act_button(view.texts, act, row["told_id"]) for act in ACTS] if waits else []
    return html.Div([quoted(view, row), html.Div([said, *acts], className="said")], className="piece")
