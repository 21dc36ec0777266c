"""Bilingual minutes: the language is found for the document and for each item, and each item is read in its own."""

from etl.languages.guess import language_of, language_of_part
from etl.minutes import read
from etl.minutes.reading import Meeting
from etl.readers import read_document

FINNISH_WITH_SWEDISH = """Ohjausryhmän kokous 2/2025

Aika: 8.5.2025 klo 9.00-10.30

1. Kokouksen avaus

Puheenjohtaja avasi kokouksen klo 9.02.

2. Tilannekatsaus

Palvelualustan auditointi on tehty ja kokeilu on käynnissä. Opas julkaistaan kesäkuussa, ja se jaetaan kuntiin.

3. Lägesöversikt för de svenskspråkiga kommunerna

Handboken har översatts och den skickas till kommunerna i juni. Det saknas en kontaktperson för nätverket. Rapporten
antecknades för kännedom.

4. Kokouksen päättäminen

Puheenjohtaja päätti kokouksen klo 10.28.
"""

SWEDISH_WITH_FINNISH = """Styrgruppens protokoll 2/2025

Tid: 8.5.2025 kl. 9.00-10.30

1. Mötet öppnas

Ordföranden öppnade mötet kl. 9.02.

2. Lägesöversikt

Handboken har översatts och den skickas till kommunerna i juni. Det saknas en kontaktperson för nätverket.

3. Rahoitus ja sen seuranta

Alustan auditointi on tehty, ja kunnat ovat nimenneet yhteyshenkilönsä. Raportti on merkitty ja se jaetaan kuntiin.

4. Mötet avslutas

Ordföranden avslutade mötet kl. 10.28.
"""


def meeting(text: str) -> Meeting:
    (found,) = read(read_document("muistio.txt", text.encode())).meetings
    return found


def test_a_document_is_in_the_language_of_most_of_its_common_words() -> None:
    assert language_of("Mötet öppnades och det konstaterades att protokollet är klart.") == "sv"
    assert language_of("The meeting was opened and the minutes of the last meeting were approved.") == "en"
    assert language_of("Kokous avattiin ja todettiin, että asia on valmis.") == "fi"
    assert language_of("42") == "fi"


def test_a_few_words_of_another_language_do_not_change_that_of_a_part() -> None:
    assert language_of_part("Esityksen nimi on Data and the city.", "fi") == "fi"
    assert language_of_part("The report of the city was approved.", "fi") == "en"


def test_an_item_is_read_in_its_own_language() -> None:
    found = meeting(FINNISH_WITH_SWEDISH)
    assert [item.language for item in found.items] == ["fi", "fi", "sv", "fi"]
    told = [(statement.status or "-") for statement in found.items[2].statements]
    assert told == ["done", "planned", "problem"]
    assert [decision.kind for decision in found.items[2].decisions] == ["noted"]
    assert [statement.status for statement in found.items[1].statements][:2] == ["done", "in_progress"]


def test_facts_of_both_languages_stand_in_the_order_of_the_text() -> None:
    promised = [(found.item, found.due_latest.month) for found in meeting(FINNISH_WITH_SWEDISH).promises]
    assert promised == [(1, 6), (2, 6)]


def test_a_finnish_item_in_swedish_minutes() -> None:
    found = meeting(SWEDISH_WITH_FINNISH)
    assert [item.language for item in found.items] == ["sv", "sv", "fi", "sv"]
    assert (found.opened_at, found.closed_at) == ("09:02", "10:28")
    assert found.day.held_on is not None
    assert found.day.held_on.isoformat() == "2025-05-08"
    assert found.items[2].statements[0].status == "done"
