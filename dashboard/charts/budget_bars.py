"""Money of each component: used within bound within forecast within budgeted, with the time gone as the yardstick."""

from typing import Any

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts

Row = dict[str, Any]

ROW_HEIGHT = 64
LONGEST_LABEL = 30
LAYERS = (("planned", 0.54), ("forecast", 0.42), ("committed", 0.28), ("spent", 0.12))
"""The nested bars and their heights; a narrower one stands before those that are wider."""
TICKS = (0, 0.25, 0.5, 0.75, 1)


def figure(frame: pl.DataFrame, texts: Texts) -> go.Figure:
    """`frame`: component, planned_amount, committed_share, spent_share, forecast_share, time_share, currency, href."""
    drawing = look.figure(ROW_HEIGHT * max(frame.height, 1) + 34, left=2, bottom=26)
    rows = frame.to_dicts()
    places = [place + 0.18 for place in range(len(rows))]
    for name, width in LAYERS:
        drawing.add_bar(
            orientation="h",
            y=places,
            x=_lengths(rows, name),
            width=width,
            marker=_marker(name),
            customdata=frame["href"].to_list(),
            hovertext=[_hover(row, texts) for row in rows],
            hoverinfo="text",
        )
    widest = max([1.0, *(length for name, _ in LAYERS for length in _lengths(rows, name))])
    drawing.update_layout(
        barmode="overlay",
        shapes=[yardstick for place, row in enumerate(rows) for yardstick in _yardstick(place, row)],
        annotations=[label for place, row in enumerate(rows) for label in _labels(place, row, texts)],
        xaxis=look.axis(
            range=[0, widest * 1.005],
            tickvals=TICKS,
            ticktext=[texts.forms.share(tick) for tick in TICKS],
            showgrid=False,
        ),
        yaxis=look.axis(visible=False, range=[len(rows) - 0.5, -0.6]),
    )
    return drawing


def _lengths(rows: list[Row], name: str) -> list[float]:
    if name == "planned":
        return [1.0 if row["planned_amount"] else 0.0 for row in rows]
    return [row[f"{name}_share"] or 0.0 for row in rows]


def _marker(name: str) -> Row:
    """Full for what has happened; hatched for what is only expected; the ground for what may be used."""
    line = {"color": theme.LIGHT["line"], "width": 1}
    if name == "planned":
        return {"color": theme.LIGHT["grid"], "line": line}
    if name == "forecast":
        return {
            "color": theme.FORECAST,
            "line": {"color": theme.FORECAST, "width": 1},
            "pattern": {"shape": look.HATCH, "size": 6, "solidity": 0.2, "fillmode": "replace"},
        }
    return {"color": {"committed": theme.COMMITTED, "spent": theme.SPENT}[name], "line": {"width": 0}}


def _hover(row: Row, texts: Texts) -> str:
    return texts(
        "chart.budget_bars.hover",
        component=row["component"],
        planned=texts.forms.money(row["planned_amount"], row["currency"]),
        committed=_both(row, "committed", texts),
        spent=_both(row, "spent", texts),
        forecast=_both(row, "forecast", texts),
        time=texts.forms.share(row["time_share"]),
    )


def _both(row: Row, name: str, texts: Texts) -> str:
    amount = texts.forms.money(row[f"{name}_amount"], row["currency"])
    return amount if row[f"{name}_share"] is None else f"{amount} ({texts.forms.share(row[f'{name}_share'])})"


def _yardstick(place: int, row: Row) -> list[Row]:
    if row["time_share"] is None or not row["planned_amount"]:
        return []
    line = {"color": theme.YARDSTICK, "width": 3}
    return [look.line(row["time_share"], row["time_share"], place - 0.14, place + 0.5, line)]


def _labels(place: int, row: Row, texts: Texts) -> list[Row]:
    name = f"<b>{look.shortened(row['component'], LONGEST_LABEL)}</b>"
    budgeted = texts.forms.money(row["planned_amount"], row["currency"])
    return [
        look.label(name, y=place - 0.3),
        look.label(budgeted, y=place - 0.3, x=1, xanchor="right", xshift=2, font={"color": theme.LIGHT["soft"]}),
    ]


def sentence(total: Row, texts: Texts) -> str:
    """Bound and used of all that is budgeted, against the time gone. `total`: the sum's row."""
    if total["planned_amount"] is None:
        return texts("chart.budget_bars.unknown", currency=total["currency"])
    return texts(
        "chart.budget_bars.sentence",
        planned=texts.forms.money(total["planned_amount"], total["currency"]),
        committed=texts.forms.share(total["committed_share"]),
        spent=texts.forms.share(total["spent_share"]),
        time=texts.forms.share(total["time_share"]),
    )
