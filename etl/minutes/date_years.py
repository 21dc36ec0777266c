"""The year of a time that does not name it: from the meeting, from the item's title, from the weekday."""

from collections.abc import Iterable
from datetime import date, timedelta

from etl.document import Quote
from etl.minutes.anchor import Anchor
from etl.minutes.date_parts import Days, InYear
from etl.minutes.date_patterns import Meaning
from etl.minutes.reading import ComingMeeting
from etl.minutes.tense import Direction

REACH_YEARS = 6
"""How far a weekday may lead: within six years each day has stood on most weekdays."""


def days_in(days: InYear, year: int) -> Days | None:
    """The days in a year, None where the year has no such day or is none."""
    try:
        return days(year)
    except ValueError:
        return None


def nearest(days: InYear, years: Iterable[int], window: Days, direction: Direction) -> Days | None:
    """The first such time that has not passed when the window begins, or the last begun when it ends."""
    first, last = window
    found = [these for year in years if (these := days_in(days, year))]
    if direction == "coming":
        return next((these for these in found if these[1] >= first), None)
    return next((these for these in reversed(found) if these[0] <= last), None)


def item_year(days: InYear, anchor: Anchor, direction: Direction) -> Days | None:
    """The days in the year that the item speaks of, where the tense allows them."""
    these = days_in(days, anchor.year) if anchor.year else None
    if these is None or anchor.window is None:
        return these
    first, last = anchor.window
    fits = these[0] <= last if direction == "past" else these[1] >= first
    return these if fits else None


def without_year(meaning: Meaning, anchor: Anchor, direction: Direction) -> tuple[Days, Quote | None] | None:
    """Days of a time whose words give no year, and the words elsewhere that do; None where nothing gives one."""
    days, reach = meaning.days, 1
    if meaning.weekday is not None:
        days, reach = on_weekday(days, meaning.weekday), REACH_YEARS
    if these := item_year(days, anchor, direction):
        return these, anchor.year_words
    window = anchor.window
    if window is None:
        return None
    years = range(window[0].year - reach, window[1].year + reach + 1)
    found = nearest(days, years, window, direction)
    return (found, meeting_words(anchor)) if found else None


def on_weekday(days: InYear, weekday: int) -> InYear:
    """The same day, only in years where it stands on the weekday."""

    def checked(year: int) -> Days:
        these = days(year)
        if these[0].weekday() != weekday:
            raise ValueError("another weekday")
        return these

    return checked


def meeting_words(anchor: Anchor) -> Quote | None:
    return anchor.day.quotes[0] if anchor.day.quotes else None


def relative(meaning: Meaning, anchor: Anchor) -> Days | None:
    """Next, this or last year, month, week, season, counted from the meeting."""
    window, shift = anchor.window, meaning.relative
    if window is None or shift is None:
        return None
    first, last = window
    match meaning.step:
        case "year":
            return days_in(meaning.days, first.year + shift) if first.year == last.year else None
        case "month" if (first.year, first.month) == (last.year, last.month):
            index = first.year * 12 + first.month - 1 + shift
            begin, after = date(index // 12, index % 12 + 1, 1), date((index + 1) // 12, (index + 1) % 12 + 1, 1)
            return begin, after - timedelta(days=1)
        case "week" if first == last:
            monday = first - timedelta(days=first.weekday() - 7 * shift)
            return monday, monday + timedelta(days=6)
        case None:
            return _nearest_named(meaning.days, window, shift)
    return None


def _nearest_named(days: InYear, window: Days, shift: int) -> Days | None:
    """Ensi keväänä is the next spring that has not begun, viime keväänä the last that has ended."""
    found = [these for year in range(window[0].year - 2, window[1].year + 3) if (these := days_in(days, year))]
    if shift > 0:
        return next((these for these in found if these[0] > window[0]), None)
    if shift < 0:
        return next((these for these in reversed(found) if these[1] < window[1]), None)
    return next((these for these in found if these[1] >= window[0]), None)


def meeting_within(coming: tuple[ComingMeeting, ...], days: Days) -> ComingMeeting | None:
    return next((meeting for meeting in coming if days[0] <= meeting.day <= days[1]), None)


def next_meeting(anchor: Anchor) -> ComingMeeting | None:
    """The first meeting that is announced for after this one."""
    last = anchor.window[1] if anchor.window else None
    ahead = (meeting for meeting in anchor.coming if last is None or meeting.day > last)
    return min(ahead, key=lambda meeting: meeting.day, default=None)
