"""Scores the marked sentences that the project keeps in its own specifications."""

from tests.accuracy.scores import Score, of_value
from tests.spec import marked_clauses, test_status_of_a_clause
from tests.spec.read_sentence import read, rows


def sentence_scores() -> dict[str, Score]:
    """By the kind of minutes: in how many of the sentences the last clause has the status that was marked."""
    tables = {name: rows(table) for name, table in marked_clauses.TABLES.items()}
    tables["status report"] = [(row[0], row[2]) for row in rows(test_status_of_a_clause.REPORTED)]
    return {name: sum((_score(*row) for row in table), Score()) for name, table in tables.items()}


def _score(sentence: str, status: str) -> Score:
    return of_value(read(sentence)[-1].status or "-", status)
