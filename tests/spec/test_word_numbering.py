"""Automatic numbers of Word: what stands before a paragraph on the page stands before it in the text."""

from etl.document import Document
from etl.readers import read_document
from tests.rendered.word import (
    list_definition,
    list_level,
    list_of,
    paragraph,
    style,
    word_file,
)


def read(body: str, numbering: str, styles: str = "") -> Document:
    return read_document("a.docx", word_file(body, numbering=numbering, styles=styles))


def blocks(document: Document) -> list[str]:
    return [document.quote_span(block.span).text for block in document.blocks]


def numbered(rows: str, numbering: str, styles: str = "") -> list[str]:
    """Paragraphs drawn as `list level words`; a `-` has no list."""
    body = []
    for row in rows.strip().splitlines():
        key, level, *words = row.split()
        body.append(paragraph(" ".join(words), number=None if key == "-" else (int(key), int(level))))
    return blocks(read("".join(body), numbering, styles))


DECIMAL = list_definition(1, list_level(0, "%1."), list_level(1, "%1.%2"), list_level(2, "%1.%2.%3")) + list_of(1, 1)


def test_levels_count_by_themselves_and_begin_anew_under_the_next_number() -> None:
    rows = """
        1 0 Avaus
        1 1 Läsnäolijat
        1 1 Päätösvaltaisuus
        - - Todettiin.
        1 0 Tilanne
        1 1 Alusta
        1 2 Kirjautuminen
        1 1 Pilotit
    """
    assert numbered(rows, DECIMAL) == [
        "1. Avaus",
        "1.1 Läsnäolijat",
        "1.2 Päätösvaltaisuus",
        "Todettiin.",
        "2. Tilanne",
        "2.1 Alusta",
        "2.1.1 Kirjautuminen",
        "2.2 Pilotit",
    ]


def test_forms_of_numbers() -> None:
    forms = {
        "lowerLetter": "b)",
        "upperLetter": "B)",
        "lowerRoman": "ii)",
        "upperRoman": "II)",
        "decimalZero": "02)",
        "ordinal": "2.)",
        "none": ")",
        "koreanCounting": "2)",
    }
    for form, expected in forms.items():
        definition = list_definition(1, list_level(0, "%1)", form, start=2)) + list_of(1, 1)
        assert numbered("1 0 Asia", definition) == [f"{expected} Asia"], form


def test_after_z_word_writes_aa() -> None:
    definition = list_definition(1, list_level(0, "%1", "lowerLetter", start=26)) + list_of(1, 1)
    assert numbered("1 0 A\n1 0 B", definition) == ["z A", "aa B"]


def test_a_paragraph_sign_belongs_to_the_number() -> None:
    definition = list_definition(1, list_level(0, "§ %1", start=54)) + list_of(1, 1)
    assert numbered("1 0 Avaus\n1 0 Muut asiat", definition) == ["§ 54 Avaus", "§ 55 Muut asiat"]


def test_a_bullet_is_one_whatever_its_font_draws() -> None:
    for sign in ("\uf0b7", "o", "§", "-"):
        definition = list_definition(1, list_level(0, sign, "bullet")) + list_of(1, 1)
        assert numbered("1 0 Opas valmistui.", definition) == ["• Opas valmistui."]


def test_lists_with_the_same_definition_count_on_unless_one_says_where_it_starts() -> None:
    definition = list_definition(1, list_level(0, "%1.")) + list_of(1, 1) + list_of(2, 1) + list_of(3, 1, {0: 7})
    assert numbered("1 0 A\n2 0 B\n3 0 C\n3 0 D\n1 0 E", definition) == ["1. A", "2. B", "7. C", "8. D", "9. E"]


def test_a_level_may_never_begin_anew_or_only_after_a_certain_one() -> None:
    never = list_definition(1, list_level(0, "%1."), list_level(1, "%2)", more='<w:lvlRestart w:val="0"/>')) + list_of(
        1, 1
    )
    assert numbered("1 0 A\n1 1 a\n1 0 B\n1 1 b", never) == ["1. A", "1) a", "2. B", "2) b"]
    after_first = list_definition(
        1,
        list_level(0, "%1."),
        list_level(1, "%1.%2"),
        list_level(2, "%3)", more='<w:lvlRestart w:val="1"/>'),
    ) + list_of(1, 1)
    rows = "1 0 A\n1 1 a\n1 2 x\n1 1 b\n1 2 y\n1 0 B\n1 2 z"
    assert numbered(rows, after_first) == ["1. A", "1.1 a", "1) x", "1.2 b", "2) y", "2. B", "1) z"]


def test_a_level_below_one_that_has_not_counted_shows_where_that_one_starts() -> None:
    definition = list_definition(1, list_level(0, "%1.", start=5), list_level(1, "%1.%2")) + list_of(1, 1)
    assert numbered("1 1 Alusta", definition) == ["5.1 Alusta"]


def test_a_legal_level_writes_all_its_numbers_as_decimals() -> None:
    definition = list_definition(
        1, list_level(0, "%1.", "upperRoman"), list_level(1, "%1.%2", more="<w:isLgl/>")
    ) + list_of(1, 1)
    assert numbered("1 0 Avaus\n1 1 Alusta", definition) == ["I. Avaus", "1.1 Alusta"]


def test_a_list_may_replace_a_level_of_its_definition() -> None:
    override = f'<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">{list_level(0, "(%1)")}'
    definition = list_definition(1, list_level(0, "%1.")) + override + "</w:lvlOverride></w:num>"
    assert numbered("1 0 Avaus", definition) == ["(1) Avaus"]


def test_a_definition_may_stand_behind_a_list_style() -> None:
    definition = (
        list_definition(1, more='<w:numStyleLink w:val="Kokous"/>')
        + list_definition(2, list_level(0, "%1."))
        + list_of(1, 1)
        + list_of(2, 2)
    )
    linked = style("Kokous", "Kokous", paragraph_properties='<w:numPr><w:numId w:val="2"/></w:numPr>')
    assert numbered("1 0 Avaus", definition, linked) == ["1. Avaus"]


def test_a_style_numbers_its_paragraphs_at_the_level_that_belongs_to_it() -> None:
    numbering = list_definition(
        1,
        list_level(0, "%1.", more='<w:pStyle w:val="Asia"/>'),
        list_level(1, "%1.%2", more='<w:pStyle w:val="Alakohta"/>'),
    ) + list_of(1, 1)
    styles = style("Asia", "Asia", paragraph_properties='<w:numPr><w:numId w:val="1"/></w:numPr>') + style(
        "Alakohta", "Alakohta", based_on="Asia"
    )
    body = paragraph("Avaus", style="Asia") + paragraph("Läsnä", style="Alakohta")
    body += paragraph("Ilman numeroa", style="Asia", more='<w:numPr><w:numId w:val="0"/></w:numPr>')
    body += paragraph("Muut asiat", style="Asia")
    assert blocks(read(body, numbering, styles)) == ["1. Avaus", "1.1 Läsnä", "Ilman numeroa", "2. Muut asiat"]


def test_numbered_headings_are_headings_and_other_rows_are_list_items_with_their_depth() -> None:
    styles = style("H1", "heading 1", paragraph_properties='<w:outlineLvl w:val="0"/>')
    body = paragraph("Avaus", style="H1", number=(1, 0)) + paragraph("Läsnä", number=(1, 1))
    found = read(body, DECIMAL, styles).blocks
    assert [(block.kind, block.level) for block in found] == [("heading", 1), ("list_item", 1)]


def test_an_empty_row_counts_and_says_nothing() -> None:
    body = paragraph("Avaus", number=(1, 0)) + paragraph(number=(1, 0)) + paragraph("Muut", number=(1, 0))
    assert blocks(read(body, DECIMAL)) == ["1. Avaus", "3. Muut"]


def test_a_list_or_level_that_is_not_there_numbers_nothing() -> None:
    assert numbered("9 0 Avaus\n1 5 Muut", DECIMAL) == ["Avaus", "Muut"]


def test_styles_that_are_based_on_each_other_hang_nothing() -> None:
    styles = style("A", "A", based_on="B") + style("B", "B", based_on="A")
    assert blocks(read(paragraph("Avaus", style="A"), DECIMAL, styles)) == ["Avaus"]
