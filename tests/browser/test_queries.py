"""An analyst asks a saved question another way, takes the answer along, writes SQL and is told what is wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import OpenReader
from tests.browser.reader import LONGEST_WAIT, Reader

YEAR = "Mitä vuonna N luvattiin: toteutui, siirtyi, peruttiin, jäi raportoimatta (molemmat lainaukset)?"


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """SQL runs in a process of its own, which a busy machine starts slowly."""
    expect.set_options(timeout=LONGEST_WAIT)
    yield
    expect.set_options(timeout=5_000)


def field(reader: Reader) -> Locator:
    return reader.page.get_by_role("textbox", name="SQL", exact=True)


def options(reader: Reader) -> Locator:
    return reader.page.get_by_role("listbox", name="Taulujen ja sarakkeiden nimiä").get_by_role("option")


def count(reader: Reader) -> Locator:
    return reader.page.locator("main .sentence[role=status]")


def test_a_saved_question_is_asked_with_another_parameter_and_taken_along(reader: Reader) -> None:
    reader.open("/?drafts=1")
    reader.follow("Kyselyt")
    reader.sees("Kyselyt")
    reader.follow(YEAR)
    expect(count(reader)).to_have_text("2 riviä")
    year = reader.page.get_by_role("textbox", name="Vuosi")
    expect(year).to_have_value("2026")

    year.fill("2025")
    year.press("Enter")
    expect(count(reader)).to_have_text("6 riviä")
    assert "p_year=2025" in reader.page.url
    with reader.page.expect_download() as told:
        reader.page.get_by_role("link", name="CSV suomalaiseen Exceliin").click()
    assert told.value.suggested_filename == "promises-of-a-year-arkisilta-2026-08-11-luonnokset.csv"
    lines = Path(told.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 7
    assert lines[0].startswith("promise_quote;promised_in;")

    reader.page.get_by_role("row").nth(1).get_by_role("link").first.click()
    reader.sees("Pöytäkirja")
    expect(reader.page.locator("#lit")).to_be_in_viewport()
    reader.page.go_back()
    expect(count(reader)).to_have_text("6 riviä")
    reader.page.go_back()
    expect(count(reader)).to_have_text("2 riviä")
    expect(reader.page.get_by_role("textbox", name="Vuosi")).to_have_value("2026")


def test_a_copied_link_shows_the_same_question_with_the_same_values(open_reader: OpenReader) -> None:
    first, second = open_reader(), open_reader()
    first.open("/queries?question=about_a_subject&drafts=1")
    first.page.get_by_role("textbox", name="Aihe").fill("raati")
    first.page.get_by_role("switch", name="Myös yhdyssanat").click()
    first.page.get_by_role("button", name="Kysy").click()
    first.page.wait_for_url("**p_compounds=false**")
    expect(count(first)).to_have_text("1 rivi")
    second.open(first.page.url.removeprefix(first.address))
    expect(second.page.get_by_role("textbox", name="Aihe")).to_have_value("raati")
    expect(second.page.get_by_role("switch", name="Myös yhdyssanat")).not_to_be_checked()
    expect(count(second)).to_have_text("1 rivi")


def test_the_choices_above_the_page_keep_the_question(reader: Reader) -> None:
    reader.open("/queries?question=overdue_recommendations")
    expect(count(reader)).to_have_text("1 rivi")
    reader.page.get_by_role("switch", name="Käytä luonnoksia").click()
    expect(reader.page.get_by_text("Luonnokset ovat mukana.")).to_be_visible()
    reader.choose("Tilanne kokouksen jälkeen", "2/2026")
    expect(count(reader)).to_have_text("2 riviä")
    reader.choose("Ohjelma", "AuroraAI")
    expect(reader.page.get_by_text("Kysymykseen ei osu yhtään riviä.")).to_be_visible()


def test_a_value_that_does_not_fit_is_told_beside_the_fields_and_can_be_mended(reader: Reader) -> None:
    reader.open("/queries?question=promises_of_a_year&drafts=1&p_year=pian")
    expect(reader.page.get_by_role("alert").filter(has_text="year is 'pian'; expected INTEGER")).to_be_visible()
    year = reader.page.get_by_role("textbox", name="Vuosi")
    expect(year).to_have_value("pian")
    year.fill("2026")
    reader.page.get_by_role("button", name="Kysy").click()
    expect(count(reader)).to_have_text("2 riviä")


def test_names_are_completed_by_keyboard_and_ctrl_enter_runs(reader: Reader) -> None:
    reader.open("/queries")
    reader.follow("Oma SQL-kysely")
    field(reader).click()
    keyboard = reader.page.keyboard
    keyboard.type("SELECT count(*) AS many FROM meet")
    expect(options(reader).first).to_have_text("meeting")
    keyboard.press("ArrowDown")
    expect(options(reader).first).to_have_attribute("aria-selected", "true")
    pointed = field(reader).get_attribute("aria-activedescendant")
    assert pointed == options(reader).first.get_attribute("id")
    keyboard.press("Enter")
    expect(field(reader)).to_have_value("SELECT count(*) AS many FROM meeting")
    expect(options(reader)).to_have_count(0)
    keyboard.press("Control+Enter")
    expect(count(reader)).to_have_text("1 rivi")
    expect(reader.page.get_by_role("region", name="Vastaus").get_by_role("rowheader")).to_have_text("7")
    expect(field(reader)).to_be_focused()


def test_columns_of_a_table_are_offered_under_the_name_that_the_statement_gives_it(reader: Reader) -> None:
    reader.open("/queries?show=own")
    field(reader).fill("SELECT  FROM statement_date AS d")
    field(reader).evaluate("one => one.setSelectionRange(7, 7)")
    reader.page.keyboard.type("d.")
    expect(options(reader).filter(has_text="precision")).to_have_count(1)
    expect(options(reader).filter(has_not_text="statement_date")).to_have_count(0)
    reader.page.keyboard.type("e")
    expect(options(reader)).to_have_text(["earliest statement_date", "end statement_date"])
    options(reader).nth(1).click()
    expect(field(reader)).to_have_value('SELECT d."end" FROM statement_date AS d')


@pytest.mark.parametrize("key", ["Escape", "Tab"])
def test_the_list_of_names_holds_nobody(reader: Reader, key: str) -> None:
    reader.open("/queries?show=own")
    field(reader).click()
    reader.page.keyboard.type("SELECT implem")
    expect(options(reader).first).to_be_visible()
    reader.page.keyboard.press(key)
    expect(options(reader)).to_have_count(0)
    expect(field(reader)).to_have_value("SELECT implem")
    if key == "Tab":
        expect(reader.page.get_by_role("button", name="Suorita", exact=True)).to_be_focused()


def test_a_name_of_the_schema_is_inserted_by_a_click(reader: Reader) -> None:
    reader.open("/queries?show=own")
    field(reader).fill("SELECT * FROM")
    reader.page.locator(".schema summary", has_text="budget_claim").click()
    reader.page.get_by_role("button", name="Lisää kyselyyn: budget_claim", exact=True).click()
    expect(field(reader)).to_have_value("SELECT * FROM budget_claim")
    reader.page.get_by_role("button", name="Suorita", exact=True).click()
    expect(count(reader)).to_contain_text("riviä")


def test_an_error_is_told_in_one_line_the_text_stays_and_back_works(reader: Reader) -> None:
    reader.open("/queries?show=own&sql=SELECT+1+AS+one")
    expect(count(reader)).to_have_text("1 rivi")
    field(reader).fill("SELECT nothing FROM meeting")
    reader.page.keyboard.press("Control+Enter")
    told = reader.page.get_by_role("alert").filter(has_text="Kyselyyn ei voitu vastata:")
    expect(told).to_contain_text('Binder Error: Referenced column "nothing" not found')
    expect(field(reader)).to_have_value("SELECT nothing FROM meeting")
    reader.page.go_back()
    expect(count(reader)).to_have_text("1 rivi")
    expect(field(reader)).to_have_value("SELECT 1 AS one")


def test_more_rows_than_are_shown_or_fetched_are_told(reader: Reader) -> None:
    reader.open("/queries?show=own&sql=SELECT+*+FROM+range(300)")
    expect(count(reader)).to_have_text(
        "300 riviä, joista näkyvissä 200 ensimmäistä. Ladattavassa tiedostossa ovat kaikki."
    )
    reader.open("/queries?show=own&sql=SELECT+*+FROM+range(30000)")
    expect(count(reader)).to_contain_text("Rivejä on enemmän kuin 10\u00a0000")


def test_a_plan_is_shown_and_a_statement_too_long_for_the_address_is_refused(reader: Reader) -> None:
    reader.open("/queries?show=own")
    field(reader).fill("SELECT label FROM recommendation_now")
    reader.page.get_by_role("button", name="Näytä suoritussuunnitelma").click()
    expect(reader.page.get_by_role("region", name="Suoritussuunnitelma").last).to_contain_text("recommendation_state")
    before = reader.page.url
    field(reader).fill(f"SELECT '{'ä' * 2000}'")
    reader.page.keyboard.press("Control+Enter")
    expect(reader.page.get_by_role("alert").filter(has_text="Kysely on liian pitkä osoitteeseen")).to_be_visible()
    assert reader.page.url == before


def test_the_dictionary_explains_a_column_and_the_page_of_data_tells_of_runs(reader: Reader) -> None:
    reader.open("/queries")
    reader.follow("Taulut ja sarakkeet")
    reader.sees("Taulut ja sarakkeet")
    row = reader.page.get_by_role("row").filter(has_text="approval_state").first
    expect(row).to_be_visible()
    reader.follow("Aineisto")
    reader.sees("Aineisto")
    expect(reader.page.get_by_role("region", name="Viimeiset ajot").get_by_role("row").nth(1)).to_contain_text(
        "julkaistu"
    )
    expect(reader.page.get_by_text("Tuore: enintään 26 tuntia vanha")).to_be_visible()
