"""Joins paragraphs into the text of a document: wrapped lines by a space, cells by a tab, blocks by a blank line."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import zip_longest

import simplemma

from etl.document import Block, Document, Noise, Run, Span
from etl.languages.guess import language_of
from etl.readers import hyphens
from etl.readers.lines import LINE_END_HYPHENS, Line
from etl.readers.paragraphs import Paragraph
from etl.words import WORD

PARAGRAPH_BREAK = "\n\n"
CELL_BREAK = "\t"
LETTERS_THAT_TELL_LANGUAGE = 20_000
UNSEEN_HYPHENS = "".join(LINE_END_HYPHENS)
HANGING_WORDS: dict[str, frozenset[str]] = {
    "fi": frozenset({"ja", "tai", "sekä", "eli", "että", "kuin"}),
    "sv": frozenset({"och", "eller", "samt"}),
    "en": frozenset({"and", "or"}),
}


@dataclass
class _Text:
    """The text as it grows, with the way back to raw places."""

    settle: Callable[[str, str], hyphens.Joint]
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    page_starts: list[int] = field(default_factory=list)
    noise: list[Noise] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def add_paragraph(self, paragraph: Paragraph) -> None:
        if self.blocks:
            self.add(PARAGRAPH_BREAK)
        start = self.length
        cells = []
        for index, cell in enumerate(paragraph.cells):
            if index:
                self.add(CELL_BREAK)
            cells.append(self._add_cell(cell))
        span = Span(cells[0].start if cells else start, self.length)
        self.blocks.append(
            Block(
                span,
                paragraph.kind,
                paragraph.level,
                paragraph.bold,
                tuple(cells) if paragraph.kind == "table_row" else (),
                paragraph.table,
                paragraph.header,
            )
        )
        if paragraph.noise:
            self.noise.append(Noise(span, paragraph.noise))

    def _add_cell(self, lines: Sequence[Line]) -> Span:
        start = self.length
        for line, following in zip_longest(lines, lines[1:]):
            if following is None:
                self._add_line(line, line.text.rstrip(UNSEEN_HYPHENS))
            elif line.ends_in_hyphen:
                self._add_line(line, line.text[:-1])
                self.add(_joint(line, following, self.settle).value)
            else:
                self._add_line(line, line.text)
                self.add(" ")
        return Span(start, self.length)

    def _add_line(self, line: Line, words: str) -> None:
        while self.page_starts and len(self.page_starts) < line.page:
            self.page_starts.append(self.length)
        start = self.length
        self.add(words)
        self.runs.append(Run(Span(start, self.length), line.number, line.box))


def compose(
    paragraphs: Sequence[Paragraph],
    *,
    name: str,
    sha256: str,
    media_type: str,
    page_count: int | None = None,
    properties: Mapping[str, str] | None = None,
) -> Document:
    """The document that these paragraphs make; those without any words are left out."""
    told = [paragraph for paragraph in paragraphs if any(line.text for line in paragraph.lines)]
    text = _Text(_hyphen_rule([line for paragraph in told for line in paragraph.lines]))
    text.page_starts = [0] if page_count else []
    for paragraph in told:
        text.add_paragraph(paragraph)
    text.page_starts += [text.length] * ((page_count or 0) - len(text.page_starts))
    return Document(
        name=name,
        sha256=sha256,
        media_type=media_type,
        text="".join(text.pieces),
        blocks=tuple(text.blocks),
        runs=tuple(text.runs),
        page_starts=tuple(text.page_starts),
        noise=tuple(text.noise),
        properties=properties or {},
    )


def _joint(line: Line, following: Line, settle: Callable[[str, str], hyphens.Joint]) -> hyphens.Joint:
    if line.text.endswith(LINE_END_HYPHENS[0]):
        return hyphens.Joint.JOIN
    left = line.text[:-1]
    word = left.rsplit(maxsplit=1)[-1] if left and not left[-1].isspace() else ""
    return settle(word, following.first_word)


def _hyphen_rule(lines: Sequence[Line]) -> Callable[[str, str], hyphens.Joint]:
    whole = " ".join([_whole_words(line) if line.ends_in_hyphen else line.text for line in lines])
    language = language_of(whole[:LETTERS_THAT_TELL_LANGUAGE])
    # Most words stand many times.
    words = hyphens.DocumentWords(word for token in set(whole.casefold().split()) for word in WORD.findall(token))
    return partial(_settle, words, language)


def _whole_words(line: Line) -> str:
    """The words of a line but the one that a hyphen at its end may have cut."""
    return line.text.rpartition(" ")[0]


def _settle(words: hyphens.DocumentWords, language: str, left: str, right: str) -> hyphens.Joint:
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
