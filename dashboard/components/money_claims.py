"""What the minutes say of money beside the ledger: each clause with both of its sources."""

from typing import Any

import polars as pl
from dash import html

from dashboard.charts import budget_claims, look
from dashboard.components.chart import chart, key
from dashboard.components.parts import basis_badge, empty, link, tag
from dashboard.components.place import quoted, way
from dashboard.components.table import table
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import Basis, Bound, BudgetComparison, BudgetMeasure, NotComparableReason

WHOLE = (None, "programme")
LONGEST_QUOTE = 70
MOST_DRAWN = 20
"""Clauses that are drawn; conflicts come first, and the list below holds all."""


def claims(view: View, comparison: pl.DataFrame) -> list[Any]:
    """Clauses with a share beside the ledger drawn, then every clause with its words and what the ledger says."""
    if comparison.is_empty():
        return [empty(view.texts("budget.claims.none"))]
    shares = comparison.filter(pl.col("claimed_share").is_not_null())
    drawn = [_beside(view, shares)] if not shares.is_empty() else []
    pieces = [_piece(view, row) for row in comparison.to_dicts()]
    return [*drawn, html.H3(view.texts("budget.claims.all")), html.Div(pieces, className="pieces")]


def of_scope(comparison: pl.DataFrame, component: str | None, period: str | None) -> pl.DataFrame:
    """Clauses about one component and one year; without a choice about any."""
    if component is not None:
        comparison = comparison.filter(pl.col("component_id") == component)
    if period is not None and period.isdecimal():
        comparison = comparison.filter(pl.col("year").is_null() | (pl.col("year") == int(period)))
    return comparison


def placed(component: str | None, period: str | None) -> pl.Expr:
    """The amount at which a clause stands on the course; null where it does not speak of the same as the steps do."""
    same_part = pl.lit(True) if component else pl.col("component").is_null() | pl.col("component").is_in(WHOLE[1:])
    year = int(period) if period is not None and period.isdecimal() else None
    same_time = pl.col("year").is_null() if year is None else pl.col("year") == year
    of_plan = (pl.col("claimed_share") * pl.col("ledger_planned_amount").cast(pl.Float64)).round(2)
    claimed = pl.coalesce(pl.col("claimed_amount").cast(pl.Float64), of_plan)
    return pl.when(same_part & same_time & pl.col("ledger_amount").is_not_null()).then(claimed)


def marks(view: View, comparison: pl.DataFrame, component: str | None, period: str | None) -> pl.DataFrame:
    """Clauses as marks of the course: said_on, amount, ledger_amount, currency, comparison, words, href."""
    rows = comparison.to_dicts()
    return comparison.select(
        said_on="meeting_on",
        amount=placed(component, period),
        ledger_amount="ledger_amount",
        currency=pl.coalesce("ledger_currency", "currency"),
        comparison="comparison",
        words=pl.Series([_mark_words(row, view.texts) for row in rows], dtype=pl.String),
        href=pl.Series([view.source(row) or "" for row in rows], dtype=pl.String),
    )


def _mark_words(row: Row, texts: Texts) -> str:
    lines = [
        f"<b>{label(row, texts)}</b>",
        said(row, texts),
        texts.word(BudgetComparison, row["comparison"]),
        look.shortened(row["quote"] or "", LONGEST_QUOTE),
    ]
    return "<br>".join(line for line in lines if line)


def _beside(view: View, frame: pl.DataFrame) -> Any:
    texts = view.texts
    rows = frame.to_dicts()
    linked = frame.with_columns(
        label=pl.Series([label(row, texts) for row in rows], dtype=pl.String),
        href=pl.Series([view.source(row) or "" for row in rows], dtype=pl.String),
        ledger_href=pl.Series([ledger_way(view, row) or "" for row in rows], dtype=pl.String),
    )
    heads = [
        texts(f"beside.head.{name}")
        for name in ("claim", "claimed", "ledger", "difference", "comparison", "day", "place", "ledger_place")
    ]
    cells = [
        [
            label(row, texts),
            said(row, texts),
            texts.forms.share(row["ledger_share"]),
            texts("points", points=texts.forms.number(row["difference_points"], 1))
            if row["difference_points"] is not None
            else forms.NOTHING,
            tag(texts.word(BudgetComparison, row["comparison"]), str(row["comparison"])),
            texts.forms.day(row["ledger_as_of_on"]),
            [way(view, row), " ", basis_badge(texts, row["basis"])],
            link(_ledger_name(row, texts), ledger_way(view, row)),
        ]
        for row in rows
    ]
    rows_beside = table(texts("beside.caption"), heads, cells, numbers=(1, 2, 3))
    samples = [("sample-claim", texts("key.claim")), ("sample-ledger", texts("key.ledger"))]
    return chart(
        budget_claims.figure(linked.head(MOST_DRAWN), texts), view, name="budget_claims", sheet="budget_claims",
        sentence=budget_claims.sentence(frame, texts), table=rows_beside, key=key(samples),
    )  # fmt: skip


def label(row: Row, texts: Texts) -> str:
    """The meeting, what the money is for, the year and what is measured."""
    parts = (
        row["meeting_number"],
        component(row, texts),
        str(row["year"]) if row["year"] else "",
        texts.word(BudgetMeasure, row["measure"]),
    )
    return " · ".join(part for part in parts if part)


def component(row: Row, texts: Texts) -> str:
    """The programme's own name of it where it was matched, else the words of the minutes."""
    if row["component"] in WHOLE and row["component_id"] is None:
        return texts("budget.whole")
    return str(row["component_name"] or row["component"])


def said(row: Row, texts: Texts) -> str:
    """The figure of the clause, with about, at least or at most."""
    if row["claimed_share"] is not None:
        written = texts.forms.share(row["claimed_share"])
    elif row["claimed_amount"] is not None:
        written = texts.forms.money(row["claimed_amount"], row["currency"] or "EUR")
    else:
        return forms.NOTHING
    if row["approximate"] and row["bound"] == Bound.AT_MOST:
        return texts("budget.nearly", figure=written)
    bound = texts(f"bound.{row['bound']}") if row["bound"] else ""
    about = texts("about") if row["approximate"] else ""
    return " ".join(part for part in (bound, about, written) if part)


def ledger_way(view: View, row: Row) -> str | None:
    """Address of the rows of the ledger that a clause is held against."""
    if row["ledger_line_count"] is None:
        return None
    return view.to("/ledger", claim=row["budget_claim_id"])


def _ledger_name(row: Row, texts: Texts) -> str:
    if row["ledger_line_count"] is None:
        return forms.NOTHING
    name = str(row["ledger_file"]).rsplit("/", 1)[-1]
    return texts.count("budget.ledger_rows", row["ledger_line_count"], file=name)


def _piece(view: View, row: Row) -> html.Article:
    texts = view.texts
    unmatched = row["component_id"] is None and row["component"] not in WHOLE
    tags = [
        tag(texts.word(BudgetComparison, row["comparison"]), str(row["comparison"])),
        html.Strong(label(row, texts)),
        *([tag(said(row, texts))] if said(row, texts) != forms.NOTHING else []),
        *([tag(texts("budget.unmatched"), "draft")] if unmatched else []),
    ]
    sides = [
        html.Div([html.H4(texts("budget.side.minutes")), quoted(view, row)]),
        html.Div([html.H4(texts("budget.side.ledger")), _ledger_side(view, row)]),
    ]
    return html.Article(
        [html.Div(tags, className="said"), html.Div(sides, className="pair-of-quotes")],
        className=f"piece piece-{row['comparison']}",
        **{"aria-label": label(row, texts)},
    )


def _ledger_side(view: View, row: Row) -> Any:
    """What the ledger says and the way to its rows; or why the two cannot be compared."""
    texts = view.texts
    if row["ledger_line_count"] is None:
        return html.P(texts.word(NotComparableReason, row["reason"]), className="soft")
    told = texts(
        "budget.ledger_says",
        measure=texts.word(BudgetMeasure, row["measure"]),
        amount=texts.forms.money(row["ledger_amount"], row["ledger_currency"]),
        planned=texts.forms.money(row["ledger_planned_amount"], row["ledger_currency"]),
        share=texts.forms.share(row["ledger_share"]),
        points=texts("points", points=texts.forms.number(abs(row["difference_points"]), 1)),
    )
    day = texts("budget.ledger_day", day=texts.forms.day(row["ledger_as_of_on"]))
    return html.Figure(
        [
            html.Blockquote(told),
            html.Figcaption(
                [
                    link(_ledger_name(row, texts), ledger_way(view, row)),
                    html.Span(day),
                    basis_badge(texts, Basis.REGISTER),
                ]
            ),
        ],
        className="quote",
    )
