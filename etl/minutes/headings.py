"""Paragraphs that may be headings of items: they begin with a number, or bear a title that every meeting has."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.action_tables import action_tables
from etl.minutes.item_kinds import is_procedure, kind_of_title
from etl.minutes.sentences import sentences
from etl.readers.web_wrapping import NOISE as WEB_PAGE
from etl.words import WORD, fold, lemma

# A number with its stop, which Markdown may have escaped.
NUMBER = r"(?P<plain>\d{1,3}(?:\.\d{1,2}){0,2})(?:\\?[.):])?"
# 19/13: the item's number and its year.
SLASHED = r"(?P<slashed>\d{1,4})/(?P<year>\d{4}|\d{2})"
# The sign may stand after the short name of who decides: Kh § 54.
SIGN = r"(?-i:[A-ZÅÄÖ]\w{1,15}\.?\s+)?(?:§\s*(?P<after>\d{1,4})\s*[.:]?|(?P<before>\d{1,4})\s*§)"
# Or that short name stands for the sign: KST 24.
CODED = r"(?-i:(?P<code>[A-ZÅÄÖ]{2,6})\s+(?P<coded>\d{1,4}))"
# What a conversion to plain text leaves of a page's number before the first number of that page.
PAGE = r"(?:\d{1,3}\s+(?=\d{1,3}\.\s))?"
# Dots that lead the eye to a page: a row of a list of contents.
LEADER = re.compile(r"\s*(?:\.{4,}|…{2,}|_{4,}|(?:\s\.){3,})\s*\d*\s*$")
LONGEST_TITLE = 250
LONGEST_FIRST_SENTENCE = 100
LONGEST_PLAIN_TITLE = 90
FEWEST_OF_PROCEDURE = 2
FEWEST_OF_A_SENTENCE = 3


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
    style: str = ""
    """Numbers of one chain are written alike: the sign, the code or the year beside them."""
    has_body: bool = False
    marked: bool = False
    """The format itself shows it as a heading, or in bold."""


def numbered(document: Document, language: Language) -> list[Heading]:
    """Paragraphs that begin with a number and what may be a title, in their order."""
    pattern = _label(language)
    tables = action_tables(document, [block.span for block in document.blocks], language)
    tasks = {span for table in tables for span, _ in table.tasks}
    silent = silent_blocks(document)
    told = (index for index, block in enumerate(document.blocks) if index not in silent and block.span not in tasks)
    options = (_heading(document, index, pattern, language) for index in told)
    found = [heading for heading in options if heading is not None]
    if any(noise.name == WEB_PAGE for noise in document.noise):
        # A conversion left the numbers of pages before their first words.
        found = [heading for heading in found if not (heading.label or "").isdecimal()]
    starts = {heading.block for heading in found}
    return [replace(one, has_body=one.rest is not None or one.below not in starts) for one in found]


def silent_blocks(document: Document) -> frozenset[int]:
    """Indices of the blocks that are noise by their format: running headers, navigation, front matter."""
    noise = {each.span for each in document.noise}
    return frozenset(index for index, block in enumerate(document.blocks) if block.span in noise)


def plain(document: Document, blocks: range, language: Language) -> list[Heading]:
    """Short paragraphs without a number that are titles; none unless some bear titles that every meeting has."""
    silent = silent_blocks(document)
    short = [index for index in blocks if index not in silent and _is_plain_title(document, index)]
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


def unnumbered_between(document: Document, blocks: range) -> Heading | None:
    """The one paragraph marked as a title among these, where a number is missing; None where there are several."""
    found = [index for index in blocks if _is_marked(document, index) and _is_short(document, index)]
    return _unnumbered(document, found[0]) if len(found) == 1 else None


def _unnumbered(document: Document, index: int) -> Heading:
    return Heading(index, index + 1, (), None, None, None, document.blocks[index].span, has_body=True, marked=True)


def _is_marked(document: Document, index: int) -> bool:
    return document.blocks[index].bold or document.blocks[index].kind == "heading"


def _is_short(document: Document, index: int) -> bool:
    text = document.quote_span(document.blocks[index].span).text
    return len(text) <= LONGEST_PLAIN_TITLE and _may_be_title(text) and not text.endswith((".", ":", ","))


def _label(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in language.structure.item_words)
    numbers = f"{SIGN}|{SLASHED}|{CODED}|{NUMBER}"
    return re.compile(rf"{PAGE}(?P<label>(?:(?:{words})\s+)?(?:{numbers}))(?:\s*:)?(?:\s+(?=\S)|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Number:
    """A number as text, its parts, and the way in which it is written."""

    text: str
    parts: tuple[int, ...]
    style: str = ""


def _number(match: re.Match[str]) -> _Number:
    if match["plain"] is not None:
        return _Number(match["plain"], tuple(int(part) for part in match["plain"].split(".")))
    if match["slashed"] is not None:
        return _Number(f"{match['slashed']}/{match['year']}", (int(match["slashed"]),), f"/{match['year']}")
    if match["coded"] is not None:
        return _Number(f"{match['code']} {match['coded']}", (int(match["coded"]),), match["code"])
    digits = match["after"] or match["before"]
    return _Number(f"§ {digits}", (int(digits),), "§")


def _heading(document: Document, index: int, pattern: re.Pattern[str], language: Language) -> Heading | None:
    block = document.blocks[index]
    span = block.span
    match = pattern.match(document.quote_span(span).text)
    if match is None or LEADER.search(document.quote_span(span).text):
        return None
    title, below = Span(span.start + match.end(), span.end), index + 1
    if not len(title) and below < len(document.blocks) and _may_stand_below(document, below, match):
        title, below = document.blocks[below].span, below + 1
    parted = _whole(title) if block.kind == "heading" else _parted(document, title, language)
    if parted is None or not (block.kind == "heading" or _may_be_title(document.quote_span(parted[0]).text)):
        return None
    number = _number(match)
    return Heading(
        block=index,
        below=below,
        numbers=number.parts,
        number=number.text,
        label=match["label"],
        label_span=Span(span.start + match.start("label"), span.start + match.end("label")),
        title=parted[0],
        rest=parted[1],
        style=number.style,
        marked=block.kind == "heading" or block.bold,
    )


def _may_stand_below(document: Document, index: int, label: re.Match[str]) -> bool:
    """A title under its number; under a bare digit, which may count pages or rows, only a short one."""
    bare = label.end("label") == label.start("label") + 1
    text = document.quote_span(document.blocks[index].span).text
    return not bare or (len(text) <= LONGEST_PLAIN_TITLE and not text.endswith((".", ",")))


def _parted(document: Document, title: Span, language: Language) -> tuple[Span, Span | None] | None:
    """A title, and what follows it in the same line: `2. Tilannekatsaus. Johtaja kertoi ...`."""
    parts = sentences(document, title, language)
    first = document.quote_span(parts[0]).text if parts else ""
    known = kind_of_title(first, language) is not None
    middle = _run_on(first, language)
    if known and middle is not None:
        return Span(title.start, title.start + len(first[:middle].rstrip())), Span(title.start + middle, title.end)
    if len(parts) > 1 and first.endswith(".") and known and len(first) <= LONGEST_FIRST_SENTENCE:
        return Span(parts[0].start, parts[0].end - 1), Span(parts[1].start, title.end)
    return _whole(title)


def _whole(title: Span) -> tuple[Span, None] | None:
    return (title, None) if 0 < len(title) <= LONGEST_TITLE else None


def _run_on(sentence: str, language: Language) -> int | None:
    """Where a sentence begins right after a title whose line break was lost: `Kokouksen avaus Puheenjohtaja avasi ...`.

    It begins with an office or a verb of the group in a capital, and more than a few words follow.
    """
    forms = language.structure.verb_forms
    words = list(WORD.finditer(sentence))
    for before, word in pairwise(words[:-FEWEST_OF_A_SENTENCE]):
        opens = word.group()[0].isupper() and sentence[before.end() : word.start()].isspace()
        if not opens or not before.group()[-1].islower():
            continue
        base = lemma(word.group(), language.code)
        if base in language.structure.chair or fold(word.group()).endswith(forms.passive_past):
            return word.start()
    return None


def _may_be_title(text: str) -> bool:
    first = next((character for character in text if character.isalnum()), "")
    return first.isupper()


def _is_plain_title(document: Document, index: int) -> bool:
    if document.blocks[index].level and document.blocks[index].kind == "list_item":
        return False
    text = document.quote_span(document.blocks[index].span).text
    return len(text) <= LONGEST_PLAIN_TITLE and _may_be_title(text) and text[-1].isalnum() and ":" not in text
