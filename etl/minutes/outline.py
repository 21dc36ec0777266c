"""The skeleton of one document: meetings, their head and their items, before anything is understood."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.contents import contents
from etl.minutes.excerpts import is_excerpt
from etl.minutes.headings import Heading, numbered, plain, silent_blocks, unnumbered_between
from etl.minutes.item_chains import item_chains
from etl.minutes.item_kinds import is_procedure
from etl.minutes.meeting_parts import meeting_parts
from etl.minutes.nested_lists import announces_agenda, nested
from etl.minutes.unnumbered import beside_numbers, is_bold_title
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
    headings: tuple[Span, ...] = ()
    """Headings of the format that are no items: they name the document or part it."""
    introduction: tuple[Span, ...] = ()
    """Paragraphs above the first of several meetings, which speak of all of them."""


def outline(document: Document, language: Language) -> tuple[MeetingOutline, ...]:
    """The meetings of a document, each with its items; none where no headings are found."""
    headings = numbered(document, language)
    parts = meeting_parts(document, headings, language)
    found = [
        list(_meetings(document, blocks, [one for one in headings if one.block in blocks], language))
        for blocks in parts
    ]
    meetings = [meeting for part in found for meeting in part]
    if not meetings and is_excerpt(document, language):
        return (_excerpt(document),)
    if meetings and not found[0]:
        silent = silent_blocks(document)
        introduction = tuple(document.blocks[index].span for index in parts[0] if index not in silent)
        meetings[0] = replace(meetings[0], introduction=introduction)
    return tuple(meetings)


def _excerpt(document: Document) -> MeetingOutline:
    """The head of minutes whose items the file does not hold."""
    silent = silent_blocks(document)
    return MeetingOutline(tuple(block.span for index, block in enumerate(document.blocks) if index not in silent), ())


def _meetings(
    document: Document, blocks: range, headings: Sequence[Heading], language: Language
) -> Iterator[MeetingOutline]:
    """The meetings of one part of a document: one, unless its numbers begin anew without a title."""
    found = item_chains(document, blocks, headings, language) or _alone(document, headings, language)
    found = found or [chain for chain in [plain(document, blocks, language)] if chain]
    found = found or [chain for chain in [nested(document, blocks, language)] if chain]
    start = blocks.start
    for index, chain in enumerate(found):
        last = index + 1 == len(found)
        following = blocks.stop if last else found[index + 1][0].block
        end = following if last else _end(document, chain[-1].below, following, language)
        part = range(start, end)
        titles = beside_numbers(document, chain, part, language)
        whole = _with_unnumbered(document, sorted([*chain, *titles], key=lambda heading: heading.block))
        yield _meeting(document, whole, part, language)
        start = end


def _alone(document: Document, headings: Sequence[Heading], language: Language) -> list[list[Heading]]:
    """The one numbered heading of an excerpt, if it is the first and opens a meeting."""
    first = [heading for heading in headings if heading.numbers == (1,)]
    opens = [one for one in first if is_procedure(document.quote_span(one.title).text, language)]
    return [opens] if len(opens) == len(first) == 1 else []


def _with_unnumbered(document: Document, chain: Sequence[Heading]) -> list[Heading]:
    """The chain with the title that stands, without a number, where a number is missing."""
    found: list[Heading] = []
    for heading, following in zip(chain, [*chain[1:], None], strict=True):
        found.append(heading)
        if following and _is_gap(heading, following):
            between = unnumbered_between(document, range(heading.below, following.block))
            found += [between] if between else []
    return found


def _is_gap(heading: Heading, following: Heading) -> bool:
    counted = len(following.numbers) == 1 and len(heading.numbers) > 0
    return counted and following.numbers[0] - heading.numbers[0] > 1


def _meeting(document: Document, chain: Sequence[Heading], blocks: range, language: Language) -> MeetingOutline:
    spans = [block.span for block in document.blocks]
    ends = [heading.block for heading in chain[1:]] + [blocks.stop]
    silent = silent_blocks(document)
    parting = [index for index in blocks if _is_parting(document, index, chain, language)]
    unread = {*silent, *(index for index in parting if index > chain[0].block)}
    bodies = [
        _body(heading, [spans[index] for index in range(heading.below, end) if index not in unread])
        for heading, end in zip(chain, ends, strict=True)
    ]
    last = bodies[-1]
    cut = next((index for index, span in enumerate(last) if _opens_tail(document, span, language)), len(last))
    bodies[-1] = last[:cut]
    items = tuple(
        ItemOutline(heading.number, heading.label, heading.label_span, heading.title, tuple(body))
        for heading, body in zip(chain, bodies, strict=True)
    )
    above = range(blocks.start, chain[0].block)
    listed = contents(document, above, [item.title for item in items], language)
    return MeetingOutline(
        head=tuple(spans[index] for index in above if index not in listed and index not in silent),
        items=items,
        tail=tuple(last[cut:]),
        contents=tuple(spans[index] for index in above if index in listed),
        headings=tuple(spans[index] for index in parting if index not in silent),
    )


def _is_parting(document: Document, index: int, chain: Sequence[Heading], language: Language) -> bool:
    """A heading of the format that is no item, nor a label or a tail, which say what stands below them.

    Above the first item a line in bold is one too.
    """
    block = document.blocks[index]
    if announces_agenda(document, index, language):
        return True
    in_bold = index < chain[0].block and is_bold_title(document, index)
    if not (block.kind == "heading" or in_bold) or any(heading.block <= index < heading.below for heading in chain):
        return False
    label = fold(document.quote_span(block.span).text).rstrip(":")
    return label not in language.structure.item_labels and not _opens_tail(document, block.span, language)


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
