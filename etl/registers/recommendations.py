"""recommendations.csv: the recommendations of evaluations, and the group's own suggestions that are followed."""

from collections.abc import Mapping, Sequence

from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Register, RegisterColumn, RegisterRow
from etl.vocabulary import RecommendationKind, SaidBy


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    return {"recommendation": [_recommendation(programme, row) for row in register_rows]}


def _recommendation(programme: Programme, row: RegisterRow) -> dict[str, object]:
    evaluation, successor = row["evaluation_id"], row["superseded_by"]
    return {
        "recommendation_id": programme.qualified(row["recommendation_id"]),
        "programme_id": programme.id,
        "label": row["recommendation_id"],
        "evaluation_id": evaluation and programme.qualified(evaluation),
        "kind": RecommendationKind.EVALUATION if evaluation else RecommendationKind.SUGGESTION,
        "said_by": SaidBy.EVALUATOR if evaluation else SaidBy.GROUP,
        "theme": row["theme"],
        "addressee": row["addressee"],
        "target_group": row["target_group"],
        "text": row["text"],
        "language": programme.language,
        "made_on": row["made_on"],
        "superseded_by": successor and programme.qualified(successor),
        "source": row["source"],
        **row.origin,
    }


def prefix(values: Mapping[str, str]) -> str:
    """`V-R` for those of the evaluation V, `E-R` for the group's own (ehdotus)."""
    return f"{values.get('evaluation_id') or 'E'}-R"


REGISTER = Register(
    "recommendations",
    "The recommendations of evaluations.",
    (
        RegisterColumn("recommendation_id", "Id of the recommendation, such as V-R07.", values.own_id, required=True),
        RegisterColumn("evaluation_id", "The evaluation that makes it; empty for the group's own.", values.own_id),
        RegisterColumn("text", "The recommendation, word for word.", values.text, required=True),
        RegisterColumn("theme", "Id of a theme of the programme.", values.text),
        RegisterColumn("addressee", "Who must act.", values.text),
        RegisterColumn("target_group", "Whom it is about.", values.text),
        RegisterColumn("made_on", "Day from which it counts.", values.day, required=True),
        RegisterColumn("superseded_by", "The recommendation that stands in its place.", values.own_id),
        RegisterColumn("source", "Where it stands: report and page.", values.text),
    ),
    names_row=("recommendation_id",),
    rows=rows,
    given_id="recommendation_id",
    prefix=prefix,
)
