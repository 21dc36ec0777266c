"""What an evaluation found and what it concluded, in that order, before the recommendation that rests on it."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components import take
from dashboard.components.parts import basis_badge, empty, quote, section, tag
from dashboard.components.place import in_report, of_source, quoted
from dashboard.view import Row, View
from etl.vocabulary import Basis, FindingKind, FindingStage, RecommendationKind


def before(view: View, recommendation: Row, frame: pl.DataFrame) -> list[html.Section]:
    """The steps that lead to a recommendation; the group's own suggestion rests on no evaluation and has none."""
    texts = view.texts
    heading = texts("made.findings")
    if frame.is_empty():
        if recommendation["kind"] == RecommendationKind.SUGGESTION:
            return []
        return [section(heading, empty(texts("made.findings.none")), name="findings")]
    steps = [_step(view, stage, [row for row in frame.to_dicts() if row["stage"] == stage]) for stage in FindingStage]
    chain = html.Ol([*(step for step in steps if step is not None), _end(view, recommendation)], className="chain")
    taken = take.menu(view, "findings_before", recommendation=recommendation["recommendation_id"])
    return [section(heading, chain, taken, name="findings")]


def _step(view: View, stage: FindingStage, rows: list[Row]) -> html.Li | None:
    """The findings or the conclusions; what a machine read in minutes stands apart, after the register's."""
    if not rows:
        return None
    texts = view.texts
    registered = [_piece(view, row) for row in rows if row["basis"] != Basis.MACHINE]
    told = [_piece(view, row) for row in rows if row["basis"] == Basis.MACHINE]
    lead = [html.P(texts("made.findings.lead"), className="lead")] if told else []
    return html.Li([html.H3(texts(f"made.stage.{stage}")), *registered, *lead, *told])


def _piece(view: View, row: Row) -> html.Div:
    texts = view.texts
    said: list[Any] = [html.Strong(row["label"])] if row["label"] else []
    said.append(tag(texts.word(FindingKind, row["kind"])))
    if row["rests_on_labels"]:
        said.append(html.Span(texts("made.rests_on", labels=row["rests_on_labels"]), className="soft"))
    return html.Div([_quoted(view, row), html.Div(said, className="said")], className="piece")


def _quoted(view: View, row: Row) -> Any:
    """The words with their report and page, or with the way into the minutes."""
    where = in_report(row, view.texts)
    if row["basis"] == Basis.MACHINE or not where:
        return quoted(view, row)
    return quote(row["quote"], None, where, lang=view.language_of(row), badge=basis_badge(view.texts, row["basis"]))


def _end(view: View, recommendation: Row) -> html.Li:
    """Where the steps lead: the recommendation, which the page then tells in full."""
    named = [html.Strong(recommendation["label"]), " "] if recommendation["label"] else []
    words = of_source(view, recommendation["text"], recommendation)
    return html.Li([html.H3(view.texts("made.stage.recommendation")), html.P([*named, words])])
