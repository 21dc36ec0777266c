"""The prompt: statements over several lines, words that begin with a dot, faults that end nothing."""

from pathlib import Path

import pytest

from queries import sql
from queries.shell import Shell
from tests.tables import drawn
from tests.warehouse import publish


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tables = drawn("programme | name\nP1 | Koe\n\nmeeting | number | held_on\nM1 | 1/2025 | 4.2.2025")
    return publish(tmp_path_factory.mktemp("data"), tables)


def typed(warehouse: Path, *lines: str) -> Shell:
    with sql.opened(warehouse) as connection:
        shell = Shell(connection)
        for line in lines:
            if shell.onecmd(line):
                break
        return shell


def test_a_statement_may_take_several_lines(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed(warehouse, "SELECT number", "FROM meeting", "WHERE true;")
    assert capsys.readouterr().out.split() == ["number", "------", "1/2025"]


def test_the_prompt_says_that_a_statement_has_not_ended(warehouse: Path) -> None:
    assert typed(warehouse, "SELECT 1").prompt == Shell.NEXT_PROMPT
    assert typed(warehouse, "SELECT 1", ";").prompt == Shell.FIRST_PROMPT


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("SELEC 1;", "Parser Error"),
        (".nothing", ".nothing: no such word; expected one of: .help, .tables"),
        (".columns", ".columns: no table; expected .columns TABLE"),
        (".columns no", ".columns: no table 'no'; .tables lists them"),
        (".run no", ".run: no question 'no'; .questions lists them"),
        ("DROP TABLE meeting;", "read-only"),
    ],
)
def test_a_fault_is_one_line_and_the_next_statement_is_answered(
    warehouse: Path, capsys: pytest.CaptureFixture[str], line: str, said: str
) -> None:
    typed(warehouse, line, "SELECT 7 AS x;")
    told = capsys.readouterr()
    assert said in told.err
    assert len(told.err.splitlines()) == 1
    assert told.out.split() == ["x", "-", "7"]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (".help", ".tables: tables and views"),
        (".tables", "One version of one meeting's minutes"),
        (".columns meeting", "Day of the meeting, only where"),
        (".questions", "overdue_recommendations"),
        (".run meetings_and_minutes programme=P1", "meeting_on"),
    ],
)
def test_words_tell_what_can_be_asked(
    warehouse: Path, capsys: pytest.CaptureFixture[str], line: str, shown: str
) -> None:
    typed(warehouse, line)
    assert shown in capsys.readouterr().out


@pytest.mark.parametrize("line", [".quit", ".exit", "EOF"])
def test_it_can_be_left(warehouse: Path, line: str) -> None:
    with sql.opened(warehouse) as connection:
        assert Shell(connection).onecmd(line)
