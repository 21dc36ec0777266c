"""The hits of a search: how many, the choices that narrow them, each with its words, and pages of them."""

from dataclasses import dataclass
from typing import Any

import dash_mantine_components as dmc
import polars as pl
from dash import html

from dashboard.components.filters import Filter
from dashboard.components.marked import marked
from dashboard.components.parts import basis_badge, link, tag
from dashboard.components.place import words as place_words
from dashboard.searching import PER_PAGE, Searching, onward
from dashboard.text import Texts
from dashboard.view import Row, View
from etl.vocabulary import DecisionKind, ProgressStatus, SaidBy, StatementKind
from queries.search import DECISION
from queries.searched import parsed


def kind_words(what: str, kind: str, texts: Texts) -> str:
    """The kind of a statement or of a decision."""
    return texts.word(DecisionKind if what == DECISION else StatementKind, kind)


@dataclass(frozen=True, slots=True)
class OfKind(Filter):
    """Kinds of statements and of decisions, which share no word."""

    def label(self, view: View, value: str) -> str:
        """A kind in words."""
        what = DECISION if value in {word.value for word in DecisionKind} else ""
        return kind_words(what, value, view.texts)


@dataclass(frozen=True, slots=True)
class OfMeeting(Filter):
    """Meetings by their number and day."""

    def label(self, view: View, value: str) -> str:
        """A meeting in words."""
        row = next(row for row in view.meetings if row["meeting_id"] == value)
        return " · ".join(part for part in (row["number"], view.texts.forms.day(row["effective_on"])) if part)


FILTERS = (
    Filter("what", "what", text="search.what"),
    OfKind("kind", "kind"),
    Filter("status", "status", ProgressStatus),
    OfMeeting("meeting", "meeting_id"),
    Filter("said_by", "said_by", SaidBy),
    Filter("language", "language", text="search.language"),
)


def narrowing(view: View, searching: Searching, every: pl.DataFrame) -> html.Section:
    """A choice for each facet that tells hits apart, with how many hits each value has."""
    chosen = dict(searching.chosen)
    selects = [
        dmc.Select(
            id={"type": "filter", "name": one.name}, label=view.texts(f"filter.{one.name}"),
            data=_counted(one, view, every), value=chosen.get(one.name), clearable=True, size="sm",
            placeholder=view.texts("filter.any"), nothingFoundMessage=view.texts("filter.nothing_found"),
        )
        for one in FILTERS
        if one.name in chosen or every[one.column].drop_nulls().n_unique() > 1
    ]  # fmt: skip
    return html.Section(html.Div(selects, className="filters"), **{"aria-label": view.texts("search.narrow")})


def _counted(one: Filter, view: View, every: pl.DataFrame) -> list[dict[str, str]]:
    counts = dict(every.group_by(one.column).len().drop_nulls().iter_rows())
    if not counts:
        return []
    found = every.filter(pl.col(one.column).is_not_null())
    return [
        {"value": option["value"], "label": f"{option['label']} ({counts[option['value']]})"}
        for option in one.options(view, found)
    ]


def listed(view: View, searching: Searching, rows: list[Row], skipped: int) -> html.Ol:
    """The hits of one page, each with its words and the way to them."""
    phrases = parsed(searching.words).phrases
    return html.Ol([_hit(view, searching, row, phrases) for row in rows], start=str(skipped + 1), className="hits")


def _hit(view: View, searching: Searching, row: Row, phrases: tuple[str, ...]) -> html.Li:
    texts = view.texts
    href = view.to(f"/source/{row['source_file_id']}", **onward(row, searching))
    day = texts.forms.day(row["meeting_on"])
    said = [tag(kind_words(row["what"], row["kind"], texts), row["kind"])]
    if row["status"]:
        said.append(tag(texts.word(ProgressStatus, row["status"]), row["status"]))
    if row["said_by"] and row["said_by"] != SaidBy.UNKNOWN:
        said.append(html.Span(texts.word(SaidBy, row["said_by"]), className="soft"))
    language = row["language"] or "fi"
    return html.Li(
        [
            html.P(marked(row["quote"] or "", row["matched"], phrases, language), lang=language, className="hit-words"),
            html.Div(
                [link(f"{day} · {place_words(row, texts)}", href), *said, basis_badge(texts, row["basis"])],
                className="said",
            ),
        ]
    )


def pages(view: View, searching: Searching, count: int, number: int) -> list[Any]:
    """The way to the hits before and after those that are shown."""
    texts, last = view.texts, -(-count // PER_PAGE)
    if last <= 1:
        return []
    ways = [html.Span(texts("search.page", number=number, count=last))]
    if number > 1:
        ways.insert(0, link(texts("search.previous"), _page(view, searching, number - 1)))
    if number < last:
        ways.append(link(texts("search.next"), _page(view, searching, number + 1)))
    return [html.Nav(ways, className="paging", **{"aria-label": texts("search.pages")})]


def _page(view: View, searching: Searching, number: int) -> str:
    return view.to("/search", **searching.in_address, page=number if number > 1 else None)
