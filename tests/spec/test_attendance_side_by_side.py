"""Attendance in columns, under labels with an owner, with accounts and initials; and times and places beside them."""

import pytest

from etl.minutes import read
from etl.minutes.reading import Meeting, Reading
from etl.readers import read_document

ITEMS = "\n\n## Welcome\n\nThe chair welcomed all.\n\n## Any other business\n\nThe group discussed the autumn.\n"


def reading(head: str) -> Reading:
    return read(read_document("a.md", f"# Pilot Board meeting 2025-02-04\n\n{head}{ITEMS}".encode()))


def meeting(head: str) -> Meeting:
    (one,) = reading(head).meetings
    return one


def people(head: str) -> list[tuple[str | None, str | None, bool]]:
    return [(row.person, row.organisation, row.present) for row in meeting(head).attendance]


TABLE = """
| Board Members         | Officials             |
| --------------------- | --------------------- |
| Ann Example (AE)      | Bob Sample (Treasury) |
| Carl Pattern          | Observers/Presenters  |
| Dora Mould (DM)       | Eve O’Draft           |
|                       | Apologies             |
|                       | Fay Sketch            |
"""


def test_every_cell_is_somebody_and_a_label_changes_its_column_from_there_on() -> None:
    found = reading(TABLE)
    assert [(row.person, row.organisation, row.present) for row in found.meetings[0].attendance] == [
        ("Ann Example", None, True),
        ("Bob Sample", "Treasury", True),
        ("Carl Pattern", None, True),
        ("Dora Mould", None, True),
        ("Eve O’Draft", None, True),
        ("Fay Sketch", None, False),
    ]
    assert found.coverage.unclassified == ()


FORMS = [
    ("Panel: Ann Example (Chair), Bob Sample (Treasury)", ["Ann Example", "Bob Sample"]),
    ("Other Attendees: Ann Example, Bob Sample", ["Ann Example", "Bob Sample"]),
    ("PILOT Attendees: Ann Example, Bob Sample", ["Ann Example", "Bob Sample"]),
    ("**Officials (regular attendees)**\n\nAnn Example\n\nBob Sample", ["Ann Example", "Bob Sample"]),
    ("Attendance\n\n- Ann Example (AE), STFC, Research\n- Bob Sample, ESRF", ["Ann Example", "Bob Sample"]),
    ("Present\n\n- Ann du Mould @ann-m (Guest)\n- Prof Bob Sample @bob", ["Ann du Mould", "Prof Bob Sample"]),
    ("Present\n\n- Ann Example, Bob Sample", ["Ann Example", "Bob Sample"]),
]


@pytest.mark.parametrize(("head", "expected"), FORMS, ids=[head[:30] for head, _ in FORMS])
def test_labels_with_an_owner_and_rows_of_lists(head: str, expected: list[str]) -> None:
    found = reading(head)
    assert [row.person for row in found.meetings[0].attendance] == expected
    assert found.coverage.unclassified == ()


def test_initials_in_brackets_are_no_organisation() -> None:
    assert people("Present: Ann Example (AE), Bob Sample (BBC)") == [
        ("Ann Example", None, True),
        ("Bob Sample", "BBC", True),
    ]


def test_who_is_listed_as_present_and_as_absent_stands_twice() -> None:
    assert people("Present: Ann Example, Bob Sample\n\nApologies: Bob Sample") == [
        ("Ann Example", None, True),
        ("Bob Sample", None, True),
        ("Bob Sample", None, False),
    ]


def test_an_item_on_new_members_is_no_list_of_people() -> None:
    text = "# Pilot Board 2025-02-04\n\n## Welcome\n\nWelcome.\n\n## New members\n\nThe chair introduced Ann Example.\n"
    (one,) = read(read_document("a.md", text.encode())).meetings
    assert [item.title.text for item in one.items] == ["Welcome", "New members"]
    assert one.attendance == ()


@pytest.mark.parametrize(
    ("head", "opened", "closed"),
    [
        ("4th February 2025 15:00GMT", "15:00", None),
        ("4th February 2025, 14:00 – 17:00", "14:00", "17:00"),
        ("4.2.2025 14.00-17.00", "14:00", "17:00"),
        ("4th February 2025", None, None),
    ],
)
def test_the_time_may_stand_beside_the_day_without_a_label(head: str, opened: str | None, closed: str | None) -> None:
    (one,) = read(read_document("a.md", f"# Pilot Board meeting\n\n{head}{ITEMS}".encode())).meetings
    assert (one.opened_at, one.closed_at) == (opened, closed)


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("# Pilot Steering Group Meeting #3", "3"),
        ("# Pilot Steering Group meeting No. 12", "12"),
        ("# Pilot Steering Group 2025", None),
    ],
)
def test_the_number_of_a_meeting_may_stand_after_a_sign(title: str, number: str | None) -> None:
    (one,) = read(read_document("a.md", f"{title}\n\n4 February 2025{ITEMS}".encode())).meetings
    assert one.number == number


def test_addresses_and_remarks_above_the_items_are_named() -> None:
    found = reading("Recording: https://example.org/a\n\n(Sorry for the state of these notes, taken by hand.)")
    assert {"link", "remark"} <= {name for _, name in found.noise}
    assert found.coverage.unclassified == ()
