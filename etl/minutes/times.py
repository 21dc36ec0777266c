"""Times in running text, each as exact as its words, and those that a clause has from elsewhere in its item."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.minutes.anchor import Anchor
from etl.minutes.clause_times import PageOf, no_pages, timed_words
from etl.minutes.date_parts import YEAR
from etl.minutes.item_kinds import kind_of_title
from etl.minutes.reading import TimeMention
from etl.minutes.tense import speaks_of_past
from etl.minutes.time_tokens import Token, tokens
from etl.vocabulary import DatePrecision, DateRole, ItemKind
from etl.words import fold

SENTENCE_END = re.compile(r"[.!?]\s*$")
SHARED_WORDS = 2
"""An answer shares so many words of content with its question."""
SHORTEST_CONTENT = 5


def find_times(
    text: str, base: int, anchor: Anchor, language: Language, page_of: PageOf = no_pages
) -> tuple[TimeMention, ...]:
    """Times of one clause, in the order of its words; `base` is where `text` begins in the document.

    A time whose year nothing gives is left out.
    """
    return tuple(timed.mention for timed in timed_words(text, base, anchor, language, page_of))


def times_in(document: Document, span: Span, anchor: Anchor, language: Language) -> tuple[TimeMention, ...]:
    """Times of one clause of a document."""
    return find_times(document.text[span.start : span.end], span.start, anchor, language, document.page_of)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with its words, and the times that its own words give."""

    span: Span
    signs: tuple[Token, ...]
    times: tuple[TimeMention, ...]
    paragraph: int
    opens: bool
    """It opens a sentence."""
    is_past: bool

    @property
    def content(self) -> set[str]:
        """Lemmas of the longer words."""
        return {token.base for token in self.signs if token.sign == "i" and len(token.base) >= SHORTEST_CONTENT}


def item_times(
    document: Document, clauses: Sequence[Span], anchor: Anchor, language: Language
) -> tuple[tuple[TimeMention, ...], ...]:
    """Times of all clauses of one item, clause by clause.

    A clause without a time of its own may have one from elsewhere, which `inferred_from` quotes: from the year of the
    annual report that tells it, from the year whose plans it tells, from the question that it answers.
    """
    is_report = anchor.title is not None and kind_of_title(anchor.title.text, language) is ItemKind.ANNUAL_REPORT
    found: list[tuple[TimeMention, ...]] = []
    before: Clause | None = None
    told = _Paragraph(-1)
    for span in clauses:
        clause = _clause(document, span, anchor, language, before)
        if clause.paragraph != told.start:
            told = _Paragraph(clause.paragraph)
        found.append(
            clause.times
            or _year_of_plans(told, clause)
            or _time_of_question(told, clause)
            or (_year_of_report(told, clause, anchor, language) if is_report else ())
        )
        told.add(clause, language)
        before = clause
    return tuple(found)


@dataclass(slots=True)
class _Paragraph:
    """What the clauses of a paragraph have told so far that those after it may hang on."""

    start: int
    plans: tuple[TimeMention, ...] = ()
    """The year whose plans it goes on to tell."""
    question: tuple[TimeMention, ...] = ()
    """The time of its last question."""
    since_question: set[str] = field(default_factory=set)
    discussed: bool = False

    def add(self, clause: Clause, language: Language) -> None:
        if clause.is_past:
            self.plans = ()
        elif clause.opens and clause.times and _opens_plans(clause, language):
            self.plans = _lent(clause.times[:1])
        if clause.times and any(_asks(token, language) for token in clause.signs):
            self.question, self.since_question = _lent(clause.times[:1]), set()
        self.since_question |= clause.content
        self.discussed = self.discussed or _discusses(clause, language)


def _clause(document: Document, span: Span, anchor: Anchor, language: Language, before: Clause | None) -> Clause:
    text = document.quote_span(span).text
    signs = tuple(tokens(text, language.times, language.code))
    paragraph = _paragraph(document, span.start)
    goes_on = (
        before is not None
        and before.paragraph == paragraph
        and not SENTENCE_END.search(document.text[before.span.start : span.start])
    )
    year = _year_named(before) if before and goes_on else None
    found = times_in(document, span, replace(anchor, year=year[0], year_words=year[1]) if year else anchor, language)
    past = speaks_of_past(signs, 0, language.times)
    return Clause(span, signs, found, paragraph, not goes_on, past)


def _paragraph(document: Document, position: int) -> int:
    """Where the block that holds the position begins."""
    index = bisect_right(document.blocks, position, key=lambda block: block.span.start) - 1
    return document.blocks[index].span.start if index >= 0 else 0


def _year_named(clause: Clause) -> tuple[int, Quote] | None:
    """A year that the clause before names and this one goes on to speak of."""
    years = [time for time in clause.times if time.precision is DatePrecision.YEAR and time.role is DateRole.WHEN]
    return (years[-1].earliest.year, years[-1].quote) if years else None


def _year_of_report(told: _Paragraph, clause: Clause, anchor: Anchor, language: Language) -> tuple[TimeMention, ...]:
    """What an annual report tells as done was done in its year; what the meeting said and did about it was not."""
    if anchor.year is None or anchor.year_words is None or not clause.is_past:
        return ()
    if told.discussed or _discusses(clause, language):
        return ()
    if any(kind_of_title(token.base, language) is ItemKind.ANNUAL_REPORT for token in clause.signs):
        return ()
    first, last = YEAR(anchor.year)
    return (TimeMention(first, last, DatePrecision.YEAR, DateRole.WHEN, anchor.year_words, anchor.year_words),)


def _discusses(clause: Clause, language: Language) -> bool:
    return any(token.base in language.times.discussion for token in clause.signs)


def _year_of_plans(told: _Paragraph, clause: Clause) -> tuple[TimeMention, ...]:
    """Vuoden 2022 painopisteinä ...: what the paragraph goes on to plan is of that year too."""
    return () if clause.is_past else told.plans


def _opens_plans(clause: Clause, language: Language) -> bool:
    time = clause.times[0]
    first = clause.signs[0]
    opens = time.quote.start == clause.span.start + first.start
    if not (opens and time.attributive and time.precision is DatePrecision.YEAR):
        return False
    after = (token for token in clause.signs if clause.span.start + token.start >= time.quote.end)
    described = next(after, None)
    return described is not None and described.base.endswith(language.times.plan_nouns)


def _time_of_question(told: _Paragraph, clause: Clause) -> tuple[TimeMention, ...]:
    """A question's time is that of its answer, which speaks of the same things in a sentence of its own."""
    if clause.is_past or len(told.since_question & clause.content) < SHARED_WORDS:
        return ()
    return told.question


def _asks(token: Token, language: Language) -> bool:
    form = fold(token.surface)
    return form != token.base and re.fullmatch(language.times.question, form) is not None


def _lent(times: Sequence[TimeMention]) -> tuple[TimeMention, ...]:
    return tuple(replace(time, inferred_from=time.quote) for time in times)
