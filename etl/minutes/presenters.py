"""Who presented an item: the parties before a verb of presenting that opens a sentence."""

from collections.abc import Iterable, Iterator

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.structure import ItemLabel
from etl.minutes.item_parts import Part
from etl.minutes.parties import Party, parties
from etl.minutes.reading import Presenter
from etl.minutes.sentences import sentences
from etl.words import WORD, fold, lemma

LONGEST_SUBJECT = 160


def presenters(document: Document, parts: Iterable[Part], language: Language) -> tuple[Presenter, ...]:
    """The presenters of one item in their order, each once; who presented to an earlier body is none."""
    found: dict[tuple[str | None, str | None, str | None], Presenter] = {}
    for phrase in _phrases(document, parts, language):
        text = document.quote_span(phrase).text
        for party in parties(text, language) or ():
            key = (party.person, party.role if party.person is None else None, party.organisation)
            found.setdefault(key, _presenter(document, phrase, party))
    return tuple(found.values())


def _presenter(document: Document, phrase: Span, party: Party) -> Presenter:
    quote = document.quote(phrase.start + party.start, phrase.start + party.end)
    return Presenter(party.person, party.role, party.organisation, quote)


def _phrases(document: Document, parts: Iterable[Part], language: Language) -> Iterator[Span]:
    """Stretches that may name presenters: what follows a label, and what stands before a verb of presenting."""
    for part in parts:
        if part.background:
            continue
        if part.meaning is ItemLabel.PRESENTER:
            yield from part.spans
            continue
        for span in part.spans:
            for sentence in sentences(document, span, language):
                subject = _subject(document, sentence, language)
                if subject is not None:
                    yield subject


def _subject(document: Document, sentence: Span, language: Language) -> Span | None:
    text = document.quote_span(sentence).text
    bases = {lemma(match.group(), language.code) for match in WORD.finditer(text)}
    verbs = language.structure.presenting_verbs
    for match in WORD.finditer(text[: LONGEST_SUBJECT * 2]):
        needs = verbs.get(lemma(match.group(), language.code))
        if needs is None or not fold(match.group()).endswith(language.structure.verb_forms.past):
            continue
        if needs and needs.isdisjoint(bases):
            continue
        subject = text[: match.start()].rstrip()
        return Span(sentence.start, sentence.start + len(subject)) if subject else None
    return None
