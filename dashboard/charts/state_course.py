"""How the states of recommendations have changed from meeting to meeting: one column a meeting."""

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.charts.state_bar import OPEN, ORDER
from dashboard.text import Texts
from etl.vocabulary import Implementation

HEIGHT = 280


def figure(frame: pl.DataFrame, texts: Texts) -> go.Figure:
    """`frame`: meeting_number, meeting_on, implementation, confirmed, count, href; meetings in their order."""
    drawing = look.figure(HEIGHT, left=28, bottom=28)
    meetings = frame.select("meeting_on", "meeting_number").unique(maintain_order=True)
    ticks = [number or texts.forms.day(day) for day, number in meetings.iter_rows()]
    places = {day: place for place, day in enumerate(meetings["meeting_on"])}
    for state in reversed(ORDER):
        for confirmed in (True, False):
            rows = frame.filter(pl.col("implementation") == state.value, pl.col("confirmed") == confirmed)
            if not rows.is_empty():
                _add_layer(drawing, rows, places, state, confirmed=confirmed, texts=texts)
    drawing.update_layout(
        barmode="stack",
        bargap=0.35,
        xaxis=look.axis(
            tickvals=list(places.values()), ticktext=ticks, tickangle=0, showgrid=False, range=[-0.5, len(places) - 0.5]
        ),
        yaxis=look.axis(rangemode="tozero", tickformat="d", nticks=5),
    )
    return drawing


def _add_layer(
    drawing: go.Figure,
    rows: pl.DataFrame,
    places: dict[object, int],
    state: Implementation,
    *,
    confirmed: bool,
    texts: Texts,
) -> None:
    word = texts.word(Implementation, state)
    drawing.add_bar(
        x=[places[day] for day in rows["meeting_on"]],
        y=rows["count"].to_list(),
        marker=look.marker([theme.IMPLEMENTATION[state]] * rows.height, [not confirmed] * rows.height),
        text=rows["count"].to_list(),
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        textfont={"color": look.text_colours([not confirmed] * rows.height), "size": 12},
        customdata=rows["href"].to_list(),
        hovertext=[f"{word}: {count}" for count in rows["count"]],
        hoverinfo="text",
    )


def sentence(frame: pl.DataFrame, texts: Texts) -> str:
    """How many were open after the first meeting that knew any, and how many now."""
    days = frame["meeting_on"].unique().sort()
    if days.is_empty():
        return texts("chart.state_course.nothing")
    opened = frame.filter(pl.col("implementation").is_in([state.value for state in OPEN]))
    counts = {day: int(opened.filter(pl.col("meeting_on") == day)["count"].sum()) for day in (days[0], days[-1])}
    return texts(
        "chart.state_course.sentence",
        first=texts.forms.day(days[0]), then=counts[days[0]], last=texts.forms.day(days[-1]), now=counts[days[-1]],
    )  # fmt: skip
