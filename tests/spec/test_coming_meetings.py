"""Meetings to come: the year in which the weekday fits, after the meeting; what is called off is none.

Each row: the paragraphs (parted by `/`), the day of the meeting or the day since which it may have been, and the
meetings that they announce.
"""

from datetime import date

import pytest

from etl.document import Document
from etl.languages import LANGUAGES
from etl.minutes import read
from etl.minutes.coming import coming_meetings
from etl.minutes.reading import ComingMeeting, MeetingDay
from etl.readers import read_document
from tests.tables import day

FINNISH = LANGUAGES["fi"]

LISTS = """
tiistai 9.9. klo 13–15 | 8.5.2025 | 9.9.2025 13:00–15:00
ti 9.9.2025 klo 13.00–14.30 | 8.5.2025 | 9.9.2025 13:00–14:30
torstai 16.2. klo 12-14 | since 1.1.2022 | 16.2.2023 12:00–14:00
ma 15.1. klo 9 | 10.12.2023 | 15.1.2024 09:00
12.3. ja 14.5.2026 | 10.12.2025 | 12.3.2026; 14.5.2026
ke 11.3. klo 9–11, ti 12.5. klo 9–11 | 10.12.2025 | 11.3.2026 09:00–11:00; 12.5.2026 09:00–11:00
Vuoden 2026 kokoukset: / 11.3. klo 9–11 / 12.5. klo 9–11 | 1.9.2025 | 11.3.2026 09:00–11:00; 12.5.2026 09:00–11:00
tiistai 9.9. 13–15 | 8.5.2025 | 9.9.2025 13:00–15:00
3. kesäkuuta klo 10 | 8.5.2025 | 3.6.2025 10:00
Maanantaina 11.2.2025 alustavasti kello 11, tarkennetaan perjantaina. | 4.2.2025 | 11.2.2025 11:00
tiistai 9.9. klo 13–15 | unknown | -
9.9. | unknown | -
"""

SENTENCES = """
Seuraava kokous pidetään 9.9.2025 klo 13. | 8.5.2025 | 9.9.2025 13:00
Seuraava kokous tiistaina 9.9. Klo 13.15 | 8.5.2025 | 9.9.2025 13:15
Ohjausryhmä kokoontuu seuraavan kerran tiistaina 9.9. klo 13–15 kunnassa A. | 8.5.2025 | 9.9.2025 13:00–15:00
Seuraava kokous on 29.4., eikä aiemmin sovittua kokousta 22.4. pidetä. | 4.2.2025 | 29.4.2025
keskiviikko 10.12. klo 12–14 (aiemmin sovittua kokousta 3.12. ei pidetä) | 9.9.2025 | 10.12.2025 12:00–14:00
Kokous 22.4. on peruttu. | 4.2.2025 | -
Huhtikuun kokous siirretään 22.4. pidettävästä kokouksesta päivälle 29.4. klo 9. | 4.2.2025 | 29.4.2025 09:00
Kokous 22.4. siirtyy. | 4.2.2025 | -
Edellinen kokous pidettiin 4.2.2025. | 8.5.2025 | -
Työvaliokunnan seuraava kokous on 29.4. | 4.2.2025 | -
Seuraavan kokouksen aineisto toimitetaan 1.9.2025 mennessä. | 8.5.2025 | -
Koulutus järjestetään 12.5. | 8.5.2025 | -
Seuraava kokous sovitaan myöhemmin. | 8.5.2025 | -
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def document_of(paragraphs: str) -> Document:
    return read_document("muistio.txt", "\n\n".join(part.strip() for part in paragraphs.split(" / ")).encode())


def meeting_day(words: str) -> MeetingDay:
    if words == "unknown":
        return MeetingDay(None, None, None, None)
    if words.startswith("since "):
        return MeetingDay(None, day(words.removeprefix("since ")), None, None)
    return MeetingDay(day(words), None, None, None)


def written(meeting: ComingMeeting) -> str:
    times = "–".join(time for time in (meeting.starts_at, meeting.ends_at) if time)
    return f"{_written_day(meeting.day)} {times}".strip()


def _written_day(value: date) -> str:
    return f"{value.day}.{value.month}.{value.year}"


@pytest.mark.parametrize("row", rows(LISTS) + rows(SENTENCES), ids=lambda row: row[0])
def test_the_paragraphs_announce_these_meetings(row: list[str]) -> None:
    paragraphs, held, expected = row
    document = document_of(paragraphs)
    found = coming_meetings(document, [block.span for block in document.blocks], meeting_day(held), FINNISH)
    assert ("; ".join(written(meeting) for meeting in found) or "-") == expected
    assert all(each.quote.text == document.text[each.quote.start : each.quote.end] for each in found)


ITEMS = [
    ("10. Seuraava kokous 22.3.2025 klo 13.15-\n\nTarjotaan kahvia.", "22.3.2025 13:15"),
    ("10. Muut asiat\n\nSeuraava kokous pidetään 22.3.2025 klo 9.", "22.3.2025 09:00"),
    ("10. Työryhmän kokous 25.1.2025\n\nSeuraava kokous 21.3.2025.", "-"),
    ("10. Muut asiat\n\nSeuraava indeksointityöryhmän kokous 24.5.2025 klo 14.", "-"),
    ("10. Muut asiat\n\nLisäys 23.3.2025: Kokouksen jälkeen selvisi syy.", "-"),
    ("10. Tilanne\n\nKoulutus järjestetään 22.3.2025.", "-"),
    ("10. Päättäminen\n\nKokous päättyi klo 10.\n\nLiitteet\n\nSeuraava kokous 22.3.2025", "22.3.2025"),
]


@pytest.mark.parametrize(("items", "expected"), ITEMS, ids=[items.replace("\n", " ")[:60] for items, _ in ITEMS])
def test_where_in_the_minutes_a_meeting_is_announced(items: str, expected: str) -> None:
    text = f"Kuvailuryhmän muistio 2/2025\n\nAika: 22.2.2025 klo 9\n\n9. Avaus\n\nAvattiin.\n\n{items}"
    (meeting,) = read(read_document("a.txt", text.encode())).meetings
    assert ("; ".join(written(one) for one in meeting.coming_meetings) or "-") == expected
