"""What a machine asks: is the dashboard alive, is it ready to answer, and the figures that Prometheus collects."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from flask import Flask, Response

from dashboard import freshness
from dashboard.metrics import Metrics
from etl.errors import SeurantaError
from queries.store import Store

ALIVE, READY, METRICS = "/healthz", "/readyz", "/metrics"


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether the newest file opens and is fresh enough; `reason` tells what is not as it should be."""

    reason: str | None
    published_at: datetime | None
    age_hours: float | None
    stale_hours: float

    def as_json(self) -> Mapping[str, object]:
        return {
            "ready": self.reason is None,
            "reason": self.reason,
            "published_at": self.published_at.isoformat(timespec="seconds") if self.published_at else None,
            "age_hours": round(self.age_hours, 2) if self.age_hours is not None else None,
            "stale_hours": self.stale_hours,
        }


def readiness(store: Store, stale_hours: float, now: datetime) -> Readiness:
    """Reads a row out of the file that is in use, so that a damaged one is found out and not only a missing one.

    Pages go on answering from the file that was open before a newer one broke; the answer here says that all the same.
    """
    try:
        with store.reading() as reading:
            reading.row_counts()
        standing = store.standing()
    except SeurantaError as error:
        return Readiness(str(error), None, None, stale_hours)
    age = freshness.age_in_hours(standing.published_at, now)
    stale = freshness.is_stale(standing.published_at, now, stale_hours)
    reason = standing.problem or (
        f"the warehouse is {age:.1f} hours old; expected at most {stale_hours:g}" if stale else None
    )
    return Readiness(reason, standing.published_at, age, stale_hours)


def connect(server: Flask, store: Store, stale_hours: float, metrics: Metrics) -> None:
    """Three routes, behind the same check of the host as everything."""

    def alive() -> Response:
        return _json({"alive": True}, 200)

    def ready() -> Response:
        found = readiness(store, stale_hours, datetime.now(UTC))
        return _json(found.as_json(), 200 if found.reason is None else 503)

    def figures() -> Response:
        return Response(metrics.written(), content_type=metrics.CONTENT_TYPE)

    server.add_url_rule(ALIVE, "healthz", alive, methods=["GET"])
    server.add_url_rule(READY, "readyz", ready, methods=["GET"])
    server.add_url_rule(METRICS, "metrics", figures, methods=["GET"])


def _json(told: Mapping[str, object], status: int) -> Response:
    response = Response(json.dumps(told) + "\n", status, content_type="application/json")
    response.headers["Cache-Control"] = "no-store"
    return response
