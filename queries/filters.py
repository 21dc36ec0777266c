"""Which programme a question is about, and as of when."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from etl.rules import knowledge
from etl.rules.meetings import counted_meetings
from queries.errors import CallError

DAY_IN_FINNISH = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


@dataclass(frozen=True, slots=True)
class AsOf:
    """A programme as the group could know it on `day`; draft minutes count only when `drafts` says so.

    `meeting_id` is the last meeting that counts by then, None where there is none.
    """

    programme_id: str
    day: date
    meeting_id: str | None
    drafts: bool


def resolve(
    programmes: pl.DataFrame,
    meetings: pl.DataFrame,
    programme: str | None,
    at: str | None,
    *,
    drafts: bool,
    run_on: date | None = None,
) -> AsOf:
    """What an address or a command line means.

    `programmes` is the table `programme`, `meetings` the table `meeting`, both of all programmes. Without a programme
    it is the first in order; without a time the last meeting that counts. `at` is a meeting_id, a meeting's number or a
    day. A draft that does not count gives the last meeting before it that does: what was known then is what is known.
    A programme without a meeting is seen as of the day of the last run.
    """
    chosen = _programme(programmes, programme)
    programme_id = str(chosen["programme_id"])
    of_programme = meetings.filter(pl.col("programme_id") == programme_id)
    asked = parse_day(at) if at else None
    until = asked or (_effective_on(of_programme, at) if at else date.max)
    counted = counted_meetings(of_programme, until, drafts=drafts)
    last = counted.row(-1, named=True) if counted.height else {}
    day = asked or last.get("effective_on") or run_on or chosen["starts_on"] or date.min
    return AsOf(programme_id, day, last.get("meeting_id"), drafts)


def previous(tables: Mapping[str, pl.DataFrame], as_of: AsOf) -> AsOf | None:
    """The last counted meeting before the day as of which is asked, with the same choice of drafts; None before any.

    `tables` holds all of the programme's meetings, not only those known on the day.
    """
    counted = knowledge.counted(tables, as_of.day, drafts=as_of.drafts)
    before = counted.filter(pl.col("effective_on") < as_of.day)
    if before.is_empty():
        return None
    meeting = before.row(-1, named=True)
    return AsOf(as_of.programme_id, meeting["effective_on"], meeting["meeting_id"], as_of.drafts)


def earlier(tables: Mapping[str, pl.DataFrame], as_of: AsOf, since: str | None) -> AsOf | None:
    """The point to compare `as_of` with: a meeting_id, a meeting's number or a day; without one `previous`.

    A draft that does not count gives the last meeting before it that does, as in `resolve`.
    """
    if not since:
        return previous(tables, as_of)
    asked = parse_day(since)
    until = asked or _effective_on(tables["meeting"], since)
    counted = knowledge.counted(tables, until, drafts=as_of.drafts)
    last = counted.row(-1, named=True) if counted.height else {}
    day = asked or last.get("effective_on") or until
    if day >= as_of.day:
        raise CallError(f"since {since!r}: {day} is not before {as_of.day}; expected an earlier meeting or day")
    return AsOf(as_of.programme_id, day, last.get("meeting_id"), as_of.drafts)


def parse_day(words: str) -> date | None:
    """A day written 2025-03-14 or 14.3.2025; None for any other words."""
    finnish = DAY_IN_FINNISH.fullmatch(words)
    try:
        if finnish:
            return date(int(finnish[3]), int(finnish[2]), int(finnish[1]))
        return date.fromisoformat(words)
    except ValueError:
        return None


def _programme(programmes: pl.DataFrame, wanted: str | None) -> dict[str, Any]:
    ordered = programmes.sort("order", "programme_id", nulls_last=True)
    found = ordered if wanted is None else ordered.filter(pl.col("programme_id") == wanted)
    if found.is_empty():
        known = ", ".join(ordered["programme_id"]) or "none: give the ETL a programme's folder"
        raise CallError(f"unknown programme {wanted or ''!r}; expected one of: {known}")
    return found.row(0, named=True)


def _effective_on(meetings: pl.DataFrame, wanted: str) -> date:
    standing = meetings.filter(pl.col("superseded_by").is_null()).sort("effective_on", "meeting_id")
    found = standing.filter((pl.col("meeting_id") == wanted) | (pl.col("number") == wanted))
    if found.height != 1:
        known = ", ".join(standing["meeting_id"]) or "none"
        how_many = "no meeting" if found.is_empty() else "more than one meeting"
        raise CallError(f"{wanted!r} names {how_many}; expected a day (2025-03-14, 14.3.2025) or one of: {known}")
    effective_on: date = found["effective_on"].item()
    return effective_on
