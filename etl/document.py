"""The cleaned text of one source file, with the way back to its pages and raw lines."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


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


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list row or table row, as the format shows it, in reading order."""

    span: Span
    kind: Literal["paragraph", "heading", "list_item", "table_row"] = "paragraph"
    level: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of `Document.text` and the raw line (from 1) where it begins."""

    span: Span
    line: int


@dataclass(frozen=True, slots=True)
class Noise:
    """Text that says nothing about the meeting, with its name (running_header, contents_list, ...)."""

    span: Span
    name: str


@dataclass(frozen=True)
class Document:
    """One source file as readers give it; blocks are parted by a blank line in `text`."""

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

    def page_of(self, position: int) -> int | None:
        """The page (from 1) that holds the code point, None where the format has no pages."""
        return bisect_right(self.page_starts, position) or None if self.page_starts else None

    def line_of(self, position: int) -> int:
        """The raw line (from 1) that holds the code point."""
        index = bisect_right(self.runs, position, key=lambda run: run.span.start) - 1
        return self.runs[max(index, 0)].line if self.runs else 1

    def quote(self, start: int, end: int) -> Quote:
        return Quote(self.text[start:end], self.page_of(start), start, end)

    def quote_span(self, span: Span) -> Quote:
        return self.quote(span.start, span.end)
