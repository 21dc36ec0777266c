"""`python -m etl run`: its arguments, what it says and how it ends."""

import argparse
import logging
import sys
from datetime import date, datetime

from etl.data_folder import data_folder
from etl.run import run as run_etl


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", metavar="DIR", help="the data folder (else SEURANTA_DATA, else data)")
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="DATE", help="the day of the run, such as 2026-08-11"
    )
    parser.add_argument("--programme", metavar="ID", help="read this one anew; the others stay as they are")
    parser.add_argument("--accept-loss", action="store_true", help="publish even where much of the last one is gone")
    parser.add_argument("-v", "--verbose", action="store_true", help="tell what a run that is well did")


def run(arguments: argparse.Namespace) -> int:
    logging.basicConfig(
        stream=sys.stderr, format="%(message)s", level=logging.INFO if arguments.verbose else logging.WARNING
    )
    return run_etl(
        data_folder(arguments.data),
        # The one place that asks the clock for the day.
        arguments.today or datetime.now().astimezone().date(),
        only=arguments.programme,
        accept_loss=arguments.accept_loss,
    )
