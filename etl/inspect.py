"""One reading as JSON, for other programs: rows nested by key, each with the words that prove it."""

import argparse
import json
import sys
from datetime import date
from pathlib import Path

from etl import progress
from etl.document import Quote
from etl.errors import Rejection, SeurantaError, UnreadableDocumentError
from etl.guarded import read_guarded, within
from etl.limits import DOCUMENT_BYTES, READING_SECONDS
from etl.minutes import read
from etl.minutes.reading import (
    ActionPoint,
    Attendance,
    BudgetClaim,
    ComingMeeting,
    Decision,
    Figure,
    Item,
    Meeting,
    Presenter,
    Promise,
    Reading,
    Recommendation,
    Statement,
    TimeMention,
)

Json = dict[str, object]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="the document")
    parser.add_argument("--json", action="store_true", help="print JSON (the only form there is)")


def run(arguments: argparse.Namespace) -> int:
    """Print the reading; a document that a run would refuse is refused in the same line."""
    path: Path = arguments.file
    with progress.waiting(path.name):
        reading = _reading(path)
    json.dump(to_json(reading), sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return 0


def _reading(path: Path) -> Reading:
    try:
        size = path.stat().st_size
        if size > DOCUMENT_BYTES.value:
            raise UnreadableDocumentError(f"the file has {size} bytes", str(DOCUMENT_BYTES))
        document = read_guarded(path.name, path.read_bytes())
        with within(READING_SECONDS.value):
            return read(document)
    except OSError as error:
        raise SeurantaError(f"{path}: {error.strerror}; expected a document to read") from error
    except UnreadableDocumentError as error:
        raise SeurantaError(str(Rejection(str(path), None, error.what, error.expected))) from error


def to_json(reading: Reading) -> Json:
    """The object of the interface: `source_file` and its `meetings`."""
    document = reading.document
    return {
        "source_file": {
            "name": document.name,
            "sha256": document.sha256,
            "media_type": document.media_type,
            "language": reading.language,
            "pages": document.page_count,
            "kind": reading.kind,
            "text": document.text,
            "coverage": {
                "characters": reading.coverage.characters,
                "classified": reading.coverage.classified,
                "withheld": reading.coverage.withheld,
                "unclassified": [_quote(quote) for quote in reading.coverage.unclassified],
            },
        },
        "meetings": [_meeting(meeting) for meeting in reading.meetings],
    }


def _meeting(meeting: Meeting) -> Json:
    return {
        "body": meeting.body,
        "number": meeting.number,
        "held_on": _day(meeting.day.held_on),
        "held_on_earliest": _day(meeting.day.earliest),
        "held_on_latest": _day(meeting.day.latest),
        "held_on_source": meeting.day.source,
        "opened_at": meeting.opened_at,
        "closed_at": meeting.closed_at,
        "chair": meeting.chair,
        "place": meeting.place,
        "previous_minutes": meeting.previous_minutes,
        "approval_state": meeting.approval_state,
        "inferred_from": {name: _quote(quote) for name, quote in meeting.words.items()},
        "attendance": [_attendance(row) for row in meeting.attendance],
        "agenda_items": [_item(item) for item in meeting.items],
        "coming_meetings": [_coming_meeting(row) for row in meeting.coming_meetings],
        "action_points": [_action_point(row) for row in meeting.action_points],
        "recommendations": [_recommendation(row, meeting) for row in meeting.recommendations],
        "budget_claims": [_budget_claim(row, meeting) for row in meeting.budget_claims],
        "promises": [_promise(row, meeting) for row in meeting.promises],
    }


def _item(item: Item) -> Json:
    return {
        "number": item.number,
        "label": item.label,
        "title": item.title.text,
        "kind": item.kind,
        **_place(item.title),
        "presenters": [_presenter(row) for row in item.presenters],
        "decisions": [_decision(row) for row in item.decisions],
        "statements": [_statement(row) for row in item.statements],
    }


def _presenter(row: Presenter) -> Json:
    return {"person": row.person, "organisation": row.organisation, **_place(row.quote)}


def _attendance(row: Attendance) -> Json:
    return {
        "person": row.person,
        "organisation": row.organisation,
        "role": row.role,
        "present": row.present,
        **_place(row.quote),
    }


def _decision(row: Decision) -> Json:
    return {"kind": row.kind, **_quote(row.quote)}


def _statement(row: Statement) -> Json:
    return {
        "kind": row.kind,
        "status": row.status,
        "modality": row.modality,
        "said_by": row.said_by,
        "theme": row.theme,
        **_quote(row.quote),
        "dates": [_time(time) for time in row.dates],
        "figures": [_figure(figure) for figure in row.figures],
    }


def _time(row: TimeMention) -> Json:
    inferred: Json = {"inferred_from": [_quote(row.inferred_from)]} if row.inferred_from else {}
    return {
        "earliest": _day(row.earliest),
        "latest": _day(row.latest),
        "precision": row.precision,
        "role": row.role,
        "quote": row.quote.text,
        **_place(row.quote),
        **inferred,
    }


def _figure(row: Figure) -> Json:
    return {
        "value": row.value,
        "unit": row.unit,
        "approximate": row.approximate,
        "quote": row.quote.text,
        **_place(row.quote),
    }


def _coming_meeting(row: ComingMeeting) -> Json:
    return {
        "date": _day(row.day),
        "start": row.starts_at,
        "end": row.ends_at,
        "inferred_from": [_quote(row.quote)],
    }


def _action_point(row: ActionPoint) -> Json:
    return {
        "number": row.number,
        "responsible": row.responsible,
        "due": row.due,
        "state": row.state,
        **_quote(row.quote),
    }


def _recommendation(row: Recommendation, meeting: Meeting) -> Json:
    return {
        "kind": row.kind,
        "strength": row.strength,
        "stance": row.stance,
        "said_by": row.said_by,
        "theme": row.theme,
        "addressee": row.addressee,
        "target_group": row.target_group,
        "item": meeting.items[row.item].number,
        **_quote(row.quote),
    }


def _budget_claim(row: BudgetClaim, meeting: Meeting) -> Json:
    return {
        "component": row.component,
        "measure": row.measure,
        "share": row.share,
        "amount": None if row.amount is None else str(row.amount),
        "currency": row.currency,
        "year": row.year,
        "approximate": row.approximate,
        "bound": row.bound,
        "item": meeting.items[row.item].number,
        **_quote(row.quote),
    }


def _promise(row: Promise, meeting: Meeting) -> Json:
    return {
        "actor": row.actor,
        "due_earliest": _day(row.due_earliest),
        "due_latest": _day(row.due_latest),
        "item": meeting.items[row.item].number,
        **_quote(row.quote),
    }


def _quote(quote: Quote) -> Json:
    return {"text": quote.text, **_place(quote)}


def _place(quote: Quote) -> Json:
    return {"page": quote.page, "start": quote.start, "end": quote.end}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
