"""One recommendation in full: its words, response, state and basis, due dates, and the three lanes of evidence."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components import findings, judging, states, take, telling
from dashboard.components.explained import with_help
from dashboard.components.parts import basis_badge, empty, facts, link, quote, section, tag
from dashboard.components.place import in_report, is_known, quoted, way, words
from dashboard.components.table import table
from dashboard.text import forms
from dashboard.view import Row, View
from etl.vocabulary import (
    DecisionKind,
    EvidenceRelation,
    EvidenceState,
    JudgementKind,
    JudgementTarget,
    Lane,
    ProgressStatus,
    RecommendationKind,
    ResponseKind,
    SaidBy,
    Stance,
    Strength,
    VerificationKind,
    Word,
)
from queries import made, status

EXPLAINED_FLAGS = ("contested", "claimed_done", "silent")
"""Columns that set a flag, each with a term of the glossary."""


def draw(view: View, every: pl.DataFrame, recommendation_id: str) -> tuple[str, list[Any]]:
    """The page of one recommendation; a friendly word where it is not known on the day."""
    texts = view.texts
    found = [row for row in every.to_dicts() if row["recommendation_id"] == recommendation_id]
    back = html.P(link(texts("recommendation.back"), view.to("/recommendations")), className="back")
    if not found:
        return texts("recommendation.unknown.title"), [
            back,
            html.Div(empty(texts("recommendation.unknown")), className="card"),
        ]
    row = found[0]
    title = texts("recommendation.title", label=row["label"] or "").strip()
    return title, [
        back,
        *findings.before(view, row, view.ask(made.findings, recommendation_id=recommendation_id)),
        _words(view, row),
        html.Div([_state(view, row), _due(view, row)], className="pair"),
        _evidence(view, view.ask(status.evidence, recommendation_id=recommendation_id)),
        _judgements(view, row, view.ask(status.judgements, recommendation_id=recommendation_id)),
    ]


def _words(view: View, row: Row) -> html.Section:
    texts = view.texts
    pairs = [
        (texts("fact.evaluation"), row["evaluation_title"]),
        (texts("fact.made_on"), texts.forms.day(row["made_on"])),
        (texts("fact.theme"), row["theme_name"] or row["theme"]),
        (texts("fact.addressee"), row["addressee"]),
        (texts("fact.target_group"), row["target_group"]),
        (texts("fact.action"), row["action_text"]),
        (texts("fact.owner"), row["owner"] or texts("owner.none")),
        (texts("fact.owner_after"), row["owner_after"]),
        (texts("fact.superseded_by"), _superseded(view, row)),
        (texts("fact.place"), _own_place(view, row)),
    ]
    heading = html.Span(row["text"], lang=view.language_of(row))
    return section(heading, facts(pairs), *telling.told_anew(view, row["recommendation_id"]), name="words")


def _superseded(view: View, row: Row) -> Any:
    if not row["superseded_by"]:
        return None
    return link(row["superseded_by_label"] or row["superseded_by"], view.recommendation(row["superseded_by"]))


def _own_place(view: View, row: Row) -> Any:
    badge = basis_badge(view.texts, row["basis"])
    if words(row, view.texts):
        return html.Span([way(view, row), " ", badge])
    return html.Span([row["source"], " ", badge]) if row["source"] else badge


def _state(view: View, row: Row) -> html.Section:
    texts = view.texts
    implemented = texts.forms.day(row["implemented_on"]) if row["implemented_on"] else None
    pairs = [
        (texts("fact.state"), html.Span([states.state_tag(row, texts), " ", states.basis_words(row, texts)])),
        (texts("fact.implemented_on"), implemented),
        (texts("fact.response"), _response(view, row)),
        (texts("fact.verification"), with_help(view, states.verification_words(row, texts), "verification")),
        (texts("fact.last_spoken"), _last_spoken(view, row)),
    ]
    flags = html.Ul(
        [html.Li(words, className=f"flag flag-{kind}") for kind, words in states.flags(row, texts)], className="flags"
    )
    place = quoted(view, states.state_place(row)) if is_known(states.state_place(row)) else None
    terms = [term for term in EXPLAINED_FLAGS if row[term]]
    content = [
        facts(pairs),
        *([with_help(view, flags, *terms)] if flags.children else []),
        *([place] if place is not None else []),
    ]
    return section(texts("recommendation.state"), *content, name="state")


def _response(view: View, row: Row) -> html.Div:
    word = _with_reason(view.texts.word(ResponseKind, row["response"]), row["response_reason"])
    return with_help(view, word, "response")


def _with_reason(word: str, reason: str | None) -> Any:
    return html.Span([word, html.Span(f" – {reason}", className="soft")]) if reason else word


def _last_spoken(view: View, row: Row) -> Any:
    last = states.last_place(row)
    return way(view, last) if is_known(last) else None


def _due(view: View, row: Row) -> html.Section:
    texts = view.texts
    history = view.ask(status.due_history, recommendation_id=row["recommendation_id"]).to_dicts()
    if not history:
        return section(texts("recommendation.due"), empty(texts("due.none")), name="due")
    heads = [texts(f"due.head.{name}") for name in ("due", "recorded", "slip", "source")]
    cells = [
        [
            [
                texts.forms.written_day(due["due"])
                if due["due"]
                else texts.forms.window(due["due_earliest"], due["due_latest"]),
                *([" ", tag(texts("due.current"))] if due["current"] else []),
            ],
            texts.forms.day(due["recorded_on"]),
            texts.count("days", due["slip_days"]) if due["slip_days"] else forms.NOTHING,
            [due["source"] or words(due, texts), " ", basis_badge(texts, due["basis"])],
        ]
        for due in history
    ]
    moved = (
        texts.count("flag.moved", row["moved_count"], days=row["slip_days"])
        if row["moved_count"]
        else texts("due.not_moved")
    )
    taken = take.menu(view, "due_history", recommendation=row["recommendation_id"])
    return section(
        texts("recommendation.due"), table(texts("due.caption"), heads, cells), taken, name="due", lead=moved
    )


def _evidence(view: View, frame: pl.DataFrame) -> html.Section:
    """Three lanes, never one number; refused and earlier evidence is kept, and said to be so."""
    texts = view.texts
    rows = frame.to_dicts()
    lanes = [
        html.Div(
            [
                html.H3(texts(f"lane_of.{lane.value}"), id=f"lane-{lane.value}"),
                *(
                    [_piece(view, row) for row in rows if row["lane"] == lane]
                    or [empty(texts(f"lane_of.{lane.value}.none"))]
                ),
            ],
            className="lane",
        )
        for lane in Lane
    ]
    return section(
        texts("recommendation.evidence"),
        html.Div(lanes, className="lanes"),
        *([take.menu(view, "evidence", recommendation=rows[0]["recommendation_id"])] if rows else []),
        name="evidence",
        lead=with_help(view, texts("evidence.lead"), "evidence", "claim", "decision"),
    )


def _piece(view: View, row: Row) -> html.Div:
    texts = view.texts
    words_of: tuple[tuple[str, type[Word]], ...] = (
        ("decision_kind", DecisionKind), ("status", ProgressStatus), ("verification", VerificationKind),
    )  # fmt: skip
    said = [tag(texts.word(kind, row[name])) for name, kind in words_of if row[name]]
    if row["said_by"] and row["said_by"] != SaidBy.UNKNOWN:
        said.append(html.Span(texts.word(SaidBy, row["said_by"]), className="soft"))
    if row["state"] != EvidenceState.CONFIRMED or row["relation"] == EvidenceRelation.EARLIER:
        relation = texts.word(EvidenceRelation, row["relation"]) if row["relation"] == EvidenceRelation.EARLIER else ""
        said.append(
            html.Span(
                " · ".join(part for part in (texts.word(EvidenceState, row["state"]), relation) if part),
                className="soft",
            )
        )
    return html.Div(
        [_quoted_evidence(view, row), html.Div([*said, *_acts(view, row)], className="said")],
        className=f"piece piece-{row['state']}",
    )


def _acts(view: View, row: Row) -> list[Any]:
    """Buttons for a link that nobody has judged yet."""
    if not view.may_judge or row["state"] != EvidenceState.SUGGESTED:
        return []
    return [judging.act_button(view.texts, act, row["evidence_id"]) for act in ("confirm", "refuse")]


def _quoted_evidence(view: View, row: Row) -> Any:
    badge = basis_badge(view.texts, row["basis"])
    if row["report"]:
        where = in_report(row, view.texts)
        return quote(row["quote"] or "", None, where, lang=view.language_of(row), badge=badge)
    return quoted(view, row)


def _judgements(view: View, recommendation: Row, frame: pl.DataFrame) -> html.Section:
    """Who judged what and why, and the forms to judge with."""
    texts = view.texts
    chooser = judging.chooser(view, recommendation)
    heading = texts("recommendation.judgements")
    if frame.is_empty():
        return section(heading, empty(texts("judgements.none")), chooser, name="judgements")
    heads = [texts(f"judgements.head.{name}") for name in ("day", "what", "by", "reason", "place")]
    cells = [
        [
            texts.forms.day(row["effective_on"]),
            _judged(view, row, recommendation),
            row["by_role"] or forms.NOTHING,
            row["reason"] or forms.NOTHING,
            _judgement_place(view, row),
        ]
        for row in frame.to_dicts()
    ]
    taken = take.menu(view, "judgements", recommendation=recommendation["recommendation_id"])
    shown = table(texts("judgements.caption"), heads, cells)
    return section(heading, shown, taken, chooser, name="judgements")


def _judged(view: View, row: Row, recommendation: Row) -> list[Any]:
    """What was judged; one that holds can be taken back, one that was taken back stays in sight."""
    of_another = row["recommendation_id"] not in (None, recommendation["recommendation_id"])
    about = [row["label"] or view.texts("judgement.of_telling")] if of_another else []
    said = " ".join([*about, judging.judged(view, row)])
    if row["holds"]:
        back = judging.act_button(view.texts, "undo", row["judgement_id"])
        return [said, " ", back] if view.may_judge else [said]
    if row["kind"] == JudgementKind.UNDO:
        return [said]
    return [html.S(said), " ", html.Span(view.texts("judgement.taken_back"), className="soft")]


def _judgement_place(view: View, row: Row) -> Any:
    if row["target"] == JudgementTarget.ORPHANED:
        return html.Span([html.Q(row["quote"] or ""), " ", html.Span(_orphaned(view), className="flag flag-bad")])
    return way(view, row)


def _orphaned(view: View) -> str:
    """That the words of a judgement are no longer found."""
    return view.texts.word(JudgementTarget, JudgementTarget.ORPHANED)


def suggestions(view: View, own: pl.DataFrame) -> html.Div:
    """The group's own suggestions, each with its words and the way to them."""
    texts = view.texts
    pieces = []
    for row in own.filter(pl.col("kind") == RecommendationKind.SUGGESTION.value).to_dicts():
        said = [
            tag(texts.word(kind, row[name])) for name, kind in (("strength", Strength), ("stance", Stance)) if row[name]
        ]
        shown = quoted(view, {**row, "quote": row["quote"] or row["text"]})
        pieces.append(html.Div([shown, html.Div(said, className="said")], className="piece"))
    return html.Div(pieces, className="pieces")
