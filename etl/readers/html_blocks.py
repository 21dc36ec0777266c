"""Blocks of a page to paragraphs: spaces as a browser shows them, and lines parted where their writer meant it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from etl.document import BlockKind
from etl.readers.lines import Line, cleaned, is_meant, wrap_width
from etl.readers.paragraphs import Paragraph

SPACES = re.compile(r"[ \t\n\r\f]+|[ \t\n\r\f\xa0]{2,}")
BLANK = Line(0, "")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one raw line, or a line break (`\\n`)."""

    text: str
    line: int
    bold: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """The pieces of one element, or a finished row of a table."""

    pieces: Sequence[Piece]
    kind: BlockKind = "paragraph"
    level: int = 0
    noise: str | None = None
    row: Paragraph | None = None

    @classmethod
    def of_row(cls, row: Paragraph) -> "Block":
        return cls((), row=row)


@dataclass(frozen=True, slots=True)
class _Row:
    """One raw line of a block."""

    line: Line
    bold: bool


def lines_as_meant(blocks: Sequence[Block]) -> list[Paragraph]:
    """One paragraph for each block, and for each line of it that was broken on purpose."""
    rows = [list(_rows(block)) for block in blocks]
    width = wrap_width([line for block in rows for line in (*(row.line for row in block), BLANK)])
    found: list[Paragraph] = []
    for block, lines in zip(blocks, rows, strict=True):
        if block.row is not None:
            found.append(block.row)
        elif lines:
            found += _paragraphs(block, lines, width)
    return found


def collapsed(text: str) -> str:
    """The text with its spaces as a browser shows them, and without invisible characters."""
    return cleaned(SPACES.sub(" ", text))


def _paragraphs(block: Block, rows: Sequence[_Row], width: int | None) -> Iterator[Paragraph]:
    groups = [[rows[0]]]
    for row, following in pairwise(rows):
        joined = block.kind == "heading" or (
            row.bold == following.bold and not is_meant(row.line, following.line, width)
        )
        if joined:
            groups[-1].append(following)
        else:
            groups.append([following])
    for index, group in enumerate(groups):
        kind, level = (block.kind, block.level) if index == 0 else ("paragraph", 0)
        lines = tuple(row.line for row in group)
        yield Paragraph((lines,), kind, level, all(row.bold for row in group), noise=block.noise)


def _rows(block: Block) -> Iterator[_Row]:
    pieces: list[Piece] = []
    for piece in (*block.pieces, Piece("\n", 0)):
        if piece.text != "\n":
            pieces.append(piece)
            continue
        text = _text(pieces)
        worded = [part for part in pieces if part.text.strip()]
        if text and worded:
            yield _Row(Line(worded[0].line, text), all(part.bold for part in worded))
        pieces = []


def _text(pieces: Sequence[Piece]) -> str:
    """The words of a line; a tab after the bold words that open it stays, since it parts a label from its words."""
    label = list(takewhile(lambda piece: piece.bold or not piece.text.strip(), pieces))
    after = pieces[len(label)].text if len(label) < len(pieces) else ""
    opening, rest = ("".join(piece.text for piece in part) for part in (label, pieces[len(label) :]))
    if opening.strip() and "\t" in opening[len(opening.rstrip()) :] + after[: len(after) - len(after.lstrip())]:
        return f"{collapsed(opening)}\t{collapsed(rest)}"
    return collapsed(opening + rest)
