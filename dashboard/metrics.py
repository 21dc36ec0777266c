"""The figures for Prometheus: what the warehouse and the last run are like, asked at each scrape, and how pages do."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.registry import Collector

from dashboard import freshness, pages
from etl import run_log
from etl.data_folder import DataFolder
from etl.errors import SeurantaError
from etl.vocabulary import RunOutcome
from queries import coverage
from queries.store import Reading, Store

NO_PAGE = "none"
"""Stands for addresses that are no page, so that strangers' addresses make no series of their own."""
SECONDS = (0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.5, 10.0)
"""Upper bounds of the buckets; a page is to be drawn in 0.3 s."""

Families = Iterator[GaugeMetricFamily]


class Metrics:
    """A registry of its own: nothing of the process or of another app in it is told."""

    CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4

    def __init__(self, store: Store) -> None:
        self.registry = CollectorRegistry()
        self.registry.register(_Warehouse(store))
        self.registry.register(_LastRun(store))
        self.drawn = Counter(
            "seuranta_page_requests", "Pages drawn, by page and outcome.", ("page", "outcome"), registry=self.registry
        )
        self.seconds = Histogram(
            "seuranta_page_seconds", "Seconds that drawing a page took.", ("page",), registry=self.registry,
            buckets=SECONDS,
        )  # fmt: skip

    @contextmanager
    def drawing(self, path: str) -> Iterator[None]:
        """Count and time the drawing of a page; what fails is counted as failed and raised on."""
        name = next((page.name for page in pages.found() if page.matches(path)), NO_PAGE)
        begun, outcome = time.perf_counter(), "failed"
        try:
            yield
            outcome = "drawn"
        finally:
            self.drawn.labels(name, outcome).inc()
            self.seconds.labels(name).observe(time.perf_counter() - begun)

    def written(self) -> bytes:
        """All of it as Prometheus reads it."""
        return generate_latest(self.registry)


class _Warehouse(Collector):
    """Nothing but `seuranta_warehouse_up 0` while there is no warehouse to ask."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def describe(self) -> Families:
        """Registering asks nothing of the file."""
        return iter(())

    def collect(self) -> Families:
        try:
            with self.store.reading() as reading:
                yield from self._of(reading)
        except SeurantaError:
            yield GaugeMetricFamily("seuranta_warehouse_up", _UP, value=0)

    def _of(self, reading: Reading) -> Families:
        standing = self.store.standing()
        yield GaugeMetricFamily("seuranta_warehouse_up", _UP, value=0 if standing.problem else 1)
        age = freshness.age_in_hours(standing.published_at, datetime.now(UTC)) * freshness.SECONDS_IN_HOUR
        yield GaugeMetricFamily("seuranta_warehouse_age_seconds", "Seconds since the file was written.", value=age)
        counts = reading.row_counts()
        rows = GaugeMetricFamily("seuranta_rows", "Rows of the warehouse by table.", labels=("table",))
        for table, count in counts.items():
            rows.add_metric((table,), count)
        yield rows
        yield GaugeMetricFamily("seuranta_documents", "Documents, read or refused.", value=counts["source_file"])
        yield GaugeMetricFamily("seuranta_rejected_rows", "Rows and files rejected.", value=counts["rejected_row"])
        share = reading.ask(coverage.overall)["unclassified_share"][0]
        if share is not None:
            told = "Share of the text that no row quotes, 0 to 1."
            yield GaugeMetricFamily("seuranta_unclassified_share", told, value=share)


class _LastRun(Collector):
    """The last run of the log, which tells of failed ones too."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def describe(self) -> Families:
        return iter(())

    def collect(self) -> Families:
        try:
            found = run_log.last_runs(DataFolder(self.store.data).runs, 1)
        except run_log.RunLogError:
            return
        if not found:
            return
        run = found[0]
        outcome = GaugeMetricFamily("seuranta_last_run_outcome", "1 for how the last run ended.", labels=("outcome",))
        for one in RunOutcome:
            outcome.add_metric((one.value,), int(run.outcome is one))
        yield outcome
        took = (run.finished_at - run.started_at).total_seconds()
        yield GaugeMetricFamily("seuranta_last_run_duration_seconds", "Seconds that it took.", value=took)
        ended = run.finished_at.replace(tzinfo=UTC).timestamp()
        yield GaugeMetricFamily(
            "seuranta_last_run_finished_timestamp_seconds", "When it ended, Unix time.", value=ended
        )
        rejected = GaugeMetricFamily("seuranta_last_run_rejected", "Rows and files that it rejected.")
        rejected.add_metric((), run.rejected_count)
        yield rejected


_UP = "1 while the newest published file opens."
