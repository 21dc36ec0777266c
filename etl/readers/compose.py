"""Joins raw lines into the text of a document: wrapped lines by a space, paragraphs by a blank line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise

import simplemma

from etl.document import Block, Document, Run, Span
from etl.languages.guess import language_of
from etl.readers import hyphens
from etl.readers.lines import LINE_END_HYPHENS, LIST_SIGN, Line, is_meant, runs_on, wrap_width
from etl.words import WORD

PARAGRAPH_BREAK = "\n\n"
HYPHENS = "-\u2010" + "".join(LINE_END_HYPHENS)
HANGING_WORDS: dict[str, frozenset[str]] = {
    "fi": frozenset({"ja", "tai", "sekä", "eli", "että", "kuin"}),
    "sv": frozenset({"och", "eller", "samt"}),
    "en": frozenset({"and", "or"}),
}


@dataclass
class _Text:
    """The text as it grows, with the way back to raw lines."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    page_starts: list[int] = field(default_factory=list)
    block_start: int = 0

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def add_line(self, text: str, number: int) -> None:
        start = self.length
        self.add(text)
        self.runs.append(Run(Span(start, self.length), number))

    def end_block(self, *, list_item: bool) -> None:
        self.blocks.append(Block(Span(self.block_start, self.length), "list_item" if list_item else "paragraph"))


def compose(lines: Sequence[Line], *, name: str, sha256: str, media_type: str, paged: bool) -> Document:
    """The document that these lines make."""
    settle = _hyphen_rule(lines)
    text = _Text(page_starts=[0] if paged else [])
    for paragraph in paragraphs(lines):
        if text.blocks:
            text.add(PARAGRAPH_BREAK)
        text.block_start = text.length
        _add_paragraph(text, paragraph, settle)
        text.end_block(list_item=bool(LIST_SIGN.match(paragraph[0].text)))
    return Document(
        name=name,
        sha256=sha256,
        media_type=media_type,
        text="".join(text.pieces),
        blocks=tuple(text.blocks),
        runs=tuple(text.runs),
        page_starts=tuple(text.page_starts),
    )


def paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each paragraph; a sentence may run on over a page break.

    An empty line before or after a form feed parts nothing when the words run on; a form feed on an empty line is
    carried to the next line with words.
    """
    width = wrap_width(lines)
    found: list[list[Line]] = []
    gap = new_page = False
    for line in lines:
        new_page = new_page or line.new_page
        if line.blank:
            gap = True
            continue
        current = Line(line.number, line.text, new_page)
        if found and _goes_on(found[-1][-1], current, width, gap=gap):
            found[-1].append(current)
        else:
            found.append([current])
        gap = new_page = False
    return found


def _goes_on(line: Line, following: Line, width: int | None, *, gap: bool) -> bool:
    if following.new_page:
        full = width is not None and len(line.text) >= 0.7 * width
        return full and runs_on(line, following)
    return not gap and not is_meant(line, following, width)


def _add_paragraph(text: _Text, paragraph: Sequence[Line], settle: Callable[[str, str], hyphens.Joint]) -> None:
    _add_line(text, paragraph[0], "", _without_soft_hyphen(paragraph[0], paragraph[1:2], settle))
    for index, (line, following) in enumerate(pairwise(paragraph), start=1):
        between = " " if not line.ends_in_hyphen else _joint(line, following, settle).value
        _add_line(text, following, between, _without_soft_hyphen(following, paragraph[index + 1 : index + 2], settle))


def _add_line(text: _Text, line: Line, between: str, words: str) -> None:
    text.add(between)
    if line.new_page and text.page_starts:
        text.page_starts.append(text.length)
    text.add_line(words, line.number)


def _without_soft_hyphen(line: Line, rest: Sequence[Line], settle: Callable[[str, str], hyphens.Joint]) -> str:
    """The line's words; a hyphen at its end is taken off where another line follows, which decides on it."""
    if rest and line.ends_in_hyphen:
        return line.text[:-1]
    return line.text.rstrip("".join(LINE_END_HYPHENS))


def _joint(line: Line, following: Line, settle: Callable[[str, str], hyphens.Joint]) -> hyphens.Joint:
    if line.text.endswith(LINE_END_HYPHENS[0]):
        return hyphens.Joint.JOIN
    left = line.text[:-1]
    word = left.rsplit(maxsplit=1)[-1] if left and not left[-1].isspace() else ""
    return settle(word, following.first_word)


def _hyphen_rule(lines: Sequence[Line]) -> Callable[[str, str], hyphens.Joint]:
    language = language_of(" ".join(line.text for line in lines))
    words = {
        match.group().casefold()
        for line in lines
        for match in WORD.finditer(line.text)
        if match.end() < len(line.text.rstrip(HYPHENS)) or not line.ends_in_hyphen
    }
    return partial(_settle, frozenset(words), language)


def _settle(words: frozenset[str], language: str, left: str, right: str) -> hyphens.Joint:
    left_word, right_word = left.lstrip("(\"'”’[–"), _first(right)
    if not right_word:
        return hyphens.Joint.KEEP
    return hyphens.joint(
        left_word,
        right_word,
        hanging=HANGING_WORDS.get(language, frozenset()),
        document_words=words,
        is_known=lambda word: simplemma.is_known(word, lang=language),
    )


def _first(text: str) -> str:
    match = WORD.match(text)
    return match.group() if match else ""
