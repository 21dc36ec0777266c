"""Paragraphs that may be headings of items: they begin with a number, or bear a title that every meeting has."""

import re
from dataclasses import dataclass, replace

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.item_kinds import is_procedure, kind_of_title
from etl.minutes.sentences import sentences

NUMBER = r"(?P<plain>\d{1,3}(?:\.\d{1,2}){0,2})[.):]?"
SIGN = r"§\s*(?P<after>\d{1,4})\s*[.:]?|(?P<before>\d{1,4})\s*§"
LONGEST_TITLE = 250
LONGEST_FIRST_SENTENCE = 100
LONGEST_PLAIN_TITLE = 90
FEWEST_OF_PROCEDURE = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, the index of its paragraph, and of the first paragraph below it."""

    block: int
    below: int
    numbers: tuple[int, ...]
    number: str | None
    label: str | None
    label_span: Span | None
    title: Span
    rest: Span | None = None
    """What follows the title in the same paragraph."""
    sign: bool = False
    has_body: bool = False


def numbered(document: Document, language: Language) -> list[Heading]:
    """Paragraphs that begin with a number and what may be a title, in their order."""
    pattern = _label(language)
    options = (_heading(document, index, pattern, language) for index in range(len(document.blocks)))
    found = [heading for heading in options if heading is not None]
    starts = {heading.block for heading in found}
    return [replace(one, has_body=one.rest is not None or one.below not in starts) for one in found]


def plain(document: Document, language: Language) -> list[Heading]:
    """Short paragraphs without a number that are titles; none unless some bear titles that every meeting has."""
    short = [index for index in range(len(document.blocks)) if _is_plain_title(document, index)]
    titles = {index: document.quote_span(document.blocks[index].span).text for index in short}
    procedure = [index for index in short if is_procedure(titles[index], language)]
    if len(procedure) < FEWEST_OF_PROCEDURE:
        return []
    span = range(procedure[0], procedure[-1] + 1)
    return [
        Heading(index, index + 1, (), None, None, None, document.blocks[index].span, has_body=index + 1 not in short)
        for index in short
        if index in procedure or (index in span and index + 1 not in short)
    ]


def _label(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in language.structure.item_words)
    return re.compile(rf"(?P<label>(?:(?:{words})\s+)?(?:{SIGN}|{NUMBER}))(?:\s+(?=\S)|$)", re.IGNORECASE)


def _heading(document: Document, index: int, pattern: re.Pattern[str], language: Language) -> Heading | None:
    span = document.blocks[index].span
    match = pattern.match(document.quote_span(span).text)
    if match is None:
        return None
    title, below = Span(span.start + match.end(), span.end), index + 1
    if not len(title) and below < len(document.blocks) and match.end("label") > match.start("label") + 1:
        title, below = document.blocks[below].span, below + 1
    parted = _parted(document, title, language)
    if parted is None or not _may_be_title(document.quote_span(parted[0]).text):
        return None
    digits = match["after"] or match["before"] or match["plain"]
    sign = match["plain"] is None
    return Heading(
        block=index,
        below=below,
        numbers=tuple(int(part) for part in digits.split(".")),
        number=f"§ {digits}" if sign else digits,
        label=match["label"],
        label_span=Span(span.start, span.start + match.end("label")),
        title=parted[0],
        rest=parted[1],
        sign=sign,
    )


def _parted(document: Document, title: Span, language: Language) -> tuple[Span, Span | None] | None:
    """A title, and what follows it in the same line: `2. Tilannekatsaus. Johtaja kertoi ...`."""
    parts = sentences(document, title, language)
    first = document.quote_span(parts[0]).text if parts else ""
    known = kind_of_title(first, language) is not None
    if len(parts) > 1 and first.endswith(".") and known and len(first) <= LONGEST_FIRST_SENTENCE:
        return Span(parts[0].start, parts[0].end - 1), Span(parts[1].start, title.end)
    return (title, None) if 0 < len(title) <= LONGEST_TITLE else None


def _may_be_title(text: str) -> bool:
    first = next((character for character in text if character.isalnum()), "")
    return first.isupper()


def _is_plain_title(document: Document, index: int) -> bool:
    text = document.quote_span(document.blocks[index].span).text
    return len(text) <= LONGEST_PLAIN_TITLE and _may_be_title(text) and text[-1].isalnum() and ":" not in text
