"""What the minutes say of money beside what the ledger says: two marks on a line, far apart where they differ."""

import plotly.graph_objects as go
import polars as pl

from dashboard import theme
from dashboard.charts import look
from dashboard.text import Texts, forms
from etl.vocabulary import BudgetComparison

ROW_HEIGHT = 76
LONGEST_LABEL = 48


def figure(frame: pl.DataFrame, texts: Texts) -> go.Figure:
    """`frame`: label, claimed_share, ledger_share, comparison, href, ledger_href; rows with a claimed share."""
    drawing = look.figure(ROW_HEIGHT * max(frame.height, 1) + 34, left=2, bottom=26)
    for place, row in enumerate(frame.to_dicts()):
        _add_pair(drawing, place + 0.18, row, texts)
        drawing.add_annotation(
            x=0, xref="paper", y=place - 0.3, text=_label(row, texts), showarrow=False, xanchor="left", align="left"
        )
    shares = [share for name in ("claimed_share", "ledger_share") for share in frame[name].drop_nulls()]
    drawing.update_layout(
        xaxis=look.axis(
            range=[-0.02, max([1.0, *shares]) + 0.03],
            tickvals=[0, 0.25, 0.5, 0.75, 1],
            ticktext=[forms.share(tick) for tick in (0, 0.25, 0.5, 0.75, 1)],
        ),
        yaxis=look.axis(visible=False, range=[frame.height - 0.5, -0.55]),
    )
    return drawing


def _label(row: dict[str, object], texts: Texts) -> str:
    """Two lines, so that a phone shows both whole."""
    word = texts.word(BudgetComparison, str(row["comparison"]))
    return f"<b>{look.shortened(str(row['label']), LONGEST_LABEL)}</b><br>{word}"


def _add_pair(drawing: go.Figure, place: float, row: dict[str, object], texts: Texts) -> None:
    claimed, ledger = row["claimed_share"], row["ledger_share"]
    if ledger is not None:
        conflict = row["comparison"] == BudgetComparison.CONFLICT
        drawing.add_shape(
            type="line", x0=claimed, x1=ledger, y0=place, y1=place,
            line={"color": theme.RED if conflict else theme.SLATE, "width": 3 if conflict else 1.5},
        )  # fmt: skip
    for share, colour, symbol, name, href in (
        (claimed, theme.CLAIM, "diamond-open", "claimed", row["href"]),
        (ledger, theme.LEDGER, "square", "ledger", row["ledger_href"]),
    ):
        if share is not None:
            drawing.add_scatter(
                x=[share],
                y=[place],
                mode="markers",
                marker={"color": colour, "symbol": symbol, "size": 13, "line": {"width": 3, "color": colour}},
                customdata=[href],
                hovertext=[texts(f"chart.budget_claims.{name}", share=forms.share(float(str(share))))],
                hoverinfo="text",
            )


def sentence(frame: pl.DataFrame, texts: Texts) -> str:
    """How many clauses about money differ from the ledger."""
    counts = {word: frame.filter(pl.col("comparison") == word.value).height for word in BudgetComparison}
    return texts(
        "chart.budget_claims.sentence",
        all=frame.height,
        conflict=counts[BudgetComparison.CONFLICT],
        agrees=counts[BudgetComparison.AGREES],
        not_comparable=counts[BudgetComparison.NOT_COMPARABLE],
    )
