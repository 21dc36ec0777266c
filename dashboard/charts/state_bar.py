"""Recommendations by how far they have come: one block each, hatched where nobody has confirmed it."""

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts
from etl.vocabulary import Implementation

ORDER = (
    Implementation.NOT_STARTED,
    Implementation.IN_PROGRESS,
    Implementation.IMPLEMENTED,
    Implementation.NOT_IMPLEMENTED,
    Implementation.SUPERSEDED,
    Implementation.NO_LONGER_APPLICABLE,
)
OPEN = (Implementation.NOT_STARTED, Implementation.IN_PROGRESS)
ROW_HEIGHT = 58
MOST_WITH_LABELS = 9


def figure(frame: pl.DataFrame, texts: Texts) -> go.Figure:
    """`frame`: label, mark (a sign after it), implementation, confirmed, hover, href; one row a recommendation."""
    shown = [state for state in ORDER if state in set(frame["implementation"])]
    longest = max((frame.filter(pl.col("implementation") == state).height for state in shown), default=1)
    drawing = look.figure(ROW_HEIGHT * max(len(shown), 1) + 8, left=2, bottom=4)
    for place, state in enumerate(shown):
        _add_row(drawing, frame.filter(pl.col("implementation") == state), place, state, longest, texts)
    drawing.update_layout(
        barmode="overlay",
        bargap=0,
        xaxis=look.axis(visible=False, range=[0, max(longest, 6) + 0.02]),
        yaxis=look.axis(visible=False, range=[max(len(shown), 1) - 0.45, -0.62]),
    )
    return drawing


def _add_row(
    drawing: go.Figure, rows: pl.DataFrame, place: int, state: Implementation, longest: int, texts: Texts
) -> None:
    colour = theme.IMPLEMENTATION[state]
    unconfirmed = [not confirmed for confirmed in rows["confirmed"].to_list()]
    labels = [f"{label}{mark}" for label, mark in rows.select("label", "mark").iter_rows()]
    drawing.add_bar(
        orientation="h",
        y=[place + 0.1] * rows.height,
        x=[0.94] * rows.height,
        base=[index + 0.02 for index in range(rows.height)],
        width=0.52,
        marker=look.marker([colour] * rows.height, unconfirmed),
        text=labels if longest <= MOST_WITH_LABELS else None,
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        constraintext="none",
        textfont={"color": look.text_colours(unconfirmed), "size": 12},
        customdata=rows["href"].to_list(),
        hovertext=rows["hover"].to_list(),
        hoverinfo="text",
    )
    drawing.add_annotation(
        x=0.02,
        y=place - 0.36,
        text=f"<b>{rows.height}</b>  {texts.word(Implementation, state)}",
        showarrow=False,
        xanchor="left",
        yanchor="middle",
        xshift=-2,
    )


def sentence(frame: pl.DataFrame, texts: Texts) -> str:
    """How many of all are open and how many carried out."""
    still_open = frame.filter(pl.col("implementation").is_in([state.value for state in OPEN])).height
    done = frame.filter(pl.col("implementation") == Implementation.IMPLEMENTED.value).height
    return texts("chart.state_bar.sentence", all=frame.height, open=still_open, implemented=done)
