"""Meetings that the minutes announce, each with its year."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.times import TimeWords
from etl.minutes.date_grammar import RawTime, raw_times
from etl.minutes.date_years import REACH_YEARS, days_in, nearest, on_weekday
from etl.minutes.reading import ComingMeeting, MeetingDay
from etl.minutes.segments import segments
from etl.minutes.tense import direction, speaks_of_present
from etl.minutes.time_tokens import Token, tokens
from etl.vocabulary import DatePrecision, DateRole

CLOCK = re.compile(
    r"[,\s(]*(?:[^\W\d]+\s+(?=[^\W\d]))?(?P<word>[^\W\d]+\.?)?\s*(?P<times>\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?)(?![\d/]|\.\d)"
)
TIME = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?")

TITLE_LENGTH = 400
"""The body's own name stands within so many characters of the document's beginning."""

MOST_WORDS_IN_A_ROW = 8
"""A paragraph that begins with a day and has few words beside it is a row of a list of meetings."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A day in a stretch of words that may announce a meeting."""

    raw: RawTime
    following_year: int | None
    span: Span
    starts_at: str | None
    ends_at: str | None


def coming_meetings(
    document: Document, spans: Iterable[Span], day: MeetingDay, language: Language, *, told: Iterable[Span] = ()
) -> tuple[ComingMeeting, ...]:
    """Meetings to come that the paragraphs `spans` announce, in the order of their days.

    In the paragraphs `told`, which stand elsewhere, the words must speak of the next meeting.

    A day that is called off is none, nor is another group's. Without a year it is the next such day after the meeting,
    on the weekday that is told; where nothing tells when the meeting was, it is left out.
    """
    spans = list(spans)
    head = document.text[: min(TITLE_LENGTH, spans[0].start if spans else 0)]
    own = groups_in(head, language)
    found: dict[date, ComingMeeting] = {}
    heading_year: int | None = None
    for span in spans:
        announced = list(_announced(document, span, own, language))
        if not announced:
            heading_year = _year_alone(document, span, language) or heading_year
        for each in announced:
            meeting = _dated(document, each, heading_year, day)
            if meeting:
                found.setdefault(meeting.day, meeting)
    for span in told:
        for each in _announced(document, span, own, language, next_only=True):
            meeting = _dated(document, each, None, day)
            if meeting:
                found.setdefault(meeting.day, meeting)
    return tuple(found[each] for each in sorted(found))


def _announced(
    document: Document, span: Span, own: set[str], language: Language, *, next_only: bool = False
) -> Iterator[Announced]:
    words = language.times
    text = document.quote_span(span).text
    signs = tokens(text, words, language.code)
    whole = not next_only and _is_row(signs, words)
    names_meeting = any(token.base in words.meeting_words or token.base in words.meeting_verbs for token in signs)
    for part in segments(document, span):
        piece = document.quote_span(part).text
        raws, part_signs = raw_times(piece, words, language.code)
        is_row = whole or (not next_only and _is_row(part_signs, words))
        if not (is_row or (_says_next(part_signs, words) if next_only else names_meeting)):
            continue
        if _is_called_off(part_signs, words) or not _groups(part_signs, words) <= own | words.own_group:
            continue
        if any(token.base in words.moving for token in part_signs):
            raws = raws[-1:]
        for index, raw in enumerate(raws):
            if _may_meet(raw, part_signs, words, is_row):
                year = next((after.meaning.year for after in raws[index + 1 : index + 2]), None)
                start = part.start + raw.start
                yield Announced(raw, year, *_with_clock(document, Span(start, part.start + raw.end), words))


def _is_row(signs: Sequence[Token], words: TimeWords) -> bool:
    """A row begins with a day and says little else."""
    opens = next((token.sign for token in signs if token.sign not in "~.()"), "")
    others = sum(token.sign == "i" for token in signs)
    return opens in tuple("tdDo") and others <= MOST_WORDS_IN_A_ROW and not speaks_of_present(signs, words)


def _says_next(signs: Sequence[Token], words: TimeWords) -> bool:
    """`Seuraava kokous on ...`, `kokoonnutaan ...`."""
    named = [index for index, token in enumerate(signs) if token.base in words.meeting_words]
    follows = any(words.relatives.get(token.base) == 1 for index in named for token in signs[max(index - 2, 0) : index])
    return follows or any(token.base in words.meeting_verbs for token in signs)


def _is_called_off(signs: Sequence[Token], words: TimeWords) -> bool:
    return any(token.base in words.negations or token.base in words.cancelling for token in signs)


def groups_in(text: str, language: Language) -> set[str]:
    """The groups that a text names; a word that every group has for itself is none."""
    return _groups(tokens(text, language.times, language.code), language.times) - language.times.own_group


def _groups(signs: Sequence[Token], words: TimeWords) -> set[str]:
    return {token.base for token in signs if re.fullmatch(words.group, token.base)}


def _may_meet(raw: RawTime, signs: Sequence[Token], words: TimeWords, is_row: bool) -> bool:
    """A day to come; not the one from which a meeting is moved, which stands before the verb or before the new day."""
    if raw.meaning.precision is not DatePrecision.DAY or raw.role is not DateRole.WHEN:
        return False
    moved_later = any(token.base in words.moving for token in signs[raw.after_token :])
    return not moved_later and (is_row or direction(signs, raw.first_token, raw.after_token, words) == "coming")


def _with_clock(document: Document, day: Span, words: TimeWords) -> tuple[Span, str | None, str | None]:
    """The day with the times of day right after it, as HH:MM."""
    match = CLOCK.match(document.text, day.end)
    if match is None or not _is_clock(match, words):
        return day, None, None
    times = [f"{int(hour):02}:{minute or '00'}" for hour, minute in TIME.findall(match["times"]) if int(hour) < 24]
    starts_at, ends_at = [*times, None, None][:2]
    return Span(day.start, match.end("times")), starts_at, ends_at


def _is_clock(match: re.Match[str], words: TimeWords) -> bool:
    """Klo 9, or 13–15 without the word."""
    if match["word"] is None:
        return bool(re.search("[-–]", match["times"]))
    return bool(re.fullmatch(words.clock, f"{match['word']} {match['times']}", re.IGNORECASE))


def _year_alone(document: Document, span: Span, language: Language) -> int | None:
    """Vuoden 2026 kokoukset: the year of the rows below."""
    raws, _ = raw_times(document.quote_span(span).text, language.times, language.code)
    years = {raw.meaning.year for raw in raws if raw.meaning.year}
    return years.pop() if len(years) == 1 else None


def _dated(document: Document, announced: Announced, heading_year: int | None, day: MeetingDay) -> ComingMeeting | None:
    after = day.held_on or day.earliest or day.latest
    meaning = announced.raw.meaning
    year = meaning.year or announced.following_year or heading_year
    inferred_from: str | None = None
    if year is None or (meaning.year is None and meaning.weekday is not None):
        if after is None:
            return None
        days = meaning.days if meaning.weekday is None else on_weekday(meaning.days, meaning.weekday)
        found = nearest(days, range(after.year, after.year + REACH_YEARS + 1), (after, after), "coming")
        inferred_from = "the next such day after the meeting" + ("" if meaning.weekday is None else ", on its weekday")
    else:
        found = days_in(meaning.days, year)
        inferred_from = None if meaning.year else "the year told beside it"
    if found is None or (after is not None and found[0] <= after):
        return None
    quote = document.quote_span(announced.span)
    return ComingMeeting(found[0], announced.starts_at, announced.ends_at, quote, inferred_from)
