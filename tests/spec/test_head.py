"""The head of minutes: title, number, body, place, chair, approval, origin."""

import pytest

from etl.minutes import read
from etl.minutes.reading import Meeting, Reading
from etl.readers import read_document

ITEMS = "1. Kokouksen avaus\n\nPuheenjohtaja avasi kokouksen klo 9.02.\n\n2. Muut asiat\n\nEi muita asioita.\n"


def reading(head: str, items: str = ITEMS) -> Reading:
    return read(read_document("a.txt", f"{head}\n\n{items}".encode()))


def meeting(head: str, items: str = ITEMS) -> Meeting:
    (one,) = reading(head, items).meetings
    return one


HEAD = """
Arkisilta-ohjelman ohjausryhmä

Pöytäkirja 3/2025

Aika: ti 9.9.2025 klo 9.00–11.00

Paikka: toteuttajavirasto, kokoustila 2
"""


def test_title_number_body_and_place_are_those_of_the_head() -> None:
    found = meeting(HEAD)
    assert found.title is not None
    assert found.title.text == "Pöytäkirja 3/2025"
    assert (found.number, found.body) == ("3/2025", "Arkisilta-ohjelman ohjausryhmä")
    assert found.place == "toteuttajavirasto, kokoustila 2"
    assert {"number", "body", "place"} <= found.words.keys()


def test_the_body_stands_in_its_base_form() -> None:
    assert meeting("Pöytäkirja, Arkisilta-ohjelman ohjausryhmän kokous").body == "Arkisilta-ohjelman ohjausryhmä"


def test_nothing_of_the_head_is_taken_from_the_items() -> None:
    items = "1. Pöytäkirja\n\nHyväksyttiin ohjausryhmän kokouksen 2/2025 pöytäkirja.\n\n2. Muut asiat\n\nEi ollut.\n"
    found = meeting("", items)
    assert (found.title, found.number, found.body, found.place, found.chair) == (None, None, None, None, None)


APPROVALS = [
    ("LUONNOS", "draft"),
    ("Pöytäkirja 3/2025 (luonnos)", "draft"),
    ("Pöytäkirjaa ei ole vielä tarkastettu.", "draft"),
    ("Tarkastamaton pöytäkirja", "draft"),
    ("Tarkastettu 2.4.2026", "checked"),
    ("Pöytäkirja on tarkastettu 2.4.2026.", "checked"),
    ("Allekirjoitettu sähköisesti", "checked"),
    ("Hyväksytty ohjausryhmän kokouksessa 4/2025", "approved"),
    ("Pöytäkirja 3/2025", "not_stated"),
]


@pytest.mark.parametrize(("words", "state"), APPROVALS, ids=[words for words, _ in APPROVALS])
def test_the_approval_state_by_the_words_above_the_items(words: str, state: str) -> None:
    assert meeting(words).approval_state == state


def test_the_approval_state_by_the_words_below_the_items() -> None:
    assert meeting(HEAD, f"{ITEMS}\nTarkastettu ja allekirjoitettu 2.4.2026\n").approval_state == "checked"


def test_a_draft_that_an_item_speaks_of_says_nothing_of_the_minutes() -> None:
    items = ITEMS.replace("Ei muita asioita.", "Ohjekirjan luonnos on tarkastettu.")
    assert meeting(HEAD, items).approval_state == "not_stated"


def test_what_a_document_says_of_its_own_origin() -> None:
    found = reading("Keksitty esimerkki: tätä kokousta ei ole pidetty.\n\nPöytäkirja 1/2025")
    assert found.origin_note == "Keksitty esimerkki: tätä kokousta ei ole pidetty."
    assert found.title == "Pöytäkirja 1/2025"
    assert reading("Mukaelma, ei alkuperäinen pöytäkirja").origin_note == "Mukaelma, ei alkuperäinen pöytäkirja"


TIMES = [
    ("Puheenjohtaja avasi kokouksen klo 12.01.", "12:01"),
    ("Puheenjohtaja avasi kokouksen ajassa 12:01.", "12:01"),
    ("Kokouksen avasi puheenjohtaja klo 9.", "09:00"),
    ("Kokous avattiin klo 12.01.", "12:01"),
    ("Kokous alkoi kello 8.30.", "08:30"),
]


@pytest.mark.parametrize(("words", "time"), TIMES)
def test_when_the_meeting_was_opened(words: str, time: str) -> None:
    found = meeting("", ITEMS.replace("Puheenjohtaja avasi kokouksen klo 9.02.", words))
    assert found.opened_at == time
    assert found.words["opened_at"].text in words


ENDS = [
    ("Puheenjohtaja päätti kokouksen klo 13.57.", "13:57"),
    ("Kokous päättyi klo 13.57.", "13:57"),
    ("Kokous päätettiin klo 14.", "14:00"),
    ("Kokous alkoi klo 12 ja päättyi klo 13:57.", "13:57"),
]


@pytest.mark.parametrize(("words", "time"), ENDS)
def test_when_the_meeting_was_closed(words: str, time: str) -> None:
    assert meeting("", f"{ITEMS}\n3. Kokouksen päättäminen\n\n{words}\n").closed_at == time


def test_the_time_above_the_items_counts_where_no_item_tells_it() -> None:
    items = ITEMS.replace("Puheenjohtaja avasi kokouksen klo 9.02.", "Avattiin.")
    found = meeting(HEAD, items)
    assert (found.opened_at, found.closed_at) == ("09:00", "11:00")


def test_a_coming_meeting_that_begins_at_a_time_closes_nothing() -> None:
    assert meeting("", f"{ITEMS}\n3. Seuraava kokous\n\nSeuraava kokous alkaa klo 9.\n").closed_at is None


def test_a_time_alone_after_the_label_is_when_the_meeting_began() -> None:
    found = meeting("Aika: 9.9.2025 klo 13.15", ITEMS.replace("Puheenjohtaja avasi kokouksen klo 9.02.", "Avattiin."))
    assert (found.opened_at, found.closed_at) == ("13:15", None)


@pytest.mark.parametrize(
    "stamp",
    [
        "Allekirjoitettu sähköisesti 12.9.2025 klo 14.05",
        "Pöytäkirja on tarkastettu 12.9.2025 klo 14.05.",
        "Pöytäkirja nähtävillä 12.9.2025 klo 9–15",
    ],
)
def test_stamps_of_signing_and_inspection_are_no_times_of_the_meeting(stamp: str) -> None:
    found = meeting(f"Pöytäkirja 3/2025\n\nAika: 9.9.2025\n\n{stamp}", f"{ITEMS}\nPöytäkirjan vakuudeksi\n\n{stamp}\n")
    assert str(found.day.held_on) == "2025-09-09"
    assert (found.opened_at, found.closed_at) == ("09:02", None)


def test_settling_when_to_meet_next_closes_nothing() -> None:
    told = "3. Muuta\n\nPäätettiin seuraava kokous järjestää 12.12.2025 klo 13.15–15.00.\n"
    assert meeting("", f"{ITEMS}\n{told}").closed_at is None
