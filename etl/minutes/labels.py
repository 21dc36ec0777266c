"""Words before a colon that say what the words after it are: `Päätös:`, `Läsnä:`."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from etl.document import Document, Span
from etl.words import fold

Meaning = TypeVar("Meaning")
# Marks of bold or of a list may be left around it, not always on both sides: `*Päätös:`.
LABEL = re.compile(r"[*_•\s]*(?:[-–]\s+)?(?P<words>[^\W\d_][^:\t.;*]{1,40}?)[\s*_]*(?::|\t|\s{3,})[\s*_]*")
MARKS = " \t*_•:"


@dataclass(frozen=True, slots=True)
class Labelled(Generic[Meaning]):
    """A paragraph with its label; `label` is empty and `meaning` None where it has none."""

    meaning: Meaning | None
    label: Span
    rest: Span


def labelled(document: Document, paragraph: Span, meaning_of: Callable[[str], Meaning | None]) -> Labelled[Meaning]:
    """The paragraph parted into its label and the words after it; a label may stand alone, without a colon."""
    text = document.text[paragraph.start : paragraph.end]
    alone = meaning_of(fold(text.strip(MARKS)))
    if alone is not None:
        return Labelled(alone, paragraph, Span(paragraph.end, paragraph.end))
    match = LABEL.match(text)
    meaning = meaning_of(fold(match["words"])) if match else None
    if match is None or meaning is None:
        return Labelled(None, Span(paragraph.start, paragraph.start), paragraph)
    middle = paragraph.start + match.end()
    return Labelled(meaning, Span(paragraph.start, middle), Span(middle, paragraph.end))
