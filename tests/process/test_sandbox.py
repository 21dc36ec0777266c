"""SQL of a stranger runs in a process of its own: what it may not have it does not get, and nobody else notices."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from queries import sandbox
from queries.errors import QueryRefusedError, QuerySqlError, WarehouseMissingError
from queries.sandbox import Bounds
from tests.tables import drawn
from tests.warehouse import publish

TABLES = """
    meeting | number | held_on
    M1      | 1/2025 | 4.2.2025
    M2      | 2/2025 | 8.5.2025

    budget_line | component     | period | period_starts_on | period_ends_on | as_of_on | spent_amount
    L1          | Palvelualusta | 2025   | 1.1.2025         | 31.12.2025     | 1.2.2025 | 812 400,50
"""


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publish(tmp_path_factory.mktemp("data"), drawn(TABLES))


def test_days_and_amounts_come_back_exact(warehouse: Path) -> None:
    answer = sandbox.run(warehouse, "SELECT as_of_on, spent_amount, component, NULL, true FROM budget_line")
    assert answer.result.rows == [(date(2025, 2, 1), Decimal("812400.50"), "Palvelualusta", None, True)]
    assert not answer.cut


def test_more_rows_than_may_be_shown_are_cut_and_said_to_be(warehouse: Path) -> None:
    answer = sandbox.run(warehouse, "SELECT * FROM range(1000000)", Bounds(rows=3))
    assert answer.result.rows == [(0,), (1,), (2,)]
    assert answer.cut


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "SELECT * FROM glob('/*')",
        "SELECT * FROM sniff_csv('/etc/passwd')",
        "COPY (SELECT 1) TO 'stolen.csv'",
        "EXPORT DATABASE 'stolen'",
        "ATTACH 'other.duckdb'",
        "INSTALL httpfs",
        "SET threads = 8",
        "SET enable_external_access = true",
        "RESET lock_configuration",
        "DROP TABLE meeting",
        "INSERT INTO meeting SELECT * FROM meeting",
        "CREATE TABLE t AS SELECT 1",
    ],
)
def test_nothing_outside_is_read_and_nothing_is_written(warehouse: Path, statement: str) -> None:
    before = warehouse.read_bytes()
    with pytest.raises(QuerySqlError):
        sandbox.run(warehouse, statement)
    assert warehouse.read_bytes() == before
    assert [path.name for path in warehouse.parent.iterdir()] == [warehouse.name]


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT path FROM duckdb_databases()",
        'SELECT path FROM "duckdb_databases"()',
        "SELECT * FROM duckdb_settings()",
        "SELECT current_setting('allowed_paths')",
        "PRAGMA database_list",
        "SHOW  DATABASES",
        "SELECT * FROM query('SELECT path FROM duckdb_' || 'databases()')",
    ],
)
def test_where_the_server_keeps_the_file_is_not_told(warehouse: Path, statement: str) -> None:
    with pytest.raises(QueryRefusedError, match="is not answered here; expected a question about the warehouse"):
        sandbox.run(warehouse, statement)


@pytest.mark.parametrize("statement", ["SELECT * FROM nowhere", "SELECT * FROM read_csv('x.csv')"])
def test_an_error_names_no_place_of_the_server(warehouse: Path, statement: str) -> None:
    with pytest.raises(QuerySqlError) as told:
        sandbox.run(warehouse, statement)
    assert str(warehouse.parent) not in str(told.value)
    assert len(str(told.value).splitlines()) == 1


def test_a_statement_that_never_ends_is_ended(warehouse: Path) -> None:
    endless = "SELECT count(*) FROM range(1000000000) AS a, range(1000000) AS b"
    with pytest.raises(QueryRefusedError, match="took more than 1 seconds; expected a shorter one"):
        sandbox.run(warehouse, endless, Bounds(seconds=1))
    assert sandbox.run(warehouse, "SELECT 1").result.rows == [(1,)]


def test_a_statement_that_burns_its_processor_time_is_ended(warehouse: Path) -> None:
    endless = "SELECT count(*) FROM range(1000000000) AS a, range(1000000) AS b"
    with pytest.raises(QueryRefusedError, match="took more than it may"):
        sandbox.run(warehouse, endless, Bounds(seconds=60, processor_seconds=1))


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT list(range) FROM range(1000000000)",
        "SELECT string_agg(repeat('x', 1000), '') FROM range(10000000)",
        "SELECT a.range, count(*) FROM range(100000000) a GROUP BY ALL",
    ],
)
def test_a_statement_that_wants_too_much_memory_is_refused(warehouse: Path, statement: str) -> None:
    with pytest.raises((QueryRefusedError, QuerySqlError)):
        sandbox.run(warehouse, statement, Bounds(seconds=60, database_bytes=100_000_000))


def test_an_answer_of_more_bytes_than_may_be_sent_is_refused(warehouse: Path) -> None:
    with pytest.raises(QueryRefusedError, match="the answer has more than 1 MB"):
        sandbox.run(warehouse, "SELECT repeat('x', 2000000)", Bounds(answer_bytes=1_000_000))


@pytest.mark.parametrize("statement", ["", ";", "-- nothing"])
def test_no_statement_is_told_as_such(warehouse: Path, statement: str) -> None:
    with pytest.raises(QueryRefusedError, match="there is no statement; expected SQL"):
        sandbox.run(warehouse, statement)


def test_times_with_a_zone_are_told_how_to_be_asked(warehouse: Path) -> None:
    with pytest.raises(QueryRefusedError, match=r"at is a time with a zone; expected CAST\(\.\.\. AS TIMESTAMP\)"):
        sandbox.run(warehouse, "SELECT now() AS at")


def test_values_without_a_form_of_their_own_are_text(warehouse: Path) -> None:
    answer = sandbox.run(warehouse, "SELECT INTERVAL 3 MONTH, [1, 2], {'a': 1}, TIME '10:30', 'infinity'::DOUBLE")
    assert answer.result.rows[0][1:3] == ("[1, 2]", '{"a": 1}')
    assert all(isinstance(value, str) for value in answer.result.rows[0][:3])


def test_without_a_warehouse_the_line_says_so(tmp_path: Path) -> None:
    with pytest.raises(WarehouseMissingError, match=r"seuranta\.duckdb: the file is not there"):
        sandbox.run(tmp_path / "seuranta.duckdb", "SELECT 1")
