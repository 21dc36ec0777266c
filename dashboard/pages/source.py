"""The minutes as they stand, with the sentence lit that a figure rests on."""

from typing import Any

from dash import html

from dashboard.components import minutes
from dashboard.components.parts import empty
from dashboard.pages import Page
from dashboard.view import View
from queries import meetings


def draw(view: View, source_file_id: str | None) -> tuple[str, list[Any]]:
    """The whole text; where it does not count as of the day, how to see it."""
    texts = view.texts
    pages = view.ask(meetings.document, source_file_id=source_file_id or "").to_dicts()
    if not pages:
        return texts("source.unknown.title"), [html.Div([empty(texts("source.unknown"))], className="card")]
    first = pages[0]
    agenda = view.ask(meetings.agenda, meeting_id=first["meeting_id"]).to_dicts() if first["meeting_id"] else []
    span = (view.address.number("start"), view.address.number("end"))
    number = " · ".join(
        part
        for part in (first["meeting_number"], texts.forms.day(first["meeting_on"]) if first["meeting_on"] else "")
        if part
    )
    title = texts("source.title", meeting=number) if number else first["title"] or first["name"]
    return title, [minutes.about(view, first), minutes.contents(view, agenda), minutes.text(view, pages, agenda, span)]


PAGE = Page("/source", "source", None, draw, takes_id=True)
