"""The way from a row to what it rests on: the sentence in the minutes, or the line of a register."""

from typing import Any

from dash import html

from dashboard.components.parts import basis_badge, link, quote
from dashboard.text import Texts, forms
from dashboard.view import Row, View

PLACE = (
    "source_file_id",
    "page",
    "start",
    "end",
    "quote",
    "meeting_number",
    "item_number",
    "register_file",
    "register_line",
    "basis",
)


def told(row: Row, prefix: str, on: str) -> Row:
    """A second place that a row carries under a prefix, such as `state_`; `on` is the column of its day."""
    return {name: row.get(f"{prefix}_{name}") for name in PLACE} | {"meeting_on": row[on]}


def is_known(place: Row) -> bool:
    """Whether words in minutes or a line of a register stand there."""
    return bool(place["source_file_id"] or place["register_file"])


def words(row: Row, texts: Texts) -> str:
    """Where it stands, in words."""
    if row.get("source_file_id"):
        parts = [
            texts("place.meeting", number=row["meeting_number"])
            if row.get("meeting_number")
            else texts("place.minutes"),
            texts.forms.day(row["meeting_on"]) if row.get("meeting_on") else "",
            texts("place.item", number=row["item_number"]) if row.get("item_number") else "",
            texts("place.page", number=row["page"]) if row.get("page") else "",
        ]
        return ", ".join(part for part in parts if part)
    if row.get("register_file"):
        name = str(row["register_file"]).rsplit("/", 1)[-1]
        line = texts("place.line", number=row["register_line"]) if row.get("register_line") else ""
        return ", ".join(part for part in (texts("place.register", name=name), line) if part)
    return ""


def in_report(row: Row, texts: Texts) -> str:
    """Where it stands in a report, in words; the evaluation is its own report."""
    page = texts("place.page", number=row["report_page"]) if row["report_page"] else ""
    return ", ".join(part for part in (row["report"] or row.get("evaluation_title"), page) if part)


def way(view: View, row: Row) -> Any:
    """A link to the sentence; plain words where there is none to link to."""
    said = words(row, view.texts)
    return link(said, view.source(row), name=row.get("quote")) if said else html.Span(forms.NOTHING)


def of_source(view: View, text: str | None, row: Row) -> Any:
    """Words of a source among those of the page, marked with their own language."""
    return html.Span(text, lang=view.language_of(row)) if text else ""


def quoted(view: View, row: Row) -> Any:
    """The sentence itself with the way to it and what it rests on; without words only where it stands."""
    badge = basis_badge(view.texts, row["basis"]) if row.get("basis") else None
    if row.get("quote"):
        where = words(row, view.texts)
        return quote(row["quote"], view.source(row), where, lang=view.language_of(row), badge=badge)
    said = words(row, view.texts)
    return html.P([said, " ", badge] if badge is not None else said, className="where") if said else None
