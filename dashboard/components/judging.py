"""What a person judges with: buttons for one act, forms for what needs words, and the way to take it back."""

from typing import Any

import dash_mantine_components as dmc
from dash import dcc, html

from dashboard.components.parts import link, notice
from dashboard.text import Texts
from dashboard.view import Row, View
from etl.rules import judging
from etl.vocabulary import (
    EvidenceRelation,
    EvidenceState,
    Implementation,
    JudgementKind,
    ResponseKind,
)
from queries import status

FORMS = (JudgementKind.IMPLEMENTATION, JudgementKind.RESPONSE, JudgementKind.DUE_DATE, JudgementKind.NOTE)
"""What can be judged of a recommendation by a form."""

OF_MINUTES = (*FORMS, JudgementKind.SAME)
"""The same of one that minutes tell: it may be another one told anew."""

QUOTE_LENGTH = 90


def act_button(
    texts: Texts, act: str, target: str, *, words: str | None = None, key: str | None = None, at: str = "page"
) -> html.Button:
    """A button that judges at once; `key` is the single key that presses it on the page of what waits.

    `at` tells apart two buttons for the same act on one page.
    """
    label = [words or texts(f"act.{act}"), *([" ", html.Kbd(key)] if key else [])]
    named = {"data-key": key} if key else {}
    return html.Button(
        label,
        id={"type": "act", "act": act, "on": target, "at": at},
        className=f"act act-{act}",
        type="button",
        **named,
    )


def done(view: View) -> list[Any]:
    """That the last act was taken in, and the way to take it back at once."""
    judgement_id = view.address.get("done")
    if judgement_id is None:
        return []
    found = [row for row in view.ask(status.judgements).to_dicts() if row["judgement_id"] == judgement_id]
    if not found:
        return []
    texts, row = view.texts, found[0]
    said = texts("done.said", what=judged(view, row), label=row["label"] or "")
    taken_back = row["kind"] == JudgementKind.UNDO or not row["holds"]
    back = [] if taken_back or not view.may_judge else [act_button(texts, "undo", judgement_id, key="z", at="top")]
    return [notice("note", html.Strong(texts("done.name")), " ", said, " ", *back)]


def judged(view: View, row: Row) -> str:
    """A judgement in words: what was judged, and as what."""
    texts, new = view.texts, row["new"]
    words = {
        JudgementKind.IMPLEMENTATION: Implementation,
        JudgementKind.EVIDENCE: EvidenceState,
        JudgementKind.SAME: EvidenceState,
        JudgementKind.RESPONSE: ResponseKind,
    }.get(row["kind"])
    if row["kind"] in (JudgementKind.UNDO, JudgementKind.TEXT):
        return texts.word(JudgementKind, row["kind"])
    value = (
        texts.word(words, new) if words and new in {word.value for word in words} else _day_or_words(row, new, texts)
    )
    return ": ".join(part for part in (texts.word(JudgementKind, row["kind"]), value) if part)


def _day_or_words(row: Row, new: str | None, texts: Texts) -> str:
    return texts.forms.written_day(new or "") if row["kind"] == JudgementKind.DUE_DATE else new or ""


def chooser(view: View, row: Row) -> html.Div | None:
    """Which form to open on a recommendation's own page, and the open one."""
    if not view.may_judge:
        return html.P(view.texts("judge.behind_proxy"), className="soft")
    texts, chosen = view.texts, view.address.get("judge")
    path, offered = view.address.path, OF_MINUTES if row["statement_id"] else FORMS
    pills = [
        link(
            texts(f"judge.{kind.value}"),
            view.to(path, judge=None if kind == chosen else kind.value),
            kind="pill-current" if kind == chosen else "pill",
        )
        for kind in offered
    ]
    opened = [form(view, row, JudgementKind.of(str(chosen)))] if chosen in {kind.value for kind in offered} else []
    return html.Div([html.Div(pills, className="pills"), *opened], className="judging")


def form(
    view: View,
    row: Row,
    kind: JudgementKind,
    *,
    new: str | None = None,
    quote: str | None = None,
    key: str | None = None,
) -> html.Div:
    """The fields of one kind of judgement; `new` and `quote` (an evidence_id) may already be chosen."""
    texts = view.texts
    fields = [
        *_value(view, row, kind, new),
        *(_closing(view, row, quote) if kind is JudgementKind.IMPLEMENTATION else []),
        *([_reason(texts, kind)] if kind is not JudgementKind.NOTE else []),
        _date(texts, "effective_on", view.day.isoformat()),
    ]
    label = [texts("judge.save"), *([" ", html.Kbd(key)] if key else [])]
    named = {"data-key": key} if key else {}
    save = html.Button(
        label, id={"type": "save", "kind": kind.value, "on": row["recommendation_id"]}, className="act act-save",
        type="button", **named,
    )  # fmt: skip
    faults = html.Div(id={"type": "faults", "on": row["recommendation_id"]}, role="alert", className="faults")
    return html.Div([*fields, faults, html.Div([save, _said_by(texts)], className="acts")], className="form")


def _value(view: View, row: Row, kind: JudgementKind, new: str | None) -> list[Any]:
    texts = view.texts
    if kind is JudgementKind.IMPLEMENTATION:
        offered = judging.changes(Implementation.of(row["implementation"]))
        options = [{"value": word.value, "label": texts.word(Implementation, word)} for word in offered]
        return [_choice("new", texts("field.implementation"), options, new)]
    if kind is JudgementKind.RESPONSE:
        options = [{"value": word.value, "label": texts.word(ResponseKind, word)} for word in judging.RESPONSES]
        return [_choice("new", texts("field.response"), options, new)]
    if kind is JudgementKind.SAME:
        return [_choice("new", texts("field.same"), _others(view, row), new)]
    if kind is JudgementKind.DUE_DATE:
        return [_date(texts, "new", row["due_on"].isoformat() if row["due_on"] else None, label="field.due_date")]
    return [_words("new", texts("field.note"))]


def _others(view: View, row: Row) -> list[dict[str, str]]:
    """The other recommendations that are followed, by label and text."""
    return [
        {"value": one["recommendation_id"], "label": " ".join(part for part in (one["label"], one["text"]) if part)}
        for one in view.ask(status.recommendations).to_dicts()
        if one["recommendation_id"] != row["recommendation_id"]
    ]


def _closing(view: View, row: Row, quote: str | None) -> list[Any]:
    """What a closing rests on; the words are chosen, never typed, so that they stand in the minutes."""
    texts = view.texts
    evidence = view.ask(status.evidence, recommendation_id=row["recommendation_id"]).to_dicts()
    options = [
        {"value": one["evidence_id"], "label": _shortened(one, texts)}
        for one in reversed(evidence)
        if one["state"] != EvidenceState.REFUSED
        and one["relation"] != EvidenceRelation.EARLIER
        and (one["statement_id"] or one["decision_id"])
    ]
    return [
        _date(texts, "implemented_on", None, more="field.implemented_on.more"),
        _choice("quote", texts("field.quote"), options, quote, more=texts("field.quote.more")),
    ]


def _shortened(row: Row, texts: Texts) -> str:
    words = row["quote"] or ""
    where = texts("place.meeting", number=row["meeting_number"]) if row["meeting_number"] else ""
    return f"{where}: {words[:QUOTE_LENGTH]}{' …' if len(words) > QUOTE_LENGTH else ''}"


def _reason(texts: Texts, kind: JudgementKind) -> Any:
    return _words("reason", texts("field.reason"), more=texts(f"field.reason.{kind.value}"))


def _choice(name: str, label: str, options: list[dict[str, str]], value: str | None, more: str | None = None) -> Any:
    return dmc.Select(
        id={"type": "field", "name": name}, label=label, description=more, data=options, value=value, clearable=True,
        size="sm", className="field",
    )  # fmt: skip


def _words(name: str, label: str, more: str | None = None) -> Any:
    return dmc.Textarea(
        id={"type": "field", "name": name}, label=label, description=more, autosize=True, minRows=2, size="sm",
        className="field",
    )  # fmt: skip


def _date(texts: Texts, name: str, value: str | None, *, label: str | None = None, more: str | None = None) -> Any:
    """The browser's own field for a day: it is reachable by keyboard and speaks the reader's language."""
    described = [html.Span(texts(more), className="soft")] if more else []
    return html.Label(
        [
            html.Span(texts(label or f"field.{name}")),
            *described,
            dcc.Input(id={"type": "field", "name": name}, type="date", value=value, className="day-field"),
        ],
        className="field date-field",
    )


def _said_by(texts: Texts) -> html.Span:
    return html.Span(texts("judge.signed"), className="soft")
