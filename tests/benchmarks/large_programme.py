"""A programme of any size as tables of the warehouse: seeded, so that every measurement is of the same data."""

import random
from datetime import date, timedelta

import polars as pl

from etl.schema import BY_NAME, empty_frames
from etl.vocabulary import ProgressStatus

PROGRAMME = "suuri"
STATES = ("in_progress", "implemented", "not_implemented", "no_longer_applicable")
SAID = tuple(status.value for status in ProgressStatus)
FIRST_MEETING = date(2015, 1, 15)
DAYS_BETWEEN = 90

Row = dict[str, object]


def tables(recommendations: int, meetings: int, *, seed: int = 1, spoken_share: float = 0.2) -> dict[str, pl.DataFrame]:
    """Tables of one programme; in each meeting `spoken_share` of the recommendations is spoken of in a statement."""
    chance = random.Random(seed)
    days = [FIRST_MEETING + timedelta(days=DAYS_BETWEEN * number) for number in range(meetings)]
    rows: dict[str, list[Row]] = {"programme": [{"programme_id": PROGRAMME, "name": "Suuri ohjelma", "language": "fi"}]}
    rows["meeting"] = [_meeting(number, day) for number, day in enumerate(days)]
    rows["agenda_item"] = [_item(number) for number in range(meetings)]
    rows["evaluation"] = [
        {"evaluation_id": f"{PROGRAMME}:V", "kind": "interim", "title": "Väliarviointi", "basis": "register"}
    ]
    made = [chance.choice(days[: max(1, meetings // 2)]) for _ in range(recommendations)]
    rows["recommendation"] = [_recommendation(number, day) for number, day in enumerate(made)]
    rows["response"] = [_response(number, day, chance) for number, day in enumerate(made)]
    rows["action"] = [_action(number, day) for number, day in enumerate(made)]
    rows["action_due_date"] = [row for number, day in enumerate(made) for row in _due_dates(number, day, chance)]
    rows["action_report"] = [_report(number, day, chance) for number, day in enumerate(made)]
    rows["statement"], rows["evidence"] = [], []
    for place, day in enumerate(days):
        for number in range(recommendations):
            if made[number] <= day and chance.random() < spoken_share:
                statement, evidence = _said(number, place, day, chance)
                rows["statement"].append(statement)
                rows["evidence"].append(evidence)
    rows["page"] = [_page(number, rows["statement"]) for number in range(meetings)]
    named = {name: [{"programme_id": PROGRAMME, **row} for row in found] for name, found in rows.items()}
    return empty_frames() | {name: BY_NAME[name].frame(found) for name, found in named.items()}


def _meeting(number: int, day: date) -> Row:
    return {
        "meeting_id": f"{PROGRAMME}:M{number}", "number": f"{number + 1}", "held_on": day, "effective_on": day,
        "known_on": day, "approval_state": "not_stated", "basis": "machine", "source_file_id": f"{PROGRAMME}:F{number}",
    }  # fmt: skip


def _page(number: int, statements: list[Row]) -> Row:
    """The text of a meeting's file: its statements, each at its place."""
    text = ""
    for statement in statements:
        if statement["source_file_id"] == f"{PROGRAMME}:F{number}":
            text = f"{text.ljust(int(str(statement['start'])))}{statement['text']}"
    return {
        "page_id": f"{PROGRAMME}:F{number}:1", "source_file_id": f"{PROGRAMME}:F{number}", "start": 0, "end": len(text),
        "text": text,
    }  # fmt: skip


def _item(number: int) -> Row:
    return {
        "agenda_item_id": f"{PROGRAMME}:I{number}", "meeting_id": f"{PROGRAMME}:M{number}", "number": "5",
        "kind": "status_report", "title": "Tilannekatsaus", "position": 5,
    }  # fmt: skip


def _recommendation(number: int, day: date) -> Row:
    return {
        "recommendation_id": f"{PROGRAMME}:R{number}", "kind": "evaluation", "label": f"R{number:04}",
        "text": f"Suositus {number}", "language": "fi", "made_on": day, "basis": "register",
        "evaluation_id": f"{PROGRAMME}:V",
    }  # fmt: skip


def _response(number: int, day: date, chance: random.Random) -> Row:
    return {
        "response_id": f"{PROGRAMME}:V{number}", "recommendation_id": f"{PROGRAMME}:R{number}",
        "kind": chance.choice(["accepted", "partially_accepted", "rejected"]), "basis": "register",
        "responded_on": day + timedelta(days=60),
    }  # fmt: skip


def _action(number: int, day: date) -> Row:
    return {
        "action_id": f"{PROGRAMME}:A{number}", "recommendation_id": f"{PROGRAMME}:R{number}", "text": "Toimenpide",
        "owner": f"vastuutaho {number % 25}", "recorded_on": day, "basis": "register",
    }  # fmt: skip


def _due_dates(number: int, day: date, chance: random.Random) -> list[Row]:
    found = []
    for move in range(chance.randint(1, 3)):
        due = day + timedelta(days=300 + 200 * move)
        found.append({
            "action_due_date_id": f"{PROGRAMME}:D{number}.{move}", "action_id": f"{PROGRAMME}:A{number}",
            "recommendation_id": f"{PROGRAMME}:R{number}", "recorded_on": day + timedelta(days=150 * move),
            "due_earliest": due, "due_latest": due, "due": due.isoformat(), "precision": "day", "basis": "register",
        })  # fmt: skip
    return found


def _report(number: int, day: date, chance: random.Random) -> Row:
    state = chance.choice(STATES)
    recorded = day + timedelta(days=chance.randint(100, 1500))
    return {
        "action_report_id": f"{PROGRAMME}:T{number}", "action_id": f"{PROGRAMME}:A{number}",
        "recommendation_id": f"{PROGRAMME}:R{number}", "recorded_on": recorded, "implementation": state,
        "implemented_on": recorded if state == "implemented" else None, "basis": "register",
    }  # fmt: skip


def _said(number: int, place: int, day: date, chance: random.Random) -> tuple[Row, Row]:
    own = f"{number}.{place}"
    text = f"Kirjaus {own}."
    statement = {
        "statement_id": f"{PROGRAMME}:S{own}", "meeting_id": f"{PROGRAMME}:M{place}",
        "agenda_item_id": f"{PROGRAMME}:I{place}", "source_file_id": f"{PROGRAMME}:F{place}", "kind": "progress",
        "status": chance.choice(SAID), "modality": "fact", "said_by": "programme", "language": "fi", "basis": "machine",
        "text": text, "start": number * 20, "end": number * 20 + len(text),
    }  # fmt: skip
    evidence = {
        "evidence_id": f"{PROGRAMME}:E{own}", "recommendation_id": f"{PROGRAMME}:R{number}",
        "statement_id": f"{PROGRAMME}:S{own}", "meeting_id": f"{PROGRAMME}:M{place}", "lane": "claim",
        "relation": "progress", "state": "suggested", "score": chance.random(), "reason": "naming", "known_on": day,
        "quote": f"Kirjaus {own}.", "basis": "machine",
    }  # fmt: skip
    return statement, evidence
