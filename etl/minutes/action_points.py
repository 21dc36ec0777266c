"""Tasks with who is responsible and by when: rows of a table, or paragraphs that name each after its label."""

import re
from collections.abc import Iterator, Mapping

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.minutes.action_tables import action_tables
from etl.minutes.anchor import Anchor
from etl.minutes.outline import ItemOutline
from etl.minutes.reading import ActionPoint
from etl.minutes.times import times_in
from etl.words import fold

PART = re.compile(r"(?P<label>[^\W\d_]+)(?:\s+(?P<number>\d{1,3}))?\s*:\s*")


def action_points(
    document: Document, item: ItemOutline, position: int, anchor: Anchor, language: Language
) -> tuple[ActionPoint, ...]:
    """The tasks of one item, which is the one at `position` of its meeting; the day when each is due by its words."""
    rows = [*_of_tables(document, item, language), *_of_paragraphs(document, item, language)]
    found = [_action_point(document, span, cells, position, anchor, language) for span, cells in rows]
    return tuple(sorted(found, key=lambda point: point.quote.start))


def _of_tables(document: Document, item: ItemOutline, language: Language) -> Iterator[tuple[Span, Mapping[str, Span]]]:
    for table in action_tables(document, item.body, language):
        yield from table.tasks


def _of_paragraphs(
    document: Document, item: ItemOutline, language: Language
) -> Iterator[tuple[Span, Mapping[str, Span]]]:
    """`Toimenpide 1: ... Vastuu: ... Määräaika: ...`."""
    for paragraph in item.body:
        text = document.quote_span(paragraph).text
        labels = [match for match in PART.finditer(text) if fold(match["label"]) in language.structure.action_labels]
        if not labels or labels[0].start() > 0:
            continue
        cells: dict[str, Span] = {}
        for label, end in zip(labels, [*(match.start() for match in labels[1:]), len(text)], strict=True):
            value = text[label.end() : end].rstrip(" .,;")
            start = paragraph.start + label.end()
            cells.setdefault(language.structure.action_labels[fold(label["label"])], Span(start, start + len(value)))
        if {"task", "responsible"} <= cells.keys():
            number = labels[0].span("number")
            own = {"number": Span(paragraph.start + number[0], paragraph.start + number[1])} if number[0] >= 0 else {}
            yield paragraph, {**own, **cells}


def _action_point(
    document: Document, span: Span, cells: Mapping[str, Span], position: int, anchor: Anchor, language: Language
) -> ActionPoint:
    words = {name: document.quote_span(cell).text.strip() or None for name, cell in cells.items()}
    due = next(iter(times_in(document, cells["due"], anchor, language)), None) if words.get("due") else None
    quote: Quote = document.quote_span(span)
    return ActionPoint(
        number=words.get("number"),
        task=words.get("task") or quote.text,
        responsible=words.get("responsible"),
        due=words.get("due"),
        due_earliest=due.earliest if due else None,
        due_latest=due.latest if due else None,
        state=words.get("state"),
        item=position,
        quote=quote,
    )
