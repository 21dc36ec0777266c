"""Lines of a PDF: which of them are one paragraph, by where they stand."""

import pytest

from etl.readers.pdf_page import Piece
from etl.readers.pdf_paragraphs import measured
from etl.readers.pdf_rows import Row
from tests.spec.printed_pages import Put, column, read, told

FULL = (
    "Ohjelmatoimisto kertoi, että pilottikunnat on valittu ja että työ alkaa jo ensi huhtikuussa kaikissa",
    "kunnissa. Kunnat A ja B ovat mukana kokeilussa alusta alkaen, ja kunta C tulee mukaan syksyllä, kun",
    "sen oma hanke on päättynyt.",
)
"""A paragraph that fills two lines from side to side."""
JOINED = " ".join(FULL)

CASES = [
    # why, lines of the page, paragraphs that they are
    ("wrapped lines are one paragraph", column(72, *FULL), [JOINED]),
    (
        "a wider space parts paragraphs",
        column(72, *FULL, "", "Merkittiin tiedoksi."),
        [JOINED, "Merkittiin tiedoksi."],
    ),
    (
        "a break is meant where the next word had room",
        column(72, *FULL, "Merkittiin tiedoksi.", "Kokous jatkui."),
        [JOINED, "Merkittiin tiedoksi.", "Kokous jatkui."],
    ),
    (
        "an indented first line begins a paragraph",
        [
            *column(72, *FULL),
            *column(96, FULL[0].removesuffix(" kaikissa"), down=132),
            *column(72, *FULL[1:], down=146),
        ],
        [JOINED, JOINED.replace(" kaikissa", "")],
    ),
    (
        "lines hang under the words after a number that is set apart",
        [Put(72, 90, "1."), *column(100, *FULL), Put(72, 132, "2."), *column(100, FULL[2], down=132)],
        [f"1. {JOINED}", f"2. {FULL[2]}"],
    ),
    (
        "lines hang under the words after a list sign",
        [Put(72, 90, "•"), *column(90, *FULL), Put(72, 132, "•"), *column(90, *FULL, down=132)],
        [f"• {JOINED}", f"• {JOINED}"],
    ),
    (
        "a letter o that is set apart is Word's round list sign",
        [Put(72, 90, "o", "Courier"), *column(90, *FULL)],
        [f"• {JOINED}"],
    ),
    (
        "a caption after a full line begins a paragraph",
        column(72, *FULL[:1], f"{FULL[1][:-5]}kaikki.", "Päätös: Ehdotuksen mukaan."),
        [f"{FULL[0]} {FULL[1][:-5]}kaikki.", "Päätös: Ehdotuksen mukaan."],
    ),
    (
        "a raised sign belongs to the word before it",
        [Put(72, 90, "Raportti"), Put(110.6, 85, "2", size=6), Put(117, 90, "julkaistiin.")],
        ["Raportti2 julkaistiin."],
    ),
    (
        "short lines below each other stay as they are",
        column(72, "Läsnä:", "ohjelmajohtaja", "sihteeri"),
        ["Läsnä:", "ohjelmajohtaja", "sihteeri"],
    ),
    (
        "a date that begins a line inside a sentence is no number of an item",
        column(
            72,
            "Ohjelmatoimisto kertoi, että kaikkien pilottikuntien yhteinen tapaaminen pidetään Turussa",
            "15. Elokuuta pidetään toinen tapaaminen, jossa käydään läpi kaikki pilotit ja niiden tulokset, ja",
            "sen jälkeen raportoidaan.",
        ),
        [
            "Ohjelmatoimisto kertoi, että kaikkien pilottikuntien yhteinen tapaaminen pidetään Turussa "
            "15. Elokuuta pidetään toinen tapaaminen, jossa käydään läpi kaikki pilotit ja niiden tulokset, ja "
            "sen jälkeen raportoidaan."
        ],
    ),
]


@pytest.mark.parametrize(("why", "lines", "expected"), CASES, ids=[case[0] for case in CASES])
def test_lines_are_paragraphs_by_their_places(why: str, lines: list[Put], expected: list[str]) -> None:
    assert told(read(lines)) == expected, why


def test_a_hyphen_at_a_line_end_is_settled_by_the_rules_for_text() -> None:
    lines = column(
        72,
        "Ohjelmatoimisto kertoi, että pilottikunnat on valittu. Kesäkuussa kaikille kunnille esitel-",
        "lään uusi palvelu, jota tukevat myös uusi EU-asetus ja muut säädökset, ja jonka Sosiaali-",
        "ja terveysalan järjestöt ovat suunnitelleet yhdessä muiden kanssa, kuten Tampereen Hiedan-",
        "Rannassa.",
    )
    (paragraph,) = told(read(lines))
    assert "kunnille esitellään uusi palvelu" in paragraph
    assert "jonka Sosiaali- ja terveysalan" in paragraph
    assert "Hiedan-Rannassa" in paragraph


def test_a_paragraph_runs_on_over_a_page_break() -> None:
    document = read(column(72, FULL[0]), column(72, *FULL[1:], "", "Merkittiin tiedoksi."))
    assert told(document) == [JOINED, "Merkittiin tiedoksi."]
    assert document.page_of(document.text.index("kunnissa.")) == 2


def test_a_word_is_parted_by_a_page_break() -> None:
    document = read(column(72, FULL[0], "kunnissa, ja kaikille esitel-"), column(72, "lään uusi palvelu."))
    assert told(document) == [f"{FULL[0]} kunnissa, ja kaikille esitellään uusi palvelu."]


def test_notes_at_the_foot_of_a_page_stand_before_the_paragraph_that_runs_on() -> None:
    note = Put(72, 700, "2 Raportti löytyy ohjelman sivuilta.", size=8)
    assert told(read([*column(72, FULL[0]), note], column(72, *FULL[1:]))) == [note.words, JOINED]


def test_a_full_page_that_ends_with_a_heading_does_not_run_on() -> None:
    heading = Put(72, 760, "2. Tilannekatsaus", "Helvetica-Bold")
    page = column(72, *FULL, down=300)
    assert told(read([*page, heading], page)) == [JOINED, heading.words, JOINED]


def test_larger_and_bold_lines_are_headings_and_bold_sentences_are_not() -> None:
    document = read(
        [
            Put(72, 90, "Ohjausryhmän kokous", "Helvetica-Bold", 16),
            Put(72, 120, "1. Kokouksen avaus", "Helvetica-Bold"),
            *column(72, *FULL, down=140),
            Put(72, 200, "Päätös:", "Helvetica-Bold"),
            Put(72, 220, "Tämä lause on lihavoitu.", "Helvetica-Bold"),
        ]
    )
    assert [(block.kind, block.level, block.bold) for block in document.blocks] == [
        ("heading", 1, True),
        ("heading", 2, True),
        ("paragraph", 0, False),
        ("paragraph", 0, True),
        ("paragraph", 0, True),
    ]


def test_rows_of_a_list_are_as_deep_as_they_are_indented() -> None:
    document = read([*column(72, "• Pilotit"), *column(100, "• kunta A", down=104), *column(72, "• Alusta", down=118)])
    assert [(block.kind, block.level) for block in document.blocks] == [
        ("list_item", 0),
        ("list_item", 1),
        ("list_item", 0),
    ]


def line(text: str, right: float, down: int) -> tuple[Row, float | None]:
    """A line of the text's left side that ends at `right`, so many lines down the page."""
    sides = (72.0, 700.0 - 14 * down, right, 710.0 - 14 * down)
    return (Piece(text, 1, sides, *sides, size=11.0, bold=False),), None


OVERFULL = 531.0
RUNNING_ON = "ja työ jatkuu kaikissa kunnissa, ja siitä"


@pytest.mark.parametrize(
    ("rights", "edge"),
    [
        ((523.0, 523.4, 522.8, OVERFULL), 523.4),
        ((470.0, 523.0, 495.0, OVERFULL), OVERFULL),
    ],
    ids=["a line of a justified text may stick out", "a ragged text is as wide as its longest line"],
)
def test_the_right_side_of_the_text(rights: tuple[float, ...], edge: float) -> None:
    rows = [line(RUNNING_ON, right, down) for down, right in enumerate(rights)]
    last = line("raportoidaan.", 150.0, len(rights))
    assert measured([*rows, last], 595.0).right == edge
