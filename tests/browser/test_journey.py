"""From the overview to the sentence in the minutes, and back; what is chosen changes the numbers."""

from playwright.sync_api import expect

from tests.browser.conftest import OpenReader
from tests.browser.reader import Reader


def test_from_the_state_bar_to_the_recommendation_to_the_sentence_in_the_minutes(reader: Reader) -> None:
    reader.open("/")
    reader.choose("Ohjelma", "AuroraAI")
    reader.sees("AuroraAI")
    reader.choose("Ohjelma", "Arkisilta")
    reader.sees("Arkisilta")

    reader.click_block("V-R02")
    reader.sees("Suositus V-R02")
    quote = reader.page.locator(".lane .quote").last
    words = quote.locator("blockquote").inner_text()

    quote.get_by_role("link").click()
    reader.sees("Pöytäkirja")
    lit = reader.page.locator("#lit")
    expect(lit).to_have_text(words)
    expect(lit).to_be_in_viewport()
    expect(reader.page.get_by_text("Allekirjoitettu pöytäkirja on virallinen.").first).to_be_visible()

    reader.page.go_back()
    reader.sees("Suositus V-R02")
    reader.page.go_back()
    reader.sees("Arkisilta")


def test_findings_and_conclusions_stand_before_the_recommendation_that_rests_on_them(reader: Reader) -> None:
    reader.open("/recommendations?programme=arkisilta")
    reader.page.get_by_role("row").filter(has_text="V-R03").get_by_role("link", name="V-R03").click()
    reader.sees("Suositus V-R03")
    steps = reader.page.get_by_role("region", name="Havainnosta suositukseen").locator(".chain > li")
    expect(steps.locator("h3")).to_have_text(["Havainnot", "Johtopäätökset", "Suositus"])
    findings, conclusions, recommendation = (steps.nth(place) for place in range(3))
    expect(findings.get_by_text("Arkisilta-ohjelman väliarviointi, s. 18")).to_be_visible()
    expect(findings.get_by_text("rekisteri")).to_have_count(2)
    expect(findings.get_by_text("luettu koneellisesti")).to_have_count(1)
    expect(conclusions.get_by_text("Arkisilta-ohjelman väliarviointi, s. 34")).to_be_visible()
    expect(conclusions.get_by_text("Perustuu: V-H02, V-H03")).to_be_visible()
    expect(recommendation).to_contain_text("V-R03 Aseta mitattavat tavoitteet")
    first_told = reader.page.locator("main h2").nth(1)
    expect(first_told).to_have_text("Aseta mitattavat tavoitteet")

    findings.get_by_role("link").click()
    expect(reader.page.locator("#lit")).to_contain_text("tavoitteita ei ole muotoiltu mitattaviksi")


def test_a_recommendation_that_rests_on_no_known_finding_says_so(reader: Reader) -> None:
    reader.open("/recommendations/arkisilta:V-R06")
    chain = reader.page.get_by_role("region", name="Havainnosta suositukseen")
    expect(chain).to_contain_text("ei ole havaintoja eikä johtopäätöksiä")
    expect(chain.locator(".chain")).to_have_count(0)


def test_another_meeting_gives_other_numbers_and_back_gives_the_old_ones(reader: Reader) -> None:
    reader.open("/?programme=arkisilta")
    sentence = reader.sentence("state_bar")
    now = sentence.inner_text()

    reader.choose("Tilanne kokouksen jälkeen", "2/2025")
    expect(reader.page.locator(".as-of")).to_contain_text("8.5.2025")
    expect(sentence).not_to_have_text(now)
    expect(sentence).to_contain_text("9 suosituksesta")

    reader.page.go_back()
    expect(sentence).to_have_text(now)


def test_drafts_count_only_through_the_switch_and_every_page_then_says_so(reader: Reader) -> None:
    reader.open("/")
    expect(reader.page.locator(".as-of")).to_contain_text("kokous 1/2026")
    reader.page.get_by_role("switch", name="Käytä luonnoksia").click(force=True)
    expect(reader.page.get_by_text("Luonnokset ovat mukana.")).to_be_visible()
    expect(reader.page.locator(".as-of")).to_contain_text("1/2026")

    reader.choose("Tilanne kokouksen jälkeen", "2/2026")
    expect(reader.page.locator(".as-of")).to_contain_text("11.8.2026")
    for page in ("Suositukset", "Rahoitus", "Aikajana"):
        reader.follow(page)
        reader.sees(page)
        expect(reader.page.get_by_text("Luonnokset ovat mukana.")).to_be_visible()
        expect(reader.page.get_by_text("Keksitty esimerkki.")).to_be_visible()


def test_a_copied_address_shows_another_reader_the_same(open_reader: OpenReader) -> None:
    first, second = open_reader(), open_reader()
    first.open("/")
    first.choose("Tilanne kokouksen jälkeen", "3/2025")
    expect(first.page.locator(".as-of")).to_contain_text("9.9.2025")
    first.follow("Suositukset")
    first.sees("Suositukset")

    second.open(first.page.url.removeprefix(first.address))
    expect(second.page.locator(".as-of")).to_contain_text("9.9.2025")
    assert second.page.locator("main").inner_text() == first.page.locator("main").inner_text()


def test_two_readers_do_not_disturb_each_other(open_reader: OpenReader) -> None:
    first, second = open_reader(), open_reader(width=375, scheme="dark")
    first.open("/")
    second.open("/")
    before = second.sentence("state_bar").inner_text()

    first.choose("Tilanne kokouksen jälkeen", "2/2025")
    expect(first.page.locator(".as-of")).to_contain_text("8.5.2025")
    second.follow("Suositukset")
    second.sees("Suositukset")
    expect(second.page.locator(".as-of")).to_contain_text("19.3.2026")
    second.page.go_back()
    second.sees("Arkisilta")
    expect(second.sentence("state_bar")).to_have_text(before)
    expect(first.page.locator(".as-of")).to_contain_text("8.5.2025")


def test_a_row_of_the_list_leads_to_its_sentence_in_one_click(reader: Reader) -> None:
    reader.open("/recommendations")
    row = reader.page.get_by_role("row").filter(has_text="V-R02")
    row.get_by_role("link").nth(1).click()
    reader.sees("Pöytäkirja")
    expect(reader.page.locator("#lit")).to_be_in_viewport()


def test_filters_stand_in_the_address_and_a_copied_link_shows_the_same_rows(open_reader: OpenReader) -> None:
    first, second = open_reader(), open_reader()
    first.open("/recommendations?drafts=1")
    shown = first.page.get_by_role("region", name="Rajaa luetteloa").get_by_role("status")
    expect(shown).to_have_text("Näkyvissä 14/14.")
    first.choose("Määräaika", "määräaika ylittynyt")
    expect(shown).to_have_text("Näkyvissä 2/14.")
    first.page.get_by_role("switch", name="Ilmoitettu tehdyiksi").click(force=True)
    expect(shown).to_have_text("Näkyvissä 1/14.")
    expect(first.page.get_by_role("row").filter(has_text="T-R01").first).to_be_visible()

    second.open(first.page.url.removeprefix(first.address))
    expect(second.page.get_by_text("Näkyvissä 1/14.")).to_be_visible()
    second.follow("Näytä kaikki")
    expect(second.page.get_by_text("Näkyvissä 14/14.")).to_be_visible()
    first.page.go_back()
    expect(shown).to_have_text("Näkyvissä 2/14.")


def test_a_phone_in_the_dark_finds_the_sentence_too(open_reader: OpenReader) -> None:
    reader = open_reader(width=375, scheme="dark")
    reader.open("/")
    reader.click_block("V-R02")
    reader.sees("Suositus V-R02")
    reader.page.locator(".lane .quote").last.get_by_role("link").click()
    expect(reader.page.locator("#lit")).to_be_in_viewport()


def test_the_keyboard_reaches_the_content_and_the_focus_follows_to_the_next_page(reader: Reader) -> None:
    reader.open("/")
    reader.page.keyboard.press("Tab")
    expect(reader.page.get_by_role("link", name="Siirry sisältöön")).to_be_focused()
    reader.page.keyboard.press("Enter")
    expect(reader.page.locator("main")).to_be_focused()
    reader.follow("Suositukset")
    reader.sees("Suositukset")
    expect(reader.heading).to_be_focused()
    expect(reader.page).to_have_title("Suositukset – Seuranta")


def test_light_and_dark_can_be_switched_and_stay_so_on_the_next_page(reader: Reader) -> None:
    reader.open("/")
    root = reader.page.locator("html")
    expect(root).to_have_attribute("data-mantine-color-scheme", "light")
    reader.page.get_by_role("button", name="Vaihda vaalean ja tumman ulkoasun välillä").click()
    expect(root).to_have_attribute("data-mantine-color-scheme", "dark")
    reader.open("/recommendations")
    expect(root).to_have_attribute("data-mantine-color-scheme", "dark")
