"""Times of one clause: its words, and whatever gives their year, as days."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from etl.document import Quote
from etl.languages import Language
from etl.minutes.anchor import Anchor
from etl.minutes.date_grammar import RawTime, raw_times
from etl.minutes.date_parts import Days
from etl.minutes.date_years import days_in, meeting_within, next_meeting, relative, without_year
from etl.minutes.reading import TimeMention
from etl.minutes.tense import Direction, direction
from etl.minutes.time_tokens import Token
from etl.vocabulary import DatePrecision, DateRole

PageOf = Callable[[int], int | None]


def no_pages(_position: int) -> None:
    """For text that comes from no document."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A time with its days, and the words elsewhere that give its year."""

    raw: RawTime
    days: Days
    precision: DatePrecision
    inferred_from: Quote | None = None


@dataclass(frozen=True, slots=True)
class Timed:
    """A time of a clause, whether the clause tells of the past, and the tokens `first..end` among all of the clause."""

    mention: TimeMention
    direction: Direction
    signs: tuple[Token, ...]
    first: int
    end: int


def timed_words(
    text: str, base: int, anchor: Anchor, language: Language, page_of: PageOf = no_pages
) -> tuple[Timed, ...]:
    """Times in the order of the words, each with the direction that the verbs give; without a year it is left out.

    `base` is where `text` begins in the document.
    """

    def quoted(raw: RawTime) -> Quote:
        return Quote(text[raw.start : raw.end], page_of(base + raw.start), base + raw.start, base + raw.end)

    raws, signs = raw_times(text, language.times, language.code)
    found: list[Timed] = []
    following: tuple[RawTime, Quote] | None = None
    for raw in reversed(raws):
        way = direction(signs, raw.first_token, raw.after_token, language.times)
        lent = _lent_year(raw, raws, following, text, quoted)
        resolved = _resolve(raw, anchor, way, lent)
        if resolved:
            found.append(Timed(_mention(resolved, quoted(raw)), way, tuple(signs), raw.first_token, raw.after_token))
        following = raw, quoted(raw)
    return tuple(reversed(found))


def _lent_year(
    raw: RawTime,
    raws: Sequence[RawTime],
    following: tuple[RawTime, Quote] | None,
    text: str,
    quoted: Callable[[RawTime], Quote],
) -> tuple[int, Quote] | None:
    """The year of the time that a list goes on with (12.3. ja 14.4.2025), or of a year named before it."""
    if raw.meaning.year or raw.meaning.relative is not None:
        return None
    if following and following[0].meaning.year and _listed(text[raw.end : following[0].start]):
        return following[0].meaning.year, following[1]
    earlier = [
        other
        for other in raws
        if other.end <= raw.start and other.meaning.year and other.meaning.precision is DatePrecision.YEAR
    ]
    return (earlier[-1].meaning.year or 0, quoted(earlier[-1])) if earlier else None


def _listed(between: str) -> bool:
    return between.strip() in ("", ",", "ja", "tai", "sekä", "och", "and", "–", "-", "/")


def _resolve(raw: RawTime, anchor: Anchor, way: Direction, lent: tuple[int, Quote] | None) -> Resolved | None:
    meaning = raw.meaning
    if meaning.meeting:
        return _meeting(raw, anchor, way, lent)
    found = _days(raw, anchor, way, lent)
    return Resolved(raw, found[0], meaning.precision, found[1]) if found else None


def _days(
    raw: RawTime, anchor: Anchor, way: Direction, lent: tuple[int, Quote] | None
) -> tuple[Days, Quote | None] | None:
    meaning = raw.meaning
    if meaning.year:
        these = days_in(meaning.days, meaning.year)
        return (these, None) if these else None
    if meaning.relative is not None:
        these = relative(meaning, anchor)
        return (these, None) if these else None
    if lent and (these := days_in(meaning.days, lent[0])):
        return these, lent[1]
    return without_year(meaning, anchor, way)


def _meeting(raw: RawTime, anchor: Anchor, way: Direction, lent: tuple[int, Quote] | None) -> Resolved | None:
    """The next meeting, or that of a month: at its announced day, else within the month."""
    if raw.meaning.precision is DatePrecision.MEETING:
        coming = next_meeting(anchor)
        return Resolved(raw, (coming.day, coming.day), DatePrecision.MEETING, coming.quote) if coming else None
    found = _days(raw, anchor, way, lent)
    if found is None:
        return None
    coming = meeting_within(anchor.coming, found[0])
    if coming is None:
        return Resolved(raw, found[0], raw.meaning.precision, found[1])
    return Resolved(raw, (coming.day, coming.day), DatePrecision.MEETING, coming.quote)


def _mention(resolved: Resolved, quote: Quote) -> TimeMention:
    raw = resolved.raw
    earliest, latest = resolved.days
    end: date | None = latest
    precision = resolved.precision
    if raw.before:
        earliest = end = earliest - timedelta(days=1)
        precision = DatePrecision.DAY
    elif raw.after:
        earliest, end = latest + timedelta(days=1), None
    elif raw.role is DateRole.SINCE and raw.open_end:
        end = None
    return TimeMention(earliest, end, precision, raw.role, quote, resolved.inferred_from, raw.attributive)
