"""Word's automatic numbers, which stand nowhere in its text: counted paragraph by paragraph as Word would."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from etl.readers.docx_styles import Styles
from etl.readers.docx_xml import attribute, child, children, is_on, number, value
from etl.readers.flow import BULLET
from etl.readers.numerals import nothing, padded, repeated_letter, roman, upper, whole
from etl.readers.package import Element

PLACE = re.compile(r"%([1-9])")
NO_LIST = "0"
FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": padded,
    "lowerRoman": roman,
    "upperRoman": upper(roman),
    "lowerLetter": repeated_letter,
    "upperLetter": upper(repeated_letter),
    "ordinal": lambda number: f"{number}.",
    "numberInDash": lambda number: f"- {number} -",
    "none": nothing,
}
"""Other formats are those of other scripts or words of a language: their numbers are written as decimals."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: where it starts, how it is written, and after which level it starts anew."""

    start: int
    format: str
    text: str
    restart: int | None
    """Anew after this level or one above it, both from 1; 0 never; None after any level above."""
    decimal: bool
    """All numbers in it are decimal (1.1 under I)."""
    style: str | None


@dataclass(frozen=True, slots=True)
class _List:
    """A list that paragraphs name: the levels, the definition whose counts it shares, and its own starts."""

    definition: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """The lists of a file and how far each has counted; ask once for each paragraph, in their order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._definitions = {attribute(found, "abstractNumId"): found for found in children(root, "abstractNum")}
        self._numbers = {attribute(found, "numId"): found for found in children(root, "num")}
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def level_of_style(self, key: str, chain: list[str]) -> int | None:
        """The level of a list that belongs to one of these styles."""
        found = self._list(key)
        levels = found.levels.items() if found else ()
        return next((level for style in chain for level, one in levels if one.style == style), None)

    def label(self, key: str, level: int) -> str | None:
        """The number of the next paragraph of this list and level, as Word writes it; None where it writes none."""
        found = self._list(key)
        if found is None or level not in found.levels:
            return None
        counts = self._counts[found.definition]
        counts[level] = counts[level] + 1 if level in counts else found.starts[level]
        for deeper, one in found.levels.items():
            if deeper > level and (one.restart is None or level < one.restart):
                counts.pop(deeper, None)
        return _written(found, level, counts)

    def _list(self, key: str) -> _List | None:
        if key not in self._lists:
            self._lists[key] = self._made(key)
        return self._lists[key]

    def _made(self, key: str) -> _List | None:
        """A list at its first use; where it has starts of its own, its levels count anew from them."""
        element = self._numbers.get(key) if key != NO_LIST else None
        if element is None:
            return None
        definition = self._definition(value(element, "abstractNumId"), 0)
        if definition is None:
            return None
        levels = {_index(found): _level(found) for found in children(definition, "lvl")}
        overrides = {_index(found): found for found in children(element, "lvlOverride")}
        levels |= {index: _level(own) for index, one in overrides.items() if (own := child(one, "lvl")) is not None}
        told = {index: number(one, "startOverride") for index, one in overrides.items()}
        own_starts = {index: start for index, start in told.items() if start is not None}
        name = attribute(definition, "abstractNumId") or ""
        for index in own_starts:
            self._counts[name].pop(index, None)
        return _List(name, levels, {index: level.start for index, level in levels.items()} | own_starts)

    def _definition(self, key: str | None, hops: int) -> Element | None:
        """The definition of this id; one that only names a list style leads on to that style's."""
        found = self._definitions.get(key)
        style = value(found, "numStyleLink")
        if found is None or style is None or hops > len(self._definitions):
            return found
        target = self._numbers.get(self._styles.look(style).number_list)
        return self._definition(value(target, "abstractNumId"), hops + 1) if target is not None else found


def _index(element: Element) -> int:
    return whole(attribute(element, "ilvl")) or 0


def _level(element: Element) -> Level:
    start = number(element, "start")
    return Level(
        start=1 if start is None else start,
        format=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        restart=number(element, "lvlRestart"),
        decimal=bool(is_on(element, "isLgl")),
        style=value(element, "pStyle"),
    )


def _written(found: _List, level: int, counts: dict[int, int]) -> str | None:
    own = found.levels[level]
    if own.format == "bullet":
        return BULLET if own.text.strip() else None

    def place(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        one = found.levels.get(index)
        if one is None:
            return ""
        count = counts.get(index, found.starts[index])
        return str(count) if own.decimal and one.format != "none" else FORMATS.get(one.format, str)(count)

    return PLACE.sub(place, own.text).strip() or None
