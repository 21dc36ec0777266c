"""Programme and time come out of an address; what nobody can mean is refused in one line."""

from datetime import date

import pytest

from queries.errors import CallError
from queries.filters import resolve
from tests.tables import drawn

ONE = """
    programme | name
    arkisilta | Arkisilta

    meeting | number | held_on   | approval_state
    M1      | 1/2025 | 4.2.2025  | approved
    M2      | 2/2025 | 8.5.2025  | draft
"""


@pytest.mark.parametrize(
    ("at", "drafts", "meeting", "day"),
    [
        (None, False, "M1", "2025-02-04"),
        (None, True, "M2", "2025-05-08"),
        ("M2", True, "M2", "2025-05-08"),
        ("M2", False, "M1", "2025-02-04"),
        ("1/2025", True, "M1", "2025-02-04"),
        ("2025-03-01", True, "M1", "2025-03-01"),
        ("1.3.2025", False, "M1", "2025-03-01"),
        ("1.1.2025", False, None, "2025-01-01"),
    ],
)
def test_programme_and_time_come_from_an_address(at: str | None, drafts: bool, meeting: str | None, day: str) -> None:
    tables = drawn(ONE)
    as_of = resolve(tables["programme"], tables["meeting"], "arkisilta", at, drafts=drafts)
    assert (as_of.meeting_id, as_of.day.isoformat()) == (meeting, day)


@pytest.mark.parametrize(
    ("programme", "at", "message"),
    [
        ("olematon", None, "unknown programme 'olematon'; expected one of: arkisilta"),
        (None, "M9", "'M9' names no meeting"),
    ],
)
def test_an_address_of_nothing_is_refused(programme: str | None, at: str | None, message: str) -> None:
    tables = drawn(ONE)
    with pytest.raises(CallError, match=message):
        resolve(tables["programme"], tables["meeting"], programme, at, drafts=False)


def test_a_programme_without_a_meeting_is_seen_as_of_the_last_run() -> None:
    tables = drawn("programme | name | starts_on\narkisilta | Arkisilta | 1.1.2025")
    seen = resolve(tables["programme"], tables["meeting"], "arkisilta", None, drafts=False, run_on=date(2026, 3, 1))
    assert (seen.day, seen.meeting_id) == (date(2026, 3, 1), None)
