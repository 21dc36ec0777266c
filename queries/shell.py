"""`python -m queries shell`: statements and saved questions typed one after another at a prompt, read-only."""

import cmd
import sys
from collections.abc import Mapping

import duckdb

from etl.errors import SeurantaError
from queries import output, sql
from queries.errors import CallError
from queries.saved import SavedQuestion, saved_questions

_TABLES = (
    "SELECT table_name AS name, comment FROM duckdb_tables() UNION ALL"
    " SELECT view_name, comment FROM duckdb_views() WHERE NOT internal ORDER BY name"
)
_COLUMNS = "SELECT column_name AS name, data_type AS type, comment FROM duckdb_columns() WHERE table_name = $table"


class Shell(cmd.Cmd):
    """A prompt over an open warehouse; a statement ends with a semicolon and may take several lines."""

    intro = "The warehouse, read-only. A statement ends with ; and .help tells the rest."
    prompt = FIRST_PROMPT = "seuranta> "
    NEXT_PROMPT = "      ...> "

    def __init__(self, connection: duckdb.DuckDBPyConnection, questions: Mapping[str, SavedQuestion] | None = None):
        super().__init__()
        self._connection = connection
        self._questions = saved_questions() if questions is None else questions
        self._waiting: list[str] = []
        self.words = {".help": self._help, ".tables": self._tables, ".columns": self._columns,
                      ".questions": self._list, ".run": self._run}  # fmt: skip

    def onecmd(self, line: str) -> bool:
        """True when the line asks to leave. What is wrong is told in a line, and the next one may come."""
        if line == "EOF" or (not self._waiting and line.strip() in (".quit", ".exit")):
            return True
        try:
            self._take(line)
        except SeurantaError as error:
            self._waiting = []
            print(error, file=sys.stderr)
        except KeyboardInterrupt:
            self._waiting = []
            print("stopped", file=sys.stderr)
        self.prompt = self.NEXT_PROMPT if self._waiting else self.FIRST_PROMPT
        return False

    def _take(self, line: str) -> None:
        if not self._waiting and line.startswith("."):
            word, *rest = line.split()
            if word not in self.words:
                raise CallError(f"{word}: no such word; expected one of: {', '.join(self.words)}, .quit")
            self.words[word](rest)
            return
        if line.strip():
            self._waiting.append(line)
        if line.rstrip().endswith(";"):
            statement, self._waiting = "\n".join(self._waiting), []
            self._show(sql.run(self._connection, statement))

    def _show(self, result: sql.Result) -> None:
        output.write_table(result.columns, result.rows, sys.stdout)

    def _help(self, rest: list[str]) -> None:
        """.help: what can be typed."""
        print("\n".join(f"  {act.__doc__}" for act in self.words.values()))
        print("  .quit: leave; Ctrl+D does too.")

    def _tables(self, rest: list[str]) -> None:
        """.tables: tables and views, each with its sentence."""
        self._show(sql.run(self._connection, _TABLES))

    def _columns(self, rest: list[str]) -> None:
        """.columns TABLE: its columns, each with its sentence."""
        if len(rest) != 1:
            raise CallError(".columns: no table; expected .columns TABLE")
        found = sql.run(self._connection, _COLUMNS, {"table": rest[0]})
        if not found.rows:
            raise CallError(f".columns: no table {rest[0]!r}; .tables lists them")
        self._show(found)

    def _list(self, rest: list[str]) -> None:
        """.questions: the saved questions."""
        self._show(sql.Result(("name", "question"), [(one.name, one.sentence_en) for one in self._questions.values()]))

    def _run(self, rest: list[str]) -> None:
        """.run NAME [x=y ...]: ask a saved question, with values for its parameters."""
        name, *values = rest or [""]
        if name not in self._questions:
            raise CallError(f".run: no question {name!r}; .questions lists them")
        given = dict(value.partition("=")[::2] for value in values)
        self._show(self._questions[name].run(self._connection, given))
