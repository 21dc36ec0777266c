"""Between which days a meeting was held whose minutes give none: after what is told as past, before what is to come."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.minutes.anchor import anchor_of
from etl.minutes.clause_times import Timed, timed_words
from etl.minutes.coming import coming_meetings
from etl.minutes.item_kinds import kind_of_title
from etl.minutes.outline import ItemOutline, MeetingOutline
from etl.minutes.reading import MeetingDay
from etl.minutes.segments import segments
from etl.minutes.tense import is_past_form, speaks_of_present
from etl.minutes.time_tokens import Token
from etl.vocabulary import DateRole, ItemKind
from etl.words import fold

MEETING_NUMBER = re.compile(r"(?<![\d/§])\d{1,3}/((?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Bound:
    """A day that bounds the window, and the words that say so."""

    day: date
    quote: Quote
    why: str


def meeting_window(document: Document, outline: MeetingOutline, language: Language) -> MeetingDay:
    """The latest of the past and the earliest of the future; a plan for a day that has passed bounds nothing."""
    bounds = [bound for item in outline.items for bound in _told(document, item, language)]
    past = [bound for is_past, bound in bounds if is_past] + _numbers(document, outline, language)
    begins = max(past, key=lambda bound: bound.day, default=None)
    floor = begins.day if begins else date.min
    ahead = [bound for is_past, bound in bounds if not is_past and bound.day >= floor]
    ahead += _year_of_own_number(document, outline, floor)
    ahead += _announced(document, outline, floor, language)
    ends = min(ahead, key=lambda bound: bound.day, default=None)
    known = tuple(bound for bound in (begins, ends) if bound)
    return MeetingDay(
        held_on=None,
        earliest=begins.day if begins else None,
        latest=ends.day if ends else None,
        source="; ".join(bound.why for bound in known) or None,
        quotes=tuple(bound.quote for bound in known),
    )


def _told(document: Document, item: ItemOutline, language: Language) -> Iterator[tuple[bool, Bound]]:
    """Times with a year that the item tells as past (True) or as to come."""
    anchor = anchor_of(document, item.title, MeetingDay(None, None, None, None))
    for part in (part for span in item.body for part in segments(document, span)):
        text = document.quote_span(part).text
        for timed in timed_words(text, part.start, anchor, language, document.page_of):
            mention = timed.mention
            if mention.attributive or mention.role not in (DateRole.WHEN, DateRole.DUE) or mention.latest is None:
                continue
            words = mention.quote.text
            if timed.direction == "past" and _beside_past(timed, language):
                yield True, Bound(mention.earliest, mention.quote, f'"{words}" is told as past')
            elif timed.direction == "coming" and speaks_of_present(timed.signs, language.times):
                yield False, Bound(mention.latest, mention.quote, f'"{words}" is told as to come')


def _beside_past(timed: Timed, language: Language) -> bool:
    """The time opens its stretch or stands beside a verb or participle of the past: it is when that happened."""
    first, end, signs = timed.first, timed.end, timed.signs
    if first == 0:
        return True
    return any(_is_past_word(token, language) for token in [*signs[max(first - 1, 0) : first], *signs[end : end + 1]])


def _is_past_word(token: Token, language: Language) -> bool:
    form, words = fold(token.surface), language.times
    settles = token.base in words.planning
    return not settles and bool(is_past_form(token, words) or re.fullmatch(words.past_attribute, form))


def _numbers(document: Document, outline: MeetingOutline, language: Language) -> list[Bound]:
    """A meeting is not before the year of its own number, or of the meeting whose minutes it approves."""
    spans = list(outline.head)
    for item in outline.items:
        if kind_of_title(document.quote_span(item.title).text, language) is ItemKind.MINUTES_APPROVAL:
            spans += item.body
    return [
        Bound(date(int(match.group(1)), 1, 1), quote, f'the meeting number "{quote.text}"')
        for match, quote in _found(document, spans)
    ]


def _year_of_own_number(document: Document, outline: MeetingOutline, floor: date) -> list[Bound]:
    return [
        Bound(date(int(match.group(1)), 12, 31), quote, f'the meeting number "{quote.text}"')
        for match, quote in _found(document, list(outline.head))
        if int(match.group(1)) >= floor.year
    ]


def _found(document: Document, spans: list[Span]) -> Iterator[tuple[re.Match[str], Quote]]:
    for span in spans:
        for match in MEETING_NUMBER.finditer(document.quote_span(span).text):
            yield match, document.quote(span.start + match.start(), span.start + match.end())


def _announced(document: Document, outline: MeetingOutline, floor: date, language: Language) -> list[Bound]:
    """The meeting is before the next one that it announces."""
    if floor == date.min:
        return []
    day = MeetingDay(None, floor, None, None)
    spans = [
        span
        for item in outline.items
        if kind_of_title(document.quote_span(item.title).text, language) is ItemKind.NEXT_MEETINGS
        for span in item.body
    ]
    found = coming_meetings(document, spans, day, language)
    return [
        Bound(meeting.day - timedelta(days=1), meeting.quote, f'"{meeting.quote.text}" is the next meeting')
        for meeting in found[:1]
    ]
