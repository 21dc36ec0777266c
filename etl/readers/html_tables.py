"""Tables of a page: rows with a cell for each column, or a mere way to lay out the page."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from etl.readers.html_blocks import collapsed
from etl.readers.html_noise import NO_TEXT
from etl.readers.lines import Line
from etl.readers.markup import line_of
from etl.readers.paragraphs import Paragraph

WIDEST_SPAN, TALLEST_SPAN = 40, 1000
"""A cell counts over at most so many columns or rows; no table that people read is larger."""
NO_BREAK = frozenset(
    {"a", "abbr", "b", "code", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u", "wbr"}
)


def is_layout(table: LexborNode) -> bool:
    """True for a table that lays out the page: it holds headings or tables, or has one column only."""
    if table.attributes.get("role") in ("presentation", "none"):
        return True
    if table.css_first("h1, h2, h3, h4, h5, h6, table table") is not None or _holds_table(table):
        return True
    return all(sum(cell.tag in ("td", "th") for cell in row.iter()) <= 1 for row in table.css("tr"))


def rows_of(table: LexborNode, number: int, line: int, line_count: int) -> Iterator[Paragraph]:
    """The rows of a table; a cell that spans others leaves those empty. A caption comes first, as a paragraph."""
    caption = table.css_first("caption")
    if caption is not None:
        words = _words(caption)
        if words:
            yield Paragraph(((Line(line_of(caption, line_count) or line, words),),), bold=False)
    grid = _Grid()
    for row in table.css("tr"):
        line = line_of(row, line_count) or line
        cells = [cell for cell in row.iter() if cell.tag in ("td", "th")]
        lines = grid.placed([(cell, line_of(cell, line_count) or line) for cell in cells])
        is_header = bool(cells) and (_in_thead(row) or all(cell.tag == "th" for cell in cells))
        if any(lines):
            yield Paragraph(tuple(lines), "table_row", bold=is_header, table=number, header=is_header)


@dataclass
class _Grid:
    """How many rows each column is still taken by a cell from above."""

    taken: dict[int, int] = field(default_factory=dict)

    def placed(self, cells: list[tuple[LexborNode, int]]) -> list[tuple[Line, ...]]:
        """The cells of the next row, each in its column, with empty ones where another cell reaches."""
        found: list[tuple[Line, ...]] = []
        reaching = {column for column, rows in self.taken.items() if rows}
        self.taken = {column: rows - 1 for column, rows in self.taken.items() if rows > 1}
        for cell, line in cells:
            while len(found) in reaching:
                found.append(())
            width = _span(cell, "colspan", WIDEST_SPAN)
            rows = _span(cell, "rowspan", TALLEST_SPAN)
            self.taken |= {len(found) + offset: rows - 1 for offset in range(width) if rows > 1}
            words = _words(cell)
            found.append((Line(line, words),) if words else ())
            found += [()] * (width - 1)
        while len(found) in reaching:
            found.append(())
        return found


def _holds_table(table: LexborNode) -> bool:
    return any(inner.mem_id != table.mem_id for inner in table.css("table"))


def _in_thead(row: LexborNode) -> bool:
    return row.parent is not None and row.parent.tag == "thead"


def _span(cell: LexborNode, name: str, most: int) -> int:
    value = (cell.attributes.get(name) or "").strip()
    return min(max(int(value), 1), most) if value.isascii() and value.isdigit() and len(value) < 10 else 1


def _words(cell: LexborNode) -> str:
    """The words of a cell in one line; whatever breaks a line in the page is a space."""
    pieces: list[str] = []
    for node in cell.traverse(include_text=True):
        if node.is_text_node:
            if not _is_hidden(node, cell):
                pieces.append(node.text_content or "")
        elif node.tag not in NO_BREAK:
            pieces.append(" ")
    return collapsed("".join(pieces))


def _is_hidden(node: LexborNode, cell: LexborNode) -> bool:
    above = node.parent
    while above is not None and above.mem_id != cell.mem_id:
        if above.tag in NO_TEXT:
            return True
        above = above.parent
    return False
