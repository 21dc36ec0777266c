"""One run: everything is read, checked and published as one file, under a lock, with a line in the log of runs."""

import logging
import signal
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from types import FrameType

import duckdb
import polars as pl

from etl import forgotten, lock, loss, programmes, run_log
from etl.carry_over import Carried, is_broken, last_warehouse
from etl.data_folder import DataFolder
from etl.errors import Rejection, SeurantaError
from etl.exit_codes import ExitCode
from etl.kept import kept_beside
from etl.pipeline import Tables
from etl.publish import Steps, no_steps, publish
from etl.reading_version import reader_version
from etl.run_log import Run
from etl.schema import BY_NAME, SCHEMA_VERSION, TABLES
from etl.vocabulary import RunOutcome
from etl.workers import workers

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


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a run was asked for."""

    today: date
    only: str | None
    accept_loss: bool
    steps: Steps
    executor: Executor | None
    last_is_broken: bool = False


@dataclass(frozen=True, slots=True)
class _Read:
    """The tables as far as they are made anew, which programmes are carried over, and on what each rests."""

    tables: Tables
    carried: Carried
    bases: Mapping[str, str | None]


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
    except (OSError, duckdb.Error, sqlite3.Error) as error:
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
    run_log.heal(folder.runs, folder.warehouse)
    course = _Course(_now())
    wanted = _Wanted(today, only, accept_loss, steps, executor)
    try:
        try:
            return _run(folder, wanted, course)
        except duckdb.Error as error:
            if only is not None or not is_broken(folder.warehouse):
                raise
            log.warning("%s: broken (%s); all rows are made anew", folder.warehouse, str(error).splitlines()[0])
            course = _Course(course.started_at)
            return _run(folder, replace(wanted, last_is_broken=True), course)
    except (SeurantaError, OSError, duckdb.Error, sqlite3.Error) as error:
        # Where even the log cannot be written, the first failure is the one to tell.
        with suppress(OSError, sqlite3.Error):
            run_log.add(folder.runs, course.ended(RunOutcome.FAILED, _told(error)))
        raise


def _run(folder: DataFolder, wanted: _Wanted, course: _Course) -> ExitCode:
    if not wanted.last_is_broken:
        forgotten.purge(folder)
    read = _read(folder, wanted, course)
    return _published(folder, wanted, read, course)


def _published(folder: DataFolder, wanted: _Wanted, read: _Read, course: _Course) -> ExitCode:
    wanted.steps("guard")
    new = run_log.new_rejections(folder.runs, course.rejections)
    for rejection in new:
        log.error("%s", rejection)
    if not wanted.accept_loss:
        before = _last_readable(folder, wanted)
        loss.guard(before, loss.held(read.tables), read.carried.programmes)
    outcome = RunOutcome.PUBLISHED_WITH_REJECTS if new else RunOutcome.PUBLISHED
    ended = course.ended(outcome, f"{len(new)} new rejects" if new else "")
    earlier = run_log.runs(folder.runs, RUNS_KEPT - 1)
    read.tables["etl_run"] = _etl_runs(read.tables["programme"], read.bases, [ended, *earlier]).sort("etl_run_id")
    carried = read.carried if read.carried.programmes else None
    publish(read.tables, folder.warehouse, wanted.steps, carried, keep=not wanted.last_is_broken)
    forgotten.drop_kept(folder)
    run_log.add(folder.runs, ended, course.rejections)
    wanted.steps("logged")
    log.info(
        "%s documents, %s rows, %s rejected, %s of them new",
        course.file_count, course.row_count, len(course.rejections), len(new),
    )  # fmt: skip
    return ExitCode.NEW_REJECTS if new else ExitCode.WELL


def _last_readable(folder: DataFolder, wanted: _Wanted) -> loss.Held:
    """What the last warehouse held; where it is broken, the newest kept one that can be read."""
    gone = forgotten.hashes(folder)
    if not wanted.last_is_broken:
        return loss.published(folder.warehouse, gone)
    for path in kept_beside(folder.warehouse):
        if not is_broken(path):
            return loss.published(path, gone)
    return loss.Held({})


def _read(folder: DataFolder, wanted: _Wanted, course: _Course) -> _Read:
    wanted.steps("read")
    made: list[Tables] = []
    bases: dict[str, str | None] = {}
    carried: set[str] = set()
    redone: set[str] = set()
    live = folder.warehouse.with_name("none") if wanted.last_is_broken else folder.warehouse
    with last_warehouse(live) as last, workers(wanted.executor) as ask:
        for part in programmes.parts(folder, wanted.today, course.started_at, wanted.only, ask, last):
            course.file_count += part.file_count
            course.read_count += part.read_count
            bases[part.programme_id] = part.basis
            made.append(part.tables)
            if part.carried:
                carried.add(part.programme_id)
                redone |= {part.programme_id} if part.tables else set()
        kept = Carried(folder.warehouse, frozenset(carried), frozenset(redone))
        made.append(last.rows(carried))
        copied_count = last.row_count(kept)
    tables = {
        table.name: pl.concat([table.frame(), *(part[table.name] for part in made if table.name in part)]).sort(
            table.key
        )
        for table in TABLES
    }
    rejected = tables["rejected_row"].sort("file", "line", "what").select("file", "line", "what", "expected")
    course.rejections = [Rejection(*row) for row in rejected.iter_rows()]
    course.row_count = copied_count + sum(frame.height for frame in tables.values())
    return _Read(tables, kept, bases)


def _etl_runs(programme: pl.DataFrame, bases: Mapping[str, str | None], runs: Sequence[Run]) -> pl.DataFrame:
    """A row for each programme and run; the first of `runs` is this one, which `bases` are of."""
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
            "basis_digest": bases.get(programme_id) if run is runs[0] else None,
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
    if isinstance(error, sqlite3.Error):
        return f"journal, log of runs or readings: {error}; expected SQLite files that can be read and written"
    return str(error)


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
