"""What the address asks of the analyst's pages: a saved question with its parameters, or SQL of the reader's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote_plus

from dashboard.address import Address
from dashboard.text import Texts
from dashboard.view import View
from etl.data_folder import DataFolder
from queries import sandbox
from queries.errors import CallError, QueryRefusedError
from queries.saved import SavedQuestion, saved_questions

QUESTION, STATEMENT, PLAN = "question", "sql", "plan"
"""Names in the address: a saved question, SQL, and that its plan is wanted and not its rows."""
PARAMETER = "p_"
"""What the names of a question's parameters begin with in the address, so that they are none of the page's own."""
FROM_THE_BAR = ("programme", "as_of", "drafts")
"""Parameters that the choices above the page give."""
MOST_IN_ADDRESS = 6000
"""Characters that a statement may take in the address as it is written there: servers refuse longer lines."""
BASIS = "basis"
PATH = "/answer"
FORMATS_OFFERED = ("csv", "csv-fi", "xlsx", "parquet", "json")
"""What an answer can be taken along as, below PATH."""

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows under the names of their columns; `cut` says that there are more rows than were fetched."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Row]
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """A saved question with the value of each parameter."""

    question: SavedQuestion
    values: dict[str, object]


def question_in(address: Address) -> SavedQuestion | None:
    """The saved question that the address names, if any. Raises CallError for a name that there is not."""
    name = address.get(QUESTION)
    if not name:
        return None
    known = saved_questions()
    if name not in known:
        raise CallError(f"unknown question {name!r}; expected one of: {', '.join(known)}")
    return known[name]


def asking(view: View, question: SavedQuestion) -> Asking:
    """The question with what the bar and the address give. Raises CallError where a value does not fit."""
    bar = {"programme": view.as_of.programme_id, "as_of": view.as_of.day, "drafts": view.as_of.drafts}
    types = {parameter.name: parameter.sql_type for parameter in question.parameters}
    given: dict[str, object] = {
        name: value.replace(",", ".") if types.get(name) == "DOUBLE" else value
        for name, value in written(view.address).items()
    }
    given |= {name: value for name, value in bar.items() if name in types}
    return Asking(question, question.values(view.reading.connection(), given))


def written(address: Address) -> dict[str, str]:
    """The values of parameters as they stand in the address."""
    return {name.removeprefix(PARAMETER): value for name, value in address.rest if name.startswith(PARAMETER)}


def saved(view: View, asked: Asking) -> Answer:
    """The answer to a saved question out of the generation that the whole page is drawn from."""
    result = asked.question.answer(view.reading.connection(), asked.values)
    return Answer(asked.question.name, result.columns, result.rows)


def stated(view: View, statement: str) -> Answer:
    """The answer to SQL of a reader, out of the published file as it is. Raises what the sandbox raises."""
    length = len(quote_plus(statement))
    if length > MOST_IN_ADDRESS:
        raise QueryRefusedError(
            f"the statement takes {length} characters in the address; expected at most {MOST_IN_ADDRESS}"
        )
    answer = sandbox.run(DataFolder(view.data).warehouse, statement)
    return Answer("sql", answer.result.columns, answer.result.rows, answer.cut)


def plan(view: View, statement: str) -> str:
    """How the database would go about a statement. Raises what the sandbox raises."""
    rows = stated(view, f"EXPLAIN {statement}").rows
    return "\n".join(str(row[-1]) for row in rows)


def asked_for(view: View) -> Answer | None:
    """The answer to what the address asks, if it asks anything."""
    question = question_in(view.address)
    if question is not None:
        return saved(view, asking(view, question))
    statement = view.address.get(STATEMENT)
    return stated(view, statement) if statement else None


def with_note(answer: Answer, texts: Texts) -> Answer:
    """The answer as it leaves the house: rows that do not say what they rest on say what the record is."""
    if BASIS in answer.columns:
        return answer
    rows = [(*row, texts("answer.note")) for row in answer.rows]
    return Answer(answer.name, (*answer.columns, texts("answer.note.column")), rows, answer.cut)
