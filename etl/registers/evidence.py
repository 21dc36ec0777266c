"""evidence.csv: what reports outside the minutes say of a recommendation, word for word."""

from collections.abc import Sequence
from hashlib import sha256

from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Fault, Register, RegisterColumn, RegisterRow, word_column
from etl.vocabulary import EvidenceRelation, EvidenceState, Lane


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    """Evidence that a person put down, so it is confirmed."""
    return {"evidence": [_evidence(programme, row) for row in register_rows]}


def _evidence(programme: Programme, row: RegisterRow) -> dict[str, object]:
    recommendation_id = programme.qualified(row["recommendation_id"])
    words = sha256("\n".join(str(row[name]) for name in ("known_on", "report", "quote")).encode()).hexdigest()
    return {
        "evidence_id": f"{recommendation_id}:report:{words[:12]}",
        "programme_id": programme.id,
        "recommendation_id": recommendation_id,
        "state": EvidenceState.CONFIRMED,
        "relation": row["relation"] or EvidenceRelation.PROGRESS,
        **{name: row[name] for name in ("lane", "known_on", "report", "report_page", "quote")},
        **row.origin,
    }


def fault(row: RegisterRow) -> Fault | None:
    """What the evaluator verified stands in verifications.csv, with the evaluator's finding."""
    if row["lane"] == Lane.VERIFICATION:
        return "lane is verification", f"{Lane.CLAIM} or {Lane.DECISION}; a verification in verifications.csv"
    return None


REGISTER = Register(
    "evidence",
    "Evidence outside the minutes: the report, its page and its words.",
    (
        RegisterColumn("recommendation_id", "The recommendation.", values.own_id, required=True),
        RegisterColumn("known_on", "Day of the report, from which it counts.", values.day, required=True),
        word_column("lane", Lane, "Whether it is somebody's claim or a decision.", required=True),
        word_column("relation", EvidenceRelation, "Which time it speaks of; progress without it."),
        RegisterColumn("report", "The report.", values.text, required=True),
        RegisterColumn("report_page", "Its page.", values.whole_number),
        RegisterColumn("quote", "The words that speak of the recommendation.", values.text, required=True),
    ),
    names_row=("recommendation_id", "known_on", "report", "quote"),
    rows=rows,
    fault=fault,
)
