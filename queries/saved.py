"""Saved questions: each a file of SQL whose first comments say what it asks and what it takes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from queries import sql
from queries.errors import CallError, QuerySqlError

FOLDER = Path(__file__).parent / "adhoc"
PARAMETER = re.compile(r"-- \$(?P<name>\w+) (?P<type>[A-Z]+(?:\(\d+,\d+\))?) = (?P<default>.+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that the SQL takes as `$name`; its default is SQL too and may use the parameters before it."""

    name: str
    sql_type: str
    default: str


@dataclass(frozen=True, slots=True)
class SavedQuestion:
    """The question in three languages, its parameters, and the SQL that answers it."""

    name: str
    sentence_fi: str
    sentence_sv: str
    sentence_en: str
    parameters: tuple[Parameter, ...]
    statement: str

    def run(self, connection: duckdb.DuckDBPyConnection, given: Mapping[str, object]) -> sql.Result:
        """The answer with the values given and the defaults of the rest."""
        return self.answer(connection, self.values(connection, given))

    def answer(self, connection: duckdb.DuckDBPyConnection, values: Mapping[str, object]) -> sql.Result:
        """The answer with a value for every parameter."""
        return sql.run(connection, self.statement, {name: values[name] for name in values if self._uses(name)})

    def values(self, connection: duckdb.DuckDBPyConnection, given: Mapping[str, object]) -> dict[str, object]:
        """The value of every parameter by name: the one given in the parameter's type, else the default."""
        names = [parameter.name for parameter in self.parameters]
        for name in given:
            if name not in names:
                raise CallError(f"{self.name}: unknown parameter {name!r}; expected one of: {', '.join(names)}")
        values: dict[str, object] = {}
        for parameter in self.parameters:
            values[parameter.name] = self._value(connection, parameter, given, values)
        return values

    def _uses(self, name: str) -> bool:
        """A parameter may serve only the defaults of others; the database refuses values that the SQL does not take."""
        return any(re.search(rf"\${name}\b", line) for line in self.statement.splitlines() if not line.startswith("--"))

    def _value(
        self,
        connection: duckdb.DuckDBPyConnection,
        parameter: Parameter,
        given: Mapping[str, object],
        before: Mapping[str, object],
    ) -> object:
        if parameter.name not in given:
            used = {name: value for name, value in before.items() if re.search(rf"\${name}\b", parameter.default)}
            return sql.run(connection, f"SELECT CAST(({parameter.default}) AS {parameter.sql_type})", used).rows[0][0]
        value = given[parameter.name]
        try:
            return sql.run(connection, f"SELECT CAST($value AS {parameter.sql_type})", {"value": value}).rows[0][0]
        except QuerySqlError as error:
            raise CallError(f"{self.name}: {parameter.name} is {value!r}; expected {parameter.sql_type}") from error


def read(path: Path) -> SavedQuestion:
    """A saved question out of its file."""
    statement = path.read_text(encoding="utf-8")
    first, _, rest = statement.partition("\n")
    sentences = [sentence.strip() for sentence in first.removeprefix("--").split("|")]
    if not first.startswith("-- ") or len(sentences) != 3 or not all(sentences):
        raise QuerySqlError(f"{path.name}:1: {first!r}; expected the question as -- suomeksi | på svenska | in English")
    parameters = []
    for line in rest.splitlines():
        if not line.startswith("--"):
            break
        if found := PARAMETER.fullmatch(line):
            parameters.append(Parameter(found["name"], found["type"], found["default"].strip()))
    finnish, swedish, english = sentences
    return SavedQuestion(path.stem, finnish, swedish, english, tuple(parameters), statement)


def saved_questions(folder: Path = FOLDER) -> dict[str, SavedQuestion]:
    """Every saved question by name, which is its file's."""
    return {path.stem: read(path) for path in sorted(folder.glob("*.sql"))}
