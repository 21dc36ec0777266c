"""The day of a meeting as its minutes state it, else the window that their words allow."""

import re
from datetime import date

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.minutes.anchor import Anchor
from etl.minutes.clause_times import timed_words
from etl.minutes.item_kinds import kind_of_title
from etl.minutes.meeting_window import MEETING_NUMBER, meeting_window
from etl.minutes.outline import MeetingOutline
from etl.minutes.reading import MeetingDay
from etl.minutes.segments import segments
from etl.vocabulary import DatePrecision, DateRole, ItemKind
from etl.words import lemmas

UNKNOWN = MeetingDay(None, None, None, None)

FILE_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")


def meeting_day(document: Document, outline: MeetingOutline, language: Language) -> MeetingDay:
    """Never an invented day: without words for one, `held_on` stays empty."""
    stated = _stated_in_head(document, outline, language) or _stated_at_opening(document, outline, language)
    if stated:
        day, quote = stated
        return MeetingDay(day, None, None, f'the words "{quote.text}"', (quote,))
    window = meeting_window(document, outline, language)
    return _of_file_name(document, window) or window


def _stated_in_head(document: Document, outline: MeetingOutline, language: Language) -> tuple[date, Quote] | None:
    """A day after a label (Aika:), else beside a word for the meeting, else the only day that the head gives."""
    words, year = language.times, _year_of_number(document, outline)
    labelled: list[tuple[date, Quote]] = []
    beside: list[tuple[date, Quote]] = []
    others: list[tuple[date, Quote]] = []
    before: set[str] = set()
    for span in outline.head:
        text = document.quote_span(span).text
        bases = set(lemmas(text, language.code))
        days = _days(document, span, year, language)
        label = set(lemmas(text[: days[0][1].start - span.start], language.code)) if days else set[str]()
        if bases & words.other_days:
            days = []
        if label & words.day_labels or (days and not label and before & words.day_labels):
            labelled += days
        elif bases & words.meeting_words:
            beside += days
        else:
            others += days
        before = bases if not days else set()
    unambiguous = others if len({day for day, _ in others}) == 1 else []
    return next(iter([*labelled[:1], *beside[:1], *unambiguous[:1]]), None)


def _days(document: Document, span: Span, year: int | None, language: Language) -> list[tuple[date, Quote]]:
    """Single days of a paragraph; one without a year takes that of the meeting's number."""
    anchor = Anchor(UNKNOWN, year)
    text = document.quote_span(span).text
    return [
        (timed.mention.earliest, timed.mention.quote)
        for timed in timed_words(text, span.start, anchor, language, document.page_of)
        if timed.mention.precision is DatePrecision.DAY and timed.mention.role is DateRole.WHEN
    ]


def _year_of_number(document: Document, outline: MeetingOutline) -> int | None:
    """The year in the meeting's own number (pöytäkirja 2/2025), which stands in its head."""
    found = (MEETING_NUMBER.search(document.quote_span(span).text) for span in outline.head)
    return next((int(match.group(1)) for match in found if match), None)


def _stated_at_opening(document: Document, outline: MeetingOutline, language: Language) -> tuple[date, Quote] | None:
    """Puheenjohtaja avasi kokouksen 4.2.2025 klo 9.02."""
    for item in outline.items:
        if kind_of_title(document.quote_span(item.title).text, language) is not ItemKind.OPENING:
            continue
        for span in item.body:
            for part in segments(document, span):
                if language.times.opening & set(lemmas(document.quote_span(part).text, language.code)):
                    days = _days(document, part, None, language)
                    if days:
                        return days[0]
    return None


def _of_file_name(document: Document, window: MeetingDay) -> MeetingDay | None:
    """A day in the file's name, where the words of the minutes allow it."""
    match = FILE_DAY.search(document.name)
    if match is None:
        return None
    try:
        day = date(*(int(part) for part in match.groups()))
    except ValueError:
        return None
    if (window.earliest and day < window.earliest) or (window.latest and day > window.latest):
        return None
    return MeetingDay(day, window.earliest, window.latest, f'the file name "{document.name}"', ())
