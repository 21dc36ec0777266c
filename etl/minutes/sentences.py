"""Where sentences end: at a full stop, question or exclamation mark, but not after abbreviations and ordinals."""

import re
from functools import lru_cache

from etl.document import Document, Span
from etl.languages import Language
from etl.words import WORD, fold, lemma

END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|$)")
OPENS = re.compile(r"\s+[\"”’'(\[–-]?\s?[A-ZÅÄÖ0-9§]")
LAST_WORD = re.compile(r"[^\s(\[\"”]*$")
LOOKED_BACK = 200
"""Characters before a full stop that may tell what it closes; a longer look would cost more the longer a text is."""


def sentences(document: Document, span: Span, language: Language) -> tuple[Span, ...]:
    """The sentences of a paragraph, each without the spaces around it; together they hold all of its words."""
    text = document.text[span.start : span.end]
    return tuple(Span(span.start + start, span.start + end) for start, end in _bounds(text, language))


@lru_cache(maxsize=10_000)
def _bounds(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    start = 0
    last_word_ends = len(text.rstrip())
    for match in END.finditer(text):
        at_end = match.end() >= last_word_ends
        before = text[max(0, match.start() - LOOKED_BACK) : match.start()]
        if at_end or (OPENS.match(text, match.end()) and not _abbreviates(before, language)):
            found.append((start, match.end()))
            start = match.end()
    found.append((start, len(text)))
    return tuple(bounds for first, last in found if (bounds := _trimmed(text, first, last)))


def _abbreviates(before: str, language: Language) -> bool:
    match = LAST_WORD.search(before)
    word = match.group() if match else ""
    if len(word) == 1 and word.isupper():
        return not _is_designator(before[:-1], language)
    return word.casefold() in language.structure.abbreviations


def _is_designator(before: str, language: Language) -> bool:
    """A letter after `kunnassa`, or in `kunnat A, B ja C`, names a thing; else it is an initial of a name."""
    words = WORD.findall(before)
    while words and (len(words[-1]) == 1 or words[-1] in language.structure.joiners):
        words.pop()
    if not words or (words[-1][0].isupper() and len(words) > 1):
        return False
    named = (*language.structure.organisations, *language.structure.lettered)
    return fold(words[-1]).endswith(named) or lemma(words[-1], language.code).endswith(named)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    piece = text[start:end]
    if not piece.strip():
        return None
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
