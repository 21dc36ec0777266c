"""Items whose titles bear no number, as the format shows them: its headings by their levels, else lines in bold."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from etl.document import Block, Document
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.head_labels import PEOPLE, head_label
from etl.minutes.headings import LONGEST_PLAIN_TITLE, LONGEST_TITLE, Heading, silent_blocks
from etl.minutes.item_kinds import is_procedure
from etl.words import WORD, fold, lemmas

LEVEL_OF_BOLD = 7
"""A line in bold stands below all headings of the format."""
FEWEST_BY_LEVEL, FEWEST_OF_BOLD = 2, 3
MOST_WORDS_OF_A_NAME = 8
MOST_IN_HEAD = 2
DAY_OR_NUMBER = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d|\b\d{1,3}/\d{2,4}\b|#\d|\b(?:19|20)\d\d\b")
BRACKETS = re.compile(r"\([^)]*\)")
SIGNATURE = re.compile(r"[_.]{6,}")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A paragraph that the format marks, its level, and whether it may be a title or only stands in bold."""

    block: int
    level: int
    may_be_title: bool = True


def by_level(document: Document, blocks: range, language: Language) -> list[Heading]:
    """The headings of the format that are titles of items: the highest ones that have words of their own below them.

    Headings above others only part the page, those below an item only part the item. Above the first item those that
    name the document, or have people or places below them, belong to the head. In bold, where the format has none.
    """
    silent = silent_blocks(document)
    told = [index for index in blocks if index not in silent]
    headings = [_Mark(index, document.blocks[index].level) for index in told if _is_heading(document.blocks[index])]
    found = _items(document, headings, blocks, language)
    if len(found) >= FEWEST_BY_LEVEL:
        return [titled(document, index, found) for index in found]
    bold = [
        _Mark(index, LEVEL_OF_BOLD, is_bold_title(document, index)) for index in told if _is_bold_line(document, index)
    ]
    marks = sorted([*headings, *bold], key=lambda mark: mark.block)
    found = _items(document, marks, blocks, language)
    return [titled(document, index, found) for index in found] if len(found) >= FEWEST_OF_BOLD else []


def beside_numbers(document: Document, chain: Sequence[Heading], blocks: range, language: Language) -> list[Heading]:
    """Headings without a number at the level of the numbered ones, from the first on; above it where 1 is missing."""
    levels = {document.blocks[one.block].level for one in chain if _is_heading(document.blocks[one.block])}
    tops = [one for one in chain if len(one.numbers) == 1]
    if not tops or not all(_is_heading(document.blocks[one.block]) for one in tops):
        return []
    numbered = {one.block for one in chain}
    silent = silent_blocks(document)
    told = [index for index in blocks if index not in silent and _is_heading(document.blocks[index])]
    marks = [_Mark(index, document.blocks[index].level) for index in told]
    first = chain[0].block
    below = [
        index
        for index in _items(document, [mark for mark in marks if mark.block >= first], blocks, language)
        if index not in numbered and document.blocks[index].level in levels
    ]
    before = _items(document, [mark for mark in marks if mark.block < first], range(blocks.start, first), language)
    if tops[0].numbers <= (1,):
        # Above number 1 only a title that every meeting has is an item: `Welcome`.
        before = [index for index in before if is_procedure(_text(document, index), language)]
    stops = [*sorted({*below, *numbered, blocks.stop})]
    last = chain[-1].block
    # Below the last number a title with nothing under it names who wrote the minutes, and when.
    empty = {index for index in below if index > last and index + 1 in stops}
    below = [index for index in below if index not in empty or is_procedure(_text(document, index), language)]
    found = [*before, *below]
    return [titled(document, index, [*found, *numbered]) for index in found]


def titled(document: Document, index: int, titles: Iterable[int]) -> Heading:
    """A paragraph as the title of an item without a number."""
    span = document.blocks[index].span
    return Heading(index, index + 1, (), None, None, None, span, has_body=index + 1 not in titles, marked=True)


def _items(document: Document, marks: Sequence[_Mark], blocks: range, language: Language) -> list[int]:
    found: list[int] = []
    level: int | None = None
    for index, mark in enumerate(marks):
        following = marks[index + 1] if index + 1 < len(marks) else None
        body = range(mark.block + 1, following.block if following else blocks.stop)
        if level is not None and mark.level > level:
            continue
        level = None
        label = _label(document, mark.block)
        if label in language.structure.item_labels:
            continue
        if head_label(document, document.blocks[mark.block].span, language).meaning is not None and _stands_in_head(
            document, found, language
        ):
            found = []
            continue
        if language.structure.head_labels.get(label) is HeadField.CONTENTS:
            continue
        if not mark.may_be_title or (not body and following is not None and _only_parts(mark, following)):
            continue
        if not found and _belongs_to_head(document, mark, index, marks, body, language):
            continue
        if any(SIGNATURE.search(_text(document, each)) for each in body):
            continue
        found.append(mark.block)
        level = mark.level
    return found


def _only_parts(mark: _Mark, following: _Mark) -> bool:
    """Right above a lower heading, or a line in bold above another one."""
    return following.level > mark.level or mark.level == LEVEL_OF_BOLD


def _stands_in_head(document: Document, found: Sequence[int], language: Language) -> bool:
    """A label such as `Läsnä` below a title or two that no meeting must have: they belong to the head with it."""
    return len(found) <= MOST_IN_HEAD and not any(is_procedure(_text(document, index), language) for index in found)


def _belongs_to_head(
    document: Document, mark: _Mark, index: int, marks: Sequence[_Mark], body: range, language: Language
) -> bool:
    """Above the first item: what names the document, stands alone, or has only names below it."""
    text = _text(document, mark.block)
    if is_procedure(text, language):
        return False
    if not body or all(_is_name(_text(document, each)) for each in body):
        return True
    if head_label(document, document.blocks[body.start].span, language).meaning in PEOPLE:
        return True
    if index:
        return False
    alone = all(mark.level < other.level for other in marks[1:])
    named = DAY_OR_NUMBER.search(text) or not language.structure.titles.isdisjoint(lemmas(text, language.code))
    return alone or bool(named)


def _is_name(text: str) -> bool:
    """Words in capitals and no sentence: a person with their office in brackets, a place."""
    words = WORD.findall(BRACKETS.sub("", text))
    return (
        not text.endswith(".") and len(words) <= MOST_WORDS_OF_A_NAME and not any(word[0].islower() for word in words)
    )


def _label(document: Document, index: int) -> str:
    """The words as labels are listed, which announce what stands below them: `Läsnä`, `Paikka`, `Päätös`."""
    return fold(_text(document, index)).rstrip(":").rstrip()


def is_bold_title(document: Document, index: int) -> bool:
    """A short line in bold that is neither a sentence nor a label."""
    text = _text(document, index)
    first = next((character for character in text if character.isalnum()), "")
    short = len(text) <= LONGEST_PLAIN_TITLE and not text.endswith((".", ":", ",", "!"))
    return _is_bold_line(document, index) and short and first.isupper()


def _is_bold_line(document: Document, index: int) -> bool:
    block = document.blocks[index]
    return block.bold and block.kind not in ("table_row", "heading")


def _is_heading(block: Block) -> bool:
    return block.kind == "heading" and len(block.span) <= LONGEST_TITLE


def _text(document: Document, index: int) -> str:
    return document.quote_span(document.blocks[index].span).text
