"""Kinds of items: by the words of the title, else by what was done."""

import pytest

from etl.languages import LANGUAGES
from etl.minutes.item_kinds import kind_of_item
from etl.vocabulary import DecisionKind

FINNISH = LANGUAGES["fi"]

TITLES = [
    ("Kokouksen avaus", "opening"),
    ("Kokouksen laillisuus ja päätösvaltaisuus", "quorum"),
    ("Edellisen kokouksen pöytäkirjan hyväksyminen", "minutes_approval"),
    ("Ohjelman ajantasainen tilanne", "status_report"),
    ("Ohjelman tilannekatsaus", "status_report"),
    ("Väliarvioinnin suositusten toimeenpano", "status_report"),
    ("Tiedoksi: ohjelman toimintakertomus 2025", "annual_report"),
    ("Ohjelman väliarviointi", "evaluation"),
    ("Teema-arviointi: saavutettavuus ja kielet", "evaluation"),
    ("Selvitys rajapinnoista", "study"),
    ("Kustannus-hyötyarvio", "study"),
    ("Vastine väliarvioinnin suosituksiin", "for_decision"),
    ("Työjärjestyksen hyväksyminen", "for_decision"),
    ("Näkökulmia jatkoon", "discussion"),
    ("Muut esille tulevat asiat", "other_business"),
    ("Seuraavat kokoukset", "next_meetings"),
    ("Kokouksen päättäminen", "closing"),
]


@pytest.mark.parametrize(("title", "kind"), TITLES, ids=[title for title, _ in TITLES])
def test_the_kind_that_a_title_tells(title: str, kind: str) -> None:
    found = kind_of_item(title, [DecisionKind.APPROVED], has_presenters=True, body_lemmas=[], language=FINNISH)
    assert found == kind


DEEDS: list[tuple[list[DecisionKind], bool, list[str], str]] = [
    ([DecisionKind.APPROVED, DecisionKind.NOTED], True, [], "for_decision"),
    ([DecisionKind.NOTED], True, [], "presentation"),
    ([DecisionKind.NOTED], False, ["keskustella"], "discussion"),
    ([], False, [], "other"),
]


@pytest.mark.parametrize(("decisions", "presented", "words", "kind"), DEEDS)
def test_where_the_title_tells_none_the_deeds_do(
    decisions: list[DecisionKind], presented: bool, words: list[str], kind: str
) -> None:
    found = kind_of_item(
        "Asukkaiden viestejä", decisions, has_presenters=presented, body_lemmas=words, language=FINNISH
    )
    assert found == kind
