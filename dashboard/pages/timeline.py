"""The line of time: meetings, evaluations, promises and due dates, drawn or told in words."""

from typing import Any

from dashboard.components import times
from dashboard.components.parts import empty, section
from dashboard.pages import Page
from dashboard.view import View
from queries import timeline


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """The line with its choices; promises with their quotes have a page of their own."""
    texts = view.texts
    events = view.ask(timeline.events)
    if events.is_empty():
        return texts("page.timeline"), [section(texts("timeline.heading"), empty(texts("timeline.none")), name="line")]
    return texts("page.timeline"), [
        section(texts("timeline.heading"), *times.content(view, events, view.ask(timeline.moves)), name="line"),
    ]


PAGE = Page("/timeline", "timeline", 4, draw)
