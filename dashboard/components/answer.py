"""An answer as a table: its first rows, the way from a row to its words, and the files to take along."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from dash import html

from dashboard.answers import FORMATS_OFFERED, PATH, Answer
from dashboard.components.parts import empty, link
from dashboard.components.table import table
from dashboard.text import Texts, forms
from dashboard.view import View

MOST_SHOWN = 200
LONG = 40
"""Characters from which a cell gets room for a sentence."""
PLACE = ("source_file_id", "page", "start", "end")


def shown(view: View, answer: Answer, heading: str) -> list[Any]:
    """The table with what must be known of it, and the downloads."""
    texts = view.texts
    said = html.P(_count(answer, texts), role="status", className="sentence")
    if not answer.rows:
        return [said, empty(texts("answer.none"))]
    rows = answer.rows[:MOST_SHOWN]
    return [
        said,
        html.P(texts("answer.official"), className="soft"),
        downloads(view),
        _table(view, answer, rows, heading),
    ]


def _count(answer: Answer, texts: Texts) -> str:
    """How many rows there are, and that not all of them are shown or fetched."""
    count = len(answer.rows)
    if answer.cut:
        return texts("answer.cut", fetched=texts.forms.number(count), shown=MOST_SHOWN)
    if count > MOST_SHOWN:
        return texts("answer.more", all=texts.forms.number(count), shown=MOST_SHOWN)
    return texts.count("answer.count", count)


def downloads(view: View) -> html.P:
    """Plain links: what they lead to is no page of the dashboard."""
    texts = view.texts
    links = [
        html.A(texts(f"answer.download.{name}"), href=replace(view.address, path=f"{PATH}/{name}").href)
        for name in FORMATS_OFFERED
    ]
    return html.P([texts("answer.downloads"), *(part for one in links for part in (" ", one))], className="flags")


def _table(view: View, answer: Answer, rows: Sequence[tuple[object, ...]], caption: str) -> html.Div:
    """Columns that only lead to the words give way to a link at the end of the row."""
    places = [name.removesuffix(PLACE[0]) for name in answer.columns if _leads(answer, name)]
    hidden = {f"{prefix}{name}" for prefix in places for name in PLACE}
    names = [name for name in answer.columns if name not in hidden]
    at = [answer.columns.index(name) for name in names]
    heads = [*names, *(view.texts("answer.source") for _ in places)]
    cells = [
        [*(_cell(row[index], view.texts) for index in at), *(_source(view, answer, row, prefix) for prefix in places)]
        for row in rows
    ]
    numbers = [place for place, index in enumerate(at) if _is_numeric(rows, index)]
    return html.Div(
        table(caption, heads, cells, numbers=numbers), className="wide answer", tabIndex=0, role="group",
        **{"aria-label": caption},
    )  # fmt: skip


def _leads(answer: Answer, name: str) -> bool:
    prefix = name.removesuffix(PLACE[0])
    return name.endswith(PLACE[0]) and all(f"{prefix}{one}" in answer.columns for one in ("start", "end"))


def _source(view: View, answer: Answer, row: tuple[object, ...], prefix: str) -> Any:
    place = {
        name: row[answer.columns.index(f"{prefix}{name}")] for name in PLACE if f"{prefix}{name}" in answer.columns
    }
    href = view.source(place)
    if href is None:
        return forms.NOTHING
    page = place.get("page")
    return link(view.texts("place.page", number=page) if page else view.texts("answer.open"), href)


def _is_numeric(rows: Sequence[tuple[object, ...]], index: int) -> bool:
    values = [row[index] for row in rows if row[index] is not None]
    return bool(values) and all(isinstance(one, int | float | Decimal) and not isinstance(one, bool) for one in values)


def _cell(value: object, texts: Texts) -> Any:
    """A value in the written form of the page; numbers keep all their digits."""
    if value is None:
        return forms.NOTHING
    if isinstance(value, bool):
        return texts("answer.true" if value else "answer.false")
    if isinstance(value, datetime):
        return texts.forms.moment(value)
    if isinstance(value, date):
        return texts.forms.day(value)
    if isinstance(value, Decimal) and value.is_finite():
        return texts.forms.number(value, max(0, -int(value.as_tuple().exponent)))
    if isinstance(value, float):
        return str(value).replace(".", texts.forms.separators[0])
    words = str(value)
    return html.Div(words, className="long") if len(words) > LONG else words
