"""Before a meeting: what has changed since any earlier one, what is to be decided and asked, and what to take along."""

from io import BytesIO
from pathlib import Path

import docx
from playwright.sync_api import expect

from tests.browser.conftest import OpenReader
from tests.browser.reader import Reader


def test_from_the_overview_to_all_changes_to_the_sentence_of_one(reader: Reader) -> None:
    reader.open("/?drafts=1")
    reader.follow("Kaikki muutokset lähteineen")
    reader.sees("Muutokset")
    contested = reader.page.get_by_role("listitem").filter(has_text="Sulkeminen kiistettiin")
    words = contested.locator("blockquote").inner_text()
    contested.locator("figcaption a").click()
    reader.sees("Pöytäkirja")
    expect(reader.page.locator("#lit")).to_have_text(words)


def test_both_points_are_chosen_and_a_copied_link_shows_the_same(open_reader: OpenReader) -> None:
    first, second = open_reader(), open_reader()
    first.open("/changes")
    sentence = first.page.locator(".sentence").first
    expect(sentence).to_contain_text("Tilanteesta 10.12.2025 tilanteeseen 19.3.2026")
    first.choose("Vertailukohta", "2/2025")
    expect(sentence).to_contain_text("Tilanteesta 8.5.2025 tilanteeseen 19.3.2026")
    first.choose("Tilanne kokouksen jälkeen", "3/2025")
    expect(sentence).to_contain_text("Tilanteesta 8.5.2025 tilanteeseen 9.9.2025")
    second.open(first.page.url.removeprefix(first.address))
    assert second.page.locator("main").inner_text() == first.page.locator("main").inner_text()
    first.page.go_back()
    expect(sentence).to_contain_text("tilanteeseen 19.3.2026")


def test_a_point_that_is_not_earlier_is_told_and_another_can_be_chosen(reader: Reader) -> None:
    reader.open("/changes?since=2/2026")
    expect(reader.page.get_by_text("Vertailukohdan täytyy olla ennen tilannetta 19.3.2026.")).to_be_visible()
    reader.choose("Vertailukohta", "3/2025")
    expect(reader.page.locator(".sentence").first).to_contain_text("Tilanteesta 9.9.2025")


def test_what_is_decided_stands_before_what_is_asked_and_each_question_has_its_source(reader: Reader) -> None:
    reader.open("/next-meeting?drafts=1")
    matters = reader.page.locator("ol.matters > li")
    expect(matters.first).to_contain_text("T-R04")
    assert matters.count() == 13
    for matter in matters.all():
        expect(matter.locator(".quote figcaption, .where").last).not_to_be_empty()
    expect(reader.page.get_by_role("heading", name="toteuttajavirasto")).to_be_visible()


def test_the_conflict_leads_to_both_of_its_sources(reader: Reader) -> None:
    reader.open("/next-meeting?drafts=1")
    conflict = reader.page.get_by_role("listitem").filter(has_text="Kumpi luku pitää?")
    expect(conflict).to_contain_text("kirjanpito budget.csv, tilanne 30.6.2026")
    conflict.get_by_role("link", name="rahoitus").click()
    reader.sees("Rahoitus")
    reader.page.go_back()
    reader.sees("Seuraava kokous")
    conflict.locator("figcaption a").click()
    expect(reader.page.locator("#lit")).to_contain_text("90 prosenttia")


def test_a_meeting_after_the_end_of_the_programme_is_shown(reader: Reader) -> None:
    reader.open("/next-meeting?programme=auroraai")
    row = reader.page.get_by_role("row").filter(has_text="to 16.2.2023")
    expect(row).to_contain_text("ohjelman päättymisen jälkeen")
    expect(row.get_by_role("link")).to_be_visible()
    expect(reader.page.get_by_text("jäljellä 275 pv; ohjelma päättyy 31.12.2022.")).to_be_visible()


def test_the_attachment_is_saved_from_the_page_as_of_what_it_shows(reader: Reader) -> None:
    reader.open("/next-meeting?drafts=1")
    with reader.page.expect_download() as told:
        reader.page.get_by_role("link", name="Esityslistan liite").click()
    assert told.value.suggested_filename == "suositusten-toimeenpanon-tilanne-arkisilta-2026-08-11.docx"
    document = docx.Document(BytesIO(Path(told.value.path()).read_bytes()))
    assert document.paragraphs[0].text == "Suositusten toimeenpanon tilanne"


def test_calendar_and_feed_are_plain_addresses_without_drafts(reader: Reader) -> None:
    reader.open("/next-meeting?drafts=1")
    calendar = reader.page.get_by_role("link", name="kalenteriin (iCalendar)").get_attribute("href")
    reader.open("/changes?drafts=1")
    feed = reader.page.get_by_role("link", name="Muutosten syöte").get_attribute("href")
    of_now = "programme=arkisilta&lang=fi"
    assert (calendar, feed) == (f"/calendar.ics?{of_now}", f"/changes.atom?{of_now}")
    for path in (calendar, feed):
        assert reader.page.request.get(f"{reader.address}{path}").ok
