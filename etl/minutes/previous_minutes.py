"""Which meeting's minutes this one approved."""

import re
from collections.abc import Iterable

from etl.document import Document, Quote
from etl.languages import Language
from etl.minutes.head import NUMBER
from etl.minutes.reading import Item
from etl.vocabulary import DecisionKind, ItemKind
from etl.words import WORD, lemma

APPROVALS = frozenset({DecisionKind.APPROVED, DecisionKind.AMENDED})
DAY = re.compile(r"(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)")


def previous_minutes(document: Document, items: Iterable[Item], language: Language) -> Quote | None:
    """Number or day of the meeting whose minutes were approved, else the words that call it the one before.

    They stand in the approval, else in the title of its item; None where no minutes are approved.
    """
    for item in items:
        approvals = [row for row in item.decisions if row.kind in APPROVALS]
        if item.kind is not ItemKind.MINUTES_APPROVAL or not approvals:
            continue
        places = [*(row.quote for row in approvals), item.title]
        found = (quote for look in (_number, _day, _before) for place in places if (quote := look(place, language)))
        told = next(found, None)
        if told is not None:
            return document.quote(told.start, told.end)
    return None


def _number(place: Quote, language: Language) -> Quote | None:
    return _part(place, NUMBER.search(place.text))


def _day(place: Quote, language: Language) -> Quote | None:
    return _part(place, DAY.search(place.text))


def _before(place: Quote, language: Language) -> Quote | None:
    """`edellisen kokouksen`: the word itself."""
    earlier = language.structure.earlier_meeting
    words = WORD.finditer(place.text)
    return _part(place, next((word for word in words if lemma(word.group(), language.code) in earlier), None))


def _part(place: Quote, match: re.Match[str] | None) -> Quote | None:
    if match is None:
        return None
    return Quote(match.group(), place.page, place.start + match.start(), place.start + match.end())
