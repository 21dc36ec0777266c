"""Csv files as people save them."""

import pytest

from etl.registers import csv_file
from etl.registers.table_file import TableRow


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_delimiter_mark_and_line_ends_may_be_any(delimiter: str, mark: bytes, ending: str) -> None:
    lines = [delimiter.join(fields) for fields in (["Id ", "Text"], ["V-R01", "Avaa rajapinnat"])]
    table = csv_file.read("a.csv", mark + (ending.join(lines) + ending).encode())
    assert table.header == ("id", "text")
    assert table.rows == (TableRow(2, {"id": "V-R01", "text": "Avaa rajapinnat"}),)


def test_a_row_is_named_by_the_line_where_it_begins() -> None:
    table = csv_file.read("a.csv", 'id;text\n\nA;"kaksi\nriviä"\nB;yksi\n'.encode())
    assert [(row.line, row.values["id"]) for row in table.rows] == [(3, "A"), (5, "B")]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", "a.csv: the file is empty; expected a header row"),
        (b" \n", "a.csv: the file is empty; expected a header row"),
        (b"id;text\nA;\xe4\n", "a.csv:2: not UTF-8 text; expected a csv file in UTF-8"),
        (b"id;id\nA;B\n", "a.csv:1: column 'id' stands twice; expected each column once"),
        (b"id;text\nA\n", "a.csv:2: 1 fields; expected 2, as in the header"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(data: bytes, line: str) -> None:
    assert [str(rejection) for rejection in csv_file.read("a.csv", data).rejections] == [line]


def test_a_quote_that_never_ends_loses_no_row_before_it() -> None:
    table = csv_file.read("a.csv", b'id;text\nA;one\nB;"two\n')
    assert [row.values["id"] for row in table.rows] == ["A"]
    assert len(table.rejections) == 1
