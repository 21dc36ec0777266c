"""Meetings that the minutes announce, each with its year."""

from collections.abc import Iterable

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.reading import ComingMeeting, MeetingDay


def coming_meetings(
    document: Document, spans: Iterable[Span], day: MeetingDay, language: Language
) -> tuple[ComingMeeting, ...]:
    """Meetings to come that the paragraphs `spans` announce, in the order of their days."""
    return ()
