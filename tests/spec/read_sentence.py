"""Reads sentences as the paragraph of an item, for specifications of what clauses claim."""

from datetime import date

from etl.document import Block, Document, Run, Span
from etl.languages import LANGUAGES
from etl.minutes.anchor import Anchor
from etl.minutes.evaluations import evaluations
from etl.minutes.findings import findings
from etl.minutes.outline import ItemOutline
from etl.minutes.reading import Evaluation, Finding, Item, MeetingDay, Recommendation, Statement
from etl.minutes.recommendations import recommendations
from etl.minutes.statements import statements
from etl.vocabulary import ItemKind

HELD_ON = date(2024, 3, 12)
FINNISH = LANGUAGES["fi"]
DAY = MeetingDay(HELD_ON, HELD_ON, HELD_ON, "text")


def document_of(text: str) -> Document:
    paragraphs = text.split("\n\n")
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    runs = (Run(Span(0, len(text)), 1),)
    return Document("muistio.txt", "0" * 64, "text/plain", text, tuple(Block(span) for span in spans), runs)


def item_of(text: str, kind: ItemKind = ItemKind.STATUS_REPORT, code: str = "fi") -> tuple[Document, Item]:
    """The text as the body of an item of a meeting held on 12.3.2024; its paragraphs are parted by a blank line."""
    document = document_of("Asia\n\n" + text)
    title, *body = (block.span for block in document.blocks)
    outline = ItemOutline(None, None, None, title, tuple(body))
    found = statements(document, outline, kind, (), (), Anchor(DAY), LANGUAGES[code])
    return document, Item(None, None, document.quote_span(title), kind, statements=found)


def read(text: str, kind: ItemKind = ItemKind.STATUS_REPORT, code: str = "fi") -> tuple[Statement, ...]:
    return item_of(text, kind, code)[1].statements


def recommended(text: str, kind: ItemKind = ItemKind.EVALUATION) -> tuple[Recommendation, ...]:
    document, item = item_of(text, kind)
    return recommendations(document, (item,), FINNISH)


def found(text: str, kind: ItemKind = ItemKind.EVALUATION) -> tuple[Finding, ...]:
    document, item = item_of(text, kind)
    return findings(document, (item,), FINNISH)


def evaluated(text: str, kind: ItemKind = ItemKind.EVALUATION) -> tuple[Evaluation, ...]:
    document, item = item_of(text, kind)
    return evaluations(document, (item,), DAY, FINNISH)


def rows(table: str) -> list[tuple[str, ...]]:
    """The lines of a table drawn as text; its first line heads the columns."""
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()[1:]]
