"""findings.csv: what evaluations found, what they concluded from it, and which recommendations that carries."""

from collections.abc import Iterator, Mapping, Sequence

from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Fault, Register, RegisterColumn, RegisterRow, word_column
from etl.vocabulary import FindingKind, FindingStage

Row = dict[str, object]


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    """The findings and conclusions, and one link for each conclusion or recommendation that one carries."""
    return {
        "finding": [_finding(programme, row) for row in register_rows],
        "finding_link": [link for row in register_rows for link in _links(programme, row)],
    }


def _finding(programme: Programme, row: RegisterRow) -> Row:
    return {
        "finding_id": programme.qualified(row["finding_id"]),
        "programme_id": programme.id,
        "label": row["finding_id"],
        "evaluation_id": programme.qualified(row["evaluation_id"]),
        "kind": row["kind"] or FindingKind.NEUTRAL,
        **{name: row[name] for name in ("stage", "theme", "text", "report", "report_page")},
        **row.origin,
    }


def _links(programme: Programme, row: RegisterRow) -> Iterator[Row]:
    own = row["finding_id"]
    for finding in row["finding_ids"] or ():
        yield {**_link(programme, row, finding, own), "conclusion_id": programme.qualified(own)}
    for recommendation in row["recommendation_ids"] or ():
        carried = programme.qualified(recommendation)
        yield {**_link(programme, row, own, recommendation), "recommendation_id": carried}


def _link(programme: Programme, row: RegisterRow, finding: str, carried: str) -> Row:
    return {
        "finding_link_id": f"{programme.qualified(finding)}:carries:{carried}",
        "programme_id": programme.id,
        "finding_id": programme.qualified(finding),
        **row.origin,
    }


def fault(row: RegisterRow) -> Fault | None:
    """Only a conclusion rests on findings, and never on itself."""
    rests_on = row["finding_ids"] or ()
    if rests_on and row["stage"] == FindingStage.FINDING:
        return f"finding_ids {rests_on} of a finding", "an empty cell, or stage conclusion"
    if row["finding_id"] in rests_on:
        return f"finding_ids: {row['finding_id']} rests on itself", "ids of other rows"
    return None


def prefix(values: Mapping[str, str]) -> str:
    """`V-H` for findings of the evaluation V (havainto), `V-J` for its conclusions (johtopäätös)."""
    return f"{values.get('evaluation_id', '')}-{'J' if values.get('stage') == FindingStage.CONCLUSION else 'H'}"


REGISTER = Register(
    "findings",
    "What evaluations found and concluded, before what they recommend; counts from the evaluation's publication.",
    (
        RegisterColumn("finding_id", "Id of the finding or conclusion, such as V-H03.", values.own_id, required=True),
        RegisterColumn("evaluation_id", "The evaluation that says it.", values.own_id, required=True),
        word_column("stage", FindingStage, "Finding or conclusion.", required=True),
        word_column("kind", FindingKind, "Strength, weakness or neither; neutral without it."),
        RegisterColumn("text", "The finding or conclusion, in the words of the report.", values.text, required=True),
        RegisterColumn("theme", "Id of a theme of the programme.", values.text),
        RegisterColumn("report", "The report, where it is not the evaluation itself.", values.text),
        RegisterColumn("report_page", "Page of the report.", values.whole_number),
        RegisterColumn(
            "finding_ids", "What a conclusion rests on: ids of findings or other conclusions.", values.own_ids
        ),
        RegisterColumn("recommendation_ids", "The recommendations that it carries.", values.own_ids),
    ),
    names_row=("finding_id",),
    rows=rows,
    fault=fault,
    given_id="finding_id",
    prefix=prefix,
)
