"""What a reader takes along: tables, pictures of charts, paper; and how little the browser is allowed to do."""

import io
import re
import struct
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenReader
from tests.browser.pages import PAGES
from tests.browser.reader import Reader

WITHOUT_MENU = """() => [...document.querySelectorAll('main table')]
  .filter(one => !(one.closest('.chart') || one.closest('.card')).querySelector('.take'))
  .map(one => one.caption.textContent)"""
CHARTS_WITHOUT_PICTURE = """() => [...document.querySelectorAll('main .chart')]
  .filter(one => !one.querySelector('[data-picture=png]')).map(one => one.id)"""
A4 = (595, 842)


OWN_WAYS = ("/queries", "/data", "/dictionary")
"""The analyst's pages: an answer is a file, and the data are in the warehouse itself."""
OF_PAGES = {
    name: path for name, path in PAGES.items() if not path.startswith(OWN_WAYS) and "lang=" not in path
}  # fmt: skip
"""In one language: the files of each are the business of the tests of exports."""


@pytest.mark.parametrize("path", OF_PAGES.values(), ids=OF_PAGES)
def test_every_table_and_chart_of_a_page_can_be_taken_along(reader: Reader, path: str) -> None:
    reader.open(path)
    assert reader.page.evaluate(WITHOUT_MENU) == []
    assert reader.page.evaluate(CHARTS_WITHOUT_PICTURE) == []
    for link in reader.page.locator(".take a").all():
        answer = reader.page.request.get(reader.address + (link.get_attribute("href") or ""))
        assert answer.status == 200
        assert "attachment; filename=" in answer.headers["content-disposition"]


def test_a_table_is_saved_as_the_page_shows_it(reader: Reader) -> None:
    reader.open("/recommendations?drafts=1&due=overdue")
    menu = reader.page.locator("section:has(#list-heading) .take")
    menu.locator("summary").click()
    with reader.page.expect_download() as download:
        menu.get_by_role("link", name="CSV (puolipiste, desimaalipilkku)").click()
    assert download.value.suggested_filename == "recommendations-arkisilta-2026-08-11-luonnos.csv"
    lines = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(";")[0] for line in lines] == ["Tunnus", "V-R05", "T-R01"]


@pytest.mark.parametrize(
    ("path", "chart"),
    [
        ("/?drafts=1", "state_bar"), ("/?drafts=1", "late_by_owner"), ("/recommendations", "state_grid"),
        ("/recommendations", "state_course"), ("/budget", "budget_bars"), ("/budget", "budget_pace"),
        ("/budget", "budget_course"), ("/budget", "budget_claims"), ("/timeline", "timeline"),
    ],
)  # fmt: skip
def test_a_chart_is_saved_as_a_picture_with_title_and_note_in_it(
    open_reader: OpenReader, path: str, chart: str
) -> None:
    reader = open_reader(scheme="dark")
    reader.open(path)
    figure = reader.page.locator(f"#{chart}")
    figure.locator(".take summary").click()
    drawn, name = _saved(reader, chart, "svg")
    words = " ".join(re.sub("<[^>]+>", " ", drawn.decode()).replace("\u00a0", " ").split())
    sentence = reader.sentence(chart).inner_text().replace("\u00a0", " ")
    assert all(word in words for word in sentence.replace("&", "&amp;").split())
    assert "allekirjoitettu pöytäkirja on virallinen." in words
    assert name.startswith(f"{chart.replace('_', '-')}-arkisilta-2026-")

    picture, _ = _saved(reader, chart, "png")
    width, height = struct.unpack(">II", picture[16:24])
    assert picture.startswith(b"\x89PNG")
    assert width == 2000
    assert height >= 2 * figure.locator(".drawing").evaluate("one => one.offsetHeight")


def _saved(reader: Reader, chart: str, kind: str) -> tuple[bytes, str]:
    with reader.page.expect_download() as download:
        reader.page.locator(f"#{chart} [data-picture={kind}]").click()
    name = download.value.suggested_filename
    assert name.endswith(f".{kind}")
    return Path(download.value.path()).read_bytes(), name


PRINTED = {
    "overview": ("/?drafts=1", ["Luonnokset ovat mukana.", "14 suosituksesta", "Sihteerille"]),
    "recommendations": ("/recommendations?open=1", ["Rajaus: Vain avoimet.", "Luonnokset eivät ole mukana."]),
    "budget": ("/budget?drafts=1&period=2026", ["Palvelualusta", "ristiriita"]),
    "timeline": ("/timeline?theme=-", ["Rajaus: Aihe: ei tietoa."]),
    "next meeting": ("/next-meeting?drafts=1", ["Seuraava kokous"]),
    "one recommendation": ("/recommendations/arkisilta:V-R02", ["Suositus V-R02"]),
}
"""A page, and words that its first sheets must hold besides those of every sheet."""
CONTROLS = ("Siirry sisältöön", "Näytä taulukkona", "Lataa", "PNG-kuva", "Käytä luonnoksia", "Vahvistettavat")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("path", "wanted"), PRINTED.values(), ids=PRINTED)
def test_a_printed_page_says_what_it_shows_on_every_sheet_and_has_nothing_to_press(
    open_reader: OpenReader, path: str, wanted: list[str], scheme: str
) -> None:
    reader = open_reader(scheme=scheme)
    reader.open(path)
    told = reader.page.locator(".as-of").inner_text().split(" · ")[-1]
    paper = pypdfium2.PdfDocument(reader.page.pdf(prefer_css_page_size=True, print_background=True))
    sheets = [" ".join(sheet.get_textpage().get_text_bounded().split()) for sheet in paper]
    assert {tuple(map(round, sheet.get_size())) for sheet in paper} == {A4}
    for number, words in enumerate(sheets, start=1):
        assert told in words
        assert "Luettu koneellisesti; allekirjoitettu pöytäkirja on virallinen." in words
        assert "Aineisto luettu" in words
        assert f"{number} / {len(sheets)}" in words
    every = " ".join(sheets)
    assert [one for one in wanted if one not in every] == []
    assert [one for one in CONTROLS if one in every] == []
    _is_light(paper)


def _is_light(paper: pypdfium2.PdfDocument) -> None:
    """The corners of a sheet are white."""
    picture = paper[0].render(scale=0.25).to_pil().convert("L")
    assert {picture.getpixel((x, y)) for x in (1, picture.width - 2) for y in (1, picture.height - 2)} == {255}


def test_no_chart_runs_off_the_sheet(reader: Reader) -> None:
    reader.open("/budget?drafts=1")
    paper = pypdfium2.PdfDocument(io.BytesIO(reader.page.pdf(prefer_css_page_size=True)))
    for sheet in paper:
        text = sheet.get_textpage()
        boxes = [text.get_charbox(place) for place in range(text.count_chars())]
        assert max(right for _, _, right, _ in boxes) <= A4[0] - 30


def test_what_was_folded_is_folded_again_after_printing(reader: Reader) -> None:
    reader.open("/")
    folded = reader.page.locator("details:not([open])").count()
    width = reader.page.locator("#state_bar .main-svg").first.bounding_box()
    reader.page.pdf()
    expect(reader.page.locator("details:not([open])")).to_have_count(folded)
    expect(reader.page.locator("#state_bar .main-svg").first).to_be_visible()
    assert reader.page.locator("#state_bar .main-svg").first.bounding_box() == width


def test_no_script_may_be_made_out_of_text(reader: Reader) -> None:
    policy = reader.page.request.get(reader.address + "/").headers["content-security-policy"]
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))
    assert scripts.split()[1] == "'self'"
    assert all(one.startswith("'sha256-") for one in scripts.split()[2:])


def test_the_statement_on_accessibility_is_linked_in_the_foot(reader: Reader) -> None:
    reader.open("/recommendations?as_of=3/2025")
    reader.follow("Saavutettavuusseloste")
    reader.sees("Saavutettavuusseloste")
    expect(reader.page.get_by_text("Lupa- ja valvontavirasto")).to_be_visible()
    expect(reader.page.locator(".as-of")).to_contain_text("9.9.2025")
