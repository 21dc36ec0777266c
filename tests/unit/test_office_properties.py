"""Whatever minutes say, in Word and OpenDocument files they say the same as in plain text, each word at its place."""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.minutes import read
from etl.minutes.coverage import quotes
from etl.readers import read_document
from tests.rendered import opendocument, word
from tests.rendered.minutes import as_docx, as_odt
from tests.rendered.told import told
from tests.rendered.zipped import zipped

TITLES = (
    "Kokouksen avaus",
    "Edellisen kokouksen pöytäkirjan hyväksyminen",
    "Tilannekatsaus",
    "Väliarvioinnin suositukset",
    "Viestintäsuunnitelma",
    "Seuraavat kokoukset",
    "Kokouksen päättäminen",
)
SENTENCES = (
    "Puheenjohtaja avasi kokouksen klo 9.02.",
    "Johtaja kunnasta A kertoi, että budjetista on sidottu 90 prosenttia, mutta työ jatkuu keväällä 2026.",
    "Ehdotus: Merkitään tiedoksi.",
    "Päätös: Hyväksyttiin ehdotuksen mukaan.",
    "Hyväksyttiin suunnitelma. Merkittiin tiedoksi.",
    "• Pilottikunnat valitaan huhtikuussa.",
    "Toimenpide 1: Opit kootaan. Vastuu: johtaja. Määräaika: 30.11.2025.",
    "3. kohdan suositus on toteutettu.",
    "tiistai 9.12. klo 13–15",
)
HEAD = ("Koeohjelman ohjausryhmä", "Pöytäkirja 3/2025", "Aika: ti 9.9.2025 klo 9.00–11.00", "Läsnä: johtaja, kunta A")
FORMATS: dict[str, Callable[[Sequence[str]], bytes]] = {"a.docx": as_docx, "a.odt": as_odt}


@dataclass(frozen=True)
class Item:
    title: str
    body: tuple[str, ...]
    below: tuple["Item", ...] = ()


BODIES = st.lists(st.sampled_from(SENTENCES), max_size=3).map(tuple)
LEAVES = st.builds(Item, st.sampled_from(TITLES), BODIES)
ITEMS = st.lists(st.builds(Item, st.sampled_from(TITLES), BODIES, st.lists(LEAVES, max_size=3).map(tuple)), max_size=6)
LABELS = st.sampled_from(("{}.", "{}", "§ {}", "{} §"))


@st.composite
def minutes(draw: st.DrawFn) -> list[str]:
    """Paragraphs of minutes with a tree of items, numbered from anywhere."""
    label, first = draw(LABELS), draw(st.integers(1, 60))
    found = list(HEAD)
    for number, item in enumerate(draw(ITEMS), start=first):
        found += [f"{label.format(number)} {item.title}", *item.body]
        for index, part in enumerate(item.below, start=1):
            found += [f"{number}.{index} {part.title}", *part.body]
    return found


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=25, deadline=None)
@given(paragraphs=minutes())
def test_items_decisions_and_statements_are_those_of_the_plain_text(name: str, paragraphs: list[str]) -> None:
    assert told(name, FORMATS[name](paragraphs)) == told("a.txt", "\n\n".join(paragraphs).encode())


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=25, deadline=None)
@given(paragraphs=minutes())
def test_every_quote_stands_where_it_says_and_every_character_is_counted(name: str, paragraphs: list[str]) -> None:
    reading = read(read_document(name, FORMATS[name](paragraphs)))
    unclassified = reading.coverage.unclassified
    for quote in [*unclassified, *(quote for meeting in reading.meetings for quote in quotes(meeting))]:
        assert reading.document.text[quote.start : quote.end] == quote.text
    listed = sum(len("".join(quote.text.split())) for quote in unclassified)
    assert reading.coverage.characters == len("".join(reading.document.text.split()))
    assert reading.coverage.classified + listed == reading.coverage.characters


RICH_WORD = word.word_parts(
    word.paragraph("Avaus", style="H", number=(1, 0))
    + word.table(word.row(word.cell("a", properties='<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')))
    + '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:footnoteReference w:id="2"/><w:sym w:char="F0FE"/></w:r></w:p>',
    styles=word.style("H", "heading 1", based_on="H", paragraph_properties='<w:outlineLvl w:val="0"/>'),
    numbering=word.list_definition(1, word.list_level(0, "%1", "lowerLetter", more='<w:lvlRestart w:val="0"/>'))
    + word.list_of(1, 1, {0: 3}),
    footnotes=f'<w:footnote w:id="2">{word.paragraph("Ks. liite.")}</w:footnote>',
)
RICH_TEXT = opendocument.text_parts(
    opendocument.heading("Avaus", more='text:restart-numbering="true" text:start-value="2"')
    + opendocument.list_of("L", opendocument.list_row("a", more='text:start-value="4"'), more='xml:id="x"')
    + opendocument.table(opendocument.row(opendocument.cell("a", more='table:number-columns-spanned="2"')))
    + '<text:p text:style-name="P">b<text:s text:c="2"/></text:p>',
    automatic=opendocument.list_style("L", opendocument.number_level(1, "a", more='text:start-value="1"')),
    styles='<style:style style:name="P" style:family="paragraph" style:parent-style-name="P" '
    f'style:default-outline-level="1"/><text:outline-style>{opendocument.outline_level(1)}</text:outline-style>',
)
VALUE = re.compile(r'(?<==")[^"]*(?=")')
ODD_VALUES = ("", "-1", "--5", "x", "99999999999", "9" * 5000, "1" * 9, "\u0663", "\u00b2", "%1%2%9", "none")


@settings(max_examples=80, deadline=None)
@given(st.sampled_from((("a.docx", RICH_WORD), ("a.odt", RICH_TEXT))), st.data())
def test_odd_values_of_attributes_end_in_a_document_or_in_a_reason(
    file: tuple[str, dict[str, str | bytes]], data: st.DataObject
) -> None:
    name, parts = file
    part = data.draw(st.sampled_from(sorted(key for key, content in parts.items() if VALUE.search(str(content)))))
    places = [match.span() for match in VALUE.finditer(str(parts[part]))]
    start, end = data.draw(st.sampled_from(places))
    odd = data.draw(st.sampled_from(ODD_VALUES))
    spoilt = zipped(parts | {part: str(parts[part])[:start] + odd + str(parts[part])[end:]})
    with suppress(UnreadableDocumentError):
        assert_whole(read_document(name, spoilt))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from((("a.docx", RICH_WORD), ("a.odt", RICH_TEXT))), st.data())
def test_broken_bytes_end_in_a_document_or_in_a_reason(
    file: tuple[str, dict[str, str | bytes]], data: st.DataObject
) -> None:
    name, parts = file
    spoilt = bytearray(zipped(parts))
    for place in data.draw(st.lists(st.integers(0, len(spoilt) - 1), min_size=1, max_size=8)):
        spoilt[place] = data.draw(st.integers(0, 255))
    with suppress(UnreadableDocumentError):
        assert_whole(read_document(name, bytes(spoilt)))


WORDS = st.integers(1000, 9999).map(lambda number: f"sana{number}")
CELLS = st.lists(st.one_of(WORDS, st.sampled_from(("1.", "§ 7", "", "Läsnä:"))), min_size=1, max_size=4)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=5)


@settings(max_examples=40, deadline=None)
@given(ROWS)
def test_no_word_of_a_table_is_lost_doubled_or_moved(rows: list[list[list[str]]]) -> None:
    """Whether the table is read as data or as layout."""
    as_word = word.table(*(word.row(*(word.cell(*cell) for cell in row)) for row in rows))
    as_text = opendocument.table(*(opendocument.row(*(opendocument.cell(*cell) for cell in row)) for row in rows))
    written = " ".join(text for row in rows for cell in row for text in cell).split()
    for document in (
        read_document("a.docx", word.word_file(word.paragraph("Alku") + as_word)),
        read_document("a.odt", opendocument.text_file(opendocument.paragraph("Alku") + as_text)),
    ):
        assert document.text.split() == ["Alku", *written]
        assert_whole(document)


def assert_whole(document: Document) -> None:
    """Blocks make the text, cells lie in their rows, and runs lead on through the paragraphs of the file."""
    assert "\n\n".join(document.quote_span(block.span).text for block in document.blocks) == document.text
    assert all(cell in block.span for block in document.blocks for cell in block.cells)
    assert [run.line for run in document.runs] == sorted(run.line for run in document.runs)
