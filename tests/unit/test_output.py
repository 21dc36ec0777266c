"""Answers as files: types kept, and nothing that a spreadsheet would run."""

import io
from datetime import date, datetime
from decimal import Decimal

import polars as pl
import pytest
from python_calamine import CalamineWorkbook

from queries.output import FORMATS

COLUMNS = ("label", "due_on", "amount", "open", "note")
ROWS = [
    ("V-R01", date(2025, 9, 30), Decimal("812400.50"), True, "Kaikki; hyvin"),
    ("V-R02", None, None, False, None),
]
FORMULAS = ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]


def test_a_finnish_table_has_semicolons_decimal_commas_and_a_mark() -> None:
    written = FORMATS["csv-fi"].bytes_of(COLUMNS, ROWS)
    assert written.decode() == (
        '\ufefflabel;due_on;amount;open;note\r\nV-R01;30.9.2025;812400,50;true;"Kaikki; hyvin"\r\nV-R02;;;false;\r\n'
    )


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_looks_like_a_formula_stays_text(text: str) -> None:
    rows = list(FORMATS["csv-fi"].bytes_of(("a",), [(text,)]).decode().splitlines())
    assert rows[1].lstrip('"').startswith("'")
    book = CalamineWorkbook.from_filelike(io.BytesIO(FORMATS["xlsx"].bytes_of(("a",), [(text,)])))
    assert book.get_sheet_by_index(0).to_python()[1][0].strip() == text.strip()


def test_a_negative_amount_is_no_formula() -> None:
    assert FORMATS["csv-fi"].bytes_of(("a",), [(Decimal("-12.5"),)]).decode().splitlines()[1] == "-12,5"


def test_a_workbook_keeps_days_numbers_and_truths() -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(FORMATS["xlsx"].bytes_of(COLUMNS, ROWS)))
    heading, first, second = book.get_sheet_by_index(0).to_python()
    assert heading == list(COLUMNS)
    assert first == ["V-R01", date(2025, 9, 30), 812400.5, True, "Kaikki; hyvin"]
    assert second == ["V-R02", "", "", False, ""]


def test_parquet_keeps_types_and_a_column_of_nulls_is_text() -> None:
    frame = pl.read_parquet(io.BytesIO(FORMATS["parquet"].bytes_of(("day", "none"), [(date(2025, 2, 4), None)])))
    assert frame.schema == {"day": pl.Date, "none": pl.String}


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_rows_give_the_same_bytes_in_every_form(name: str) -> None:
    rows = [("V-R01", datetime.fromisoformat("2025-09-30T12:00:00"), Decimal(1), True, "a")]
    assert FORMATS[name].bytes_of(COLUMNS, rows) == FORMATS[name].bytes_of(COLUMNS, rows)


@pytest.mark.parametrize("name", FORMATS)
def test_an_answer_without_rows_is_a_whole_file(name: str) -> None:
    assert FORMATS[name].bytes_of(COLUMNS, [])
