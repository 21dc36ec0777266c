"""For the machine room: freshness, the last runs, what was rejected, how much was classified, what is kept."""

from datetime import UTC, datetime
from typing import Any

from dash import html

from dashboard.components import coverage, runs
from dashboard.components.parts import link, section
from dashboard.pages import Page
from dashboard.view import View
from etl import kept, run_log
from etl.data_folder import DataFolder
from queries import coverage as questions

RUNS_SHOWN = 10


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """The runs from their log, since a failed run publishes nothing; all the rest as of the chosen meeting."""
    texts, folder = view.texts, DataFolder(view.data)
    document = view.address.get("document")
    return texts("page.data"), [
        section(texts("data.fresh.heading"), *runs.fresh(view, datetime.now(UTC)), name="fresh"),
        section(texts("data.runs.heading"), *_runs(view, folder), name="runs", lead=texts("data.runs.lead")),
        section(
            texts("data.rejected.heading"), *coverage.rejected(view, view.ask(questions.rejected)), name="rejected",
            lead=texts("data.rejected.lead"),
        ),
        *([_document(view, document)] if document else []),
        section(
            texts("data.documents.heading"), *coverage.documents(view, view.ask(questions.documents)),
            name="documents", lead=texts("data.documents.lead"),
        ),
        section(
            texts("data.kept.heading"), *runs.kept(view, kept.kept_beside(folder.warehouse)), name="kept",
            lead=texts("data.kept.lead"),
        ),
        html.P(link(texts("page.dictionary"), view.to("/dictionary")), className="back"),
    ]  # fmt: skip


def _runs(view: View, folder: DataFolder) -> list[Any]:
    try:
        return runs.listed(view, run_log.last_runs(folder.runs, RUNS_SHOWN))
    except run_log.RunLogError as error:
        return [html.P([view.texts("data.runs.broken"), " ", html.Code(str(error), lang="en")], className="faults")]


def _document(view: View, source_file_id: str) -> html.Section:
    texts = view.texts
    found = view.ask(questions.unclassified, source_file_id=source_file_id)
    heading = texts("data.passages.heading", name=found["name"][0] if found.height else source_file_id)
    return section(
        heading, *coverage.passages(view, found), html.P(link(texts("data.passages.back"), view.to(view.address.path))),
        name="passages", lead=texts("data.passages.lead"),
    )  # fmt: skip


PAGE = Page("/data", "data", 91, draw)
