"""judgements.csv: an export of the journal: what people judged, by role, without names."""

from collections.abc import Sequence

from etl.journal import Act
from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Fault, Register, RegisterColumn, RegisterRow, word_column
from etl.vocabulary import EvidenceState, Implementation, JudgementKind, JudgementTarget, ResponseKind, Word

_WORDS: dict[JudgementKind, type[Word]] = {
    JudgementKind.IMPLEMENTATION: Implementation,
    JudgementKind.EVIDENCE: EvidenceState,
    JudgementKind.SAME: EvidenceState,
    JudgementKind.RESPONSE: ResponseKind,
}


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    """Rows whose target is not looked for yet: `quote_meeting_id` still holds the meeting as the register names it."""
    return {"judgement": [_judgement(programme, row) for row in register_rows]}


def _judgement(programme: Programme, row: RegisterRow) -> dict[str, object]:
    recommendation = row["recommendation_id"]
    undone = row["kind"] == JudgementKind.UNDO
    origin = {name: value for name, value in row.origin.items() if name != "basis"}
    return {
        "judgement_id": programme.qualified(row["judgement_id"]),
        "programme_id": programme.id,
        "kind": row["kind"],
        "by_role": row["by_role"],
        "effective_on": row["effective_on"],
        "recommendation_id": recommendation and programme.qualified(recommendation),
        "new": programme.qualified(row["new"]) if undone else row["new"],
        "implemented_on": row["implemented_on"],
        "reason": row["reason"],
        "quote": row["quote"],
        "quote_meeting_id": row["quote_meeting"],
        "quote_item": row["quote_item"],
        "target": JudgementTarget.FOUND,
        **origin,
    }


def of_act(act: Act) -> RegisterRow:
    """An act of the journal as a row of this register, without the name of who acted.

    The quote with its meeting and item stands for the words, which the next run finds again.
    """
    undone = act.kind is JudgementKind.UNDO
    cells = {
        "judgement_id": _own(act.judgement_id),
        "by_role": act.role,
        "recommendation_id": _own(act.recommendation_id),
        "new": _own(act.new) if undone else act.new,
        "quote_meeting": act.quote_meeting_id,
        **{name: getattr(act, name) for name in ("kind", "effective_on", "implemented_on", "reason", "quote")},
        "quote_item": act.quote_item,
    }
    return RegisterRow("journal.sqlite", act.number or 0, cells)


def _own(qualified: str | None) -> str | None:
    """An id without the programme before it."""
    return qualified and qualified.partition(":")[2]


def fault(row: RegisterRow) -> Fault | None:
    """A judgement holds a word of its kind; a closing has its day, its quote and its reason."""
    kind, new = row["kind"], row["new"]
    words = _WORDS.get(kind)
    if words is not None and new not in list(words):
        return f"new: unknown word {new!r} for {kind}", f"one of: {', '.join(words)}"
    if kind == JudgementKind.UNDO and new is None:
        return "new is empty for an undo", "the judgement_id that is taken back"
    if kind == JudgementKind.IMPLEMENTATION and new == Implementation.IMPLEMENTED:
        empty = [name for name in ("implemented_on", "quote", "reason") if row[name] is None]
        if empty:
            return f"{', '.join(empty)} empty for a closing", "the day, the words and the reason"
    return None


REGISTER = Register(
    "judgements",
    "An export of the journal: what people judged, by role.",
    (
        RegisterColumn("judgement_id", "Id of the judgement.", values.own_id, required=True),
        word_column("kind", JudgementKind, "What was judged.", required=True),
        RegisterColumn("by_role", "Role of who judged.", values.text, required=True),
        RegisterColumn("effective_on", "Day from which it counts.", values.day, required=True),
        RegisterColumn("recommendation_id", "The recommendation that it is about.", values.own_id),
        RegisterColumn("new", "The value judged; for an undo the judgement taken back.", values.text),
        RegisterColumn("implemented_on", "Day on which it was carried out, for a closing.", values.day),
        RegisterColumn("reason", "The reason given.", values.text),
        RegisterColumn("quote", "The words that the person saw.", values.text),
        RegisterColumn("quote_meeting", "Number or id of the meeting whose words they were.", values.text),
        RegisterColumn("quote_item", "Number of the item whose words they were.", values.text),
    ),
    names_row=("judgement_id",),
    rows=rows,
    fault=fault,
)
