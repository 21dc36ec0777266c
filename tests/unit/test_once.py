"""What several rules need of the same tables is worked out by the first of them alone."""

import polars as pl

from etl.rules.once import Remembering, Tables, once

MEETINGS = {"meeting": pl.DataFrame({"number": ["1/2025", "2/2025"]})}


def counted(tables: Tables, worked_out: list[str], name: str = "count") -> int:
    """How many meetings there are, noting each time that they are counted."""

    def count() -> pl.DataFrame:
        worked_out.append(name)
        return tables["meeting"].select(pl.len())

    return int(once(tables, name, count).item())


def test_tables_that_remember_are_asked_once_for_each_name() -> None:
    worked_out: list[str] = []
    tables = Remembering(MEETINGS)
    assert [counted(tables, worked_out), counted(tables, worked_out), counted(tables, worked_out, "other")] == [2, 2, 2]
    assert worked_out == ["count", "other"]


def test_plain_tables_remember_nothing() -> None:
    worked_out: list[str] = []
    assert [counted(MEETINGS, worked_out), counted(MEETINGS, worked_out)] == [2, 2]
    assert worked_out == ["count", "count"]


def test_tables_put_together_anew_do_not_answer_for_those_they_came_from() -> None:
    tables = Remembering(MEETINGS)
    assert counted(tables, []) == 2
    fewer = {"meeting": tables["meeting"].head(1)}
    assert [counted({**tables, **fewer}, []), counted(tables | fewer, []), counted(tables, [])] == [1, 1, 2]
