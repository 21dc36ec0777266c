"""The published file: plain tables with their sentences, whole or not there."""

from pathlib import Path

import duckdb
import polars as pl
import pytest

from etl import schema
from etl.kept import kept_beside
from etl.publish import PublishError, comment, publish
from tests.tables import drawn

TABLES = drawn("""
    programme
    arkisilta

    budget_line | component | period | period_starts_on | period_ends_on | as_of_on   | spent_amount
    B1          | Alusta    | 2025   | 1.1.2025         | 31.12.2025     | 31.12.2025 | 812 400,50
""")

MISQUOTED = drawn("""
    page | source_file_id | start | end | text
    S1   | F1             | 0     | 12  | Merkittiin.

    statement | meeting | text   | source_file_id | start | end
    T1        | M1      | Muuta. | F1             | 0     | 6
""")

DOUBLED = drawn("""
    theme | name
    T1    | Viestintä
    T1    | Rahoitus
""")


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(query).fetchall()


def test_every_table_and_column_stands_there_with_its_sentence(tmp_path: Path) -> None:
    path = tmp_path / "seuranta.duckdb"
    publish(TABLES, path)
    tables = dict(rows(path, "SELECT table_name, comment FROM duckdb_tables()"))
    assert tables == {table.name: table.sentence for table in schema.TABLES}
    columns = rows(
        path,
        "SELECT table_name, column_name, data_type, comment FROM duckdb_columns()"
        " WHERE table_name IN (SELECT table_name FROM duckdb_tables())",
    )
    types = {"TEXT": "VARCHAR", "INTEGER": "INTEGER"}
    assert set(columns) == {
        (table.name, column.name, types.get(column.sql_type, column.sql_type), comment(column))
        for table in schema.TABLES
        for column in table.columns
    }


def test_no_constraint_or_index_that_old_readers_cannot_open(tmp_path: Path) -> None:
    path = tmp_path / "seuranta.duckdb"
    publish(TABLES, path)
    assert rows(path, "SELECT * FROM duckdb_constraints()") == []
    assert rows(path, "SELECT * FROM duckdb_indexes()") == []


def test_one_closed_file_that_nobody_may_write_is_left(tmp_path: Path) -> None:
    path = tmp_path / "seuranta.duckdb"
    publish(TABLES, path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["seuranta.duckdb"]
    assert path.stat().st_mode & 0o777 == 0o444


def test_the_file_before_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "seuranta.duckdb"
    publish(TABLES, path)
    publish(schema.empty_frames(), path)
    assert rows(path, "SELECT count(*) FROM programme") == [(0,)]
    (before,) = kept_beside(path)
    assert rows(before, "SELECT programme_id FROM programme") == [("arkisilta",)]
    assert sorted(tmp_path.iterdir()) == sorted([path, before])


@pytest.mark.parametrize(
    ("tables", "told"),
    [(MISQUOTED, "statement T1: 'Muuta.' stands as 'Merkit'"), (DOUBLED, "theme: (2, 1) rows")],
    ids=["a quote that is not there", "a key that stands twice"],
)
def test_a_file_that_does_not_prove_itself_never_goes_live(
    tables: dict[str, pl.DataFrame], told: str, tmp_path: Path
) -> None:
    path = tmp_path / "seuranta.duckdb"
    publish(TABLES, path)
    with pytest.raises(PublishError) as caught:
        publish(tables, path)
    assert told in str(caught.value)
    assert rows(path, "SELECT programme_id FROM programme") == [("arkisilta",)]
    assert [entry.name for entry in tmp_path.iterdir()] == ["seuranta.duckdb"]


@pytest.mark.parametrize("step", ["write", "verify", "keep previous", "swap"])
def test_a_publishing_that_fails_at_a_step_leaves_the_live_file(step: str, tmp_path: Path) -> None:
    path = tmp_path / "seuranta.duckdb"
    publish(TABLES, path)

    def stop(at: str) -> None:
        if at == step:
            raise OSError("no space left")

    with pytest.raises(OSError, match="no space left"):
        publish(schema.empty_frames(), path, stop)
    assert rows(path, "SELECT programme_id FROM programme") == [("arkisilta",)]
    publish(schema.empty_frames(), path)
    assert rows(path, "SELECT count(*) FROM programme") == [(0,)]
