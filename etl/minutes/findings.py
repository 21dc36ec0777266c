"""What evaluations and studies found, drawn from the statements of a meeting."""

import re
from collections.abc import Sequence

from etl.document import Document
from etl.languages import Language
from etl.languages.claims import VerbClass
from etl.minutes.claim import told_of
from etl.minutes.clauses import clauses_of
from etl.minutes.phrases import holds
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
    told = told_of(clause, language)
    discourse, status = language.claims.discourse, language.claims.status
    blamed = statement.status is ProgressStatus.PROBLEM or told.is_framed_by(discourse.faults)
    if blamed or holds(told.words, status.bad) or holds(told.words, status.troubles):
        return FindingKind.NEUTRAL if told.negated and not blamed else FindingKind.WEAKNESS
    praised = statement.status in (ProgressStatus.ON_TRACK, ProgressStatus.DONE) or told.is_framed_by(discourse.merits)
    if praised or holds(told.words, status.good) or told.is_a(VerbClass.MEND):
        return FindingKind.WEAKNESS if told.negated else FindingKind.STRENGTH
    return FindingKind.NEUTRAL


def _goes_on(document: Document, last: Finding, number: int, kind: FindingKind, statement: Statement) -> bool:
    neutral = last.kind is FindingKind.NEUTRAL and kind is FindingKind.NEUTRAL
    between = document.text[last.quote.end - 1 : statement.quote.start]
    return neutral and last.item == number and not re.search(r"[.!?\n]", between)


def _finding(document: Document, kind: FindingKind, number: int, start: int, end: int, language: Language) -> Finding:
    quote = document.quote(start, end)
    return Finding(kind, theme_of(words(quote.text, start, language), language), number, quote)
