"""Minutes as a site shows them after conversion: its own words around them, and every page run into one line."""

import pytest

from etl.minutes import read
from etl.minutes.reading import Meeting, Reading
from etl.readers import read_document
from etl.vocabulary import SourceKind

SITE = """LILLÅS KOMMUN PROTOKOLL 7/ Medlem Maja

Save this PDF as:
 WORD  PNG  TXT  JPG

Storlek: px
Starta visningen från sidan:

Download "LILLÅS KOMMUN PROTOKOLL 7/2011 14.6.2011 Medlem Maja"

Transkript
"""
PAGE_1 = (
    "1 LILLÅS KOMMUN PROTOKOLL 7/ Kommunstyrelsen TID kl. 17:00-19:30 PLATS - PAIKKA Kommunhuset, stora salen"
    " NÄRVARANDE LEDAMÖTER - SAAPUVILLA OLLEET JÄSENET Modell Maja ordförande Exempel Erik II viceordförande"
    " Prov, Petra Test Tom 3-7 Mall Mia Fallströms ersättare Skiss Sara ÖVRIGA Utkast Ulf kommundirektör"
    " FRÅNVARANDE Fallström Frida Urban Uno medlem medlem UNDERSKRIFTER Ordförande Sekreterare Maja Modell Ulf Utkast"
)
PAGE_2 = (
    "2 LILLÅS KOMMUN PROTOKOLL 7/ Kommunstyrelsen FÖRTECKNING ÖVER BEHANDLADE ÄRENDEN Sida 31 Mötets laglighet 3 32"
    " Protokolljusterare 4 33 Simhallens öppettider"
)


def reading(*pages: str, site: str = SITE) -> Reading:
    return read(read_document("a.txt", "\n\n".join([site, *pages]).encode()))


def meeting(*pages: str) -> Meeting:
    (one,) = reading(*pages).meetings
    return one


def noise(found: Reading) -> set[tuple[str, str]]:
    return {(name, found.document.quote_span(span).text.split()[0]) for span, name in found.noise if len(span)}


def test_the_words_of_the_site_are_named_and_the_rest_is_minutes() -> None:
    found = reading(PAGE_1, PAGE_2)
    assert found.kind is SourceKind.MINUTES
    assert {("web_page", "Save"), ("web_page", "Storlek:"), ("web_page", "Transkript")} <= noise(found)
    assert {("contents_list", "Sida"), ("signatures", "Ordförande")} <= noise(found)
    assert found.coverage.unclassified == ()


def test_a_title_that_tells_number_and_day_is_read_though_the_site_repeats_it() -> None:
    one = meeting(PAGE_1)
    assert (one.number, str(one.day.held_on), one.body) == ("7/2011", "2011-06-14", "Kommunstyrelsen")


def test_labels_in_capitals_part_what_ran_together() -> None:
    one = meeting(PAGE_1, PAGE_2)
    assert (one.opened_at, one.closed_at, one.place) == ("17:00", "19:30", "Kommunhuset, stora salen")
    assert one.items == ()


def test_names_without_signs_between_are_pairs_with_their_offices() -> None:
    found = [(row.person, row.role, row.present, row.items) for row in meeting(PAGE_1).attendance]
    assert found == [
        ("Modell Maja", "ordförande", True, None),
        ("Exempel Erik", "II viceordförande", True, None),
        ("Prov, Petra", None, True, None),
        ("Test Tom", None, True, "3-7"),
        ("Mall Mia Fallströms", "ersättare", True, None),
        ("Skiss Sara", None, True, None),
        ("Utkast Ulf", "kommundirektör", True, None),
        ("Fallström Frida", None, False, None),
        ("Urban Uno", "medlem medlem", False, None),
    ]


def test_a_list_of_contents_in_capitals_needs_no_label() -> None:
    page = PAGE_1.replace(
        " NÄRVARANDE LEDAMÖTER",
        " 41 KONSTATERA MÖTETS LAGLIGHET OCH BESLUTFÖRHET 42 VAL AV ORDFÖRANDE FÖR ÅR 2012 NÄRVARANDE LEDAMÖTER",
    )
    found = reading(page)
    assert ("contents_list", "41") in noise(found)
    assert found.meetings[0].place == "Kommunhuset, stora salen"


def test_pages_with_items_keep_them() -> None:
    site = 'Palvelun ryhmä\n\nKoko: px\n\nDownload "Palvelun ryhmä"\n\nTranskriptio\n'
    pages = (
        "1 Muistio Ohjausryhmän kokous 3/2014 Aika: 4.2.2014 klo 9, Paikka: Teams Osallistujat Maija Malli (THL) Ville"
        " Veikko (DVV)",
        "2 1. Kokouksen avaus Puheenjohtaja avasi kokouksen klo 9.00. Hyväksyttiin esityslista.",
    )
    found = reading(*pages, site=site)
    (one,) = found.meetings
    assert [(item.number, item.title.text) for item in one.items] == [("1", "Kokouksen avaus")]
    assert [row.person for row in one.attendance] == ["Maija Malli", "Ville Veikko"]
    assert found.coverage.unclassified == ()
    assert ("page_number", "2") in noise(found)


@pytest.mark.parametrize("line", ["Transkript", "Storlek: px"])
def test_without_the_link_of_such_a_site_its_words_are_text(line: str) -> None:
    assert read_document("a.txt", f"{line}\n\nProtokoll 1/2025".encode()).noise == ()
