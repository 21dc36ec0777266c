"""Lists of contents above the items: titles that come again below, with leaders and pages, wrapped as they may be."""

import re
from collections.abc import Collection, Sequence

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.headings import LEADER
from etl.words import fold

PAGE = re.compile(r"\s+\d{1,3}$")
NUMBER = re.compile(r"^\W*(?:[A-ZÅÄÖ]{2,6}\s+)?§?\s*\d{1,4}(?:[./]\d{1,4})*\s*(?:[.):]|§)?(?:\s+|$)")
SHORTEST_PIECE = 8
FEWEST_ROWS = 2


def contents(document: Document, above: Sequence[int], titles: Sequence[Span], language: Language) -> frozenset[int]:
    """Indices of the blocks above the first item that list the items.

    A row holds a title or a piece of one, or a number beside such rows; two of them make a list, and the label above
    it belongs to it.
    """
    listed = [fold(document.quote_span(title).text) for title in titles]
    rows = [index for index in above if _is_row(document, index, listed)]
    if len(rows) < FEWEST_ROWS:
        return frozenset()
    numbers = {index for index in above if _is_number(document, index)}
    first, last = _with_neighbours(rows[0], rows[-1], numbers)
    inside = {index for index in numbers if first <= index <= last}
    label = {index for index in above if index == first - 1 and _announces(document, index, language)}
    return frozenset({*rows, *inside, *label})


def _with_neighbours(first: int, last: int, numbers: Collection[int]) -> tuple[int, int]:
    """A number may stand above the first row, or below the last."""
    while first - 1 in numbers:
        first -= 1
    while last + 1 in numbers:
        last += 1
    return first, last


def _is_row(document: Document, index: int, titles: Sequence[str]) -> bool:
    text = document.quote_span(document.blocks[index].span).text
    led = LEADER.search(text) is not None
    words = fold(NUMBER.sub("", PAGE.sub("", LEADER.sub("", text))))
    if led and words:
        return True
    whole = words in titles or fold(NUMBER.sub("", text)) in titles
    piece = len(words) >= SHORTEST_PIECE and any(title.startswith(words) or title.endswith(words) for title in titles)
    return whole or piece or sum(title in words for title in titles if len(title) >= SHORTEST_PIECE) >= FEWEST_ROWS


def _is_number(document: Document, index: int) -> bool:
    return NUMBER.fullmatch(document.quote_span(document.blocks[index].span).text) is not None


def _announces(document: Document, index: int, language: Language) -> bool:
    """`Asialista`, `Sisällys`: a label of contents that stands alone."""
    label = fold(document.quote_span(document.blocks[index].span).text).rstrip(":")
    return language.structure.head_labels.get(label) is HeadField.CONTENTS
