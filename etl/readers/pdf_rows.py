"""Rows of a page: pieces that stand side by side, in one row, however the file orders them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from etl.document import Box
from etl.readers.pdf_page import Page, Piece
from etl.readers.pdf_sides import WIDE_GAP

# A number or a sign of a list with a wide gap before its words is no column.
LABEL = re.compile(r"(?:§\s*)?\d{1,4}(?:\.\d{1,3})*\s*[.):§]?|[a-zåäö][.)]|\(?[ivx]{1,4}[.)]|[•·▪◦‣●*\-–—o§]")
ROUND_SIGN = re.compile(r"o(?:\s|$)")
PAGE_NUMBER = re.compile(r"\d{1,4}")
WIDEST_LABEL_GAP = 8.0
"""In sizes of the letters."""
NO_SPACE = 0.12
"""A narrower gap, in sizes of the letters, parts no words: what follows is a raised or set apart piece of one word."""
SAME_ROW = 0.5
"""Two pieces stand in one row where they share so much of the lower one's height."""
COLUMN_TOLERANCE = 3.0
FEWEST_PROSE_ROWS = 5
FEWEST_LETTERS = 18
SHARE_RUNNING_ON = 0.3

Row = tuple[Piece, ...]
"""From left to right; more than one where wide gaps part columns."""


@dataclass(frozen=True, slots=True)
class Laid:
    """The rows of one page in reading order, and the pieces that run otherwise than its text."""

    page: Page
    rows: tuple[Row, ...]
    turned: tuple[Piece, ...]


def laid(page: Page) -> Laid:
    """The page as rows from its top to its foot."""
    straight = [piece for piece in page.pieces if not piece.turned]
    rows = tuple(_row(pieces) for pieces in _side_by_side(straight))
    return Laid(page, rows, tuple(piece for piece in page.pieces if piece.turned))


def _side_by_side(pieces: Iterable[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    tallest: Piece | None = None
    for piece in sorted(pieces, key=lambda piece: (-(piece.top + piece.bottom), piece.left)):
        if tallest is not None and _share_height(tallest, piece):
            rows[-1].append(piece)
            tallest = max(tallest, piece, key=lambda one: one.height)
        else:
            rows.append([piece])
            tallest = piece
    return rows


def _share_height(one: Piece, other: Piece) -> bool:
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    return shared >= SAME_ROW * min(one.height, other.height)


def _row(pieces: Sequence[Piece]) -> Row:
    if len(pieces) == 1:
        return (_sign(pieces[0]),)
    joined: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if joined and piece.left - joined[-1].right < WIDE_GAP * max(piece.size, joined[-1].size):
            joined[-1] = _beside(joined[-1], piece)
        else:
            joined.append(piece)
    return _with_label(joined)


def _with_label(row: Sequence[Piece]) -> Row:
    """A number stays with the title beside it, as in `1.   Kokouksen avaus`, not with a cell of a table."""
    if len(row) < 2 or not LABEL.fullmatch(row[0].text):
        return (_sign(row[0]), *row[1:])
    near = row[1].left - row[0].right <= WIDEST_LABEL_GAP * row[1].size
    in_contents = len(row) == 3 and PAGE_NUMBER.fullmatch(row[2].text)
    if near and (len(row) == 2 or in_contents):
        return replace(_beside(_sign(row[0]), row[1]), hang=row[1].left), *row[2:]
    return tuple(row)


def _sign(piece: Piece) -> Piece:
    """Word's round list sign is the letter `o` of a typewriter font; no line begins with a word of this letter."""
    return replace(piece, text="•" + piece.text[1:]) if ROUND_SIGN.match(piece.text) else piece


def _beside(one: Piece, other: Piece) -> Piece:
    gap = other.left - one.right
    main = max(one, other, key=lambda piece: len(piece.text))
    space = "" if gap < NO_SPACE * main.size else " "
    return replace(
        main,
        text=f"{one.text}{space}{other.text}",
        box=union(one.box, other.box),
        left=one.left,
        bottom=min(one.bottom, other.bottom),
        right=max(one.right, other.right),
        top=max(one.top, other.top),
        bold=one.bold and other.bold,
    )


def union(one: Box, other: Box) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def in_reading_order(rows: Sequence[Row]) -> list[tuple[Row, float | None]]:
    """Columns of prose one after the other, each row with its column's right side; everything else row by row."""
    gutter = _gutter(rows)
    if gutter is None:
        return [(row, None) for row in rows]
    ordered: list[tuple[Row, float | None]] = []
    for in_columns, band in groupby(rows, key=lambda row: _beside_gutter(row, gutter)):
        part = list(band)
        if in_columns and any(len(row) > 1 for row in part):
            ordered += _column([piece for row in part for piece in row if piece.right <= gutter])
            ordered += _column([piece for row in part for piece in row if piece.right > gutter])
        else:
            ordered += [(row, None) for row in part]
    return ordered


def _column(pieces: Sequence[Piece]) -> list[tuple[Row, float | None]]:
    right = max((piece.right for piece in pieces), default=0.0)
    return [((piece,), right) for piece in pieces]


def _beside_gutter(row: Row, gutter: float) -> bool:
    return not any(piece.left < gutter < piece.right for piece in row)


def _gutter(rows: Sequence[Row]) -> float | None:
    """Where the right one of two columns begins whose lines run on, each in its own column."""
    pairs = [row for row in rows if len(row) == 2]
    if len(pairs) < FEWEST_PROSE_ROWS:
        return None
    lefts = sorted(row[1].left for row in pairs)
    middle = lefts[len(lefts) // 2]
    aligned = [row for row in pairs if abs(row[1].left - middle) <= COLUMN_TOLERANCE]
    if len(aligned) < FEWEST_PROSE_ROWS or not all(_is_prose([row[side] for row in aligned]) for side in (0, 1)):
        return None
    return middle - 1.0


def _is_prose(column: Sequence[Piece]) -> bool:
    letters = sorted(len(piece.text) for piece in column)
    running = sum(
        1
        for piece, following in pairwise(column)
        if piece.text.endswith("-") or (following.text[0].islower() and piece.text[-1] not in ".:;")
    )
    return letters[len(letters) // 2] >= FEWEST_LETTERS and running >= SHARE_RUNNING_ON * (len(column) - 1)
