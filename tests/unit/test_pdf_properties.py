"""Whatever minutes say and however they are printed: the PDF gives items, decisions and statements of the text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.minutes import read
from etl.minutes.reading import Reading
from etl.readers import read_document
from tests.pdf_minutes import Setting, rendered
from tests.unit.test_reading_properties import quotes_of

TITLES = (
    "Ohjelman tilannekatsaus",
    "Edellisen kokouksen pöytäkirjan hyväksyminen",
    "Väliarvioinnin suositusten toimeenpano",
    "Kuntapilottien eteneminen ja seuraavat vaiheet",
    "Muut asiat",
)
SENTENCES = (
    "Ohjelmajohtaja kertoi, että kuntien pilotit ovat käynnissä ja että ensimmäiset kokemukset ovat hyviä.",
    "Budjetista on sidottu 90 prosenttia, mutta viestinnän hankinta viivästyy.",
    "Palvelualustan ensimmäinen versio julkaistaan syyskuussa 2025.",
    "Keskusteltiin siitä, miten pieniä kuntia voitaisiin tukea paremmin.",
    "Koulutuskiertue järjestetään kevään 2026 aikana yhdessä hyvinvointialueiden kanssa.",
    "Arvioija totesi, että saavutettavuudessa on puutteita.",
    "Opas valmistui tammikuussa.",
)
DECISIONS = ("Merkittiin tiedoksi.", "Hyväksyttiin suunnitelma.", "Päätös: Päätettiin ehdotuksen mukaisesti.")
LAST = "Kokouksen päättäminen"

PARAGRAPHS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=9).map(" ".join)
BODIES = st.builds(
    lambda paragraphs, decision: [*paragraphs, *decision],
    st.lists(PARAGRAPHS, min_size=1, max_size=3),
    st.lists(st.sampled_from(DECISIONS), max_size=1),
)
AGENDAS = st.lists(st.tuples(st.sampled_from(TITLES), BODIES), min_size=2, max_size=8)
SETTINGS = st.builds(
    Setting,
    size=st.sampled_from((9.5, 11.0, 12.0)),
    space_after=st.sampled_from((6.0, 10.0)),
    margin=st.sampled_from((60.0, 72.0, 90.0)),
    justified=st.booleans(),
    hyphenated=st.booleans(),
    hanging=st.sampled_from((0.0, 28.0)),
    running_head=st.sampled_from((None, "Koeohjelma", "Ohjausryhmä")),
    bold_headings=st.booleans(),
)


def minutes(agenda: list[tuple[str, list[str]]]) -> list[str]:
    found = ["Koeohjelman ohjausryhmän pöytäkirja 3/2025", "Aika: tiistai 9.9.2025 klo 9.00–11.00"]
    found += ["1. Kokouksen avaus", "Puheenjohtaja avasi kokouksen klo 9.02."]
    for number, (title, body) in enumerate(agenda, start=2):
        found += [f"{number}. {title}", *body]
    return [*found, f"{len(agenda) + 2}. {LAST}", "Puheenjohtaja päätti kokouksen klo 10.45."]


def facts(reading: Reading) -> list[object]:
    """What must not depend on the format."""
    return [
        (
            meeting.number,
            meeting.day.held_on,
            meeting.opened_at,
            meeting.closed_at,
            [
                (
                    item.number,
                    item.title.text,
                    [(row.kind, row.quote.text) for row in item.decisions],
                    [(row.kind, row.status, row.modality, row.quote.text) for row in item.statements],
                )
                for item in meeting.items
            ],
        )
        for meeting in reading.meetings
    ]


@settings(max_examples=20, deadline=None)
@given(AGENDAS, SETTINGS)
def test_minutes_printed_to_pdf_give_the_facts_of_their_text(
    agenda: list[tuple[str, list[str]]], setting: Setting
) -> None:
    paragraphs = minutes(agenda)
    written = read(read_document("a.txt", "\n\n".join(paragraphs).encode()))
    printed = read(read_document("a.pdf", rendered(paragraphs, setting)))
    assert len(written.meetings) == 1
    assert facts(printed) == facts(written)
    for quote in quotes_of(printed):
        assert printed.document.text[quote.start : quote.end] == quote.text
        assert quote.page == printed.document.page_of(quote.start)
    listed = sum(len("".join(quote.text.split())) for quote in printed.coverage.unclassified)
    assert printed.coverage.characters == len("".join(printed.document.text.split()))
    assert printed.coverage.classified + listed == printed.coverage.characters


WORDS = st.text("abcdefghijklmnopqrstuvwxyzåäöABCÅÄÖ0123456789.,:;()-–§%€ ", min_size=1, max_size=120).filter(
    lambda words: words.split()[:1] != ["o"]
)
"""None begins with a lone `o`: it is the sign that Word prints before a row of a list."""


@settings(max_examples=30, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=30), SETTINGS)
def test_no_letter_of_a_page_vanishes(texts: list[str], setting: Setting) -> None:
    paragraphs = ["Asia", *(text for text in texts if text.strip())]
    document = read_document("a.pdf", rendered(paragraphs, setting))
    head = (setting.running_head or "") * (document.page_count or 0)
    told = sorted(letter for letter in document.text if letter.isalnum())
    numbers = "".join(f"{page}{document.page_count}" for page in range(1, (document.page_count or 0) + 1))
    printed = "".join(paragraphs) + (head + numbers if setting.running_head else "")
    assert told == sorted(letter for letter in printed if letter.isalnum())
    assert "\n\n".join(document.quote_span(block.span).text for block in document.blocks) == document.text
    assert [run.line for run in document.runs] == list(range(1, len(document.runs) + 1))
    assert all(run.box is not None and run.box[0] < run.box[2] and run.box[1] < run.box[3] for run in document.runs)
