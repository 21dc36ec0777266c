"""Secrecy: which documents are refused, and what a public version withholds."""

from collections.abc import Callable, Sequence

import pytest

from etl.errors import UnreadableDocumentError
from etl.minutes import read
from etl.readers import read_document
from tests.pdf_minutes import rendered
from tests.rendered.minutes import as_docx, as_odt
from tests.rendered.web import as_html, as_md

RENDERED: dict[str, Callable[[Sequence[str]], bytes]] = {
    ".docx": as_docx,
    ".odt": as_odt,
    ".md": as_md,
    ".html": as_html,
    ".pdf": rendered,
}
ITEMS = "1. Kokouksen avaus\n\nKokous alkoi klo 9.\n\n2. Hankinta\n\n{}\n\n3. Muut asiat\n\nEi ollut.\n"


@pytest.mark.parametrize(
    "mark",
    [
        *("SALASSA PIDETTÄVÄ", "Salassa pidettävä JulkL 24 § 1 mom. 20 k", "TL IV", "Luottamuksellinen"),
        *("Sekretessbelagd", "Sekretessbelagt enligt 24 § OffL", "HEMLIG", "Hemlig handling (24 § offentlighetslagen)"),
        *("CONFIDENTIAL", "Strictly confidential: commercial interests", "OFFICIAL-SENSITIVE", "Not for publication"),
    ],
)
def test_a_document_with_a_mark_above_its_items_is_refused(mark: str) -> None:
    with pytest.raises(UnreadableDocumentError, match="expected the public version of it"):
        read_document("a.txt", f"{mark}\n\nPöytäkirja 3/2025\n\n{ITEMS.format('Hyväksyttiin.')}".encode())


def test_a_mark_on_every_page_is_one_of_the_document() -> None:
    text = "\n\nSalassa pidettävä\n\n".join(ITEMS.format("Hyväksyttiin.").split("\n\n"))
    with pytest.raises(UnreadableDocumentError):
        read_document("a.txt", text.encode())


@pytest.mark.parametrize(
    "line",
    [
        "Confidential matters were left to the end.",
        "Mötet var inte offentligt.",
        "Ett hemligt ärende togs upp.",
        "UNCLASSIFIED",
        "Luottamuksellinen ilmapiiri todettiin hyväksi.",
    ],
)
def test_words_of_secrecy_in_a_sentence_are_no_mark(line: str) -> None:
    assert read_document("a.txt", f"{line}\n\n{ITEMS.format('Hyväksyttiin.')}".encode()).text


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".md", ".html", ".pdf"])
@pytest.mark.parametrize("mark", ["Salassa pidettävä", "Sekretessbelagd", "CONFIDENTIAL"])
def test_a_mark_is_one_in_every_format(mark: str, suffix: str) -> None:
    paragraphs = [mark, "Pöytäkirja 3/2025", *ITEMS.format("Hyväksyttiin.").strip().split("\n\n")]
    with pytest.raises(UnreadableDocumentError, match="the mark of secrecy"):
        read_document(f"a{suffix}", RENDERED[suffix](paragraphs))


@pytest.mark.parametrize(
    "ground", ["Sekretessbelagt (24 § 1 mom. 20 punkten OffL).", "Exempt from publication (section 43)."]
)
def test_an_item_may_be_withheld_in_other_languages(ground: str) -> None:
    reading = read(read_document("a.txt", ITEMS.format(ground).encode()))
    withheld = reading.meetings[0].items[1].withheld
    assert withheld is not None
    assert withheld.text == ground


def test_speaking_of_secrets_is_no_mark() -> None:
    words = "Keskusteltiin siitä, miten salassa pidettävä aineisto ja salassa pidettäviä tietoja käsitellään."
    assert read_document("a.txt", f"{words}\n\n{ITEMS.format(words)}".encode()).text


def test_an_item_withheld_from_a_public_version_keeps_number_title_and_ground() -> None:
    ground = "Salassa pidettävä (JulkL 24 § 1 mom. 20 kohta)."
    reading = read(read_document("a.txt", ITEMS.format(ground).encode()))
    item = reading.meetings[0].items[1]
    assert (item.number, item.title.text, item.statements) == ("2", "Hankinta", ())
    assert [reading.document.quote_span(span).text for span, name in reading.noise if name == "withheld"] == [ground]
    assert item.withheld is not None
    assert item.withheld.text == ground
    assert reading.coverage.withheld == len("".join(ground.split()))
