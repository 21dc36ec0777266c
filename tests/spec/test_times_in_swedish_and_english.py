"""Times in the words of Swedish and English minutes, drawn as in the specification of times.

Each row: the clause with the time in brackets, the meeting's day, the first and the last day, precision and role. A
row without days is no time.
"""

import re
from datetime import date

import pytest

from etl.languages import LANGUAGES
from etl.minutes.anchor import Anchor
from etl.minutes.reading import MeetingDay
from etl.minutes.times import find_times
from tests.tables import day

SWEDISH = """
Portalen öppnas [den 17 juni 2025]. | 4.2.2025 | 17.6.2025 | 17.6.2025 | day | when
Portalen öppnas [den 17 juni]. | 4.2.2025 | 17.6.2025 | 17.6.2025 | day | when
Kursen ordnas [tisdagen den 8 april 2025]. | 4.2.2025 | 8.4.2025 | 8.4.2025 | day | when
Kursen ordnas [8–9 april 2025]. | 4.2.2025 | 8.4.2025 | 9.4.2025 | range | when
Kursen ordnas [17.6.2025]. | 4.2.2025 | 17.6.2025 | 17.6.2025 | day | when
Avtalet undertecknades [den 12 januari]. | 4.2.2025 | 12.1.2025 | 12.1.2025 | day | when
Rapporten lämnas [senast den 31 maj]. | 4.2.2025 | 31.5.2025 | 31.5.2025 | day | due
Rapporten lämnas [senast 31.10.2025]. | 4.2.2025 | 31.10.2025 | 31.10.2025 | day | due
Tjänsten är öppen [från den 1 januari 2026]. | 4.2.2025 | 1.1.2026 | - | day | since
Piloten valdes i [november]. | 4.2.2025 | 1.11.2024 | 30.11.2024 | month | when
Piloten väljs i [april]. | 10.12.2025 | 1.4.2026 | 30.4.2026 | month | when
Piloten inleds i [mars 2026]. | 4.2.2025 | 1.3.2026 | 31.3.2026 | month | when
Utredningen är klar [senast i september]. | 4.2.2025 | 1.9.2025 | 30.9.2025 | month | due
Ansökan öppnas i [början av augusti]. | 4.2.2025 | 1.8.2025 | 10.8.2025 | range | when
Ansökan öppnas i [slutet av maj]. | 4.2.2025 | 31.5.2025 | 31.5.2025 | day | when
Turnén ordnas [hösten 2026]. | 10.12.2025 | 1.9.2026 | 30.11.2026 | season | when
Turnén ordnas under [hösten]. | 4.2.2025 | 1.9.2025 | 30.11.2025 | season | when
Turnén ordnades under [våren 2024]. | 4.2.2025 | 1.3.2024 | 31.5.2024 | season | when
Modellen tas i bruk [efter sommaren]. | 4.2.2025 | 1.9.2025 | - | season | since
Modellen tas i bruk [före sommaren]. | 4.2.2025 | 31.5.2025 | 31.5.2025 | day | due
Modellen är klar i [slutet av året]. | 4.2.2025 | 31.12.2025 | 31.12.2025 | day | when
Modellen är klar [före utgången av 2026]. | 4.2.2025 | 31.12.2026 | 31.12.2026 | day | due
Upphandlingen inleds i [början av 2026]. | 10.12.2025 | 1.1.2026 | 31.3.2026 | quarter | when
Materialet samlas under [första halvåret 2026]. | 4.2.2025 | 1.1.2026 | 30.6.2026 | half | when
Materialet samlas under [tredje kvartalet 2025]. | 4.2.2025 | 1.7.2025 | 30.9.2025 | quarter | when
Materialet samlas [Q3 2025]. | 4.2.2025 | 1.7.2025 | 30.9.2025 | quarter | when
Förslaget skickas [vecka 24]. | 4.2.2025 | 9.6.2025 | 15.6.2025 | week | when
Modellen utvidgas [nästa år]. | 4.2.2025 | 1.1.2026 | 31.12.2026 | year | when
Modellen utvidgas [i år]. | 4.2.2025 | 1.1.2025 | 31.12.2025 | year | when
Tjänsten används [från 2024]. | 4.2.2025 | 1.1.2024 | - | year | since
Försöket görs [åren 2025–2026]. | 4.2.2025 | 1.1.2025 | 31.12.2026 | range | when
Protokoll 2/2025 lades fram. | 4.2.2025 | - | - | - | -
Enligt punkt 3.1 gäller avtalet. | 4.2.2025 | - | - | - | -
"""

ENGLISH = """
The portal opens on [17 June 2025]. | 4.2.2025 | 17.6.2025 | 17.6.2025 | day | when
The portal opens on [17 June]. | 4.2.2025 | 17.6.2025 | 17.6.2025 | day | when
The course was held on [8th June 2011]. | 1.9.2011 | 8.6.2011 | 8.6.2011 | day | when
The course was held on [June 8, 2011]. | 1.9.2011 | 8.6.2011 | 8.6.2011 | day | when
The course will be held on [8–9 April 2025]. | 4.2.2025 | 8.4.2025 | 9.4.2025 | range | when
The course will be held on [2025-06-17]. | 4.2.2025 | 17.6.2025 | 17.6.2025 | day | when
The contract was signed on [12 January]. | 4.2.2025 | 12.1.2025 | 12.1.2025 | day | when
The report will be submitted [by 31 May]. | 4.2.2025 | 31.5.2025 | 31.5.2025 | day | due
The report will be submitted [by the end of March]. | 4.2.2025 | 31.3.2025 | 31.3.2025 | day | due
The report will be submitted no later [than 31 October 2025]. | 4.2.2025 | 31.10.2025 | 31.10.2025 | day | due
The service is open [from 1 January 2026]. | 4.2.2025 | 1.1.2026 | - | day | since
The licence is valid [until 31 December 2026]. | 4.2.2025 | 31.12.2026 | 31.12.2026 | day | until
The pilots were chosen in [November]. | 4.2.2025 | 1.11.2024 | 30.11.2024 | month | when
The pilots will be chosen in [April]. | 10.12.2025 | 1.4.2026 | 30.4.2026 | month | when
The pilot starts in [March 2026]. | 4.2.2025 | 1.3.2026 | 31.3.2026 | month | when
The study will be ready [by September]. | 4.2.2025 | 1.9.2025 | 30.9.2025 | month | due
The release may slip. | 4.2.2025 | - | - | - | -
The call opens in [early August]. | 4.2.2025 | 1.8.2025 | 10.8.2025 | range | when
The call runs [from May to August 2026]. | 4.2.2025 | 1.5.2026 | 31.8.2026 | range | when
The tour will be held in [autumn 2026]. | 10.12.2025 | 1.9.2026 | 30.11.2026 | season | when
The tour will be held in the [autumn]. | 4.2.2025 | 1.9.2025 | 30.11.2025 | season | when
The tour was held in [spring 2024]. | 4.2.2025 | 1.3.2024 | 31.5.2024 | season | when
The model will be adopted [after the summer]. | 4.2.2025 | 1.9.2025 | - | season | since
The model will be ready [before the summer]. | 4.2.2025 | 31.5.2025 | 31.5.2025 | day | due
The model will be ready at the [end of the year]. | 4.2.2025 | 31.12.2025 | 31.12.2025 | day | when
The tender starts in [early 2026]. | 10.12.2025 | 1.1.2026 | 31.3.2026 | quarter | when
The tender starts in [late 2026]. | 10.12.2025 | 1.10.2026 | 31.12.2026 | quarter | when
Material will be gathered in the [first half of 2026]. | 4.2.2025 | 1.1.2026 | 30.6.2026 | half | when
Material will be gathered in the [third quarter of 2025]. | 4.2.2025 | 1.7.2025 | 30.9.2025 | quarter | when
Material will be gathered in [Q3 2022]. | 4.2.2022 | 1.7.2022 | 30.9.2022 | quarter | when
The proposal will be sent in [week 24]. | 4.2.2025 | 9.6.2025 | 15.6.2025 | week | when
The model will be extended [next year]. | 4.2.2025 | 1.1.2026 | 31.12.2026 | year | when
The service has been used [since 2024]. | 4.2.2025 | 1.1.2024 | - | year | since
The trial will end [by 2027]. | 4.2.2025 | 1.1.2027 | 31.12.2027 | year | due
The review was made in [2024]. | 4.2.2025 | 1.1.2024 | 31.12.2024 | year | when
See item 3.1 of the plan. | 4.2.2025 | - | - | - | -
"""


def _rows(code: str, table: str) -> list[tuple[str, ...]]:
    return [(code, *(cell.strip() for cell in line.split("|"))) for line in table.strip().splitlines()]


@pytest.mark.parametrize(
    ("code", "sentence", "meeting", "earliest", "latest", "precision", "role"),
    [*_rows("sv", SWEDISH), *_rows("en", ENGLISH)],
)
def test_which_days_the_words_mean(
    code: str, sentence: str, meeting: str, earliest: str, latest: str, precision: str, role: str
) -> None:
    held_on: date = day(meeting)
    bracketed = re.search(r"\[(.*?)\]", sentence)
    text = re.sub(r"[\[\]]", "", sentence)
    found = find_times(text, 0, Anchor(MeetingDay(held_on, None, None, "text")), LANGUAGES[code])
    if precision == "-":
        assert [time.quote.text for time in found] == []
        return
    assert bracketed is not None
    (time,) = found
    assert time.quote.text == bracketed.group(1)
    assert time.earliest == day(earliest)
    assert time.latest == (None if latest == "-" else day(latest))
    assert (time.precision.value, time.role.value) == (precision, role)
