"""Raw lines of a text, and which of their breaks somebody meant."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from etl.document import Box

LINE_END = re.compile(r"\r\n|\r|\n")
# ZWSP, ZWNJ, ZWJ, word joiner, BOM: they hide inside words and decimals and say nothing.
INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff]")
SOFT_HYPHEN = "\u00ad"
# PDFium writes U+0002 for a hyphen at a line's end.
LINE_END_HYPHENS = (SOFT_HYPHEN, "\u0002")
HYPHENS = ("-", "\u2010", *LINE_END_HYPHENS)
TERMINAL = (".", "!", "?", ":", ";")
LIST_SIGN = re.compile(r"[•·▪◦‣●*]\s+|[-–—]\s+")
CLEAR_LIST_SIGN = re.compile(r"[•▪◦‣●]\s*|\*\s+")
NUMBERED = re.compile(r"(?:§\s*)?\d{1,3}(?:\.\d{1,2})*\s*[.)§]\s+[A-ZÅÄÖ]")
NARROWEST_WRAP = 40


class Line(NamedTuple):
    """One raw line without its outer spaces: its number and page, both from 1, and its box where the format has one."""

    number: int
    text: str
    page: int = 1
    box: Box | None = None

    @property
    def blank(self) -> bool:
        return not self.text

    @property
    def first_word(self) -> str:
        return self.text.split(maxsplit=1)[0]

    @property
    def ends_in_hyphen(self) -> bool:
        return self.text.endswith(HYPHENS)


def split(text: str) -> tuple[Line, ...]:
    """The raw lines, numbered from 1, cleaned; a form feed begins the next page."""
    found: list[Line] = []
    page = 1
    for number, raw in enumerate(LINE_END.split(text), start=1):
        for index, piece in enumerate(raw.split("\f")):
            page += index > 0
            found.append(Line(number, cleaned(piece), page))
    return tuple(found)


def cleaned(text: str) -> str:
    """The words of one line without invisible characters, outer spaces and soft hyphens inside it."""
    return _inner_hyphens(INVISIBLE.sub("", text).strip())


def _inner_hyphens(line: str) -> str:
    """Soft hyphens inside a line are no letters; one at its end is a line-end hyphen and stays for the joining."""
    return line[:-1].replace(SOFT_HYPHEN, "") + line[-1:]


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The width at which the writer's program broke lines, None where it broke none.

    Lines that surely run on (the next begins in lower case, or a hyphen ends them) bound it from above: their next
    word did not fit. With a proportional font full lines differ in length; the narrowest of them counts.
    """
    sure = [(line, following) for line, following in _pairs(lines) if runs_on(line, following)]
    lengths = sorted(len(line.text) for line, _ in sure)
    full = lengths[int(len(lengths) * 0.9)] if lengths else 0
    if full < NARROWEST_WRAP:
        return None
    return min(_needed(line, following) for line, following in sure if len(line.text) >= 0.8 * full) - 1


def runs_on(line: Line, following: Line) -> bool:
    """True where the words themselves show that the sentence goes on in the next line."""
    if line.text.endswith(LINE_END_HYPHENS):
        return True
    return following.text[0].islower() and not line.text.endswith(TERMINAL)


def is_meant(line: Line, following: Line, width: int | None) -> bool:
    """True where a writer meant the break: the next line's first word would have fitted."""
    if CLEAR_LIST_SIGN.match(following.text) or width is None:
        return True
    if _needed(line, following) <= width:
        return True
    # A much longer line did not come from the same wrapping.
    if len(line.text) > 1.3 * width:
        return True
    ended = line.text.endswith(TERMINAL)
    return ended and bool(LIST_SIGN.match(following.text) or NUMBERED.match(following.text))


def _pairs(lines: Sequence[Line]) -> list[tuple[Line, Line]]:
    return [(line, following) for line, following in pairwise(lines) if line.text and following.text]


def _needed(line: Line, following: Line) -> int:
    return len(line.text) + 1 + len(following.first_word)
