"""What a time without its year hangs on: the meeting's day, the year its item speaks of, the meetings to come."""

import re
from dataclasses import dataclass
from datetime import date

from etl.document import Document, Quote, Span
from etl.minutes.reading import ComingMeeting, MeetingDay

YEAR = re.compile(r"(?<![\d/.–-])(?:19[5-9]\d|20\d\d)(?!\d|/\d|[-–]\d|\.\d)")

LONGEST_WINDOW_DAYS = 366
"""A meeting whose day is less sure than a year gives no year to a time."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """`year` is the year that the item's title names (an annual report 2021), `year_words` those words of it."""

    day: MeetingDay
    year: int | None = None
    year_words: Quote | None = None
    coming: tuple[ComingMeeting, ...] = ()
    title: Quote | None = None

    @property
    def window(self) -> tuple[date, date] | None:
        """First and last day on which the meeting may have been held."""
        day = self.day
        first, last = day.held_on or day.earliest or day.latest, day.held_on or day.latest or day.earliest
        if first is None or last is None or (last - first).days > LONGEST_WINDOW_DAYS:
            return None
        return first, last


def anchor_of(document: Document, title: Span, day: MeetingDay, coming: tuple[ComingMeeting, ...] = ()) -> Anchor:
    """The anchor of an item; a title with two years, or none, gives no year."""
    words = document.quote_span(title)
    years = list(YEAR.finditer(words.text))
    if len(years) != 1:
        return Anchor(day, coming=coming, title=words)
    start, end = (title.start + place for place in years[0].span())
    return Anchor(day, int(years[0].group()), document.quote(start, end), coming, words)
