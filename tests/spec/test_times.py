"""Times in the words of minutes: which days they mean, how exact they are, and what they say of the thing.

Each row: the clause with the time in brackets, what it hangs on (the meeting's day or window; `item` the year that its
title names; `next` the meetings announced), the first and the last day, precision and role. A row without days is no
time.
"""

import re
from datetime import date

import pytest

from etl.document import Quote
from etl.languages import LANGUAGES
from etl.minutes.anchor import Anchor
from etl.minutes.reading import ComingMeeting, MeetingDay
from etl.minutes.times import find_times
from tests.tables import day

FINNISH = LANGUAGES["fi"]

DAYS = """
Verkkosivut avataan [17.6.2025]. | 4.2.2025 | 17.6.2025 | 17.6.2025 | day | when
Koulutus pidetään [7. 6. 2025]. | 4.2.2025 | 7.6.2025 | 7.6.2025 | day | when
Sopimus allekirjoitetaan [12.3.] | 4.2.2025 | 12.3.2025 | 12.3.2025 | day | when
Sopimus allekirjoitetaan [12.1.] | 10.12.2025 | 12.1.2026 | 12.1.2026 | day | when
Sopimus allekirjoitettiin [12.1.] | 4.2.2025 | 12.1.2025 | 12.1.2025 | day | when
Sopimus allekirjoitettiin [12.11.] | 4.2.2025 | 12.11.2024 | 12.11.2024 | day | when
Työpaja on [maanantaina 15.1.] | 10.12.2023 | 15.1.2024 | 15.1.2024 | day | when
Työpaja on [to 8.5.] klo 9–11. | 4.2.2025 | 8.5.2025 | 8.5.2025 | day | when
Työpaja on [8.5. (to)] kunnassa A. | 4.2.2025 | 8.5.2025 | 8.5.2025 | day | when
Työpaja on [ke 6.5.] | 4.2.2025 | 6.5.2026 | 6.5.2026 | day | when
Tilaisuus on [3. kesäkuuta]. | 4.2.2025 | 3.6.2025 | 3.6.2025 | day | when
Tilaisuus on [kesäkuun 3. päivänä 2026]. | 4.2.2025 | 3.6.2026 | 3.6.2026 | day | when
Raportti toimitetaan [31.12.2025 mennessä]. | 4.2.2025 | 31.12.2025 | 31.12.2025 | day | due
Raportti toimitetaan [viimeistään 31.10.] | 4.2.2025 | 31.10.2025 | 31.10.2025 | day | due
Sopimus on voimassa [31.12.2026 saakka]. | 4.2.2025 | 31.12.2026 | 31.12.2026 | day | until
Palvelu on avoinna [1.1.2026 alkaen]. | 4.2.2025 | 1.1.2026 | - | day | since
Julkaistu [2025-03-14]. | 8.5.2025 | 14.3.2025 | 14.3.2025 | day | when
Kirje on päivätty [14.3.25]. | 8.5.2025 | 14.3.2025 | 14.3.2025 | day | when
"""

MONTHS = """
[Kesäkuussa] esitellään ensimmäinen luonnos. | 4.2.2025 | 1.6.2025 | 30.6.2025 | month | when
Pilottikunnat valitaan [huhtikuussa]. | 10.12.2025 | 1.4.2026 | 30.4.2026 | month | when
Pilottikunnat valittiin [huhtikuussa]. | 8.5.2025 | 1.4.2025 | 30.4.2025 | month | when
Kysely tehtiin [marraskuussa]. | 4.2.2025 | 1.11.2024 | 30.11.2024 | month | when
Kysely on tehty [marraskuussa]. | 4.2.2025 | 1.11.2024 | 30.11.2024 | month | when
Kysely on sovittu tehtäväksi [marraskuussa]. | 4.2.2025 | 1.11.2025 | 30.11.2025 | month | when
Selvitys valmistuu [huhtikuun loppuun mennessä]. | 4.2.2025 | 30.4.2025 | 30.4.2025 | day | due
Selvitys valmistuu [syyskuuhun mennessä]. | 4.2.2025 | 1.9.2025 | 30.9.2025 | month | due
Selvitys valmistuu [viimeistään lokakuussa]. | 4.2.2025 | 1.10.2025 | 31.10.2025 | month | due
Haku aukeaa [elokuun alussa]. | 4.2.2025 | 1.8.2025 | 10.8.2025 | range | when
Haku aukeaa [elokuun lopulla]. | 4.2.2025 | 21.8.2025 | 31.8.2025 | range | when
Haku on auki [toukokuun aikana]. | 4.2.2025 | 1.5.2025 | 31.5.2025 | month | when
Haku on auki [touko–kesäkuussa]. | 4.2.2025 | 1.5.2025 | 30.6.2025 | range | when
Haku on auki [huhti- ja toukokuussa 2026]. | 4.2.2025 | 1.4.2026 | 31.5.2026 | range | when
Haku on auki [joulu–helmikuussa]. | 9.9.2025 | 1.12.2025 | 28.2.2026 | range | when
Haku kestää [toukokuusta elokuuhun]. | 4.2.2025 | 1.5.2025 | 31.8.2025 | range | when
[Tammikuussa 2025] julkaistu raportti esitellään. | 4.2.2025 | 1.1.2025 | 31.1.2025 | month | when
[Marraskuussa] julkaistu raportti esitellään. | 4.2.2025 | 1.11.2024 | 30.11.2024 | month | when
Toteutus alkaa [vuoden 2026 maaliskuussa]. | 4.2.2025 | 1.3.2026 | 31.3.2026 | month | when
Toteutus alkaa [maaliskuussa vuonna 2026]. | 4.2.2025 | 1.3.2026 | 31.3.2026 | month | when
Toiminta jatkuu [kesäkuuhun]. | 4.2.2025 | 1.6.2025 | 30.6.2025 | month | until
Julkaisu siirtyi [marraskuuhun]. | 9.9.2025 | 1.11.2025 | 30.11.2025 | month | when
Tukipalvelu on avoinna [lokakuusta 2025 alkaen]. | 4.2.2025 | 1.10.2025 | - | month | since
Tavoitepäivä on [2026-05]. | 4.2.2025 | 1.5.2026 | 31.5.2026 | month | when
"""

SEASONS_AND_PARTS_OF_YEARS = """
Kiertue järjestetään [keväällä 2026]. | 10.12.2025 | 1.3.2026 | 31.5.2026 | season | when
Kiertue järjestetään [kevään 2026 aikana]. | 10.12.2025 | 1.3.2026 | 31.5.2026 | season | when
Kiertue järjestetään [kesällä]. | 4.2.2025 | 1.6.2025 | 31.8.2025 | season | when
Kiertue järjestetään [syksyllä 2025]. | 4.2.2025 | 1.9.2025 | 30.11.2025 | season | when
Kiertue järjestetään [talvella 2026]. | 9.9.2025 | 1.12.2025 | 28.2.2026 | season | when
Kiertue järjestetään [talvella 2025–2026]. | 9.9.2025 | 1.12.2025 | 28.2.2026 | season | when
Malli on käytössä [keväästä 2025 alkaen]. | 4.2.2025 | 1.3.2025 | - | season | since
Malli valmistuu [kevääksi 2026]. | 4.2.2025 | 1.3.2026 | 31.5.2026 | season | due
Malli valmistuu [ennen kesää]. | 4.2.2025 | 31.5.2025 | 31.5.2025 | day | due
Malli otetaan käyttöön [kesän jälkeen]. | 4.2.2025 | 1.9.2025 | - | season | since
Malli otetaan käyttöön [ensi keväänä]. | 9.9.2025 | 1.3.2026 | 31.5.2026 | season | when
Malli kuvattiin [viime syksynä]. | 4.2.2025 | 1.9.2024 | 30.11.2024 | season | when
Loppuarviointi toteutetaan [loppuvuodesta 2026]. | 11.8.2026 | 1.10.2026 | 31.12.2026 | quarter | when
Hankinta alkaa [alkuvuodesta]. | 10.12.2025 | 1.1.2026 | 31.3.2026 | quarter | when
Hankinta alkaa [vuoden 2026 alussa]. | 10.12.2025 | 1.1.2026 | 31.3.2026 | quarter | when
[Vuoden 2024 loppupuolella] koottiin aineisto. | 4.2.2025 | 1.7.2024 | 31.12.2024 | half | when
Aineisto kootaan [vuoden 2026 alkupuolella]. | 4.2.2025 | 1.1.2026 | 30.6.2026 | half | when
Aineisto kootaan [toisella vuosipuoliskolla]. | 4.2.2025 | 1.7.2025 | 31.12.2025 | half | when
Aineisto kootaan [Q3/2025]. | 4.2.2025 | 1.7.2025 | 30.9.2025 | quarter | when
Aineisto kootaan [Q1–Q2/2026]. | 4.2.2025 | 1.1.2026 | 30.6.2026 | range | when
Aineisto kootaan [H2/2025]. | 4.2.2025 | 1.7.2025 | 31.12.2025 | half | when
Aineisto kootaan [vuoden 2026 toisella neljänneksellä]. | 4.2.2025 | 1.4.2026 | 30.6.2026 | quarter | when
Aineisto kootaan [viimeisellä vuosineljänneksellä]. | 4.2.2025 | 1.10.2025 | 31.12.2025 | quarter | when
Aineisto kootaan [vuodenvaihteessa]. | 9.9.2025 | 1.12.2025 | 31.1.2026 | range | when
"""

YEARS = """
[Vuonna 2024] laadittiin suunnitelma. | 4.2.2025 | 1.1.2024 | 31.12.2024 | year | when
Työ viimeistellään [vuoden 2025 aikana]. | 4.2.2025 | 1.1.2025 | 31.12.2025 | year | when
Työ valmistuu [vuoden 2025 loppuun mennessä]. | 4.2.2025 | 31.12.2025 | 31.12.2025 | day | due
Työ valmistuu [vuoden loppuun mennessä]. | 4.2.2025 | 31.12.2025 | 31.12.2025 | day | due
Onko [vuoden 2026 lopussa] palveluja tarpeeksi. | 4.2.2025 | 31.12.2026 | 31.12.2026 | day | when
Työ jatkuu [vuoteen 2027 asti]. | 4.2.2025 | 1.1.2027 | 31.12.2027 | year | until
Työ jatkuu [vuoden 2026 loppuun]. | 4.2.2025 | 31.12.2026 | 31.12.2026 | day | until
Toimintaa jatketaan [vuodesta 2026 eteenpäin]. | 4.2.2025 | 1.1.2026 | - | year | since
Kautta suunnitellaan [vuosille 2026–2028]. | 4.2.2025 | 1.1.2026 | 31.12.2028 | range | when
Kautta suunnitellaan [vuosille 2026 ja 2027]. | 4.2.2025 | 1.1.2026 | 31.12.2027 | range | when
Alusta uusitaan [ensi vuonna]. | 4.2.2025 | 1.1.2026 | 31.12.2026 | year | when
Alusta uusitaan [ensi vuoden alussa]. | 4.2.2025 | 1.1.2026 | 31.3.2026 | quarter | when
Alusta uusitaan [kuluvan vuoden aikana]. | 4.2.2025 | 1.1.2025 | 31.12.2025 | year | when
Tulos saadaan [ennen vuoden 2026 loppua]. | 4.2.2025 | 31.12.2026 | 31.12.2026 | day | due
"""

RANGES_AND_WEEKS = """
Seminaari pidetään [3.-5.5.2026]. | 4.2.2025 | 3.5.2026 | 5.5.2026 | range | when
Seminaari pidetään [29.4.–2.5.2026]. | 4.2.2025 | 29.4.2026 | 2.5.2026 | range | when
Seminaari pidetään [28.12.–3.1.] | 9.9.2025 | 28.12.2025 | 3.1.2026 | range | when
Kausi on [1.1.2025–31.12.2026]. | 4.2.2025 | 1.1.2025 | 31.12.2026 | range | when
Seminaari pidetään [3.–5. kesäkuuta 2025]. | 4.2.2025 | 3.6.2025 | 5.6.2025 | range | when
Testaus tehdään [viikolla 24]. | 4.2.2025 | 9.6.2025 | 15.6.2025 | week | when
Testaus tehdään [viikolla 2]. | 10.12.2025 | 5.1.2026 | 11.1.2026 | week | when
Testaus tehdään [vko 24/2026]. | 4.2.2025 | 8.6.2026 | 14.6.2026 | week | when
Testaus tehdään [viikoilla 24–26]. | 4.2.2025 | 9.6.2025 | 29.6.2025 | range | when
Testaus tehdään [ensi viikolla]. | 4.2.2025 | 10.2.2025 | 16.2.2025 | week | when
"""

MEETINGS = """
Asia käsitellään [seuraavassa kokouksessa]. | 4.2.2025; next 8.5.2025, 9.9.2025 | 8.5.2025 | 8.5.2025 | meeting | when
Asia tuodaan [seuraavaan ohjausryhmän kokoukseen]. | 4.2.2025; next 8.5.2025 | 8.5.2025 | 8.5.2025 | meeting | due
Suunnitelma tuodaan [syyskuun kokoukseen]. | 8.5.2025; next 9.9.2025, 10.12.2025 | 9.9.2025 | 9.9.2025 | meeting | due
Suunnitelma käsitellään [syksyn kokouksessa]. | 8.5.2025; next 9.9.2025 | 9.9.2025 | 9.9.2025 | meeting | when
Malli tuodaan [syyskuussa pidettävässä kokouksessa]. | 8.5.2025; next 9.9.2025 | 9.9.2025 | 9.9.2025 | meeting | when
Suunnitelma tuodaan [lokakuun kokoukseen]. | 8.5.2025; next 9.9.2025 | 1.10.2025 | 31.10.2025 | month | due
Asia käsitellään seuraavassa kokouksessa. | 4.2.2025
Seuraavat kokoukset sovitaan myöhemmin. | 4.2.2025; next 8.5.2025
"""

WHAT_THE_ITEM_SPEAKS_OF = """
[Syyskuussa] järjestettiin avoin ilta. | 1.1.2022-31.3.2022; item 2021 | 1.9.2021 | 30.9.2021 | month | when
[Vuoden aikana] koulutettiin neuvojia. | 1.1.2022-31.3.2022; item 2021 | 1.1.2021 | 31.12.2021 | year | when
Kertomus julkaistaan [toukokuussa]. | 1.1.2022-31.3.2022; item 2021 | 1.5.2022 | 31.5.2022 | month | when
[Huhtikuussa] järjestetään avoin ilta. | 10.12.2025; item 2026 | 1.4.2026 | 30.4.2026 | month | when
Työ käynnistyy [maaliskuussa]. | 1.1.2022-31.3.2022 | 1.3.2022 | 31.3.2022 | month | when
Työ käynnistyy maaliskuussa. | unknown
Työ käynnistyy [maaliskuussa]. | unknown; item 2026 | 1.3.2026 | 31.3.2026 | month | when
"""

NO_TIMES = """
Hyväksyttiin kokouksen 1/2025 pöytäkirja. | 8.5.2025
Asia käsiteltiin kohdassa 3.1. aiemmin. | 8.5.2025
Asiaan palataan kohdissa 4. ja 5. | 8.5.2025
Päätös perustuu lain § 27 säännökseen. | 8.5.2025
Kerroin on 3.1 ja kasvu 2,5 prosenttia. | 8.5.2025
Puheenjohtaja avasi kokouksen klo 9.12. | 8.5.2025
Rahaa on 2 025 000 euroa. | 8.5.2025
Käytössä on versio 2.1. | 8.5.2025
Hinta nousi 31.2.2025. | 8.5.2025
Työhön kuluu kahden vuoden aikana paljon. | 8.5.2025
Kesä-Suomi on hanke. | 8.5.2025
Loppu hyvin, kaikki hyvin. | 8.5.2025
Kunta tutustui toisen kunnan malliin. | 8.5.2025
"""

CHAPTERS = (
    DAYS,
    MONTHS,
    SEASONS_AND_PARTS_OF_YEARS,
    YEARS,
    RANGES_AND_WEEKS,
    MEETINGS,
    WHAT_THE_ITEM_SPEAKS_OF,
    NO_TIMES,
)


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def read_anchor(words: str) -> Anchor:
    when, *more = [part.strip() for part in words.split(";")]
    told = dict(part.split(" ", 1) for part in more)
    coming = tuple(
        ComingMeeting(day(each.strip()), None, None, Quote(each.strip(), None, 0, len(each.strip())))
        for each in told.get("next", "").split(",")
        if each
    )
    year = int(told["item"]) if "item" in told else None
    title = Quote(told["item"], None, 0, 4) if year else None
    return Anchor(_meeting_day(when), year, title, coming)


def _meeting_day(when: str) -> MeetingDay:
    if when == "unknown":
        return MeetingDay(None, None, None, None)
    if "-" in when:
        earliest, latest = when.split("-")
        return MeetingDay(None, day(earliest), day(latest), None)
    return MeetingDay(day(when), None, None, None)


def written(value: date | None) -> str:
    return f"{value.day}.{value.month}.{value.year}" if value else "-"


@pytest.mark.parametrize("row", [row for chapter in CHAPTERS for row in rows(chapter)], ids=lambda row: row[0])
def test_the_words_give_these_days(row: list[str]) -> None:
    marked, anchor, *expected = row
    words = re.findall(r"\[(.*?)\]", marked)
    clause = marked.replace("[", "").replace("]", "")
    found = [
        [written(each.earliest), written(each.latest), each.precision, each.role, each.quote.text]
        for each in find_times(clause, 0, read_anchor(anchor), FINNISH)
    ]
    assert found == ([[*expected, *words]] if expected else [])
