"""actions.csv: what is done to carry out a recommendation; the rows of one action are its history."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from etl.registers import values
from etl.registers.programme import Programme, Rows
from etl.registers.register import Fault, Register, RegisterColumn, RegisterRow, word_column
from etl.vocabulary import Implementation


def rows(programme: Programme, register_rows: Sequence[RegisterRow]) -> Rows:
    """One action per id with its latest wording, one due date per change, one report per word on implementation."""
    ordered = sorted(register_rows, key=lambda row: (row["action_id"], row["recorded_on"]))
    tables: Rows = {"action": [], "action_due_date": [], "action_report": []}
    for _, group in groupby(ordered, key=lambda row: row["action_id"]):
        history = list(group)
        tables["action"].append(_action(programme, history))
        tables["action_due_date"] += [_due_date(programme, row) for row in _changes_of_due(history)]
        tables["action_report"] += [_report(programme, row) for row in history if row["implementation"] is not None]
    return tables


def _action(programme: Programme, history: Sequence[RegisterRow]) -> dict[str, object]:
    first, latest = history[0], history[-1]
    return {
        **_key(programme, latest),
        "text": _latest(history, "text"),
        "owner": _latest(history, "owner"),
        "owner_after": _latest(history, "owner_after"),
        "recorded_on": first["recorded_on"],
        **latest.origin,
    }


def _latest(history: Sequence[RegisterRow], name: str) -> object:
    """The last value given; an empty cell in a later row leaves it as it was."""
    return next((row[name] for row in reversed(history) if row[name] is not None), None)


def _changes_of_due(history: Sequence[RegisterRow]) -> Iterable[RegisterRow]:
    current = None
    for row in history:
        due = row["due"] and (row["due"].earliest, row["due"].latest)
        if due is not None and due != current:
            current = due
            yield row


def _due_date(programme: Programme, row: RegisterRow) -> dict[str, object]:
    key, due = _key(programme, row), row["due"]
    return {
        "action_due_date_id": f"{key['action_id']}:due:{row['recorded_on']}",
        **key,
        "recorded_on": row["recorded_on"],
        "due_earliest": due.earliest,
        "due_latest": due.latest,
        "precision": due.precision,
        "due": due.words,
        "source": row["source"],
        **row.origin,
    }


def _report(programme: Programme, row: RegisterRow) -> dict[str, object]:
    key = _key(programme, row)
    return {
        "action_report_id": f"{key['action_id']}:report:{row['recorded_on']}",
        **key,
        "recorded_on": row["recorded_on"],
        "implementation": row["implementation"],
        "implemented_on": row["implemented_on"],
        "reason": row["reason"],
        "source": row["source"],
        **row.origin,
    }


def _key(programme: Programme, row: RegisterRow) -> dict[str, object]:
    return {
        "action_id": programme.qualified(row["action_id"]),
        "programme_id": programme.id,
        "recommendation_id": programme.qualified(row["recommendation_id"]),
    }


def fault(row: RegisterRow) -> Fault | None:
    """What was carried out has its day."""
    if row["implementation"] == Implementation.IMPLEMENTED and row["implemented_on"] is None:
        return "implemented_on is empty for an implemented action", "the day on which it was carried out"
    return None


def prefix(values: Mapping[str, str]) -> str:
    return "A"


REGISTER = Register(
    "actions",
    "What is done to carry out a recommendation; several rows with one action_id are the action's history.",
    (
        RegisterColumn("action_id", "Id of the action.", values.own_id, required=True),
        RegisterColumn("recommendation_id", "The recommendation that it carries out.", values.own_id, required=True),
        RegisterColumn("recorded_on", "Day from which the row counts.", values.day, required=True),
        RegisterColumn("text", "What is done; may be empty in later rows.", values.text),
        RegisterColumn("owner", "Who is responsible.", values.text),
        RegisterColumn("owner_after", "Who owns it after the programme.", values.text),
        RegisterColumn("due", "By when; a changed time moves the due date, an empty cell leaves it.", values.window),
        word_column("implementation", Implementation, "How far it has come."),
        RegisterColumn("implemented_on", "Day on which it was carried out.", values.day),
        RegisterColumn("reason", "What the register says about it.", values.text),
        RegisterColumn("source", "Where it stands: number of a meeting, or a document.", values.text),
    ),
    names_row=("action_id", "recorded_on"),
    rows=rows,
    fault=fault,
    given_id="action_id",
    prefix=prefix,
)
