"""Names of styles that tell what a paragraph is, in the languages of the word processors that wrote them."""

import re

# Word keeps its own names in English whatever the language; others write what their users see.
HEADING_NAME = re.compile(r"(?:heading|otsikko|rubrik)\s*(\d)", re.IGNORECASE)
TITLES = frozenset({"title", "otsikko", "rubrik"})
CONTENTS_NAME = re.compile(r"(?:toc|sisluet|sisällysluettelo|innehåll|contents)\s*\d", re.IGNORECASE)
TABLE_HEADINGS = frozenset({"table heading", "taulukon otsikko", "tabellrubrik"})


def heading_of_name(name: str) -> int | None:
    """The level of a heading that the name of a style tells; None where it tells none."""
    match = HEADING_NAME.fullmatch(name.strip())
    if match:
        return int(match[1])
    return 1 if name.strip().casefold() in TITLES else None


def is_contents_row(name: str) -> bool:
    """True for the style of a row in a list of contents."""
    return CONTENTS_NAME.fullmatch(name.strip()) is not None


def is_table_heading(name: str) -> bool:
    """True for the style of what names the columns of a table."""
    return name.strip().casefold() in TABLE_HEADINGS
