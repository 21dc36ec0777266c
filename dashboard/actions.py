"""Writes what a person judges into the journal: the one place of the dashboard that does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.view import Row, View
from etl import journal
from etl.data_folder import DataFolder
from etl.identity import Identity
from etl.rules import judging
from etl.vocabulary import EvidenceState, Implementation, JudgementKind, JudgingFault
from queries import review, status, told_anew

Fields = Mapping[str, str | None]
"""What stands in the fields of a form, by their names; days as 2025-03-14."""

CONFIRM, REFUSE, REOPEN, MOVE, SEEN, UNDO = "confirm", "refuse", "reopen", "move", "seen", "undo"
TELLINGS = {"same": EvidenceState.CONFIRMED, "own": EvidenceState.REFUSED}
"""Buttons that say whether words of the minutes tell a recommendation anew, or one of their own."""


class GoneError(Exception):
    """What somebody judged is no longer there: another person or a run was faster."""


@dataclass(frozen=True, slots=True)
class Actions:
    """Acts on one data folder; `identity` says who acts."""

    data: Path
    drawing: Drawing
    identity: Callable[[], Identity]

    def press(self, act: str, target: str, href: str) -> str:
        """Carry out what a button stands for, and say where to go on: the address with the judgement that was made."""
        with self.drawing.store.reading() as reading:
            view = self.drawing.view(reading, Address.parse(href))
            onward = _onward(view)
            if act == UNDO:
                return _arrived(view, onward, self._undo(view, target))
            if act == MOVE:
                return _arrived(view, onward, self._move(view, target))
            if act == REOPEN:
                return _arrived(view, onward, self._append(view, _reopening(_recommendation(view, target))))
            if act == SEEN:
                return _arrived(view, onward, self._append(view, _seen(_waiting(view, "unclassified_text_id", target))))
            if act in TELLINGS:
                return _arrived(view, onward, self._append(view, _on_telling(_telling(view, target), TELLINGS[act])))
            state = EvidenceState.CONFIRMED if act == CONFIRM else EvidenceState.REFUSED
            return _arrived(view, onward, self._append(view, _on_evidence(_evidence(view, target), state)))

    def save(self, kind: JudgementKind, recommendation_id: str, fields: Fields, href: str) -> str | list[JudgingFault]:
        """Take in a form: where to go on, or what is wrong with it."""
        with self.drawing.store.reading() as reading:
            view = self.drawing.view(reading, Address.parse(href))
            row = _recommendation(view, recommendation_id)
            if kind is JudgementKind.SAME and (other := fields.get("new")):
                _recommendation(view, other)
            effective_on = _day(fields.get("effective_on")) or view.day
            act = _act(kind, row, fields, effective_on)
            onward = view.recommendation(act["recommendation_id"]) if kind is JudgementKind.SAME else _onward(view)
            if chosen := fields.get("quote"):
                act |= _words(_evidence(view, chosen))
            wrong = judging.faults(
                kind,
                old=act["old"],
                new=act["new"],
                effective_on=effective_on,
                implemented_on=act["implemented_on"],
                quote=act.get("quote"),
                reason=act["reason"],
            )
            if wrong:
                return list(wrong)
            return _arrived(view, onward, self._append(view, act))

    def _append(self, view: View, act: dict[str, Any]) -> str:
        who = self.identity()
        written = journal.append(
            DataFolder(self.data).journal,
            journal.Act(
                **{"effective_on": view.day, "quote_meeting_id": view.as_of.meeting_id, **act},
                programme_id=view.as_of.programme_id,
                by=who.name,
                role=who.role,
            ),
        )
        return str(written.judgement_id)

    def _undo(self, view: View, judgement_id: str) -> str:
        """A judgement of the journal is taken back; one of a register by an act of the same form."""
        who, path = self.identity(), DataFolder(self.data).journal
        try:
            undone = journal.undo(path, judgement_id, who.name, who.role, None, view.day)
        except journal.UnknownJudgementError:
            row = _judgement(view, judgement_id)
            return self._append(
                view,
                {
                    "kind": JudgementKind.UNDO,
                    "old": row["new"],
                    "new": judgement_id,
                    "recommendation_id": row["recommendation_id"],
                },
            )
        return str(undone.judgement_id)

    def _move(self, view: View, judgement_id: str) -> str:
        """A judgement whose words are gone is made anew on those that are most like them, and the old one undone."""
        row = _waiting(view, "judgement_id", judgement_id)
        nearest = _statement(view, row)
        self._undo(view, judgement_id)
        kept = {name: row[name] for name in ("recommendation_id", "reason", "implemented_on")}
        return self._append(view, {"kind": JudgementKind.of(row["kind"]), "new": row["judged"], **kept, **nearest})


def _onward(view: View) -> str:
    """Where to go after an act: the same page, on the page of what waits the next matter."""
    if view.address.path != "/review":
        return view.address.href
    waiting = view.ask(review.waiting)["waiting_id"].to_list()
    item = view.address.get("item")
    place = waiting.index(item) if item in waiting else 0
    following = waiting[place + 1 : place + 2] or waiting[:1]
    return view.to("/review", item=following[0] if following else None)


def _arrived(view: View, href: str, judgement_id: str) -> str:
    address = Address.parse(href)
    kept = tuple((name, value) for name, value in address.rest if name not in ("done", "judge"))
    return replace(address, rest=(*kept, ("done", judgement_id))).href


def _act(kind: JudgementKind, row: Row, fields: Fields, effective_on: date) -> dict[str, Any]:
    if kind is JudgementKind.SAME:
        return _stated(row, fields, effective_on)
    old = {
        JudgementKind.IMPLEMENTATION: row["implementation"],
        JudgementKind.RESPONSE: row["response"],
        JudgementKind.DUE_DATE: row["due_on"].isoformat() if row["due_on"] else None,
    }.get(kind)
    closes = kind is JudgementKind.IMPLEMENTATION and fields.get("new") == Implementation.IMPLEMENTED
    return {
        "kind": kind,
        "recommendation_id": row["recommendation_id"],
        "old": old,
        "new": (fields.get("new") or "").strip() or None,
        "effective_on": effective_on,
        "implemented_on": _day(fields.get("implemented_on")) if closes else None,
        "reason": (fields.get("reason") or "").strip() or None,
    }


def _stated(row: Row, fields: Fields, effective_on: date) -> dict[str, Any]:
    """That the words of a recommendation tell another one anew, which no machine need have proposed."""
    other = fields.get("new") or None
    return {
        "kind": JudgementKind.SAME,
        **_words({"decision_id": None, **row}),
        "recommendation_id": other,
        "old": None,
        "new": EvidenceState.CONFIRMED.value if other else None,
        "effective_on": effective_on,
        "implemented_on": None,
        "reason": (fields.get("reason") or "").strip() or None,
    }


def _reopening(row: Row) -> dict[str, Any]:
    return {
        "kind": JudgementKind.IMPLEMENTATION,
        "recommendation_id": row["recommendation_id"],
        "old": row["implementation"],
        "new": Implementation.IN_PROGRESS.value,
    }


def _seen(row: Row) -> dict[str, Any]:
    return {
        "kind": JudgementKind.TEXT,
        "new": row["unclassified_text_id"],
        "quote_meeting_id": row["meeting_id"],
        "quote_item": row["item_number"],
    }


def _on_evidence(row: Row, state: EvidenceState) -> dict[str, Any]:
    return {"kind": JudgementKind.EVIDENCE, **_on_words(row, state)}


def _on_telling(row: Row, state: EvidenceState) -> dict[str, Any]:
    return {"kind": JudgementKind.SAME, **_on_words(row, state)}


def _on_words(row: Row, state: EvidenceState) -> dict[str, Any]:
    return {
        "recommendation_id": row["recommendation_id"],
        "old": row["state"],
        "new": state.value,
        **_words(row),
    }


def _words(row: Row) -> dict[str, Any]:
    """What lets a later run find the words again."""
    return {
        "statement_id": row["statement_id"],
        "decision_id": row["decision_id"],
        "quote": row["quote"],
        "quote_meeting_id": row["meeting_id"],
        "quote_item": row["item_number"],
    }


def _statement(view: View, row: Row) -> dict[str, Any]:
    return {
        "statement_id": row["nearest_statement_id"],
        "decision_id": row["nearest_decision_id"],
        "quote": row["nearest"],
        "quote_meeting_id": row["meeting_id"],
        "quote_item": None,
    }


def _recommendation(view: View, recommendation_id: str) -> Row:
    return _one(view.ask(status.recommendations).to_dicts(), "recommendation_id", recommendation_id)


def _evidence(view: View, evidence_id: str) -> Row:
    return _one(view.ask(status.evidence).to_dicts(), "evidence_id", evidence_id)


def _telling(view: View, told_id: str) -> Row:
    return _one(view.ask(told_anew.tellings).to_dicts(), "told_id", told_id)


def _judgement(view: View, judgement_id: str) -> Row:
    return _one(view.ask(status.judgements).to_dicts(), "judgement_id", judgement_id)


def _waiting(view: View, name: str, value: str) -> Row:
    return _one(view.ask(review.waiting).to_dicts(), name, value)


def _one(rows: list[Row], name: str, value: str) -> Row:
    found = next((row for row in rows if row[name] == value), None)
    if found is None:
        raise GoneError(f"{name} {value!r} is not there as of the chosen meeting")
    return found


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written or "")
    except ValueError:
        return None
