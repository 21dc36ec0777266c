"""What somebody must do or know: matters for the chair, changes since the meeting before, what is missing."""

from collections.abc import Sequence
from typing import Any

import polars as pl
from dash import html

from dashboard.components.parts import empty, link
from dashboard.components.place import way, words
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import Implementation, ProgressStatus, ResponseKind, VerificationKind, Word

MOST_SHOWN = 6
VALUES: dict[str, type[Word]] = {
    "state_changed": Implementation,
    "settled": Implementation,
    "new": Implementation,
    "responded": ResponseKind,
    "verified": VerificationKind,
}


def decisions(view: View, frame: pl.DataFrame) -> Any:
    """What the group is asked to settle."""
    if frame.is_empty():
        return empty(view.texts("overview.needs.none"))
    return _list(view, frame, "needs")


def changes(view: View, frame: pl.DataFrame) -> Any:
    """What is otherwise than after the meeting before."""
    if frame.is_empty():
        return empty(view.texts("overview.changes.none"))
    since = frame.row(0, named=True)["since_on"]
    lead = html.P(view.texts("overview.changes.since", day=forms.day(since)), className="soft") if since else None
    return html.Div([part for part in (lead, _list(view, frame, "change")) if part is not None])


def missing(view: View, frame: pl.DataFrame) -> Any:
    """What the secretary still has to settle."""
    if frame.is_empty():
        return empty(view.texts("overview.secretary.none"))
    return _list(view, frame, "missing")


def _list(view: View, frame: pl.DataFrame, family: str) -> html.Div:
    """The first few at once, the rest behind a line that says how many there are."""
    items = [_item(view, row, family) for row in frame.to_dicts()]
    first, rest = items[:MOST_SHOWN], items[MOST_SHOWN:]
    folded = [
        html.Details([html.Summary(view.texts("list.more", count=len(rest))), html.Ul(rest, className="matters")])
    ]
    return html.Div([html.Ul(first, className="matters"), *(folded if rest else [])])


def _item(view: View, row: Row, family: str) -> html.Li:
    texts = view.texts
    said = texts(f"{family}.{row['what']}", **_values(row, texts))
    named = (
        [link(row["label"] or texts("recommendation"), view.recommendation(row["recommendation_id"])), " "]
        if row["recommendation_id"]
        else []
    )
    place = [html.Div(way(view, row), className="where")] if words(row, texts) else []
    return html.Li(
        [html.Div(said, className="matter"), html.Div([*named, row["text"] or ""], className="about"), *place]
    )


def _values(row: Row, texts: Texts) -> dict[str, object]:
    """The values that the sentences name, in words."""
    values: dict[str, object] = {
        name: said(row["what"], row[name], texts) for name in ("before", "after") if name in row
    }
    for name in ("due_on", "asked_due_on"):
        values[name] = forms.day(row[name]) if row.get(name) else forms.NOTHING
    days, status = row.get("days"), row.get("after") if row["what"] == "spoken_of" else None
    return values | {
        "status": f": {texts.word(ProgressStatus, status)}" if status else "",
        "count": row.get("count"),
        "days": days if days is not None else forms.NOTHING,
        "owner": row.get("owner") or texts("owner.none"),
        "expected": row.get("expected") or "",
    }


def said(what: str, value: str | None, texts: Texts) -> str:
    """A value before or after a change, in words: a term of the vocabulary or a day."""
    if value is None:
        return texts("change.nothing")
    kind = VALUES.get(what)
    if kind is not None and value in {word.value for word in kind}:
        return texts.word(kind, value)
    return forms.written_day(value)


def joined(parts: Sequence[str]) -> str:
    """Parts that are there, parted by a middle dot."""
    return " · ".join(part for part in parts if part)
