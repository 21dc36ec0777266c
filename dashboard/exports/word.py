"""Building blocks of a Word document that needs no mending: headings, tables, language, page numbers, properties."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

from dashboard.exports.export import writable

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = Mm(210), Mm(297), Mm(20)
TEXT_WIDTH_MM = 170
INK = RGBColor(0x1F, 0x25, 0x2B)
HEADING_SHADE = "E8EDF2"
TABLE_POINTS = 9
FONT = "Calibri"

Cell = str | Sequence[str]
"""The text of a cell, or its paragraphs; the first of several is bold."""


class Word:
    """A document in one language, being written from top to bottom."""

    def __init__(self, title: str, language: str, *, subject: str, keywords: str, author: str, made: datetime) -> None:
        self.document: Document = docx.Document()
        self._page()
        self._language(language)
        self._styles()
        properties = self.document.core_properties
        properties.title, properties.subject, properties.keywords = title, writable(subject), writable(keywords)
        properties.author, properties.last_modified_by, properties.comments = author, author, ""
        properties.language = language
        properties.created = properties.modified = made.astimezone(UTC).replace(tzinfo=None)
        self.document.add_paragraph(title, style="Title")

    def heading(self, text: str, level: int = 1) -> None:
        """A heading that Word's outline and screen readers know."""
        self.document.add_heading(writable(text), level)

    def paragraph(self, text: str, style: str | None = None) -> None:
        """A paragraph of running text."""
        self.document.add_paragraph(writable(text), style=style)

    def table(self, caption: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]], widths: Sequence[int]) -> None:
        """A table whose heading row each page repeats, whose rows no page breaks, with a text for who cannot see it.

        `widths` are shares of the text's width.
        """
        table = self.document.add_table(rows=1, cols=len(heads), style="Table Grid")
        table.autofit = False
        _describe(table, caption)
        _fill(table.rows[0].cells, heads, bold=True)
        _flag(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
        for cell in table.rows[0].cells:
            _shade(cell._tc.get_or_add_tcPr())
        for row in rows:
            _fill(table.add_row().cells, row)
        measures = [Mm(TEXT_WIDTH_MM * width // sum(widths)) for width in widths]
        for column, measure in zip(table.columns, measures, strict=True):
            column.width = measure
        for row in table.rows:
            _flag(row._tr.get_or_add_trPr(), "w:cantSplit")
            for cell, measure in zip(row.cells, measures, strict=True):
                cell.width = measure

    def head_and_foot(self, head: str, page: str, of: str) -> None:
        """What stands above and below every page; the page numbers count themselves."""
        section = self.document.sections[0]
        section.header.paragraphs[0].text = writable(head)
        foot = section.footer.paragraphs[0]
        for text, field in ((page, "PAGE"), (of, "NUMPAGES")):
            foot.add_run(text)
            _field(foot, field)

    def written(self) -> bytes:
        """The file."""
        stream = BytesIO()
        self.document.save(stream)
        return stream.getvalue()

    def _page(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN

    def _language(self, language: str) -> None:
        for one in self.document.styles.element.iter(qn("w:lang")):
            one.set(qn("w:val"), language)
        theme = self.document.settings.element.find(qn("w:themeFontLang"))
        if theme is not None:
            theme.set(qn("w:val"), language)

    def _styles(self) -> None:
        """Dark ink on white everywhere, so that the contrast is enough in print and on a screen."""
        styles = self.document.styles
        for name in ("Normal", "Title", "Subtitle", "Heading 1", "Heading 2"):
            font = styles[name].font
            font.name, font.color.rgb, font.italic = FONT, INK, False
            _own_font(styles[name].element)
        styles["Normal"].font.size = Pt(11)
        for name in ("Heading 1", "Heading 2"):
            styles[name].paragraph_format.space_before, styles[name].paragraph_format.space_after = Pt(18), Pt(6)
        styles["Normal"].paragraph_format.space_after = Pt(6)


def _own_font(style: Any) -> None:
    """Without the theme's fonts, which would win over the one that is named."""
    fonts = style.get_or_add_rPr().get_or_add_rFonts()
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)


def _fill(cells: Sequence[Any], texts: Sequence[Cell], *, bold: bool = False) -> None:
    for cell, text in zip(cells, texts, strict=True):
        parts = [text] if isinstance(text, str) else [part for part in text if part]
        for place, part in enumerate(parts):
            paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(2)
            run = paragraph.add_run(writable(part))
            run.font.size = Pt(TABLE_POINTS)
            run.bold = bold or (place == 0 and len(parts) > 1)


def _describe(table: Table, caption: str) -> None:
    """The table's title and description, which screen readers tell."""
    properties = table._tbl.tblPr
    for name in ("w:tblCaption", "w:tblDescription"):
        element = OxmlElement(name)
        element.set(qn("w:val"), writable(caption))
        properties.append(element)


def _flag(properties: Any, name: str) -> None:
    properties.append(OxmlElement(name))


def _shade(properties: Any) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), HEADING_SHADE)
    properties.append(shade)


def _field(paragraph: Paragraph, code: str) -> None:
    """A field that Word fills in by itself."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
