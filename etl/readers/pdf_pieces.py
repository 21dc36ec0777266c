"""What stands on a page of a PDF: pieces of text with their boxes and fonts, asked of PDFium in as few calls as do."""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from statistics import median_low

import pypdfium2
from pypdfium2 import raw

from etl.readers.letters import letters, one_for_one
from etl.readers.lines import cleaned
from etl.readers.pdf_page import Page, Piece
from etl.readers.pdf_sides import WIDE_GAP, Sides, distance, shown, turn, union, wide_gaps

BREAK = re.compile("[\r\n\u0002\ufffe]")
"""One class of signs, since it is looked for in every letter."""
LINE_ENDS = "\r\n"
BOLD_NAME = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)
FORCE_BOLD = 1 << 18
"""Bit of a font's flags, PDF 32000-1 table 123."""
LONGEST_FONT_NAME = 200
PROBES = 16
"""So many letters of a page are asked whether their font says what they mean."""
SPARSE = 1.18
"""A line whose letters are so much wider than usual may hide a gap."""
LEAST_SIZE = 1.0
NOWHERE = Sides(0.0, 0.0, 0.0, 0.0)
ASCENT, DESCENT = 0.9, 0.25
"""Above and below the line that letters stand on, in sizes."""
UNPLAIN = re.compile("[\u00ad\u00a8\u02da\u0300-\u036f\u200b-\u200d\u2060\ufb00-\ufb06\ufeff]")
"""Signs that have to be settled; most pages have none."""

# Looked up once: they are called for every line.
GET_MATRIX, GET_FONT_SIZE, GET_FONT_INFO = raw.FPDFText_GetMatrix, raw.FPDFText_GetFontSize, raw.FPDFText_GetFontInfo
COUNT_RECTS, GET_RECT, GET_BOX = raw.FPDFText_CountRects, raw.FPDFText_GetRect, raw.FPDFText_GetLooseCharBox


def page_of(page: pypdfium2.PdfPage, number: int) -> Page:
    """What stands on this page."""
    text_page = page.get_textpage()
    try:
        return _Reader(page, text_page, number).read()
    finally:
        text_page.close()


class _Reader:
    """Asks PDFium about one page; a call costs half a microsecond, so none is made for letters inside words.

    Text that one operator of the page wrote makes one rectangle, so a line with one of them has no columns, unless
    its letters stand so far apart that a gap may hide inside of it.
    """

    def __init__(self, page: pypdfium2.PdfPage, text_page: pypdfium2.PdfTextPage, number: int) -> None:
        self.handle = text_page.raw
        self.number = number
        self.rotation = page.get_rotation() // 90
        self.bounds = Sides(*page.get_cropbox())
        self.count = text_page.count_chars()
        self.text = text_page.get_text_range() if self.count else ""
        # PDFium leaves out letters without meaning; only then do places in the text and in its list differ.
        self.aligned = self.count == len(self.text)
        self.lines = list(_lines(self.text))
        # From here on every sign keeps its place.
        self.text = one_for_one(self.text)
        self.settle = _settled if UNPLAIN.search(self.text) else str
        self.numbers = [ctypes.c_double() for _ in range(4)]
        self.pointers = [ctypes.byref(number) for number in self.numbers]
        self.rect = raw.FS_RECTF()
        self.rect_pointer = ctypes.byref(self.rect)
        self.matrix = raw.FS_MATRIX()
        self.matrix_pointer = ctypes.byref(self.matrix)
        self.name = ctypes.create_string_buffer(LONGEST_FONT_NAME)
        self.flags = ctypes.c_int()
        self.flags_pointer = ctypes.byref(self.flags)

    def read(self) -> Page:
        lines = [line for start, end in self.lines if (line := self._line(start, end)) is not None]
        usual = median_low([line.spread for line in lines]) if lines else 0.0
        found: list[tuple[int, Piece]] = []
        weights = Counter[int]()
        for line in lines:
            quarter = (line.quarter + self.rotation) % 4
            weights[quarter] += line.end - line.start
            if line.spread > SPARSE * usual or line.has_gap:
                found += [(quarter, piece) for piece in self._pieces(line)]
            else:
                found.append((quarter, self._piece(line.start, line.end, line.around, line)))
        main = weights.most_common(1)[0][0] if weights else 0
        width, height = self.bounds.right - self.bounds.left, self.bounds.top - self.bounds.bottom
        size = (height, width) if self.rotation % 2 else (width, height)
        straight = main == 0 and len(weights) == 1
        return Page(
            self.number,
            tuple(piece if straight else _laid(piece, main, quarter, *size) for quarter, piece in found if piece.text),
            *(size if main % 2 == 0 else size[::-1]),
            characters=len(self.text),
            unmapped=self._unmapped(),
        )

    def _line(self, start: int, end: int) -> "_Line | None":
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if end <= start:
            return None
        first, last = (start, end - 1) if self.aligned else (self._index(start), self._index(end - 1))
        GET_MATRIX(self.handle, first, self.matrix_pointer)
        matrix = self.matrix
        # Some producers write at size 1 and stretch.
        size = GET_FONT_SIZE(self.handle, first) * math.hypot(matrix.c, matrix.d)
        quarter = 0 if matrix.b == 0 and matrix.a > 0 else round(-math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
        rects = self._rects(COUNT_RECTS(self.handle, first, last - first + 1))
        around = rects[0] if len(rects) == 1 else union(rects)
        length = around.top - around.bottom if quarter % 2 else around.right - around.left
        size = size or LEAST_SIZE
        return _Line(
            start,
            end,
            quarter,
            size,
            around,
            self._base(first, around),
            length / ((end - start) * size),
            pieces=len(rects),
            has_gap=len(rects) > 1 and max(map(distance, rects, rects[1:])) >= WIDE_GAP * size,
        )

    def _pieces(self, line: "_Line") -> Iterator[Piece]:
        """The line parted at its wide gaps."""
        words = [
            (line.start + match.start(), line.start + match.end())
            for match in WORDS.finditer(self.text[line.start : line.end])
        ]
        firsts = self._boxes([first for first, _ in words])
        lasts = self._boxes([last - 1 for _, last in words])
        begin = 0
        for stop in [*wide_gaps(firsts, lasts, line.size), len(words)]:
            around = union([*firsts[begin:stop], *lasts[begin:stop]])
            yield self._piece(words[begin][0], words[stop - 1][1], around, line)
            begin = stop

    def _piece(self, start: int, end: int, sides: Sides, line: "_Line") -> Piece:
        """Its height is that of the font, counted from where its letters stand, so that all lines have equal ones."""
        if line.quarter == 0:
            base = line.base
            sides = Sides(sides.left, base - DESCENT * line.size, sides.right, base + ASCENT * line.size)
        box = shown(sides, self.bounds, self.rotation)
        bold = self._is_bold(start) and (line.pieces == 1 or self._is_bold(end - 1))
        return Piece(self.settle(self.text[start:end]), self.number, box, *box, line.size, bold)

    def _is_bold(self, place: int) -> bool:
        index = place if self.aligned else self._index(place)
        GET_FONT_INFO(self.handle, index, self.name, LONGEST_FONT_NAME, self.flags_pointer)
        return _is_bold_font(self.name.value, self.flags.value)

    def _base(self, index: int, around: Sides) -> float:
        """The place of what wrote the letters, unless a form or a raised letter moved them."""
        base = float(self.matrix.f)
        if around.bottom - 1 <= base <= around.top:
            return base
        raw.FPDFText_GetCharOrigin(self.handle, index, self.pointers[0], self.pointers[1])
        return float(self.numbers[1].value)

    def _rects(self, count: int) -> list[Sides]:
        """Those that were counted last; PDFium gives left, top, right, bottom."""
        found = []
        left, top, right, bottom = self.numbers
        for index in range(count):
            GET_RECT(self.handle, index, *self.pointers)
            found.append(Sides(left.value, bottom.value, right.value, top.value))
        return found or [NOWHERE]

    def _index(self, place: int) -> int:
        index: int = raw.FPDFText_GetCharIndexFromTextIndex(self.handle, place)
        return max(index, 0)

    def _boxes(self, places: list[int]) -> list[Sides]:
        rect, found = self.rect, []
        for place in places:
            GET_BOX(self.handle, place if self.aligned else self._index(place), self.rect_pointer)
            found.append(Sides(rect.left, rect.bottom, rect.right, rect.top))
        return found

    def _unmapped(self) -> float:
        """The share of letters whose font does not say what they mean, from a sample."""
        if not self.count:
            return 0.0
        asked = range(0, self.count, max(1, self.count // PROBES))
        unknown = sum(1 for index in asked if raw.FPDFText_HasUnicodeMapError(self.handle, index) == 1)
        strange = len(STRANGE.findall(self.text)) + self.count - len(self.text)
        return float(max(unknown / len(asked), strange / self.count))


@dataclass(slots=True, eq=False)
class _Line:
    """One line as PDFium parts them: where its words stand in the text, and around what rectangles wrote them."""

    start: int
    end: int
    quarter: int
    size: float
    around: Sides
    base: float
    """What its letters stand on."""
    spread: float
    """How wide a letter and what is around it are, in sizes."""
    pieces: int
    has_gap: bool
    """A wide one, between what wrote it."""


WORDS = re.compile(r"\S+")
# Private use and replacement signs stand where a font names no letter.
STRANGE = re.compile("[\ufffd\ue000-\uf8ff\u0000\u0001\u0003-\u0008\u000e-\u001f]")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends."""
    start = 0
    for match in BREAK.finditer(text):
        # A hyphen at a line's end belongs to its line.
        yield start, match.start() if match.group() in LINE_ENDS else match.end()
        start = match.end()
    yield start, len(text)


@lru_cache(maxsize=1_000)
def _is_bold_font(name: bytes, flags: int) -> bool:
    return bool(flags & FORCE_BOLD) or BOLD_NAME.search(name) is not None


def _settled(text: str) -> str:
    return cleaned(letters(text))


def _laid(piece: Piece, main: int, quarter: int, width: float, height: float) -> Piece:
    """The piece with its sides as the page's text is read, where that runs otherwise than the page is shown."""
    if main == 0:
        return piece if quarter == main else replace(piece, turned=True)
    left, bottom, right, top = turn(piece.box, width, height, -main)
    return replace(piece, left=left, bottom=bottom, right=right, top=top, turned=quarter != main)
