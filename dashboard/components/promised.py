"""Promises with the words that made them and the words that settled them."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components.parts import empty, tag
from dashboard.components.place import quoted, told
from dashboard.view import Row, View
from etl.vocabulary import PromiseState


def promises(view: View, frame: pl.DataFrame) -> Any:
    """Each promise: its words, its time, its state, and the words that settled it."""
    texts = view.texts
    if frame.is_empty():
        return empty(texts("promises.none"))
    return html.Ul([_promise(view, row) for row in frame.to_dicts()], className="promises")


def _promise(view: View, row: Row) -> html.Li:
    texts = view.texts
    slip = (
        [
            html.Span(
                texts.count("promises.slip", row["slip_days"], day=texts.forms.day(row["current_due_latest"])),
                className="soft",
            )
        ]
        if row["slip_days"]
        else []
    )
    outcome = told(row, "outcome", "outcome_on")
    settled = [html.Div([html.H3(texts("promises.outcome")), quoted(view, outcome)])] if outcome["quote"] else []
    return html.Li(
        [
            html.Div(
                [
                    tag(texts.word(PromiseState, row["state"]), str(row["state"])),
                    html.Strong(texts.forms.window(row["due_earliest"], row["due_latest"])),
                    *slip,
                ],
                className="said",
            ),
            html.Div(
                [html.Div([html.H3(texts("promises.made")), quoted(view, row)]), *settled], className="pair-of-quotes"
            ),
        ]
    )
