"""The child that draws a page: PDF bytes in, PNG bytes out, with the words marked on it (see `etl.pictures`).

Where the words stand is asked of the page's own letters, without spaces and hyphens, so that line breaks and settled
hyphens do not matter; words that stand apart, such as the cells of a row, are marked piece by piece.
"""

import json
import re
import resource
import struct
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import pypdfium2

Corners = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels of the picture."""

POINTS_PER_INCH = 72
DOTS_PER_INCH = 110
MOST_PIXELS_ACROSS = 2_000
LEAST_LETTERS = 8
"""Fewer are not marked by themselves: they stand in too many places."""

YELLOW, ORANGE = (255, 231, 120), (176, 98, 15)
UNDERLINE = 3
LEAVES_NO_MARK = re.compile(r"[\s\u0002\u00ad\u200b\u200c\u200d\ufeff\-‐‑–]")


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a page as they are compared, each with its index in the page's text."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Letters":
        kept = [(folded, index) for index, letter in enumerate(text) for folded in letters(letter)]
        return cls("".join(letter for letter, _ in kept), tuple(index for _, index in kept))

    def found(self, words: str, before: int) -> list[range]:
        """Where the words stand: the occurrence after `before` earlier ones, else the last, else their pieces."""
        wanted = letters(words)
        places = [match.start() for match in re.finditer(re.escape(wanted), self.text)] if wanted else []
        if places:
            start = places[min(before, len(places) - 1)]
            return [range(start, start + len(wanted))]
        return self._pieces(words)

    def _pieces(self, words: str) -> list[range]:
        """Halves of the words, each where it stands once."""
        parts = words.split()
        if len(parts) < 2:
            return []
        halves = (" ".join(parts[: len(parts) // 2]), " ".join(parts[len(parts) // 2 :]))
        return [place for half in halves for place in self._once(half)]

    def _once(self, words: str) -> list[range]:
        wanted = letters(words)
        if len(wanted) >= LEAST_LETTERS and self.text.count(wanted) == 1:
            start = self.text.index(wanted)
            return [range(start, start + len(wanted))]
        return self._pieces(words)


def letters(text: str) -> str:
    """What is compared: no spaces, no hyphens, no capitals."""
    return LEAVES_NO_MARK.sub("", text).casefold()


def corners(page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap, words: str, before: int) -> list[Corners]:
    """A box for each line of the words on the picture of the page."""
    text_page = page.get_textpage()
    on_page = Letters.of(text_page.get_text_range())
    place = bitmap.get_posconv(page)
    boxes = []
    for span in on_page.found(words, before):
        for index in (on_page.places[one] for one in span):
            left, bottom, right, top = text_page.get_charbox(index, loose=True)
            (x, y), (other_x, other_y) = place.to_bitmap(left, top), place.to_bitmap(right, bottom)
            boxes.append((min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)))
    return [_around(list(line)) for line in _lines(boxes)]


def _lines(boxes: list[Corners]) -> Iterator[Iterator[Corners]]:
    """Letters that follow each other at one height."""
    numbers, number = [], 0
    for index, box in enumerate(boxes):
        number += index > 0 and (box[1] >= boxes[index - 1][3] or box[3] <= boxes[index - 1][1])
        numbers.append(number)
    for _, group in groupby(zip(numbers, boxes, strict=True), key=lambda pair: pair[0]):
        yield (box for _, box in group)


def _around(boxes: list[Corners]) -> Corners:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def rows_of(bitmap: pypdfium2.PdfBitmap) -> list[bytearray]:
    """The rows of the picture, three bytes a pixel."""
    data, wide = bytes(bitmap.buffer), bitmap.width * 3
    return [bytearray(data[start : start + wide]) for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)]


def mark(rows: list[bytearray], box: Corners) -> None:
    """Lay yellow over the words as a marker pen does, and a line under them for those who see no yellow."""
    left, top, right, bottom = box
    wide, high = len(rows[0]) // 3, len(rows)
    left, right = max(left - 1, 0), min(right + 1, wide)
    tables = [bytes(value * shade // 255 for value in range(256)) for shade in YELLOW]
    for row in rows[max(top, 0) : min(bottom, high)]:
        for channel, table in enumerate(tables):
            part = slice(left * 3 + channel, right * 3, 3)
            row[part] = row[part].translate(table)
    for row in rows[max(bottom, 0) : min(bottom + UNDERLINE, high)]:
        row[left * 3 : right * 3] = bytes(ORANGE) * max(right - left, 0)


def png(rows: list[bytearray]) -> bytes:
    """The rows as a PNG file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", len(rows[0]) // 3, len(rows), 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows), 6)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def drawn(data: bytes, number: int, words: str, before: int) -> bytes:
    """The picture of a page (from 1) with the words marked; raises PdfiumError or IndexError where there is none."""
    document = pypdfium2.PdfDocument(data)
    page = document[number - 1]
    scale = min(DOTS_PER_INCH / POINTS_PER_INCH, MOST_PIXELS_ACROSS / max(page.get_size()))
    bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False)
    rows = rows_of(bitmap)
    for box in corners(page, bitmap, words, before):
        mark(rows, box)
    return png(rows)


def main() -> None:
    """One order on stdin: a line of JSON, then the bytes of the PDF; the picture goes to stdout."""
    order = json.loads(sys.stdin.buffer.readline())
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (order["bytes"], order["bytes"]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    data = sys.stdin.buffer.read()
    sys.stdout.buffer.write(drawn(data, order["page"], order["words"], order["before"]))
