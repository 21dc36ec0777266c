"""Meetings, evaluations, due dates and promises on one line of time; hollow where only a machine has read it."""

from datetime import date, timedelta
from typing import Any

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts, forms
from etl.vocabulary import Basis, DueState, PromiseState

Row = dict[str, Any]

ROW_HEIGHT = 40
SHARED_ROWS = ("phase", "meeting", "evaluation", "verification")
OWN_ROWS = ("due_date", "promise")
SAME_ROW_AS = {"coming_meeting": "meeting"}
SYMBOLS = {
    "meeting": "circle",
    "coming_meeting": "circle-open",
    "evaluation": "diamond",
    "verification": "star",
    "due_date": "square",
    "promise": "circle",
}
LONGEST_LABEL = 54
MONTHS_BESIDE = timedelta(days=25)


def rows(frame: pl.DataFrame) -> list[list[Row]]:
    """Events by the row in which they are drawn: kinds that share one first, then one for each due date and promise."""
    events = frame.to_dicts()
    shared = [
        [event for event in events if SAME_ROW_AS.get(event["kind"], event["kind"]) == kind] for kind in SHARED_ROWS
    ]
    own = [[event] for kind in OWN_ROWS for event in events if event["kind"] == kind]
    return [row for row in [*shared, *own] if row]


def figure(frame: pl.DataFrame, as_of: date, texts: Texts) -> go.Figure:
    """`frame`: kind, label, earliest, latest, settled_on, first_latest, state, basis, href."""
    drawn = rows(frame)
    drawing = look.figure(ROW_HEIGHT * max(len(drawn), 1) + 48, left=2, top=22, bottom=26)
    for place, events in enumerate(drawn):
        _add_row(drawing, place, events, texts)
    days = [event[name] for event in frame.to_dicts() for name in ("earliest", "latest", "settled_on") if event[name]]
    first, last = min([as_of, *days]) - MONTHS_BESIDE, max([as_of, *days]) + MONTHS_BESIDE
    drawing.add_shape(
        type="line",
        x0=as_of,
        x1=as_of,
        y0=-0.7,
        y1=len(drawn) - 0.4,
        line={"color": theme.YARDSTICK, "width": 1.5, "dash": "dot"},
    )
    drawing.add_annotation(
        x=as_of, y=1, yref="paper", yanchor="bottom", showarrow=False,
        text=texts("chart.timeline.as_of", day=forms.day(as_of)),
        xanchor="right" if as_of > first + (last - first) / 2 else "left",
    )  # fmt: skip
    drawing.update_layout(
        xaxis=look.axis(range=[first, last], type="date", **_quarters(first, last)),
        yaxis=look.axis(visible=False, range=[len(drawn) - 0.4, -0.7]),
    )
    return drawing


def _quarters(first: date, last: date) -> dict[str, Any]:
    """A tick at each half-year, written as people here write dates."""
    ticks = [date(year, month, 1) for year in range(first.year, last.year + 2) for month in (1, 7)]
    inside = [tick for tick in ticks if first <= tick <= last]
    return {"tickvals": inside, "ticktext": [f"{tick.month}/{tick.year}" for tick in inside]}


def _add_row(drawing: go.Figure, place: int, events: list[Row], texts: Texts) -> None:
    kind = events[0]["kind"]
    shared = SAME_ROW_AS.get(kind, kind) in SHARED_ROWS
    label = texts(f"lane.{SAME_ROW_AS.get(kind, kind)}") if shared else events[0]["label"]
    drawing.add_annotation(
        x=0, xref="paper", xanchor="left", xshift=-2, y=place - 0.3, showarrow=False, text=shortened(label),
        font={"size": 12, "color": theme.LIGHT["soft"]},
    )  # fmt: skip
    for event in events:
        _add_line(drawing, place + 0.12, event)
    drawing.add_scatter(
        x=[_at(event) for event in events],
        y=[place + 0.12] * len(events),
        mode="markers",
        marker={
            "symbol": [_symbol(event) for event in events],
            "color": [colour(event) for event in events],
            "size": 12,
            "line": {"width": 2, "color": [colour(event) for event in events]},
        },
        customdata=[event["href"] or "" for event in events],
        hovertext=[hover(event, texts) for event in events],
        hoverinfo="text",
    )


def _add_line(drawing: go.Figure, height: float, event: Row) -> None:
    """A window, or the way from the first day to the current one."""
    begins = event["first_latest"] or event["earliest"]
    if begins and event["latest"] and begins < event["latest"]:
        drawing.add_shape(
            type="line", x0=begins, x1=event["latest"], y0=height, y1=height,
            line={"color": colour(event), "width": 3, "dash": "dot" if event["first_latest"] else "solid"},
        )  # fmt: skip


def _at(event: Row) -> date | None:
    latest: date | None = event["latest"] or event["earliest"]
    return latest


def _symbol(event: Row) -> str:
    symbol = SYMBOLS.get(event["kind"], "circle")
    hollow = event["basis"] == Basis.MACHINE and event["kind"] not in ("meeting", "coming_meeting")
    return f"{symbol}-open" if hollow and not symbol.endswith("-open") else symbol


def colour(event: Row) -> str:
    """By what the event is, and for promises and due dates by their state."""
    if event["kind"] == "promise" and event["state"]:
        return theme.PROMISE[event["state"]]
    if event["kind"] == "due_date":
        return {DueState.OVERDUE: theme.RED, DueState.DUE: theme.BLUE}.get(event["state"], theme.GREEN)
    return theme.EVALUATION if event["kind"] in ("evaluation", "verification") else theme.MEETING


def hover(event: Row, texts: Texts) -> str:
    """What it is, when, and its state in words."""
    parts = [
        texts(f"event.{event['kind']}"),
        shortened(event["label"] or ""),
        forms.window(event["earliest"], event["latest"]),
    ]
    return "<br>".join(part for part in parts if part)


def shortened(label: str) -> str:
    """A label that fits above its row."""
    if len(label) <= LONGEST_LABEL:
        return label
    return label[:LONGEST_LABEL].rsplit(" ", 1)[0] + " …"


def sentence(frame: pl.DataFrame, texts: Texts) -> str:
    """How many promises and due dates were kept, moved or passed over."""
    promises = frame.filter(pl.col("kind") == "promise")
    counts = {state: promises.filter(pl.col("state") == state.value).height for state in PromiseState}
    overdue = frame.filter(pl.col("kind") == "due_date", pl.col("state") == DueState.OVERDUE.value).height
    return texts(
        "chart.timeline.sentence",
        promises=promises.height,
        kept=counts[PromiseState.KEPT],
        moved=counts[PromiseState.RESCHEDULED],
        unreported=counts[PromiseState.UNREPORTED],
        dropped=counts[PromiseState.DROPPED],
        upcoming=counts[PromiseState.UPCOMING],
        overdue=overdue,
    )
