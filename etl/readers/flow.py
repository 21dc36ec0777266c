"""What word processors hold: paragraphs and tables in their order, gathered word by word."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from etl.document import BlockKind
from etl.readers.lines import Line, cleaned
from etl.readers.paragraphs import Paragraph, paragraphs

BREAK = "\n"
MOST_COLUMNS = 63
"""Word allows no more; a cell that says to span a million columns spans these."""
BULLET = "•"
"""Stands for every bullet: what a symbol font draws has no letter of its own."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and over how many columns; a cell that goes on from the row above is empty."""

    content: tuple["Part", ...] = ()
    span: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[Cell, ...]
    header: bool = False
    """The format says that the row names the columns."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it stands in the file, whether it holds data or only lays text out."""

    rows: tuple[Row, ...]

    @property
    def width(self) -> int:
        return max((sum(cell.span for cell in row.cells) for row in self.rows), default=0)


Part = Paragraph | Grid


@dataclass(frozen=True, slots=True)
class Role:
    """What a paragraph is: its kind, level and name as noise, and the number or bullet that the program writes."""

    kind: BlockKind = "paragraph"
    level: int = 0
    label: str | None = None
    noise: str | None = None


@dataclass
class Words:
    """The words of one paragraph, as they are met."""

    pieces: list[str] = field(default_factory=list)
    bold: bool = True
    """No words have been met that are not bold."""

    def add(self, text: str, *, bold: bool) -> None:
        self.pieces.append(text)
        self.bold = self.bold and (bold or not text.strip())

    def parted(self, number: int, role: Role) -> list[Paragraph]:
        """The paragraph, or several where its writer broke the line on purpose; a heading stays whole.

        A number without words is kept: in a table the words stand in the next cell.
        """
        raw = [Line(number, cleaned(piece)) for piece in "".join(self.pieces).split(BREAK)]
        while len(raw) > 1 and raw[0].blank:
            raw = raw[1:]
        bold = self.bold and not all(line.blank for line in raw)
        if role.label:
            raw[0] = Line(number, f"{role.label} {raw[0].text}".rstrip())
        if role.kind == "heading" or role.noise:
            whole = tuple(line for line in raw if not line.blank)
            return [Paragraph((whole,), role.kind, role.level, bold, noise=role.noise)] if whole else []
        found = [replace(part, bold=bold) for part in paragraphs(raw)]
        if found and role.kind != "paragraph":
            found[0] = replace(found[0], kind=role.kind, level=role.level)
        return found


@dataclass
class LeftOut:
    """What by rule is no part of the minutes, counted so that a person can see that it was there."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, what: str, count: int = 1) -> None:
        if count:
            self.counts[what] += count

    def __str__(self) -> str:
        return "; ".join(f"{what}: {count}" for what, count in sorted(self.counts.items()))


def lines_of(content: Sequence[Part]) -> tuple[Line, ...]:
    """All lines that stand in a cell, those of a table inside it row by row."""
    found: list[Line] = []
    for part in content:
        if isinstance(part, Grid):
            found += [line for row in part.rows for cell in row.cells for line in lines_of(cell.content)]
        else:
            found += [line for line in part.lines if not line.blank]
    return tuple(found)
