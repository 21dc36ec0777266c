"""Attendance: who is listed as present or absent."""

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
