"""Building blocks of Word documents: any text of any minutes can be written."""

from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest

from dashboard.exports.export import writable
from dashboard.exports.word import Word

MADE = datetime(2026, 3, 19, 12, 0, tzinfo=UTC)


def word(subject: str = "Aihe") -> Word:
    return Word("Otsikko", "fi-FI", subject=subject, keywords="", author="Seuranta", made=MADE)


@pytest.mark.parametrize(
    ("text", "written"),
    [("a\x0cb", "a b"), ("a\x00b", "a b"), ("\ud800a", " a"), ("rivi\nvaihto\ttaulukko", "rivi\nvaihto\ttaulukko"),
     ("ääkköset € 😀", "ääkköset € 😀")],
)  # fmt: skip
def test_what_xml_cannot_hold_becomes_a_space_and_no_other_character_changes(text: str, written: str) -> None:
    assert writable(text) == written


def test_control_characters_of_a_quote_do_not_break_the_document() -> None:
    made = word("Aihe\x0c")
    made.heading("Väli\x0cotsikko")
    made.table("Kuvaus\x0b", ["Pää"], [[["Rivi\x0c", "”sitaatti\x00”"]]], [1])
    document = docx.Document(BytesIO(made.written()))
    assert document.core_properties.subject == "Aihe "
    assert document.tables[0].rows[1].cells[0].text == "Rivi \n”sitaatti ”"


def test_the_columns_share_the_width_of_the_text() -> None:
    made = word()
    made.table("Kuvaus", ["A", "B"], [["1", "2"]], [1, 4])
    [table] = docx.Document(BytesIO(made.written())).tables
    assert [round(column.width.mm) for column in table.columns] == [34, 136]


def test_who_made_it_and_when_are_told_and_nothing_of_the_template_is_left() -> None:
    properties = docx.Document(BytesIO(word().written())).core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("Seuranta", "Seuranta", "")
    assert (properties.created, properties.modified) == (MADE, MADE)
