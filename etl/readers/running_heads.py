"""Running headers, footers and stamps of a document: what stands at one place of many pages, page numbers apart."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from etl.readers.pdf_page import Piece
from etl.readers.pdf_rows import Laid, Row

HEADER, FOOTER, STAMP = "running_header", "running_footer", "stamp"
ZONE = 0.13
"""Headers and footers stand within this share of the page's height."""
SAME_PLACE = 4.0
"""Points."""
LEAST_SHARE = 0.4
"""Even and odd pages may have headers of their own, and the first page none."""
LETTERS_OF_TEXT = 20
DIGITS = re.compile(r"\d+")
# `2`, `2 (5)`, `2/5`, `Sivu 2`, `Page 2 of 5`, `- 2 -`
PAGE_NUMBER = re.compile(
    r"(?:[-–]\s*)?(?:(?:sivu|sida|s\.|page|p\.)\s*)?(\d{1,4})"
    r"(?:\s*(?:\(\s*\d{1,4}\s*\)|/\s*\d{1,4}|of \d{1,4}))?(?:\s*[-–])?",
    re.IGNORECASE,
)
TOLD_NUMBER = re.compile(r"\d+[./-]\d[\d./-]*\d")
"""The number of a meeting, a day, a case: what a running head may say alone in the whole document."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Pieces that stand where a running head or a stamp may stand."""

    pieces: Row
    name: str
    across: float
    text: str
    numbers: tuple[int, ...]

    @property
    def page(self) -> int:
        return self.pieces[0].page


def running(pages: Sequence[Laid]) -> Mapping[int, str]:
    """The names of those pieces, by their `id`, that are running heads or stamps."""
    sides = _text_sides(pages)
    places = [place for page in pages for place in _places(page, sides)]
    groups: dict[tuple[str, str], list[_Place]] = defaultdict(list)
    for place in places:
        groups[place.name, DIGITS.sub("#", place.text.casefold())].append(place)
    least = max(2, ceil(LEAST_SHARE * len(pages)))
    chains = (chain for group in groups.values() if len(group) >= least for chain in _chains(group))
    repeated = [place for chain in chains if len({place.page for place in chain}) >= least for place in chain]
    named = {id(piece): place.name for place in repeated for piece in place.pieces}
    for piece in _alone_told(pages, repeated, named):
        del named[id(piece)]
    named.update((id(piece), place.name) for place in places for piece in place.pieces if _is_page_number(place, piece))
    return named


def _text_sides(pages: Sequence[Laid]) -> tuple[float, float]:
    """Where the text of most lines begins and ends."""
    lines = [row[0] for page in pages for row in page.rows if len(row[0].text) >= LETTERS_OF_TEXT]
    if not lines:
        return 0.0, float("inf")
    lefts, rights = sorted(line.left for line in lines), sorted(line.right for line in lines)
    return lefts[len(lefts) // 20], rights[-1 - len(rights) // 20]


def _places(laid: Laid, sides: tuple[float, float]) -> Iterator[_Place]:
    height = laid.page.height
    for row in laid.rows:
        if row[0].bottom >= (1 - ZONE) * height:
            yield _place(row, HEADER, row[0].bottom)
        elif row[0].top <= ZONE * height and max(piece.top for piece in row) <= ZONE * height:
            yield _place(row, FOOTER, row[0].bottom)
        else:
            outside = (piece for piece in row if piece.right < sides[0] or piece.left > sides[1])
            yield from (_place((piece,), STAMP, piece.left) for piece in outside)
    yield from (_place((piece,), STAMP, piece.box[0]) for piece in laid.turned)


def _place(row: Row, name: str, across: float) -> _Place:
    text = " ".join(piece.text for piece in row)
    return _Place(row, name, across, text, tuple(int(number) for number in DIGITS.findall(text)))


def _chains(group: Sequence[_Place]) -> Iterator[list[_Place]]:
    """Rows of the same words at the same place, from page to page; numbers are the same or count the pages."""
    chain: list[_Place] = []
    for place in sorted(group, key=lambda place: (_level(place, group), place.page)):
        if chain and not _follows(chain[-1], place):
            yield chain
            chain = []
        chain.append(place)
    yield chain


def _level(place: _Place, group: Sequence[_Place]) -> float:
    return round((place.across - group[0].across) / (2 * SAME_PLACE))


def _follows(place: _Place, other: _Place) -> bool:
    if abs(place.across - other.across) > SAME_PLACE:
        return False
    steps = (one - two for one, two in zip(other.numbers, place.numbers, strict=True))
    return all(step in (0, other.page - place.page) for step in steps)


def _is_page_number(place: _Place, piece: Piece) -> bool:
    match = PAGE_NUMBER.fullmatch(piece.text)
    # A bare number beside other words may be the page that a list of contents names.
    if len(place.pieces) > 1 and piece.text.isdigit():
        return False
    return match is not None and place.name != STAMP and int(match[1]) == piece.page


def _alone_told(pages: Sequence[Laid], repeated: Sequence[_Place], named: Mapping[int, str]) -> Iterator[Piece]:
    """The first of those running heads whose numbers stand nowhere else: the minutes say them there, if anywhere."""
    told: dict[str, list[_Place]] = defaultdict(list)
    for place in sorted(repeated, key=lambda place: place.page):
        for number in () if place.name == STAMP else TOLD_NUMBER.findall(place.text):
            told[number].append(place)
    alone = {number: places for number, places in told.items() if len({place.page for place in places}) > 1}
    if not alone:
        return
    rest = " ".join(piece.text for page in pages for row in page.rows for piece in row if id(piece) not in named)
    first = {id(places[0]): places[0] for number, places in alone.items() if number not in rest}
    for place in first.values():
        yield from place.pieces
