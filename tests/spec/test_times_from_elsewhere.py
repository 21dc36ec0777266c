"""Times that a clause has from elsewhere: from the title, from the year whose plans it tells, from a question.

Each row is a clause of one item in their order; a paragraph ends at an empty line. `from` are the words that give the
year where the clause's own words do not.
"""

import pytest

from etl.document import Span
from etl.languages import LANGUAGES
from etl.minutes.anchor import anchor_of
from etl.minutes.reading import MeetingDay, TimeMention
from etl.minutes.times import item_times
from etl.readers import read_document
from tests.tables import day

FINNISH = LANGUAGES["fi"]
DAY = MeetingDay(None, day("1.1.2022"), day("31.3.2022"), None)

ITEMS = """
title | Ohjelman toimintakertomus 2021
Hankesihteeri esitteli toimintakertomuksen. |
Neuvontaa vahvistettiin, | 1.1.2021–31.12.2021 from 2021
ja uusia oppaita julkaistiin. | 1.1.2021–31.12.2021 from 2021
Syyskuussa järjestettiin avoin ilta. | 1.9.2021–30.9.2021 from 2021
Kertomus julkaistaan toukokuussa. | 1.5.2022–31.5.2022
Neuvonta tukee perheitä. |
Vuoden 2022 painopisteenä on neuvonta. | 1.1.2022–31.12.2022
Tärkeimpänä tavoitteena on vakiinnuttaa palvelu. | 1.1.2022–31.12.2022 from Vuoden 2022

Keskustelussa kysyttiin, |
onko vuoden 2022 lopussa palvelun piirissä tarpeeksi kuntia. | 31.12.2022–31.12.2022
Tarpeeksi kuntia ei saada palvelun piiriin. | 31.12.2022–31.12.2022 from vuoden 2022 lopussa
Kuntien edustajat pitivät kertomusta selkeänä. |

title | Ohjelman tilannekatsaus
Neuvontaa vahvistettiin. |
Vuonna 2023 oppaita uusitaan, | 1.1.2023–31.12.2023
ja syksyllä avataan neuvontapiste. | 1.9.2023–30.11.2023 from Vuonna 2023
Syksyllä järjestetään avoin ilta. | 1.9.2022–30.11.2022
Vuoden 2022 määrärahasta puolet on sidottu. | 1.1.2022–31.12.2022
Raportointia yhtenäistetään. |
"""


def items() -> list[tuple[str, list[list[tuple[str, str]]]]]:
    found: list[tuple[str, list[list[tuple[str, str]]]]] = []
    for line in ITEMS.strip().splitlines():
        left, _, right = (cell.strip() for cell in line.partition("|"))
        if left == "title":
            found.append((right, [[]]))
        elif left:
            found[-1][1][-1].append((left, right))
        else:
            found[-1][1].append([])
    return found


def written(times: tuple[TimeMention, ...]) -> str:
    return "; ".join(_written(time) for time in times)


def _written(time: TimeMention) -> str:
    days = "–".join(f"{each.day}.{each.month}.{each.year}" for each in (time.earliest, time.latest) if each)
    return f"{days} from {time.inferred_from.text}" if time.inferred_from else days


@pytest.mark.parametrize(("title", "paragraphs"), items())
def test_a_clause_has_its_time_from_where_the_item_gives_it(
    title: str, paragraphs: list[list[tuple[str, str]]]
) -> None:
    told = [" ".join(clause for clause, _ in paragraph) for paragraph in paragraphs if paragraph]
    document = read_document("muistio.txt", "\n\n".join([title, *told]).encode())
    rows = [row for paragraph in paragraphs for row in paragraph]
    spans: list[Span] = []
    for clause, _ in rows:
        start = document.text.index(clause, spans[-1].end if spans else len(title))
        spans.append(Span(start, start + len(clause)))
    found = item_times(document, spans, anchor_of(document, Span(0, len(title)), DAY), FINNISH)
    assert [(clause, written(times)) for (clause, _), times in zip(rows, found, strict=True)] == rows
    assert all(time.quote.text == document.text[time.quote.start : time.quote.end] for times in found for time in times)
