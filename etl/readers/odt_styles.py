"""Styles of an OpenDocument text: headings, bold and hidden words, and how the levels of its lists are written."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from etl.readers.flow import BULLET
from etl.readers.numerals import counted_letters, nothing, repeated_letter, roman, upper, whole
from etl.readers.package import Element
from etl.readers.style_names import heading_of_name, is_table_heading

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
FORMAT = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
LIBRE = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"

ESCAPED = re.compile(r"_([0-9a-fA-F]{2,4})_")
PLACE = re.compile(r"%(\d{1,2})%")
BOLD_WEIGHTS = frozenset({"bold", "600", "700", "800", "900"})
DEEPEST_LEVEL = 10
FORMATS: dict[str, Callable[[int], str]] = {
    "1": str,
    "i": roman,
    "I": upper(roman),
    "a": counted_letters,
    "A": upper(counted_letters),
    "": nothing,
}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its first number, how it is written, and how many levels above it stand before it."""

    start: int = 1
    format: str = ""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    as_word: bool = False
    """Letters go on with aa, bb."""
    bullet: bool = False
    pattern: str | None = None
    """How newer files write the whole: `%1%.%2%.`."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a style gives; `heading` counts from 1, 0 is no heading."""

    heading: int = 0
    bold: bool = False
    hidden: bool = False
    header_cell: bool = False


class Styles:
    """The styles of all parts; those that a part makes for itself go before the common ones."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        self.outline: dict[int, Level] = {}
        self._looks: dict[tuple[str, str | None], Look] = {}
        for root in roots:
            for element in root.iter(f"{STYLE}style") if root is not None else ():
                self._styles[element.get(f"{STYLE}family"), element.get(f"{STYLE}name")] = element
            for element in root.iter(f"{TEXT}list-style") if root is not None else ():
                self._lists[element.get(f"{STYLE}name")] = _levels(element)
            for element in root.iter(f"{TEXT}outline-style") if root is not None else ():
                self.outline = _levels(element)

    def list_levels(self, name: str | None) -> dict[int, Level]:
        """The levels (from 1) of a list's style; none where there is no such style."""
        return self._lists.get(name or "", {})

    def look(self, family: str, name: str | None) -> Look:
        """What a style of this family (paragraph, text, section) gives with those that it is made from."""
        key = (family, name)
        if key not in self._looks:
            self._looks[key] = _look(list(self._chain(family, name)))
        return self._looks[key]

    def _chain(self, family: str, name: str | None) -> Iterator[Element]:
        seen: set[str] = set()
        while name and name not in seen and (family, name) in self._styles:
            seen.add(name)
            style = self._styles[family, name]
            yield style
            name = style.get(f"{STYLE}parent-style-name")


def written(levels: dict[int, Level], level: int, counts: dict[int, int]) -> str | None:
    """The number of a list row, given how far each level has counted; None where the level shows nothing."""
    own = levels.get(level)
    if own is None:
        return None
    if own.bullet:
        return BULLET

    def count(at: int) -> str:
        one = levels.get(at, Level())
        number = counts.get(at, one.start)
        if one.as_word and one.format in ("a", "A"):
            return repeated_letter(number) if one.format == "a" else repeated_letter(number).upper()
        return FORMATS.get(one.format, str)(number)

    if own.pattern is not None:
        return PLACE.sub(lambda match: count(int(match[1])), own.pattern).strip() or None
    if not own.format:
        return (own.prefix + own.suffix).strip() or None
    shown = [count(at) for at in range(max(level - own.shown + 1, 1), level + 1)]
    return f"{own.prefix}{'.'.join(part for part in shown if part)}{own.suffix}".strip()


def display_name(element: Element) -> str:
    """The name that users see; in the other one signs stand by their code: `Heading_20_1`."""
    name = element.get(f"{STYLE}display-name") or element.get(f"{STYLE}name") or ""
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), name)


def _look(chain: list[Element]) -> Look:
    fonts = [font for style in chain for font in style.iterchildren(f"{STYLE}text-properties")]
    sections = [own for style in chain for own in style.iterchildren(f"{STYLE}section-properties")]
    weight = _first(font.get(f"{FORMAT}font-weight") for font in fonts)
    display = _first(font.get(f"{TEXT}display") for font in (*fonts, *sections))
    names = [display_name(style) for style in chain]
    level = _first(style.get(f"{STYLE}default-outline-level") for style in chain)
    by_name = next((found for name in names if (found := heading_of_name(name)) is not None), 0)
    return Look(
        heading=count_of(level, by_name),
        bold=weight in BOLD_WEIGHTS,
        hidden=display == "none",
        header_cell=any(is_table_heading(name) for name in names),
    )


def _levels(element: Element) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for one in element:
        level = count_of(one.get(f"{TEXT}level"), 0)
        if 1 <= level <= DEEPEST_LEVEL:
            found[level] = _level(one)
    return found


def _level(one: Element) -> Level:
    kind: str = one.tag
    if kind.endswith(("-bullet", "-image")):
        return Level(bullet=True)
    return Level(
        start=count_of(one.get(f"{TEXT}start-value"), 1),
        format=one.get(f"{STYLE}num-format") or "",
        prefix=one.get(f"{STYLE}num-prefix") or "",
        suffix=one.get(f"{STYLE}num-suffix") or "",
        shown=count_of(one.get(f"{TEXT}display-levels"), 1),
        as_word=one.get(f"{STYLE}num-letter-sync") == "true",
        pattern=one.get(f"{LIBRE}num-list-format") if one.get(f"{STYLE}num-format") else None,
    )


def count_of(text: str | None, default: int) -> int:
    """A number from 0 as an attribute writes it; the default where it is none."""
    number = whole(text)
    return default if number is None or number < 0 else number


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value is not None), None)
