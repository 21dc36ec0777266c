"""Secrecy: which documents are refused, and what a public version withholds."""

import pytest

from etl.errors import UnreadableDocumentError
from etl.minutes import read
from etl.readers import read_document

ITEMS = "1. Kokouksen avaus\n\nKokous alkoi klo 9.\n\n2. Hankinta\n\n{}\n\n3. Muut asiat\n\nEi ollut.\n"


@pytest.mark.parametrize(
    "mark", ["SALASSA PIDETTÄVÄ", "Salassa pidettävä JulkL 24 § 1 mom. 20 k", "TL IV", "Sekretessbelagd"]
)
def test_a_document_with_a_mark_above_its_items_is_refused(mark: str) -> None:
    with pytest.raises(UnreadableDocumentError, match="expected the public version of it"):
        read_document("a.txt", f"{mark}\n\nPöytäkirja 3/2025\n\n{ITEMS.format('Hyväksyttiin.')}".encode())


def test_a_mark_on_every_page_is_one_of_the_document() -> None:
    text = "\n\nSalassa pidettävä\n\n".join(ITEMS.format("Hyväksyttiin.").split("\n\n"))
    with pytest.raises(UnreadableDocumentError):
        read_document("a.txt", text.encode())


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
