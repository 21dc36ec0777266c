"""Evaluations that a meeting treats or announces, with the time when they were or are to be published."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from etl.document import Document, Quote
from etl.languages import Language
from etl.minutes.phrases import word_is
from etl.minutes.reading import Evaluation, Item, MeetingDay, Statement, TimeMention
from etl.minutes.verbs import Word, words
from etl.vocabulary import DateRole, EvaluationKind, ItemKind


def evaluations(
    document: Document, items: Sequence[Item], day: MeetingDay, language: Language
) -> tuple[Evaluation, ...]:
    """One of each kind and meeting, in the order of the text: the first mention with a time, else the title's."""
    found: dict[EvaluationKind, Evaluation] = {}
    for evaluation in _mentions(document, items, day, language):
        before = found.get(evaluation.kind)
        if before is None:
            found[evaluation.kind] = evaluation
        elif not _timed(before) and _timed(evaluation) and evaluation.item == before.item:
            found[evaluation.kind] = replace(evaluation, title=before.title)
    return tuple(found.values())


def _mentions(document: Document, items: Sequence[Item], day: MeetingDay, language: Language) -> Iterator[Evaluation]:
    order = sorted(range(len(items)), key=lambda number: (items[number].kind is not ItemKind.EVALUATION, number))
    for number in order:
        item = items[number]
        if item.kind is ItemKind.EVALUATION:
            yield from _in_title(item, number, language)
        for statement in item.statements:
            yield from _in_statement(document, statement, number, day, language)


def _timed(evaluation: Evaluation) -> bool:
    return evaluation.published_earliest is not None or evaluation.planned_earliest is not None


def _kind_of(word: Word, language: Language) -> EvaluationKind | None:
    kinds = language.claims.discourse.evaluation_kinds
    return next((kind for kind, patterns in kinds if any(word_is(word, pattern) for pattern in patterns)), None)


def _in_title(item: Item, number: int, language: Language) -> Iterator[Evaluation]:
    for word in words(item.title.text, item.title.start, language):
        kind = _kind_of(word, language)
        if kind is not None:
            yield Evaluation(kind, item.title.text, None, None, None, None, number, item.title)
            return


def _in_statement(
    document: Document, statement: Statement, number: int, day: MeetingDay, language: Language
) -> Iterator[Evaluation]:
    """`tammikuussa 2022 julkaistua väliarviointia`, `loppuarviointi valmistuu kesällä`."""
    own = [time for time in statement.dates if time.quote.span in statement.quote.span]
    named = [
        (word, kind)
        for word in words(statement.quote.text, statement.quote.start, language)
        if (kind := _kind_of(word, language)) is not None
    ]
    for time in own:
        if not named or time.role is DateRole.SINCE:
            continue
        after = [one for one in named if one[0].span.start >= time.quote.end]
        word, kind = after[0] if after else named[-1]
        start, end = min(word.span.start, time.quote.start), max(word.span.end, time.quote.end)
        yield _evaluation(document.quote(start, end), kind, word, time, number, day)


def _evaluation(
    quote: Quote, kind: EvaluationKind, word: Word, time: TimeMention, number: int, day: MeetingDay
) -> Evaluation:
    reference: date | None = day.held_on or day.latest
    planned = reference is not None and (time.latest or time.earliest) > reference
    title = word.lemma.capitalize()
    if planned:
        return Evaluation(kind, title, None, None, time.earliest, time.latest, number, quote)
    return Evaluation(kind, title, time.earliest, time.latest, None, None, number, quote)
