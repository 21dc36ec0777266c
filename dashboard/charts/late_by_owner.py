"""Open recommendations of each responsible body, and those of them that are past their due date."""

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts

ROW_HEIGHT = 46


def figure(frame: pl.DataFrame, texts: Texts) -> go.Figure:
    """`frame`: owner (named for people), open_count, overdue_count, href; one row an owner."""
    drawing = look.figure(ROW_HEIGHT * max(frame.height, 1) + 8, left=2, bottom=4)
    places = list(range(frame.height))
    in_time = (frame["open_count"] - frame["overdue_count"]).to_list()
    overdue = frame["overdue_count"].to_list()
    for counts, colour, base in ((overdue, theme.RED, [0] * frame.height), (in_time, theme.SLATE, overdue)):
        drawing.add_bar(
            orientation="h",
            y=[place + 0.18 for place in places],
            x=counts,
            base=base,
            width=0.34,
            marker={"color": colour, "line": {"color": theme.LIGHT["card"], "width": 1}},
            customdata=frame["href"].to_list(),
            hoverinfo="skip",
        )
    for place, row in zip(places, frame.to_dicts(), strict=True):
        counted = texts(
            "chart.late_by_owner.row", owner=row["owner"], open=row["open_count"], overdue=row["overdue_count"]
        )
        drawing.add_annotation(x=0, y=place - 0.22, text=counted, showarrow=False, xanchor="left", xshift=-2)
    most = max(frame["open_count"].to_list(), default=1)
    drawing.update_layout(
        barmode="overlay",
        xaxis=look.axis(visible=False, range=[0, most]),
        yaxis=look.axis(visible=False, range=[frame.height - 0.5, -0.55]),
    )
    return drawing


def sentence(frame: pl.DataFrame, texts: Texts) -> str:
    """How many are past their due date, and with how many bodies."""
    late = frame.filter(pl.col("overdue_count") > 0)
    if late.is_empty():
        return texts("chart.late_by_owner.none")
    return texts.count(
        "chart.late_by_owner.sentence", int(late["overdue_count"].sum()), owners=", ".join(late["owner"].to_list())
    )
