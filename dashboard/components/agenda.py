"""The next meeting: when it is, what it decides, what it asks of whom, in an order that is explained."""

from itertools import groupby
from typing import Any

import polars as pl
from dash import html

from dashboard import wording
from dashboard.components import take
from dashboard.components.parts import empty, link, tag
from dashboard.components.place import of_source, quoted, way
from dashboard.components.table import table
from dashboard.view import Row, View
from etl.vocabulary import ApprovalState


def when(view: View, coming: pl.DataFrame, horizon: Row) -> list[Any]:
    """The meetings agreed on, and how much of the programme is left."""
    return [_meetings(view, coming), html.P(wording.days_left(horizon, view.day, view.texts))]


def _meetings(view: View, coming: pl.DataFrame) -> Any:
    texts = view.texts
    if coming.is_empty():
        return empty(texts("agenda.when.unknown"))
    heads = [texts(f"agenda.coming.head.{name}") for name in ("day", "time", "note", "place")]
    cells = [
        [texts.forms.weekday(row["date"]), wording.clock(row, texts), wording.noted(row, texts), way(view, row)]
        for row in coming.to_dicts()
    ]
    return html.Div([table(texts("agenda.coming.caption"), heads, cells), take.menu(view, "coming_meetings")])


def decisions(view: View, points: pl.DataFrame) -> Any:
    """What only the meeting can settle."""
    rows = points.filter(pl.col("part") == "decide").to_dicts()
    return _listed(view, rows, with_owner=True) if rows else empty(view.texts("agenda.decide.none"))


def questions(view: View, points: pl.DataFrame) -> list[Any]:
    """What is asked, under the name of who answers."""
    rows = points.filter(pl.col("part") == "ask").to_dicts()
    if not rows:
        return [empty(view.texts("agenda.ask.none"))]
    return [
        html.Div([html.H3(wording.responsible(name, view.texts)), _listed(view, list(of_body), with_owner=False)])
        for name, of_body in groupby(rows, key=lambda row: row["responsible"])
    ]


def _listed(view: View, rows: list[Row], *, with_owner: bool) -> html.Ol:
    return html.Ol([_point(view, row, with_owner) for row in rows], className="matters", start=rows[0]["place"])


def _point(view: View, row: Row, with_owner: bool) -> html.Li:
    texts = view.texts
    is_draft = row["approval_state"] == ApprovalState.DRAFT
    draft = [" ", tag(texts("draft"), ApprovalState.DRAFT.value)] if is_draft else []
    said = quoted(view, row)
    return html.Li(
        [
            html.Div([wording.point(row, texts), *draft], className="matter"),
            html.Div(_about(view, row), className="about"),
            *([html.Div(wording.owner_line(row["responsible"], texts), className="where")] if with_owner else []),
            *([] if said is None else [said]),
        ]
    )


def _about(view: View, row: Row) -> list[Any]:
    texts = view.texts
    if row["recommendation_id"]:
        name = row["label"] or texts("recommendation")
        return [link(name, view.recommendation(row["recommendation_id"])), " ", of_source(view, row["text"], row)]
    if row["promise_id"]:
        own_words = row["text"] if row["text"] != row["quote"] else ""
        return [link(texts("changes.subject.promise"), view.to("/timeline")), " ", of_source(view, own_words, row)]
    return [link(texts("changes.subject.budget"), view.to("/budget")), " ", wording.ledger(row, texts)]
