"""`python -m etl back`: lists the kept warehouses, or puts one in the place of the live one."""

import argparse
from datetime import UTC, datetime

from etl import kept, lock
from etl.data_folder import data_folder
from etl.errors import SeurantaError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", metavar="DIR", help="the data folder (else SEURANTA_DATA, else data)")
    parser.add_argument("--list", action="store_true", help="only tell which there are")
    parser.add_argument("--to", metavar="NAME", help="a kept file, or a part of its name such as 20261124")


def run(arguments: argparse.Namespace) -> int:
    folder = data_folder(arguments.data)
    if arguments.list:
        for path in kept.kept_beside(folder.warehouse):
            written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            print(f"{path.name}  written {written:%Y-%m-%d %H:%M:%S} UTC, {path.stat().st_size} bytes")
        return 0
    if not folder.warehouse.parent.is_dir():
        raise SeurantaError(f"{folder.warehouse}: no such warehouse; expected one that a run has published")
    with lock.held(folder.lock):
        found = kept.go_back(folder.warehouse, arguments.to)
    print(f"{folder.warehouse.name} is now what was kept as {found.name}; the next run publishes anew.")
    return 0
