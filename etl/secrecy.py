"""Marks of secrecy: a document that bears one is not read; an item withheld from a public version may."""

import re
from collections.abc import Iterable

from etl.document import Document, Span
from etl.errors import UnreadableDocumentError

# As a mark is written; `salassa pidettäviä tietoja` in a sentence is none.
MARK = re.compile(
    r"\b(?:salassa\s+pidettävä\b(?!\s+[a-zäöå])|sekretessbelagd\b|sekretessbelagt\b|turvallisuusluokiteltu\b"
    r"|säkerhetsklassificera[dt]\b|skall?\s+hållas\s+hemlig\w*|not\s+for\s+publication\b"
    r"|exempt\s+from\s+(?:publication|disclosure)\b|withheld\s+under\s+(?:section|exemption)\b"
    r"|(?:TL|ST)\s+(?:IV|I{1,3})\b|(?:JulkL|OffL)\b[^.;]{0,20}\d+\s*§)",
    re.IGNORECASE,
)
# Words that many a sentence holds are a mark where they stand alone, or before a reason.
ALONE = re.compile(
    r"(?:hemlig(?:\s+handling)?|sekretess|(?:strictly\s+)?confidential|commercial\s+in\s+confidence"
    r"|(?:top\s+)?secret|official[\s-]+sensitive|luottamuksellinen)(?:\s*[-–:,(].{0,80})?[.!]?",
    re.IGNORECASE,
)
ITEM = re.compile(r"(?:§\s*\d{1,4}|\d{1,4}\s*§|\d{1,3}[.)]\s+\S)")
LONGEST_MARK = 160
HEADER_ON_PAGES = 3


def refuse_secret(document: Document) -> None:
    """Raise UnreadableDocumentError where the document is marked as a whole: above its items, or on all its pages."""
    found = [document.text[block.span.start : block.span.end] for block in document.blocks]
    first_item = next((index for index, text in enumerate(found) if ITEM.match(text)), len(found))
    marks = {text for text in set(found) if is_mark(text)}
    above = [text for text in found[:first_item] if text in marks]
    repeated = [text for text in found if text in marks and found.count(text) >= HEADER_ON_PAGES]
    for text in (*above, *repeated):
        mark = MARK.search(text)
        words = mark.group() if mark else text
        raise UnreadableDocumentError(f"the document bears the mark of secrecy {words!r}", "the public version of it")


def is_mark(paragraph: str) -> bool:
    """True for a short paragraph that bears a mark."""
    short = len(paragraph) <= LONGEST_MARK
    return short and (MARK.search(paragraph) is not None or ALONE.fullmatch(paragraph.strip()) is not None)


def withheld(document: Document, paragraphs: Iterable[Span]) -> tuple[Span, ...]:
    """The paragraphs of an item that was withheld: nothing stands under it but the mark and its ground."""
    spans = tuple(paragraphs)
    marked = bool(spans) and all(is_mark(document.quote_span(span).text) for span in spans)
    return spans if marked else ()
