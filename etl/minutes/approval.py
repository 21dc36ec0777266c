"""How far the minutes are a record, by what stands above and below their items."""

from collections.abc import Iterable

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.vocabulary import ApprovalState
from etl.words import WORD, fold, lemmas


def approval(document: Document, paragraphs: Iterable[Span], language: Language) -> tuple[ApprovalState, Quote | None]:
    """The state and its words; a draft's mark outweighs the others, approval asks for the meeting that gave it."""
    marks = [mark for span in paragraphs if (mark := _mark(document, span, language)) is not None]
    for state in (ApprovalState.DRAFT, ApprovalState.APPROVED, ApprovalState.CHECKED):
        for found, quote in marks:
            if found is state:
                return state, quote
    return ApprovalState.NOT_STATED, None


def _mark(document: Document, span: Span, language: Language) -> tuple[ApprovalState, Quote] | None:
    quote = document.quote_span(span)
    forms = {fold(match.group()) for match in WORD.finditer(quote.text)}
    bases = set(lemmas(quote.text, language.code))
    for state, words in language.structure.approval:
        if words.isdisjoint(forms):
            continue
        if not language.structure.negations.isdisjoint(bases):
            return ApprovalState.DRAFT, quote
        if state is ApprovalState.APPROVED and language.structure.meeting.isdisjoint(bases):
            return ApprovalState.CHECKED, quote
        return state, quote
    return None
