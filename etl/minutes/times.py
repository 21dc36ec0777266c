"""Times in running text as Finnish minutes write them, each as exact as its words."""

import re
from collections.abc import Callable
from datetime import date

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.minutes.anchor import Anchor
from etl.minutes.reading import TimeMention
from etl.vocabulary import DatePrecision, DateRole

FULL_DATE = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")


def _no_page(_position: int) -> None:
    return None


def find_times(
    text: str,
    base: int,
    anchor: Anchor,
    language: Language,
    page_of: Callable[[int], int | None] = _no_page,
) -> tuple[TimeMention, ...]:
    """Times of one clause, in the order of its words; `base` is where `text` begins in the document."""
    found = []
    for match in FULL_DATE.finditer(text):
        try:
            day = date(int(match[3]), int(match[2]), int(match[1]))
        except ValueError:
            continue
        start = base + match.start()
        quote = Quote(match.group(), page_of(start), start, base + match.end())
        found.append(TimeMention(day, day, DatePrecision.DAY, DateRole.WHEN, quote))
    return tuple(found)


def times_in(document: Document, span: Span, anchor: Anchor, language: Language) -> tuple[TimeMention, ...]:
    """Times of one clause of a document."""
    return find_times(document.text[span.start : span.end], span.start, anchor, language, document.page_of)


def item_times(
    document: Document, clauses: tuple[Span, ...], anchor: Anchor, language: Language
) -> tuple[tuple[TimeMention, ...], ...]:
    """Times of all clauses of one item, clause by clause, with those that an earlier clause or the title lends."""
    return tuple(times_in(document, clause, anchor, language) for clause in clauses)
