"""Views of the warehouse: columns with their sentences, and the same answer under any name of the file."""

import duckdb

from etl.data_folder import DataFolder
from etl.views import VIEWS


def test_every_view_and_column_stands_there_with_its_sentence(samples: DataFolder) -> None:
    with duckdb.connect(str(samples.warehouse), read_only=True) as connection:
        views = connection.execute("SELECT view_name, comment FROM duckdb_views() WHERE NOT internal").fetchall()
        columns = connection.execute(
            "SELECT table_name, column_name, comment FROM duckdb_columns() WHERE table_name IN (SELECT unnest(?))",
            [[view.name for view in VIEWS]],
        ).fetchall()
    assert set(views) == {(view.name, view.sentence) for view in VIEWS}
    assert set(columns) == {(view.name, column.name, column.sentence) for view in VIEWS for column in view.columns}


def test_a_recommendation_now_has_its_state_of_the_day_of_the_run(samples: DataFolder) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{samples.warehouse}' AS elsewhere (READ_ONLY)")
        rows = connection.execute(
            "SELECT label, implementation, due_state, last_spoken_in FROM elsewhere.recommendation_now"
            " WHERE programme_id = 'arkisilta' AND label IN ('V-R01', 'V-R05') ORDER BY label"
        ).fetchall()
    assert rows == [("V-R01", "implemented", "closed", "3/2025"), ("V-R05", "in_progress", "overdue", "1/2026")]


def test_a_draft_counts_only_among_the_meetings_with_drafts(samples: DataFolder) -> None:
    with duckdb.connect(str(samples.warehouse), read_only=True) as connection:
        rows = connection.execute(
            "SELECT drafts, list(number ORDER BY effective_on) FROM meeting_that_counts"
            " WHERE programme_id = 'arkisilta' GROUP BY drafts ORDER BY drafts"
        ).fetchall()
    without = ["1/2025", "2/2025", "3/2025", "4/2025", "1/2026"]
    assert rows == [(False, without), (True, [*without, "2/2026"])]
