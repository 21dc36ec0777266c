"""The interface in Swedish and English: the same ways, no Finnish words of its own, quotes as the source has them."""

import re
from string import Formatter

import pytest
from playwright.sync_api import expect

from dashboard import pages
from dashboard.text import EN, FI, LANGUAGES, SV, Texts
from tests.browser.conftest import OpenReader
from tests.browser.reader import Reader

OTHERS = pytest.mark.parametrize("texts", [SV, EN], ids=["sv", "en"])
PAGES = [
    *(page.path for page in pages.found() if not page.takes_id or page.order is not None),
    "/recommendations/arkisilta:V-R05?judge=implementation", "/timeline?show=list", "/no-such-page",
    "/recommendations/no-such-recommendation", "/?as_of=no-such-meeting",
]  # fmt: skip
OWN_WORDS = """() => {
    const page = document.body.cloneNode(true);
    page.querySelectorAll('script, style, [lang]').forEach(one => one.remove());
    const said = ['aria-label', 'title', 'placeholder'].flatMap(
        name => [...page.querySelectorAll(`[${name}]`)].map(one => one.getAttribute(name)));
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) said.push(walker.currentNode.data);
    return [document.title, ...said].map(text => text.trim()).filter(text => text);
}"""
"""Each text of the page by itself, without what carries a language of its own."""


@OTHERS
def test_from_the_overview_to_the_recommendation_to_the_sentence_in_its_own_language(
    reader: Reader, texts: Texts
) -> None:
    reader.open(f"/?programme=arkisilta&lang={texts.language}")
    expect(reader.page.locator("html")).to_have_attribute("lang", texts.language)
    expect(reader.page).to_have_title(re.compile("Arkisilta"))

    reader.click_block("V-R02")
    reader.sees(texts("recommendation.title", label="V-R02"))
    quote = reader.page.locator(".lane .quote").last
    expect(quote.locator("blockquote")).to_have_attribute("lang", "fi")
    words = quote.locator("blockquote").inner_text()

    quote.get_by_role("link").click()
    reader.sees(texts.entries["source.title"].partition(" ")[0])
    lit = reader.page.locator("#lit")
    expect(lit).to_have_text(words)
    expect(lit).to_be_in_viewport()
    expect(reader.page.locator("article")).to_have_attribute("lang", "fi")
    assert f"lang={texts.language}" in reader.page.url

    reader.page.go_back()
    reader.sees(texts("recommendation.title", label="V-R02"))


def test_another_language_shows_the_same_page_and_back_gives_the_old_one(reader: Reader) -> None:
    reader.open("/recommendations?programme=arkisilta&drafts=1&due=overdue")
    reader.follow("svenska")
    reader.sees("Rekommendationer")
    html, shown = reader.page.locator("html"), reader.page.get_by_role("region", name="Avgränsa listan")
    expect(html).to_have_attribute("lang", "sv")
    expect(reader.page).to_have_title("Rekommendationer – Seuranta")
    expect(reader.heading).to_be_focused()
    expect(shown.get_by_role("status")).to_have_text("Visas 2/14.")
    expect(reader.page.locator(".skip")).to_have_text("Gå till innehållet")
    expect(reader.page.locator("#announcement")).to_contain_text("Läget per 11.8.2026")

    reader.page.go_back()
    reader.sees("Suositukset")
    expect(html).to_have_attribute("lang", "fi")
    expect(reader.page.locator("#announcement")).to_contain_text("Tilanne 11.8.2026")


@pytest.mark.parametrize(("locale", "heading"), [("sv-FI", "Rekommendationer"), ("en-US", "Recommendations")])
def test_without_a_choice_the_browser_decides(open_reader: OpenReader, locale: str, heading: str) -> None:
    reader = open_reader(locale=locale)
    reader.open("/recommendations")
    reader.sees(heading)
    expect(reader.page.locator("html")).to_have_attribute("lang", locale[:2])


def test_two_readers_in_two_languages_do_not_disturb_each_other(open_reader: OpenReader) -> None:
    swede, english = open_reader(locale="sv-FI"), open_reader()
    swede.open("/")
    english.open("/?lang=en")
    for reader, page in ((swede, "Rekommendationer"), (english, "Recommendations"), (swede, "Finansiering")):
        reader.follow(page)
        reader.sees(page)
    expect(swede.page.locator("html")).to_have_attribute("lang", "sv")
    expect(english.page.locator("html")).to_have_attribute("lang", "en")
    expect(english.page.locator(".as-of")).to_contain_text("19 March 2026")
    expect(swede.page.locator(".as-of")).to_contain_text("19.3.2026")


@OTHERS
def test_no_finnish_word_of_the_interface_shows_in_another_language(reader: Reader, texts: Texts) -> None:
    finnish = Finnish(texts)
    shown = {}
    for path in PAGES:
        reader.open(f"{path}{'&' if '?' in path else '?'}lang={texts.language}")
        said = reader.page.evaluate(OWN_WORDS)
        assert texts("skip") in said
        shown[path] = finnish.among(said)
    assert {path: found for path, found in shown.items() if found} == {}


def test_finnish_words_would_be_found_if_they_were_shown(reader: Reader) -> None:
    reader.open("/?lang=fi")
    found = Finnish(SV).among(reader.page.evaluate(OWN_WORDS))
    assert {FI("skip"), FI("navigation"), FI("overview.rates.heading"), FI("strip.of", all=14)} <= set(found)


class Finnish:
    """The Finnish texts that the other language writes otherwise, with anything where a value stands."""

    def __init__(self, texts: Texts) -> None:
        others = [text for key, text in FI.entries.items() if text != texts.entries[key]]
        parsed = [list(Formatter().parse(text)) for text in others if re.search(r"[^\W\d]{2}", text)]
        self.whole = {said for parts in parsed for said, name, _, _ in parts if name is None and len(parts) == 1}
        self.around = [
            re.compile(_pattern(parts)) for parts in parsed if any(name is not None for _, name, _, _ in parts)
        ]

    def among(self, said: list[str]) -> list[str]:
        return [
            one for one in dict.fromkeys(said) if one in self.whole or any(text.fullmatch(one) for text in self.around)
        ]


def _pattern(parts: list[tuple[str, str | None, str | None, str | None]]) -> str:
    return "".join(re.escape(said) + (".*" if name is not None else "") for said, name, _, _ in parts)


def test_the_languages_are_offered_each_in_its_own_name(reader: Reader) -> None:
    reader.open("/?lang=en")
    offered = reader.page.get_by_role("navigation", name="Language").get_by_role("listitem")
    expect(offered).to_have_text(["suomi", "svenska", "English"])
    assert [one.get_attribute("lang") for one in offered.all()] == list(LANGUAGES)
