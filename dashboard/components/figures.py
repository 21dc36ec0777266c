"""The few numbers at the top, and the rates with all that they are made of."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components import take
from dashboard.components.explained import with_help
from dashboard.components.parts import link
from dashboard.components.place import way
from dashboard.text import forms
from dashboard.view import Row, View
from etl.vocabulary import DueState


def strip(view: View, recommendations: pl.DataFrame, coming: pl.DataFrame) -> html.Div:
    """Open, late, days left, next meeting; each leads to what it counts."""
    texts = view.texts
    still_open = recommendations.filter(pl.col("open")).height
    overdue = recommendations.filter(pl.col("due_state") == DueState.OVERDUE.value).height
    silent = recommendations.filter(pl.col("silent")).height
    return html.Div(
        [
            _next_meeting(view, coming.to_dicts()),
            _fact(
                texts("strip.open"),
                link(str(still_open), view.to("/recommendations", open=1)),
                texts("strip.of", all=recommendations.height),
            ),
            _fact(
                texts("strip.overdue"),
                link(str(overdue), view.to("/recommendations", due=DueState.OVERDUE.value)),
                with_help(view, texts("strip.silent", count=silent), "overdue", "silent"),
            ),
            _days_left(view),
        ],
        className="strip",
    )  # fmt: skip


def _fact(name: str, value: Any, more: Any) -> html.Div:
    return html.Div(
        [
            html.Div(name, className="fact-name"),
            html.Div(value, className="fact-value"),
            html.Div(more, className="fact-more"),
        ]
    )


def _next_meeting(view: View, coming: list[Row]) -> html.Div:
    texts = view.texts
    if not coming:
        return _fact(texts("strip.next"), texts("strip.next.unknown"), texts("strip.next.none"))
    first = coming[0]
    return _fact(
        texts("strip.next"),
        link(texts.forms.weekday(first["date"]), view.to("/next-meeting")),
        [texts("strip.next.said"), " ", way(view, first)],
    )


def _days_left(view: View) -> html.Div:
    texts = view.texts
    ends_on = view.programme["ends_on"]
    if ends_on is None:
        return _fact(texts("strip.left"), forms.NOTHING, texts("strip.left.unknown"))
    left = (ends_on - view.day).days
    value = texts.count("strip.left.days", left) if left >= 0 else texts("strip.left.over")
    return _fact(texts("strip.left"), value, texts("strip.left.ends", day=texts.forms.day(ends_on)))


def rates(view: View, frame: pl.DataFrame, ageing: pl.DataFrame) -> Any:
    """Each rate as numbers, with whom it counts; per cent only for 20 cases or more."""
    texts = view.texts
    tiles = [
        html.Div(
            [
                html.Dt(texts(f"rate.{row['name']}")),
                html.Dd(
                    [
                        html.Span(texts.forms.cases(row["numerator"], row["denominator"]), className="rate-value"),
                        html.Span(texts(f"cohort.{row['cohort']}"), className="rate-cohort"),
                    ]
                ),
            ]
        )
        for row in frame.to_dicts()
    ]
    return html.Div(
        [
            html.Dl(tiles, className="rates"),
            *_ages(view, ageing.to_dicts()),
            html.P(texts("rates.basis", day=texts.forms.day(view.day)), className="soft"),
            take.menu(view, "rates"),
        ]
    )


def _ages(view: View, ageing: list[Row]) -> list[Any]:
    if not ageing or not ageing[0]["open_count"]:
        return []
    row = ageing[0]
    oldest = link(row["oldest_label"] or forms.NOTHING, view.recommendation(row["oldest_recommendation_id"]))
    said = view.texts(
        "ageing", count=row["open_count"], median=view.texts.forms.number(row["median_days"]), oldest=row["oldest_days"]
    )
    return [html.P([said, " (", oldest, ")."])]
