"""Whatever a text holds: every quote stands where it says, and every character is classified or listed."""

import string

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.document import Document, Quote
from etl.minutes import read
from etl.minutes.coverage import quotes
from etl.minutes.reading import Reading
from etl.readers import read_document

LINES = (
    "Pöytäkirja 3/2025",
    "Läsnä: johtaja, kunta A; Maija Malli (THL)",
    "Aika: ti 9.9.2025 klo 9.00–11.00",
    "1. Kokouksen avaus",
    "2. Tilannekatsaus",
    "2.1 Alusta",
    "3. Seuraavat kokoukset",
    "Puheenjohtaja avasi kokouksen klo 9.02.",
    "Johtaja kunnasta A kertoi, että budjetista on sidottu 90 prosenttia, mutta työ jatkuu kevään aika-",
    "na 2026.",
    "Ehdotus: Merkitään tiedoksi.",
    "Päätös: Ehdotuksen mukaan.",
    "Hyväksyttiin suunnitelma. Merkittiin tiedoksi.",
    "Toimenpide 1: Opit kootaan. Vastuu: johtaja. Määräaika: 30.11.2025.",
    "tiistai 9.12. klo 13–15",
    "Pöytäkirjan vakuudeksi",
    "",
    "\f",
)
ALPHABET = string.ascii_letters + "äöÄÖ0123456789 .,:;()-–§%€\u00ad\u0002\u200b\t\f"
TEXTS = st.lists(st.one_of(st.sampled_from(LINES), st.text(ALPHABET, max_size=60)), min_size=1, max_size=25).map(
    "\n".join
)


def made(text: str) -> Document:
    return read_document("a.txt", f"Asia {text}".encode())


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_every_quote_stands_where_it_says(text: str) -> None:
    reading = read(made(text))
    for quote in quotes_of(reading):
        assert reading.document.text[quote.start : quote.end] == quote.text
        assert quote.page == reading.document.page_of(quote.start)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_classified_and_unclassified_characters_are_all_characters(text: str) -> None:
    reading = read(made(text))
    listed = sum(len("".join(quote.text.split())) for quote in reading.coverage.unclassified)
    assert reading.coverage.characters == len("".join(reading.document.text.split()))
    assert reading.coverage.classified + listed == reading.coverage.characters


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_blocks_and_runs_lead_through_the_whole_text(text: str) -> None:
    document = made(text)
    assert "\n\n".join(document.quote_span(block.span).text for block in document.blocks) == document.text
    assert [run.line for run in document.runs] == sorted(run.line for run in document.runs)
    raw = text.replace("\f", "\n").split("\n")
    assert all(1 <= run.line <= len(raw) for run in document.runs)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_the_same_bytes_give_the_same_reading(text: str) -> None:
    assert read(made(text)) == read(made(text))


def quotes_of(reading: Reading) -> list[Quote]:
    found = [quote for meeting in reading.meetings for quote in quotes(meeting)]
    return [*found, *reading.coverage.unclassified]
