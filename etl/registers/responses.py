"""responses.csv: management's responses to recommendations."""

from collections.abc import Sequence

from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Fault, Register, RegisterColumn, RegisterRow, word_column
from etl.vocabulary import ResponseKind


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    return {"response": [_response(programme, row) for row in register_rows]}


def _response(programme: Programme, row: RegisterRow) -> dict[str, object]:
    recommendation_id = programme.qualified(row["recommendation_id"])
    return {
        "response_id": f"{recommendation_id}:response:{row['responded_on'] or 'undated'}",
        "programme_id": programme.id,
        "recommendation_id": recommendation_id,
        "kind": row["response"],
        "reason": row["reason"],
        "responded_on": row["responded_on"],
        "source": row["source"],
        **row.origin,
    }


def fault(row: RegisterRow) -> Fault | None:
    """A response other than accepted tells why."""
    if row["response"] in (ResponseKind.PARTIALLY_ACCEPTED, ResponseKind.REJECTED) and row["reason"] is None:
        return f"reason is empty for the response {row['response']}", "the reason why it was not accepted as it stands"
    return None


REGISTER = Register(
    "responses",
    "Management's responses; a later one replaces an earlier one from its day on.",
    (
        RegisterColumn("recommendation_id", "The recommendation.", values.own_id, required=True),
        word_column("response", ResponseKind, "The response.", required=True),
        RegisterColumn("reason", "Why; needed unless accepted.", values.text),
        RegisterColumn("responded_on", "Day from which it counts.", values.day),
        RegisterColumn("source", "Where it stands: number of a meeting, or a document.", values.text),
    ),
    names_row=("recommendation_id", "responded_on"),
    rows=rows,
    fault=fault,
)
