"""The calendar: coming meetings, due dates and promised times, accepted by a second reader of iCalendar."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

from tests.spec.exports.conftest import Ask

HELSINKI = ZoneInfo("Europe/Helsinki")


def calendar(ask: Ask, path: str = "/calendar.ics") -> Calendar:
    """The feed as the other library reads it."""
    return IcsCalendarStream.calendar_from_ics(ask(path).text)


def events(ask: Ask, path: str = "/calendar.ics") -> dict[str, Event]:
    return {str(event.uid).removesuffix("@seuranta"): event for event in calendar(ask, path).events}


def unfolded(ask: Ask, path: str) -> str:
    """The text of the file, its folded lines joined."""
    return ask(path).text.replace("\r\n ", "")


def test_it_is_served_as_a_calendar(ask: Ask) -> None:
    answer = ask("/calendar.ics")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.text.count("BEGIN:VTIMEZONE") == 1


def test_a_meeting_stands_at_its_clock_times_in_finland_in_summer_and_in_winter(ask: Ask) -> None:
    found = events(ask)
    summer, winter = found["C6"], found["C8"]
    assert (summer.dtstart, summer.dtend) == (
        datetime(2026, 8, 11, 13, tzinfo=HELSINKI), datetime(2026, 8, 11, 15, tzinfo=HELSINKI),
    )  # fmt: skip
    assert summer.dtstart.astimezone(ZoneInfo("UTC")).hour == 10
    assert winter.dtstart.astimezone(ZoneInfo("UTC")).hour == 11


def test_a_meeting_keeps_its_uid_when_later_minutes_name_it_again(ask: Ask) -> None:
    path = "/calendar.ics?drafts=1&as_of="
    assert {"C6", "C8"} <= events(ask).keys()
    assert "C6" in events(ask, f"{path}4/2025")
    assert "C8" in events(ask, f"{path}2/2026")


def test_a_meeting_without_a_clock_time_is_all_day_and_says_that_the_programme_is_over(ask: Ask) -> None:
    meeting = events(ask, "/calendar.ics?drafts=1")["C10"]
    assert (meeting.dtstart, meeting.dtend) == (date(2027, 2, 16), date(2027, 2, 17))
    assert "Ohjelman päättymisen jälkeen." in (meeting.description or "")


@pytest.mark.parametrize(
    ("uid", "first", "last", "summary"),
    [
        ("V-R02:due_date", date(2026, 10, 31), date(2026, 11, 1), "Määräaika: V-R02 Suositus."),
        ("T-R03:due_date", date(2026, 9, 1), date(2026, 12, 1), "Määräaika: T-R03 Suositus. (jakson aikana)"),
        (
            "P7", date(2026, 11, 1), date(2026, 12, 1),
            "Luvattu aika: Ruotsinkielinen palvelu julkaistaan. (jakson aikana)",
        ),
    ],
)  # fmt: skip
def test_a_time_is_no_more_exact_than_its_words(ask: Ask, uid: str, first: date, last: date, summary: str) -> None:
    event = events(ask, "/calendar.ics?drafts=1")[uid]
    assert (event.dtstart, event.dtend, event.summary) == (first, last, summary)
    assert event.transparency == "TRANSPARENT"
    assert ("Kalenterissa se on koko jakso, ei päivä." in (event.description or "")) == ("jakson" in summary)


def test_a_due_date_tells_its_moves_its_owner_and_that_it_has_passed(ask: Ask) -> None:
    found = events(ask)
    assert "Siirretty; alun perin 31.12.2025." in (found["V-R02:due_date"].description or "")
    assert "Vastuutaho: ministeriö." in (found["V-R02:due_date"].description or "")
    assert "Määräaika on ylittynyt tilanteessa 19.3.2026." in (found["V-R05:due_date"].description or "")


def test_what_is_closed_or_settled_is_not_in_it(ask: Ask) -> None:
    found = events(ask)
    assert [uid for uid in ("V-R01:due_date", "V-R09:due_date", "P3", "P6") if uid in found] == []


def test_a_draft_counts_only_when_asked_for(ask: Ask) -> None:
    assert "P8" not in events(ask)
    assert "P8" in events(ask, "/calendar.ics?drafts=1")
    assert "Luonnokset eivät ole mukana" in unfolded(ask, "/calendar.ics")
    assert "Luonnokset ovat mukana: 2/2026." in unfolded(ask, "/calendar.ics?drafts=1")


def test_every_event_says_that_a_machine_read_it_and_leads_to_its_page(ask: Ask) -> None:
    for event in events(ask).values():
        assert "Allekirjoitettu pöytäkirja on virallinen." in (event.description or "")
        assert str(event.url).startswith("http://127.0.0.1:8050/")


def test_the_same_data_give_the_same_file(ask: Ask) -> None:
    assert ask("/calendar.ics").data == ask("/calendar.ics").data
