"""The skeleton of one document: meetings, their head and their items, before anything is understood."""

from dataclasses import dataclass

from etl.document import Span


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
