"""`python -m etl status`: how old the warehouse is, how the last run ended, and which files wait for the next one."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from etl import collect, forgotten, lock, run_log
from etl.data_folder import DataFolder, data_folder
from etl.exit_codes import ExitCode
from etl.run_log import Run
from etl.vocabulary import RunOutcome


@dataclass(frozen=True, slots=True)
class Status:
    """What there is to tell of a data folder."""

    published_at: datetime | None
    """When the live warehouse was written, UTC; None where there is none."""
    last: Run | None
    waiting: tuple[str, ...]
    """Documents that no run has read, relative to the data folder."""
    at_work: str | None
    """Who holds the lock of runs."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", metavar="DIR", help="the data folder (else SEURANTA_DATA, else data)")
    parser.add_argument(
        "--max-age", type=float, metavar="HOURS", help="end with 1 where the warehouse is older than this"
    )


def run(arguments: argparse.Namespace) -> int:
    found = status(data_folder(arguments.data))
    now = datetime.now(UTC).replace(tzinfo=None)
    sys.stdout.write("\n".join(told(found, now)) + "\n")
    return ExitCode.WELL if is_well(found, now, arguments.max_age) else ExitCode.FAILED


def status(folder: DataFolder) -> Status:
    """Looks at the folder; changes nothing in it."""
    live = folder.warehouse
    published_at = datetime.fromtimestamp(live.stat().st_mtime, UTC).replace(tzinfo=None) if live.exists() else None
    runs = run_log.runs(folder.runs, 1) if folder.runs.exists() else []
    return Status(published_at, runs[0] if runs else None, tuple(_waiting(folder)), lock.holder(folder.lock))


def _waiting(folder: DataFolder) -> Iterator[str]:
    known = {one.sha256 for one in run_log.archived(folder.runs)} if folder.runs.exists() else set()
    gone = forgotten.hashes(folder)
    for own in collect.programme_folders(folder):
        for path in collect.documents(own):
            if collect.digest(path) not in known | gone:
                yield folder.relative(path)


def told(found: Status, now: datetime) -> Iterator[str]:
    """The lines that a person reads."""
    if found.published_at is None:
        yield "warehouse: none yet; python -m etl run makes one"
    else:
        yield f"warehouse: written {found.published_at:%Y-%m-%d %H:%M:%S} UTC, {_age(now - found.published_at)} ago"
    if found.last is None:
        yield "last run: none"
    else:
        message = f": {found.last.message}" if found.last.message else ""
        yield f"last run: {found.last.finished_at:%Y-%m-%d %H:%M:%S} UTC, {found.last.outcome.value}{message}"
        yield (
            f"  {_documents(found.last.file_count)}, {found.last.read_count} read anew, {found.last.row_count} rows,"
            f" {found.last.rejected_count} rejected"
        )
    if found.at_work:
        yield f"at work: {found.at_work.rstrip(',')}"
    yield f"waiting: {_documents(len(found.waiting))} that no run has read"
    yield from (f"  {path}" for path in found.waiting)


def is_well(found: Status, now: datetime, max_age_hours: float | None) -> bool:
    """There is a warehouse, young enough, and the last run did not fail."""
    if found.published_at is None or (found.last is not None and found.last.outcome is RunOutcome.FAILED):
        return False
    return max_age_hours is None or now - found.published_at <= timedelta(hours=max_age_hours)


def _age(age: timedelta) -> str:
    minutes = max(0, int(age.total_seconds())) // 60
    if minutes < 120:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // (24 * 60)} days"


def _documents(count: int) -> str:
    return "1 document" if count == 1 else f"{count} documents"
