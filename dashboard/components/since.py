"""What has changed, row by row: a short list for the overview, and all of it under headings with its words."""

from datetime import date
from typing import Any

import dash_mantine_components as dmc
import polars as pl
from dash import html

from dashboard import wording
from dashboard.components import shell
from dashboard.components.parts import basis_badge, empty, link, matters, section, tag
from dashboard.components.place import of_source, quoted, way, words
from dashboard.view import Row, View
from etl.vocabulary import ApprovalState
from queries.filters import parse_day
from queries.since import GROUPS

MOST_SHOWN = 4
PATH = "/changes"


def shortly(view: View, frame: pl.DataFrame) -> Any:
    """The first changes since the meeting before, the rest folded, and the way to all of them."""
    texts = view.texts
    every = html.P(link(texts("changes.all"), view.to(PATH)))
    if frame.is_empty():
        return html.Div([empty(texts("overview.changes.none")), every])
    rows = frame.to_dicts()
    items = [_item(view, row, with_words=False) for row in rows]
    return html.Div(
        [
            html.P(texts("overview.changes.since", day=texts.forms.day(rows[0]["since_on"])), className="soft"),
            *matters(texts, items, MOST_SHOWN, rows[0]["total"]),
            every,
        ]
    )


def groups(view: View, frame: pl.DataFrame) -> list[Any]:
    """A section for each heading under which something has changed."""
    shown = []
    for group in GROUPS:
        rows = frame.filter(pl.col("group") == group).to_dicts()
        if rows:
            heading = view.texts("changes.count", heading=view.texts(f"changes.heading.{group}"), count=len(rows))
            items = html.Ul([_item(view, row, with_words=True) for row in rows], className="matters")
            shown.append(section(heading, items, name=group))
    return shown


def compared_with(view: View, given: str | None) -> date | None:
    """The day of the earlier point; None where there is no meeting before the day as of which is asked."""
    if day := parse_day(given or ""):
        return day
    named = [row for row in view.meetings if given in (row["meeting_id"], row["number"])]
    before = [row for row in view.meetings if row["counted"] and row["effective_on"] < view.day]
    found = named if given else before
    return found[-1]["effective_on"] if found else None


def chooser(view: View, given: str | None, *said: Any) -> html.Section:
    """The earlier point; the later one is chosen above every page. Both stand in the address."""
    texts = view.texts
    labels = {row["meeting_id"]: shell.meeting_label(row, texts) for row in view.meetings}
    before = [row for row in view.meetings if row["counted"] and row["effective_on"] < view.day]
    options = [{"value": row["meeting_id"], "label": labels[row["meeting_id"]]} for row in reversed(before)]
    named = next((row["meeting_id"] for row in view.meetings if given and row["number"] == given), given)
    if named and named not in {option["value"] for option in options}:
        day = parse_day(named)
        label = texts("changes.since.day", day=texts.forms.day(day)) if day else labels.get(named, named)
        options.append({"value": named, "label": label})
    chosen = named or (before[-1]["meeting_id"] if before else None)
    select = dmc.Select(
        id={"type": "filter", "name": "since"}, label=texts("changes.since"), description=texts("changes.lead"),
        data=options, value=chosen, allowDeselect=False, size="sm", disabled=not options,
        placeholder=texts("choice.no_meetings"), inputWrapperOrder=["label", "input", "description"],
    )  # fmt: skip
    return html.Section(
        [html.Div(select, className="since field"), *said], className="card", **{"aria-label": texts("changes.choose")}
    )


def _item(view: View, row: Row, *, with_words: bool) -> html.Li:
    said = html.Div([wording.change(row, view.texts), *_draft(view, row)], className="matter")
    about = html.Div(_about(view, row), className="about")
    return html.Li([said, about, *(_words(view, row) if with_words else _place(view, row))])


def _about(view: View, row: Row) -> list[Any]:
    """What the change is about, and the way to its own page."""
    texts = view.texts
    if row["recommendation_id"]:
        name = link(row["label"] or texts("recommendation"), view.recommendation(row["recommendation_id"]))
        return [name, " ", of_source(view, row["text"], row)]
    pages = {"promise": view.to("/timeline"), "budget": view.to("/budget")}
    name = link(texts(f"changes.subject.{row['subject']}"), pages.get(row["subject"]) or view.source(row))
    own_words = row["text"] if row["text"] != row["quote"] else None
    parts = (row["label"], of_source(view, own_words, row), wording.ledger(row, texts))
    return [name, *(piece for part in parts if part for piece in (" ", part))]


def _draft(view: View, row: Row) -> list[Any]:
    """That the words stand in minutes that are a draft."""
    is_draft = row["approval_state"] == ApprovalState.DRAFT
    return [" ", tag(view.texts("draft"), ApprovalState.DRAFT.value)] if is_draft else []


def _words(view: View, row: Row) -> list[Any]:
    return [quoted(view, row)] if row["quote"] else _place(view, row)


def _place(view: View, row: Row) -> list[Any]:
    if not words(row, view.texts):
        return []
    badge = [" ", basis_badge(view.texts, row["basis"])] if row["basis"] else []
    return [html.Div([way(view, row), *badge], className="where")]
