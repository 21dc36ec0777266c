"""The ledger of promises: how many stand how, each with the words that made it and all that was said of it since."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components.parts import empty, link, tag
from dashboard.components.place import quoted
from dashboard.view import Row, View
from etl.vocabulary import PromiseState
from queries import promises as asked


def with_year(view: View) -> pl.DataFrame:
    """All promises, each with the year in which it was made, by which the list can be filtered."""
    return view.ask(asked.promises).with_columns(year=pl.col("promised_on").dt.year().cast(pl.String))


def counts(view: View, frame: pl.DataFrame) -> html.P:
    """Each state that occurs with its number, as a way to the promises that stand so."""
    found = dict(frame.group_by("state").len().iter_rows())
    parts = [
        link(
            [tag(view.texts.word(PromiseState, state), state.value), f" {found[state.value]}"],
            view.to(view.address.path, promise=state.value),
        )
        for state in PromiseState
        if state.value in found
    ]
    return html.P(parts, className="counts")


def ledger(view: View, promises: pl.DataFrame, outcomes: pl.DataFrame) -> Any:
    """One entry a promise, in the order of their times."""
    if promises.is_empty():
        return empty(view.texts("promises.none_chosen"))
    told: dict[str, list[Row]] = {}
    for row in outcomes.to_dicts():
        told.setdefault(row["promise_id"], []).append(row)
    entries = [_entry(view, row, told.get(row["promise_id"], [])) for row in promises.to_dicts()]
    return html.Ul(entries, className="promises")


def _entry(view: View, row: Row, told: list[Row]) -> html.Li:
    texts = view.texts
    heading = [
        tag(texts.word(PromiseState, row["state"]), str(row["state"])),
        html.Strong(texts("promises.due", time=texts.forms.window(row["due_earliest"], row["due_latest"]))),
        *([html.Span(texts("promises.actor", actor=row["actor"]), className="soft")] if row["actor"] else []),
        *([html.Span(_moved(view, row), className="soft")] if row["moved_count"] else []),
    ]
    made = html.Div([html.H3(texts("promises.made")), quoted(view, row)])
    since = [html.Div([html.H3(_outcome(view, one)), quoted(view, one)]) for one in told]
    if row["state"] in (PromiseState.UNREPORTED, PromiseState.UPCOMING):
        words = texts(f"promises.{row['state']}")
        since.append(html.Div([html.H3(texts("promises.since")), html.P(words, className="empty")]))
    quotes = html.Div([made, html.Div(since, className="told")], className="pair-of-quotes")
    return html.Li([html.Div(heading, className="said"), quotes])


def _moved(view: View, row: Row) -> str:
    return view.texts.count("promises.slip", row["slip_days"] or 0, day=view.texts.forms.day(row["current_due_latest"]))


def _outcome(view: View, one: Row) -> str:
    """What a later meeting said: the word, and for a move the new time."""
    word = view.texts.word(PromiseState, one["outcome"])
    if one["new_due_latest"] is None:
        return word.capitalize()
    time = view.texts.forms.window(one["new_due_earliest"], one["new_due_latest"])
    return view.texts("promises.moved_to", outcome=word.capitalize(), time=time)
