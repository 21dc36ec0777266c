"""Links to what leaves the dashboard: the agenda attachment, the calendar, the feed of changes."""

from typing import Any

from dash import html

from dashboard.address import Address
from dashboard.components.parts import section
from dashboard.exports import atom, attachment, calendar
from dashboard.exports.export import Export
from dashboard.view import View


def for_meeting(view: View) -> html.Section:
    """The attachment of what the page shows, and the calendar to subscribe to."""
    texts = view.texts
    same = view.to(attachment.EXPORT.path)
    return section(
        texts("agenda.downloads"),
        _way(texts("agenda.attachment"), same, texts("agenda.attachment.lead")),
        _way(texts("agenda.calendar"), _subscribed(view, calendar.EXPORT), texts("agenda.calendar.lead")),
        name="downloads",
    )


def feed(view: View) -> html.Section:
    """The feed of changes."""
    texts = view.texts
    return section(
        texts("agenda.downloads.feed"),
        _way(texts("changes.feed"), _subscribed(view, atom.EXPORT), texts("changes.feed.lead")),
        name="feed",
    )


def _way(label: str, href: str, more: str) -> Any:
    """A plain link: what it leads to is no page of the dashboard."""
    return html.P([html.A(label, href=href), html.Span(f" {more}", className="soft")])


def _subscribed(view: View, export: Export) -> str:
    """The address to subscribe to: always of now, never with drafts, and in a language that it names itself."""
    return Address(programme=view.as_of.programme_id, language=view.texts.language).to(export.path)
