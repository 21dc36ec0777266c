"""Labels above the items as conversions leave them: several in one paragraph, and over people without a colon."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.labels import Labelled
from etl.words import fold

PEOPLE = frozenset({HeadField.PRESENT, HeadField.ABSENT})
FEWEST_LABELS = 2


def label_pieces(document: Document, paragraph: Span, language: Language) -> Iterator[Span]:
    """The paragraph, parted before its labels where it holds several: `Aika: ..., Paikka: ..., Osallistujat ...`."""
    text = document.quote_span(paragraph).text
    starts = [match.start() for match in _labels(language).finditer(text)]
    if len(starts) < FEWEST_LABELS:
        yield paragraph
        return
    bounds = sorted({0, *starts, len(text)})
    for start, end in pairwise(bounds):
        piece = text[start:end].rstrip(" ,")
        if piece:
            yield Span(paragraph.start + start, paragraph.start + start + len(piece))


def people_label(document: Document, paragraph: Span, language: Language) -> Labelled[HeadField] | None:
    """`Läsnä olivat Maija Malli ...`: a label over people that no colon parts from them."""
    match = _people(language).match(document.quote_span(paragraph).text)
    if match is None:
        return None
    middle = paragraph.start + match.end()
    meaning = language.structure.head_labels[fold(match["label"])]
    return Labelled(meaning, Span(paragraph.start, middle), Span(middle, paragraph.end))


@lru_cache(maxsize=16)
def _labels(language: Language) -> re.Pattern[str]:
    """A label with its colon, or one over people before a name."""
    return re.compile(rf"(?<!\w)(?=[A-ZÅÄÖ])(?:(?i:{_words(language)})\s*:|{_before_name(language)})")


@lru_cache(maxsize=16)
def _people(language: Language) -> re.Pattern[str]:
    return re.compile(_before_name(language))


def _before_name(language: Language) -> str:
    words = _words(language, PEOPLE)
    return rf"(?P<label>(?i:{words}))\s+(?=[A-ZÅÄÖ][\w-]+\s+[A-ZÅÄÖ])"


def _words(language: Language, meanings: frozenset[HeadField] = frozenset(HeadField)) -> str:
    labels = [words for words, meaning in language.structure.head_labels.items() if meaning in meanings]
    return "|".join(re.escape(words) for words in sorted(labels, key=len, reverse=True))
