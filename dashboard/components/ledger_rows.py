"""The rows of the ledger as they stand in their file, each with its line; those of one clause with their sum."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components import money, money_claims
from dashboard.components.parts import empty, link
from dashboard.components.place import quoted, words
from dashboard.text import forms
from dashboard.view import Row, View
from etl.vocabulary import BudgetMeasure

OWN = ("line", "period", "source")
"""Columns that only this table has."""


def claim(view: View, row: Row) -> list[Any]:
    """The clause that the rows are held against, and what they make together."""
    texts = view.texts
    told = texts(
        "ledger.sum",
        measure=texts.word(BudgetMeasure, row["measure"]),
        amount=texts.forms.money(row["ledger_amount"], row["ledger_currency"]),
        planned=texts.forms.money(row["ledger_planned_amount"], row["ledger_currency"]),
        share=texts.forms.share(row["ledger_share"]),
    )
    return [
        html.H3(money_claims.label(row, texts)),
        quoted(view, row),
        html.P(told),
        html.P(link(texts("ledger.every"), view.to("/ledger"))),
    ]


def rows(view: View, frame: pl.DataFrame) -> list[Any]:
    """A table of the rows."""
    texts = view.texts
    if frame.is_empty():
        return [empty(texts("ledger.none"))]
    names = ("line", "component", "period", "as_of", *money.AMOUNTS, "source")
    cells = [
        [
            html.Strong(words(row, texts)),
            [row["component"], *money.unmatched(row, texts)],
            row["period"],
            texts.forms.day(row["as_of_on"]),
            *(texts.forms.money(row[f"{name}_amount"], row["currency"]) for name in money.AMOUNTS),
            row["source"] or forms.NOTHING,
        ]
        for row in frame.to_dicts()
    ]
    caption = texts("ledger.caption")
    heads = [texts(f"{'ledger' if name in OWN else 'budget'}.head.{name}") for name in names]
    return [money.wide(caption, heads, cells, range(4, 9)), *money.more(view, frame["row_count"][0])]


def files(frame: pl.DataFrame) -> list[Any]:
    """The files in which the rows stand."""
    return [html.Code(file) for file in frame["register_file"].unique(maintain_order=True)]
