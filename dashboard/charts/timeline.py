"""Phases, meetings, evaluations, due dates with their moves, and promises on one line of time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts
from etl.vocabulary import Basis, DueState, PromiseState

Row = dict[str, Any]
Days = tuple[date, date]

ROW_HEIGHT, HEADING_HEIGHT, MARK = 40, 30, 25
SHARED = {"phase": "phase", "meeting": "meeting", "coming_meeting": "meeting", "evaluation": "evaluation"}
"""Kinds of which there are few: all in one row, under the name of the first."""
SYMBOLS = {
    "meeting": "circle",
    "coming_meeting": "circle-open",
    "evaluation": "diamond",
    "verification": "star",
    "due_date": "square",
    "promise": "circle",
}
PATTERNS = {
    PromiseState.UPCOMING.value: ".",
    PromiseState.KEPT.value: "",
    PromiseState.UNREPORTED.value: "x",
    PromiseState.RESCHEDULED.value: "\\",
    PromiseState.DROPPED.value: "-",
}
"""Of a promise's bar by its state, beside the colour; none of them is the hatching of what nobody confirmed."""
LONGEST_LABEL = 50
MONTHS_BESIDE = timedelta(days=25)
MILLISECONDS_A_DAY = 86_400_000


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the drawing: its label and events; a heading has no events."""

    label: str
    events: list[Row] = field(default_factory=list)

    @property
    def height(self) -> int:
        return ROW_HEIGHT if self.events else HEADING_HEIGHT


@dataclass
class _Bars:
    """Bars over days, gathered so that the drawing has one trace of them."""

    places: list[float] = field(default_factory=list)
    days: list[Days] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)
    colours: list[str] = field(default_factory=list)
    patterns: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)

    def add(self, place: float, days: Days, width: float, colour: str, event: Row, **more: str) -> None:
        """`days`: first and last one, both of them whole."""
        self.places.append(place)
        self.days.append(days)
        self.widths.append(width)
        self.colours.append(colour)
        self.patterns.append(more.get("pattern", ""))
        self.texts.append(more.get("text", ""))
        self.events.append(event)


def lanes(frame: pl.DataFrame, group: str | None, texts: Texts) -> list[Lane]:
    """The rows: kinds that share one, then a row for each other event; under headings by the values of `group`."""
    events = frame.to_dicts()
    shared: dict[str, list[Row]] = {}
    own = []
    for event in events:
        if event["kind"] in SHARED:
            shared.setdefault(SHARED[event["kind"]], []).append(event)
        else:
            own.append(event)
    found = [Lane(texts(f"lane.{kind}"), shared[kind]) for kind in dict.fromkeys(SHARED.values()) if kind in shared]
    return found + _grouped(own, group, texts)


def _grouped(events: list[Row], group: str | None, texts: Texts) -> list[Lane]:
    """By kind without a group; what has no value of the group stands last."""
    headings: dict[str, list[Row]] = {}
    for event in events:
        value = event[group] if group else texts(f"lane.{event['kind']}")
        headings.setdefault(value or "", []).append(event)
    ordered = list(headings) if group is None else sorted(headings, key=lambda value: (value == "", value))
    found: list[Lane] = []
    for value in ordered:
        found.append(Lane(value or texts("lane.nothing")))
        found += [Lane(_label(event), [event]) for event in headings[value]]
    return found


def _label(event: Row) -> str:
    """A promise by its words, the rest by the short id and whose it is."""
    if event["kind"] == "promise":
        return str(event["label"] or "")
    parts = (event["label"], event["organisation"])
    return " · ".join(part for part in parts if part)


def figure(
    frame: pl.DataFrame,
    moves: pl.DataFrame,
    as_of: date,
    texts: Texts,
    *,
    today: date | None = None,
    group: str | None = None,
    span: Days | None = None,
) -> go.Figure:
    """Everything that has a time.

    `frame`: kind, label, earliest, latest, said_on, settled_on, first_latest, state, basis, organisation, words, href
    and the column `group`. `moves`: recommendation_id, due_latest, current. `span`: the days to be shown.
    """
    drawn = lanes(frame, group, texts)
    height = sum(lane.height for lane in drawn)
    drawing = look.figure(height + 64, left=2, top=36, bottom=28)
    first, last = span or days(frame, as_of)
    placed = list(zip(drawn, accumulate((lane.height for lane in drawn), initial=0), strict=False))
    events = [(at + MARK, event) for lane, at in placed for event in lane.events]
    bars = _Bars()
    for place, event in events:
        _add_event(bars, place, event)
    _add_bars(drawing, bars)
    _add_marks(drawing, events)
    lines = [(as_of, texts("chart.timeline.as_of", day=texts.forms.day(as_of)), "dot")]
    if today is not None and today != as_of:
        lines.append((today, texts("chart.timeline.today", day=texts.forms.day(today)), "solid"))
    lines = [line for line in lines if first <= line[0] <= last]
    earlier = _earlier_dues(moves)
    drawing.update_layout(
        barmode="overlay",
        shapes=[
            *(stroke for place, event in events for stroke in _moves(place, event, earlier)),
            *(_line(day, height, dash) for day, _, dash in lines),
        ],
        annotations=[
            *(_lane_label(at, lane) for lane, at in placed),
            *(_line_label(day, words, dash, (first, last)) for day, words, dash in lines),
        ],
        uniformtext={"mode": "hide", "minsize": 10},
        xaxis=look.axis(range=[first, last], type="date", fixedrange=False, **look.months(first, last, texts)),
        yaxis=look.axis(visible=False, range=[height + 4, -4]),
    )
    return drawing


def days(frame: pl.DataFrame, as_of: date) -> Days:
    """From the first day of anything to the last one, with room beside."""
    named = ("earliest", "latest", "settled_on", "said_on")
    found = [day for name in named for day in frame[name].drop_nulls()]
    return min([as_of, *found]) - MONTHS_BESIDE, max([as_of, *found]) + MONTHS_BESIDE


def _earlier_dues(moves: pl.DataFrame) -> dict[str, list[date]]:
    """The due dates of each recommendation that no longer hold, the first one first."""
    found: dict[str, list[date]] = {}
    for recommendation_id, due in (
        moves.filter(pl.col("current").not_()).select("recommendation_id", "due_latest").iter_rows()
    ):
        found.setdefault(recommendation_id, []).append(due)
    return found


def _lane_label(at: float, lane: Lane) -> Row:
    heading = not lane.events
    text = look.shortened(lane.label, LONGEST_LABEL)
    font = {"size": theme.CHART_TEXT if heading else 12, "color": theme.LIGHT["ink" if heading else "soft"]}
    return look.label(f"<b>{text}</b>" if heading else text, y=at + (17 if heading else 8), font=font)


def _add_event(bars: _Bars, place: float, event: Row) -> None:
    """The bars of an event: how long it may be, and how long it took from what was said."""
    own = colour(event)
    if event["kind"] == "phase":
        bars.add(place, (event["earliest"], event["latest"]), 18, theme.LIGHT["line"], event, text=event["label"])
        return
    if event["kind"] == "promise":
        due = event["first_latest"] or event["latest"]
        bars.add(place, (event["said_on"] or due, due), 9, own, event, pattern=_pattern(event))
    if event["earliest"] and event["earliest"] < event["latest"]:
        bars.add(place, (event["earliest"], event["latest"]), 14, own, event, pattern=_pattern(event))


def _pattern(event: Row) -> str:
    return PATTERNS.get(event["state"], "") if event["kind"] == "promise" else ""


def _moves(place: float, event: Row, earlier: dict[str, list[date]]) -> list[Row]:
    """The way from the first due date to the current one, with a stroke at each that was left."""
    first = event["first_latest"]
    if not first or first >= event["latest"]:
        return []
    own = {"color": colour(event), "width": 2}
    left = [first] if event["kind"] == "promise" else earlier.get(event["recommendation_id"], [])
    strokes = [look.line(due, due, place - 7, place + 7, own) for due in left]
    return [look.line(first, event["latest"], place, place, {**own, "dash": "dot"}), *strokes]


def _add_bars(drawing: go.Figure, bars: _Bars) -> None:
    if not bars.places:
        return
    drawing.add_bar(
        orientation="h",
        y=bars.places,
        base=[first for first, _ in bars.days],
        x=[((last - first).days + 1) * MILLISECONDS_A_DAY for first, last in bars.days],
        width=bars.widths,
        marker={
            "color": bars.colours,
            "line": {"color": bars.colours, "width": 1},
            "pattern": {"shape": bars.patterns, "size": 6, "solidity": 0.35, "fillmode": "replace"},
        },
        text=bars.texts,
        textposition="inside",
        insidetextanchor="middle",
        insidetextfont={"color": theme.LIGHT["ink"]},
        textangle=0,
        **_told(bars.events),
    )


def _add_marks(drawing: go.Figure, events: Sequence[tuple[float, Row]]) -> None:
    """A day is a point; what was settled is one at that day; what may be on several days is only a bar."""
    found = [(mark, place, event) for place, event in events for mark in _marks(event)]
    drawing.add_scatter(
        x=[day for (day, _), _, _ in found],
        y=[place for _, place, _ in found],
        mode="markers",
        marker={
            "symbol": [symbol for (_, symbol), _, _ in found],
            "color": [colour(event) for _, _, event in found],
            "size": 12,
            "line": {"width": 2, "color": [colour(event) for _, _, event in found]},
        },
        **_told([event for _, _, event in found]),
    )


def _marks(event: Row) -> list[tuple[date, str]]:
    """The points of an event, each with its symbol."""
    kind, settled = event["kind"], event["settled_on"]
    is_day = event["earliest"] == event["latest"]
    if kind == "phase":
        return []
    if kind == "promise":
        return [(settled, _symbol(event))] if settled else []
    if kind == "due_date":
        due = [(event["latest"], _symbol(event))] if is_day else []
        return [*due, *([(settled, "star-diamond")] if settled else [])]
    return [(event["latest"], _symbol(event))] if is_day else []


def _told(events: list[Row]) -> Row:
    """What hovering says and where a click leads."""
    return {
        "customdata": [event["href"] or "" for event in events],
        "hovertext": [event["words"] for event in events],
        "hoverinfo": "text",
    }


def _line(day: date, height: int, dash: str) -> Row:
    """A line across all rows."""
    style = {"color": theme.YARDSTICK if dash == "dot" else theme.SLATE, "width": 1.5, "dash": dash}
    return look.line(day, day, 0, height, style)


def _line_label(day: date, words: str, dash: str, shown: Days) -> Row:
    """Its words; those of the solid one stand a line higher, so that two never overlap."""
    first, last = shown
    anchor = "right" if day > first + (last - first) / 2 else "left"
    return {
        "x": day, "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": 0 if dash == "dot" else 16,
        "showarrow": False, "text": words, "xanchor": anchor,
    }  # fmt: skip


def _symbol(event: Row) -> str:
    symbol = SYMBOLS[event["kind"]]
    hollow = event["basis"] == Basis.MACHINE and event["kind"] not in ("meeting", "coming_meeting")
    return f"{symbol}-open" if hollow else symbol


def colour(event: Row) -> str:
    """By what the event is, and for promises and due dates by their state."""
    if event["kind"] == "promise" and event["state"]:
        return theme.PROMISE[event["state"]]
    if event["kind"] == "due_date":
        return {DueState.OVERDUE: theme.RED, DueState.DUE: theme.BLUE}.get(event["state"], theme.GREEN)
    return theme.EVALUATION if event["kind"] in ("evaluation", "verification") else theme.MEETING


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
