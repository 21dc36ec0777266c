"""The skeleton of one document: meetings, their head and their items, before anything is understood."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from etl.document import Block, Document, Span
from etl.languages import Language
from etl.words import lemmas

LABEL = re.compile(
    r"(?P<label>§\s*(?P<after>\d{1,4})\s*[.:]?|(?P<before>\d{1,4})\s*§|(?P<plain>\d{1,3}(?:\.\d{1,2}){0,2})[.)]?)\s+(?=\S)"
)
LONGEST_TITLE = 250
WIDEST_GAP = 3
SHORTEST_CHAIN = 2


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


@dataclass(frozen=True, slots=True)
class _Heading:
    """A paragraph that begins with a number and may be the heading of an item."""

    block: int
    numbers: tuple[int, ...]
    number: str
    label: str
    label_span: Span
    title: Span
    sign: bool
    has_body: bool = False

    @property
    def value(self) -> int:
        return 10 + (3 if self.has_body else 0)


def outline(document: Document, language: Language) -> tuple[MeetingOutline, ...]:
    """The meetings of a document, each with its items; none where no chain of headings is found."""
    headings = _headings(document)
    chain = _best_chain([heading for heading in headings if len(heading.numbers) == 1])
    if not chain:
        return ()
    return (_meeting(document, language, _with_sub_items(chain, headings)),)


def _meeting(document: Document, language: Language, headings: Sequence[_Heading]) -> MeetingOutline:
    spans = [block.span for block in document.blocks]
    ends = [heading.block for heading in headings[1:]] + [len(spans)]
    items = [
        ItemOutline(
            heading.number, heading.label, heading.label_span, heading.title, tuple(spans[heading.block + 1 : end])
        )
        for heading, end in zip(headings, ends, strict=True)
    ]
    last = items[-1].body
    cut = next((index for index, span in enumerate(last) if _opens_tail(document, span, language)), len(last))
    items[-1] = replace(items[-1], body=last[:cut])
    return MeetingOutline(tuple(spans[: headings[0].block]), tuple(items), last[cut:])


def _opens_tail(document: Document, span: Span, language: Language) -> bool:
    first_words = tuple(lemmas(document.text[span.start : span.end][:80], language.code)[:3])
    return any(first_words[: len(opener)] == opener for opener in language.structure.tail_openers)


def _headings(document: Document) -> list[_Heading]:
    found = [_heading(document, index, block) for index, block in enumerate(document.blocks)]
    numbered = {heading.block for heading in found if heading}
    return [replace(heading, has_body=heading.block + 1 not in numbered) for heading in found if heading]


def _heading(document: Document, index: int, block: Block) -> _Heading | None:
    text = document.text[block.span.start : block.span.end]
    match = LABEL.match(text)
    if match is None or len(text) - match.end() > LONGEST_TITLE or not _may_be_title(text[match.end() :]):
        return None
    digits = match["after"] or match["before"] or match["plain"]
    sign = match["plain"] is None
    start = block.span.start
    return _Heading(
        block=index,
        numbers=tuple(int(part) for part in digits.split(".")),
        number=f"§ {digits}" if sign else digits,
        label=match["label"],
        label_span=Span(start, start + match.end("label")),
        title=Span(start + match.end(), block.span.end),
        sign=sign,
    )


def _may_be_title(text: str) -> bool:
    first = next((character for character in text if character.isalnum()), "")
    return first.isupper()


def _best_chain(headings: Sequence[_Heading]) -> list[_Heading]:
    """The chain of rising numbers with the most headings that have words below them; lists inside items lose."""
    totals: list[int] = []
    previous: list[int | None] = []
    for index, heading in enumerate(headings):
        options = [
            (totals[earlier] - 4 * (step - 1), earlier)
            for earlier in range(index)
            if 1 <= (step := heading.numbers[0] - headings[earlier].numbers[0]) <= WIDEST_GAP
            and headings[earlier].sign == heading.sign
        ]
        best = max(options, default=(0, None), key=lambda option: option[0])
        start = 5 if heading.numbers[0] == 1 else 0
        totals.append(heading.value + (best[0] if best[1] is not None else start))
        previous.append(best[1])
    chain: list[_Heading] = []
    at = max(range(len(totals)), key=lambda index: totals[index], default=None)
    while at is not None:
        chain.append(headings[at])
        at = previous[at]
    return chain[::-1] if len(chain) >= SHORTEST_CHAIN else []


def _with_sub_items(chain: Sequence[_Heading], headings: Sequence[_Heading]) -> list[_Heading]:
    """The chain with 5.1, 5.2, ... under 5, each where its turn comes."""
    tops = {heading.block for heading in chain}
    found: list[_Heading] = []
    current: tuple[int, ...] = ()
    for heading in headings:
        if heading.block in tops or (found and _is_next_below(heading.numbers, current)):
            found.append(heading)
            current = heading.numbers
    return found


def _is_next_below(numbers: tuple[int, ...], current: tuple[int, ...]) -> bool:
    if len(numbers) < 2 or numbers[0] != current[0]:
        return False
    last = current[len(numbers) - 1] if len(current) >= len(numbers) else 0
    return numbers[:-1] == (*current, 0)[: len(numbers) - 1] and numbers[-1] == last + 1
