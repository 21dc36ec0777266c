"""One run: everything is read, checked and published as one file, under a lock, with a line in the log of runs."""

import logging
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from types import FrameType

import duckdb
import polars as pl

from etl import forgotten, lock, loss, programmes, run_log
from etl.data_folder import DataFolder
from etl.errors import Rejection, SeurantaError
from etl.exit_codes import ExitCode
from etl.pipeline import Tables
from etl.publish import Steps, no_steps, publish
from etl.reading_version import reader_version
from etl.run_log import Run
from etl.schema import BY_NAME, SCHEMA_VERSION, TABLES
from etl.vocabulary import RunOutcome

log = logging.getLogger(__name__)

RUNS_KEPT = 50
"""How many of the last runs the warehouse tells of."""


class StoppedError(SeurantaError):
    """The run was told to stop."""


@dataclass
class _Course:
    """What a run has done so far, for its line in the log."""

    started_at: datetime
    file_count: int = 0
    read_count: int = 0
    row_count: int = 0
    rejections: list[Rejection] = field(default_factory=list)

    def ended(self, outcome: RunOutcome, message: str) -> Run:
        return Run(
            self.started_at,
            _now(),
            outcome,
            message,
            self.file_count,
            self.read_count,
            self.row_count,
            len(self.rejections),
            str(SCHEMA_VERSION),
            reader_version(),
        )


def run(
    folder: DataFolder,
    today: date,
    *,
    only: str | None = None,
    accept_loss: bool = False,
    steps: Steps = no_steps,
    executor: Executor | None = None,
) -> ExitCode:
    """Read what the data folder holds and publish it; tells only what a person must know.

    `only` names the one programme that is read anew. Documents are read over `executor`, without one over processes of
    this machine; its tasks are `etl.gain.gain`, and each owns one disposable child. Failures are SeurantaErrors with
    their exit code; they are logged, and the warehouse before stands.
    """
    if not folder.root.is_dir():
        raise programmes.NoProgrammesError(f"{folder.root}: no such folder; expected the data folder")
    try:
        with _stopped_by_signal(), lock.held(folder.lock):
            return _logged_run(folder, today, only, accept_loss=accept_loss, steps=steps, executor=executor)
    except (OSError, duckdb.Error) as error:
        raise SeurantaError(_told(error)) from error


def _logged_run(
    folder: DataFolder,
    today: date,
    only: str | None,
    *,
    accept_loss: bool,
    steps: Steps,
    executor: Executor | None,
) -> ExitCode:
    course = _Course(_now())
    try:
        forgotten.purge(folder)
        tables = _tables(folder, today, only, course, executor, steps)
        return _published(folder, tables, course, accept_loss=accept_loss, steps=steps)
    except (SeurantaError, OSError, duckdb.Error) as error:
        run_log.add(folder.runs, course.ended(RunOutcome.FAILED, _told(error)))
        raise


def _published(folder: DataFolder, tables: Tables, course: _Course, *, accept_loss: bool, steps: Steps) -> ExitCode:
    steps("guard")
    new = run_log.new_rejections(folder.runs, course.rejections)
    for rejection in new:
        log.error("%s", rejection)
    if not accept_loss:
        loss.guard(loss.published(folder.warehouse, forgotten.hashes(folder)), tables)
    outcome = RunOutcome.PUBLISHED_WITH_REJECTS if new else RunOutcome.PUBLISHED
    ended = course.ended(outcome, f"{len(new)} new rejects" if new else "")
    before = run_log.runs(folder.runs, RUNS_KEPT - 1)
    tables["etl_run"] = _etl_runs(tables["programme"], [ended, *before]).sort("etl_run_id")
    publish(tables, folder.warehouse, steps)
    forgotten.drop_kept(folder)
    run_log.add(folder.runs, ended, course.rejections)
    steps("logged")
    log.info(
        "%s documents, %s rows, %s rejected, %s of them new",
        course.file_count, course.row_count, len(course.rejections), len(new),
    )  # fmt: skip
    return ExitCode.NEW_REJECTS if new else ExitCode.WELL


def _tables(
    folder: DataFolder, today: date, only: str | None, course: _Course, executor: Executor | None, steps: Steps
) -> Tables:
    steps("read")
    parts: list[Tables] = []
    for part in programmes.parts(folder, today, course.started_at, only, executor):
        course.file_count += part.file_count
        course.read_count += part.read_count
        parts.append(part.tables)
    tables = {table.name: pl.concat([part[table.name] for part in parts]).sort(table.key) for table in TABLES}
    rejected = tables["rejected_row"].sort("file", "line", "what").select("file", "line", "what", "expected")
    course.rejections = [Rejection(*row) for row in rejected.iter_rows()]
    course.row_count = sum(frame.height for frame in tables.values())
    return tables


def _etl_runs(programme: pl.DataFrame, runs: Sequence[Run]) -> pl.DataFrame:
    return BY_NAME["etl_run"].frame(
        {
            "etl_run_id": f"{programme_id}:{run.started_at.isoformat()}",
            "programme_id": programme_id,
            "started_at": run.started_at,
            "finished_at": run.finished_at,
            "outcome": run.outcome.value,
            "file_count": run.file_count,
            "read_count": run.read_count,
            "row_count": run.row_count,
            "rejected_count": run.rejected_count,
            "schema_version": run.schema_version,
            "reader_version": run.reader_version,
            "message": run.message,
        }
        for programme_id in programme["programme_id"]
        for run in runs
    )


@contextmanager
def _stopped_by_signal() -> Iterator[None]:
    """SIGTERM ends the run like any other failure: the new file is thrown away, the run is logged."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise StoppedError(
            f"stopped by {signal.Signals(number).name}; nothing was published; expected to run to its end"
        )

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _told(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"{error.filename or 'the data folder'}: {error.strerror}; expected a place to read and write"
    if isinstance(error, duckdb.Error):
        return f"the warehouse: {str(error).splitlines()[0]}; expected a DuckDB file that can be read and written"
    return str(error)


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
