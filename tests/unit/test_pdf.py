"""PDF files: what is refused with its reason, and what becomes of pages without text."""

import io
import zlib

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from etl.errors import UnreadableDocumentError
from etl.limits import PDF_PAGES, TEXT_CHARACTERS
from etl.readers import read_document
from etl.readers.pdf import WITHOUT_TEXT
from tests.pdf_minutes import rendered

GOOD = rendered(["1. Kokouksen avaus", "Puheenjohtaja avasi kokouksen klo 9.00."])


def printed(*pages: str, encrypted: bool = False) -> bytes:
    """A PDF with one line of text a page; an empty one has a picture only."""
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer, pagesize=A4, encrypt=StandardEncryption("salasana") if encrypted else None, pageCompression=0
    )
    for text in pages:
        if text:
            canvas.drawString(72, 700, text)
        else:
            canvas.rect(72, 500, 300, 200, fill=1)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def handmade(content: bytes, font: bytes) -> bytes:
    """A PDF of one page, written by hand where no library writes such a one."""
    packed = zlib.compress(content)
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
        font,
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, part) for number, part in enumerate(parts, start=1))
    return b"%PDF-1.4\n" + body + b"trailer << /Root 1 0 R /Size 6 >>\n%%EOF"


def without_letters() -> bytes:
    """Its font says how letters look, by their numbers, and not what they mean."""
    font = (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Nimeton /Encoding /Identity-H /DescendantFonts [<< "
        b"/Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Nimeton /DW 500 "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>"
    )
    codes = b"".join(b"%04x" % (3 + number % 40) for number in range(60))
    return handmade(b"BT /F1 11 Tf 72 700 Td <" + codes + b"> Tj ET", font)


def long_text() -> bytes:
    """A small file that swells: one page with more letters than a document may have."""
    line = b"(" + b"ab " * 1000 + b") Tj 0 -1 Td\n"
    count = TEXT_CHARACTERS.value // 3000 + 2
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    return handmade(b"BT /F1 1 Tf 72 800 Td " + line * count + b"ET", font)


REFUSED = [
    ("no PDF", b"PK\x03\x04 minutes", "the file does not begin as a PDF does; expected a PDF"),
    ("only a beginning", b"%PDF-1.4\nrubbish", "the file is broken; expected a PDF that other programs open"),
    (
        "encrypted",
        printed("Salattu", encrypted=True),
        "the file is encrypted; expected a PDF that opens without",
    ),
    ("a scan", printed("", ""), "no text layer on 2 of 2 pages; expected a PDF with text, or a scan after text reco"),
    ("mostly a scan", printed("Kansilehti", "", ""), "no text layer on 2 of 3 pages; expected a PDF with text"),
    ("letters without meaning", without_letters(), "the fonts of page 1 do not say what their letters mean; expected"),
    ("many pages", printed(*["a"] * (PDF_PAGES.value + 1)), f"the file has {PDF_PAGES.value + 1} pages; expected at m"),
    ("many letters", long_text(), f"the text has more than {TEXT_CHARACTERS.value} characters; expected at most"),
]


@pytest.mark.parametrize(("what", "data", "message"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_cannot_be_read_is_refused_with_its_reason(what: str, data: bytes, message: str) -> None:
    with pytest.raises(UnreadableDocumentError) as refused:
        read_document("poytakirja.pdf", data)
    assert str(refused.value).startswith(message), what


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7])
def test_a_file_that_was_cut_is_refused(share: float) -> None:
    with pytest.raises(UnreadableDocumentError):
        read_document("poytakirja.pdf", GOOD[: int(share * len(GOOD))])


def test_a_page_without_text_is_told() -> None:
    document = read_document("poytakirja.pdf", printed("Ensimmäinen sivu", "", "Kolmas sivu"))
    assert document.page_count == 3
    assert document.properties[WITHOUT_TEXT] == "2"


def test_pages_and_boxes_lead_back_to_the_paper() -> None:
    document = read_document("poytakirja.pdf", printed("Ensimmäinen sivu", "Toinen sivu"))
    place = document.text.index("Toinen")
    run = document.run_of(place)
    assert document.page_of(place) == 2
    assert run is not None
    assert run.box is not None
    left, bottom, right, top = run.box
    assert 71 < left < 74 < right < 140
    assert 696 < bottom < 700 < top < 712


def test_the_same_bytes_give_the_same_document() -> None:
    assert read_document("poytakirja.pdf", GOOD) == read_document("poytakirja.pdf", GOOD)
