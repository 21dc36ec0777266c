"""Command line of the ETL: `python -m etl VERB`; every verb stands in one dict."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from etl import inspect
from etl.errors import SeurantaError

WELL, FAILED = 0, 1


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb does, the arguments that it takes, and the function that returns its exit code."""

    sentence: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


VERBS: dict[str, Verb] = {
    "inspect": Verb("Print what is read in one document.", inspect.add_arguments, inspect.run),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the verb; a failure is one line on stderr and exit code 1, a wrong call is 2 (argparse)."""
    parser = argparse.ArgumentParser(prog="python -m etl", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, verb in VERBS.items():
        verb.add_arguments(verbs.add_parser(name, help=verb.sentence, description=verb.sentence))
    parsed = parser.parse_args(arguments)
    try:
        return VERBS[parsed.verb].run(parsed)
    except SeurantaError as error:
        sys.stderr.write(f"{error}\n")
        return FAILED


if __name__ == "__main__":
    sys.exit(main())
