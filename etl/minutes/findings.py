"""What evaluations and studies found, drawn from the statements of a meeting."""

import re
from collections.abc import Sequence

from etl.document import Document
from etl.languages import Language
from etl.languages.claims import VerbClass
from etl.minutes.clauses import clauses_of
from etl.minutes.phrases import holds
from etl.minutes.predicate import predicate
from etl.minutes.reading import Finding, Item, Statement
from etl.minutes.themes import theme_of
from etl.minutes.verbs import words
from etl.vocabulary import FindingKind, ProgressStatus, StatementKind


def findings(document: Document, items: Sequence[Item], language: Language) -> tuple[Finding, ...]:
    """In the order of the text; neutral clauses of one sentence make one finding."""
    found: list[Finding] = []
    for number, item in enumerate(items):
        for statement in item.statements:
            if statement.kind is not StatementKind.FINDING:
                continue
            kind = finding_kind(statement, language)
            last = found[-1] if found else None
            if last is not None and _goes_on(document, last, number, kind, statement):
                found[-1] = _finding(document, last.kind, number, last.quote.start, statement.quote.end, language)
            else:
                found.append(_finding(document, kind, number, statement.quote.start, statement.quote.end, language))
    return tuple(found)


def finding_kind(statement: Statement, language: Language) -> FindingKind:
    """By the words of praise and blame; denied praise is blame."""
    clause = clauses_of(statement.quote.text, statement.quote.start, language)[0]
    own = clause.content or clause.main
    verb = predicate(own, language)
    status = language.claims.status
    denied = verb is not None and verb.negated
    if statement.status is ProgressStatus.PROBLEM or holds(own, status.bad) or holds(own, status.troubles):
        return (
            FindingKind.NEUTRAL if denied and statement.status is not ProgressStatus.PROBLEM else FindingKind.WEAKNESS
        )
    good = holds(own, status.good) or statement.status in (ProgressStatus.ON_TRACK, ProgressStatus.DONE)
    good = good or (verb is not None and verb.lemma in status.verb_classes[VerbClass.MEND])
    if good:
        return FindingKind.WEAKNESS if denied else FindingKind.STRENGTH
    return FindingKind.NEUTRAL


def _goes_on(document: Document, last: Finding, number: int, kind: FindingKind, statement: Statement) -> bool:
    neutral = last.kind is FindingKind.NEUTRAL and kind is FindingKind.NEUTRAL
    between = document.text[last.quote.end - 1 : statement.quote.start]
    return neutral and last.item == number and not re.search(r"[.!?\n]", between)


def _finding(document: Document, kind: FindingKind, number: int, start: int, end: int, language: Language) -> Finding:
    quote = document.quote(start, end)
    return Finding(kind, theme_of(words(quote.text, start, language), language), number, quote)
