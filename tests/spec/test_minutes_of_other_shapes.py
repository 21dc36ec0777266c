"""Minutes of other shapes: numbers with a paragraph sign, no numbers, several meetings, everything in one line."""

from datetime import date

from etl.minutes import read
from etl.minutes.reading import Meeting, Reading
from etl.readers import read_document


def reading(text: str) -> Reading:
    return read(read_document("a.txt", text.encode()))


def items(meeting: Meeting) -> list[tuple[str | None, str, str, list[str]]]:
    return [
        (item.number, item.title.text, str(item.kind), [str(decision.kind) for decision in item.decisions])
        for item in meeting.items
    ]


def test_a_form_of_columns_and_paragraph_signs() -> None:
    found = reading("""ESIMERKKIVIRASTO                     PÖYTÄKIRJA 3/2025

Arkisilta-ohjelman ohjausryhmän kokous

Aika       tiistai 9.9.2025 klo 9.00–11.00
Paikka     Teams

Läsnä      Maija Malli, THL, puheenjohtaja
           Ville Veikko, DVV

Poissa     Kaisa Koe, VM

1 §
Kokouksen avaus
Puheenjohtaja avasi kokouksen klo 9.02.

2 §
Tilannekatsaus
Päätös: Merkittiin tiedoksi.

3 §
Kokouksen päättäminen
Kokous päättyi klo 10.57.

Pöytäkirjan vakuudeksi

Ville Veikko
""")
    (meeting,) = found.meetings
    assert items(meeting) == [
        ("§ 1", "Kokouksen avaus", "opening", []),
        ("§ 2", "Tilannekatsaus", "status_report", ["noted"]),
        ("§ 3", "Kokouksen päättäminen", "closing", []),
    ]
    assert (meeting.body, meeting.number, meeting.place) == ("Arkisilta-ohjelman ohjausryhmä", "3/2025", "Teams")
    assert [(row.person, row.present) for row in meeting.attendance] == [
        ("Maija Malli", True),
        ("Ville Veikko", True),
        ("Kaisa Koe", False),
    ]
    assert (meeting.chair, meeting.opened_at, meeting.closed_at) == ("Maija Malli", "09:02", "10:57")
    assert found.coverage.unclassified == ()
    assert {name for _, name in found.noise} == {"heading", "label", "signatures"}


def test_titles_without_numbers() -> None:
    (meeting,) = reading("""Muistio

Arkisilta-ohjelman ohjausryhmä 4/2025

Kokouksen avaus
Kokous alkoi klo 12.

Ohjelman riskit
Ohjelmajohtaja esitteli riskit.
Esitys hylättiin.

Muut asiat
Ei ollut.

Kokouksen päättäminen
Kokous päättyi klo 13.57.
""").meetings
    assert items(meeting) == [
        (None, "Kokouksen avaus", "opening", []),
        (None, "Ohjelman riskit", "for_decision", ["rejected"]),
        (None, "Muut asiat", "other_business", []),
        (None, "Kokouksen päättäminen", "closing", []),
    ]
    assert meeting.number == "4/2025"


def test_two_meetings_in_one_document_and_a_list_of_contents() -> None:
    found = reading("""Pöytäkirja 1/2026 (luonnos)

Asialista
1. Kokouksen avaus
2. Tilannekatsaus
3. Kokouksen päättäminen

1. Kokouksen avaus
Kokous avattiin klo 12.01.
2. Tilannekatsaus
Merkittiin tiedoksi.
3. Kokouksen päättäminen
Kokous päättyi klo 13.57.

Pöytäkirja 2/2026

1. Kokouksen avaus
Kokous avattiin klo 9.
2. Talousarvio
Hyväksyttiin talousarvio.
3. Kokouksen päättäminen
Kokous päättyi klo 10.
""")
    assert [(meeting.number, meeting.approval_state, meeting.opened_at) for meeting in found.meetings] == [
        ("1/2026", "draft", "12:01"),
        ("2/2026", "not_stated", "09:00"),
    ]
    assert [len(meeting.items) for meeting in found.meetings] == [3, 3]
    assert found.coverage.unclassified == ()
    assert "contents_list" in {name for _, name in found.noise}


def test_title_and_words_in_one_line() -> None:
    (meeting,) = reading("""Asia 1: Kokouksen avaus. Kokous avattiin klo 9.
Asia 2: Tilannekatsaus. Ohjelmajohtaja esitteli tilannetta. Merkittiin tiedoksi.
Asia 3: Kokouksen päättäminen. Kokous päättyi klo 10.""").meetings
    assert items(meeting) == [
        ("1", "Kokouksen avaus", "opening", []),
        ("2", "Tilannekatsaus", "status_report", ["noted"]),
        ("3", "Kokouksen päättäminen", "closing", []),
    ]


def test_a_task_with_who_and_when_is_an_action_point() -> None:
    (meeting,) = reading("""1. Kokouksen avaus
Avattiin.
2. Tehtävät
Toimenpide 1: Pilottien opit kootaan. Vastuu: ohjelmajohtaja. Määräaika: 30.11.2025.
3. Muut asiat
Ei ollut.""").meetings
    (task,) = meeting.action_points
    assert (task.number, task.responsible, task.due, task.item) == ("1", "ohjelmajohtaja", "30.11.2025", 1)
    assert (task.task, task.due_latest) == ("Pilottien opit kootaan", date(2025, 11, 30))


def test_kinds_of_documents() -> None:
    documents = {
        "agenda": "Esityslista 3/2025\n\n1. Kokouksen avaus\n\n2. Tilannekatsaus\n\nEhdotus: Merkitään tiedoksi.\n",
        "template": "Pöytäkirja __/____\n\nAika: pp.kk.vvvv\n\n1. Avaus\n\nKlo ____.\n\n2. Muut asiat\n\n[asiat]\n",
        "bulletin": "Tiedote\n\n1. Kokous pidettiin\n\nHyväksyttiin suunnitelma.\n\n2. Seuraavaksi\n\nTyö jatkuu.\n",
        "minutes": "1. Kokouksen avaus\n\nKokous alkoi klo 9.\n\n2. Muut asiat\n\nEi ollut.\n",
        "other": "Tämä on kirje.\n\nSiinä ei ole asiakohtia.\n",
    }
    assert {kind: str(reading(text).kind) for kind, text in documents.items()} == {kind: kind for kind in documents}


def test_an_agenda_with_a_history_of_decisions_has_none_of_its_own() -> None:
    found = reading(
        "Ohjausryhmän kokous 3/2025\n\nEsityslista\n\nAika: 9.9.2025 klo 9\n\n1. Kokouksen avaus\n\n2. Hakuaika\n\n"
        "Hyväksyttiin hakuaika.\n\nPäätösehdotus: Jatketaan hakuaikaa.\n\n3. Muut asiat\n"
    )
    assert found.kind == "agenda"
    assert [item.decisions for meeting in found.meetings for item in meeting.items] == [(), (), ()]
    assert found.coverage.unclassified == ()


def test_minutes_whose_list_of_items_is_called_an_agenda_are_minutes() -> None:
    found = reading(
        "Esityslista\n\n1. Kokouksen avaus\n\nPuheenjohtaja avasi kokouksen klo 9.\n\n2. Asia\n\nHyväksyttiin asia.\n"
    )
    assert found.kind == "minutes"
    assert [len(item.decisions) for item in found.meetings[0].items] == [0, 1]


def test_a_page_that_lists_minutes_is_an_index() -> None:
    found = reading("Ryhmän pöytäkirjat\n\nPöytäkirja 1/2025\n\nPöytäkirja 2/2025\n\nPöytäkirja 3/2025\n")
    assert (found.kind, found.meetings) == ("index", ())
