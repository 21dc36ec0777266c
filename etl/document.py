"""The cleaned text of one source file, with the way back to its pages and raw lines."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of Python code points in `Document.text`."""

    start: int
    end: int

    def __contains__(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a document with their place: `text == Document.text[start:end]`, `page` that of `start`."""

    text: str
    page: int | None
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


BlockKind = Literal["paragraph", "heading", "list_item", "table_row"]
Box = tuple[float, float, float, float]
"""Left, bottom, right and top of a line on its page, in points from the page's lower left corner."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list row or table row, as the format shows it, in reading order."""

    span: Span
    kind: BlockKind = "paragraph"
    level: int = 0
    """Of a heading from 1, of a list row from 0 as deep as it is indented."""
    bold: bool = False
    """All of its words are set in bold."""
    cells: tuple[Span, ...] = ()
    """Of a table row, also the empty ones; a tab parts them in the text."""
    table: int | None = None
    """Number of the table that a row belongs to, from 1."""
    header: bool = False
    """The row names the columns, as the format says."""


class Run(NamedTuple):
    """A stretch of `Document.text` and its raw place: the line (from 1) where it begins, or its box on the page.

    Formats without lines count paragraphs, as their source orders them.
    """

    span: Span
    line: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Noise:
    """Text that says nothing about the meeting, with its name (running_header, contents_list, ...)."""

    span: Span
    name: str


@dataclass(frozen=True)
class Document:
    """One source file as readers give it; blocks are parted by a blank line in `text`.

    `page_starts` holds the first position of every page, empty ones too; it is empty where the format has no pages.
    """

    name: str
    sha256: str
    media_type: str
    text: str
    blocks: tuple[Block, ...]
    runs: tuple[Run, ...]
    page_starts: tuple[int, ...] = ()
    noise: tuple[Noise, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)

    @property
    def page_count(self) -> int | None:
        return len(self.page_starts) or None

    def without_noise(self) -> "Document":
        """The same text without the blocks that its format names as noise: what the minutes themselves say."""
        named = {noise.span for noise in self.noise}
        told = tuple(block for block in self.blocks if block.span not in named)
        return self if len(told) == len(self.blocks) else replace(self, blocks=told)

    def page_of(self, position: int) -> int | None:
        """The page (from 1) that holds the code point, None where the format has no pages."""
        return bisect_right(self.page_starts, position) or None if self.page_starts else None

    def line_of(self, position: int) -> int:
        """The raw line (from 1) that holds the code point."""
        run = self.run_of(position)
        return run.line if run else 1

    def run_of(self, position: int) -> Run | None:
        """The run that holds the code point, or the last one before it; None in a text without runs."""
        index = bisect_right(self.runs, position, key=lambda run: run.span.start) - 1
        return self.runs[max(index, 0)] if self.runs else None

    def quote(self, start: int, end: int) -> Quote:
        return Quote(self.text[start:end], self.page_of(start), start, end)

    def quote_span(self, span: Span) -> Quote:
        return self.quote(span.start, span.end)
