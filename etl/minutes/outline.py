"""The skeleton of one document: meetings, their head and their items, before anything is understood."""

from collections.abc import Sequence
from dataclasses import dataclass

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.chains import chains
from etl.minutes.headings import Heading, numbered, plain
from etl.words import fold, lemmas

LENGTH_OF_OPENING = 80


@dataclass(frozen=True, slots=True)
class ItemOutline:
    """One item: number as text, label as written, and the spans of title and of the paragraphs below it."""

    number: str | None
    label: str | None
    label_span: Span | None
    title: Span
    body: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class MeetingOutline:
    """One meeting: the paragraphs before the first item, and the items."""

    head: tuple[Span, ...]
    items: tuple[ItemOutline, ...]
    tail: tuple[Span, ...] = ()
    """Paragraphs after the last item: signatures, attachments."""
    contents: tuple[Span, ...] = ()
    """Paragraphs before the first item that list the items."""


def outline(document: Document, language: Language) -> tuple[MeetingOutline, ...]:
    """The meetings of a document, each with its items; none where no headings are found."""
    headings = numbered(document, language)
    parts = chains(headings) or [found for found in [plain(document, language)] if found]
    found: list[MeetingOutline] = []
    start = 0
    for index, part in enumerate(parts):
        following = parts[index + 1][0].block if index + 1 < len(parts) else len(document.blocks)
        end = _end(document, part[-1].below, following, language) if index + 1 < len(parts) else following
        found.append(_meeting(document, part, range(start, end), headings, language))
        start = end
    return tuple(found)


def _meeting(
    document: Document, chain: Sequence[Heading], blocks: range, headings: Sequence[Heading], language: Language
) -> MeetingOutline:
    spans = [block.span for block in document.blocks]
    ends = [heading.block for heading in chain[1:]] + [blocks.stop]
    bodies = [_body(heading, spans[heading.below : end]) for heading, end in zip(chain, ends, strict=True)]
    last = bodies[-1]
    cut = next((index for index, span in enumerate(last) if _opens_tail(document, span, language)), len(last))
    bodies[-1] = last[:cut]
    items = tuple(
        ItemOutline(heading.number, heading.label, heading.label_span, heading.title, tuple(body))
        for heading, body in zip(chain, bodies, strict=True)
    )
    titles = {fold(document.quote_span(item.title).text) for item in items}
    listed = {
        heading.block
        for heading in headings
        if heading.block < chain[0].block and fold(document.quote_span(heading.title).text) in titles
    }
    above = range(blocks.start, chain[0].block)
    return MeetingOutline(
        head=tuple(spans[index] for index in above if index not in listed),
        items=items,
        tail=tuple(last[cut:]),
        contents=tuple(spans[index] for index in above if index in listed),
    )


def _body(heading: Heading, below: Sequence[Span]) -> list[Span]:
    return [heading.rest, *below] if heading.rest else list(below)


def _end(document: Document, start: int, stop: int, language: Language) -> int:
    """Where one meeting ends and the head of the next one begins: at what the next document calls itself."""
    for index in range(start, stop):
        text = document.quote_span(document.blocks[index].span).text
        words = set(lemmas(text, language.code))
        if not text.endswith(".") and not language.structure.titles.isdisjoint(words):
            return index
    return stop


def _opens_tail(document: Document, span: Span, language: Language) -> bool:
    opening = document.text[span.start : span.end][:LENGTH_OF_OPENING]
    first_words = tuple(lemmas(opening, language.code)[:3])
    return any(first_words[: len(opener)] == opener for opener in language.structure.tail_openers)
