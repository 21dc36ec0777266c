"""The course of bound and used money from snapshot to snapshot, with what the minutes say as marks on it."""

from datetime import date
from decimal import Decimal
from typing import Any

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts
from dashboard.text.forms import MILLION
from etl.vocabulary import BudgetComparison

Row = dict[str, Any]

HEIGHT = 340
LINES = (
    ("planned", theme.PLANNED, "dot"),
    ("committed", theme.COMMITTED, "solid"),
    ("spent", theme.SPENT, "dash"),
)
BELOW = 0.14
"""How far under nothing the marks stand that have no place among the sums, as a share of the highest one."""
MOST_TICKS = 4
MARK_COLOURS = {BudgetComparison.CONFLICT.value: theme.RED, BudgetComparison.AGREES.value: theme.GREEN}


def figure(frame: pl.DataFrame, claims: pl.DataFrame, span: tuple[date, date], texts: Texts) -> go.Figure:
    """Steps of a course, and marks.

    `frame`: as_of_on, planned_amount, committed_amount, spent_amount, currency, href, the earliest first. `claims`:
    said_on, amount (null where the claim has no place among the sums), ledger_amount, comparison, words, href. `span`:
    the days to be shown.
    """
    drawing = look.figure(HEIGHT, left=66, top=14, bottom=30)
    for name, colour, dash in LINES:
        drawing.add_scatter(
            x=frame["as_of_on"].to_list(),
            y=[_number(amount) for amount in frame[f"{name}_amount"]],
            mode="lines+markers",
            line={"color": colour, "width": 2.5, "dash": dash, "shape": "hv"},
            marker={"color": colour, "size": 7},
            customdata=frame["href"].to_list(),
            hovertext=[_step(row, name, texts) for row in frame.to_dicts()],
            hoverinfo="text",
        )
    highest = max([1.0, *_numbers(frame), *(float(one) for one in claims["amount"].drop_nulls())])
    _add_marks(drawing, claims, highest)
    ticks = _ticks(highest)
    currency = next(iter(frame["currency"]), "EUR")
    drawing.update_layout(
        shapes=_differences(claims),
        xaxis=look.axis(range=[*span], type="date", **look.months(*span, texts)),
        yaxis=look.axis(
            range=[-2 * BELOW * highest if _without_place(claims) else -0.02 * highest, highest * 1.08],
            tickvals=ticks,
            ticktext=[_tick(tick, currency, texts) for tick in ticks],
        ),
    )
    return drawing


def _number(amount: Decimal | None) -> float | None:
    return None if amount is None else float(amount)


def _numbers(frame: pl.DataFrame) -> list[float]:
    return [float(amount) for name, _, _ in LINES for amount in frame[f"{name}_amount"].drop_nulls()]


def _without_place(claims: pl.DataFrame) -> bool:
    return bool(claims["amount"].null_count())


def _differences(claims: pl.DataFrame) -> list[Row]:
    """A line from the claim to the ledger's amount where the two differ."""
    line = {"color": theme.RED, "width": 2, "dash": "dot"}
    conflicts = claims.filter(pl.col("comparison") == BudgetComparison.CONFLICT.value, pl.col("amount").is_not_null())
    return [
        look.line(row["said_on"], row["said_on"], float(row["ledger_amount"]), row["amount"], line)
        for row in conflicts.to_dicts()
    ]


def _add_marks(drawing: go.Figure, claims: pl.DataFrame, highest: float) -> None:
    """Each claim at its day."""
    rows = claims.to_dicts()
    colours = [MARK_COLOURS.get(row["comparison"], theme.CLAIM) for row in rows]
    drawing.add_scatter(
        x=[row["said_on"] for row in rows],
        y=[-BELOW * highest if row["amount"] is None else float(row["amount"]) for row in rows],
        mode="markers",
        marker={"symbol": "diamond-open", "size": 14, "color": colours, "line": {"width": 3, "color": colours}},
        customdata=[row["href"] for row in rows],
        hovertext=[row["words"] for row in rows],
        hoverinfo="text",
    )


def _step(row: Row, name: str, texts: Texts) -> str:
    return texts(
        f"chart.budget_course.{name}",
        day=texts.forms.day(row["as_of_on"]),
        amount=texts.forms.money(row[f"{name}_amount"], row["currency"]),
    )


def _ticks(highest: float) -> list[float]:
    """From nothing upwards in steps of 1, 2 or 5 times a power of ten."""
    power = 10.0 ** len(str(int(highest)))
    steps = [power / part for part in (1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)]
    step = next(step for step in steps if highest / step <= MOST_TICKS)
    return [step * number for number in range(int(highest / step) + 1)]


def _tick(value: float, currency: str, texts: Texts) -> str:
    return texts.forms.millions(value, currency) if value >= MILLION else texts.forms.money(value, currency)


def sentence(frame: pl.DataFrame, texts: Texts) -> str:
    """From the first snapshot to the last one."""
    first, last = frame.row(0, named=True), frame.row(-1, named=True)
    currency = last["currency"]
    values: dict[str, str] = {
        "first": texts.forms.day(first["as_of_on"]),
        "last": texts.forms.day(last["as_of_on"]),
        "committed": texts.forms.money(last["committed_amount"], currency),
        "spent": texts.forms.money(last["spent_amount"], currency),
        "then_committed": texts.forms.money(first["committed_amount"], currency),
        "then_spent": texts.forms.money(first["spent_amount"], currency),
    }
    return texts(f"chart.budget_course.{'once' if frame.height == 1 else 'sentence'}", **values)
