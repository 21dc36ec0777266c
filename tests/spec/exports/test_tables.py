"""Each table of a page can be taken along: in the reader's language and number form, for Excel, and for programs."""

import csv
import io
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import polars as pl
import pytest
from python_calamine import CalamineWorkbook

from dashboard import sheets
from dashboard.sheets import sheet
from queries import budget
from tests.spec.exports.conftest import Ask
from tests.view import view_of_nothing

RECORD = "Luettu koneellisesti; allekirjoitettu pöytäkirja on virallinen."
TABLES = sorted(sheets.found())


def rows(content: bytes, delimiter: str) -> list[Mapping[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=delimiter))


@pytest.mark.parametrize("name", TABLES)
def test_each_row_of_each_table_says_as_of_when_and_that_the_signed_minutes_are_the_record(ask: Ask, name: str) -> None:
    answer = ask(f"/table/{name}/csv-fi?drafts=1")
    assert answer.status_code == 200
    assert answer.data.startswith(b"\xef\xbb\xbf")
    for row in rows(answer.data, ";"):
        assert (row["Tilanne"], row["Luonnokset mukana"], row["Huomaa"]) == ("11.8.2026", "kyllä", RECORD)


@pytest.mark.parametrize("name", TABLES)
def test_the_three_forms_of_a_table_hold_the_same_rows(ask: Ask, name: str) -> None:
    finnish = rows(ask(f"/table/{name}/csv-fi?drafts=1").data, ";")
    plain = rows(ask(f"/table/{name}/csv?drafts=1").data, ",")
    book = CalamineWorkbook.from_filelike(io.BytesIO(ask(f"/table/{name}/xlsx?drafts=1").data))
    assert len(finnish) == len(plain) == len(book.get_sheet_by_index(0).to_python()) - 1


def test_the_tables_of_the_drawn_programme_are_not_all_empty(ask: Ask) -> None:
    filled = {name for name in TABLES if rows(ask(f"/table/{name}/csv?drafts=1").data, ",")}
    assert filled >= {"recommendations", "promises", "late_by_owner", "rates", "budget_claims", "changes"}


@pytest.mark.parametrize(
    ("query", "labels"),
    [
        ("?drafts=1&due=overdue", ["V-R05", "T-R01"]),
        ("?drafts=1&silent=1", ["V-R07"]),
        ("?as_of=2/2025&state=not_implemented", ["V-R06"]),
        ("?state=superseded", ["V-R04"]),
    ],
)
def test_filters_drafts_and_the_day_hold_for_the_file_as_for_the_page(ask: Ask, query: str, labels: list[str]) -> None:
    found = rows(ask(f"/table/recommendations/csv{query}").data, ",")
    assert sorted(row["label"] for row in found) == sorted(labels)


def test_programs_get_the_words_of_the_warehouse_and_people_those_of_their_language(ask: Ask) -> None:
    for_programs = rows(ask("/table/recommendations/csv?state=superseded").data, ",")[0]
    for_people = rows(ask("/table/recommendations/csv-fi?state=superseded").data, ";")[0]
    assert (for_programs["implementation"], for_programs["response"]) == ("superseded", "partially_accepted")
    assert (for_people["Toimeenpano"], for_people["Vastine"]) == ("korvattu uudella", "hyväksytty osittain")


def test_days_are_days_and_numbers_numbers_in_excel(ask: Ask) -> None:
    content = ask("/table/recommendations/xlsx?drafts=1&due=overdue").data
    lines = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    row = dict(zip(lines[0], next(line for line in lines[1:] if line[0] == "V-R05"), strict=True))
    assert row["Määräaika"] == date(2025, 12, 31)
    assert row["Siirtojen määrä"] == 0
    assert row["Tilanne"] == date(2026, 8, 11)


def test_the_name_of_the_file_tells_table_programme_day_and_drafts(ask: Ask) -> None:
    names = [ask(f"/table/late_by_owner/{form}?drafts=1").headers["Content-Disposition"] for form in sheet.FORMS]
    assert names == [
        f'attachment; filename="late-by-owner-arkisilta-2026-08-11-luonnos.{suffix}"'
        for suffix in ("csv", "xlsx", "csv")
    ]


@pytest.mark.parametrize("path", ["/table/no_such/csv", "/table/recommendations/parquet"])
def test_an_unknown_table_or_format_is_told_in_one_line(ask: Ask, path: str) -> None:
    answer = ask(path)
    assert answer.status_code == 404
    assert answer.text == f"Taulukkoa tai tiedostomuotoa ei ole: {path.removeprefix('/table/')}\n"


def test_a_table_is_behind_the_same_door_as_the_pages(ask: Ask) -> None:
    assert ask("/table/recommendations/csv", host="rebound.example.com").status_code == 421
    assert ask("/table/recommendations/csv?programme=muu").status_code == 404


def test_words_that_a_spreadsheet_would_run_are_text_and_amounts_keep_their_cents() -> None:
    line = {"component": "=1+1", "period": "2026", "planned_amount": Decimal("812400.50"), "currency": "EUR"}
    table = sheet.Sheet(
        "ledger", budget.lines, ("component", "planned_amount"), lambda _: pl.DataFrame([line]),
    )  # fmt: skip
    view = view_of_nothing()
    assert table.file(view, "csv-fi").decode("utf-8-sig").splitlines()[1].startswith("'=1+1;812400,50;")
    assert table.file(view, "csv").decode().splitlines()[1].startswith("=1+1,812400.50,")
    cells = CalamineWorkbook.from_filelike(io.BytesIO(table.file(view, "xlsx"))).get_sheet_by_index(0).to_python()[1]
    assert cells[:2] == ["=1+1", 812400.5]
