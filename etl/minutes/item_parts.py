"""The parts of an item by their labels: proposal, decision, presenter, and what earlier bodies or meetings did."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.structure import ItemLabel
from etl.minutes.earlier_treatment import Treatment, treatment_of
from etl.minutes.labels import Labelled, labelled
from etl.minutes.reading import MeetingDay
from etl.words import lemma

MOST_WORDS_OF_OWNER = 3


@dataclass(frozen=True, slots=True)
class Part:
    """Paragraphs, or pieces of one, under one label; `label` is empty where there is none.

    `background`: it tells what an earlier body or meeting did.
    """

    meaning: ItemLabel | None
    label: Span
    spans: tuple[Span, ...]
    background: bool = False


def item_parts(document: Document, body: Sequence[Span], day: MeetingDay, language: Language) -> tuple[Part, ...]:
    """The parts of an item's paragraphs in their order; together they hold all of their words."""
    pieces = [piece for paragraph in body for piece in _pieces(document, paragraph, language)]
    parts: list[Part] = []
    for piece in pieces:
        previous = parts[-1] if parts else None
        if piece.meaning is None and previous is not None and _goes_on(document, previous, piece.rest):
            parts[-1] = replace(previous, spans=(*previous.spans, piece.rest))
        else:
            spans = (piece.rest,) if len(piece.rest) else ()
            parts.append(Part(piece.meaning, piece.label, spans))
    return tuple(_with_history(document, parts, day, language))


def words_of(parts: Sequence[Part]) -> tuple[Span, ...]:
    """The spans of all parts without their labels."""
    return tuple(span for part in parts for span in part.spans)


def _goes_on(document: Document, part: Part, span: Span) -> bool:
    """A label that stands alone names the paragraph below it; a list that it opens belongs to it as a whole."""
    if part.meaning is None:
        return False
    if not part.spans:
        return True
    last = document.quote_span(part.spans[-1]).text
    return last.endswith(":") or (len(part.spans) > 1 and _is_list_item(document, span) and _opens_list(document, part))


def _opens_list(document: Document, part: Part) -> bool:
    return document.quote_span(part.spans[0]).text.endswith(":")


def _is_list_item(document: Document, span: Span) -> bool:
    return any(block.kind == "list_item" and span in block.span for block in document.blocks)


def _pieces(document: Document, paragraph: Span, language: Language) -> Iterator[Labelled[ItemLabel]]:
    """A paragraph, parted before every label that follows a sentence inside it."""
    text = document.quote_span(paragraph).text
    starts = [match.start("label") for match in _inner_labels(language).finditer(text)]
    bounds = [0, *starts, len(text)]
    for start, end in pairwise(bounds):
        piece = text[start:end].rstrip()
        if piece:
            yield _labelled(document, Span(paragraph.start + start, paragraph.start + start + len(piece)), language)


@lru_cache(maxsize=16)
def _inner_labels(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(language.structure.item_labels, key=len, reverse=True))
    return re.compile(rf"(?<=[.!?])\s+(?P<label>[*_]*(?=[A-ZÅÄÖ])(?i:{words})[*_]*\s*:)")


def _labelled(document: Document, span: Span, language: Language) -> Labelled[ItemLabel]:
    """With its label, which may name its owner: `Ohjausryhmän päätös:`."""
    return labelled(document, span, lambda words: _meaning(words, language))


def _meaning(words: str, language: Language) -> ItemLabel | None:
    structure = language.structure
    meaning = structure.item_labels.get(words)
    *owner, label = words.split() or [""]
    if meaning is not None or not 0 < len(owner) <= MOST_WORDS_OF_OWNER:
        return meaning
    base = lemma(owner[-1], language.code)
    known = base.endswith((*structure.groups, *structure.people)) or base in structure.chair
    return structure.item_labels.get(label) if known else None


def _with_history(document: Document, parts: Sequence[Part], day: MeetingDay, language: Language) -> Iterator[Part]:
    """What stands under the name of an earlier body or meeting, up to the next such name, is background.

    Where none follows, this meeting's own part begins with the label after the first decision told.
    """
    treatments = [_treatment(document, part, language) for part in parts]
    last = max((index for index, found in enumerate(treatments) if found), default=-1)
    earlier, decided = False, False
    for index, (part, treatment) in enumerate(zip(parts, treatments, strict=True)):
        if treatment is not None:
            earlier, decided = treatment.is_earlier(day), False
        elif earlier and decided and index > last and part.meaning in (ItemLabel.PROPOSAL, ItemLabel.DECISION):
            earlier = False
        decided = decided or part.meaning is ItemLabel.DECISION
        yield replace(part, background=earlier)
        if treatment is not None and not treatment.opens:
            earlier = False


def _treatment(document: Document, part: Part, language: Language) -> Treatment | None:
    if part.meaning is not None or not part.spans:
        return None
    return treatment_of(document.quote_span(part.spans[0]).text, language)
