"""The paragraphs and tables of an OpenDocument text in reading order, with their numbers, headings and notes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

from etl.readers.flow import BREAK, MOST_COLUMNS, Cell, Grid, LeftOut, Part, Role, Row, Words
from etl.readers.odt_lists import Lists
from etl.readers.odt_styles import DRAW, OFFICE, TABLE, TEXT, Look, Styles, count_of
from etl.readers.package import Element

CONTENTS_LIST = "contents_list"
WATERMARK = "watermark"
INDEXES = frozenset(
    f"{TEXT}{name}" for name in ("table-of-content", "illustration-index", "table-index", "alphabetical-index")
)
PASSED_THROUGH = frozenset(
    {f"{TEXT}index-body", f"{TEXT}index-title", f"{TEXT}list-item", f"{TABLE}table-rows", f"{TEXT}numbered-paragraph"}
)
ROW_GROUPS = frozenset(
    {f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group", f"{TABLE}soft-page-break"}
)
MOST_SPACES = 1000
# What holds no words of its own, or words that are not of this text.
SKIPPED = frozenset(
    {f"{TEXT}note-citation", f"{TEXT}ruby-text", f"{OFFICE}annotation-end", f"{TEXT}hidden-text", f"{DRAW}glue-point"}
)


@dataclass
class _Gathered:
    """What one paragraph gave: its words, and what stands beside it."""

    words: Words = field(default_factory=Words)
    beside: list[tuple[Element, str | None]] = field(default_factory=list)
    """Text boxes and notes, with their name as noise."""


class Body:
    """Walks the parts of one file; counts its paragraphs from 1 as they come, those of the text first."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._lists = Lists(styles)
        self._counter = count(1)
        self._in_cells = 0
        self.left_out = LeftOut()

    def parts(self, element: Element, noise: str | None = None) -> list[Part]:
        """What stands in the text, a section, a text box, a note or a page header."""
        return list(self._blocks(element, noise))

    def _blocks(self, element: Element, noise: str | None) -> Iterator[Part]:
        for part in element:
            handler = _BLOCKS.get(part.tag)
            if handler is not None:
                yield from handler(self, part, noise)
            elif part.tag in INDEXES:
                yield from self._blocks(part, CONTENTS_LIST)
            elif part.tag in PASSED_THROUGH:
                yield from self._blocks(part, noise)

    def _section(self, element: Element, noise: str | None) -> Iterator[Part]:
        look = self._styles.look("section", element.get(f"{TEXT}style-name"))
        if look.hidden or element.get(f"{TEXT}display") == "none":
            self.left_out.add("characters of hidden text", len("".join(element.itertext()).strip()))
            return
        yield from self._blocks(element, noise)

    def _changes(self, element: Element, noise: str | None) -> Iterator[Part]:
        """What was deleted stands here, outside of the text."""
        deleted = element.iter(f"{TEXT}deletion")
        self.left_out.add("characters of deleted text", sum(len("".join(one.itertext()).strip()) for one in deleted))
        yield from ()

    def _list(self, element: Element, noise: str | None) -> Iterator[Part]:
        self._lists.begin(element)
        for row in element:
            self._lists.begin_row(row if row.tag == f"{TEXT}list-item" else None)
            yield from self._blocks(row, noise)
        self._lists.end()

    def _paragraph(self, element: Element, noise: str | None) -> Iterator[Part]:
        look = self._styles.look("paragraph", element.get(f"{TEXT}style-name"))
        gathered = _Gathered()
        where = next(self._counter)
        self._inside(element, gathered, look)
        if look.hidden or any(element.iter(f"{TEXT}hidden-paragraph")):
            self.left_out.add("characters of hidden text", len("".join(element.itertext()).strip()))
            return
        role = self._role(element, look, noise)
        if not any(piece.strip() for piece in gathered.words.pieces) and not self._in_cells:
            role = Role(role.kind, role.level, None, role.noise)
        yield from gathered.words.parted(where, role)
        yield from self._beside(gathered, noise)

    def _beside(self, gathered: _Gathered, noise: str | None) -> Iterator[Part]:
        """Text boxes and notes, which know nothing of the list or the cell that they hang on."""
        aside, in_cells = self._lists.set_aside(), self._in_cells
        self._in_cells = 0
        for part, name in gathered.beside:
            yield from self._blocks(part, name or noise)
        self._in_cells = in_cells
        self._lists.take_up(aside)

    def _role(self, element: Element, look: Look, noise: str | None) -> Role:
        level = count_of(element.get(f"{TEXT}outline-level"), 1) if element.tag == f"{TEXT}h" else look.heading
        in_list = self._lists.depth
        label = self._lists.label()
        if level:
            if not in_list and element.tag == f"{TEXT}h":
                label = self._lists.heading_label(element, level)
            return Role("heading", level, label, noise)
        return Role("list_item", in_list - 1, label, noise) if in_list and label else Role(noise=noise)

    def _inside(self, element: Element, into: _Gathered, look: Look) -> None:
        """Adds the words of an element; the text after each part of it belongs to the element."""
        self._add(element.text, into, look)
        for part in element:
            handler = _INLINE.get(part.tag)
            if handler is not None:
                handler(self, part, into, look)
            elif part.tag == f"{OFFICE}annotation":
                self.left_out.add("comments")
            elif part.tag.startswith(DRAW):
                self._drawing(part, into)
            elif part.tag not in SKIPPED:
                self._inside(part, into, look)
            self._add(part.tail, into, look)

    def _add(self, text: str | None, into: _Gathered, look: Look) -> None:
        """White space counts as one space, as the format says."""
        if not text:
            return
        if look.hidden:
            self.left_out.add("characters of hidden text", len(text.strip()))
            return
        words = " ".join(text.split())
        before = " " if text[0].isspace() and words else ""
        after = " " if text[-1].isspace() else ""
        into.words.add(f"{before}{words}{after}", bold=look.bold)

    def _span(self, element: Element, into: _Gathered, look: Look) -> None:
        own = self._styles.look("text", element.get(f"{TEXT}style-name"))
        both = Look(bold=look.bold or own.bold, hidden=look.hidden or own.hidden)
        self._inside(element, into, both)

    def _sign(self, element: Element, into: _Gathered, look: Look) -> None:
        spaces = min(count_of(element.get(f"{TEXT}c"), 1), MOST_SPACES)
        signs = {f"{TEXT}s": " " * spaces, f"{TEXT}tab": "\t", f"{TEXT}line-break": BREAK}
        into.words.add(signs[element.tag], bold=look.bold)

    def _note(self, element: Element, into: _Gathered, look: Look) -> None:
        into.beside += [(body, None) for body in element.iterchildren(f"{TEXT}note-body")]

    def _drawing(self, element: Element, into: _Gathered) -> None:
        """Text boxes, and shapes with words; a watermark is one that says so by its name."""
        mark = "watermark" in (element.get(f"{DRAW}name") or "").casefold()
        boxes = [element] if _holds_paragraphs(element) else list(element.iter(f"{DRAW}text-box"))
        into.beside += [(box, WATERMARK if mark else None) for box in boxes]
        if not boxes:
            self.left_out.add("pictures")

    def _frame(self, element: Element, noise: str | None) -> Iterator[Part]:
        """A drawing that stands between paragraphs."""
        gathered = _Gathered()
        self._drawing(element, gathered)
        yield from self._beside(gathered, noise)

    def _grid(self, table: Element, noise: str | None) -> Iterator[Part]:
        aside = self._lists.set_aside()
        self._in_cells += 1
        yield Grid(tuple(self._rows(table, noise, header=False)))
        self._in_cells -= 1
        self._lists.take_up(aside)

    def _rows(self, element: Element, noise: str | None, *, header: bool) -> Iterator[Row]:
        for part in element:
            if part.tag == f"{TABLE}table-row":
                if part.get(f"{TABLE}visibility") in (None, "visible"):
                    yield self._row(part, noise, header=header)
                else:
                    self.left_out.add("hidden rows")
            elif part.tag in ROW_GROUPS:
                yield from self._rows(part, noise, header=header or part.tag == f"{TABLE}table-header-rows")

    def _row(self, row: Element, noise: str | None, *, header: bool) -> Row:
        cells: list[Cell] = []
        for cell in row:
            repeated = min(count_of(cell.get(f"{TABLE}number-columns-repeated"), 1), MOST_COLUMNS)
            if cell.tag == f"{TABLE}table-cell":
                span = min(count_of(cell.get(f"{TABLE}number-columns-spanned"), 1), MOST_COLUMNS)
                cells += [Cell(tuple(self._blocks(cell, noise)), span)] * repeated
            elif cell.tag == f"{TABLE}covered-table-cell" and not _is_spanned(cells, row, cell):
                cells += [Cell()] * repeated
        styled = [self._is_header_cell(found) for cell in row for found in cell.iter(f"{TEXT}p") if _has_text(found)]
        return Row(tuple(cells), header or (bool(styled) and all(styled)))

    def _is_header_cell(self, paragraph: Element) -> bool:
        return self._styles.look("paragraph", paragraph.get(f"{TEXT}style-name")).header_cell


def _is_spanned(cells: list[Cell], row: Element, cell: Element) -> bool:
    """True for a cell that one to its left covers, which counts its columns already."""
    columns = sum(count_of(before.get(f"{TABLE}number-columns-repeated"), 1) for before in _before(row, cell))
    return sum(found.span for found in cells) > columns


def _before(row: Element, cell: Element) -> Iterator[Element]:
    for one in row:
        if one is cell:
            return
        yield one


def _holds_paragraphs(element: Element) -> bool:
    return any(part.tag == f"{TEXT}p" for part in element)


def _has_text(paragraph: Element) -> bool:
    return bool("".join(paragraph.itertext()).strip())


_BLOCKS: dict[str, Callable[[Body, Element, str | None], Iterator[Part]]] = {
    f"{TEXT}p": Body._paragraph,
    f"{TEXT}h": Body._paragraph,
    f"{TEXT}list": Body._list,
    f"{TEXT}section": Body._section,
    f"{TEXT}tracked-changes": Body._changes,
    f"{TABLE}table": Body._grid,
    **{f"{DRAW}{name}": Body._frame for name in ("frame", "custom-shape", "rect", "g")},
}
_INLINE: dict[str, Callable[[Body, Element, _Gathered, Look], None]] = {
    f"{TEXT}span": Body._span,
    f"{TEXT}s": Body._sign,
    f"{TEXT}tab": Body._sign,
    f"{TEXT}line-break": Body._sign,
    f"{TEXT}note": Body._note,
}
