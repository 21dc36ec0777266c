"""How much of each document is classified, which text is not, and what was rejected."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components.parts import empty, link, tag
from dashboard.components.place import quoted
from dashboard.components.table import table
from dashboard.text import forms
from dashboard.view import Row, View
from etl.vocabulary import ApprovalState

MOST_DOCUMENTS = 100
MOST_PASSAGES = 50
MOST_REJECTED = 100


def documents(view: View, frame: pl.DataFrame) -> list[Any]:
    """The documents that count as of the day, the least classified first, and how many do not count."""
    texts = view.texts
    counted = frame.filter("counted")
    left_out = frame.height - counted.height
    told = [html.P(texts.count("data.documents.not_counted", left_out), className="soft")] if left_out else []
    if counted.is_empty():
        return [empty(texts("data.documents.none")), *told]
    read = counted.filter(pl.col("refused").is_null())
    characters, classified = (sum(read[name].drop_nulls().to_list()) for name in ("characters", "classified"))
    share = classified / characters if characters else None
    sentence = texts.count(
        "data.documents.sentence", counted.height, share=texts.forms.share(share), refused=counted.height - read.height
    )
    heads = [texts(f"data.documents.head.{name}") for name in ("document", "meeting", "share", "passages")]
    cells = [[_name(row), _meeting(view, row), _share(view, row), _passages(view, row)] for row in _first(counted)]
    more = _more(view, counted.height, MOST_DOCUMENTS)
    return [
        html.P(sentence, className="sentence"), table(texts("data.documents.caption"), heads, cells, numbers=[2]),
        *more, *told,
    ]  # fmt: skip


def _first(frame: pl.DataFrame) -> list[Row]:
    return frame.head(MOST_DOCUMENTS).to_dicts()


def _more(view: View, height: int, most: int) -> list[Any]:
    return [html.P(view.texts("data.more", shown=most, all=view.texts.forms.number(height)))] if height > most else []


def _name(row: Row) -> html.Div:
    return html.Div([html.Code(row["name"]), html.Div(row["path"], className="where")])


def _meeting(view: View, row: Row) -> Any:
    if row["meeting_on"] is None:
        return forms.NOTHING
    said = " · ".join(part for part in (row["meeting_number"], view.texts.forms.day(row["meeting_on"])) if part)
    state = tag(view.texts.word(ApprovalState, row["approval_state"]), row["approval_state"])
    return [link(said, view.to(f"/source/{row['source_file_id']}")), " ", state]


def _share(view: View, row: Row) -> Any:
    if row["refused"] is not None:
        return html.Div([tag(view.texts("data.refused"), "overdue"), html.Div(row["refused"], lang="en")])
    cases = f"{view.texts.forms.number(row['classified'] or 0)}/{view.texts.forms.number(row['characters'] or 0)}"
    return html.Div([view.texts.forms.share(row["classified_share"]), html.Div(cases, className="where")])


def _passages(view: View, row: Row) -> Any:
    count = row["unclassified_count"]
    if not count:
        return forms.NOTHING
    href = view.to(view.address.path, document=row["source_file_id"])
    return link(view.texts.count("data.passages.show", count), href)


def passages(view: View, frame: pl.DataFrame) -> list[Any]:
    """The text that no row quotes, each with the way to its place in the minutes."""
    texts = view.texts
    if frame.is_empty():
        return [empty(texts("data.passages.none"))]
    rows = [
        row | {"quote": row["text"], "meeting_number": None, "item_number": None}
        for row in frame.head(MOST_PASSAGES).to_dicts()
    ]
    return [
        html.Ul([html.Li(quoted(view, row)) for row in rows], className="told"),
        *_more(view, frame.height, MOST_PASSAGES),
        html.P(link(texts("data.passages.every"), view.to("/queries", question="what_was_not_read"))),
    ]


def rejected(view: View, frame: pl.DataFrame) -> list[Any]:
    """Rows and files that were not taken in, with file and line."""
    texts = view.texts
    if frame.is_empty():
        return [empty(texts("data.rejected.none"))]
    heads = [texts(f"data.rejected.head.{name}") for name in ("place", "what", "expected")]
    cells = [
        [
            html.Code(row["file"] if row["line"] is None else f"{row['file']}:{row['line']}"),
            html.Span(row["what"], lang="en"),
            html.Span(row["expected"], lang="en"),
        ]
        for row in frame.head(MOST_REJECTED).to_dicts()
    ]
    return [table(texts("data.rejected.caption"), heads, cells), *_more(view, frame.height, MOST_REJECTED)]
