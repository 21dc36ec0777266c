"""Where in the minutes of a meeting the group says when it meets again."""

from etl.document import Document
from etl.languages import Language
from etl.minutes.coming import coming_meetings, groups_in
from etl.minutes.item_kinds import kind_of_title
from etl.minutes.outline import ItemOutline, MeetingOutline
from etl.minutes.reading import ComingMeeting, MeetingDay
from etl.vocabulary import ItemKind


def announced(
    document: Document, outline: MeetingOutline, day: MeetingDay, language: Language
) -> tuple[ComingMeeting, ...]:
    """Under the heading for it, the heading itself with it; elsewhere only where words speak of the next meeting.

    An item whose title names another group speaks of that group's meetings.
    """
    own = groups_in(" ".join(document.quote_span(span).text for span in outline.head), language)
    headed = [item for item in outline.items if _is_of_next_meetings(document, item, language)]
    others = [item for item in outline.items if item not in headed]
    ours = [item for item in others if groups_in(document.quote_span(item.title).text, language) <= own]
    spans = [span for item in headed for span in (item.title, *item.body)]
    told = [span for item in ours for span in item.body]
    return coming_meetings(document, spans, day, language, told=[*told, *outline.tail])


def _is_of_next_meetings(document: Document, item: ItemOutline, language: Language) -> bool:
    return kind_of_title(document.quote_span(item.title).text, language) is ItemKind.NEXT_MEETINGS
