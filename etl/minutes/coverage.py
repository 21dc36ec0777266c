"""Which characters of a document stand in a fact or in named noise, and which in neither."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from etl.document import Document, Quote, Span
from etl.minutes.reading import Coverage, Meeting

SPACE = re.compile(r"\s")
# What parts or closes facts belongs to them: the full stop after a clause, the comma between two.
BETWEEN = re.compile(r"[^\w§%€]*")


def coverage(
    document: Document, meetings: Iterable[Meeting], noise: Iterable[Span], withheld: Iterable[Span] = ()
) -> Coverage:
    """Counted over non-space characters; `classified` and the unclassified texts together make all of them.

    What a public version withholds, of which only the ground stands there, is classified and counted apart too.
    """
    covered = bytearray(len(document.text))
    quoted = (quote.span for meeting in meetings for quote in quotes(meeting))
    for span in (*quoted, *noise):
        covered[span.start : span.end] = b"\x01" * len(span)
    gaps = tuple(gap for block in document.blocks for gap in _gaps(document, covered, block.span))
    characters = _count(document.text)
    open_characters = sum(_count(gap.text) for gap in gaps)
    hidden = sum(_count(document.quote_span(span).text) for span in withheld)
    return Coverage(characters, characters - open_characters, gaps, hidden)


def quotes(value: object) -> Iterator[Quote]:
    """Every quote inside a fact, however deep."""
    if isinstance(value, Quote):
        yield value
    elif is_dataclass(value):
        for part in fields(value):
            yield from quotes(getattr(value, part.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from quotes(part)
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from quotes(part)


def _gaps(document: Document, covered: bytearray, block: Span) -> Iterator[Quote]:
    position = block.start
    while position < block.end:
        if covered[position]:
            position += 1
            continue
        end = covered.find(1, position, block.end)
        end = block.end if end < 0 else end
        gap = document.text[position:end]
        if not BETWEEN.fullmatch(gap):
            start = position + len(gap) - len(gap.lstrip())
            yield document.quote(start, position + len(gap.rstrip()))
        position = end


def _count(text: str) -> int:
    return len(SPACE.sub("", text))
