"""Every table, view and column with the sentence that explains it, as the published file has them."""

from typing import Any

from dash import html

from dashboard.components.table import table
from dashboard.text import Texts
from etl.schema import TABLES, Column, Table
from etl.views import VIEWS
from etl.views import View as FlatView


def contents(texts: Texts) -> html.Ul:
    """A jump to each."""
    names = [*(one.name for one in VIEWS), *(one.name for one in TABLES)]
    return html.Ul(
        [html.Li(html.A(html.Code(name), href=f"#table-{name}")) for name in names], className="names",
        **{"aria-label": texts("dictionary.contents")},
    )  # fmt: skip


def entries(texts: Texts) -> list[Any]:
    """One part for each view and table."""
    return [*(_view(one, texts) for one in VIEWS), *(_table(one, texts) for one in TABLES)]


def _table(one: Table, texts: Texts) -> html.Div:
    heads = [texts(f"dictionary.head.{name}") for name in ("column", "type", "empty", "means")]
    rows = [
        [
            html.Code(column.name),
            html.Code(column.sql_type),
            texts("answer.false" if column.required else "answer.true"),
            _meaning(column),
        ]
        for column in one.columns
    ]
    return _part(one.name, one.sentence, table(texts("dictionary.caption", name=one.name), heads, rows))


def _view(one: FlatView, texts: Texts) -> html.Div:
    heads = [texts(f"dictionary.head.{name}") for name in ("column", "means")]
    rows = [[html.Code(column.name), html.Span(column.sentence, lang="en")] for column in one.columns]
    return _part(one.name, one.sentence, table(texts("dictionary.caption", name=one.name), heads, rows))


def _part(name: str, sentence: str, columns: Any) -> html.Div:
    return html.Div(
        [html.H3(html.Code(name), id=f"table-{name}"), html.P(sentence, lang="en"), columns], className="entry"
    )


def _meaning(column: Column) -> html.Div:
    """The sentence of a column, and the words that it may hold with theirs."""
    words = [html.Li([html.Code(word.value), f" {word.sentence}"]) for word in column.words or ()]
    return html.Div([column.sentence, *([html.Ul(words)] if words else [])], lang="en")
