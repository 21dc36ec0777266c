"""What waits for a person: one matter in full with what to do about it, and all of them as a list."""

from collections.abc import Callable
from typing import Any

from dash import html

from dashboard.components import judging, keyboard, telling
from dashboard.components.parts import MOST_DRAWN, basis_badge, cut, empty, link, quote, section, tag
from dashboard.components.place import of_source, quoted, words
from dashboard.text import forms
from dashboard.view import Row, View
from etl.vocabulary import EvidenceState, Implementation, JudgementKind, ProgressStatus
from queries.review import KINDS

ANCHOR = "matter"

FOLDED = ("same", "suggested")
"""Kinds of which a machine suggests many; their list opens when it is asked for."""


def opened(view: View, rows: list[Row]) -> Any:
    """The matter that the address names, else the first; a friendly word when nothing waits."""
    texts = view.texts
    if not rows:
        return section(texts("review.heading"), empty(texts("review.nothing")), name=ANCHOR)
    ids = [row["waiting_id"] for row in rows]
    place = ids.index(view.address.get("item")) if view.address.get("item") in ids else 0
    row = rows[place]
    heading = html.Span(
        texts("review.matter", place=place + 1, count=len(rows), what=texts(f"review.{row['what']}")),
        id=ANCHOR,
        tabIndex=-1,
        **{"data-matter": row["waiting_id"]},
    )
    later = rows[(place + 1) % len(rows)]["waiting_id"]
    return section(
        heading,
        *_about(view, row),
        *_SHOWN[row["what"]](view, row),
        html.Div([_later(view, later), keys(view)], className="acts"),
        name="opened",
    )


def _about(view: View, row: Row) -> list[html.P]:
    """What the matter is about; where both texts stand side by side, they say it themselves."""
    if row["what"] == "same":
        return []
    if row["recommendation_id"] is None:
        return [html.P(view.texts(f"review.{row['what']}"), className="about")]
    name = link(row["label"] or view.texts("recommendation"), view.recommendation(row["recommendation_id"]))
    return [html.P([name, " ", of_source(view, row["text"], row)], className="about")]


def _suggested(view: View, row: Row) -> list[Any]:
    """Whether these words speak of the recommendation."""
    texts = view.texts
    said = [tag(texts.word(ProgressStatus, row["status"]))] if row["status"] else []
    why = texts("review.why", score=texts.forms.number(row["score"], 2), reason=row["reason"] or forms.NOTHING)
    return [
        quoted(view, row),
        html.Div([*said, html.Span(why, className="soft")], className="said"),
        html.P(texts("review.suggested.question"), className="question"),
        _buttons(view, ("confirm", "k"), ("refuse", "h"), target=row["evidence_id"]),
    ]


def _claimed_done(view: View, row: Row) -> list[Any]:
    """Whether what the minutes claim done may be closed."""
    return [
        *_words_or_place(view, row),
        html.P(view.texts("review.claimed_done.question"), className="question"),
        *_closing(view, row, row["evidence_id"]),
        *_reopened(view, row, "review.not_done"),
    ]


def _contested(view: View, row: Row) -> list[Any]:
    """Whether a closing stands against what was said later."""
    return [
        *_words_or_place(view, row),
        html.P(view.texts("review.contested.question"), className="question"),
        *_closing(view, row, None),
        *_reopened(view, row, "review.reopen"),
    ]


def _closing(view: View, row: Row, quote: str | None) -> list[Any]:
    if not view.may_judge:
        return []
    return [
        judging.form(
            view, row, JudgementKind.IMPLEMENTATION, new=Implementation.IMPLEMENTED.value, quote=quote,
            key="k",
        )
    ]  # fmt: skip


def _reopened(view: View, row: Row, words_key: str) -> list[Any]:
    if not view.may_judge:
        return []
    button = judging.act_button(view.texts, "reopen", row["recommendation_id"], words=view.texts(words_key), key="h")
    return [html.Div([button], className="acts")]


def _orphaned(view: View, row: Row) -> list[Any]:
    """Both texts: the words that were judged, and what is now most like them."""
    texts = view.texts
    judged = texts.word(EvidenceState, row["judged"]) if row["judged"] in set(EvidenceState) else row["judged"] or ""
    badge = basis_badge(texts, "confirmed")
    before = [
        html.H3(texts("review.orphaned.before", judged=judged)),
        quote(row["quote"] or "", None, words(row, texts), lang=view.language_of(row), badge=badge),
    ]
    if row["nearest"] is None:
        return [
            *before,
            html.P(texts("review.orphaned.nothing"), className="question"),
            _buttons(view, ("undo", "h"), target=row["judgement_id"]),
        ]
    return [
        *before,
        html.H3(texts("review.orphaned.now")),
        quote(row["nearest"], None, "", lang=view.language_of(row), badge=basis_badge(texts, "machine")),
        html.P(texts("review.orphaned.question"), className="question"),
        _buttons(view, ("move", "k"), ("undo", "h"), target=row["judgement_id"]),
    ]


def _same(view: View, row: Row) -> list[Any]:
    """Whether the minutes tell the recommendation anew, or another one."""
    return [
        telling.side_by_side(view, row),
        html.P(view.texts("review.same.question"), className="question"),
        html.P(view.texts("review.same.lead"), className="soft"),
        _buttons(view, ("same", "k"), ("own", "h"), target=row["told_id"]),
    ]


def _unclassified(view: View, row: Row) -> list[Any]:
    """Text of which nothing is known; it is read in its place."""
    return [
        quoted(view, row),
        html.P(view.texts("review.unclassified.question"), className="question"),
        _buttons(view, ("seen", "k"), target=row["unclassified_text_id"]),
    ]


def _words_or_place(view: View, row: Row) -> list[Any]:
    shown = quoted(view, row)
    return [] if shown is None else [shown]


def _buttons(view: View, *acts: tuple[str, str], target: str) -> html.Div:
    if not view.may_judge:
        return html.Div(html.P(view.texts("judge.behind_proxy"), className="soft"))
    return html.Div([judging.act_button(view.texts, act, target, key=key) for act, key in acts], className="acts")


def _later(view: View, waiting_id: str) -> Any:
    words_and_key = [view.texts("review.later"), " ", html.Kbd("o")]
    return html.Span(link(words_and_key, view.to("/review", item=waiting_id)), **{"data-key": "o"})


def keys(view: View) -> html.Div:
    """Opens the list of keys, where single keys can be turned off (WCAG 2.1.4)."""
    return html.Div(keyboard.opener(view.texts, "keys-here"), className="keys")


def listed(view: View, rows: list[Row]) -> Any:
    """What waits, by kind; each a way to open it. As one is settled the next takes its place."""
    texts = view.texts
    if not rows:
        return empty(texts("review.nothing"))
    groups = []
    for kind in KINDS:
        of_kind = [row for row in rows if row["what"] == kind]
        if of_kind:
            items = [html.Li(_line(view, row)) for row in of_kind[:MOST_DRAWN]]
            summary = html.Summary(f"{texts(f'review.{kind}')} ({len(of_kind)})")
            told = [summary, html.Ul(items, className="matters"), *cut(texts, len(items), len(of_kind))]
            groups.append(html.Details(told, open=kind not in FOLDED))
    return html.Div(groups)


def _line(view: View, row: Row) -> list[Any]:
    words_shown = row["quote"] or row["text"] or ""
    shortened = f"{words_shown[:80]}{' …' if len(words_shown) > 80 else ''}"
    name = row["label"] or (view.texts("recommendation") if row["recommendation_id"] else words(row, view.texts))
    return [
        link(name, view.to("/review", item=row["waiting_id"])),
        " ",
        html.Span(shortened, className="soft", lang=view.language_of(row)),
    ]


_SHOWN: dict[str, Callable[[View, Row], list[Any]]] = {
    "suggested": _suggested,
    "claimed_done": _claimed_done,
    "contested": _contested,
    "orphaned": _orphaned,
    "same": _same,
    "unclassified": _unclassified,
}
