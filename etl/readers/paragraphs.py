"""The paragraphs of a text, either as its format marks them or as its raw lines show them."""

from collections.abc import Sequence
from dataclasses import dataclass

from etl.document import BlockKind
from etl.readers.lines import LIST_SIGN, Line, is_meant, runs_on, wrap_width


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Raw lines that make one block of the document; those of a table row stand cell by cell."""

    cells: tuple[tuple[Line, ...], ...]
    kind: BlockKind = "paragraph"
    level: int = 0
    bold: bool = False
    table: int | None = None
    header: bool = False
    noise: str | None = None
    """Its name, where it says nothing about the meeting: running_header, navigation."""

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for cell in self.cells for line in cell)


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs of plain text; a sentence may run on over a page break.

    An empty line before or after a form feed parts nothing when the words run on.
    """
    width = wrap_width(lines)
    found: list[list[Line]] = []
    gap = False
    for line in lines:
        if line.blank:
            gap = True
            continue
        if found and _goes_on(found[-1][-1], line, width, gap=gap):
            found[-1].append(line)
        else:
            found.append([line])
        gap = False
    return [Paragraph((tuple(group),), _kind(group[0])) for group in found]


def _kind(first: Line) -> BlockKind:
    return "list_item" if LIST_SIGN.match(first.text) else "paragraph"


def _goes_on(line: Line, following: Line, width: int | None, *, gap: bool) -> bool:
    if following.page > line.page:
        full = width is not None and len(line.text) >= 0.7 * width
        return full and runs_on(line, following)
    return not gap and not is_meant(line, following, width)
