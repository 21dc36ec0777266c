"""Scores what the clauses of one meeting claim: status, dates, money, suggestions, promises."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields

from tests.accuracy.notes import Json
from tests.accuracy.scores import NONE, Score
from tests.corpus.expected import statements, touches, window


@dataclass(frozen=True, slots=True)
class Claims:
    status: Score = NONE
    dates: Score = NONE
    budget: Score = NONE
    suggestions: Score = NONE
    promises: Score = NONE

    def __add__(self, other: "Claims") -> "Claims":
        return Claims(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def claims(noted: Json, meeting: Json, text: str) -> Claims:
    """`noted` in the second form of notes; a row is a hit where words at its place agree with it."""
    progress = noted["progress_statements"]
    dated = [row for row in progress if "when" in row]
    return Claims(
        status=_in_items(progress, meeting, text, lambda row, found: found["status"] == row["status"]),
        dates=_in_items(dated, meeting, text, _same_time),
        budget=_rows(noted["budget_statements"], meeting["budget_claims"], text, _same_money),
        suggestions=_rows(noted["recommendations"], meeting["recommendations"], text, _same_suggestion),
        promises=_rows(noted["promises"], meeting["promises"], text, _same_promise),
    )


def _in_items(rows: Sequence[Json], meeting: Json, text: str, agrees: Callable[[Json, Json], bool]) -> Score:
    """Every clause has a status, so that only those noted can be right or wrong."""
    hits = sum(_hit(row, statements(meeting, row["item"]), text, agrees) for row in rows)
    return Score(hits, len(rows), len(rows))


def _rows(rows: Sequence[Json], found: Sequence[Json], text: str, agrees: Callable[[Json, Json], bool]) -> Score:
    hits = sum(_hit(row, found, text, agrees) for row in rows)
    return Score(hits, max(hits, len(found)), len(rows))


def _hit(row: Json, found: Iterable[Json], text: str, agrees: Callable[[Json, Json], bool]) -> bool:
    return any(touches(one, row["quote"], text) and agrees(row, one) for one in found)


def _same_time(row: Json, found: Json) -> bool:
    return window(row["when"]) in [(time["earliest"], time["latest"]) for time in found["dates"]]


def _same_money(row: Json, found: Json) -> bool:
    share, noted = found["share"], row.get("share")
    same_share = share is None if noted is None else share is not None and abs(share - noted) < 0.001
    return bool(same_share and found["measure"] == row["measure"] and found["year"] == row.get("year"))


def _same_suggestion(row: Json, found: Json) -> bool:
    return bool(found["kind"] == row["kind"] and found["stance"] == row.get("stance", "proposed"))


def _same_promise(row: Json, found: Json) -> bool:
    return [found["due_earliest"], found["due_latest"]] == row["due"]
