"""The day of a meeting: stated, or a window between what is told as past and what is told as to come."""

import pytest

from etl.languages import LANGUAGES
from etl.minutes.meeting_day import meeting_day
from etl.minutes.outline import outline
from etl.minutes.reading import MeetingDay
from etl.readers import read_document
from tests.tables import day

FINNISH = LANGUAGES["fi"]

AGENDA = """
1. Kokouksen avaus

Puheenjohtaja avasi kokouksen klo 9.02.

2. Tilannekatsaus

{told}

3. Seuraavat kokoukset

{coming}

4. Kokouksen päättäminen

Puheenjohtaja päätti kokouksen klo 10.40.
"""

STATED = """
Pöytäkirja 1/2025 / Aika: ti 4.2.2025 klo 9–11 | 4.2.2025
Pöytäkirja 1/2025 / Aika: tiistai 4.2. klo 9–11 | 4.2.2025
Ohjausryhmän kokous 4.2.2025 | 4.2.2025
Muistio / 4.2.2025 | 4.2.2025
Aika / 4.2.2025 klo 9 / Paikka: kunta A | 4.2.2025
Kokousaika: 4.2.2025 / Pöytäkirja on tarkastettu 18.2.2025. | 4.2.2025
Laadittu 5.2.2025 / Kokous 4.2.2025 | 4.2.2025
Edellinen kokous 3.12.2024 | -
Pöytäkirja on tarkastettu 18.2.2025. | -
Ohjausryhmä | -
"""

WINDOWS = """
Tammikuussa 2025 julkaistu selvitys esiteltiin. | | 1.1.2025 | -
Selvitys julkaistiin tammikuussa 2025, ja koulutus järjestetään 12.5.2025. | | 1.1.2025 | 12.5.2025
Raportti valmistuu toukokuun 2025 loppuun mennessä. | | - | 31.5.2025
Hyväksyttiin uudeksi määräajaksi 31.10.2026. | | - | -
Merkittiin vuoden 2026 talousarvio tiedoksi. | | - | -
Vuoden 2023 aikana haastateltiin kuntia. Vuonna 2022 työ käynnistyy. | | 1.1.2023 | -
Selvitys julkaistiin tammikuussa 2025. | ti 9.9. klo 13 | 1.1.2025 | 8.9.2025
Työ etenee. | ti 9.9. klo 13 | - | -
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def read(text: str, name: str = "muistio.txt") -> MeetingDay:
    document = read_document(name, text.encode())
    found = meeting_day(document, outline(document, FINNISH)[0], FINNISH)
    assert all(quote.text == document.text[quote.start : quote.end] for quote in found.quotes)
    return found


@pytest.mark.parametrize("row", rows(STATED), ids=lambda row: row[0])
def test_the_head_states_the_day(row: list[str]) -> None:
    head, expected = row
    agenda = AGENDA.format(told="Työ etenee.", coming="Sovitaan myöhemmin.")
    found = read(head.replace(" / ", "\n\n") + "\n" + agenda)
    assert found.held_on == (None if expected == "-" else day(expected))


@pytest.mark.parametrize("row", rows(WINDOWS), ids=lambda row: row[0])
def test_without_a_day_the_words_allow_a_window(row: list[str]) -> None:
    told, coming, earliest, latest = row
    found = read(AGENDA.format(told=told, coming=coming or "Sovitaan myöhemmin."))
    assert found.held_on is None
    assert found.earliest == (None if earliest == "-" else day(earliest))
    assert found.latest == (None if latest == "-" else day(latest))
    assert bool(found.source) == bool(found.earliest or found.latest)


def test_the_opening_may_state_the_day() -> None:
    agenda = AGENDA.format(told="Työ etenee.", coming="Sovitaan myöhemmin.")
    found = read(agenda.replace("avasi kokouksen klo 9.02", "avasi kokouksen 4.2.2025 klo 9.02"))
    assert found.held_on == day("4.2.2025")


def test_the_file_name_gives_the_day_only_where_the_words_allow_it() -> None:
    agenda = AGENDA.format(told="Selvitys julkaistiin tammikuussa 2025.", coming="Sovitaan myöhemmin.")
    assert read(agenda, "2025-02-04-muistio.txt").held_on == day("4.2.2025")
    assert read(agenda, "2024-02-04-muistio.txt").held_on is None
