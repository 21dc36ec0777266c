"""Styles of a Word file: what a paragraph or a run gets from its style and from those that the style is based on."""

from collections.abc import Iterator
from dataclasses import dataclass

from etl.readers.docx_xml import OFF, attribute, child, children, is_on, number, value
from etl.readers.package import Element
from etl.readers.style_names import heading_of_name, is_contents_row

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
            contents=any(is_contents_row(style.name) for style in chain),
            number_list=next((style.number_list for style in chain if style.number_list is not None), None),
            number_level=next((style.number_level for style in chain if style.number_level is not None), None),
            bold=next((style.bold for style in chain if style.bold is not None), False),
            hidden=next((style.hidden for style in chain if style.hidden is not None), False),
        )


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
