"""Scores the marked sentences that the project keeps in its own specifications."""

from collections.abc import Iterable

from tests.accuracy.scores import Score, of_value
from tests.spec import marked_clauses, test_status_of_a_clause, third_marking
from tests.spec.read_sentence import read, rows


def sentence_scores() -> dict[str, Score]:
    """By the kind of minutes: in how many of the sentences the last clause has the status that was marked."""
    scores = {name: _scores(rows(table)) for name, table in marked_clauses.TABLES.items()}
    for code, table in third_marking.TABLES.items():
        scores[f"third marking, {code}"] = _scores(rows(table), code)
    reported = [(row[0], row[2]) for row in rows(test_status_of_a_clause.REPORTED)]
    return {**scores, "status report": _scores(reported)}


def _scores(table: Iterable[tuple[str, ...]], code: str = "fi") -> Score:
    return sum((_score(sentence, status, code) for sentence, status in table), Score())


def _score(sentence: str, status: str, code: str) -> Score:
    return of_value(read(sentence, code=code)[-1].status or "-", status)
