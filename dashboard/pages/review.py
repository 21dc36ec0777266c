"""What waits for a person, one matter at a time: confirm, refuse, or leave it for later."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import duties, take, waiting
from dashboard.components.parts import MOST_DRAWN, section
from dashboard.pages import Page
from dashboard.view import View
from queries import overview, review


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """The matter that is open, the list of all, and what is still missing."""
    texts = view.texts
    rows = view.ask(review.waiting).to_dicts()
    missing = view.ask(overview.missing, first=MOST_DRAWN)
    return texts("page.review"), [
        waiting.opened(view, rows),
        html.Div(
            [
                section(
                    texts("review.list.heading", count=len(rows)),
                    waiting.listed(view, rows), *_take(view, "waiting", rows), name="list",
                ),
                section(
                    texts("review.missing.heading"),
                    duties.missing(view, missing), name="missing",
                ),
            ],
            className="pair",
        ),
    ]  # fmt: skip


def _take(view: View, name: str, rows: Sequence[Any]) -> list[Any]:
    return [take.menu(view, name)] if rows else []


PAGE = Page("/review", "review", 5, draw)
