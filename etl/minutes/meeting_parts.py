"""Where one meeting ends and the next begins in a file that holds several."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.document import Document
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.headings import Heading
from etl.minutes.labels import labelled
from etl.words import fold, lemmas

NUMBER_OR_DAY = re.compile(
    r"(?<![\d./])\d{1,3}/\d{4}(?![\d/])|(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|(?<!\d)\d{4}-\d\d-\d\d(?!\d)"
)
LONGEST_TITLE = 150
LONGEST_HEAD = 40
"""So many paragraphs may stand between the title of minutes and their first item."""


@dataclass(frozen=True, slots=True)
class _Title:
    """A paragraph that may be the title of minutes, and what tells their meeting from others."""

    block: int
    key: str


def meeting_parts(document: Document, headings: Sequence[Heading], language: Language) -> tuple[range, ...]:
    """Ranges of blocks, one for each meeting, that together hold all blocks; one range where no title parts them."""
    titles = list(_titles(document, headings, language))
    starts: list[int] = []
    current = ""
    for index, title in enumerate(titles):
        end = titles[index + 1].block if index + 1 < len(titles) else len(document.blocks)
        if title.key != current and _opens_minutes(document, title.block, end, headings, language):
            starts.append(title.block)
            current = title.key
    bounds = [0, *starts[1:], len(document.blocks)]
    return tuple(range(start, end) for start, end in zip(bounds, bounds[1:], strict=False))


def _titles(document: Document, headings: Sequence[Heading], language: Language) -> Iterator[_Title]:
    """Paragraphs that call themselves minutes and bear a number or a day; an item's heading is none."""
    numbered = {heading.block for heading in headings}
    for index, block in enumerate(document.blocks):
        text = document.quote_span(block.span).text
        if index in numbered or len(text) > LONGEST_TITLE or text.endswith(".") or block.kind == "list_item":
            continue
        told = NUMBER_OR_DAY.search(text)
        if told and not language.structure.titles.isdisjoint(lemmas(text, language.code)):
            yield _Title(index, fold(told.group()))


def _opens_minutes(document: Document, start: int, end: int, headings: Sequence[Heading], language: Language) -> bool:
    """The first item below counts from one, or the time or the people of a meeting stand above it."""
    first = next((heading for heading in headings if start < heading.block < end), None)
    if first is None or first.block - start > LONGEST_HEAD:
        return False
    if first.numbers == (1,):
        return True
    between = (document.blocks[index].span for index in range(start, first.block))
    found = {labelled(document, span, language.structure.head_labels.get).meaning for span in between}
    return not found.isdisjoint({HeadField.TIME, HeadField.PRESENT})
