"""`python -m queries`: questions and SQL from a terminal, errors in one line, nothing written."""

import json
from pathlib import Path

import pytest

from queries.__main__ import main
from tests.tables import drawn
from tests.warehouse import publish

TABLES = """
    programme | name
    arkisilta | Arkisilta

    meeting | number | held_on  | approval_state
    M1      | 1/2025 | 4.2.2025 | approved
    M2      | 2/2025 | 8.5.2025 | draft

    budget_line | component    | period | period_starts_on | period_ends_on | as_of_on  | spent_amount
    L1          | Palvelualusta | 2025   | 1.1.2025         | 31.12.2025     | 1.2.2025 | 812 400,50
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("data")
    publish(folder, drawn(TABLES))
    return str(folder)


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_list_names_every_question_with_its_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    listed = lines_of(capsys)
    assert any(line.startswith("status.rates ") and line.endswith("?") for line in listed)
    assert any(line.startswith("overdue_recommendations ") for line in listed)


@pytest.mark.parametrize(
    ("options", "counted"),
    [([], ["true", "false"]), (["--drafts"], ["true", "true"]), (["--as-of", "M1"], ["true", "false"])],
)
def test_a_named_question_answers_as_csv(
    data: str, capsys: pytest.CaptureFixture[str], options: list[str], counted: list[str]
) -> None:
    assert main(["run", "meetings.meetings", "--data", data, "--format", "csv", *options]) == 0
    heading, *rows = lines_of(capsys)
    place = heading.split(",").index("counted")
    assert [row.split(",")[place] for row in rows] == counted


def test_a_table_says_as_of_when_and_that_a_machine_read_it(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "status.rates", "--data", data, "--as-of", "1/2025"]) == 0
    assert lines_of(capsys)[-1] == (
        "As of 2025-02-04 (M1), drafts not counted. "
        "Rows of basis machine were read by a machine: the signed minutes are the record."
    )


def test_decimals_and_days_are_exact_in_every_format(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    statement = "SELECT as_of_on, spent_amount, NULL AS nothing, [1, 2] AS list FROM budget_line"
    assert main(["sql", statement, "--data", data, "--format", "csv"]) == 0
    assert lines_of(capsys)[1] == '2025-02-01,812400.50,,"[1, 2]"'
    assert main(["sql", statement, "--data", data, "--format", "json"]) == 0
    text = capsys.readouterr().out
    assert '"spent_amount": 812400.50' in text
    assert json.loads(text) == [{"as_of_on": "2025-02-01", "spent_amount": 812400.5, "nothing": None, "list": [1, 2]}]
    assert main(["sql", statement, "--data", data]) == 0
    assert lines_of(capsys)[2].split() == ["2025-02-01", "812400.50", "[1,", "2]"]


def test_an_answer_without_rows_is_an_empty_list(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "promises.promises", "--data", data, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["run", "status.ratse"], 2, "unknown question 'status.ratse'; expected one of: status.rates"),
        (["run", "status.rates", "--param", "x=1"], 2, "status.rates: unknown parameter 'x'; expected one of: none"),
        (["run", "status.rates", "--param", "x"], 2, "--param x: no value; expected NAME=VALUE"),
        (
            ["run", "status.recommendations", "--param", "silent_after=two"],
            2,
            "silent_after is 'two'; expected a whole number",
        ),
        (["run", "status.rates", "--programme", "x"], 2, "unknown programme 'x'; expected one of: arkisilta"),
        (["run", "status.rates", "--as-of", "9/2025"], 2, "'9/2025' names no meeting; expected a day"),
        (["run", "overdue_recommendations", "--param", "as_of=x"], 2, "as_of is 'x'; expected DATE"),
        (["run", "overdue_recommendations", "--param", "x=1"], 2, "unknown parameter 'x'; expected one of: programme"),
        (["sql", "SELEC 1"], 1, "Parser Error: syntax error at or near"),
        (["sql", "DROP TABLE meeting"], 1, "read-only"),
        (["sql", "SELECT * FROM read_csv('/etc/passwd')"], 1, "file system operations are disabled"),
        (["sql", "COPY meeting TO 'x.csv'"], 1, "file system operations are disabled"),
        (["sql", "SET threads = 1"], 1, "configuration has been locked"),
        (["sql", "ATTACH 'other.duckdb'"], 1, "file system operations are disabled"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(
    data: str, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, message: str
) -> None:
    assert main([*arguments, "--data", data]) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert message in told.err
    assert told.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["run", "status.rates"], ["sql", "SELECT 1"]])
def test_without_a_warehouse_the_line_says_how_to_make_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main([*arguments, "--data", str(tmp_path)]) == 1
    assert "expected a" in (told := capsys.readouterr().err)
    assert told.endswith("run python -m etl run\n")


def test_a_wrong_call_ends_with_two_and_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["run"])
    assert capsys.readouterr().err == "python -m queries run: the following arguments are required: name\n"
