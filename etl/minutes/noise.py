"""Text that states nothing of its own, with its name: labels, notes of origin, lists of contents, signatures."""

from collections.abc import Iterable, Iterator

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.action_tables import action_tables
from etl.minutes.head import Field, Head
from etl.minutes.item_parts import item_parts
from etl.minutes.outline import MeetingOutline
from etl.minutes.reading import MeetingDay
from etl.secrecy import withheld

WITHHELD = "withheld"

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
    yield from ((field.label, "label") for field in fields if len(field.label))
    yield from ((quote.span, "origin_note") for quote in head.origin)
    yield from ((span, "heading") for span in head.headings)
    yield from ((span, "heading") for span in outline.headings)
    yield from ((span, "introduction") for span in outline.introduction)
    yield from ((span, "signatures") for span in outline.tail)
    yield from ((span, "contents_list") for span in outline.contents)
    for item in outline.items:
        if item.label_span is not None:
            yield item.label_span, "label"
        yield from ((span, WITHHELD) for span in withheld(document, item.body))
        tables = action_tables(document, item.body, language)
        yield from ((span, "table_heading") for table in tables for span in table.layout)
        yield from ((part.label, "label") for part in item_parts(document, item.body, day, language) if len(part.label))
