"""verifications.csv: what the evaluator found about recommendations that were carried out."""

from collections.abc import Sequence

from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Fault, Register, RegisterColumn, RegisterRow, word_column
from etl.vocabulary import VerificationKind


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    return {"verification": [_verification(programme, row) for row in register_rows]}


def _verification(programme: Programme, row: RegisterRow) -> dict[str, object]:
    recommendation_id = programme.qualified(row["recommendation_id"])
    when = row["verified_on"] or f"planned-{row['planned_on'] or 'undated'}"
    return {
        "verification_id": f"{recommendation_id}:verification:{when}",
        "programme_id": programme.id,
        "recommendation_id": recommendation_id,
        "kind": row["verification"],
        **{name: row[name] for name in ("verified_on", "planned_on", "verifier", "report", "report_page", "quote")},
        **row.origin,
    }


def fault(row: RegisterRow) -> Fault | None:
    """A verification is the evaluator's: it has its day, its report and the report's words."""
    if row["verification"] == VerificationKind.UNVERIFIED:
        return None
    empty = [name for name in ("verified_on", "verifier", "report", "quote") if row[name] is None]
    if empty:
        return f"{', '.join(empty)} empty for {row['verification']}", "the evaluator's dated report and its words"
    return None


REGISTER = Register(
    "verifications",
    "What the evaluator found about what was carried out; needs the evaluator's dated report.",
    (
        RegisterColumn("recommendation_id", "The recommendation.", values.own_id, required=True),
        word_column("verification", VerificationKind, "The finding.", required=True),
        RegisterColumn("verified_on", "Day of the evaluator's report.", values.day),
        RegisterColumn("planned_on", "Day for which a verification is planned.", values.day),
        RegisterColumn("verifier", "Who verified it.", values.text),
        RegisterColumn("report", "The report.", values.text),
        RegisterColumn("report_page", "Page of the report.", values.whole_number),
        RegisterColumn("quote", "The words of the report.", values.text),
    ),
    names_row=("recommendation_id", "verified_on", "planned_on"),
    rows=rows,
    fault=fault,
)
