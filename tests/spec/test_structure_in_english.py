"""The skeleton of English minutes: what is an item, what kind of document it is, and the meetings that it names."""

from textwrap import dedent

import pytest

from etl.minutes import read
from etl.minutes.reading import Reading
from etl.readers import read_document
from etl.vocabulary import ItemKind, SourceKind


def reading(text: str) -> Reading:
    return read(read_document("a.md", dedent(text).encode()))


def titles(found: Reading) -> list[tuple[str | None, str]]:
    (meeting,) = found.meetings
    return [(item.number, item.title.text) for item in meeting.items]


NUMBERED = """
    # Pilot Panel, 4 February 2025

    # Welcome

    The chair welcomed everybody and thanked the hosts for the room.

    # Item 1: Minutes of the last meeting

    The Panel approved the minutes from the meeting on 5 November.

    # Item 2: Any other business

    Nothing was raised.

    # Panel Secretariat

    # February 2025

    # Date of next Panel meeting: Tuesday 6th May 2025
"""


def test_a_title_that_every_meeting_has_is_an_item_above_number_one_and_empty_titles_at_the_end_are_none() -> None:
    found = reading(NUMBERED)
    assert titles(found) == [
        (None, "Welcome"),
        ("1", "Minutes of the last meeting"),
        ("2", "Any other business"),
        (None, "Date of next Panel meeting: Tuesday 6th May 2025"),
    ]
    assert found.coverage.unclassified == ()


def test_the_next_meeting_stands_in_its_title_and_the_last_one_is_not_to_come() -> None:
    (meeting,) = reading(NUMBERED).meetings
    assert [str(coming.day) for coming in meeting.coming_meetings] == ["2025-05-06"]
    assert meeting.items[-1].kind is ItemKind.NEXT_MEETINGS


NESTED = """
    # Council meeting 2025-02-04

    - Check-in
    - Record attendance
      - Council: Ann Example, Bob Sample
    - Announcements
      - The survey was sent out.
    - Agenda items
      - Summer school (Ann, 15 minutes)
        - **Goal**: Pick a place.
        - NOTES
          - The school by the lake was visited.
          - Decided: The summer school is held by the lake.
      - Budget (Bob, 5 minutes)
        - Notes:
          - Should we spend more on travel?
    - Close
"""


def test_points_inside_points_are_items_and_the_label_of_the_agenda_gives_way_to_its_points() -> None:
    found = reading(NESTED)
    assert [title for _, title in titles(found)] == [
        "Check-in",
        "Record attendance",
        "Announcements",
        "Summer school (Ann, 15 minutes)",
        "Budget (Bob, 5 minutes)",
        "Close",
    ]
    (meeting,) = found.meetings
    assert [decision.quote.text for item in meeting.items for decision in item.decisions] == [
        "The summer school is held by the lake."
    ]
    assert [row.person for row in meeting.attendance] == ["Ann Example", "Bob Sample"]
    assert found.coverage.unclassified == ()


AGENDA = """
    **Pilot Board - Agenda**

    **4th February 2025**

    **Welcome**

    {0}

    **Pilots**

    {1}

    **Any other business**

    {2}
"""


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (
            ("The chair welcomed everyone.", "The manager gave an update. Concerns were raised.", "None."),
            SourceKind.MINUTES,
        ),
        (("Welcome by the chair.", "The manager will give an update.", "To be raised by members."), SourceKind.AGENDA),
        (("Chair.", "Paper to be discussed.", "Items are raised on the day."), SourceKind.AGENDA),
    ],
)
def test_what_calls_itself_an_agenda_is_minutes_where_it_tells_what_was_said(
    told: tuple[str, ...], kind: SourceKind
) -> None:
    assert reading(AGENDA.format(*told)).kind is kind


def test_titles_that_every_meeting_has_with_words_under_them_make_minutes() -> None:
    work = "# Weekly\n\n## Work\n\nThe tests are on the way.\n\n"
    ends = "## Any other business\n\nThe key of the room was lost.\n\n## Closing\n\nThe group left at noon.\n"
    assert read(read_document("a.md", f"{work}{ends}".encode())).kind is SourceKind.MINUTES
    assert (
        read(read_document("a.md", f"{work}## Plans\n\nThe room is to be painted.\n".encode())).kind is SourceKind.OTHER
    )


@pytest.mark.parametrize(("line", "day"), [("11.03.2025", "2025-03-11"), ("11.03.2025 10.30", "2025-03-11")])
def test_a_day_in_digits_with_dots_is_no_time_of_day(line: str, day: str) -> None:
    text = f"# Pilot Board minutes\n\n{line}\n\n## Welcome\n\nAll came.\n\n## Any other business\n\nNone.\n"
    (meeting,) = read(read_document("a.md", text.encode())).meetings
    assert str(meeting.day.held_on) == day


def test_a_question_decides_nothing() -> None:
    asked = "Who elected the people we selected last year?"
    text = f"# Board 4 February 2025\n\n## Welcome\n\nAll came.\n\n## Seats\n\n{asked}\n"
    (meeting,) = read(read_document("a.md", text.encode())).meetings
    assert [item.decisions for item in meeting.items] == [(), ()]
