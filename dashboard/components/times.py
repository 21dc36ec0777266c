"""Events on the line of time, and promises with the words that made them and the words that settled them."""

from typing import Any

import polars as pl
from dash import html

from dashboard.charts import timeline
from dashboard.components.chart import chart, key
from dashboard.components.parts import empty, link, tag
from dashboard.components.place import quoted, told, way
from dashboard.components.table import table
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import ApprovalState, DueState, EvaluationKind, PromiseState, VerificationKind, Word

STATES: dict[str, type[Word]] = {
    "promise": PromiseState,
    "due_date": DueState,
    "meeting": ApprovalState,
    "evaluation": EvaluationKind,
    "verification": VerificationKind,
}


def line(view: View, events: pl.DataFrame) -> Any:
    """The drawing; a mark leads to the sentence, or to the recommendation whose due date it is."""
    texts = view.texts
    linked = events.with_columns(href=pl.Series([_href(view, row) for row in events.to_dicts()], dtype=pl.String))
    drawn = linked.filter(pl.col("kind") != "phase")
    heads = [texts(f"timeline.head.{name}") for name in ("when", "what", "label", "state", "place")]
    cells = [
        [
            forms.window(row["earliest"], row["latest"]),
            texts(f"event.{row['kind']}"),
            link(row["label"] or forms.NOTHING, row["href"]),
            state_words(row, texts),
            way(view, row),
        ]
        for row in linked.to_dicts()
    ]
    return chart(
        timeline.figure(drawn, view.day, texts), texts, name="timeline", sentence=timeline.sentence(events, texts),
        table=table(texts("timeline.caption"), heads, cells), key=_key(texts),
    )  # fmt: skip


def _href(view: View, row: Row) -> str | None:
    if row["recommendation_id"]:
        return view.recommendation(row["recommendation_id"])
    return view.source(row)


def _key(texts: Texts) -> html.Ul:
    samples = [(f"sample-{state.value}", texts.word(PromiseState, state)) for state in PromiseState]
    return key(
        [*samples, ("sample-overdue", texts.word(DueState, DueState.OVERDUE)), ("sample-hollow", texts("key.hollow"))]
    )


def state_words(row: Row, texts: Texts) -> str:
    """State of an event in the terms of its kind, and that the day lies inside its window."""
    kind = STATES.get(row["kind"])
    known = kind is not None and row["state"] in {word.value for word in kind}
    words = [
        texts.word(kind, row["state"]) if kind is not None and known else "",
        texts("timeline.uncertain") if row["uncertain"] else "",
    ]
    return ", ".join(word for word in words if word) or forms.NOTHING


def promises(view: View, frame: pl.DataFrame) -> Any:
    """Each promise: its words, its time, its state, and the words that settled it."""
    texts = view.texts
    if frame.is_empty():
        return empty(texts("promises.none"))
    return html.Ul([_promise(view, row) for row in frame.to_dicts()], className="promises")


def _promise(view: View, row: Row) -> html.Li:
    texts = view.texts
    slip = (
        [
            html.Span(
                texts.count("promises.slip", row["slip_days"], day=forms.day(row["current_due_latest"])),
                className="soft",
            )
        ]
        if row["slip_days"]
        else []
    )
    outcome = told(row, "outcome", "outcome_on")
    settled = [html.Div([html.H3(texts("promises.outcome")), quoted(view, outcome)])] if outcome["quote"] else []
    return html.Li(
        [
            html.Div(
                [
                    tag(texts.word(PromiseState, row["state"]), str(row["state"])),
                    html.Strong(forms.window(row["due_earliest"], row["due_latest"])),
                    *slip,
                ],
                className="said",
            ),
            html.Div(
                [html.Div([html.H3(texts("promises.made")), quoted(view, row)]), *settled], className="pair-of-quotes"
            ),
        ]
    )
