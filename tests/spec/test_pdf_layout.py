"""Pages of a PDF: columns, tables, lists of contents, and words that run otherwise than the text."""

from tests.spec.printed_pages import Put, column, noise, read, told

LEFT = (
    "Ohjelmatoimisto kertoi, että",
    "pilottikunnat on valittu ja että työ",
    "alkaa huhtikuussa. Kunnat A ja B",
    "ovat mukana kokeilussa alusta",
    "asti, ja kunta C tulee mukaan",
    "syksyllä.",
)
RIGHT = (
    "Arvioija esitteli havainnot, joiden",
    "mukaan viestintä ei tavoita pieniä",
    "kuntia. Ohjausryhmä keskusteli",
    "siitä, miten tilannetta voitaisiin",
    "parantaa ensi vuoden aikana eri",
    "keinoin.",
)


def test_columns_of_prose_are_read_one_after_the_other() -> None:
    page = [*column(72, *LEFT), *column(320, *RIGHT)]
    by_rows = sorted(page, key=lambda put: put.down)
    assert told(read(by_rows)) == [" ".join(LEFT), " ".join(RIGHT)]


def test_rows_of_a_table_without_rules_are_rows() -> None:
    rows = [
        ("Vastuutaho", "Toimenpide", "Määräaika"),
        ("Kunta A", "Laadi suunnitelma", "30.9.2025"),
        ("Kunta B", "Kokoa opit", "syksy"),
    ]
    page = [
        Put(left, 90 + 20 * index, cell)
        for index, row in enumerate(rows)
        for left, cell in zip((72, 200, 400), row, strict=True)
    ]
    document = read(page)
    assert told(document) == ["\t".join(row) for row in rows]
    assert [(block.kind, block.table) for block in document.blocks] == [("table_row", 1)] * 3
    assert [document.quote_span(cell).text for cell in document.blocks[1].cells] == list(rows[1])


def test_a_cell_of_two_lines_is_one_cell() -> None:
    page = [
        *(Put(72, 90, "Kunta A"), Put(200, 90, "Laadi suunnitelma ja toimita se"), Put(400, 90, "30.9.2025")),
        Put(200, 104, "ohjelmatoimistolle"),
        *(Put(72, 124, "Kunta B"), Put(200, 124, "Kokoa opit"), Put(400, 124, "syksy")),
    ]
    assert told(read(page)) == [
        "Kunta A\tLaadi suunnitelma ja toimita se ohjelmatoimistolle\t30.9.2025",
        "Kunta B\tKokoa opit\tsyksy",
    ]


def test_people_in_columns_stay_in_their_rows() -> None:
    page = [
        *(Put(72, 90, "Läsnä"), Put(200, 90, "ohjelmajohtaja, puheenjohtaja")),
        *(Put(200, 104, "sihteeri"),),
        *(Put(72, 124, "Poissa"), Put(200, 124, "kunnan C edustaja")),
    ]
    assert told(read(page)) == ["Läsnä\tohjelmajohtaja, puheenjohtaja", "sihteeri", "Poissa\tkunnan C edustaja"]


def test_wide_spaces_of_a_justified_line_part_nothing() -> None:
    words = ("Selvityksessä", "tunnistetaan", "mahdollisuudet")
    assert told(read([Put(72, 90, "      ".join(words))])) == [" ".join(words)]
    in_columns = [Put(left, 90, word) for left, word in zip((72, 178, 290), words, strict=True)]
    assert told(read(in_columns)) == ["\t".join(words)]


def test_each_row_of_a_list_of_contents_is_a_block() -> None:
    titles = ("1. Kokouksen avaus", "2. Ohjelman tilannekatsaus", "3. Muut asiat")
    dotted = [Put(72, 90 + 14 * index, f"{title} {'.' * 60} {index + 1}") for index, title in enumerate(titles)]
    assert [block.split(" ...")[0] for block in told(read(dotted))] == list(titles)
    in_columns = [
        put
        for index, title in enumerate(titles)
        for put in (Put(72, 90 + 14 * index, title), Put(500, 90 + 14 * index, str(index + 1)))
    ]
    assert told(read(in_columns)) == [f"{title}\t{index + 1}" for index, title in enumerate(titles)]


def test_a_turned_page_reads_like_a_straight_one() -> None:
    turned = [Put(100 + 14 * index, 780, line, turned=90) for index, line in enumerate(LEFT)]
    for rotation in (0, 90):
        document = read(turned, rotation=rotation)
        assert told(document) == [" ".join(LEFT)]
    run = read(turned, rotation=90).run_of(0)
    assert run is not None
    assert run.box is not None
    left, bottom, right, top = run.box
    # The first line stands 100 points below the upper edge of the page as it is shown.
    assert 61 < left < 64 < right < 220
    assert 738 < bottom < 740 < top < 752


def test_a_stamp_in_the_margin_that_repeats_is_noise_and_keeps_its_words() -> None:
    stamp = Put(30, 500, "Allekirjoitettu sähköisesti 9.9.2025 klo 14.21", size=7, turned=90)
    document = read([*column(72, *LEFT), stamp], [*column(72, *RIGHT), stamp])
    assert noise(document) == [("stamp", stamp.words)] * 2
    assert told(document) == [" ".join(LEFT), " ".join(RIGHT)]


def test_words_in_the_margin_that_stand_once_are_text() -> None:
    document = read([*column(72, *LEFT), Put(30, 500, "Luonnos", turned=90)])
    assert noise(document) == []
    assert told(document) == ["Luonnos", " ".join(LEFT)]
