"""Lists of people side by side: tables whose columns, or every cell of whose rows, hold people."""

import re
from dataclasses import dataclass

from etl.document import Block, Document, Span
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.head_labels import PEOPLE, head_label
from etl.minutes.parties import parties

LIST_SIGN = re.compile(r"^\s*(?:[-–•*]\s+|\d{1,2}[.)]\s+)")
PIECE = re.compile(r"[,;(\t:]|\s{2,}")
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Column:
    """What a column lists from here on, and what its cell in this row holds: a label of its own, or somebody."""

    meaning: HeadField | None
    label: Span
    value: Span

    @property
    def told(self) -> bool:
        return bool(len(self.label) or len(self.value))


Columns = tuple[Column, ...]


def columns_of_people(
    document: Document, block: Block | None, above: Columns, carried: HeadField | None, language: Language
) -> Columns:
    """The columns of a row of such a table, which go on from the row above; empty where the row is of no such table.

    It begins with a row of labels over people, or, under such a label, with a row whose cells all name a person.
    """
    cells = block.cells if block is not None else ()
    if len(cells) < FEWEST or (above and len(cells) != len(above)):
        return ()
    labels = [head_label(document, cell, language) if len(cell) else None for cell in cells]
    named = [label for label in labels if label is not None]
    if above:
        meanings = [column.meaning for column in above]
    elif len(named) >= FEWEST and all(label.meaning in PEOPLE and not len(label.rest) for label in named):
        meanings = [None] * len(cells)
    elif carried in PEOPLE and len(named) >= FEWEST and all(_is_person(document, cell, language) for cell in cells):
        meanings = [carried] * len(cells)
    else:
        return ()
    return tuple(
        Column(label.meaning, label.label, label.rest)
        if label is not None and label.meaning is not None
        else Column(meaning, Span(cell.start, cell.start), cell)
        for cell, label, meaning in zip(cells, labels, meanings, strict=True)
    )


def names_somebody(document: Document, paragraph: Span, language: Language) -> bool:
    """True for a row of a list of people: its first piece is a person, an office or an organisation."""
    text = LIST_SIGN.sub("", document.quote_span(paragraph).text)
    if text[:1].isdigit():
        return False
    return parties(PIECE.split(text, maxsplit=1)[0].strip(), language) is not None


def _is_person(document: Document, cell: Span, language: Language) -> bool:
    text = PIECE.split(document.quote_span(cell).text, maxsplit=1)[0].strip()
    named = parties(text, language) if text else ()
    return named is not None and all(one.person for one in named)
