"""The ledger's bars and rows, and what the minutes say of money beside it."""

from typing import Any

import polars as pl
from dash import html

from dashboard.charts import budget_bars, budget_claims
from dashboard.components.chart import chart, key
from dashboard.components.parts import basis_badge, empty, link, tag
from dashboard.components.place import quoted, way, words
from dashboard.components.table import table
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import Basis, BudgetComparison, BudgetMeasure

AMOUNTS = ("planned", "committed", "spent", "forecast", "carried_over")
SUMS = ("programme", "period")


def ledger(view: View, frame: pl.DataFrame, every: pl.DataFrame, period: str | None) -> list[Any]:
    """Bars of the chosen rows, the choice of period, and the rows as a table."""
    texts = view.texts
    if frame.is_empty():
        return [empty(texts("budget.none"))]
    rows = frame.to_dicts()
    linked = frame.with_columns(
        component=pl.Series([_name(row, texts) for row in rows], dtype=pl.String),
        href=pl.Series(
            [view.to("/budget", period=period, component=row["component_id"] or None) for row in rows], dtype=pl.String
        ),
    )
    total = rows[0]
    snapshot = texts(
        "budget.snapshot", day=forms.day(total["as_of_on"]), basis=texts.word(Basis, total["basis"]).lower()
    )
    return [
        _periods(view, every, period),
        chart(
            budget_bars.figure(linked, texts), texts, name="budget_bars", sentence=budget_bars.sentence(total, texts),
            table=_table(linked, texts), key=_key(texts),
        ),
        html.P(snapshot, className="soft"),
    ]  # fmt: skip


def _name(row: Row, texts: Texts) -> str:
    return texts("budget.total") if row["level"] in SUMS else str(row["component"])


def _periods(view: View, every: pl.DataFrame, period: str | None) -> html.Ul:
    texts = view.texts
    periods = every.filter(pl.col("level") == "period")["period"].to_list()
    choices = [(None, texts("budget.whole")), *((one, one) for one in periods)]
    return html.Ul(
        [
            html.Li(link(word, view.to("/budget", period=one), kind="pill-current" if one == period else "pill"))
            for one, word in choices
        ],
        className="pills",
    )


def _key(texts: Texts) -> html.Ul:
    samples = (
        ("sample-spent", "key.spent"),
        ("sample-committed", "key.committed"),
        ("sample-planned", "key.planned"),
        ("sample-time", "key.time"),
    )
    return key([(sample, texts(name)) for sample, name in samples])


def _table(frame: pl.DataFrame, texts: Texts) -> Any:
    heads = [
        texts(f"budget.head.{name}")
        for name in ("component", *AMOUNTS, "committed_share", "spent_share", "time_share", "basis")
    ]
    cells = [
        [
            row["component"],
            *(forms.money(row[f"{name}_amount"], row["currency"]) for name in AMOUNTS),
            *(forms.share(row[name]) for name in ("committed_share", "spent_share", "time_share")),
            [basis_badge(texts, row["basis"]), " ", words(row, texts)],
        ]
        for row in frame.to_dicts()
    ]
    return html.Div(
        table(texts("budget.caption"), heads, cells, numbers=tuple(range(1, 9))),
        className="wide", tabIndex=0, role="region",
        **{"aria-label": texts("budget.caption")},
    )  # fmt: skip


def claims(view: View, comparison: pl.DataFrame, said: pl.DataFrame, component: str | None) -> list[Any]:
    """Clauses with a share beside the ledger, then every clause about money with its words."""
    texts = view.texts
    whole = [html.P(link(texts("filter.clear"), view.to("/budget")))] if component else []
    if said.is_empty():
        return [*whole, empty(texts("budget.claims.none"))]
    shares = comparison.filter(pl.col("claimed_share").is_not_null())
    drawn = [_beside(view, shares)] if not shares.is_empty() else []
    pieces = [_piece(view, row) for row in said.to_dicts()]
    return [*whole, *drawn, html.H3(texts("budget.claims.all")), html.Div(pieces, className="pieces")]


def _beside(view: View, frame: pl.DataFrame) -> Any:
    texts = view.texts
    rows = frame.to_dicts()
    linked = frame.with_columns(
        label=pl.Series([_label(row, texts) for row in rows], dtype=pl.String),
        href=pl.Series([view.source(row) or "" for row in rows], dtype=pl.String),
    )
    heads = [
        texts(f"beside.head.{name}")
        for name in ("claim", "claimed", "ledger", "difference", "comparison", "day", "place")
    ]
    cells = [
        [
            _label(row, texts),
            _about(row, texts),
            forms.share(row["ledger_share"]),
            texts("points", points=forms.number(row["difference_points"], 1))
            if row["difference_points"] is not None
            else forms.NOTHING,
            tag(texts.word(BudgetComparison, row["comparison"]), str(row["comparison"])),
            forms.day(row["ledger_as_of_on"]),
            [way(view, row), " ", basis_badge(texts, row["basis"])],
        ]
        for row in rows
    ]
    return chart(
        budget_claims.figure(linked, texts), texts, name="budget_claims", sentence=budget_claims.sentence(frame, texts),
        table=table(texts("beside.caption"), heads, cells, numbers=(1, 2, 3)),
        key=key([("sample-claim", texts("key.claim")), ("sample-ledger", texts("key.ledger"))]),
    )  # fmt: skip


def _label(row: Row, texts: Texts) -> str:
    parts = (
        row["meeting_number"],
        _component(row, texts),
        str(row["year"]) if row["year"] else "",
        texts.word(BudgetMeasure, row["measure"]),
    )
    return " · ".join(part for part in parts if part)


def _component(row: Row, texts: Texts) -> str:
    return texts("budget.whole") if row["component"] in (None, "programme") else str(row["component"])


def _about(row: Row, texts: Texts) -> str:
    written = forms.share(row["claimed_share"])
    bound = texts(f"bound.{row['bound']}") if row["bound"] else ""
    about = texts("about") if row["approximate"] else ""
    return " ".join(part for part in (bound, about, written) if part)


def _piece(view: View, row: Row) -> html.Div:
    texts = view.texts
    amount = forms.money(row["amount"], row["currency"] or "EUR") if row["amount"] is not None else ""
    figure = forms.share(row["share"]) if row["share"] is not None else amount
    tags = (
        [tag(texts.word(BudgetMeasure, row["measure"])), tag(figure)]
        if figure
        else [tag(texts.word(BudgetMeasure, row["measure"]))]
    )
    return html.Div(
        [quoted(view, row), html.Div([*tags, html.Span(_component(row, texts), className="soft")], className="said")],
        className="piece",
    )
