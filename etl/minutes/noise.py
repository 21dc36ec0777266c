"""Text that states nothing of its own, with its name: labels, notes of origin, lists of contents, signatures."""

import re
from collections.abc import Iterable, Iterator

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.action_tables import action_tables
from etl.minutes.head import LISTS_OF_PEOPLE, Field, Head
from etl.minutes.item_parts import item_parts
from etl.minutes.outline import MeetingOutline
from etl.minutes.reading import MeetingDay
from etl.secrecy import withheld
from etl.words import WORD, fold

WITHHELD = "withheld"
WHOLE = {HeadField.CONTENTS: "contents_list", HeadField.SIGNATURES: "signatures"}
"""What stands after these labels is noise as a whole."""
LINK = re.compile(r"[•\s]*(?:[^\W\d][\w /-]{0,40}:\s*)?(?:https?://|www\.)\S+")
REMARK = re.compile(r"[(\[](?P<inside>[^()\[\]]{20,400})[)\]]\.?")
"""A whole paragraph in brackets above the items: its writer speaks of the document, not of the meeting."""

Noise = tuple[Span, str]


def noise(
    document: Document,
    outline: MeetingOutline,
    head: Head,
    fields: Iterable[Field],
    day: MeetingDay,
    language: Language,
) -> Iterator[Noise]:
    """Named noise of one meeting, in no order."""
    seen: set[str] = set()
    for field in fields:
        text = document.quote_span(field.value).text
        if field.meaning not in LISTS_OF_PEOPLE and text and text in seen:
            yield field.value, "repeated"
        seen.add(text)
        if field.meaning is None and not language.structure.notices.isdisjoint(map(fold, WORD.findall(text))):
            yield field.value, "notice"
        if len(field.label):
            yield field.label, "label"
        if field.meaning in WHOLE:
            yield field.value, WHOLE[field.meaning]
        if field.meaning in LISTS_OF_PEOPLE:
            yield from ((span, "joiner") for span in _joiners(document, field.value, language))
    above = set(outline.head)
    yield from ((block.span, "heading") for block in document.blocks if block.kind == "heading" and block.span in above)
    yield from ((quote.span, "origin_note") for quote in head.origin)
    yield from ((span, "link") for span in outline.head if LINK.fullmatch(document.quote_span(span).text))
    yield from ((span, "remark") for span in outline.head if REMARK.fullmatch(document.quote_span(span).text))
    yield from ((span, "heading") for span in head.headings)
    yield from ((span, "heading") for span in outline.headings)
    yield from ((span, "introduction") for span in outline.introduction)
    yield from ((span, "signatures") for span in outline.tail)
    yield from ((span, "contents_list") for span in outline.contents)
    for item in outline.items:
        if item.label_span is not None:
            yield item.label_span, "label"
            yield from _page_number(document, item.label_span)
        yield from ((span, WITHHELD) for span in withheld(document, item.body))
        tables = action_tables(document, item.body, language)
        yield from ((span, "table_heading") for table in tables for span in table.layout)
        yield from ((part.label, "label") for part in item_parts(document, item.body, day, language) if len(part.label))


def _page_number(document: Document, label: Span) -> Iterator[Noise]:
    """`2 1. Kokouksen avaus`: a conversion left the number of the page before that of the item."""
    start = next((block.span.start for block in document.blocks if label in block.span), label.start)
    if document.text[start : label.start].strip().isdecimal():
        yield Span(start, label.start), "page_number"


def _joiners(document: Document, value: Span, language: Language) -> Iterator[Span]:
    """`ja` between two people of a list belongs to neither."""
    for match in WORD.finditer(document.quote_span(value).text):
        if match.group() in language.structure.joiners:
            yield Span(value.start + match.start(), value.start + match.end())
