"""What somebody must do: matters for the chair, and what the secretary is missing."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components import take
from dashboard.components.parts import empty, link, matters
from dashboard.components.place import of_source, way, words
from dashboard.text import Texts, forms
from dashboard.view import Row, View

MOST_SHOWN = 5


def decisions(view: View, frame: pl.DataFrame) -> Any:
    """What the group is asked to settle."""
    if frame.is_empty():
        return empty(view.texts("overview.needs.none"))
    return _list(view, frame, "needs")


def missing(view: View, frame: pl.DataFrame) -> Any:
    """What the secretary still has to settle."""
    if frame.is_empty():
        return empty(view.texts("overview.secretary.none"))
    return _list(view, frame, "missing")


def _list(view: View, frame: pl.DataFrame, family: str) -> html.Div:
    """The first few at once, the rest behind a line that says how many there are, and all of them as a file."""
    rows = frame.to_dicts()
    items = [_item(view, row, family) for row in rows]
    return html.Div([*matters(view.texts, items, MOST_SHOWN, rows[0]["total"]), take.menu(view, family)])


def _item(view: View, row: Row, family: str) -> html.Li:
    texts = view.texts
    named = (
        [link(row["label"] or texts("recommendation"), view.recommendation(row["recommendation_id"])), " "]
        if row["recommendation_id"]
        else []
    )
    place = [html.Div(way(view, row), className="where")] if words(row, texts) else []
    return html.Li(
        [
            html.Div(said(row, family, texts), className="matter"),
            html.Div([*named, of_source(view, row["text"], row)], className="about"),
            *place,
        ]
    )


def said(row: Row, family: str, texts: Texts) -> str:
    """What is the matter, in a sentence of the family `needs` or `missing`."""
    return texts(f"{family}.{row['what']}", **_values(row, texts))


def _values(row: Row, texts: Texts) -> dict[str, object]:
    """The values that the sentences name, in words."""
    days = row.get("days")
    return {
        "due_on": texts.forms.day(row.get("due_on")),
        "asked_due_on": texts.forms.day(row.get("asked_due_on")),
        "count": row.get("count"),
        "days": days if days is not None else forms.NOTHING,
        "owner": row.get("owner") or texts("owner.none"),
        "expected": row.get("expected") or "",
    }
