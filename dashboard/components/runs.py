"""For the machine room: how old the data are, the last runs, and which warehouses are kept."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dash import html

from dashboard import freshness
from dashboard.components.parts import empty, facts, notice, tag
from dashboard.components.table import table
from dashboard.text import Texts, forms
from dashboard.view import View
from etl.run_log import Run
from etl.vocabulary import RunOutcome

OUTCOME_TAGS = {RunOutcome.PUBLISHED: "good", RunOutcome.PUBLISHED_WITH_REJECTS: "draft", RunOutcome.FAILED: "overdue"}
BYTES_IN_MB = 1_000_000


def fresh(view: View, now: datetime) -> list[Any]:
    """Age of the data against the age that they may have, and why a newer file is not in use."""
    texts = view.texts
    age = freshness.age_in_hours(view.published_at, now)
    stale = freshness.is_stale(view.published_at, now, view.stale_hours)
    most = texts.forms.number(view.stale_hours, 0 if view.stale_hours == int(view.stale_hours) else 1)
    pairs: list[tuple[str, Any]] = [
        (texts("data.published"), texts.forms.moment(view.published_at.astimezone())),
        (texts("data.age"), _age(age, texts)),
        (texts("data.state"), texts("data.stale" if stale else "data.fresh", hours=most)),
    ]
    said = [notice("warn", html.Strong(texts("data.stale.name")), " ", texts("data.stale.what"))] if stale else []
    return [*said, facts(pairs)]


def _age(hours: float, texts: Texts) -> str:
    if hours < 1:
        return texts("data.age.minutes", number=int(hours * 60))
    if hours < 48:
        return texts("data.age.hours", number=int(hours))
    return texts("data.age.days", number=int(hours // 24))


def listed(view: View, runs: Sequence[Run]) -> list[Any]:
    """The last runs, the failed ones too, the latest first."""
    texts = view.texts
    if not runs:
        return [empty(texts("data.runs.none"))]
    heads = [
        texts(f"data.runs.head.{name}") for name in ("ended", "outcome", "took", "files", "read", "rows", "rejected")
    ]
    cells = [
        [
            texts.forms.moment(_here(run.finished_at)),
            html.Div([tag(texts.word(RunOutcome, run.outcome), OUTCOME_TAGS[run.outcome]), *_message(run)]),
            _seconds(run, texts),
            texts.forms.number(run.file_count),
            texts.forms.number(run.read_count),
            texts.forms.number(run.row_count),
            texts.forms.number(run.rejected_count),
        ]
        for run in runs
    ]
    return [table(texts("data.runs.caption"), heads, cells, numbers=range(2, 7))]


def _message(run: Run) -> list[Any]:
    """The line that told the outcome; it is written for those who run the machine, in English."""
    return [html.Div(html.Code(run.message), lang="en")] if run.message else []


def _seconds(run: Run, texts: Texts) -> str:
    return f"{texts.forms.number((run.finished_at - run.started_at).total_seconds(), 1)}{forms.HARD_SPACE}s"


def kept(view: View, paths: Sequence[Path]) -> list[Any]:
    """Earlier warehouses that can be gone back to."""
    texts = view.texts
    if not paths:
        return [empty(texts("data.kept.none"))]
    heads = [texts(f"data.kept.head.{name}") for name in ("name", "written", "size")]
    cells = [
        [html.Code(name), written, size] for name, written, size in (_kept(path, texts) for path in paths) if written
    ]
    return [
        table(texts("data.kept.caption"), heads, cells, numbers=[2]),
        html.P(texts("data.kept.how"), className="soft"),
    ]


def _kept(path: Path, texts: Texts) -> tuple[str, str, str]:
    """Name, day and size of a file; a run may have taken it away just now."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return path.name, "", ""
    written = datetime.fromtimestamp(status.st_mtime, UTC).astimezone()
    return (
        path.name,
        texts.forms.moment(written),
        f"{texts.forms.number(status.st_size / BYTES_IN_MB, 1)}{forms.HARD_SPACE}Mt",
    )


def _here(moment: datetime) -> datetime:
    """A time of the log, which is UTC without a zone, on the clock of this machine."""
    return moment.replace(tzinfo=UTC).astimezone()
