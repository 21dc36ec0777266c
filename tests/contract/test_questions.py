"""Every named question answers, on its defaults, in the columns that it declares."""

from datetime import date

import pytest

from etl.schema import empty_frames
from queries import docs
from queries.filters import AsOf
from queries.question import Question, registered

QUESTIONS = registered()
AS_OF = AsOf("arkisilta", date(2025, 2, 4), "M1", drafts=False)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_a_question_answers_in_its_columns_even_of_nothing(question: Question) -> None:
    answer = question(empty_frames(), None if question.every_programme else AS_OF)
    assert answer.schema == {column.name: column.dtype for column in question.columns}
    assert len({column.name for column in question.columns}) == len(question.columns)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_a_question_reads_no_more_than_it_says(question: Question) -> None:
    frames = {name: frame for name, frame in empty_frames().items() if name in question.fetched}
    tables = {name: frame.select(question.fetched[name]) for name, frame in frames.items()}
    assert question.without_texts(tables, None if question.every_programme else AS_OF).columns


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_a_question_says_in_words_what_it_asks_and_answers(question: Question) -> None:
    assert question.sentence.endswith("?")
    assert (question.answer.__doc__ or "").strip().endswith(".")


def test_the_page_of_questions_says_what_the_code_says() -> None:
    assert docs.PATH.read_text(encoding="utf-8") == docs.page(), "docs/queries.md is old; run make docs"
