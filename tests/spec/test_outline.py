"""Agenda items: how the reader finds them."""

from dataclasses import replace

import pytest

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


NUMBERS = [
    ("1\\. Avaus\nA.\n2\\. Tilanne\nB.", ["1", "2"]),
    ("1 Avaus\nA.\n2 Tilanne\nB.", ["1", "2"]),
    ("1.\tAvaus\nA.\n2.\tTilanne\nB.", ["1", "2"]),
    ("§54 Avaus\nA.\n§55 Tilanne\nB.", ["§ 54", "§ 55"]),
    ("54 § Avaus\nA.\n55 § Tilanne\nB.", ["§ 54", "§ 55"]),
    ("Kh § 54 Avaus\nA.\nKh § 55 Tilanne\nB.", ["§ 54", "§ 55"]),
    ("19/13 Avaus\nA.\n20/13 Tilanne\nB.", ["19/13", "20/13"]),
    ("KST 24 Avaus\nA.\nKST 25 Tilanne\nB.", ["KST 24", "KST 25"]),
    ("Asia 3: Avaus\nA.\nAsia 4: Tilanne\nB.", ["3", "4"]),
    ("1\nAvaus\nA.\n2\nTilanne\nB.", ["1", "2"]),
]


@pytest.mark.parametrize(("text", "numbers"), NUMBERS, ids=[text[:12] for text, _ in NUMBERS])
def test_numbers_however_they_are_written(text: str, numbers: list[str]) -> None:
    assert titles(text) == list(zip(numbers, ["Avaus", "Tilanne"], strict=True))


ORDERS = [
    ([1, 2, 4, 3, 5], "out of order"),
    ([1, 2, 2, 3], "given twice"),
    ([1, 2, 5, 6], "with a gap"),
    ([7, 8, 9], "not from the first"),
]


@pytest.mark.parametrize(("order", "name"), ORDERS, ids=[name for _, name in ORDERS])
def test_items_in_whatever_order_their_numbers_stand(order: list[int], name: str) -> None:
    text = "\n\n".join(f"{number}. Asia numero {place}\n\nKäsiteltiin." for place, number in enumerate(order))
    assert [number for number, _ in titles(text)] == [str(number) for number in order]


CONTENTS = [
    "Sisällys\n\n1 Avaus ......... 2\n\n2 Tilanne ....... 3\n\n",
    "Käsitellyt asiat\n\n1\n\nAvaus\n\n2\n\nTilanne\n\n",
    "Asialista\n\n1. Avaus 2\n\n2. Tilanne 3\n\n",
    "Avaus\n\n1\n\nTilanne\n\n2\n\n",
]


@pytest.mark.parametrize("listed", CONTENTS)
def test_a_list_of_contents_is_no_items(listed: str) -> None:
    document = read_document("a.txt", f"{listed}1 Avaus\n\nAvattiin.\n\n2 Tilanne\n\nKerrottiin.\n".encode())
    (meeting,) = outline(document, FINNISH)
    assert [len(item.body) for item in meeting.items] == [1, 1]
    assert meeting.head == ()
    assert len(meeting.contents) == len(listed.strip().split("\n\n"))


def test_a_title_wrapped_in_the_contents_is_found_piece_by_piece() -> None:
    title = "Ohjelman kevään tilannekatsaus ja vuoden talousarvion muutokset"
    listed = "Ohjelman kevään tilannekatsaus ja\n\n1\n\nvuoden talousarvion muutokset\n\n"
    document = read_document("a.txt", f"{listed}1 {title}\n\nA.\n\n2 Muut asiat\n\nB.\n".encode())
    (meeting,) = outline(document, FINNISH)
    assert len(meeting.contents) == 3


def test_a_title_in_bold_where_a_number_is_missing_is_an_item() -> None:
    text = "1. Avaus\n\nA.\n\nJäsenten terveiset\n\nB.\n\n3. Päättäminen\n\nC.\n"
    document = read_document("a.txt", text.encode())
    blocks = tuple(replace(block, bold=index == 2) for index, block in enumerate(document.blocks))
    (meeting,) = outline(replace(document, blocks=blocks), FINNISH)
    assert [item.number for item in meeting.items] == ["1", None, "3"]


def test_titles_in_bold_are_items_where_there_are_no_numbers() -> None:
    text = "Terveiset\n\nA.\n\nRahoitus\n\nB.\n\nViestintä\n\nC.\n"
    document = read_document("a.txt", text.encode())
    blocks = tuple(replace(block, bold=index % 2 == 0) for index, block in enumerate(document.blocks))
    (meeting,) = outline(replace(document, blocks=blocks), FINNISH)
    assert [(item.number, len(item.body)) for item in meeting.items] == [(None, 1)] * 3


def test_a_lost_line_break_after_a_title_parts_it_from_the_sentence() -> None:
    assert titles("2 1. Kokouksen avaus Puheenjohtaja avasi kokouksen kello yhdeksän.") == [("1", "Kokouksen avaus")]


def test_a_title_of_minutes_begins_another_meeting_but_a_running_header_does_not() -> None:
    one = "1. Avaus\n\nA.\n\n2. Tilanne\n\nB.\n\n"
    text = f"Ryhmän muistio 2/2025\n\n{one}Ryhmän muistio 2/2025\n\n3. Muut\n\nC.\n\nRyhmän muistio 1/2025\n\n{one}"
    document = read_document("a.txt", text.encode())
    assert [len(meeting.items) for meeting in outline(document, FINNISH)] == [3, 2]
