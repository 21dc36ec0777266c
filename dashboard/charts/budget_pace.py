"""The pace of each component: what has been used a month so far, and what a month would use up the rest in time."""

from typing import Any

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts, forms

Row = dict[str, Any]

ROW_HEIGHT = 72
LONGEST_LABEL = 44
ROOM_FOR_WORDS = 1.7
"""How much longer than the longest bar the axis is, so that its amount fits beside it on a phone."""


def figure(frame: pl.DataFrame, texts: Texts) -> go.Figure:
    """`frame`: component, used_per_month, needed_per_month, at_end_share, currency, href; one row a pair of bars."""
    rows = frame.to_dicts()
    drawing = look.figure(ROW_HEIGHT * max(len(rows), 1) + 12, left=2, bottom=4)
    for name, shift, marker in (
        ("used_per_month", 0.06, {"color": theme.SPENT, "line": {"color": theme.SPENT, "width": 1.5}}),
        ("needed_per_month", 0.32, look.marker([theme.PLANNED] * len(rows), [True] * len(rows))),
    ):
        amounts = [row[name] for row in rows]
        drawing.add_bar(
            orientation="h",
            y=[place + shift for place in range(len(rows))],
            x=[max(float(amount or 0), 0.0) for amount in amounts],
            width=0.22,
            marker=marker,
            text=[_written(row, name, texts) for row in rows],
            textposition="outside",
            cliponaxis=False,
            customdata=frame["href"].to_list(),
            hovertext=[_hover(row, texts) for row in rows],
            hoverinfo="text",
        )
    longest = max([1.0, *(float(row[name] or 0) for row in rows for name in ("used_per_month", "needed_per_month"))])
    drawing.update_layout(
        barmode="overlay",
        annotations=[
            look.label(f"<b>{look.shortened(row['component'], LONGEST_LABEL)}</b>", y=place - 0.26)
            for place, row in enumerate(rows)
        ],
        xaxis=look.axis(visible=False, range=[0, longest * ROOM_FOR_WORDS]),
        yaxis=look.axis(visible=False, range=[len(rows) - 0.5, -0.5]),
    )
    return drawing


def _written(row: Row, name: str, texts: Texts) -> str:
    amount = row[name]
    if amount is not None:
        return texts("budget.per_month", amount=texts.forms.money(round(amount), row["currency"]))
    return nothing_needed(row, texts) if name == "needed_per_month" else forms.NOTHING


def nothing_needed(row: Row, texts: Texts) -> str:
    """Why no pace is needed: all is used, or the time is over; a dash where the ledger does not say."""
    if row["left_amount"] is None:
        return forms.NOTHING
    if row["left_amount"] <= 0:
        return texts("budget.all_used")
    return texts("budget.time_over")


def _hover(row: Row, texts: Texts) -> str:
    return texts(
        "chart.budget_pace.hover",
        component=row["component"],
        left=texts.forms.money(row["left_amount"], row["currency"]),
        used=_written(row, "used_per_month", texts),
        needed=_written(row, "needed_per_month", texts),
        share=texts.forms.share(row["at_end_share"]),
    )


def sentence(total: Row, texts: Texts) -> str:
    """What is left of everything, and whether the pace so far uses it. `total`: the sum's row."""
    left, currency = total["left_amount"], total["currency"]
    if left is None:
        return texts("chart.budget_pace.unknown", currency=currency)
    ends_on = texts.forms.day(total["period_ends_on"])
    if left < 0:
        return texts("chart.budget_pace.over", over=texts.forms.money(-left, currency))
    if total["needed_per_month"] is None:
        return texts("chart.budget_pace.ended", left=texts.forms.money(left, currency), ends_on=ends_on)
    return texts(
        "chart.budget_pace.sentence",
        left=texts.forms.money(left, currency),
        used=texts.forms.money(round(total["used_per_month"] or 0), currency),
        needed=texts.forms.money(round(total["needed_per_month"]), currency),
        ends_on=ends_on,
    )
