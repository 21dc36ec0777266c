"""Files of Word and OpenDocument that are broken, locked, too large or up to something: refused with the reason."""

import io
import random
import zipfile

import docx
import pytest

from etl.errors import UnreadableDocumentError
from etl.limits import (
    TEXT_CHARACTERS,
    TEXT_LINES,
    UNZIPPED_BYTES,
    XML_DEPTH,
    XML_PART_BYTES,
    ZIP_ENTRIES,
    ZIP_EXPANSION,
)
from etl.readers import read_document
from tests.rendered import opendocument, word
from tests.rendered.bad_files import BAD_FILES, BadFile, with_entry_size
from tests.rendered.zipped import zipped


def refusal(name: str, data: bytes) -> str:
    with pytest.raises(UnreadableDocumentError) as refused:
        read_document(name, data)
    return str(refused.value)


@pytest.mark.parametrize("bad", BAD_FILES, ids=lambda bad: str(bad.name))
def test_a_file_that_cannot_or_may_not_be_read_is_refused_with_its_reason(bad: BadFile) -> None:
    assert refusal(bad.name, bad.data()).startswith(bad.message)


def test_every_refusal_says_what_was_expected() -> None:
    assert all("; expected " in refusal(bad.name, bad.data()) for bad in BAD_FILES)


def test_a_part_is_never_unpacked_beyond_what_it_declares() -> None:
    data = with_entry_size(word.word_file(word.paragraph("Avattiin. " * 5000)), "word/document.xml", 100)
    assert refusal("a.docx", data).startswith("the file is broken")


def test_limits_are_told_in_the_refusal() -> None:
    parts = word.word_parts(word.paragraph("Avattiin."))
    many = parts | {f"word/media/{number}.png": b"" for number in range(ZIP_ENTRIES.value)}
    assert refusal("a.docx", zipped(many)).endswith(str(ZIP_ENTRIES))
    bomb = parts | {"word/media/a.bmp": b"\0" * 5_000_000}
    assert refusal("a.docx", zipped(bomb)).endswith(str(ZIP_EXPANSION))
    deep = "<w:sdt>" * XML_DEPTH.value + "</w:sdt>" * XML_DEPTH.value
    assert refusal("a.docx", word.word_file(deep)).endswith(str(XML_DEPTH))


def test_text_beyond_the_limits_of_plain_text_is_refused_too() -> None:
    long = word.paragraph("a" * 1000) * (TEXT_CHARACTERS.value // 1000 + 1)
    assert refusal("a.docx", word_file_with_padding(long)).endswith(str(TEXT_CHARACTERS))
    many = f"<w:p><w:r>{'<w:t>a</w:t><w:br/>' * TEXT_LINES.value}<w:t>a</w:t></w:r></w:p>"
    assert refusal("a.docx", word_file_with_padding(many)).endswith(str(TEXT_LINES))


def word_file_with_padding(body: str) -> bytes:
    """Such a file with what does not shrink, so that its expansion says nothing."""
    padding = random.Random(1).randbytes(300_000)
    return word.word_file(body, extra={"word/media/a.png": padding})


def test_a_cell_that_claims_a_million_columns_costs_nothing() -> None:
    wide = word.cell("a", properties='<w:gridSpan w:val="999999999"/>')
    row = word.row(wide, word.cell("b"), properties='<w:gridBefore w:val="999999999"/>')
    assert read_document("a.docx", word.word_file(word.table(row))).text.split() == ["a", "b"]
    cell = opendocument.cell("a", more='table:number-columns-spanned="999999999"')
    empty = '<table:table-cell table:number-columns-repeated="999999999"/>'
    table = opendocument.table(opendocument.row(cell, empty, opendocument.cell("b")))
    assert read_document("a.odt", opendocument.text_file(table)).text.split() == ["a", "b"]


def test_a_large_part_and_a_large_whole_are_refused_before_they_are_unpacked() -> None:
    parts = word.word_parts(word.paragraph("Avattiin."))
    noise = bytes(range(256)) * 8000
    data = zipped(parts | {"word/media/a.bin": noise}, zipfile.ZIP_STORED)
    assert refusal("a.docx", with_entry_size(data, "word/media/a.bin", UNZIPPED_BYTES.value)).endswith(
        str(UNZIPPED_BYTES)
    )
    assert refusal("a.docx", with_entry_size(data, "word/document.xml", XML_PART_BYTES.value + 1)).endswith(
        str(XML_PART_BYTES)
    )


def test_links_and_templates_outside_the_file_are_not_looked_at() -> None:
    relation = (
        '<Relationship Id="r9" Type="x/attachedTemplate" TargetMode="External" Target="file:///etc/passwd"/>'
        '<Relationship Id="r8" Type="x/styles" TargetMode="External" Target="http://127.0.0.1:9/styles.xml"/>'
    )
    parts = word.word_parts(word.paragraph("Avattiin."))
    rels = "word/_rels/document.xml.rels"
    parts[rels] = str(parts[rels]).replace("</Relationships>", f"{relation}</Relationships>")
    assert read_document("a.docx", zipped(parts)).text == "Avattiin."


def test_empty_libraries_of_macros_are_no_macros() -> None:
    empty = {"Basic/script-lc.xml": "<x/>", "Basic/Standard/script-lb.xml": "<x/>"}
    assert read_document("a.odt", opendocument.text_file(opendocument.paragraph("Avattiin."), extra=empty)).text


def test_the_files_of_these_tests_are_read_where_nothing_is_wrong_with_them() -> None:
    assert read_document("a.docx", word.word_file(word.paragraph("Avattiin."))).text == "Avattiin."
    assert read_document("a.odt", opendocument.text_file(opendocument.paragraph("Avattiin."))).text == "Avattiin."


def test_a_docx_of_a_library_is_read() -> None:
    made = docx.Document()
    made.add_heading("Pöytäkirja 1/2025", 0)
    made.add_heading("Avaus", 1)
    made.add_paragraph("Avattiin.", style="List Number")
    table = made.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "a"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "b"
    table.cell(1, 2).text = "c"
    made.sections[0].header.paragraphs[0].text = "Koeohjelma"
    target = io.BytesIO()
    made.save(target)
    document = read_document("a.docx", target.getvalue())
    assert document.text.split("\n\n") == [
        "Koeohjelma",
        "Pöytäkirja 1/2025",
        "Avaus",
        "1. Avattiin.",
        "a\tb\t",
        "\t\tc",
    ]
    assert [block.level for block in document.blocks if block.kind == "heading"] == [1, 1]
