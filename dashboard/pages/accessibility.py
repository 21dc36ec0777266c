"""The accessibility statement: what it covers, how accessible the service is, where to tell of hurdles."""

import os
from typing import Any

from dash import html

from dashboard import statement
from dashboard.components.parts import section
from dashboard.pages import Page
from dashboard.view import View

GAPS = ("charts", "pictures", "quotes")


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """Contacts come from the settings; without an address for feedback the owner of the programme is named."""
    texts, contacts = view.texts, statement.Contacts.of(os.environ)
    gaps = html.Ul([html.Li(texts(f"statement.gaps.{gap}")) for gap in GAPS], className="plain-list")
    written = texts("statement.written", day=texts.forms.day(statement.WRITTEN_ON))
    return texts("page.accessibility"), [
        section(texts("statement.scope.heading"), html.P(texts("statement.scope")), name="scope"),
        section(texts("statement.level.heading"), html.P(texts("statement.level")), name="level"),
        section(texts("statement.gaps.heading"), gaps, name="gaps"),
        section(texts("statement.feedback.heading"), html.P(_feedback(view, contacts)), name="feedback"),
        section(
            texts("statement.supervisor.heading"),
            html.P([texts("statement.supervisor"), " ", _contact(contacts.supervisor), "."]),
            html.P(texts("statement.supervisor.before"), className="soft"),
            name="supervisor",
        ),
        section(texts("statement.written.heading"), html.P(written), name="written"),
    ]


def _feedback(view: View, contacts: statement.Contacts) -> list[Any]:
    texts = view.texts
    if contacts.feedback is None:
        owner = view.programme["owner"] or texts("statement.owner.unknown")
        return [texts("statement.feedback.none", owner=owner)]
    before, _, after = texts("statement.feedback", address="\0").partition("\0")
    return [before, _contact(contacts.feedback), after]


def _contact(address: str) -> Any:
    href = statement.link_to(address)
    return html.A(address, href=href) if href else address


PAGE = Page("/accessibility", "accessibility", None, draw)
