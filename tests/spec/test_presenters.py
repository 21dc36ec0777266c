"""Presenters: who presented, and for which organisation, in its base form."""

import pytest

from etl.languages import LANGUAGES
from etl.minutes.item_parts import item_parts
from etl.minutes.meeting_day import UNKNOWN
from etl.minutes.outline import outline
from etl.minutes.presenters import presenters
from etl.readers import read_document

FINNISH = LANGUAGES["fi"]

Row = tuple[str | None, str | None, str | None]


def presented(*paragraphs: str) -> list[Row]:
    text = "\n\n".join(["1. Kokouksen avaus", "Avattiin.", "2. Asia", *paragraphs])
    document = read_document("a.txt", text.encode())
    (meeting,) = outline(document, FINNISH)
    found = presenters(document, item_parts(document, meeting.items[1].body, UNKNOWN, FINNISH), FINNISH)
    return [(row.person, row.role, row.organisation) for row in found]


SENTENCES: list[tuple[str, list[Row]]] = [
    ("Maija Malli kävi läpi tilannetta.", [("Maija Malli", None, None)]),
    ("Maija Malli THL:stä esitteli mallin.", [("Maija Malli", None, "THL")]),
    ("Maija Malli Esimerkki Palvelut Oy:stä kävi läpi.", [("Maija Malli", None, "Esimerkki Palvelut Oy")]),
    ("Maija Malli Vaasan kaupungilta kertoi työstä.", [("Maija Malli", None, "Vaasan kaupunki")]),
    ("Maija Malli Oulun yliopistosta alusti aiheesta.", [("Maija Malli", None, "Oulun yliopisto")]),
    ("Maija Malli (THL) selosti tilannetta.", [("Maija Malli", None, "THL")]),
    ("Maija Malli, THL, esitteli mallin.", [("Maija Malli", None, "THL")]),
    ("THL:n Maija Malli esitteli mallin.", [("Maija Malli", None, "THL")]),
    ("Erityisasiantuntija Maija Malli THL:stä esitteli.", [("Maija Malli", "erityisasiantuntija", "THL")]),
    (
        "Maija Malli THL:stä ja Ville Veikko Kelasta esittelivät mallin.",
        [("Maija Malli", None, "THL"), ("Ville Veikko", None, "Kela")],
    ),
    ("Ohjelmajohtaja esitteli ohjelman.", [(None, "ohjelmajohtaja", None)]),
    ("Ulkopuolinen arvioija esitteli väliarvioinnin.", [(None, "ulkopuolinen arvioija", None)]),
    ("Kehitysjohtaja kunnasta A kertoi pilotista.", [(None, "kehitysjohtaja", "kunta A")]),
    ("Johtaja hyvinvointialueelta D antoi katsauksen.", [(None, "johtaja", "hyvinvointialue D")]),
    ("Projektipäällikkö toteuttajavirastosta kertoi.", [(None, "projektipäällikkö", "toteuttajavirasto")]),
    ("Ohjelmatoimiston suunnittelija esitteli työtä.", [(None, "suunnittelija", "ohjelmatoimisto")]),
    ("Ohjelmatoimisto esitteli tilanteen.", [(None, None, "ohjelmatoimisto")]),
    ("Hyvinvointialue D esitteli mallin.", [(None, None, "hyvinvointialue D")]),
    ("Esittelijä: Maija Malli, THL", [("Maija Malli", None, "THL")]),
    ("Puheenjohtaja totesi, että työ etenee.", []),
    ("Keskustelussa johtaja kunnasta A kertoi huolesta.", []),
    ("Selvitys esitteli kolme mallia.", []),
    ("Käytiin läpi tilanne.", []),
    ("THL on tehnyt esityksen.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_who_presents(sentence: str, expected: list[Row]) -> None:
    assert presented(sentence) == expected


def test_a_presenter_stands_once_in_an_item() -> None:
    assert presented("Maija Malli kertoi työstä.", "Maija Malli esitteli mallin.") == [("Maija Malli", None, None)]
