"""Agenda items: how the reader finds them."""

from etl.document import Document
from etl.languages import LANGUAGES
from etl.minutes.outline import ItemOutline, outline
from etl.readers import read_document

FINNISH = LANGUAGES["fi"]


def read(text: str) -> tuple[Document, tuple[ItemOutline, ...]]:
    document = read_document("a.txt", text.encode())
    return document, tuple(item for meeting in outline(document, FINNISH) for item in meeting.items)


def titles(text: str) -> list[tuple[str | None, str]]:
    document, items = read(text)
    return [(item.number, document.quote_span(item.title).text) for item in items]


def test_numbered_paragraphs_are_items_with_the_paragraphs_below_them() -> None:
    document, items = read("1. Kokouksen avaus\n\nAvattiin.\n\n2. Muut asiat\n\nEi ollut.\n\nJatkettiin.\n")
    assert [(item.number, item.label) for item in items] == [("1", "1."), ("2", "2.")]
    assert [document.quote_span(span).text for span in items[1].body] == ["Ei ollut.", "Jatkettiin."]


def test_a_numbered_list_inside_an_item_is_no_items() -> None:
    text = """
    1. Kokouksen avaus
    Avattiin.
    2. Suositukset
    Käsiteltiin:
    1. Kohdenna viestintä
    2. Nimeä omistaja
    3. Aseta tavoitteet
    3. Muut asiat
    Ei ollut.
    """
    assert titles(text) == [("1", "Kokouksen avaus"), ("2", "Suositukset"), ("3", "Muut asiat")]


def test_a_missing_number_breaks_no_chain() -> None:
    assert [number for number, _ in titles("1. Avaus\nA.\n2. Tilanne\nB.\n4. Muut asiat\nC.")] == ["1", "2", "4"]


def test_paragraph_signs_and_sub_items_are_numbers_as_text() -> None:
    assert [number for number, _ in titles("§ 54 Avaus\nA.\n§ 55 Muut asiat\nB.")] == ["§ 54", "§ 55"]
    assert [
        number for number, _ in titles("1. Avaus\nA.\n2. Tilanne\n2.1 Alusta\nB.\n2.2 Pilotit\nC.\n3. Muut\nD.")
    ] == [
        "1",
        "2",
        "2.1",
        "2.2",
        "3",
    ]


def test_a_coming_meeting_or_a_date_is_no_item() -> None:
    text = "1. Avaus\nA.\n2. Seuraavat kokoukset\n7.6. klo 13-15\n13.9. klo 13-15\n3. Päättäminen\nB."
    assert [number for number, _ in titles(text)] == ["1", "2", "3"]


def test_signatures_stand_in_the_tail() -> None:
    document = read_document(
        "a.txt", "1. Avaus\n\nA.\n\n2. Päättäminen\n\nB.\n\nPöytäkirjan vakuudeksi\n\nSihteeri".encode()
    )
    (meeting,) = outline(document, FINNISH)
    assert [document.quote_span(span).text for span in meeting.tail] == ["Pöytäkirjan vakuudeksi", "Sihteeri"]


def test_a_text_without_items_is_no_meeting() -> None:
    assert titles("Tämä on kirje.\n\nSiinä ei ole asiakohtia.") == []
