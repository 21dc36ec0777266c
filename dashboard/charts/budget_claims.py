"""What the minutes say of money beside what the ledger says: two marks on a line, far apart where they differ."""

from typing import Any

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts
from etl.vocabulary import BudgetComparison

Row = dict[str, Any]

ROW_HEIGHT, MARK = 76, 0.18
LONGEST_LABEL = 48


def figure(frame: pl.DataFrame, texts: Texts) -> go.Figure:
    """`frame`: label, claimed_share, ledger_share, comparison, href, ledger_href; rows with a claimed share."""
    rows = frame.to_dicts()
    drawing = look.figure(ROW_HEIGHT * max(len(rows), 1) + 34, left=2, bottom=26)
    for name, href, colour, symbol in (
        ("claimed", "href", theme.CLAIM, "diamond-open"),
        ("ledger", "ledger_href", theme.LEDGER, "square"),
    ):
        known = [(place, row) for place, row in enumerate(rows) if row[f"{name}_share"] is not None]
        drawing.add_scatter(
            x=[row[f"{name}_share"] for _, row in known],
            y=[place + MARK for place, _ in known],
            mode="markers",
            marker={"color": colour, "symbol": symbol, "size": 13, "line": {"width": 3, "color": colour}},
            customdata=[row[href] for _, row in known],
            hovertext=[
                texts(f"chart.budget_claims.{name}", share=texts.forms.share(row[f"{name}_share"])) for _, row in known
            ],
            hoverinfo="text",
        )
    shares = [share for name in ("claimed_share", "ledger_share") for share in frame[name].drop_nulls()]
    drawing.update_layout(
        shapes=[between for place, row in enumerate(rows) for between in _between(place, row)],
        annotations=[look.label(_label(row, texts), y=place - 0.3, align="left") for place, row in enumerate(rows)],
        xaxis=look.axis(
            range=[-0.02, max([1.0, *shares]) + 0.03],
            tickvals=[0, 0.25, 0.5, 0.75, 1],
            ticktext=[texts.forms.share(tick) for tick in (0, 0.25, 0.5, 0.75, 1)],
        ),
        yaxis=look.axis(visible=False, range=[len(rows) - 0.5, -0.55]),
    )
    return drawing


def _label(row: Row, texts: Texts) -> str:
    """Two lines, so that a phone shows both whole."""
    word = texts.word(BudgetComparison, row["comparison"])
    return f"<b>{look.shortened(row['label'], LONGEST_LABEL)}</b><br>{word}"


def _between(place: int, row: Row) -> list[Row]:
    """The way from the one share to the other; thick where it is a conflict."""
    if row["ledger_share"] is None:
        return []
    conflict = row["comparison"] == BudgetComparison.CONFLICT
    style = {"color": theme.RED if conflict else theme.SLATE, "width": 3 if conflict else 1.5}
    return [look.line(row["claimed_share"], row["ledger_share"], place + MARK, place + MARK, style)]


def sentence(frame: pl.DataFrame, texts: Texts) -> str:
    """How many clauses about money differ from the ledger."""
    counts = {word: frame.filter(pl.col("comparison") == word.value).height for word in BudgetComparison}
    if counts[BudgetComparison.NOT_COMPARABLE] == frame.height:
        return texts.count("chart.budget_claims.alone", frame.height)
    return texts(
        "chart.budget_claims.sentence",
        all=frame.height,
        conflict=counts[BudgetComparison.CONFLICT],
        agrees=counts[BudgetComparison.AGREES],
        not_comparable=counts[BudgetComparison.NOT_COMPARABLE],
    )
