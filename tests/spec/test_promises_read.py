"""Plans with a time: which clauses promise something, and which only name a time that is to come."""

from datetime import date

import pytest

from etl.minutes.promises import promises
from etl.minutes.reading import Promise
from etl.vocabulary import ItemKind
from tests.spec.read_sentence import DAY, FINNISH, item_of, rows

# The meeting is held on 12.3.2024.
PROMISED = """
    words                                                               | actor            | earliest   | latest
    Opas julkaistaan 30.4.2024.                                         |                  | 30.4.2024  | 30.4.2024
    Pilottikunnat valitaan huhtikuussa.                                 |                  | 1.4.2024   | 30.4.2024
    Koulutus järjestetään kevään 2024 aikana.                           |                  | 1.3.2024   | 31.5.2024
    Palvelu otetaan käyttöön syksyllä 2024.                             |                  | 1.9.2024   | 30.11.2024
    Raportti valmistuu vuoden 2024 loppuun mennessä.                    |                  | 31.12.2024 | 31.12.2024
    Selvitys valmistuu toukokuun loppuun mennessä.                      |                  | 31.5.2024  | 31.5.2024
    Kysely toteutetaan loppuvuodesta 2024.                              |                  | 1.10.2024  | 31.12.2024
    Ohjelmatoimisto kokoaa palautteet kesäkuussa.                       | Ohjelmatoimisto  | 1.6.2024   | 30.6.2024
    Ministeriö valmistelee asetuksen vuoden 2025 aikana.                | Ministeriö       | 1.1.2025   | 31.12.2025
    Rajapinta avataan 15.5.2024 mennessä.                               |                  | 15.5.2024  | 15.5.2024
    Verkkokoulutus alkaa elokuussa 2024.                                |                  | 1.8.2024   | 31.8.2024
    Seuraava vaihe käynnistyy ensi vuonna.                              |                  | 1.1.2025   | 31.12.2025
    Uutiskirje lähetetään viikolla 20.                                  |                  | 13.5.2024  | 19.5.2024
    Kilpailutus käynnistetään Q3/2024.                                  |                  | 1.7.2024   | 30.9.2024
    Tulokset esitellään ohjausryhmälle 12.9.2024.                       |                  | 12.9.2024  | 12.9.2024
    Hanke päättyy ja loppuraportti julkaistaan joulukuussa 2024.        |                  | 1.12.2024  | 31.12.2024
    Malli kehitetään valmiiksi vuoden 2024 aikana.                      |                  | 1.1.2024   | 31.12.2024
    Alusta siirretään tuotantoon 1.6.2024 ja neuvonta jatkuu.           |                  | 1.6.2024   | 1.6.2024
    DVV järjestää huhtikuussa tilaisuuden.                              | DVV              | 1.4.2024   | 30.4.2024
    Käännökset tarkastetaan maaliskuun aikana.                          |                  | 1.3.2024   | 31.3.2024
"""


def promised(words: str, kind: ItemKind = ItemKind.STATUS_REPORT) -> tuple[Promise, ...]:
    document, item = item_of(words, kind)
    found = promises(document, (item,), DAY, FINNISH)
    assert all(document.text[one.quote.start : one.quote.end] == one.quote.text for one in found)
    return found


def written(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


@pytest.mark.parametrize("row", rows(PROMISED), ids=lambda row: row[0])
def test_a_plan_with_a_time_is_a_promise(row: tuple[str, ...]) -> None:
    words, actor, earliest, latest = row
    [promise] = promised(words)
    assert (promise.actor or "", written(promise.due_earliest), written(promise.due_latest)) == (
        actor,
        earliest,
        latest,
    )


@pytest.mark.parametrize(
    "words",
    [
        "Opas julkaistaan.",
        "Pilottikunnat valittiin helmikuussa.",
        "Koulutus järjestettiin 5.3.2024.",
        "Palvelu pyritään ottamaan käyttöön syksyllä 2024.",
        "Tavoitteena on avata palvelu toukokuussa.",
        "Kokeilu voisi alkaa syksyllä 2024.",
        "Keskustelussa pohdittiin, voisiko kokeilu alkaa syksyllä.",
        "Milloin palvelu avataan, syksyllä 2024 vai myöhemmin?",
        "Kuntamessut ovat tulossa syksyllä 2024.",
        "Luvassa on maakuntien tapaaminen lokakuussa 2024.",
        "Palvelu on auki vuoden 2024 loppuun asti.",
        "Vuonna 2024 hanketta tuetaan viestinnällä.",
        "Vuoden 2025 määräraha vahvistettiin.",
        "Vuoden lopussa toteutettavasta arvioinnista saadaan tietoa.",
        "Kokeilun ei arvioida alkavan syksyllä 2024.",
        "Kuntia pyydetään toimittamaan vastaukset 15.4.2024 mennessä.",
        "Ruuhka ajoittuu elokuulle.",
        "Olisi hyvä julkaista opas toukokuussa.",
        "Arvioinnissa suositeltiin, että opas julkaistaan toukokuussa 2024.",
        "Julkaisu siirtyy huhtikuusta kesäkuuhun 2024.",
    ],
)
def test_what_is_no_promise(words: str) -> None:
    assert promised(words) == ()


def test_when_the_group_meets_again_is_no_promise() -> None:
    assert promised("Seuraavat kokoukset järjestetään 12.9.2024 ja 5.12.2024.", ItemKind.NEXT_MEETINGS) == ()


def test_a_promise_told_twice_is_one() -> None:
    first, second = promised(
        "Hankkeen verkostotapahtuma järjestetään kesäkuussa. Verkostotapahtuma järjestetään 17.6.2024."
    )
    assert first.same_as is None
    assert second.same_as == first.quote


def test_two_plans_for_one_month_are_two() -> None:
    first, second = promised("Opas julkaistaan toukokuussa. Kysely avataan toukokuussa.")
    assert (first.same_as, second.same_as) == (None, None)
