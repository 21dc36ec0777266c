"""The minutes as they stand, with the sentence lit that a figure rests on."""

from typing import Any

from dash import html

from dashboard.components import between_hits, minutes, page_picture
from dashboard.components.minutes_read import Facts
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
    read = Facts.of(view, first["source_file_id"])
    picture = page_picture.shown(view, pages)
    return title, [
        *between_hits.ways(view),
        minutes.about(view, first, read),
        *([minutes.contents(view, agenda)] if agenda else []),
        html.Div(
            [minutes.text(view, pages, agenda, span, read), *picture],
            className="text-and-picture" if picture else "text-alone",
        ),
    ]


PAGE = Page("/source", "source", None, draw, takes_id=True)
