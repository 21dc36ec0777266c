"""From a conflict about money to both of its sources, and along the line of time."""

from playwright.sync_api import Locator, expect

from tests.browser.conftest import OpenReader
from tests.browser.reader import Reader


def click_mark(reader: Reader, mark: Locator) -> None:
    """Click a mark of a chart."""
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    reader.page.mouse.move(x - 1, y)
    reader.page.mouse.move(x, y)
    reader.page.mouse.click(x, y)


def test_from_a_conflict_to_the_sentence_in_the_minutes_and_to_the_rows_of_the_ledger(reader: Reader) -> None:
    reader.open("/budget?drafts=1")
    conflict = reader.page.locator(".piece-conflict")
    expect(conflict).to_have_count(1)
    expect(conflict).to_contain_text("90\u00a0%")
    expect(conflict).to_contain_text("3\u00a0240\u00a0000\u00a0€ / 4\u00a0200\u00a0000\u00a0€ = 77,1\u00a0%")
    words = conflict.locator("blockquote").first.inner_text()

    conflict.get_by_role("link").first.click()
    reader.sees("Pöytäkirja")
    expect(reader.page.locator("#lit")).to_have_text(words)
    expect(reader.page.locator("#lit")).to_be_in_viewport()
    reader.page.go_back()
    reader.sees("Rahoitus")

    reader.page.locator(".piece-conflict").get_by_role("link", name="budget.csv, 10 riviä").click()
    reader.sees("Kirjanpidon rivit")
    expect(reader.page.get_by_text(words)).to_be_visible()
    rows = reader.page.locator("tbody").get_by_role("row")
    expect(rows).to_have_count(10)
    expect(rows.first).to_contain_text("budget.csv, rivi 2")
    expect(rows.last).to_contain_text("budget.csv, rivi 11")
    expect(reader.page.get_by_text("programmes/arkisilta/registers/budget.csv")).to_be_visible()


def test_the_mark_of_a_claim_on_the_course_opens_its_sentence(reader: Reader) -> None:
    reader.open("/budget?drafts=1")
    click_mark(reader, reader.page.locator("#budget_course .scatterlayer .trace").last.locator(".point").first)
    reader.sees("Pöytäkirja 2/2026")
    expect(reader.page.locator("#lit")).to_contain_text("90 prosenttia")


def test_a_component_can_be_looked_at_alone_on_a_phone_too(open_reader: OpenReader) -> None:
    reader = open_reader(width=375, scheme="dark")
    reader.open("/budget?drafts=1")
    click_mark(reader, reader.page.locator("#budget_bars .barlayer .trace").last.locator(".point").nth(2))
    expect(reader.page.get_by_text("Näytetään vain: Kuntapilotit.").first).to_be_visible()
    expect(reader.sentence("budget_course")).to_contain_text("760\u00a0000")
    expect(reader.page.locator(".piece")).to_have_count(1)
    reader.page.get_by_role("link", name="Näytä kaikki osa-alueet").first.click()
    expect(reader.page.locator(".piece")).to_have_count(4)


def test_a_programme_of_which_only_shares_are_known_gets_no_sum(reader: Reader) -> None:
    reader.open("/budget?programme=auroraai")
    expect(reader.page.get_by_text("Osuuksista ei voi laskea euroja")).to_be_visible()
    expect(reader.page.locator("main")).not_to_contain_text("€")
    expect(reader.page.locator(".piece").first).to_be_visible()


def test_choices_of_the_line_of_time_stand_in_the_address_and_a_copied_link_shows_the_same(
    open_reader: OpenReader,
) -> None:
    first, second = open_reader(), open_reader()
    first.open("/timeline?drafts=1")
    first.choose("Laji", "määräaika")
    shown = first.page.get_by_role("region", name="Rajaa ja ryhmittele aikajanaa").get_by_role("status")
    expect(shown).to_have_text("Näkyvissä 9/35.")
    first.choose("Ryhmittele", "Vastuutahon mukaan")
    expect(first.page.locator("#timeline .annotation-text", has_text="ministeriö").first).to_be_visible()
    first.follow("6 kk")
    expect(first.page.get_by_text("Näkyvissä 11.5.2026–11.11.2026.")).to_be_visible()
    first.follow("Luettelona")
    told = first.page.locator(".told li")
    expect(told.filter(has_text="siirretty: 31.12.2025 → 31.3.2026 → 31.10.2026")).to_have_count(1)

    second.open(first.page.url.removeprefix(first.address))
    expect(second.page.locator(".told li")).to_have_count(told.count())
    first.page.go_back()
    expect(first.page.locator("#timeline")).to_be_visible()


def test_a_mark_of_the_line_of_time_opens_the_sentence(reader: Reader) -> None:
    reader.open("/timeline?drafts=1&kind=promise")
    click_mark(reader, reader.page.locator("#timeline .barlayer .point").first)
    reader.sees("Pöytäkirja")
    expect(reader.page.locator("#lit")).to_be_in_viewport()
