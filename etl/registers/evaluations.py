"""evaluations.csv: the finished and the announced evaluations of a programme."""

from collections.abc import Sequence

from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Register, RegisterColumn, RegisterRow, word_column
from etl.vocabulary import EvaluationKind


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    return {"evaluation": [_evaluation(programme, row) for row in register_rows]}


def _evaluation(programme: Programme, row: RegisterRow) -> dict[str, object]:
    published, planned = row["published_on"], row["planned"]
    return {
        "evaluation_id": programme.qualified(row["evaluation_id"]),
        "programme_id": programme.id,
        "title": row["title"],
        "kind": row["kind"],
        "author": row["author"],
        "published_earliest": published and published.earliest,
        "published_latest": published and published.latest,
        "planned_earliest": planned and planned.earliest,
        "planned_latest": planned and planned.latest,
        "source": row["source"],
        **row.origin,
    }


REGISTER = Register(
    "evaluations",
    "The finished and the announced evaluations.",
    (
        RegisterColumn("evaluation_id", "Id of the evaluation, such as V.", values.own_id, required=True),
        RegisterColumn("title", "Its title.", values.text, required=True),
        word_column("kind", EvaluationKind, "What kind it is.", required=True),
        RegisterColumn("author", "Who made it.", values.text),
        RegisterColumn("published_on", "When it was published; empty until it is.", values.window),
        RegisterColumn("planned", "For when it is announced.", values.window),
        RegisterColumn("source", "Where these facts stand.", values.text),
    ),
    names_row=("evaluation_id",),
    rows=rows,
)
