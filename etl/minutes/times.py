"""Times in running text, each as exact as its words, and those that a clause has from elsewhere in its item."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

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
    read: list[Clause] = []
    for span in clauses:
        read.append(_clause(document, span, anchor, language, read[-1] if read else None))
    is_report = anchor.title is not None and kind_of_title(anchor.title.text, language) is ItemKind.ANNUAL_REPORT
    return tuple(
        clause.times
        or _year_of_plans(read[:index], clause, language)
        or _time_of_question(read[:index], clause, language)
        or (_year_of_report(read[:index], clause, anchor, language) if is_report else ())
        for index, clause in enumerate(read)
    )


def _clause(document: Document, span: Span, anchor: Anchor, language: Language, before: Clause | None) -> Clause:
    text = document.quote_span(span).text
    signs = tuple(tokens(text, language.times, language.code))
    paragraph = max((block.span.start for block in document.blocks if block.span.start <= span.start), default=0)
    goes_on = (
        before is not None
        and before.paragraph == paragraph
        and not SENTENCE_END.search(document.text[before.span.start : span.start])
    )
    year = _year_named(before) if before and goes_on else None
    found = times_in(document, span, replace(anchor, year=year[0], year_words=year[1]) if year else anchor, language)
    past = speaks_of_past(signs, 0, language.times)
    return Clause(span, signs, found, paragraph, not goes_on, past)


def _year_named(clause: Clause) -> tuple[int, Quote] | None:
    """A year that the clause before names and this one goes on to speak of."""
    years = [time for time in clause.times if time.precision is DatePrecision.YEAR and time.role is DateRole.WHEN]
    return (years[-1].earliest.year, years[-1].quote) if years else None


def _year_of_report(
    before: Sequence[Clause], clause: Clause, anchor: Anchor, language: Language
) -> tuple[TimeMention, ...]:
    """What an annual report tells as done was done in its year; what the meeting said and did about it was not."""
    if anchor.year is None or anchor.year_words is None or not clause.is_past:
        return ()
    told = [token for each in (*before, clause) if each.paragraph == clause.paragraph for token in each.signs]
    if any(token.base in language.times.discussion for token in told):
        return ()
    if any(kind_of_title(token.base, language) is ItemKind.ANNUAL_REPORT for token in clause.signs):
        return ()
    first, last = YEAR(anchor.year)
    return (TimeMention(first, last, DatePrecision.YEAR, DateRole.WHEN, anchor.year_words, anchor.year_words),)


def _year_of_plans(before: Sequence[Clause], clause: Clause, language: Language) -> tuple[TimeMention, ...]:
    """Vuoden 2022 painopisteinä ...: what the paragraph goes on to plan is of that year too."""
    if clause.is_past:
        return ()
    for each in reversed(before):
        if each.paragraph != clause.paragraph or each.is_past:
            return ()
        if each.opens and each.times and _opens_plans(each, language):
            return _lent(each.times[:1])
    return ()


def _opens_plans(clause: Clause, language: Language) -> bool:
    time = clause.times[0]
    first = clause.signs[0]
    opens = time.quote.start == clause.span.start + first.start
    if not (opens and time.attributive and time.precision is DatePrecision.YEAR):
        return False
    after = (token for token in clause.signs if clause.span.start + token.start >= time.quote.end)
    described = next(after, None)
    return described is not None and described.base.endswith(language.times.plan_nouns)


def _time_of_question(before: Sequence[Clause], clause: Clause, language: Language) -> tuple[TimeMention, ...]:
    """A question's time is that of its answer, which speaks of the same things in a sentence of its own."""
    content: set[str] = set()
    for each in reversed(before):
        if clause.is_past or each.paragraph != clause.paragraph:
            return ()
        content |= each.content
        if each.times and any(_asks(token, language) for token in each.signs):
            return _lent(each.times[:1]) if len(content & clause.content) >= SHARED_WORDS else ()
    return ()


def _asks(token: Token, language: Language) -> bool:
    form = fold(token.surface)
    return form != token.base and re.fullmatch(language.times.question, form) is not None


def _lent(times: Sequence[TimeMention]) -> tuple[TimeMention, ...]:
    return tuple(replace(time, inferred_from=time.quote) for time in times)
