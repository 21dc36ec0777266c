"""Attendance: who is listed as present or absent."""

from dataclasses import replace

import pytest

from etl.minutes import read
from etl.minutes.reading import Meeting
from etl.readers import read_document

ITEMS = "1. Kokouksen avaus\n\nAvattiin.\n\n2. Muut asiat\n\nEi ollut.\n"

Row = tuple[str | None, str | None, str | None, bool]


def meeting(head: str, items: str = ITEMS) -> Meeting:
    (one,) = read(read_document("a.txt", f"{head}\n\n{items}".encode())).meetings
    return one


def rows(head: str, items: str = ITEMS) -> list[Row]:
    return [(row.person, row.role, row.organisation, row.present) for row in meeting(head, items).attendance]


LISTS: list[tuple[str, list[Row]]] = [
    (
        "Läsnä: johtaja, toteuttajavirasto; kehitysjohtaja, kunta A; ulkopuolinen arvioija (kohta 5)",
        [
            (None, "johtaja", "toteuttajavirasto", True),
            (None, "kehitysjohtaja", "kunta A", True),
            (None, "ulkopuolinen arvioija", None, True),
        ],
    ),
    ("Poissa: integraatiojohtaja, hyvinvointialue D", [(None, "integraatiojohtaja", "hyvinvointialue D", False)]),
    (
        "Läsnä:\nMaija Malli, THL, puheenjohtaja\nVille Veikko, Kela (sihteeri)",
        [("Maija Malli", "puheenjohtaja", "THL", True), ("Ville Veikko", "sihteeri", "Kela", True)],
    ),
    (
        "Läsnä: Maija Malli, THL, Ville Veikko, Kela",
        [("Maija Malli", None, "THL", True), ("Ville Veikko", None, "Kela", True)],
    ),
    (
        "Läsnä: Maija Malli (THL), Ville Veikko (DVV)",
        [("Maija Malli", None, "THL", True), ("Ville Veikko", None, "DVV", True)],
    ),
    (
        "Läsnä:\n- Maija Malli, johtaja, THL\n- Ville Veikko, DVV\nPoissa:\n- Olli Oikea, DVV",
        [
            ("Maija Malli", "johtaja", "THL", True),
            ("Ville Veikko", None, "DVV", True),
            ("Olli Oikea", None, "DVV", False),
        ],
    ),
    (
        "Puheenjohtaja: Maija Malli, THL\nSihteeri: hankesihteeri",
        [("Maija Malli", "puheenjohtaja", "THL", True), (None, "hankesihteeri, sihteeri", None, True)],
    ),
]


@pytest.mark.parametrize(("head", "expected"), LISTS, ids=[head.split(chr(10))[0][:40] for head, _ in LISTS])
def test_rows_of_a_list(head: str, expected: list[Row]) -> None:
    assert rows(head) == expected


FORMS: list[tuple[str, list[Row]]] = [
    (
        "Osallistujat: Maija Malli (Kielo), pj. Ville Veikko (Vuokko) ja Olli Oikea (Lumme)",
        [
            ("Maija Malli", None, "Kielo", True),
            ("Ville Veikko", "pj", "Vuokko", True),
            ("Olli Oikea", None, "Lumme", True),
        ],
    ),
    (
        "Osallistujat Maija Malli, Mallilan kaupunki (puheenjohtaja) Ville Veikko, Koelan kaupunki Olli Oikea, Toimela"
        " Kaisa Koe, Mallilan kaupunki (estynyt) Anna-Mari Aitta, Aitta Park Oy Niilo Nimi, VM (sihteeri)",
        [
            ("Maija Malli", "puheenjohtaja", "Mallilan kaupunki", True),
            ("Ville Veikko", None, "Koelan kaupunki", True),
            ("Olli Oikea", None, "Toimela", True),
            ("Kaisa Koe", None, "Mallilan kaupunki", False),
            ("Anna-Mari Aitta", None, "Aitta Park Oy", True),
            ("Niilo Nimi", "sihteeri", "VM", True),
        ],
    ),
    (
        "Läsnä: Malli Maija puheenjohtaja Veikko Ville jäsen Oikea Olli varajäsen",
        [
            ("Malli Maija", "puheenjohtaja", None, True),
            ("Veikko Ville", "jäsen", None, True),
            ("Oikea Olli", "varajäsen", None, True),
        ],
    ),
    (
        "Aika: 4.2.2025 klo 9, Paikka: Teams Osallistujat Maija Malli (THL) Ville Veikko (DVV)",
        [("Maija Malli", None, "THL", True), ("Ville Veikko", None, "DVV", True)],
    ),
    (
        "Läsnä: Maija Malli (THL), Ville Veikko (poissa)",
        [("Maija Malli", None, "THL", True), ("Ville Veikko", None, None, False)],
    ),
]


@pytest.mark.parametrize(("head", "expected"), FORMS, ids=[head[:40] for head, _ in FORMS])
def test_rows_of_lists_that_run_on(head: str, expected: list[Row]) -> None:
    assert rows(head) == expected


def test_a_table_of_people_with_the_names_of_its_columns() -> None:
    text = f"Läsnä\n\nNimi\tTaho\tRooli\n\nMaija Malli\tTHL\tpuheenjohtaja\n\nVille Veikko\tDVV\testynyt\n\n{ITEMS}"
    document = read_document("a.txt", text.encode())
    blocks = tuple(replace(block, header=index == 1) for index, block in enumerate(document.blocks))
    reading = read(replace(document, blocks=blocks))
    found = [(row.person, row.role, row.organisation, row.present) for row in reading.meetings[0].attendance]
    assert found == [("Maija Malli", "puheenjohtaja", "THL", True), ("Ville Veikko", None, "DVV", False)]
    assert reading.coverage.unclassified == ()


def test_who_was_there_for_some_items_or_came_or_left_during_the_meeting() -> None:
    head = "Läsnä: Maija Malli (THL, kohdat 2–3), Ville Veikko (saapui klo 9.15), Olli Oikea (DVV)"
    items = ITEMS.replace("Avattiin.", "Avattiin. Olli Oikea poistui kokouksesta klo 10.05.")
    found = [(row.joined_at, row.left_at, row.items) for row in meeting(head, items).attendance]
    assert found == [(None, None, "kohdat 2–3"), ("09:15", None, None), (None, "10:05", None)]


def test_a_list_may_stand_under_the_item_on_those_present() -> None:
    items = ITEMS.replace("Avattiin.", "Läsnä: Maija Malli, THL")
    assert rows("", items) == [("Maija Malli", None, "THL", True)]


def test_the_chair_is_the_one_whose_role_says_so() -> None:
    assert meeting("Läsnä: osastopäällikkö, ministeriö (puheenjohtaja)").chair == "osastopäällikkö, ministeriö"
    assert meeting("Läsnä: Maija Malli, THL, pj.").chair == "Maija Malli"
    assert meeting("Läsnä: Maija Malli, THL").chair is None


def test_every_row_stands_in_the_text() -> None:
    for row in meeting(LISTS[0][0]).attendance:
        assert row.quote.text
