"""Command line of the ETL: `python -m etl VERB`; every verb stands in one dict."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from etl import back, backup, docs, export, forget, inspect, run_command, status
from etl.errors import SeurantaError


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb does, the arguments that it takes, and the function that returns its exit code."""

    sentence: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


VERBS: dict[str, Verb] = {
    "inspect": Verb("Print what is read in one document.", inspect.add_arguments, inspect.run),
    "run": Verb(
        "Read what the data folder holds and publish the warehouse.", run_command.add_arguments, run_command.run
    ),
    "export": Verb(
        "Write the registers as files that are read again as the same rows.", export.add_arguments, export.run
    ),
    "forget": Verb("Take a document out of every place that holds its words.", forget.add_arguments, forget.run),
    "status": Verb(
        "Tell how old the warehouse is, how the last run ended and what waits.", status.add_arguments, status.run
    ),
    "back": Verb("Put a kept warehouse in the place of the live one.", back.add_arguments, back.run),
    "backup": Verb("Copy what a run cannot make again into a new folder.", backup.add_arguments, backup.run),
    "docs": Verb("Print the pages of docs/ that come from this code.", docs.add_arguments, docs.run),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the verb; a failure is one line on stderr and its exit code, a wrong call is 2 (argparse)."""
    parser = argparse.ArgumentParser(prog="python -m etl", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, verb in VERBS.items():
        verb.add_arguments(verbs.add_parser(name, help=verb.sentence, description=verb.sentence))
    parsed = parser.parse_args(arguments)
    try:
        return VERBS[parsed.verb].run(parsed)
    except SeurantaError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code


if __name__ == "__main__":
    sys.exit(main())
