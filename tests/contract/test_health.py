"""What machines are told: alive, ready or why not, and figures, also of a warehouse that vanishes or breaks."""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from prometheus_client.parser import text_string_to_metric_families
from werkzeug.test import TestResponse

from dashboard import app as dashboard_app
from dashboard.metrics import Metrics
from etl import run_log
from etl.data_folder import DataFolder
from etl.run_log import Run
from etl.vocabulary import RunOutcome
from queries.store import Store

HERE = "http://127.0.0.1:8050"
HOUR = 3600


@pytest.fixture
def folder(samples: DataFolder, tmp_path: Path) -> DataFolder:
    """A copy of the published samples that a test may harm."""
    copy = DataFolder(tmp_path)
    copy.warehouse.parent.mkdir()
    shutil.copy(samples.warehouse, copy.warehouse)
    shutil.copy(samples.runs, copy.runs)
    return copy


@pytest.fixture
def client(folder: DataFolder) -> FlaskClient:
    return dashboard_app.build(folder.root, settings={}).server.test_client()


def asked(client: FlaskClient, path: str) -> TestResponse:
    return client.get(path, base_url=HERE)


def broken(path: Path) -> None:
    """Another file takes the place of the warehouse, as a run would put it, but it is none."""
    other = path.with_suffix(".new")
    other.write_bytes(b"not a database" * 1000)
    other.replace(path)


def figures(client: FlaskClient) -> dict[tuple[str, str], float]:
    """Every figure by its name and its labels."""
    told = asked(client, "/metrics")
    assert told.status_code == 200
    return {
        (sample.name, ",".join(value for _, value in sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(told.text)
        for sample in family.samples
    }


def test_a_warehouse_that_opens_and_is_fresh_is_ready(client: FlaskClient) -> None:
    answer = asked(client, "/readyz")
    assert answer.status_code == 200
    assert answer.json is not None
    assert (answer.json["ready"], answer.json["reason"], answer.json["stale_hours"]) == (True, None, 26.0)


def test_one_that_is_too_old_is_not_ready_and_says_how_old_it_may_be(folder: DataFolder) -> None:
    then = datetime.now(UTC).timestamp() - 30 * HOUR
    os.utime(folder.warehouse, (then, then))

    def ready(**settings: str) -> tuple[int, str | None]:
        client = dashboard_app.build(folder.root, settings=settings).server.test_client()
        answer = asked(client, "/readyz")
        assert answer.json is not None
        return answer.status_code, answer.json["reason"]

    assert ready() == (503, "the warehouse is 30.0 hours old; expected at most 26")
    assert ready(SEURANTA_STALE_HOURS="29.5") == (503, "the warehouse is 30.0 hours old; expected at most 29.5")
    assert ready(SEURANTA_STALE_HOURS="31") == (200, None)


def test_before_the_first_run_nothing_is_ready_and_the_dashboard_is_alive(tmp_path: Path) -> None:
    client = dashboard_app.build(tmp_path, settings={}).server.test_client()
    answer = asked(client, "/readyz")
    assert answer.status_code == 503
    assert answer.json is not None
    assert "the file is not there; expected a published warehouse" in answer.json["reason"]
    assert asked(client, "/healthz").json == {"alive": True}
    assert figures(client)["seuranta_warehouse_up", ""] == 0
    assert list(tmp_path.iterdir()) == []


HARMS: dict[str, tuple[Callable[[Path], None], str]] = {
    "vanishes": (Path.unlink, "the file is not there"),
    "breaks": (broken, "the file is not a DuckDB database that can be opened"),
}


@pytest.mark.parametrize(("harm", "reason"), HARMS.values(), ids=HARMS)
def test_a_warehouse_that_is_lost_while_it_is_read_is_told_and_healed_by_the_next(
    folder: DataFolder, client: FlaskClient, samples: DataFolder, harm: Callable[[Path], None], reason: str
) -> None:
    assert asked(client, "/readyz").status_code == 200
    harm(folder.warehouse)
    answer = asked(client, "/readyz")
    assert answer.status_code == 503
    assert answer.json is not None
    assert reason in answer.json["reason"]
    told = figures(client)
    assert told["seuranta_warehouse_up", ""] == 0
    # Pages go on answering from the file that was open.
    assert told["seuranta_rows", "meeting"] > 0
    assert asked(client, "/answer/csv?question=budget_use").status_code == 200
    assert asked(client, "/healthz").status_code == 200

    shutil.copy(samples.warehouse, folder.warehouse.with_suffix(".new"))
    folder.warehouse.with_suffix(".new").replace(folder.warehouse)
    assert asked(client, "/readyz").status_code == 200
    assert figures(client)["seuranta_warehouse_up", ""] == 1


def test_a_dashboard_that_starts_on_a_broken_file_says_so(folder: DataFolder) -> None:
    broken(folder.warehouse)
    client = dashboard_app.build(folder.root, settings={}).server.test_client()
    assert asked(client, "/readyz").status_code == 503
    assert figures(client)["seuranta_warehouse_up", ""] == 0


def test_the_figures_are_those_of_the_file_and_of_the_last_run(client: FlaskClient, folder: DataFolder) -> None:
    told = figures(client)
    assert told["seuranta_rows", "programme"] == 2
    assert told["seuranta_documents", ""] == told["seuranta_rows", "source_file"] == 7
    assert told["seuranta_rejected_rows", ""] == 0
    assert 0 <= told["seuranta_unclassified_share", ""] < 0.05
    assert 0 <= told["seuranta_warehouse_age_seconds", ""] < HOUR
    assert told["seuranta_last_run_outcome", "published"] == 1
    begun = datetime.fromisoformat("2026-11-25T06:00:00")
    ended = begun + timedelta(seconds=90)
    run_log.add(folder.runs, Run(begun, ended, RunOutcome.FAILED, "the disk is full; expected room", rejected_count=3))
    told = figures(client)
    assert [told["seuranta_last_run_outcome", one.value] for one in RunOutcome] == [0, 0, 1]
    assert told["seuranta_last_run_duration_seconds", ""] == 90
    assert told["seuranta_last_run_rejected", ""] == 3
    assert told["seuranta_last_run_finished_timestamp_seconds", ""] == ended.replace(tzinfo=UTC).timestamp()


def test_a_log_of_runs_that_cannot_be_read_leaves_the_other_figures(client: FlaskClient, folder: DataFolder) -> None:
    folder.runs.write_bytes(b"no database" * 1000)
    told = figures(client)
    assert told["seuranta_warehouse_up", ""] == 1
    assert [name for name, _ in told if name.startswith("seuranta_last_run")] == []


def draw(client: FlaskClient, path: str) -> TestResponse:
    """Ask for a page as the browser does."""
    outputs = [{"id": name, "property": "children"} for name in ("skip", "brand", "top", "main", "foot")]
    outputs += [{"id": name, "property": "data"} for name in ("page", "shown")]
    inputs = [
        {"id": "address", "property": "pathname", "value": path},
        {"id": "address", "property": "search", "value": ""},
    ]
    asked_for = {
        "output": f"..{'...'.join('{id}.{property}'.format(**one) for one in outputs)}..",
        "outputs": outputs, "inputs": inputs, "changedPropIds": ["address.pathname"],
    }  # fmt: skip
    return client.post("/_dash-update-component", json=asked_for, base_url=HERE)


def test_pages_are_counted_and_timed_and_strangers_addresses_make_no_series(client: FlaskClient) -> None:
    for path in ("/", "/data", "/data", "/recommendations/arkisilta:V-R01", "/no-such-page", "/another"):
        assert draw(client, path).status_code == 200
    told = figures(client)
    drawn = {labels: value for (name, labels), value in told.items() if name == "seuranta_page_requests_total"}
    assert drawn == {"drawn,overview": 1, "drawn,data": 2, "drawn,recommendations": 1, "drawn,none": 2}
    assert told["seuranta_page_seconds_count", "data"] == 2
    assert told["seuranta_page_seconds_sum", "data"] > 0


def test_a_page_that_could_not_be_drawn_is_counted_as_failed(folder: DataFolder) -> None:
    metrics = Metrics(Store(folder.root))
    with pytest.raises(ZeroDivisionError), metrics.drawing("/budget"):
        _ = 1 / 0
    assert 'seuranta_page_requests_total{outcome="failed",page="budget"} 1.0' in metrics.written().decode()


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics"])
def test_they_are_doors_like_the_pages(client: FlaskClient, samples: DataFolder, path: str) -> None:
    assert client.get(path, base_url="http://rebound.example.com").status_code == 421
    behind = dashboard_app.build(samples.root, settings={"SEURANTA_BEHIND_PROXY": "kirjautuminen"})
    assert behind.server.test_client().get(path, base_url="http://seuranta.example.fi").status_code == 200


def test_the_page_of_a_day_without_runs_makes_no_log(client: FlaskClient, folder: DataFolder) -> None:
    folder.runs.unlink()
    assert "Ajoja ei ole kirjattu." in draw(client, "/data").text
    assert not folder.runs.exists()
