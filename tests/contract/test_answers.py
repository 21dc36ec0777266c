"""What a copied link asks, asked again by its address: rows, formats, and what goes wrong in one line."""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import duckdb
import polars as pl
import pytest
from python_calamine import CalamineWorkbook
from werkzeug.test import TestResponse

from dashboard import answers
from dashboard import app as dashboard_app
from dashboard.address import Address
from dashboard.components import sql_box
from dashboard.serving import LONGEST_LINE
from dashboard.text import FI
from etl import schema, views
from etl.data_folder import DataFolder
from queries.saved import saved_questions

Ask = Callable[..., TestResponse]


@pytest.fixture(scope="module")
def ask(samples: DataFolder) -> Ask:
    """Get an answer in a format, of what the keywords say."""
    client = dashboard_app.build(samples.root, settings={}).server.test_client()

    def get(format_name: str = "json", host: str = "127.0.0.1", **asked: str) -> TestResponse:
        return client.get(f"/answer/{format_name}?{urlencode(asked)}", base_url=f"http://{host}:8050")

    return get


@pytest.mark.parametrize("name", saved_questions())
def test_every_saved_question_answers_at_its_address(ask: Ask, name: str) -> None:
    answer = ask(question=name)
    assert answer.status_code == 200
    assert isinstance(json.loads(answer.text), list)


def test_programme_meeting_and_drafts_follow_the_address(ask: Ask) -> None:
    def late(**asked: str) -> list[str]:
        return [row["label"] for row in json.loads(ask(question="overdue_recommendations", **asked).text)]

    assert late() == ["V-R05"]
    assert late(drafts="1") == ["V-R05", "T-R01"]
    assert late(as_of="4/2025") == []
    assert late(programme="auroraai") == []


def test_a_parameter_of_the_question_stands_in_the_address_under_its_own_name(ask: Ask) -> None:
    def conflicts(**asked: str) -> int:
        return len(json.loads(ask(question="budget_conflicts", drafts="1", **asked).text))

    assert (conflicts(), conflicts(p_tolerance="13"), conflicts(p_tolerance="12,5")) == (1, 0, 1)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"question": "unheard_of"}, "unknown question 'unheard_of'; expected one of: about_a_subject, "),
        ({"question": "promises_of_a_year", "p_year": "soon"}, "promises_of_a_year: year is 'soon'; expected INTEGER"),
        ({"question": "promises_of_a_year", "p_day": "1"}, "promises_of_a_year: unknown parameter 'day'; expected"),
        ({"sql": "SELECT nothing FROM meeting"}, 'Binder Error: Referenced column "nothing" not found'),
        ({"sql": "DROP TABLE meeting"}, "Invalid Input Error: "),
        ({"sql": "SELECT * FROM '/etc/passwd'"}, "Catalog Error: "),
        ({"sql": "SELECT path FROM duckdb_databases()"}, "duckdb_databases is not answered here; expected"),
        ({"sql": f"SELECT '{'ä' * 1000}'"}, "the statement takes 6013 characters in the address; expected at most"),
        ({"programme": "unheard_of", "sql": "SELECT 1"}, "unknown programme 'unheard_of'; expected one of: "),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_in_one_line(ask: Ask, asked: dict[str, str], told: str) -> None:
    answer = ask(**asked)
    assert answer.status_code == 400
    assert answer.text.startswith(told)
    assert answer.text.count("\n") == 1


def test_an_address_that_asks_nothing_says_so(ask: Ask) -> None:
    assert ask().status_code == 404


def test_a_request_by_another_name_is_refused(ask: Ask) -> None:
    assert ask(host="rebound.example.com", sql="SELECT 1").status_code == 421


def test_behind_a_proxy_the_same_sql_is_refused(samples: DataFolder) -> None:
    client = dashboard_app.build(samples.root, settings={"SEURANTA_BEHIND_PROXY": "kirjautuminen"}).server.test_client()
    address = f"/answer/json?{urlencode({'sql': 'DROP TABLE meeting'})}"
    assert client.get(address, base_url="http://seuranta.example.fi").status_code == 400


def test_without_a_warehouse_the_line_says_how_to_make_one(tmp_path: Path) -> None:
    client = dashboard_app.build(tmp_path, settings={}).server.test_client()
    answer = client.get("/answer/csv?sql=SELECT+1", base_url="http://127.0.0.1:8050")
    assert answer.status_code == 503
    assert "python -m etl run" in answer.text


USE = {"question": "budget_use", "drafts": "1"}


def test_each_format_holds_the_same_rows(ask: Ask) -> None:
    rows = json.loads(ask("json", **USE).text)
    parquet = pl.read_parquet(io.BytesIO(ask("parquet", **USE).data))
    csv = ask("csv", **USE).text.splitlines()
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(ask("xlsx", **USE).data)).get_sheet_by_index(0).to_python()
    assert len(rows) == parquet.height == len(csv) - 1 == len(sheet) - 1 == 18
    assert parquet.columns == csv[0].split(",") == sheet[0] == list(rows[0])


def test_the_csv_for_finland_opens_in_its_excel(ask: Ask) -> None:
    text = ask("csv-fi", **USE).data.decode("utf-8")
    assert text.startswith("\ufeffcomponent;period;planned_amount")
    assert "Palvelualusta;2025;900000,00;870000,00;812400,50" in text


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        (USE, "budget-use-arkisilta-2026-08-11-luonnokset.csv"),
        ({"question": "budget_use"}, "budget-use-arkisilta-2026-03-19.csv"),
        ({"sql": "SELECT 1"}, "seuranta-sql.csv"),
    ],
)
def test_the_file_is_named_by_what_it_answers(ask: Ask, asked: dict[str, str], name: str) -> None:
    assert ask("csv", **asked).headers["Content-Disposition"] == f'attachment; filename="{name}"'


def test_rows_that_do_not_say_what_they_rest_on_say_what_the_record_is(ask: Ask) -> None:
    told = json.loads(ask(sql="SELECT text FROM statement LIMIT 2").text)
    assert [row["huomautus"] for row in told] == [FI("answer.note")] * 2
    assert "huomautus" not in json.loads(ask(sql="SELECT text, basis FROM statement LIMIT 2").text)[0]


def test_every_parameter_of_the_saved_questions_has_a_finnish_name() -> None:
    named = {one.name for question in saved_questions().values() for one in question.parameters}
    assert [name for name in named - set(answers.FROM_THE_BAR) if f"parameter.{name}" not in FI.entries] == []
    assert [name for name in named & set(answers.FROM_THE_BAR) if f"queries.bar.{name}" not in FI.entries] == []


def test_names_that_sql_takes_only_in_quotes_are_inserted_with_them(samples: DataFolder) -> None:
    names = {column.name for table in schema.TABLES for column in table.columns}
    names |= {column.name for view in views.VIEWS for column in view.columns} | {table.name for table in schema.TABLES}
    query = "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'"
    with duckdb.connect() as connection:
        reserved = {name for (name,) in connection.execute(query).fetchall()}
    assert names & reserved == sql_box.RESERVED


def test_the_example_runs(ask: Ask) -> None:
    assert ask(sql=sql_box.EXAMPLE).status_code == 200


def test_a_statement_of_the_greatest_length_fits_into_a_line_that_the_server_takes() -> None:
    address = Address("/queries", "a-programme-of-some-length", "a-programme-of-some-length:ohjausryhma:2/2026", True)
    whole = replace(address, rest=(("show", "own"), ("sql", "x" * answers.MOST_IN_ADDRESS), ("plan", "1"))).href
    assert len(f"GET {whole} HTTP/1.1") < LONGEST_LINE


def test_the_fields_and_the_browser_agree_on_the_prefix() -> None:
    script = (Path(dashboard_app.__file__).parent / "assets" / "queries.js").read_text(encoding="utf-8")
    assert f"`{answers.PARAMETER}${{id.name}}`" in script
