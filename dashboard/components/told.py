"""What an event of the line of time says in words: the same in the list, in the table and under the pointer."""

import polars as pl

from dashboard.text import Texts, forms
from dashboard.view import Row
from etl.vocabulary import (
    ApprovalState,
    DueState,
    EvaluationKind,
    PromiseState,
    VerificationKind,
    Word,
)

STATES: dict[str, type[Word]] = {
    "promise": PromiseState,
    "due_date": DueState,
    "meeting": ApprovalState,
    "evaluation": EvaluationKind,
    "verification": VerificationKind,
}

Moves = dict[str, list[Row]]


def moves_of(frame: pl.DataFrame) -> Moves:
    """The due dates of each recommendation, in the order in which they were set."""
    found: Moves = {}
    for row in frame.to_dicts():
        found.setdefault(row["recommendation_id"], []).append(row)
    return found


def when(row: Row, texts: Texts) -> str:
    """The time as exactly as it is known: a day, a month or quarter, else the first and last day."""
    return texts.forms.period(row["earliest"], row["latest"], row["precision"])


def state(row: Row, texts: Texts) -> str:
    """State of an event in the terms of its kind, and that the day lies inside its window."""
    kind = STATES.get(row["kind"])
    known = kind is not None and row["state"] in {word.value for word in kind}
    words = [
        texts.word(kind, row["state"]) if kind is not None and known else "",
        texts("timeline.uncertain") if row["uncertain"] else "",
    ]
    return ", ".join(word for word in words if word) or forms.NOTHING


def sentence(row: Row, moves: Moves, texts: Texts) -> str:
    """One sentence: what, when, its state, the moves that led there, and whose it is."""
    told = texts(
        _key(row), label=row["label"] or forms.NOTHING, when=when(row, texts), state=state(row, texts),
        said=texts.forms.day(row["said_on"]),
    )  # fmt: skip
    return "; ".join([told, *_more(row, moves, texts)]) + "."


def _key(row: Row) -> str:
    kind = row["kind"]
    if kind == "meeting" and row["earliest"] != row["latest"]:
        return "told.meeting.uncertain"
    if kind in ("evaluation", "verification") and row["settled_on"] is None:
        return f"told.{kind}.planned"
    return f"told.{kind}"


def _more(row: Row, moves: Moves, texts: Texts) -> list[str]:
    kind, found = row["kind"], []
    dues = moves.get(row["recommendation_id"] or "", [])
    if kind == "due_date" and len(dues) > 1:
        found.append(texts("told.moved", dues=" → ".join(texts.forms.day(due["due_latest"]) for due in dues)))
    if kind == "promise" and row["first_latest"]:
        found.append(texts("told.first", first=texts.forms.day(row["first_latest"])))
    if kind in ("promise", "due_date") and row["settled_on"]:
        found.append(
            texts("told.settled" if kind == "promise" else "told.done", day=texts.forms.day(row["settled_on"]))
        )
    if kind in ("promise", "due_date", "verification") and row["organisation"]:
        found.append(texts("told.by", organisation=row["organisation"]))
    return found
