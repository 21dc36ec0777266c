"""The calendar: coming meetings, due dates and promised times, no more exact than the words that give them."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
from icalendar import TRANSP, Calendar, Event

from dashboard.exports import said
from dashboard.exports.export import Export
from dashboard.view import Row, View
from dashboard.wording import owner_line
from etl.vocabulary import DatePrecision, DueState, PromiseState
from queries import meetings, status, timeline

ZONE = ZoneInfo("Europe/Helsinki")
PRODUCT = "-//Seuranta//Seuranta//{language}"
REFRESH = timedelta(hours=12)
DAYS_IN_YEAR = 366
STILL_TO_COME = [PromiseState.UPCOMING.value, PromiseState.RESCHEDULED.value]
STILL_OPEN = [DueState.DUE.value, DueState.OVERDUE.value]


def make(view: View, site: str) -> bytes:
    """One event for each coming meeting, and for each due date and promised time that is still open."""
    calendar = _named(view)
    for row in view.ask(meetings.coming).to_dicts():
        calendar.add_component(_meeting(view, row, site))
    names = view.ask(status.recommendations).select("recommendation_id", "text", "owner")
    open_due = (pl.col("kind") == "due_date") & pl.col("state").is_in(STILL_OPEN)
    open_promise = (pl.col("kind") == "promise") & pl.col("state").is_in(STILL_TO_COME)
    events = view.ask(timeline.events).filter(open_due | open_promise)
    for row in events.join(names, on="recommendation_id", how="left", maintain_order="left").to_dicts():
        calendar.add_component(_window(view, row, site))
    calendar.add_missing_timezones(first_date=view.day - timedelta(days=DAYS_IN_YEAR))
    return bytes(calendar.to_ical())


def _named(view: View) -> Calendar:
    texts = view.texts
    calendar = Calendar.new(
        name=texts("calendar.name", programme=view.programme["name"]),
        description=" ".join(line for line in (texts("export.official"), said.drafts(view), said.origin(view)) if line),
        prodid=PRODUCT.format(language=texts.language.upper()), method="PUBLISH", language=texts.language,
        refresh_interval=REFRESH,
        uid=f"{view.as_of.programme_id}@seuranta",
    )  # fmt: skip
    # RFC 7986 gives this property no type of its own, and the library does not write one.
    calendar["REFRESH-INTERVAL"].params["VALUE"] = "DURATION"
    return calendar


def _meeting(view: View, row: Row, site: str) -> Event:
    """A meeting at its clock times in Finland; all day where the minutes give none."""
    texts = view.texts
    start, end = _times(row)
    notes = [
        texts("agenda.after_end").capitalize() + "." if row["after_end"] else "",
        texts("agenda.inferred").capitalize() + "." if row["inferred_from"] else "",
    ]
    return _event(
        view, row, site, uid=row["first_id"], start=start, end=end, kind="coming_meeting",
        summary=texts("calendar.meeting", programme=view.programme["name"]), notes=notes,
    )  # fmt: skip


def _times(row: Row) -> tuple[date, date]:
    day: date = row["date"]
    if not row["starts_at"]:
        return day, day + timedelta(days=1)
    start = datetime.combine(day, time.fromisoformat(row["starts_at"].zfill(5)), ZONE)
    if not row["ends_at"]:
        return start, start
    return start, datetime.combine(day, time.fromisoformat(row["ends_at"].zfill(5)), ZONE)


def _window(view: View, row: Row, site: str) -> Event:
    """A due date or promised time over all the days that its words allow; it takes nobody's time."""
    texts = view.texts
    is_due = row["kind"] == "due_date"
    summary = texts(
        "calendar.due" if is_due else "calendar.promise",
        label=row["label"] or "",
        text=row["text"] or row["label"] or "",
    )
    is_window = row["earliest"] < row["latest"]
    precision = texts.word(DatePrecision, row["precision"] or DatePrecision.RANGE)
    notes = [
        owner_line(row["owner"], texts) + "." if is_due else "",
        texts("calendar.overdue", day=texts.forms.day(view.day)) if row["state"] == DueState.OVERDUE else "",
        texts("calendar.moved", first=texts.forms.day(row["first_latest"])) if row["first_latest"] else "",
        texts("calendar.window", precision=precision) if is_window else "",
        texts("timeline.uncertain").capitalize() + "." if row["uncertain"] else "",
    ]
    return _event(
        view, row, site, uid=row["event_id"], start=row["earliest"], end=row["latest"] + timedelta(days=1),
        kind=row["kind"], summary=texts("calendar.window.short", summary=summary) if is_window else summary,
        notes=notes,
    )  # fmt: skip


def _event(
    view: View, row: Row, site: str, *, uid: str, start: date, end: date, kind: str, summary: str, notes: list[str]
) -> Event:
    """The stamp is the day as of which it holds, so that the same data give the same file."""
    texts = view.texts
    told = [
        *(note for note in notes if note),
        f"”{row['quote']}”" if row["quote"] else "",
        said.source(row, texts),
        texts("calendar.as_of", day=texts.forms.day(view.day)),
        texts("export.official"),
    ]
    more: dict[str, Any] = {} if start == end else {"end": end}
    if kind != "coming_meeting":
        more["transparency"] = TRANSP.TRANSPARENT
    return Event.new(
        uid=f"{uid}@seuranta", start=start, summary=summary.strip(), description="\n".join(one for one in told if one),
        stamp=datetime.combine(view.day, time(), ZoneInfo("UTC")), categories=[texts(f"calendar.category.{kind}")],
        url=site + _way(view, row), **more,
    )  # fmt: skip


def _way(view: View, row: Row) -> str:
    if row.get("recommendation_id"):
        return view.recommendation(row["recommendation_id"])
    return view.source(row) or view.to("/timeline")


EXPORT = Export("calendar", "/calendar.ics", "text/calendar; charset=utf-8", make)
