"""Markdown and web pages: encodings, what is refused with its reason, and files that were made to be hard."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.errors import UnreadableDocumentError
from etl.limits import TEXT_CHARACTERS
from etl.readers import read_document

WORDS = "Pöytäkirja: äänestys"
PIECES = (
    *("<p>", "</p>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td colspan=3>", "</table>", "<b>", "</b>", "<br/>"),
    *("<!--", "-->", "<h2>", "</h2>", "<nav>", "<main>", "</main>", "<pre>", "</pre>", "<a href='", "&auml;", "&#8;"),
    *("\n", "\n\n", "# ", "* ", "  - ", "1. ", "| a | b |\n|---|---|\n", "**", "*", "~~", "```\n", "> ", "---\n"),
    *("[a]: ", "[a](b)", "\\*", "<nimi>", "sana", "Päätös: ", "tieto-\n", "\u00ad", "\u200b", "\t", "    "),
)
SOURCES = st.lists(st.sampled_from(PIECES), max_size=40).map(lambda pieces: "Sana " + "".join(pieces))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("name", ["a.md", "a.markdown", "a.html", "a.htm"])
def test_the_same_words_in_every_encoding_that_shows_itself(name: str, encoding: str) -> None:
    assert read_document(name, WORDS.encode(encoding)).text == WORDS


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "cp1252"),
        ('<meta charset="windows-1252">', "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">', "iso-8859-15"),
        ('<?xml version="1.0" encoding="windows-1257"?>', "cp1257"),
        ('<meta charset="iso-8859-1">', "utf-8"),
        ('<meta charset="unicode_escape">', "cp1252"),
        ('<meta charset="no-such">', "cp1252"),
        ('<meta charset="utf-8">', "cp1252"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_declares_unless_its_bytes_are_another(
    declaration: str, encoding: str
) -> None:
    page = f"{declaration}<p>{WORDS}, 5 €, Š"
    assert read_document("a.html", page.encode(encoding)).text == f"{WORDS}, 5 €, Š"


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.md", b" \n ", "the file holds only spaces; expected minutes of a meeting"),
        ("a.html", b"\x89PNG\x00", "the file holds the control character U+0000; expected text"),
        ("a.md", b"\x81\x8d", "byte 0 is in none of the known encodings; expected text in UTF-8 or Windows-1252"),
        (
            "a.html",
            b'<meta charset="iso-8859-7"><p>\xff',
            "byte 30 is not in the declared encoding iso8859-7; expected text in the encoding that it declares",
        ),
        ("a.md", b"a" * (TEXT_CHARACTERS.value + 1), f"expected {TEXT_CHARACTERS}"),
        ("a.html", b"<p>" * TEXT_CHARACTERS.value, f"expected {TEXT_CHARACTERS}"),
        ("a.html", b"<script>a</script>", "no text besides its navigation and notes; expected minutes of a meeting"),
        ("a.html", b"<nav>Etusivu</nav>", "no text besides its navigation and notes; expected minutes of a meeting"),
        ("a.md", b"---\nlayout: a\n---\n", "no text besides its navigation and notes; expected minutes of a meeting"),
        ("a.md", b">" * 150 + b" a", "stand too deep inside each other; expected at most 100 levels"),
        (
            "a.md",
            b"# Salassa pidett\xc3\xa4v\xc3\xa4\n\nP\xc3\xb6yt\xc3\xa4kirja\n",
            "expected the public version of it",
        ),
        ("a.html", b"<header>TL III</header><p>Kokous avattiin.", "expected the public version of it"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(name: str, data: bytes, message: str) -> None:
    with pytest.raises(UnreadableDocumentError) as refused:
        read_document(name, data)
    assert str(refused.value).endswith(message)


def test_a_page_nested_without_end_is_read() -> None:
    assert read_document("a.html", b"<div>" * 20_000 + b"<b>" * 20_000 + b"Sana").text == "Sana"


@settings(max_examples=150, deadline=None)
@given(SOURCES, st.sampled_from(("a.md", "a.html")))
def test_blocks_and_runs_lead_through_the_whole_text(source: str, name: str) -> None:
    document = read_document(name, source.encode())
    assert "\n\n".join(document.quote_span(block.span).text for block in document.blocks) == document.text
    assert all(1 <= run.line <= source.count("\n") + 1 for run in document.runs)
    assert all(cell in block.span for block in document.blocks for cell in block.cells)


@settings(max_examples=150, deadline=None)
@given(
    SOURCES.filter(lambda source: "<!--" not in source and "href" not in source), st.sampled_from(("a.md", "a.html"))
)
def test_no_plain_word_vanishes(source: str, name: str) -> None:
    assert read_document(name, source.encode()).text.count("sana") == source.count("sana")
