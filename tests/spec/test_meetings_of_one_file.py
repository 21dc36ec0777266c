"""Several meetings in one file, each below a heading of its own, whichever comes first."""

from textwrap import dedent

from etl.minutes import read
from etl.minutes.reading import Reading
from etl.readers import read_document


def reading(text: str) -> Reading:
    return read(read_document("a.md", dedent(text).lstrip().encode()))


def drawn(text: str) -> list[tuple[str | None, str | None, list[str]]]:
    """Number, day and items of each meeting."""
    return [
        (
            meeting.number,
            meeting.day.held_on.isoformat() if meeting.day.held_on else None,
            [f"{item.number or '-'} {item.title.text}" for item in meeting.items],
        )
        for meeting in reading(text).meetings
    ]


NEWEST_FIRST = """
---
layout: page
title: Kehittämisryhmän muistiot 2025
---

Sivulla ovat ryhmän muistiot, uusin ylinnä.

## Kehittämisryhmän muistio 2/2025

Aika: 4.3.2025 klo 9.00-10.30

### Asialista ###

#### 1.\tKokouksen avaus ####

Avattiin.

#### 2.\tSeuraava kokous 8.4.2025 klo 13.15- ####

Puheenjohtaja päätti kokouksen klo 10.30.

---
## Kehittämisryhmän muistio 1/25

Aika: 4.2.2025 klo 9.00

### 1. Kokouksen avaus

Avattiin.

### 2. Muut asiat

#### 2.1 Koulutusryhmän kokous 25.1.2025

Koulutusryhmän seuraava kokous 21.3.2025.

### 3. seuraavat kokoukset

ti 4.3. klo 9
"""


def test_each_heading_of_minutes_opens_a_meeting_with_items_of_its_own() -> None:
    assert drawn(NEWEST_FIRST) == [
        ("2/2025", "2025-03-04", ["1 Kokouksen avaus", "2 Seuraava kokous 8.4.2025 klo 13.15-"]),
        (
            "1/25",
            "2025-02-04",
            ["1 Kokouksen avaus", "2 Muut asiat", "2.1 Koulutusryhmän kokous 25.1.2025", "3 seuraavat kokoukset"],
        ),
    ]


def test_what_speaks_of_all_the_meetings_is_named_noise() -> None:
    found = reading(NEWEST_FIRST)
    names = {found.document.quote_span(span).text: name for span, name in found.noise}
    assert names["Sivulla ovat ryhmän muistiot, uusin ylinnä."] == "introduction"
    assert names["layout: page"] == "front_matter"
    assert found.coverage.unclassified == ()


def test_a_coming_meeting_in_a_title_is_announced_and_another_groups_is_not() -> None:
    later, earlier = reading(NEWEST_FIRST).meetings
    assert [(row.day.isoformat(), row.starts_at) for row in later.coming_meetings] == [("2025-04-08", "13:15")]
    assert [row.day.isoformat() for row in earlier.coming_meetings] == ["2025-03-04"]


def test_a_file_of_meetings_without_any_known_word_is_parted_by_its_headings() -> None:
    text = """
    # Palaverit

    ## 4.3.2025
    ### Tilanne
    Edistyy.
    ### Muuta
    Ei ollut.

    ## 4.2.2025
    ### Tilanne
    Alkoi.
    ### Muuta
    Ei ollut.
    """
    assert drawn(text) == [
        (None, "2025-03-04", ["- Tilanne", "- Muuta"]),
        (None, "2025-02-04", ["- Tilanne", "- Muuta"]),
    ]


def test_headings_of_items_with_a_day_part_no_meetings() -> None:
    text = """
    # Muistio 3/2025

    ## Seminaari 27.3.2025
    Ilmoittauduttiin.

    ## Työpaja 2.4.2025
    Valmisteltiin.

    ## Muut asiat
    Ei ollut.
    """
    assert drawn(text)[0][2] == ["- Seminaari 27.3.2025", "- Työpaja 2.4.2025", "- Muut asiat"]


def test_the_times_of_opening_and_closing_may_stand_in_headings() -> None:
    (meeting,) = reading("""
    # Kokous 4.2.2025

    ## Kokous avattiin klo 9.02

    ### Tilanne
    Edistyy.

    ### Muut asiat
    Ei ollut.

    ## Kokouksen päättäminen klo 10.57
    """).meetings
    assert (meeting.opened_at, meeting.closed_at) == ("09:02", "10:57")
    assert meeting.words["opened_at"].text == "Kokous avattiin klo 9.02"


def test_a_time_of_the_meeting_without_an_end_says_when_it_began() -> None:
    assert reading(NEWEST_FIRST).meetings[1].opened_at == "09:00"
    assert reading(NEWEST_FIRST).meetings[1].closed_at is None


def test_the_time_of_the_next_meeting_closes_none() -> None:
    (meeting,) = reading("""
    Aika: 4.2.2025 klo 9.00-10.30

    ## 1. Avaus
    Avattiin.

    ## 2. Seuraava kokous
    Päätettiin pitää seuraava kokous 4.3.2025 klo 13.15.
    """).meetings
    assert meeting.closed_at == "10:30"
