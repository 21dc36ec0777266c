"""Tables that others keep, and rows without ids, as rows of our registers."""

import io
from datetime import date
from decimal import Decimal

import pytest
import xlsxwriter

from etl import registers
from etl.registers import ids, xlsx_file
from etl.registers.ids import KnownId, Nameless
from etl.registers.programme import Programme
from etl.registers.table_file import Layout

PROGRAMME = Programme("koe", names={"fi": "Koeohjelma"})
FOLDER = "programmes/koe/registers"

Cells = list[list[object]]


def sheets(**named: Cells) -> bytes:
    """A spreadsheet with these sheets, typed as a person's program types them."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"default_date_format": "dd.mm.yyyy", "in_memory": True}) as book:
        for name, rows in named.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, date):
                        sheet.write_datetime(number, column, cell)
                    else:
                        sheet.write(number, column, cell)
    return data.getvalue()


def read(**files: bytes | str) -> registers.RegisterReading:
    named = {
        name.replace("__", "."): data if isinstance(data, bytes) else data.encode() for name, data in files.items()
    }
    return registers.read(PROGRAMME, FOLDER, named)


TRACKER: Cells = [
    ["Tracker of recommendations"],
    [],
    ["No", "Recommendation", "Issued", "Status", "Closed", "Agency"],
    [1, "Publish the interfaces", "03/14/2025", "Open - Partially Addressed", "", "Agency A"],
    [2, "Name an owner", "03/14/2025", "Closed - Implemented", "09/09/2025", "Agency B"],
    [3, "Set targets", "03/14/2025", "Closed - Unknown word", "", "Agency B"],
]

MAP = """
sheet = "Recs"
header_row = 3

[[tables]]
register = "actions"
columns = { text = "Recommendation", implementation = "Status", implemented_on = "Closed", owner = "Agency" }
constants = { recorded_on = "2026-06-30" }
date_formats = ["%m/%d/%Y"]
values.implementation = { "Closed - Implemented" = "implemented", "Open - Partially Addressed" = "in_progress" }

[[tables]]
register = "recommendations"
columns = { text = "Recommendation", made_on = "Issued", addressee = "Agency" }
constants = { evaluation_id = "V" }
date_formats = ["%m/%d/%Y"]
"""


def test_a_foreign_tracker_loads_through_a_mapping_file_without_code() -> None:
    reading = read(tracker__xlsx=sheets(Other=[["x"]], Recs=TRACKER), tracker__xlsx__map__toml=MAP)
    found = [(row["label"], row["text"], row["made_on"], row["addressee"]) for row in reading.rows["recommendation"]]
    assert found == [
        ("V-R01", "Publish the interfaces", date(2025, 3, 14), "Agency A"),
        ("V-R02", "Name an owner", date(2025, 3, 14), "Agency B"),
        ("V-R03", "Set targets", date(2025, 3, 14), "Agency B"),
    ]
    reports = reading.rows["action_report"]
    assert [(row["recommendation_id"], row["implementation"], row["implemented_on"]) for row in reports] == [
        ("koe:V-R01", "in_progress", None),
        ("koe:V-R02", "implemented", date(2025, 9, 9)),
    ]


def test_a_word_that_the_mapping_does_not_know_is_a_rejected_row_and_no_guess() -> None:
    (rejection,) = read(tracker__xlsx=sheets(Recs=TRACKER), tracker__xlsx__map__toml=MAP).rejections
    assert (rejection.file, rejection.line) == (f"{FOLDER}/tracker.xlsx", 6)
    assert rejection.what == "implementation: unknown word 'Closed - Unknown word'"


FINDINGS_BESIDE = """
[[tables]]
register = "recommendations"
columns = { text = "Recommendation" }
constants = { evaluation_id = "V", made_on = "14.3.2025" }

[[tables]]
register = "findings"
columns = { text = "Finding", report_page = "Page" }
constants = { evaluation_id = "V", stage = "finding", kind = "weakness" }
skip = { Finding = [""] }
"""


def test_a_finding_beside_its_recommendations_is_one_and_carries_all_of_them() -> None:
    reading = read(
        audit__csv="Finding;Page;Recommendation\n"
        "No owner;7;Name an owner\nNo owner;7;Fund it\n;;Report\nNo goals;9;Set goals\n",
        audit__csv__map__toml=FINDINGS_BESIDE,
    )
    assert reading.rejections == ()
    assert [(row["label"], row["text"], row["report_page"]) for row in reading.rows["finding"]] == [
        ("V-H01", "No owner", 7),
        ("V-H02", "No goals", 9),
    ]
    assert [(row["finding_id"], row["recommendation_id"]) for row in reading.rows["finding_link"]] == [
        ("koe:V-H01", "koe:V-R01"),
        ("koe:V-H01", "koe:V-R02"),
        ("koe:V-H02", "koe:V-R04"),
    ]


def test_findings_that_name_their_recommendations_themselves_follow_no_line() -> None:
    reading = read(
        audit__csv="Finding;Page;Carries;Recommendation\nNo owner;7;V-R02;Name an owner\nNo goals;9;;Set goals\n",
        audit__csv__map__toml=FINDINGS_BESIDE.replace('"Page" }', '"Page", recommendation_ids = "Carries" }'),
    )
    assert [(row["finding_id"], row["recommendation_id"]) for row in reading.rows["finding_link"]] == [
        ("koe:V-H01", "koe:V-R02"),
    ]


def test_a_wide_budget_becomes_long_and_its_sum_stays() -> None:
    reading = read(
        valtio__csv="Nro;Nimi;Määräraha;Toteutuma 2022\n1;Menot;100,50;80\n2;Tulot;;20,25\n",
        valtio__csv__map__toml="""
            register = "budget"
            columns = { component = "Nimi" }
            constants = { currency = "EUR" }
            unpivot = [
                { constants = { period = "2024", as_of_on = "1.1.2024" }, columns = { planned = "Määräraha" } },
                { constants = { period = "2022", as_of_on = "31.12.2022" }, columns = { spent = "Toteutuma 2022" } },
            ]
        """,
    )
    assert reading.rejections == ()
    lines = reading.rows["budget_line"]
    assert [(row["component"], row["period"], row["register_line"]) for row in lines] == [
        ("Menot", "2024", 2),
        ("Menot", "2022", 2),
        ("Tulot", "2022", 3),
    ]
    assert sum(row["spent_amount"] or Decimal(0) for row in lines) == Decimal("100.25")
    assert lines[0]["planned_amount"] == Decimal("100.50")


def test_a_name_in_several_columns_is_joined_and_a_heading_that_is_repeated_is_no_row() -> None:
    reading = read(
        valtio__csv="Luku;Nimi;Summa\n01;Menot;100\nLuku;Nimi;Summa\n02;Menot;20,25\n;Muut;1\n",
        valtio__csv__map__toml="""
            register = "budget"
            columns = { component = ["Luku", "Nimi"], planned = "Summa" }
            constants = { currency = "EUR", period = "2024", as_of_on = "1.1.2024" }
            skip = { "Summa" = "Summa" }
        """,
    )
    assert reading.rejections == ()
    assert [(row["component"], row["planned_amount"], row["register_line"]) for row in reading.rows["budget_line"]] == [
        ("01 Menot", Decimal("100.00"), 2),
        ("02 Menot", Decimal("20.25"), 4),
        ("Muut", Decimal("1.00"), 5),
    ]


def test_one_component_and_time_in_two_currencies_are_two_rows() -> None:
    header = "component;period;as_of_on;planned;committed;spent;forecast;carried_over;currency;source"
    rows = [
        f"Menot;2024;1.1.2024;{amount};;;;;{currency};" for amount, currency in ((1, "EUR"), (9, "SEK"), (2, "EUR"))
    ]
    reading = read(budget__csv="\n".join([header, *rows]))
    assert [(row["currency"], row["planned_amount"]) for row in reading.rows["budget_line"]] == [
        ("EUR", Decimal("1.00")),
        ("SEK", Decimal("9.00")),
    ]
    (rejection,) = reading.rejections
    assert (rejection.line, rejection.expected) == (4, "each once")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("register = 'x'", "register is 'x'; expected one of: evaluations, recommendations"),
        ("register = 'budget'\nsheets = 'a'", "unknown key 'sheets'; expected one of: columns, constants"),
        ("register = 'budget'\ncolumns = { sum = 'a' }", "budget has no column 'sum'; expected one of: component"),
        (
            "register = 'budget'\ncolumns = { component = 'a' }",
            "nothing fills 'period' of budget; expected a column or",
        ),
        ("register = 'budget'\nheader_row = 0", "header_row is 0; expected a row, from 1"),
        ("register = 'budget'\ncolumns = { component = [1] }", "component is [1]; expected a text or a list of texts"),
        ("register = ", "not TOML"),
    ],
)
def test_a_mapping_that_says_something_impossible_is_told(text: str, told: str) -> None:
    (rejection,) = read(valtio__csv="a;b\n1;2\n", valtio__csv__map__toml=text).rejections
    assert str(rejection).startswith(f"{FOLDER}/valtio.csv.map.toml: {told}")


def test_a_column_that_the_mapping_names_and_the_file_lacks_is_told() -> None:
    changed = MAP.replace('"Agency"', '"Office"')
    told = read(tracker__xlsx=sheets(Recs=TRACKER), tracker__xlsx__map__toml=changed).rejections
    assert {str(one) for one in told} == {
        f"{FOLDER}/tracker.xlsx:3: column missing: office; expected the columns that "
        f"{FOLDER}/tracker.xlsx.map.toml names"
    }


def test_a_mapping_without_its_table_is_told() -> None:
    (rejection,) = read(tracker__xlsx__map__toml=MAP).rejections
    assert str(rejection).endswith("tracker.xlsx.map.toml: maps no file; expected the file whose name it bears")


def test_cells_of_a_spreadsheet_read_as_a_person_would_type_them() -> None:
    table = xlsx_file.read(
        "a.xlsx", sheets(A=[["Day", "Sum", "Share", "Text"], [date(2025, 5, 8), 900000, 0.1, " x "]])
    )
    assert table.header == ("day", "sum", "share", "text")
    assert [row.values for row in table.rows] == [{"day": "2025-05-08", "sum": "900000", "share": "0.1", "text": "x"}]


@pytest.mark.parametrize(
    ("data", "layout", "told"),
    [
        (b"PK\x03\x04broken", Layout(), "a.xlsx: not a spreadsheet that can be read"),
        (sheets(A=[["x"]]), Layout(sheet="B"), "a.xlsx: no sheet 'B'; expected one of: A"),
        (sheets(A=[["x"]]), Layout(header_row=4), "a.xlsx:4: no header row; expected the names of the columns"),
    ],
    ids=["broken", "no such sheet", "no header"],
)
def test_a_spreadsheet_that_cannot_be_read_is_told(data: bytes, layout: Layout, told: str) -> None:
    (rejection,) = xlsx_file.read("a.xlsx", data, layout).rejections
    assert str(rejection).startswith(told)


HEADER = "evaluation_id;text;theme;addressee;target_group;made_on;superseded_by;source"


def nameless(*texts: str) -> str:
    return "\n".join([HEADER, *(f"V;{text};;;;14.3.2025;;" for text in texts), ""])


def labels(reading: registers.RegisterReading) -> dict[str, str]:
    return {str(row["text"]): str(row["label"]) for row in reading.rows["recommendation"]}


def test_rows_without_ids_get_them_once_and_keep_them_in_another_order_and_with_mended_words() -> None:
    first = read(recommendations__csv=nameless("Avaa rajapinnat kuntien järjestelmille", "Nimeä omistaja"))
    assert labels(first) == {"Avaa rajapinnat kuntien järjestelmille": "V-R01", "Nimeä omistaja": "V-R02"}
    assert first.ids is not None
    changed = nameless("Aseta tavoitteet", "Nimeä omistaja", "Avaa avoimet rajapinnat kuntien järjestelmille")
    second = read(recommendations__csv=changed, ids__csv=first.ids)
    assert labels(second) == {
        "Aseta tavoitteet": "V-R03",
        "Nimeä omistaja": "V-R02",
        "Avaa avoimet rajapinnat kuntien järjestelmille": "V-R01",
    }
    assert second.ids is not None
    assert read(recommendations__csv=changed, ids__csv=second.ids).ids is None


def test_a_number_is_never_given_twice() -> None:
    known = (KnownId("recommendations", "V-R07", "Jotain aivan muuta"),)
    assert ids.given(known, "recommendations", [Nameless("Uusi suositus", "V-R")])[0] == ("V-R08",)


def test_ids_that_cannot_be_read_stop_the_registers_lest_they_be_given_anew() -> None:
    reading = read(recommendations__csv=nameless("Avaa rajapinnat"), ids__csv="a;b\n1;2\n")
    assert reading.rows == {}
    assert [str(one) for one in reading.rejections] == [
        f"{FOLDER}/ids.csv:1: columns a, b; expected columns register, id, words"
    ]


ONE_SHEET: Cells = [
    ["Ref", "Repeated", "Issued"],
    ["2020-003", "YES", "02/25/2024"],
    ["2020-003", "YES", "02/25/2024"],
    ["2020-004", "NO", "02/25/2024"],
]

MAP_OF_TWO_SHEETS = """
[[tables]]
sheet = "14"
register = "recommendations"
columns = { recommendation_id = "Ref", text = "Ref", made_on = "Issued" }
date_formats = ["%m/%d/%Y"]

[[tables]]
sheet = "OVER-14"
header_row = 2
register = "recommendations"
columns = { recommendation_id = "Ref", text = "Ref", made_on = "Issued" }
date_formats = ["%m/%d/%Y"]

[[tables]]
sheet = "14"
register = "actions"
columns = { text = "Ref", implementation = "Repeated" }
constants = { recorded_on = "2024-02-25" }
values.implementation = { YES = "in_progress", NO = "not_started" }
"""


def test_one_finding_on_two_lines_and_two_sheets_is_one_and_each_sheet_has_its_own_layout() -> None:
    book = sheets(**{"14": ONE_SHEET, "OVER-14": [["Findings"], *ONE_SHEET[:3], ["2020-005", "NO", "02/25/2024"]]})
    reading = read(findings__xlsx=book, findings__xlsx__map__toml=MAP_OF_TWO_SHEETS)
    assert reading.rejections == ()
    found = [(row["label"], row["register_file"], row["register_line"]) for row in reading.rows["recommendation"]]
    assert found == [
        ("2020-003", f"{FOLDER}/findings.xlsx [14]", 2),
        ("2020-004", f"{FOLDER}/findings.xlsx [14]", 4),
        ("2020-005", f"{FOLDER}/findings.xlsx [OVER-14]", 5),
    ]
    flags = [(row["recommendation_id"], row["implementation"]) for row in reading.rows["action_report"]]
    assert flags == [("koe:2020-003", "in_progress"), ("koe:2020-004", "not_started")]


def test_two_sheets_that_say_different_things_of_one_finding_are_told_with_both_places() -> None:
    other = [ONE_SHEET[0], ["2020-003", "YES", "02/26/2024"]]
    book = sheets(**{"14": ONE_SHEET, "OVER-14": [["Findings"], *other]})
    (rejection,) = read(findings__xlsx=book, findings__xlsx__map__toml=MAP_OF_TWO_SHEETS).rejections
    assert str(rejection) == (
        f"{FOLDER}/findings.xlsx [OVER-14]:3: recommendation_id 2020-003 stands already in "
        f"{FOLDER}/findings.xlsx [14]:2; expected each once"
    )
