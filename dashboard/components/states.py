"""Recommendations by their state: the bar, the course over meetings, the late by responsible body, the table."""

from typing import Any

import polars as pl
from dash import html

from dashboard.charts import late_by_owner, state_bar, state_course, state_grid
from dashboard.components.chart import chart, key
from dashboard.components.filters import NONE
from dashboard.components.parts import cut, empty, link, section, tag
from dashboard.components.place import is_known, of_source, told, way
from dashboard.components.table import table
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import DueState, Implementation, Lane, RecommendationKind, ResponseKind, VerificationKind

OVERDUE_MARK, CONTESTED_MARK, CLAIMED_MARK = " !", " ≠", " ?"


def of_evaluations(recommendations: pl.DataFrame) -> pl.DataFrame:
    """Those that evaluations make; the group's own suggestions are counted apart."""
    return recommendations.filter(pl.col("kind") == RecommendationKind.EVALUATION.value)


def bar(view: View, recommendations: pl.DataFrame, told: pl.DataFrame) -> html.Section:
    """The state bar with its key, and the table of the first of them with what their states rest on.

    `recommendations` is what `queries.status.states` gives, `told` what `queries.status.recommendations` does.
    """
    texts = view.texts
    frame = marked(view, recommendations)
    every = [" ", link(texts("states.all"), view.to("/recommendations"))]
    return section(
        texts("states.heading"),
        chart(
            state_bar.figure(frame, texts),
            view,
            name="state_bar",
            sheet="recommendations",
            sentence=state_bar.sentence(recommendations, texts),
            table=html.Div([states_table(view, told), *cut(texts, told.height, recommendations.height, *every)]),
            key=_bar_key(recommendations, texts),
        ),
        name="states",
    )


def marked(view: View, recommendations: pl.DataFrame) -> pl.DataFrame:
    """The rows with what the chart shows of each: a mark after the label, words under the pointer, where it leads."""
    rows = recommendations.to_dicts()
    return recommendations.with_columns(
        label=pl.Series([row["label"] or forms.NOTHING for row in rows], dtype=pl.String),
        mark=pl.Series([_mark(row) for row in rows], dtype=pl.String),
        hover=pl.Series([_hover(row, view.texts) for row in rows], dtype=pl.String),
        href=pl.Series([view.recommendation(row["recommendation_id"]) for row in rows], dtype=pl.String),
    )


def _mark(row: Row) -> str:
    if row["contested"]:
        return CONTESTED_MARK
    if row["due_state"] == DueState.OVERDUE:
        return OVERDUE_MARK
    return CLAIMED_MARK if row["claimed_done"] else ""


def _hover(row: Row, texts: Texts) -> str:
    words = str(row["text"] or "")
    lines = [
        f"<b>{row['label'] or ''}</b> {words[:70]}{' …' if len(words) > 70 else ''}",
        *(words for _kind, words in flags(row, texts)),
    ]
    return "<br>".join(lines)


def flags(row: Row, texts: Texts) -> list[tuple[str, str]]:
    """What is remarkable of a recommendation, in words; `bad` where something is wrong, else `soft`."""
    found = []
    if row["due_state"] == DueState.OVERDUE:
        found.append(("bad", texts.word(DueState, row["due_state"])))
    if row["contested"]:
        found.append(("bad", texts("flag.contested")))
    if row["claimed_done"]:
        found.append(("soft", texts("flag.claimed_done")))
    if row["silent"]:
        found.append(("bad", texts("flag.silent", count=row["silent_meeting_count"])))
    if row["only_suggested"]:
        found.append(("soft", texts("flag.only_suggested")))
    if row["moved_count"]:
        found.append(("soft", texts.count("flag.moved", row["moved_count"], days=row["slip_days"])))
    return found


def _bar_key(recommendations: pl.DataFrame, texts: Texts) -> html.Ul:
    entries = [("sample-full", texts("key.confirmed")), ("sample-hatched", texts("key.machine"))]
    present = {_mark(row) for row in recommendations.to_dicts()}
    marks = ((OVERDUE_MARK, "key.overdue"), (CONTESTED_MARK, "key.contested"), (CLAIMED_MARK, "key.claimed_done"))
    entries += [("sample-none", texts(name, mark=mark.strip())) for mark, name in marks if mark in present]
    return key(entries)


def states_table(view: View, recommendations: pl.DataFrame) -> Any:
    """Every recommendation with its state, due date, owner, and the way to what the state rests on."""
    texts = view.texts
    heads = [texts(f"states.head.{name}") for name in ("recommendation", "state", "response", "due", "owner", "basis")]
    rows = [
        [
            [
                link(row["label"] or forms.NOTHING, view.recommendation(row["recommendation_id"])),
                " ",
                of_source(view, row["text"], row),
            ],
            [
                state_tag(row, texts),
                *[html.Div(words, className=f"flag flag-{kind}") for kind, words in flags(row, texts)],
            ],
            texts.word(ResponseKind, row["response"]),
            due_words(row, texts),
            row["owner"] or texts("owner.none"),
            _grounds(view, row),
        ]
        for row in recommendations.to_dicts()
    ]
    return table(texts("states.caption"), heads, rows)


def state_place(row: Row) -> Row:
    """Where that stands which decides the state."""
    return told(row, "state", "state_on")


def last_place(row: Row) -> Row:
    """Where the minutes last spoke of it."""
    return told(row, "last", "last_known_on")


def _grounds(view: View, row: Row) -> list[Any]:
    """What the state rests on, and where the minutes last spoke of it, where that is another place."""
    state, last = state_place(row), last_place(row)
    found: list[Any] = [basis_words(row, view.texts)]
    if is_known(state):
        found.append(html.Div(way(view, state)))
    if is_known(last) and (last["source_file_id"], last["start"]) != (state["source_file_id"], state["start"]):
        found.append(html.Div([view.texts("states.last"), " ", way(view, last)]))
    return found


def basis_words(row: Row, texts: Texts) -> html.Span:
    """What the state rests on; hatched where nobody has confirmed it."""
    kind = "confirmed" if row["confirmed"] else "machine"
    return html.Span(texts(f"basis.{row['implementation_basis']}"), className=f"basis basis-{kind}")


def state_tag(row: Row, texts: Texts) -> html.Span:
    """The state in words; the colour repeats it."""
    return tag(texts.word(Implementation, row["implementation"]), str(row["implementation"]))


def due_words(row: Row, texts: Texts) -> str:
    """The current due date, and the first one where it was moved."""
    if row["due_on"] is None:
        return texts.word(DueState, DueState.NO_DUE_DATE) if row["open"] else forms.NOTHING
    due = texts.forms.written_day(row["due"]) if row["due"] else texts.forms.day(row["due_on"])
    if row["moved_count"]:
        return texts("due.moved", due=due, first=texts.forms.day(row["first_due_on"]))
    return due


def verification_words(row: Row, texts: Texts) -> str:
    """The evaluator's finding."""
    return texts.word(VerificationKind, row["verification"])


def course(view: View, frame: pl.DataFrame) -> Any:
    """The states from meeting to meeting; a column leads to the list as of that meeting."""
    texts = view.texts
    rows = frame.to_dicts()
    linked = frame.with_columns(
        href=pl.Series(
            [view.at(row["meeting_id"], "/recommendations", state=row["implementation"]) for row in rows],
            dtype=pl.String,
        )
    )
    heads = [texts(f"course.head.{name}") for name in ("meeting", "state", "basis", "count")]
    cells = [
        [
            link(f"{row['meeting_number'] or ''} {texts.forms.day(row['meeting_on'])}", href),
            texts.word(Implementation, row["implementation"]),
            texts("key.confirmed" if row["confirmed"] else "key.machine"),
            str(row["count"]),
        ]
        for row, href in zip(rows, linked["href"], strict=True)
    ]
    return chart(
        state_course.figure(linked, texts), view, name="state_course", sheet="state_course",
        sentence=state_course.sentence(frame, texts),
        table=table(texts("course.caption"), heads, cells, numbers=(3,)), key=_course_key(frame, texts),
    )  # fmt: skip


def grid(view: View, frame: pl.DataFrame) -> Any:
    """Each recommendation from meeting to meeting; a cell leads to it as of that meeting."""
    texts = view.texts
    rows = frame.to_dicts()
    linked = frame.with_columns(
        href=pl.Series(
            [view.at(row["meeting_id"], f"/recommendations/{row['recommendation_id']}") for row in rows],
            dtype=pl.String,
        )
    )
    days = frame.select("meeting_id", "meeting_number", "meeting_on").unique("meeting_id").sort("meeting_on")
    meetings = days["meeting_id"].to_list()
    heads = [texts("states.head.recommendation"), *(_head(row, texts) for row in days.to_dicts())]
    by_label: dict[str, dict[str, Row]] = {}
    for row in rows:
        by_label.setdefault(row["label"] or forms.NOTHING, {})[row["meeting_id"]] = row
    cells = [
        [link(label, view.recommendation(found[max(found, key=meetings.index)]["recommendation_id"])),
         *(_cell(found.get(meeting), texts) for meeting in meetings)]
        for label, found in by_label.items()
    ]  # fmt: skip
    present = {row["implementation"] for row in rows}
    entries = [(f"sample-{state}", texts.word(Implementation, state)) for state in state_bar.ORDER if state in present]
    entries += [("sample-hatched", texts("key.machine"))]
    entries += [(f"sample-{sign}", texts.word(Lane, lane)) for lane, sign in state_grid.SIGNS.items()]
    if any(row["due_state"] == DueState.OVERDUE for row in rows):
        entries.append(("sample-none", texts("key.overdue", mark=state_grid.OVERDUE)))
    if any(row["contested"] for row in rows):
        entries.append(("sample-none", texts("key.contested", mark=state_grid.CONTESTED)))
    return chart(
        state_grid.figure(linked, texts), view, name="state_grid", sheet="state_grid",
        sentence=state_grid.sentence(frame, texts),
        table=html.Div(table(texts("grid.caption"), heads, cells), className="wide"), key=key(entries),
    )  # fmt: skip


def _head(row: Row, texts: Texts) -> str:
    return f"{row['meeting_number'] or ''} {texts.forms.day(row['meeting_on'])}"


def _cell(row: Row | None, texts: Texts) -> str:
    if row is None:
        return forms.NOTHING
    wrong = [texts.word(DueState, DueState.OVERDUE)] if row["due_state"] == DueState.OVERDUE else []
    wrong += [texts("flag.contested")] if row["contested"] else []
    said = [texts.word(Lane, lane) for lane in state_grid.SIGNS if row[lane.value]]
    return ", ".join([texts.word(Implementation, row["implementation"]), *wrong, *said])


def _course_key(frame: pl.DataFrame, texts: Texts) -> html.Ul:
    present = set(frame["implementation"])
    entries = [(f"sample-{state}", texts.word(Implementation, state)) for state in state_bar.ORDER if state in present]
    return key([*entries, ("sample-hatched", texts("key.machine"))])


def late(view: View, frame: pl.DataFrame) -> Any:
    """Open and late recommendations of each responsible body."""
    texts = view.texts
    if frame.is_empty():
        return empty(texts("overview.late.none"))
    rows = frame.to_dicts()
    named = frame.with_columns(
        owner=pl.Series([row["owner"] or texts("owner.none") for row in rows], dtype=pl.String),
        href=pl.Series(
            [view.to("/recommendations", owner=row["owner"] or NONE, open="1") for row in rows], dtype=pl.String
        ),
    )
    heads = [texts(f"late.head.{name}") for name in ("owner", "open", "overdue", "days", "labels")]
    cells = [
        [
            link(row["owner"], row["href"]),
            str(row["open_count"]),
            str(row["overdue_count"]),
            str(row["most_days_late"]) if row["most_days_late"] is not None else forms.NOTHING,
            row["overdue_labels"] or forms.NOTHING,
        ]
        for row in named.to_dicts()
    ]
    return chart(
        late_by_owner.figure(named, texts), view, name="late_by_owner", sheet="late_by_owner",
        sentence=late_by_owner.sentence(named, texts),
        table=table(texts("late.caption"), heads, cells, numbers=(1, 2, 3)),
        key=key([("sample-overdue", texts("key.late")), ("sample-slate", texts("key.in_time"))]),
    )  # fmt: skip
