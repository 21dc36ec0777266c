"""Where one meeting ends and the next begins in a file that holds several."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.document import Document
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.headings import Heading, silent_blocks
from etl.minutes.labels import labelled
from etl.words import fold, lemmas

NUMBER_OR_DAY = re.compile(
    r"(?<![\d./])\d{1,3}/(?:\d{4}|\d{2})(?![\d/])|(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|(?<!\d)\d{4}-\d\d-\d\d(?!\d)"
)
# A heading may write the day in other ways too: 4th February 2025, February 4, 2025.
IN_A_HEADING = re.compile(
    rf"{NUMBER_OR_DAY.pattern}"
    r"|(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\W\d]{3,}\s+\d{4}(?!\d)|[^\W\d]{3,}\s+\d{1,2},\s+\d{4}(?!\d)"
)
FEWEST_OF_A_LEVEL = 2
LONGEST_TITLE = 150
LONGEST_HEAD = 40
"""So many paragraphs may stand between the title of minutes and their first item."""


@dataclass(frozen=True, slots=True)
class _Title:
    """A paragraph that may be the title of minutes, what tells their meeting from others, and a heading's level."""

    block: int
    key: str
    level: int = 0


def meeting_parts(document: Document, headings: Sequence[Heading], language: Language) -> tuple[range, ...]:
    """Ranges of blocks, one for each meeting, that together hold all blocks; one range where no title parts them.

    Where headings of one level are the titles, the first range holds what stands above all of them.
    """
    titles = list(_titles(document, headings, language))
    starts: list[_Title] = []
    current = ""
    for index, title in enumerate(titles):
        end = titles[index + 1].block if index + 1 < len(titles) else len(document.blocks)
        if title.key != current and _opens_minutes(document, title, end, headings, language):
            starts.append(title)
            current = title.key
    by_level = _of_one_level(starts)
    first = [by_level[0].block] if by_level and by_level[0].block else []
    bounds = [0, *first, *(title.block for title in (by_level or starts)[1:]), len(document.blocks)]
    return tuple(range(start, end) for start, end in pairwise(bounds))


def _of_one_level(titles: Sequence[_Title]) -> list[_Title]:
    """Those of the highest level that several share: a heading above them names the file, one below them an item."""
    counts = Counter(title.level for title in titles if title.level)
    level = min((level for level, count in counts.items() if count >= FEWEST_OF_A_LEVEL), default=None)
    return [title for title in titles if title.level == level]


def _titles(document: Document, headings: Sequence[Heading], language: Language) -> Iterator[_Title]:
    """Paragraphs that call themselves minutes and bear a number or a day; an item's heading is none.

    A heading with lower headings below it needs no word for minutes.
    """
    numbered = {heading.block for heading in headings} | silent_blocks(document)
    for index, block in enumerate(document.blocks):
        text = document.quote_span(block.span).text
        if index in numbered or len(text) > LONGEST_TITLE or text.endswith(".") or block.kind == "list_item":
            continue
        is_heading = block.kind == "heading"
        told = (IN_A_HEADING if is_heading else NUMBER_OR_DAY).search(text)
        if told is None:
            continue
        above_others = is_heading and _has_lower_headings(document, index)
        if above_others or not language.structure.titles.isdisjoint(lemmas(text, language.code)):
            yield _Title(index, fold(told.group()), block.level if is_heading else 0)


def _has_lower_headings(document: Document, index: int) -> bool:
    level = document.blocks[index].level
    below = (block.level for block in document.blocks[index + 1 :] if block.kind == "heading")
    return next(below, level) > level


def _opens_minutes(
    document: Document, title: _Title, end: int, headings: Sequence[Heading], language: Language
) -> bool:
    """The first item below counts from one, or the time or the people of a meeting stand above it.

    Below a heading, lower headings are items whatever they count from.
    """
    start = title.block
    if title.level and _has_lower_headings(document, start):
        return True
    first = next((heading for heading in headings if start < heading.block < end), None)
    if first is None or first.block - start > LONGEST_HEAD:
        return False
    if first.numbers == (1,):
        return True
    between = (document.blocks[index].span for index in range(start, first.block))
    found = {labelled(document, span, language.structure.head_labels.get).meaning for span in between}
    return not found.isdisjoint({HeadField.TIME, HeadField.PRESENT})
