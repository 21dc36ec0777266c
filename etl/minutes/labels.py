"""Words before a colon that say what the words after it are: `Päätös:`, `Läsnä:`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from etl.document import Document, Span
from etl.words import fold

Meaning = TypeVar("Meaning")
LABEL = re.compile(r"(?P<words>[^\W\d_][^:\t.;]{1,40}?)\s*(?::|\t|\s{3,})\s*")


@dataclass(frozen=True, slots=True)
class Labelled(Generic[Meaning]):
    """A paragraph with its label; `label` is empty and `meaning` None where it has none."""

    meaning: Meaning | None
    label: Span
    rest: Span


def labelled(document: Document, paragraph: Span, meanings: Mapping[str, Meaning]) -> Labelled[Meaning]:
    """The paragraph parted into its label and the words after it; a label may stand alone, without a colon."""
    text = document.text[paragraph.start : paragraph.end]
    alone = meanings.get(fold(text))
    if alone is not None:
        return Labelled(alone, paragraph, Span(paragraph.end, paragraph.end))
    match = LABEL.match(text)
    meaning = meanings.get(fold(match["words"])) if match else None
    if match is None or meaning is None:
        return Labelled(None, Span(paragraph.start, paragraph.start), paragraph)
    middle = paragraph.start + match.end()
    return Labelled(meaning, Span(paragraph.start, middle), Span(middle, paragraph.end))


def unlabelled(document: Document, paragraphs: Iterable[Span], meanings: Mapping[str, Meaning]) -> tuple[Span, ...]:
    """The paragraphs without their labels; those that are a label and nothing else fall away."""
    rests = (labelled(document, paragraph, meanings).rest for paragraph in paragraphs)
    return tuple(rest for rest in rests if len(rest))
