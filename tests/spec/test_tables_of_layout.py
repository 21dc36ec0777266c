"""Tables in Word and OpenDocument: rows of data stay rows, text that a table only lays out becomes paragraphs."""

from types import ModuleType

import pytest

from etl.document import Document
from etl.languages import LANGUAGES
from etl.minutes.outline import outline
from etl.readers import read_document
from tests.rendered import opendocument, word

LONG = "Ohjelmatoimisto kertoi, että pilotit ovat käynnissä kaikissa kunnissa ja että opas on valmis. " * 2


class Maker:
    """Makes one table in one of the formats; both modules name the same things alike."""

    def __init__(self, module: ModuleType, suffix: str) -> None:
        self.module, self.suffix = module, suffix

    def read(self, *rows: list[str | list[str]], bold_heading: bool = False) -> Document:
        """A table whose cells hold one paragraph or several."""
        made = [self._row(row, bold=bold_heading and index == 0) for index, row in enumerate(rows)]
        table = self.module.table(*made)
        if self.suffix == ".docx":
            return read_document("a.docx", word.word_file(table))
        style = '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/>'
        return read_document("a.odt", opendocument.text_file(table, automatic=f"{style}</style:style>"))

    def _row(self, row: list[str | list[str]], *, bold: bool) -> str:
        cells = [[cell] if isinstance(cell, str) else cell for cell in row]
        made = [self.module.cell(*(self._paragraph(text, bold=bold) for text in texts)) for texts in cells]
        return str(self.module.row(*made))

    def _paragraph(self, text: str, *, bold: bool) -> str:
        if self.suffix == ".docx":
            return f"<w:p>{word.bold(text) if bold else word.run(text)}</w:p>"
        return opendocument.paragraph(text, "B" if bold else "")


@pytest.fixture(params=[".docx", ".odt"])
def make(request: pytest.FixtureRequest) -> Maker:
    return Maker(word if request.param == ".docx" else opendocument, request.param)


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.quote_span(block.span).text) for block in document.blocks]


def texts(document: Document) -> list[str]:
    return [text for _, text in blocks(document)]


# Data


def test_rows_of_data_are_rows_with_cells_under_the_heading_of_their_columns(make: Maker) -> None:
    document = make.read(
        ["Nro", "Toimenpide", "Vastuu"],
        ["1", "Laadi suunnitelma", "johtaja"],
        ["2", "Kokoa opit", ""],
        bold_heading=True,
    )
    assert blocks(document) == [
        ("table_row", "Nro\tToimenpide\tVastuu"),
        ("table_row", "1\tLaadi suunnitelma\tjohtaja"),
        ("table_row", "2\tKokoa opit\t"),
    ]
    assert [block.header for block in document.blocks] == [True, False, False]
    assert [block.table for block in document.blocks] == [1, 1, 1]
    assert [document.quote_span(cell).text for cell in document.blocks[2].cells] == ["2", "Kokoa opit", ""]


def test_a_label_and_its_words_are_a_row(make: Maker) -> None:
    assert blocks(make.read(["Aika", "ti 4.2.2025 klo 9"], ["Paikka", "Kokoushuone"])) == [
        ("table_row", "Aika\tti 4.2.2025 klo 9"),
        ("table_row", "Paikka\tKokoushuone"),
    ]


def test_a_list_beside_its_label_is_a_list_below_it(make: Maker) -> None:
    document = make.read(["Aika", "ti 4.2.2025"], ["Paikka", "Kokoushuone"], ["Läsnä:", ["johtaja", "sihteeri"]])
    assert texts(document) == ["Aika\tti 4.2.2025", "Paikka\tKokoushuone", "Läsnä:", "johtaja", "sihteeri"]


def test_two_columns_of_people_stay_rows(make: Maker) -> None:
    rows: list[list[str | list[str]]] = [[["Maija Malli", "kunta A"], ["Matti Malli", "kunta B"]]] * 2
    assert texts(make.read(["Jäsenet", "Asiantuntijat"], *rows, bold_heading=True)) == [
        "Jäsenet\tAsiantuntijat",
        "Maija Malli kunta A\tMatti Malli kunta B",
        "Maija Malli kunta A\tMatti Malli kunta B",
    ]


def test_long_answers_in_a_table_with_full_rows_stay_rows(make: Maker) -> None:
    document = make.read(
        ["Suositus", "Vastuu"], [[LONG, "Lähde: raportti"], "johtaja"], [LONG, "kunta A"], bold_heading=True
    )
    assert {kind for kind, _ in blocks(document)} == {"table_row"}


# Layout


def test_items_in_a_column_of_numbers_read_like_paragraphs(make: Maker) -> None:
    document = make.read(
        ["1.", "Kokouksen avaus", ""],
        ["", "Puheenjohtaja avasi kokouksen.", ""],
        ["2.", ["Tilanne", LONG.strip(), "Merkittiin tiedoksi."], "johtaja"],
    )
    assert blocks(document) == [
        ("paragraph", "1. Kokouksen avaus"),
        ("paragraph", "Puheenjohtaja avasi kokouksen."),
        ("paragraph", "2. Tilanne"),
        ("paragraph", LONG.strip()),
        ("paragraph", "Merkittiin tiedoksi."),
        ("paragraph", "johtaja"),
    ]


@pytest.mark.parametrize("number", ["1", "1.", "§ 54", "54 §", "5.1"])
def test_a_number_in_a_cell_of_its_own_belongs_to_the_title_beside_it(make: Maker, number: str) -> None:
    document = make.read([number, ["Avaus", "Avattiin."]], [number, ["Tilanne", "Merkittiin."]])
    assert texts(document) == [f"{number} Avaus", "Avattiin.", f"{number} Tilanne", "Merkittiin."]


def test_headings_of_columns_above_such_items_are_named_noise(make: Maker) -> None:
    document = make.read(
        ["Nro", "Asia", "Vastuu"],
        ["1", ["Avaus", "Avattiin."], ""],
        ["2", ["Tilanne", "Merkittiin."], "johtaja"],
        bold_heading=True,
    )
    assert texts(document) == ["Nro\tAsia\tVastuu", "1 Avaus", "Avattiin.", "2 Tilanne", "Merkittiin.", "johtaja"]
    assert [(document.quote_span(one.span).text, one.name) for one in document.noise] == [
        ("Nro\tAsia\tVastuu", "column_headings")
    ]


def test_a_frame_around_the_text_is_no_table(make: Maker) -> None:
    assert blocks(make.read([["1. Avaus", "Avattiin."]])) == [("paragraph", "1. Avaus"), ("paragraph", "Avattiin.")]


def test_a_title_beside_its_text_stands_above_it(make: Maker) -> None:
    document = make.read(["Avaus", "Avattiin."], ["Tilanne", [LONG.strip(), LONG.strip()]])
    assert texts(document) == ["Avaus", "Avattiin.", "Tilanne", LONG.strip(), LONG.strip()]


def test_typed_numbers_before_titles_inside_cells_are_items(make: Maker) -> None:
    document = make.read([["1. Avaus", "Avattiin."], ""], [["2. Tilanne", "Merkittiin tiedoksi."], "johtaja"])
    assert texts(document) == ["1. Avaus", "Avattiin.", "2. Tilanne", "Merkittiin tiedoksi.", "johtaja"]


def test_the_outline_finds_items_that_stand_in_a_table(make: Maker) -> None:
    document = make.read(
        ["1.", ["Kokouksen avaus", "Puheenjohtaja avasi kokouksen."], ""],
        ["2.", ["Tilanne", LONG.strip()], "johtaja"],
        ["3.", ["Kokouksen päättäminen", "Puheenjohtaja päätti kokouksen."], ""],
    )
    (meeting,) = outline(document, LANGUAGES["fi"])
    assert [(item.number, document.quote_span(item.title).text) for item in meeting.items] == [
        ("1", "Kokouksen avaus"),
        ("2", "Tilanne"),
        ("3", "Kokouksen päättäminen"),
    ]


# Merged, repeated and nested cells


def test_a_merged_cell_is_told_once_and_the_others_keep_their_columns() -> None:
    across = word.row(word.cell("Teema", properties='<w:gridSpan w:val="2"/>'), word.cell("c"))
    down = word.row(word.cell("a", properties='<w:vMerge w:val="restart"/>'), word.cell("b"), word.cell("c"))
    under = word.row(word.cell("a", properties="<w:vMerge/>"), word.cell("b2"), word.cell("c2"))
    whole = word.row(word.cell("Osa", properties='<w:gridSpan w:val="3"/>'))
    document = read_document("a.docx", word.word_file(word.table(across, down, under, whole)))
    assert texts(document) == ["Teema\t\tc", "a\tb\tc", "\tb2\tc2", "Osa"]


def test_a_merged_cell_of_opendocument_is_told_once_and_the_others_keep_their_columns() -> None:
    covered = "<table:covered-table-cell/>"
    cell, row = opendocument.cell, opendocument.row
    across = row(cell("Teema", more='table:number-columns-spanned="2"'), covered, cell("c"))
    down = row(cell("a", more='table:number-rows-spanned="2"'), cell("b"), cell("c"))
    under = row(covered, cell("b2"), cell("c2"))
    document = read_document("a.odt", opendocument.text_file(opendocument.table(across, down, under)))
    assert texts(document) == ["Teema\t\tc", "a\tb\tc", "\tb2\tc2"]


def test_the_format_may_say_that_a_row_names_the_columns() -> None:
    first = word.row(word.cell("Tehtävä"), word.cell("Vastuu"), properties="<w:tblHeader/>")
    document = read_document("a.docx", word.word_file(word.table(first, word.cells("Laadi", "johtaja"))))
    assert [block.header for block in document.blocks] == [True, False]
    head = f"<table:table-header-rows>{opendocument.cells('Tehtävä', 'Vastuu')}</table:table-header-rows>"
    table = f"<table:table>{head}{opendocument.cells('Laadi', 'johtaja')}</table:table>"
    document = read_document("a.odt", opendocument.text_file(table))
    assert [block.header for block in document.blocks] == [True, False]


def test_a_table_of_data_inside_a_layout_stays_one() -> None:
    inner = word.table(
        word.row(word.cell(f"<w:p>{word.bold('Tehtävä')}</w:p>"), word.cell(f"<w:p>{word.bold('Vastuu')}</w:p>")),
        word.cells("Laadi", "johtaja"),
    )
    layout = word.table(word.row(word.cell("1."), word.cell("Toimenpiteet", inner)))
    document = read_document("a.docx", word.word_file(layout))
    assert blocks(document) == [
        ("paragraph", "1. Toimenpiteet"),
        ("table_row", "Tehtävä\tVastuu"),
        ("table_row", "Laadi\tjohtaja"),
    ]


def test_tables_of_data_are_numbered_in_their_order() -> None:
    table = word.table(word.cells("Aika", "ti 4.2.2025"))
    layout = word.table(word.row(word.cell("1."), word.cell("Avaus", "Avattiin.", table)))
    document = read_document("a.docx", word.word_file(table + word.paragraph("Väli.") + layout + table))
    assert [block.table for block in document.blocks if block.kind == "table_row"] == [1, 2, 3]


def test_automatic_numbers_in_empty_cells_belong_to_the_title_beside_them() -> None:
    numbering = word.list_definition(1, word.list_level(0, "%1.")) + word.list_of(1, 1)
    rows = [
        word.row(word.cell(word.paragraph(number=(1, 0))), word.cell(title, "Käsiteltiin."))
        for title in ("Avaus", "Tilanne")
    ]
    document = read_document("a.docx", word.word_file(word.table(*rows), numbering=numbering))
    assert texts(document) == ["1. Avaus", "Käsiteltiin.", "2. Tilanne", "Käsiteltiin."]


def test_deleted_and_hidden_rows_are_left_out_and_counted() -> None:
    rows = (word.cells("a", "b"), word.row(word.cell("x"), properties="<w:del/>"))
    hidden = word.row(word.cell("y"), properties="<w:hidden/>")
    document = read_document("a.docx", word.word_file(word.table(*rows, hidden)))
    assert document.text == "a\tb"
    assert document.properties["left_out"] == "deleted rows: 1; hidden rows: 1"
