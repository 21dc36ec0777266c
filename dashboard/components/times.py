"""The line of time with its choices: drawn, or told in words; a stretch of it, grouped, of one kind or theme."""

import calendar
from collections.abc import Sequence
from datetime import date
from textwrap import wrap
from typing import Any

import dash_mantine_components as dmc
import polars as pl
from dash import html

from dashboard.charts import timeline
from dashboard.components import filters, take, told
from dashboard.components.chart import chart, key
from dashboard.components.filters import Filter
from dashboard.components.parts import basis_badge, empty, link
from dashboard.components.place import way
from dashboard.components.table import table
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import DueState, PromiseState

FILTERS = (Filter("kind", "kind", text="event"), Filter("theme", "theme_name"))
GROUPS = ("theme_name", "organisation", "recommendation_label")
"""Columns by which events may be grouped; without one by kind."""
SPANS = (12, 6, 3)
"""Months that may be shown at once."""
MOST_DRAWN = 80
WIDTH_OF_WORDS = 44
"""Characters of a line under the pointer, so that it fits on a phone."""


def content(view: View, events: pl.DataFrame, moves: pl.DataFrame) -> list[Any]:
    """The choices, then the drawing or the list of what they leave."""
    texts = view.texts
    span, chosen = _span(view), shown(view, events)
    choices = filters.bar(
        view, events, FILTERS, chosen.height, switches=(), more=[_group_choice(view)], name="timeline.filters"
    )
    pills = html.Div([_views(view), _spans(view, span)], className="pill-rows")
    if chosen.is_empty():
        return [choices, pills, empty(texts("timeline.nothing"))]
    by_recommendation = told.moves_of(moves)
    rows = chosen.to_dicts()
    linked = chosen.with_columns(
        href=pl.Series([_href(view, row) for row in rows], dtype=pl.String),
        words=pl.Series([told.sentence(row, by_recommendation, texts) for row in rows], dtype=pl.String),
    )
    if view.address.get("show") == "list":
        return [choices, pills, *_list(view, linked)]
    return [choices, pills, *_picture(view, linked, moves, span)]


def shown(view: View, events: pl.DataFrame) -> pl.DataFrame:
    """The events that the filters and the stretch of time leave."""
    chosen = filters.chosen(view, events, FILTERS, switches=())
    span = _span(view)
    return chosen if span is None else _within(chosen, span)


def _group(view: View) -> str | None:
    asked = view.address.get("group")
    return asked if asked in GROUPS else None


def _group_choice(view: View) -> dmc.Select:
    texts = view.texts
    return dmc.Select(
        id={"type": "filter", "name": "group"}, label=texts("timeline.group"), size="sm", clearable=True,
        data=[{"value": name, "label": texts(f"timeline.group.{name}")} for name in GROUPS],
        value=_group(view), placeholder=texts("timeline.group.none"),
    )  # fmt: skip


def _views(view: View) -> html.Ul:
    asked = "list" if view.address.get("show") == "list" else None
    return _pills(
        view.texts("timeline.view"),
        [
            (view.texts("timeline.view.picture"), _changed(view, show=None), asked is None),
            (view.texts("timeline.view.list"), _changed(view, show="list"), asked == "list"),
        ],
    )


def _spans(view: View, span: timeline.Days | None) -> html.Div:
    """How much of the time is shown, and the steps to the time before and after."""
    texts = view.texts
    asked = _months(view)
    pills = [(texts("timeline.span.all"), _changed(view, months=None, middle=None), asked is None)]
    pills += [
        (texts("timeline.span.months", count=count), _changed(view, months=count), asked == count) for count in SPANS
    ]
    steps = []
    if asked is not None and span is not None:
        middle = _middle(view)
        steps = [
            (texts("timeline.span.earlier"), _changed(view, middle=moved(middle, -asked)), False),
            (texts("timeline.span.later"), _changed(view, middle=moved(middle, asked)), False),
        ]
    said = [html.P(texts("timeline.span.shown", days=texts.forms.window(*span)), className="soft")] if span else []
    return html.Div([_pills(texts("timeline.span"), [*pills, *steps]), *said])


def _pills(name: str, choices: Sequence[tuple[str, str, bool]]) -> html.Ul:
    items = [html.Li(link(label, href, kind="pill-current" if own else "pill")) for label, href, own in choices]
    return html.Ul(items, className="pills", **{"aria-label": name})


def _changed(view: View, **changes: object) -> str:
    """The same page with other choices; what is None leaves the address."""
    return view.to(view.address.path, **(dict(view.address.rest) | changes))


def _months(view: View) -> int | None:
    asked = view.address.number("months")
    return asked if asked in SPANS else None


def _middle(view: View) -> date:
    """The day around which the time is shown; the as-of day without a choice."""
    try:
        return date.fromisoformat(view.address.get("middle") or "")
    except ValueError:
        return view.day


def _span(view: View) -> timeline.Days | None:
    months = _months(view)
    if months is None:
        return None
    middle = _middle(view)
    return moved(middle, -(months // 2)), moved(middle, months - months // 2)


def moved(day: date, months: int) -> date:
    """The same day of another month, or its last one."""
    number = day.year * 12 + day.month - 1 + months
    year, month = min(max(number // 12, date.min.year), date.max.year), number % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _within(events: pl.DataFrame, span: timeline.Days) -> pl.DataFrame:
    """Events of which any part lies in a stretch of time."""
    first, last = span
    begins = pl.min_horizontal("earliest", "said_on", "settled_on", "first_latest")
    ends = pl.max_horizontal("latest", "settled_on")
    return events.filter((begins <= last) & (ends >= first))


def _picture(view: View, events: pl.DataFrame, moves: pl.DataFrame, span: timeline.Days | None) -> list[Any]:
    texts = view.texts
    drawn = events.head(MOST_DRAWN)
    wrapped = pl.Series(["<br>".join(wrap(words, WIDTH_OF_WORDS)) for words in drawn["words"]], dtype=pl.String)
    left = events.height - drawn.height
    more = [html.P(texts("timeline.not_drawn", drawn=MOST_DRAWN, count=left), className="soft")] if left else []
    figure = timeline.figure(
        drawn.with_columns(words=wrapped), moves, view.day, texts, today=view.today, group=_group(view), span=span
    )
    return [
        chart(
            figure, view, name="timeline", sheet="timeline", sentence=timeline.sentence(events, texts),
            table=_table(view, events),
            key=_key(texts),
        ),
        *more,
    ]  # fmt: skip


def _href(view: View, row: Row) -> str | None:
    """The sentence; without one the recommendation whose due date or verification it is."""
    return view.source(row) or (view.recommendation(row["recommendation_id"]) if row["recommendation_id"] else None)


def _key(texts: Texts) -> html.Ul:
    samples = [(f"sample-promise sample-{state.value}", texts.word(PromiseState, state)) for state in PromiseState]
    return key(
        [
            *samples,
            ("sample-due", texts("timeline.key.due")),
            ("sample-overdue", texts.word(DueState, DueState.OVERDUE)),
            ("sample-moved", texts("timeline.key.moved")),
            ("sample-done", texts("timeline.key.done")),
            ("sample-window", texts("timeline.key.window")),
            ("sample-hollow", texts("key.hollow")),
        ]
    )


def _table(view: View, events: pl.DataFrame) -> html.Table:
    texts = view.texts
    heads = [texts(f"timeline.head.{name}") for name in ("when", "what", "label", "state", "place")]
    cells = [
        [
            told.when(row, texts),
            texts(f"event.{row['kind']}"),
            link(row["label"] or forms.NOTHING, row["href"]),
            told.state(row, texts),
            way(view, row),
        ]
        for row in events.to_dicts()
    ]
    return table(texts("timeline.caption"), heads, cells)


def _list(view: View, events: pl.DataFrame) -> list[Any]:
    """Everything in words, under the same headings as in the drawing."""
    texts, group = view.texts, _group(view)
    named = events.with_columns(
        heading=pl.col(group).fill_null(texts("lane.nothing"))
        if group
        else pl.Series([texts(f"lane.{timeline.SHARED.get(kind, kind)}") for kind in events["kind"]], dtype=pl.String)
    )
    headings = named["heading"].unique(maintain_order=True).to_list()
    found: list[Any] = [
        html.H3(timeline.sentence(events, texts), className="sentence"), take.menu(view, "timeline"),
    ]  # fmt: skip
    for heading in sorted(headings) if group else headings:
        rows = named.filter(pl.col("heading") == heading).to_dicts()
        found += [
            html.H4(heading, className="list-heading"),
            html.Ul([_told(view, row) for row in rows], className="told"),
        ]
    return found


def _told(view: View, row: Row) -> html.Li:
    badge = [basis_badge(view.texts, row["basis"])] if row["basis"] else []
    return html.Li([html.Span(row["words"]), html.Span([way(view, row), *badge], className="said")])
