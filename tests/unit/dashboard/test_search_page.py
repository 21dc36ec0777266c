"""What the pages of search, minutes and glossary are made of, without a browser."""

import importlib
import string

import pytest
from dash import html

from dashboard import docs
from dashboard.address import Address
from dashboard.components import explained
from dashboard.components.marked import marked
from dashboard.components.minutes import marked as lit_paragraph
from dashboard.components.minutes_read import Facts
from dashboard.searching import Searching
from dashboard.text import FI
from etl.vocabulary import DateRole, StatementKind

LANGUAGES = ("fi", "sv", "en")


def drawn(parts: list[object]) -> str:
    """Marks in square brackets, what was not read in braces."""
    return "".join(map(_drawn, parts))


def _drawn(part: object) -> str:
    if isinstance(part, html.Mark):
        return f"[{part.children}]"
    return f"{{{part.children[1]}}}" if isinstance(part, html.Span) else str(part)


@pytest.mark.parametrize(
    ("text", "matched", "phrases", "expected"),
    [
        ("Kuntien viestinnän suunnitelma", "viestintä", (), "Kuntien [viestinnän] suunnitelma"),
        ("Viestintäkanavat ja viestintä", "viestintä viestintäkanava", (), "[Viestintäkanavat] ja [viestintä]"),
        ("Kuntien viestinnän tila", "viestintä tila", ("viestinnän tila",), "Kuntien [viestinnän tila]"),
        ("Ei mitään", "viestintä", (), "Ei mitään"),
    ],
)
def test_a_hit_is_marked_in_the_form_in_which_it_stands(
    text: str, matched: str, phrases: tuple[str, ...], expected: str
) -> None:
    assert drawn(marked(text, matched, phrases, "fi")) == expected


@pytest.mark.parametrize(
    ("lit", "unread", "expected"),
    [
        ((104, 109), (), "abc [defgh] ij"),
        ((None, None), ((100, 103),), "{abc} defgh ij"),
        ((104, 109), ((110, 112),), "abc [defgh] {ij}"),
        ((104, 112), ((110, 112),), "abc [defgh ij]"),
        ((90, 103), ((110, 140),), "[abc] defgh {ij}"),
        ((200, 210), (), "abc defgh ij"),
    ],
)
def test_a_paragraph_shows_what_is_lit_and_what_was_not_read(
    lit: tuple[int | None, int | None], unread: tuple[tuple[int, int], ...], expected: str
) -> None:
    assert drawn(lit_paragraph("abc defgh ij", 100, lit, unread, "lukematta: ")) == expected


def test_only_the_first_lit_part_takes_the_focus() -> None:
    first = lit_paragraph("abc def", 100, (104, 140))[1]
    following = lit_paragraph("ghi", 110, (104, 140))[0]
    assert (first.id, first.tabIndex) == ("lit", -1)
    assert getattr(following, "id", None) is None


def test_a_paragraph_is_noise_only_when_all_of_it_is() -> None:
    facts = Facts(unread=(), noise=((10, 30, "running_header"),))
    assert facts.noise_of(10, 30) == "running_header"
    assert facts.noise_of(12, 20) == "running_header"
    assert facts.noise_of(25, 40) is None


def test_a_search_in_the_address_is_carried_on_with_its_facets_and_nothing_else() -> None:
    searching = Searching.of(Address.parse("/search?q=+viestint%C3%A4+&kind=plan&meeting=arkisilta:m1&page=2&muu=x"))
    assert searching.in_address == {"q": "viestintä", "kind": "plan", "meeting": "arkisilta:m1"}
    assert searching.wanted == {"kind": "plan", "meeting_id": "arkisilta:m1"}
    assert Searching.of(Address.parse("/search?kind=plan")).in_address == {}


@pytest.mark.parametrize("room", ["search", "glossary"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_texts_with_the_same_values(room: str, language: str) -> None:
    def fields(entries: dict[str, str]) -> dict[str, set[str | None]]:
        return {
            key: {name for _, name, _, _ in string.Formatter().parse(text)} - {None} for key, text in entries.items()
        }

    finnish = importlib.import_module(f"dashboard.text.fi.{room}").ENTRIES
    own = importlib.import_module(f"dashboard.text.{language}.{room}").ENTRIES
    assert fields(own) == fields(finnish)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_of_the_glossary_has_a_name_and_a_sentence(language: str) -> None:
    entries = importlib.import_module(f"dashboard.text.{language}.glossary").ENTRIES
    terms = {key.removeprefix("glossary_name.") for key in entries if key.startswith("glossary_name.")}
    assert terms == set(explained.TERMS)
    assert all(entries[f"glossary.{term}"].endswith(".") for term in terms)


def test_the_glossary_of_the_docs_says_what_the_pages_say() -> None:
    assert docs.PATH.read_text(encoding="utf-8") == docs.page(), "docs/glossary.md is old; run make docs"


@pytest.mark.parametrize("kind", [StatementKind, DateRole])
def test_words_that_only_these_pages_show_have_terms(kind: type[StatementKind] | type[DateRole]) -> None:
    assert all(FI.word(kind, word) for word in kind)
