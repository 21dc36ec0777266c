"""`python -m queries`: list the questions, run one of them, or put SQL to the warehouse, which is never written."""

import argparse
import difflib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from etl.data_folder import data_folder
from etl.errors import SeurantaError
from queries import docs, export, sql
from queries.errors import CallError, OutputError
from queries.filters import AsOf
from queries.output import FORMATS
from queries.question import Parameter, Question, registered
from queries.saved import SavedQuestion, saved_questions
from queries.shell import Shell
from queries.store import Store

MACHINE = "Rows of basis machine were read by a machine: the signed minutes are the record."


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 0 well, 1 failed, 2 wrong call; data on stdout, one line on stderr when something is wrong."""
    options = _parser().parse_args(arguments)
    try:
        verb: Callable[[argparse.Namespace], None] = options.verb
        verb(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except SeurantaError as error:
        print(f"queries: {error}", file=sys.stderr)
        return 2 if isinstance(error, CallError) else 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m queries", description=__doc__, allow_abbrev=False)
    verbs = parser.add_subparsers(
        required=True, metavar="list | run NAME | sql STATEMENT | shell | export DIR | docs", parser_class=_Parser
    )
    listing = verbs.add_parser("list", help="every question by name")
    listing.set_defaults(verb=_list)
    running = verbs.add_parser("run", help="ask a named or saved question")
    running.add_argument("name")
    running.add_argument("--param", action="append", default=[], metavar="NAME=VALUE", help="a value for the question")
    running.add_argument("--programme", help="id of the programme; the first one without it")
    running.add_argument("--as-of", metavar="MEETING|DAY", help="1/2026, a meeting_id or a day; the last meeting")
    running.add_argument("--drafts", action="store_true", help="let draft minutes count")
    running.set_defaults(verb=_run)
    statement = verbs.add_parser("sql", help="put SQL to the warehouse, read-only")
    statement.add_argument("statement")
    statement.set_defaults(verb=_sql)
    prompt = verbs.add_parser("shell", help="type statements and questions at a prompt, read-only")
    prompt.set_defaults(verb=_shell)
    exporting = verbs.add_parser("export", help="write every table as CSV and Parquet, described as a data package")
    exporting.add_argument("folder", metavar="DIR", help="a new or empty folder")
    exporting.add_argument("--drafts", action="store_true", help="with what draft minutes say")
    exporting.add_argument("--people", action="store_true", help="with names of people and whole texts that hold them")
    exporting.set_defaults(verb=_export)
    for one in (running, statement):
        one.add_argument("--format", choices=sorted(FORMATS), default="table")
        one.add_argument("--output", metavar="FILE", help="write there instead of to the terminal")
    for one in (listing, running, statement, prompt, exporting):
        one.add_argument("--data", metavar="DIR", help="the data folder; else SEURANTA_DATA, else data")
    printing = verbs.add_parser("docs", help="write docs/queries.md anew")
    printing.set_defaults(verb=_docs)
    return parser


def _list(options: argparse.Namespace) -> None:
    sentences = {name: one.sentence for name, one in registered().items()}
    sentences |= {name: one.sentence_fi for name, one in saved_questions().items()}
    width = max(map(len, sentences))
    for name, sentence in sentences.items():
        print(f"{name:{width}}  {sentence}")


def _run(options: argparse.Namespace) -> None:
    asked = _found(options.name)
    given = dict(_given(word) for word in options.param)
    folder = data_folder(options.data)
    store = Store(folder.root)
    as_of = store.as_of(options.programme, options.as_of, drafts=options.drafts)
    if isinstance(asked, SavedQuestion):
        with sql.opened(folder.warehouse) as connection:
            result = asked.run(connection, _placed(asked, as_of) | given)
        _give(options, result.columns, result.rows)
    else:
        frame = store.ask(asked, as_of, **_typed(asked, given))
        _give(options, frame.columns, frame.rows())
    if options.format == "table" and not options.output:
        drafts = "counted" if as_of.drafts else "not counted"
        print(f"\nAs of {as_of.day} ({as_of.meeting_id or 'no meeting yet'}), drafts {drafts}. {MACHINE}")


def _sql(options: argparse.Namespace) -> None:
    with sql.opened(data_folder(options.data).warehouse) as connection:
        result = sql.run(connection, options.statement)
    _give(options, result.columns, result.rows)


def _shell(options: argparse.Namespace) -> None:
    with sql.opened(data_folder(options.data).warehouse) as connection:
        Shell(connection).cmdloop()


def _export(options: argparse.Namespace) -> None:
    export.write(data_folder(options.data), Path(options.folder), drafts=options.drafts, people=options.people)


def _give(options: argparse.Namespace, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Write the rows to the file or to stdout; bytes never to a terminal."""
    chosen = FORMATS[options.format]
    if options.output:
        _write(Path(options.output), chosen.bytes_of(columns, rows))
    elif chosen.text is not None:
        chosen.text(columns, rows, sys.stdout)
    elif sys.stdout.isatty():
        raise CallError(f"{options.format} is no text for a terminal; expected --output FILE")
    else:
        sys.stdout.buffer.write(chosen.bytes_of(columns, rows))


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}; expected a place to write to") from error


def _docs(options: argparse.Namespace) -> None:
    Path(docs.PATH).write_text(docs.page(), encoding="utf-8")


def _found(name: str) -> Question | SavedQuestion:
    questions: dict[str, Question | SavedQuestion] = {**registered(), **saved_questions()}
    if name not in questions:
        near = difflib.get_close_matches(name, questions, n=3, cutoff=0.4)
        raise CallError(f"unknown question {name!r}; expected one of: {', '.join(near or questions)}")
    return questions[name]


def _given(word: str) -> tuple[str, str]:
    name, equals, value = word.partition("=")
    if not equals:
        raise CallError(f"--param {word}: no value; expected NAME=VALUE")
    return name, value


def _placed(asked: SavedQuestion, as_of: AsOf) -> dict[str, object]:
    """Programme, time and drafts for a saved question that takes them."""
    values = {"programme": as_of.programme_id, "as_of": as_of.day, "drafts": as_of.drafts}
    return {one.name: values[one.name] for one in asked.parameters if one.name in values}


def _typed(asked: Question, given: dict[str, str]) -> dict[str, Parameter]:
    """Values in the types of the question's parameters; an unknown name is left for the question to refuse."""
    typed: dict[str, Parameter] = dict(given)
    for name, parameter in asked.parameters.items():
        if name in given and parameter.annotation is int:
            if not given[name].lstrip("-").isdecimal():
                raise CallError(f"{asked.name}: {name} is {given[name]!r}; expected a whole number")
            typed[name] = int(given[name])
    return typed


if __name__ == "__main__":
    sys.exit(main())
