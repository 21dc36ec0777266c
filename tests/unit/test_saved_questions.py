"""A saved question is a file whose first comments say what it asks and takes."""

from datetime import date
from pathlib import Path

import pytest

from queries import saved, sql
from queries.errors import QuerySqlError
from tests.tables import drawn
from tests.warehouse import publish

QUESTION = """-- Montako kokousta? | Hur många möten? | How many meetings?
-- $programme TEXT = 'arkisilta'
-- $until DATE = (SELECT max(effective_on) FROM meeting WHERE programme_id = $programme)
-- A remark is no parameter.
SELECT count(*) AS meetings, $until AS until
FROM meeting WHERE programme_id = $programme AND effective_on <= $until
"""


@pytest.fixture
def question(tmp_path: Path) -> saved.SavedQuestion:
    path = tmp_path / "how_many.sql"
    path.write_text(QUESTION, encoding="utf-8")
    return saved.read(path)


def test_the_first_line_asks_in_three_languages(question: saved.SavedQuestion) -> None:
    asked = (question.sentence_fi, question.sentence_sv, question.sentence_en)
    assert asked == ("Montako kokousta?", "Hur många möten?", "How many meetings?")


@pytest.mark.parametrize(
    ("given", "rows"),
    [
        ({}, [(2, date(2025, 5, 8))]),
        ({"until": "2025-03-01"}, [(1, date(2025, 3, 1))]),
        ({"programme": "x"}, [(0, None)]),
    ],
)
def test_defaults_may_use_the_parameters_before_them(
    tmp_path: Path, question: saved.SavedQuestion, given: dict[str, object], rows: list[tuple[object, ...]]
) -> None:
    live = publish(tmp_path, drawn("meeting | held_on\nM1 | 4.2.2025\nM2 | 8.5.2025"))
    with sql.opened(live) as connection:
        assert question.run(connection, given).rows == rows


def test_a_file_that_does_not_say_its_question_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mute.sql"
    path.write_text("SELECT 1\n", encoding="utf-8")
    with pytest.raises(QuerySqlError, match=r"mute\.sql:1: 'SELECT 1'; expected the question as"):
        saved.read(path)


def test_a_new_file_in_the_folder_is_found_by_itself(tmp_path: Path) -> None:
    (tmp_path / "new_one.sql").write_text(QUESTION, encoding="utf-8")
    assert list(saved.saved_questions(tmp_path)) == ["new_one"]
