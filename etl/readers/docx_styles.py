"""Styles of a Word file: what a paragraph or a run gets from its style and from those that the style is based on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.readers.package import Element

# Word keeps its own names in English whatever the language; others write what their users see.
HEADING_NAME = re.compile(r"(?:heading|otsikko|rubrik|överskrift)\s*(\d)", re.IGNORECASE)
TITLE_NAMES = frozenset({"title", "otsikko", "rubrik"})
CONTENTS_NAME = re.compile(r"(?:toc|sisluet|sisällysluettelo|innehåll|contents)\s*\d", re.IGNORECASE)
HEADER_ROW_NAMES = frozenset({"table heading", "taulukon otsikko", "tabellrubrik"})
OFF = frozenset({"0", "false", "off"})
BODY_TEXT_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Style:
    """One style as it stands in the file; None where it says nothing and the style below it counts."""

    key: str
    name: str
    based_on: str | None
    outline: int | None
    number_list: str | None
    number_level: int | None
    bold: bool | None
    hidden: bool | None


@dataclass(frozen=True, slots=True)
class Look:
    """What a style gives; `heading` counts from 1, 0 is no heading."""

    heading: int = 0
    contents: bool = False
    number_list: str | None = None
    number_level: int | None = None
    bold: bool = False
    hidden: bool = False


class Styles:
    """All styles by their id."""

    def __init__(self, root: Element | None) -> None:
        found = [_style(element) for element in children(root, "style")] if root is not None else []
        self._styles = {style.key: style for style in found}
        self._looks: dict[str | None, Look] = {None: Look()}
        self.paragraph_default = next(
            (attribute(element, "styleId") for element in children(root, "style") if _is_default(element)), None
        )

    def look(self, key: str | None) -> Look:
        """What the style gives; an unknown one gives nothing."""
        if key not in self._looks:
            self._looks[key] = self._resolved(key)
        return self._looks[key]

    def chain(self, key: str | None) -> Iterator[Style]:
        """The style and those below it; a ring, which Word would not write, ends it."""
        seen: set[str] = set()
        while key is not None and key in self._styles and key not in seen:
            seen.add(key)
            yield self._styles[key]
            key = self._styles[key].based_on

    def _resolved(self, key: str | None) -> Look:
        chain = list(self.chain(key))
        return Look(
            heading=next((level for style in chain if (level := _heading(style)) is not None), 0),
            contents=any(CONTENTS_NAME.fullmatch(style.name) for style in chain),
            number_list=next((style.number_list for style in chain if style.number_list is not None), None),
            number_level=next((style.number_level for style in chain if style.number_level is not None), None),
            bold=next((style.bold for style in chain if style.bold is not None), False),
            hidden=next((style.hidden for style in chain if style.hidden is not None), False),
        )


def heading_of_name(name: str) -> int | None:
    """The level of a heading that the name of a style tells, in Finnish, Swedish or English."""
    match = HEADING_NAME.fullmatch(name.strip())
    if match:
        return int(match[1])
    return 1 if name.strip().casefold() in TITLE_NAMES else None


def local(element: Element) -> str:
    """The name of an element without its namespace, which differs between the two kinds of Word files."""
    name: str = element.tag
    return name.rpartition("}")[2]


def attribute(element: Element, name: str) -> str | None:
    """An attribute of the element's own namespace, as all of Word's are."""
    namespace, brace, _ = element.tag.rpartition("}")
    found: str | None = element.get(f"{namespace}{brace}{name}")
    return found


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of this name, and the first in it of the next name."""
    for name in path:
        element = next((found for found in element if local(found) == name), None) if element is not None else None
    return element


def children(element: Element | None, name: str) -> list[Element]:
    return [found for found in element if local(found) == name] if element is not None else []


def value(element: Element | None, *path: str) -> str | None:
    """The `val` of the element that the path leads to."""
    found = child(element, *path)
    return attribute(found, "val") if found is not None else None


def number(element: Element | None, *path: str) -> int | None:
    text = value(element, *path)
    return int(text) if text is not None and text.lstrip("-").isdecimal() else None


def is_on(element: Element | None, *path: str) -> bool | None:
    """A switch such as bold: on by standing there; None where it does not."""
    found = child(element, *path)
    return None if found is None else (attribute(found, "val") or "1") not in OFF


def outline_heading(level: int | None) -> int | None:
    """A heading's level from 1 by the outline level from 0; body text, which is the tenth, is none."""
    if level is None:
        return None
    return level + 1 if 0 <= level < BODY_TEXT_LEVEL else 0


def _heading(style: Style) -> int | None:
    by_outline = outline_heading(style.outline)
    return by_outline if by_outline is not None else heading_of_name(style.name)


def _style(element: Element) -> Style:
    paragraph, run = child(element, "pPr"), child(element, "rPr")
    return Style(
        key=attribute(element, "styleId") or "",
        name=value(element, "name") or "",
        based_on=value(element, "basedOn"),
        outline=number(paragraph, "outlineLvl"),
        number_list=value(paragraph, "numPr", "numId"),
        number_level=number(paragraph, "numPr", "ilvl"),
        bold=is_on(run, "b"),
        hidden=is_on(run, "vanish"),
    )


def _is_default(element: Element) -> bool:
    return attribute(element, "type") == "paragraph" and (attribute(element, "default") or "0") not in OFF
