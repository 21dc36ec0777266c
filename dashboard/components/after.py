"""Who owns what is open when the programme ends, what is to be verified, and which finding led to what."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components import take
from dashboard.components.parts import MOST_DRAWN, basis_badge, cut, empty, link
from dashboard.components.place import in_report, of_source, way
from dashboard.components.table import table
from dashboard.text import forms
from dashboard.view import View
from etl.vocabulary import FindingKind, FindingStage, Implementation, VerificationKind


def owners(view: View, frame: pl.DataFrame) -> Any:
    """Open recommendations and their later owners; those without one stand first."""
    texts = view.texts
    if frame.is_empty():
        return empty(texts("overview.after.none"))
    rows = frame.to_dicts()
    without = sum(1 for row in rows if not row["owner_after"])
    heads = [texts(f"after.head.{name}") for name in ("recommendation", "state", "due", "owner", "owner_after")]
    cells = [
        [
            [
                link(row["label"] or "", view.recommendation(row["recommendation_id"])),
                " ",
                of_source(view, row["text"], row),
            ],
            texts.word(Implementation, row["implementation"]),
            [
                texts.forms.day(row["due_on"]),
                *([html.Div(texts("after.late"), className="flag flag-bad")] if row["due_after_end"] else []),
            ],
            row["owner"] or texts("owner.none"),
            row["owner_after"] or html.Span(texts("after.nobody"), className="flag flag-bad"),
        ]
        for row in rows[:MOST_DRAWN]
    ]
    return html.Div(
        [
            html.P(texts("overview.after.sentence", all=len(rows), without=without), className="sentence"),
            html.Details(
                [
                    html.Summary(texts("overview.after.show")),
                    table(texts("after.caption"), heads, cells),
                    *cut(texts, len(cells), len(rows)),
                    take.menu(view, "after_programme"),
                ]
            ),
        ]
    )


def verifications(view: View, frame: pl.DataFrame) -> Any:
    """What the evaluator is going to look at."""
    texts = view.texts
    heading = html.H3(texts("overview.verifications.heading"))
    if frame.is_empty():
        return html.Div([heading, empty(texts("overview.verifications.none"))])
    heads = [
        texts(f"verifications.head.{name}")
        for name in ("recommendation", "state", "verification", "planned", "verifier")
    ]
    cells = [
        [
            [
                link(row["label"] or "", view.recommendation(row["recommendation_id"])),
                " ",
                of_source(view, row["text"], row),
            ],
            _implemented(view, row),
            texts.word(VerificationKind, row["verification"]),
            texts.forms.day(row["planned_on"]),
            row["verifier"] or forms.NOTHING,
        ]
        for row in frame.head(MOST_DRAWN).to_dicts()
    ]
    return html.Div(
        [
            heading,
            table(texts("verifications.caption"), heads, cells),
            *cut(texts, len(cells), frame.height),
            take.menu(view, "verifications"),
        ]
    )


def _implemented(view: View, row: dict[str, Any]) -> str:
    state = view.texts.word(Implementation, row["implementation"])
    return f"{state} {view.texts.forms.day(row['implemented_on'])}" if row["implemented_on"] else state


def findings(view: View, frame: pl.DataFrame) -> Any:
    """Each finding or conclusion once, with the conclusions and recommendations that it led to."""
    texts = view.texts
    heading = html.H3(texts("overview.findings.heading"))
    if frame.is_empty():
        return html.Div([heading, empty(texts("overview.findings.none"))])
    heads = [texts(f"findings.head.{name}") for name in ("finding", "kind", "evaluation", "recommendation", "place")]
    groups = frame.partition_by("finding_id", maintain_order=True)
    cells = [_finding(view, group.to_dicts()) for group in groups[:MOST_DRAWN]]
    shown = [table(texts("findings.caption"), heads, cells), *cut(texts, len(cells), len(groups))]
    summary = html.Summary(texts("findings.show", count=len(groups)))
    return html.Div([heading, html.Details([summary, *shown, take.menu(view, "findings")])])


def _finding(view: View, rows: list[dict[str, Any]]) -> list[Any]:
    """The cells of one finding, whose rows differ in what it led to."""
    texts, first = view.texts, rows[0]
    return [
        _labelled(view, first["finding_label"], first["quote"] or forms.NOTHING, first),
        f"{texts.word(FindingStage, first['stage'])}, {texts.word(FindingKind, first['kind'])}",
        first["evaluation_title"] or forms.NOTHING,
        [html.Div(_led_to(view, row)) for row in rows],
        [_finding_place(view, first), " ", basis_badge(texts, first["basis"])],
    ]


def _finding_place(view: View, row: dict[str, Any]) -> Any:
    """The way into the minutes; of a register's finding the page, and the report where it is not the evaluation."""
    return way(view, row) if row["source_file_id"] else in_report({**row, "evaluation_title": None}, view.texts)


def _led_to(view: View, row: dict[str, Any]) -> Any:
    if row["conclusion_id"]:
        return _labelled(view, row["conclusion_label"], row["conclusion_text"], row)
    if row["recommendation_id"]:
        named = link(row["label"] or view.texts("recommendation"), view.recommendation(row["recommendation_id"]))
        return _labelled(view, named, row["recommendation_text"], row)
    return forms.NOTHING


def _labelled(view: View, label: Any, text: str, row: dict[str, Any]) -> list[Any]:
    """Words of a source after their short id."""
    return [*([label, " "] if label else []), of_source(view, text, row)]
