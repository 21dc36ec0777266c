"""Plans with a time: what the programme said that it would do, and by when."""

import re
from collections.abc import Iterable
from datetime import date

from etl.document import Document
from etl.languages import Language
from etl.minutes.phrases import holds
from etl.minutes.reading import Item, MeetingDay, Promise, Statement, TimeMention
from etl.minutes.verbs import words
from etl.vocabulary import DatePrecision, DateRole, ItemKind, Modality, ProgressStatus, SaidBy
from etl.words import WORD, fold, lemma

ABOUT_MEETINGS = frozenset({ItemKind.NEXT_MEETINGS, ItemKind.OPENING, ItemKind.CLOSING})
"""Items whose plans are when the group itself meets."""
TIMES_OF_DOING = (DateRole.DUE, DateRole.WHEN)
DURING = "u"
"""The sign of words such as `aikana`: what is done during a year has an end, what goes on in it has none."""
SAME_WORDS = 0.75
"""Share of the words of the shorter of two plans for one time that the other holds too, where they are one."""


def promises(document: Document, items: tuple[Item, ...], day: MeetingDay, language: Language) -> tuple[Promise, ...]:
    """Promises over the items' statements, in their order; doubles carry `same_as`.

    A promise is a plan (no aim, thought or forecast) whose own words give a time that was to come at the meeting.
    """
    reference = day.held_on or day.earliest
    found: list[Promise] = []
    for place, item in enumerate(items):
        for statement in () if item.kind in ABOUT_MEETINGS else item.statements:
            due = _due(document, statement, reference, language)
            if due is not None and due.latest is not None and _is_own_doing(statement, language):
                promise = Promise(
                    actor=statement.actor or _guest(statement, item),
                    due_earliest=due.earliest,
                    due_latest=due.latest,
                    precision=due.precision,
                    item=place,
                    quote=statement.quote,
                )
                found.append(_with_double(promise, found, language))
    return tuple(found)


def _is_own_doing(statement: Statement, language: Language) -> bool:
    if statement.modality is not Modality.PLAN or statement.status is not ProgressStatus.PLANNED:
        return False
    told = words(statement.quote.text, statement.quote.start, language)
    return not holds(told, (*language.promises.ahead_by_itself, *language.promises.others_duty))


def _guest(statement: Statement, item: Item) -> str | None:
    """A guest speaks for the organisation that the item names as presenting, where it is one alone."""
    if statement.said_by is not SaidBy.GUEST:
        return None
    organisations = {presenter.organisation for presenter in item.presenters if presenter.organisation}
    return organisations.pop() if len(organisations) == 1 else None


def _due(document: Document, statement: Statement, reference: date | None, language: Language) -> TimeMention | None:
    """The time by which it is to be done, else the time of doing; None where the words give none that is to come."""
    ahead = [
        time
        for time in statement.dates
        if time.role in TIMES_OF_DOING
        and time.latest is not None
        and (reference is None or time.latest > reference)
        and not time.attributive
        and not _is_course_of_year(time, reference, language)
        and not _describes_other(document, statement, time, language)
    ]
    return min(ahead, key=lambda time: (TIMES_OF_DOING.index(time.role), time.quote.start), default=None)


def _is_course_of_year(time: TimeMention, reference: date | None, language: Language) -> bool:
    """`Vuonna 2022 ohjelmaa tuetaan` tells what goes on in the year at hand, and promises no end."""
    if time.precision is not DatePrecision.YEAR or time.role is DateRole.DUE:
        return False
    said = [fold(match.group()) for match in WORD.finditer(time.quote.text)]
    symbols = language.times.symbols
    ends = any(DURING in (symbols.get(word), symbols.get(lemma(word, language.code))) for word in said)
    return not ends and (reference is None or time.earliest <= reference)


def _describes_other(document: Document, statement: Statement, time: TimeMention, language: Language) -> bool:
    """`vuoden lopussa toteutettavasta arvioinnista saadaan tietoa`: the time is of what the clause only names."""
    following = WORD.search(document.text, time.quote.end, statement.quote.end)
    if following is None:
        return False
    attribute = re.fullmatch(language.times.coming_attribute, following.group())
    return bool(attribute) and not re.fullmatch(language.promises.base_attribute, following.group())


def _with_double(promise: Promise, before: Iterable[Promise], language: Language) -> Promise:
    """A plan that was told before in these minutes, for a time that overlaps, carries the words of the first."""
    own = _matter(promise, language)
    for earlier in before:
        overlap = promise.due_earliest <= earlier.due_latest and earlier.due_earliest <= promise.due_latest
        other = _matter(earlier, language)
        if overlap and earlier.same_as is None and len(own & other) >= SAME_WORDS * min(len(own), len(other)):
            return Promise(
                promise.actor,
                promise.due_earliest,
                promise.due_latest,
                promise.precision,
                promise.item,
                promise.quote,
                same_as=earlier.quote,
            )
    return promise


def _matter(promise: Promise, language: Language) -> frozenset[str]:
    """The base forms of the words, parts of a compound with a hyphen each by itself, without words of time."""
    times = language.times
    found = {
        lemma(part, language.code)
        for match in WORD.finditer(promise.quote.text)
        for part in re.split("[-–]", match.group())
        if part and not part[0].isdigit()
    }
    return frozenset(found - times.months.keys() - times.seasons.keys() - times.symbols.keys())
