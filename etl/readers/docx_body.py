"""The paragraphs and tables of a Word file in reading order, with their numbers, headings and notes."""

from collections.abc import Iterator, Sequence
from itertools import count

from etl.readers.docx_numbering import Numbering
from etl.readers.docx_parts import Parts, note_by_id
from etl.readers.docx_runs import DELETED, OTHER_DOCUMENTS, Gathered, Runs, refuse_other_document
from etl.readers.docx_styles import Look, Styles, outline_heading
from etl.readers.docx_xml import child, children, is_on, local, number, value
from etl.readers.flow import MOST_COLUMNS, Cell, Grid, LeftOut, Part, Role, Row, Words
from etl.readers.lines import Line
from etl.readers.package import Element
from etl.readers.paragraphs import Paragraph
from etl.readers.style_names import is_table_heading

CONTENTS_LIST = "contents_list"
WATERMARK = "watermark"
CONTENTS_GALLERY = "Table of Contents"
WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})


class Body:
    """Walks the parts of one file; counts its paragraphs from 1 as they come, those of the document first."""

    def __init__(self, parts: Parts) -> None:
        self._styles = Styles(parts.styles)
        self._numbering = Numbering(parts.numbering, self._styles)
        self._notes = {
            "footnote": note_by_id(parts.footnotes, "footnote"),
            "endnote": note_by_id(parts.endnotes, "endnote"),
        }
        self.left_out = LeftOut()
        self._runs = Runs(self._styles, self.left_out)
        self._counter = count(1)
        self._carried: Gathered | None = None
        self._depth = 0

    def parts(self, element: Element, noise: str | None = None) -> list[Part]:
        """What stands in the body, a cell, a text box, a note or a page header."""
        carried, self._carried = self._carried, None
        found = list(self._blocks(element, noise))
        if self._carried is not None:
            found += self._closed(self._carried, Role(noise=noise), next(self._counter), empty_number=False)
        self._carried = carried
        return found

    def _blocks(self, element: Element, noise: str | None) -> Iterator[Part]:
        for part in element:
            name = local(part)
            if name == "p":
                yield from self._paragraph(part, noise)
            elif name == "tbl":
                yield self._grid(part, noise)
            elif name in OTHER_DOCUMENTS:
                refuse_other_document()
            elif name == "AlternateContent":
                yield from self._blocks(part[0], noise) if len(part) else ()
            elif name in WRAPPERS:
                gallery = value(part, "sdtPr", "docPartObj", "docPartGallery")
                yield from self._blocks(part, CONTENTS_LIST if gallery == CONTENTS_GALLERY else noise)

    def _paragraph(self, paragraph: Element, noise: str | None) -> list[Part]:
        properties = child(paragraph, "pPr")
        style = value(properties, "pStyle") or self._styles.paragraph_default
        gathered = self._carried or Gathered()
        self._carried = None
        self._runs.gather(paragraph, gathered, style)
        where = next(self._counter)
        mark = child(properties, "rPr")
        if any(child(mark, name) is not None for name in DELETED):
            self._carried = gathered
            return []
        if gathered.hidden and not _has_words(gathered.words) and is_on(mark, "vanish"):
            # A paragraph that is hidden as a whole has no number either.
            return self._closed(gathered, Role(), where, empty_number=False)
        look = self._styles.look(style)
        if look.contents or gathered.contents:
            noise = CONTENTS_LIST
        return self._closed(gathered, self._role(properties, look, style, noise), where, empty_number=self._depth > 0)

    def _role(self, properties: Element | None, look: Look, style: str | None, noise: str | None) -> Role:
        """A heading, a row of a list or a plain paragraph, with the number that Word writes before it."""
        outline = outline_heading(number(properties, "outlineLvl"))
        heading = look.heading if outline is None else outline
        key = value(properties, "numPr", "numId") or look.number_list
        if key is None:
            return Role("heading", heading, noise=noise) if heading else Role(noise=noise)
        level = number(properties, "numPr", "ilvl")
        if level is None:
            chain = [found.key for found in self._styles.chain(style)]
            by_style = self._numbering.level_of_style(key, chain)
            level = by_style if by_style is not None else look.number_level or 0
        label = self._numbering.label(key, level)
        if heading:
            return Role("heading", heading, label, noise)
        return Role("list_item", level, label, noise) if label else Role(noise=noise)

    def _closed(self, gathered: Gathered, role: Role, where: int, *, empty_number: bool) -> list[Part]:
        """The paragraph, then the text boxes that hang on it, then its notes."""
        self.left_out.add("characters of hidden text", gathered.hidden)
        if not _has_words(gathered.words) and not empty_number:
            role = Role(role.kind, role.level, None, role.noise)
        found: list[Part] = list(gathered.words.parted(where, role))
        found += [Paragraph(((Line(where, mark.strip()),),), noise=WATERMARK) for mark in gathered.watermarks]
        depth, self._depth = self._depth, 0
        for box in gathered.boxes:
            found += self.parts(box, role.noise)
        for kind, key in gathered.notes:
            note = self._notes[kind].get(key)
            if note is not None:
                found += self.parts(note, role.noise)
        self._depth = depth
        return found

    def _grid(self, table: Element, noise: str | None) -> Grid:
        self._depth += 1
        rows = tuple(self._row(row, noise) for row in _within(table, "tr") if self._is_shown(row))
        self._depth -= 1
        return Grid(rows)

    def _is_shown(self, row: Element) -> bool:
        properties = child(row, "trPr")
        if child(properties, "del") is not None:
            self.left_out.add("deleted rows")
            return False
        if is_on(properties, "hidden"):
            self.left_out.add("hidden rows")
            return False
        return True

    def _row(self, row: Element, noise: str | None) -> Row:
        properties = child(row, "trPr")
        cells = [Cell()] * _columns(properties, "gridBefore", 0)
        for cell in _within(row, "tc"):
            cells += self._cell(cell, noise)
        named = [found for cell in _within(row, "tc") for found in children(cell, "p") if _has_text(found)]
        styled = bool(named) and all(self._is_header_cell(paragraph) for paragraph in named)
        return Row(tuple(cells), header=bool(is_on(properties, "tblHeader")) or styled)

    def _cell(self, cell: Element, noise: str | None) -> Sequence[Cell]:
        """Nothing for a cell that was deleted or merged into the one before it; one merged upwards is empty."""
        properties = child(cell, "tcPr")
        if child(properties, "cellDel") is not None or _goes_on(properties, "hMerge"):
            return []
        content = () if _goes_on(properties, "vMerge") else tuple(self.parts(cell, noise))
        return [Cell(content, _columns(properties, "gridSpan", 1))]

    def _is_header_cell(self, paragraph: Element) -> bool:
        chain = self._styles.chain(value(child(paragraph, "pPr"), "pStyle"))
        return any(is_table_heading(style.name) for style in chain)


def _within(element: Element, name: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, also those inside content controls and insertions."""
    for part in element:
        if local(part) == name:
            yield part
        elif local(part) in WRAPPERS:
            yield from _within(part, name)


def _goes_on(properties: Element | None, merge: str) -> bool:
    """The cell is merged into one before it."""
    return child(properties, merge) is not None and value(properties, merge) != "restart"


def _columns(properties: Element | None, name: str, default: int) -> int:
    told = number(properties, name)
    return default if told is None else min(max(told, default), MOST_COLUMNS)


def _has_words(words: Words) -> bool:
    return any(piece.strip() for piece in words.pieces)


def _has_text(paragraph: Element) -> bool:
    return any(local(found) == "t" and (found.text or "").strip() for found in paragraph.iter())
