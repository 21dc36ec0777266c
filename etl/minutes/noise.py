"""Text that states nothing of its own, with its name: labels, notes of origin, lists of contents, signatures."""

from collections.abc import Iterable, Iterator

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.head import Field, Head
from etl.minutes.labels import labelled
from etl.minutes.outline import MeetingOutline
from etl.secrecy import withheld

WITHHELD = "withheld"

Noise = tuple[Span, str]


def noise(
    document: Document, outline: MeetingOutline, head: Head, fields: Iterable[Field], language: Language
) -> Iterator[Noise]:
    """Named noise of one meeting, in no order."""
    yield from ((noise.span, noise.name) for noise in document.noise)
    yield from ((field.label, "label") for field in fields if len(field.label))
    yield from ((quote.span, "origin_note") for quote in head.origin)
    yield from ((span, "heading") for span in head.headings)
    yield from ((span, "heading") for span in outline.headings)
    yield from ((span, "signatures") for span in outline.tail)
    yield from ((span, "contents_list") for span in outline.contents)
    for item in outline.items:
        if item.label_span is not None:
            yield item.label_span, "label"
        yield from ((span, WITHHELD) for span in withheld(document, item.body))
        for paragraph in item.body:
            part = labelled(document, paragraph, language.structure.item_labels)
            if len(part.label):
                yield part.label, "label"
