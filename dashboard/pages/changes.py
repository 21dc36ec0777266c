"""What changed between two points in time; both stand in the address, so that a copied link shows the same."""

from typing import Any

from dash import html

from dashboard.components import downloads, since, take
from dashboard.components.parts import empty, notice
from dashboard.pages import Page
from dashboard.view import View
from queries.errors import CallError
from queries.since import changes


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """The chooser with a sentence, then a section for each heading."""
    texts = view.texts
    title, given = texts("page.changes"), view.address.get("since")
    then = since.compared_with(view, given)
    try:
        frame = view.ask(changes, since=given)
    except CallError:
        key = "changes.unknown" if then is None else "changes.not_earlier"
        told = notice("warn", texts(key, since=given, day=texts.forms.day(view.day)))
        return title, [since.chooser(view, given, told)]
    if then is None:
        return title, [since.chooser(view, given, empty(texts("changes.first"))), downloads.feed(view)]
    taken = [html.Div(take.menu(view, "changes"), className="card")] if frame.height else []
    key = "changes.sentence" if frame.height else "changes.sentence.none"
    sentence = html.P(
        texts(key, since=texts.forms.day(then), day=texts.forms.day(view.day), count=frame.height), className="sentence"
    )
    return title, [since.chooser(view, given, sentence), *since.groups(view, frame), *taken, downloads.feed(view)]


PAGE = Page("/changes", "changes", 6, draw)
