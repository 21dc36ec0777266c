"""The next meeting: what it decides and asks, who is responsible after the programme, and the attachment."""

from typing import Any

from dashboard import wording
from dashboard.components import after, agenda, downloads, take
from dashboard.components.parts import section
from dashboard.pages import Page
from dashboard.view import View
from queries import agenda as asked
from queries import meetings, overview


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """When, decisions, questions by responsible body, what is open after the programme, downloads."""
    texts = view.texts
    points, horizon = view.ask(asked.points), view.ask(asked.horizon).row(0, named=True)
    return texts("page.agenda"), [
        section(texts("agenda.when.heading"), *agenda.when(view, view.ask(meetings.coming), horizon), name="when"),
        section(
            texts("agenda.decide.heading"), agenda.decisions(view, points), name="decide",
            lead=texts("agenda.order"),
        ),
        section(
            texts("agenda.ask.heading"), *agenda.questions(view, points),
            *([] if points.is_empty() else [take.menu(view, "agenda")]), name="ask",
            lead=wording.look_ahead(horizon, texts),
        ),
        section(
            texts("agenda.after.heading"), after.owners(view, view.ask(overview.after_programme)), name="after",
        ),
        downloads.for_meeting(view),
    ]  # fmt: skip


PAGE = Page("/next-meeting", "agenda", 7, draw)
