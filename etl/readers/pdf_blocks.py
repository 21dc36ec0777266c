"""What the paragraphs of a PDF are: headings by their letters, list rows by their signs, table rows by columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from etl.document import BlockKind
from etl.readers.lines import LIST_SIGN, Line
from etl.readers.paragraphs import Paragraph
from etl.readers.pdf_page import Piece
from etl.readers.pdf_paragraphs import Group, Measures, leads_to_page

LARGER = 1.12
LONGEST_HEADING = 200
# `Päätös:` in bold is a label, and a bold sentence is a sentence.
NO_HEADING_ENDS = (".", ",", ";", ":")
LARGEST_BOLD_SHARE = 0.5
SAME_INDENT = 6.0
TABLE_ROW: BlockKind = "table_row"


@dataclass(slots=True)
class Told:
    """A paragraph before its lines have their numbers."""

    cells: Sequence[Sequence[Piece]]
    kind: BlockKind = "paragraph"
    level: int = 0
    bold: bool = False
    table: int | None = None
    noise: str | None = None

    @property
    def page(self) -> int:
        return self.cells[0][0].page

    def numbered(self, numbers: Iterator[int]) -> Paragraph:
        """The paragraph, with the next numbers for its lines."""
        return Paragraph(
            tuple([tuple([Line(next(numbers), one.text, one.page, one.box) for one in cell]) for cell in self.cells]),
            self.kind,
            self.level,
            self.bold,
            self.table,
            noise=self.noise,
        )


def told(groups: Sequence[Group], measures: Measures) -> Iterator[Told]:
    """The paragraphs of the text, each with what it is."""
    headings = _Headings(groups, measures)
    indents = _indents(groups)
    table = 0
    for is_row, run in groupby(groups, key=lambda group: len(group.cells) > 1 and not _is_contents(group)):
        rows = list(run)
        is_table = is_row and len(rows) > 1
        table += is_table
        for group in rows:
            kind, level = (TABLE_ROW, 0) if is_table else _kind(group, headings, indents)
            yield Told(group.cells, kind, level, group.is_bold, table if is_table else None)


def _kind(group: Group, headings: "_Headings", indents: Sequence[float]) -> tuple[BlockKind, int]:
    level = headings.level(group)
    if level:
        return "heading", level
    if LIST_SIGN.match(group.first.text):
        return "list_item", sum(1 for indent in indents if indent < group.first.left - SAME_INDENT)
    return "paragraph", 0


def _may_be_heading(group: Group) -> bool:
    short = sum(len(piece.text) for piece in group.pieces) <= LONGEST_HEADING
    return short and not group.last.text.endswith(NO_HEADING_ENDS)


def _is_contents(group: Group) -> bool:
    return leads_to_page(group.last)


class _Headings:
    """Levels of headings: the larger the letters the higher; bold ones of the usual size come last."""

    def __init__(self, groups: Sequence[Group], measures: Measures) -> None:
        self.larger = LARGER * measures.size
        letters = sum(len(piece.text) for group in groups for piece in group.pieces)
        bold = sum(len(piece.text) for group in groups for piece in group.pieces if piece.bold)
        self.bold_tells = bold <= LARGEST_BOLD_SHARE * letters
        sizes = {self._size(group) for group in groups if group.first.size >= self.larger and _may_be_heading(group)}
        self.sizes = sorted(sizes, reverse=True)

    def level(self, group: Group) -> int:
        """From 1; 0 where the paragraph is no heading."""
        larger = group.first.size >= self.larger
        if len(group.cells) > 1 or not (larger or (self.bold_tells and group.is_bold)) or not _may_be_heading(group):
            return 0
        return self.sizes.index(self._size(group)) + 1 if larger else len(self.sizes) + 1

    def _size(self, group: Group) -> float:
        return round(group.first.size)


def _indents(groups: Sequence[Group]) -> list[float]:
    """The left sides of list rows that differ, from the outermost."""
    found: list[float] = []
    for left in sorted(group.first.left for group in groups if LIST_SIGN.match(group.first.text)):
        if not found or left - found[-1] > SAME_INDENT:
            found.append(left)
    return found
