"""From any page to the sentence: searching, the whole minutes with the sentence lit, its facts, the page's picture."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import ROOT, OpenReader, serving
from tests.browser.reader import Reader
from tests.pdf_minutes import rendered

SCHEMES = ("light", "dark")


@pytest.fixture(scope="module")
def address_of_pdf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a dashboard answers on a programme with minutes as PDF, and on one without any minutes."""
    folder = tmp_path_factory.mktemp("pdf")
    own = folder / "programmes" / "arkisilta"
    shutil.copytree(ROOT / "data" / "programmes" / "arkisilta", own)
    path = own / "minutes" / "poytakirja-1-2026.txt"
    path.with_suffix(".pdf").write_bytes(rendered(path.read_text(encoding="utf-8").split("\n\n")))
    path.unlink()
    empty = folder / "programmes" / "tyhja"
    (empty / "minutes").mkdir(parents=True)
    (empty / "programme.toml").write_text(
        'id = "tyhja"\nlanguage = "fi"\norder = 9\n[name]\nfi = "Uusi ohjelma"\n', "utf-8"
    )
    run = [sys.executable, "-m", "etl", "run", "--data", str(folder)]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with serving(folder) as told:
        yield told


def test_from_any_page_to_the_words_in_the_minutes_and_on_to_the_next_hit(reader: Reader) -> None:
    reader.open("/budget?drafts=1")
    reader.page.keyboard.press("/")
    field = reader.page.get_by_role("textbox", name="Hae pöytäkirjoista")
    expect(field).to_be_focused()
    reader.page.keyboard.type("viestinnän")
    reader.page.keyboard.press("Enter")
    reader.sees("Haku: viestinnän")
    assert "drafts=1" in reader.page.url
    expect(reader.page.locator(".hits li").first.locator("mark")).to_have_text("viestintä")

    words = reader.page.locator(".hit-words").nth(1).inner_text()
    reader.page.locator(".hits li").nth(1).get_by_role("link").click()
    reader.sees("Pöytäkirja")
    lit = reader.page.locator("#lit")
    expect(lit).to_have_text(words)
    expect(lit).to_be_in_viewport()
    expect(lit).to_be_focused()

    expect(reader.page.locator(".hit-ways")).to_contain_text("Osuma 2/")
    reader.page.keyboard.press("p")
    expect(reader.page.locator(".hit-ways")).to_contain_text("Osuma 1/")
    reader.page.keyboard.press("n")
    expect(lit).to_have_text(words)
    reader.follow("Takaisin hakuun")
    reader.sees("Haku: viestinnän")
    reader.page.go_back()
    expect(lit).to_have_text(words)


def test_facets_stand_in_the_address_and_a_copied_link_finds_the_same(open_reader: OpenReader) -> None:
    first, second = open_reader(), open_reader()
    first.open("/search?q=palvelu")
    every = first.page.locator(".filter-said").inner_text()
    first.choose("Laji", "suositus")
    expect(first.page.locator(".filter-said")).not_to_have_text(every)
    assert "kind=recommendation" in first.page.url
    second.open(first.page.url.removeprefix(first.address))
    assert second.page.locator(".hits").inner_text() == first.page.locator(".hits").inner_text()
    second.follow("Poista rajaukset")
    expect(second.page.locator(".filter-said")).to_have_text(every)
    first.page.go_back()
    expect(first.page.locator(".filter-said")).to_have_text(every)


def test_a_search_that_finds_nothing_offers_other_words(reader: Reader) -> None:
    reader.open("/search?q=viestintukanava")
    expect(reader.page.locator(".empty")).to_contain_text("viestintukanava")
    reader.page.get_by_role("link", name="viestintä", exact=True).click()
    reader.sees("Haku: viestintä")


def test_only_minutes_known_at_the_chosen_meeting_are_found(reader: Reader) -> None:
    reader.open("/search?q=viestint%C3%A4&as_of=1/2025")
    expect(reader.page.locator(".hits li")).to_have_count(2)
    reader.choose("Tilanne kokouksen jälkeen", "3/2025")
    expect(reader.page.locator(".hits li")).not_to_have_count(2)
    reader.sees("Haku: viestintä")


def test_the_facts_of_each_sentence_stand_beside_it_when_asked(reader: Reader) -> None:
    reader.open("/search?q=selainpalvelu")
    reader.page.locator(".hits li").first.get_by_role("link").click()
    reader.sees("Pöytäkirja")
    expect(reader.page.locator(".facts-beside")).to_have_count(0)
    reader.follow("Näytä, mitä lauseista on luettu")
    beside = reader.page.locator(".read-of", has=reader.page.locator("#lit")).locator(".facts-beside")
    expect(beside.get_by_role("link", name="T-R02")).to_be_visible()
    assert "facts=1" in reader.page.url
    assert reader.flaws() == []
    reader.page.go_back()
    expect(reader.page.locator(".facts-beside")).to_have_count(0)


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (1440, "dark"), (320, "dark")])
def test_the_picture_of_the_page_stands_beside_its_text(
    open_reader: OpenReader, address_of_pdf: str, width: int, scheme: str
) -> None:
    reader = open_reader(at=address_of_pdf, width=width, scheme=scheme)
    reader.open("/search?q=selainpalvelu")
    reader.page.locator(".hits li").first.get_by_role("link").click()
    reader.sees("Pöytäkirja 1/2026")
    expect(reader.page.locator("#lit")).to_be_in_viewport()
    picture = reader.page.get_by_role("img", name="kuvana, haettu kohta korostettuna")
    picture.scroll_into_view_if_needed()
    reader.page.wait_for_function("() => document.querySelector('.page-picture').naturalWidth > 500")
    assert reader.width_needed() <= width
    reader.page.get_by_role("link", name="näytä kuvana").first.click()
    expect(reader.page.locator(".page-shown figcaption")).to_have_text("Sivun 1 kuva")
    expect(reader.page.locator(".noise summary").first).to_have_text("Toistuva ylä- tai alatunniste")
    assert reader.flaws() == []


def test_a_programme_without_minutes_says_so_on_every_page(open_reader: OpenReader, address_of_pdf: str) -> None:
    reader = open_reader(at=address_of_pdf)
    for path in ("/", "/recommendations", "/budget", "/timeline", "/promises", "/review", "/changes", "/search"):
        reader.open(f"{path}?programme=tyhja")
        expect(reader.page.get_by_text("Ohjelmalla ei ole vielä pöytäkirjoja.")).to_be_visible()
        assert reader.flaws() == []


def test_old_data_are_called_old_on_every_page(
    open_reader: OpenReader, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEURANTA_STALE_HOURS", "0,0001")
    with serving(data) as address:
        reader = open_reader(at=address)
        for path in ("/", "/search?q=viestint%C3%A4", "/glossary"):
            reader.open(path)
            expect(reader.page.get_by_text("Aineisto on vanhentunut.")).to_be_visible()
        assert reader.flaws() == []


def test_the_page_shows_its_outline_before_it_comes(reader: Reader) -> None:
    held: list[Route] = []
    reader.page.route("**/_dash-update-component", lambda route: held.append(route))
    reader.page.goto(reader.address)
    expect(reader.page.locator("main [aria-busy=true]")).to_be_visible()
    reader.page.unroute("**/_dash-update-component")
    for one in held:
        one.continue_()
    reader.sees("Arkisilta")
    expect(reader.page.locator("[aria-busy=true]")).to_have_count(0)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_question_mark_opens_the_list_of_keys_and_gives_the_focus_back(open_reader: OpenReader, scheme: str) -> None:
    reader = open_reader(scheme=scheme)
    reader.open("/recommendations")
    opener = reader.page.get_by_role("button", name="Näppäimet")
    opener.focus()
    reader.page.keyboard.press("?")
    dialog = reader.page.get_by_role("dialog", name="Näppäinkomennot")
    expect(dialog).to_be_visible()
    assert reader.flaws() == []
    reader.page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()


def test_single_keys_that_are_switched_off_do_nothing_on_any_page_or_visit(reader: Reader) -> None:
    reader.open("/")
    reader.page.get_by_role("button", name="Näppäimet").click()
    reader.page.get_by_role("switch", name="Yhden näppäimen komennot").click(force=True)
    reader.page.get_by_role("button", name="Sulje").click()
    field = reader.page.get_by_role("textbox", name="Hae pöytäkirjoista")
    for _visit in range(2):
        reader.page.locator("h1").click()
        reader.page.keyboard.press("/")
        reader.page.keyboard.press("?")
        expect(field).not_to_be_focused()
        expect(reader.page.get_by_role("dialog")).to_have_count(0)
        reader.open("/glossary")


def test_a_key_typed_into_the_search_field_is_a_letter(reader: Reader) -> None:
    reader.open("/")
    field = reader.page.get_by_role("textbox", name="Hae pöytäkirjoista")
    field.click()
    reader.page.keyboard.type("a/b?n")
    expect(field).to_have_value("a/b?n")
    expect(reader.page.get_by_role("dialog")).to_have_count(0)


def test_a_term_is_explained_where_it_stands_and_escape_closes_it(reader: Reader) -> None:
    reader.open("/recommendations/arkisilta:V-R08?drafts=1")
    asked = reader.page.locator("summary[aria-label='Mitä tarkoittaa: kiistetty?']")
    asked.focus()
    reader.page.keyboard.press("Enter")
    told = reader.page.locator("details.help[open]")
    expect(told).to_contain_text("ihminen ratkaisee")
    reader.page.keyboard.press("Escape")
    expect(told).to_have_count(0)
    expect(asked).to_be_focused()
    asked.click()
    reader.page.get_by_role("link", name="Koko sanasto").click()
    reader.sees("Sanasto")
    expect(reader.page.locator("#term-contested")).to_have_text("kiistetty")


def test_an_unknown_address_keeps_the_pages_at_hand(reader: Reader) -> None:
    reader.open("/muu")
    reader.sees("Sivua ei löydy")
    reader.follow("Suositukset")
    reader.sees("Suositukset")
