"""What the reader finds in the shipped minutes, against what a careful reader marked in them."""

from pathlib import Path

import pytest

from etl.minutes import read
from etl.minutes.reading import Meeting
from etl.readers import read_document
from tests.spec.arkisilta import DECISIONS, ITEM_KINDS, MEETINGS

MINUTES = Path(__file__).parents[2] / "data" / "programmes" / "arkisilta" / "minutes"


@pytest.fixture(scope="module")
def meetings() -> dict[str, Meeting]:
    """Each meeting of Arkisilta as read."""
    return {key: _read(MINUTES / held.file) for key, held in MEETINGS.items()}


def _read(path: Path) -> Meeting:
    (meeting,) = read(read_document(path.name, path.read_bytes())).meetings
    return meeting


def test_number_day_and_times(meetings: dict[str, Meeting]) -> None:
    for key, held in MEETINGS.items():
        found = meetings[key]
        assert (found.number, found.day.held_on) == (held.number, held.held_on)
        assert (found.opened_at, found.closed_at) == (held.opened_at, held.closed_at)
        assert found.body == "Arkisilta-ohjelman ohjausryhmä"
        assert found.chair == "osastopäällikkö, ministeriö"


def test_the_minutes_that_each_meeting_approved(meetings: dict[str, Meeting]) -> None:
    assert {key: found.previous_minutes for key, found in meetings.items()} == {
        key: held.previous for key, held in MEETINGS.items()
    }


def test_coming_meetings(meetings: dict[str, Meeting]) -> None:
    assert {key: tuple(row.day for row in found.coming_meetings) for key, found in meetings.items()} == {
        key: held.coming for key, held in MEETINGS.items()
    }


def test_kinds_of_items(meetings: dict[str, Meeting]) -> None:
    found = {(key, item.number): item.kind for key, meeting in meetings.items() for item in meeting.items}
    assert {place: found[place] for place in ITEM_KINDS} == ITEM_KINDS


def test_decisions(meetings: dict[str, Meeting]) -> None:
    for key, number, kind, words in DECISIONS:
        (item,) = (item for item in meetings[key].items if item.number == number)
        assert [row.kind for row in item.decisions if words in row.quote.text] == [kind], words


def test_every_row_of_attendance_has_a_role_and_nobody_a_name(meetings: dict[str, Meeting]) -> None:
    rows = [row for meeting in meetings.values() for row in meeting.attendance]
    assert len(rows) == 53
    assert all(row.role and row.person is None for row in rows)
    assert {row.role for row in rows if row.organisation is None} == {"ulkopuolinen arvioija"}
    assert [(row.role, row.organisation) for row in rows if not row.present] == [
        ("integraatiojohtaja", "hyvinvointialue D"),
        ("hallintojohtaja", "kunta C"),
        ("hallintojohtaja", "kunta C"),
    ]


def test_every_item_between_quorum_and_other_business_has_a_presenter_or_a_decision(
    meetings: dict[str, Meeting],
) -> None:
    bare = [
        (key, item.number)
        for key, meeting in meetings.items()
        for item in meeting.items[2:-3]
        if not item.presenters and not item.decisions
    ]
    assert bare == []
