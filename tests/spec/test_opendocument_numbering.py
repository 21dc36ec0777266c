"""Automatic numbers of OpenDocument lists and headings: what stands on the page stands in the text."""

import pytest

from etl.document import Document
from etl.readers import read_document
from tests.rendered.opendocument import (
    bullet_level,
    heading,
    list_of,
    list_row,
    list_style,
    number_level,
    outline_level,
    paragraph,
    text_file,
)

GOES_ON = 'text:continue-numbering="true"'
DECIMAL = list_style("L", number_level(1), number_level(2, shown=2), number_level(3, "a", suffix=")"))


def read(text: str, automatic: str = DECIMAL, styles: str = "") -> Document:
    return read_document("a.odt", text_file(text, automatic=automatic, styles=styles))


def blocks(document: Document) -> list[str]:
    return [document.quote_span(block.span).text for block in document.blocks]


def test_rows_count_and_lists_inside_them_begin_anew() -> None:
    inner = list_of("", list_row("Läsnä"), list_row("Päätösvaltaisuus", list_of("", list_row("Jäsenet"))))
    text = list_of("L", list_row("Avaus", inner), list_row("Tilanne", list_of("", list_row("Alusta"))))
    assert blocks(read(text)) == [
        "1. Avaus",
        "1.1. Läsnä",
        "1.2. Päätösvaltaisuus",
        "a) Jäsenet",
        "2. Tilanne",
        "2.1. Alusta",
    ]


def test_a_list_goes_on_counting_where_it_says_so_and_begins_anew_where_it_does_not() -> None:
    text = list_of("L", list_row("A")) + paragraph("Väli.") + list_of("L", list_row("B"), more=GOES_ON)
    text += list_of("L", list_row("C"))
    assert blocks(read(text)) == ["1. A", "Väli.", "2. B", "1. C"]


def test_a_list_may_go_on_from_another_one_by_its_name() -> None:
    text = list_of("L", list_row("A"), more='xml:id="eka"') + list_of("L", list_row("X"))
    text += list_of("L", list_row("B"), more='text:continue-list="eka"')
    assert blocks(read(text)) == ["1. A", "1. X", "2. B"]


def test_a_row_may_say_its_own_number() -> None:
    text = list_of("L", list_row("A", more='text:start-value="54"'), list_row("B"))
    assert blocks(read(text)) == ["54. A", "55. B"]


def test_only_the_first_paragraph_of_a_row_and_no_list_heading_has_a_number() -> None:
    text = list_of("L", "<text:list-header><text:p>Asiat</text:p></text:list-header>", list_row("A", "Avattiin."))
    assert blocks(read(text)) == ["Asiat", "1. A", "Avattiin."]


def test_a_row_that_holds_only_another_list_counts_nothing() -> None:
    text = list_of("L", list_row("A"), list_row(list_of("", list_row("a"))), list_row("B"))
    assert blocks(read(text)) == ["1. A", "1.1. a", "2. B"]


@pytest.mark.parametrize(
    ("form", "written"), [("1", "28"), ("a", "ab"), ("A", "AB"), ("i", "xxviii"), ("I", "XXVIII"), ("", "")]
)
def test_forms_of_numbers(form: str, written: str) -> None:
    automatic = list_style("L", number_level(1, form, suffix=")", more='text:start-value="28"'))
    assert blocks(read(list_of("L", list_row("A")), automatic)) == [f"{written}) A"]


def test_letters_may_go_on_as_those_of_word() -> None:
    level = number_level(1, "a", suffix="", more='text:start-value="28" style:num-letter-sync="true"')
    assert blocks(read(list_of("L", list_row("A")), list_style("L", level))) == ["bb A"]


def test_newer_files_write_the_whole_number_as_a_pattern() -> None:
    level = number_level(1, suffix="", more='loext:num-list-format="§ %1%"')
    assert blocks(read(list_of("L", list_row("A")), list_style("L", level))) == ["§ 1 A"]


def test_a_bullet_is_one_whatever_its_font_draws() -> None:
    for sign in ("\uf0b7", "o", "–"):
        assert blocks(read(list_of("L", list_row("A")), list_style("L", bullet_level(1, sign)))) == ["• A"]


def test_headings_are_counted_by_the_outline_unless_they_say_otherwise() -> None:
    styles = f"<text:outline-style>{outline_level(1)}{outline_level(2, shown=2, suffix='')}</text:outline-style>"
    text = (
        heading("Pöytäkirja", more='text:is-list-header="true"')
        + heading("Avaus")
        + heading("Läsnä", 2)
        + heading("Tilanne")
        + heading("Alusta", 2)
        + heading("Muut", more='text:restart-numbering="true" text:start-value="9"')
    )
    document = read(text, styles=styles)
    assert blocks(document) == ["Pöytäkirja", "1. Avaus", "1.1 Läsnä", "2. Tilanne", "2.1 Alusta", "9. Muut"]
    assert [block.level for block in document.blocks] == [1, 1, 2, 1, 2, 1]
    assert {block.kind for block in document.blocks} == {"heading"}


def test_a_heading_in_a_list_has_the_number_of_the_list() -> None:
    text = list_of("L", list_row(heading("Avaus")), list_row(heading("Muut")))
    document = read(text, styles=f"<text:outline-style>{outline_level(1, 'I')}</text:outline-style>")
    assert blocks(document) == ["1. Avaus", "2. Muut"]


def test_rows_of_a_list_know_their_depth() -> None:
    found = read(list_of("L", list_row("A", list_of("", list_row("a"))))).blocks
    assert [(block.kind, block.level) for block in found] == [("list_item", 0), ("list_item", 1)]
