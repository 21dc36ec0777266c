"""Pages drawn as a table of lines, each with its place, printed to a PDF and read again."""

import io
from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from etl.document import Block, Document
from etl.readers import read_document

WIDTH, HEIGHT = A4
LEADING = 14.0
TOP = 90.0


@dataclass(frozen=True)
class Put:
    """Words at a place: points from the left side and from the top of the page."""

    left: float
    down: float
    words: str
    font: str = "Helvetica"
    size: float = 11
    turned: int = 0
    """Degrees, against the clock."""


def column(left: float, *lines: str, down: float = TOP, leading: float = LEADING) -> list[Put]:
    """Lines below each other; an empty one is a space between paragraphs."""
    places = []
    for line in lines:
        if line:
            places.append(Put(left, down, line))
        down += leading if line else leading / 2
    return places


def printed(*pages: Iterable[Put], rotation: int = 0) -> bytes:
    """The bytes of a PDF with these pages."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for page in pages:
        if rotation:
            canvas.setPageRotation(rotation)
        for put in page:
            canvas.saveState()
            canvas.translate(put.left, HEIGHT - put.down)
            canvas.rotate(put.turned)
            canvas.setFont(put.font, put.size)
            canvas.drawString(0, 0, put.words)
            canvas.restoreState()
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def read(*pages: Iterable[Put], rotation: int = 0) -> Document:
    return read_document("a.pdf", printed(*pages, rotation=rotation))


def told(document: Document) -> list[str]:
    """The words of each block that is no noise."""
    return [text(document, block) for block in document.without_noise().blocks]


def noise(document: Document) -> list[tuple[str, str]]:
    """Name and words of what is set apart."""
    return [(row.name, document.quote_span(row.span).text) for row in document.noise]


def text(document: Document, block: Block) -> str:
    return document.quote_span(block.span).text
