"""Where there is nothing to show, the page says why and what to do."""

from playwright.sync_api import expect

from tests.browser.conftest import OpenReader
from tests.browser.reader import Reader


def test_without_a_warehouse_the_page_says_how_to_get_one(open_reader: OpenReader, address_without_data: str) -> None:
    reader = open_reader(at=address_without_data)
    reader.open("/")
    reader.sees("Aineistoa ei ole vielä luettu")
    expect(reader.page.get_by_text("python -m etl run").first).to_be_visible()
    assert reader.flaws() == []


def test_an_unknown_programme_meeting_or_page_leads_back_to_the_overview(reader: Reader) -> None:
    for path in ("/?programme=muu", "/?as_of=muu", "/muu", "/timeline/muu"):
        reader.open(path)
        reader.follow("Yleiskuvaan")
        reader.sees("Arkisilta")


def test_a_recommendation_that_was_not_known_yet_is_said_to_be_later(reader: Reader) -> None:
    reader.open("/recommendations/arkisilta:T-R01")
    reader.choose("Tilanne kokouksen jälkeen", "2/2025")
    reader.sees("Suositusta ei löydy")


def test_a_programme_without_a_ledger_says_so(reader: Reader) -> None:
    reader.open("/budget?programme=auroraai")
    reader.sees("Rahoitus")
    expect(reader.page.get_by_text("Mukaelma.")).to_be_visible()


def test_minutes_that_do_not_count_are_not_shown(reader: Reader) -> None:
    reader.open("/source/arkisilta:0000000000000000")
    reader.sees("Pöytäkirjaa ei näytetä")
