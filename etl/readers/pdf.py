"""PDF: refuses what has no text to read, and gives its paragraphs with pages and boxes to be joined."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import count

import pypdfium2
from pypdfium2 import PdfiumError, raw

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.limits import PDF_PAGES, TEXT_CHARACTERS
from etl.readers.compose import compose
from etl.readers.paragraphs import Paragraph
from etl.readers.pdf_blocks import Told, told
from etl.readers.pdf_page import Page, Piece
from etl.readers.pdf_paragraphs import grouped, measured
from etl.readers.pdf_pieces import page_of
from etl.readers.pdf_rows import Laid, Row, in_reading_order, laid
from etl.readers.running_heads import running

MEDIA_TYPE = "application/pdf"
SIGNATURE = b"%PDF-"
SIGNATURE_WITHIN = 1024
"""Bytes: other things may stand before it, says annex H of the standard."""
LARGEST_UNMAPPED_SHARE = 0.5
WITHOUT_TEXT = "pages_without_text"
"""Property of a document: numbers of pages with nothing but pictures, parted by a space."""


def read(name: str, data: bytes) -> Document:
    """The document in the bytes of a PDF file."""
    pages = _pages(data)
    silent = [page.number for page in pages if not page.pieces]
    if 2 * len(silent) > len(pages):
        raise UnreadableDocumentError(
            f"no text layer on {len(silent)} of {len(pages)} pages", "a PDF with text, or a scan after text recognition"
        )
    return compose(
        _paragraphs(pages),
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=MEDIA_TYPE,
        page_count=len(pages),
        properties={WITHOUT_TEXT: " ".join(map(str, silent))} if silent else None,
    )


def _pages(data: bytes) -> list[Page]:
    if SIGNATURE not in data[:SIGNATURE_WITHIN]:
        raise UnreadableDocumentError("the file does not begin as a PDF does", "a PDF")
    try:
        document = pypdfium2.PdfDocument(data)
    except PdfiumError as error:
        raise _refusal(error) from error
    try:
        if len(document) > PDF_PAGES.value:
            raise UnreadableDocumentError(f"the file has {len(document)} pages", str(PDF_PAGES))
        return list(_read_pages(document))
    finally:
        document.close()


def _refusal(error: PdfiumError) -> UnreadableDocumentError:
    if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return UnreadableDocumentError("the file is encrypted", "a PDF that opens without a password")
    return UnreadableDocumentError("the file is broken", "a PDF that other programs open")


def _read_pages(document: pypdfium2.PdfDocument) -> Iterator[Page]:
    characters = 0
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
        except PdfiumError as error:
            raise UnreadableDocumentError(f"page {number} is broken", "a PDF that other programs open") from error
        found = page_of(page, number)
        page.close()
        characters += found.characters
        if characters > TEXT_CHARACTERS.value:
            raise UnreadableDocumentError(
                f"the text has more than {TEXT_CHARACTERS.value} characters", str(TEXT_CHARACTERS)
            )
        if found.unmapped > LARGEST_UNMAPPED_SHARE:
            raise UnreadableDocumentError(
                f"the fonts of page {number} do not say what their letters mean", "a PDF whose text can be copied"
            )
        yield found


def _paragraphs(pages: Sequence[Page]) -> list[Paragraph]:
    """Paragraphs in reading order; noise of a page stands before the first paragraph that begins on it."""
    layout = [laid(page) for page in pages]
    named = running(layout)
    rows = [row for page in layout for row in in_reading_order(list(_without(page, named)))]
    measures = measured(rows, max((page.width for page in pages), default=0.0))
    apart = [Told(((piece,),), bold=piece.bold, noise=named.get(id(piece))) for piece in _set_apart(layout, named)]
    found = sorted([*apart, *told(grouped(rows, measures), measures)], key=lambda one: one.page)
    numbers = count(1)
    return [one.numbered(numbers) for one in found]


def _without(page: Laid, named: Mapping[int, str]) -> Iterator[Row]:
    for row in page.rows:
        if named.keys().isdisjoint(map(id, row)):
            yield row
        elif rest := tuple(piece for piece in row if id(piece) not in named):
            yield rest


def _set_apart(layout: Sequence[Laid], named: Mapping[int, str]) -> Iterator[Piece]:
    """Running heads and stamps, and other words that run otherwise than the text."""
    for page in layout:
        yield from (piece for row in page.rows for piece in row if id(piece) in named)
        yield from page.turned
