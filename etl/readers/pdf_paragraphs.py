"""Paragraphs of a PDF from where its lines stand: leading, indents, how full a line is, and what it is set in."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from etl.readers.lines import CLEAR_LIST_SIGN, LIST_SIGN, NUMBERED, TERMINAL
from etl.readers.pdf_page import Piece
from etl.readers.pdf_rows import COLUMN_TOLERANCE, Row

LEADER = re.compile(r"(?:\.\s?){4,}\s*\d{1,4}$|_{6,}\s*\d{1,4}$")
"""Dots that lead from a title to its page in a list of contents."""
CAPTION = re.compile(r"[A-ZÅÄÖ][\w-]{2,24}(?: \d{1,3})?:(?:\s|$)")
"""`Päätös:`, `Action:` after a sentence that happened to fill its last line."""
WIDER_THAN_LEADING = 1.2
SAME_SIZE = 0.08
INDENT = 0.6
"""In sizes of the letters: what is less is the width of a letter's side."""
DEEPEST_FIRST_INDENT = 5.0
DEFAULT_LEADING = 1.2
FEWEST_WRAPPED = 2
FULL_SHARE = 0.85
ONE_EDGE = 1.0
"""Points: justified lines end at one place, but for the side of their last letter."""


@dataclass(slots=True)
class Group:
    """Lines of one paragraph, in one or more cells; `right` is where its column ends."""

    cells: list[list[Piece]]
    right: float | None = None
    closed: bool = False

    @property
    def first(self) -> Piece:
        return self.cells[0][0]

    @property
    def last(self) -> Piece:
        return self.cells[-1][-1]

    @property
    def is_bold(self) -> bool:
        return all(piece.bold for piece in self.pieces)

    @property
    def pieces(self) -> Iterator[Piece]:
        return (piece for cell in self.cells for piece in cell)


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in this document: size of letters, leading as a multiple of it, and the right side of the text."""

    size: float
    leading: float
    right: float


def measured(rows: Sequence[tuple[Row, float | None]], width: float) -> Measures:
    """The measures of a document with these rows; `width` is that of its pages."""
    lines = [row[0] for row, _ in rows if len(row) == 1]
    every = [piece for row, _ in rows for piece in row]
    sizes = Counter[float]()
    for piece in every:
        sizes[round(piece.size, 1)] += len(piece.text)
    size = sizes.most_common(1)[0][0] if sizes else 0.0
    pairs = [(one, two) for one, two in pairwise(lines) if one.page == two.page]
    wrapped = [(one, two) for one, two in pairs if _runs_on(one, two) and 0 < one.bottom - two.bottom < 2.5 * one.size]
    ratios = Counter(round((one.bottom - two.bottom) / one.size, 1) for one, two in wrapped)
    leading = ratios.most_common(1)[0][0] + 0.05 if ratios else DEFAULT_LEADING
    rights = sorted(row[-1].right for row, _ in rows)
    edge = _edge_of_justified(wrapped) or (rights[-1 - len(rights) // 50] if rights else width)
    left = min((piece.left for piece in every), default=0.0)
    full = sum(1 for one, _ in wrapped if one.right - left >= FULL_SHARE * (edge - left))
    # Without lines that were broken for want of room the longest one says nothing: then margins are of one width.
    return Measures(size, leading, edge if full >= FEWEST_WRAPPED else max(edge, width - left))


def _edge_of_justified(wrapped: Sequence[tuple[Piece, Piece]]) -> float | None:
    """Where most of the lines end whose sentence runs on; None for a ragged edge, or too few lines to tell."""
    rights = sorted(one.right for one, _ in wrapped)
    edge = [right for right in rights if abs(right - rights[len(rights) // 2]) <= ONE_EDGE]
    return edge[-1] if len(edge) >= max(FEWEST_WRAPPED, len(rights) / 2) else None


def grouped(rows: Sequence[tuple[Row, float | None]], measures: Measures) -> list[Group]:
    """The rows as paragraphs in reading order; one may run on over a page break, and over the notes at its foot."""
    builder = _Builder(measures)
    for row, right in rows:
        builder.add(row, right)
    return builder.groups


@dataclass
class _Builder:
    measures: Measures
    groups: list[Group] = field(default_factory=list)

    def add(self, row: Row, right: float | None) -> None:
        group = self.groups[-1] if self.groups else None
        if group is not None and len(row) == 1 and row[0].page != group.last.page:
            self._add_over_page_break(row[0], right)
        elif group is not None and self._taken_in(group, row):
            pass
        else:
            self._open(row, right)

    def _open(self, row: Row, right: float | None) -> None:
        closed = leads_to_page(row[-1])
        self.groups.append(Group([[piece] for piece in row], right, closed))

    def _add_over_page_break(self, piece: Piece, right: float | None) -> None:
        """Notes at the foot of the page are set smaller; they go before the paragraph that runs on."""
        page = self.groups[-1].last.page
        index = len(self.groups) - 1
        while index > 0 and self._is_note(self.groups[index]) and self.groups[index - 1].last.page == page:
            index -= 1
        group = self.groups[index]
        if piece.page == page + 1 and len(group.cells) == 1 and self._goes_on_over(group, piece):
            self.groups.append(self.groups.pop(index))
            group.cells[0].append(piece)
        else:
            self._open((piece,), right)

    def _is_note(self, group: Group) -> bool:
        return group.first.size < (1 - SAME_SIZE) * self.measures.size

    def _goes_on_over(self, group: Group, piece: Piece) -> bool:
        last = group.last
        if group.closed or _begins_item(piece) or not _same_style(last, piece):
            return False
        if _ends_in_hyphen(last):
            return True
        if not self._is_full(last, piece, self._right(group)):
            return False
        # A sentence that fills its line ends its paragraph seldom: most pages break inside of one.
        inside = len(group.cells[0]) > 1 and piece.right >= FULL_SHARE * self._right(group)
        return not last.text.endswith(TERMINAL) or (inside and not CAPTION.match(piece.text))

    def _taken_in(self, group: Group, row: Row) -> bool:
        """Whether the row went on with the paragraph or with cells of it."""
        if group.closed or not self._is_tight(group, row[0]):
            return False
        if len(group.cells) == 1:
            if len(row) > 1 or not self._goes_on(group, row[0]):
                return False
            group.cells[0].append(row[0])
            return True
        return self._taken_into_cells(group, row)

    def _taken_into_cells(self, group: Group, row: Row) -> bool:
        columns = [_column_of(piece, group) for piece in row]
        if None in columns or len(set(columns)) < len(columns):
            return False
        found = [column for column in columns if column is not None]
        if not any(self._cell_goes_on(group, column, piece) for column, piece in zip(found, row, strict=True)):
            return False
        if found[0] == 0 and not self._cell_goes_on(group, 0, row[0]):
            return False
        for column, piece in zip(found, row, strict=True):
            group.cells[column].append(piece)
        return True

    def _cell_goes_on(self, group: Group, column: int, piece: Piece) -> bool:
        last = group.cells[column][-1]
        if _begins_item(piece):
            return False
        if _ends_in_hyphen(last):
            return True
        following = column + 1 < len(group.cells)
        right = group.cells[column + 1][0].left - piece.size if following else self._right(group)
        return self._is_full(last, piece, right)

    def _is_tight(self, group: Group, piece: Piece) -> bool:
        """The piece stands no further below than the next line of a paragraph does."""
        lowest = min((cell[-1] for cell in group.cells), key=_bottom) if len(group.cells) > 1 else group.last
        if lowest.page != piece.page:
            return False
        step = lowest.bottom - piece.bottom
        usual = self.measures.leading * max(piece.size, lowest.size)
        return 0 < step <= WIDER_THAN_LEADING * usual

    def _goes_on(self, group: Group, piece: Piece) -> bool:
        last = group.last
        if _begins_item(piece) and not (NUMBERED.match(piece.text) and self._inside_sentence(group, piece)):
            return False
        if _ends_in_hyphen(last):
            return True
        if not _same_size(last, piece) or (last.text.endswith(TERMINAL) and CAPTION.match(piece.text)):
            return False
        full = self._is_full(last, piece, self._right(group))
        if last.bold != piece.bold:
            return full and _runs_on(last, piece)
        return full and (self._is_in_line(group, piece) or _runs_on(last, piece))

    def _inside_sentence(self, group: Group, piece: Piece) -> bool:
        """A line that begins with a number because the words before it filled the line above."""
        last = group.last
        full = self._is_full(last, piece, self._right(group))
        return piece.hang is None and full and not last.text.endswith(TERMINAL)

    def _is_in_line(self, group: Group, piece: Piece) -> bool:
        """The left sides fit: straight, hanging under the words after a number, or below an indented first line."""
        first, tolerance = group.first, INDENT * piece.size
        if len(group.cells[0]) > 1:
            return abs(piece.left - group.last.left) <= tolerance
        if first.hang is not None:
            return min(abs(piece.left - first.hang), abs(piece.left - first.left)) <= tolerance
        if abs(piece.left - first.left) <= tolerance:
            return True
        if piece.left > first.left:
            return _begins_item(first)
        return first.left - piece.left <= DEEPEST_FIRST_INDENT * piece.size

    def _right(self, group: Group) -> float:
        return self.measures.right if group.right is None else group.right

    def _is_full(self, last: Piece, piece: Piece, right: float) -> bool:
        """The next line's first word had no room on this one."""
        word = piece.text.split(maxsplit=1)[0]
        needed = (len(word) + 1) * piece.width_of_letter
        # Letters differ in width; where the words or the page run on, only a wide space speaks against it.
        unsure = _runs_on(last, piece) or piece.page != last.page
        slack = (1.0 if unsure else 0.35) * piece.size
        return last.right + needed > right - slack


def leads_to_page(piece: Piece) -> bool:
    """Whether dots lead to a number at its end, as in a list of contents."""
    return piece.text[-1].isdigit() and LEADER.search(piece.text) is not None


def _bottom(piece: Piece) -> float:
    return piece.bottom


def _begins_item(piece: Piece) -> bool:
    text = piece.text
    if piece.hang is not None or text[0].isalpha():
        return piece.hang is not None
    return any(sign.match(text) for sign in (CLEAR_LIST_SIGN, LIST_SIGN, NUMBERED))


def _column_of(piece: Piece, group: Group) -> int | None:
    for index, cell in enumerate(group.cells):
        if abs(piece.left - cell[0].left) <= COLUMN_TOLERANCE:
            return index
    return None


def _ends_in_hyphen(piece: Piece) -> bool:
    return piece.text.endswith(("-", "\u2010", "\u00ad")) and len(piece.text) > 1 and not piece.text[-2].isspace()


def _runs_on(one: Piece, other: Piece) -> bool:
    return (other.text[0].islower() and not one.text.endswith(TERMINAL)) or _ends_in_hyphen(one)


def _same_size(one: Piece, other: Piece) -> bool:
    return abs(one.size - other.size) <= SAME_SIZE * max(one.size, other.size)


def _same_style(one: Piece, other: Piece) -> bool:
    return one.bold == other.bold and _same_size(one, other)
