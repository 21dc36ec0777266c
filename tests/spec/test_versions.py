"""Files that claim the same meeting are versions of it."""

from datetime import UTC, date, datetime

import pytest

from etl.follow_up.versions import SourceRows, settle
from etl.registers.meetings import KnownDay

FIRST, LATER = datetime(2025, 5, 1, tzinfo=UTC), datetime(2025, 9, 10, tzinfo=UTC)


def source(
    sha: str,
    number: str | None = "1/2025",
    held_on: date | None = date(2025, 2, 4),
    state: str = "not_stated",
    *,
    seen: datetime = FIRST,
    previous: str | None = None,
    body: str | None = "koe:ohry",
) -> SourceRows:
    which = number.replace("/", "-") if number else str(held_on)
    meeting_id = f"koe:ohry:{which}"
    meeting: dict[str, object] = {
        "meeting_id": meeting_id,
        "body_id": body,
        "body": "Ohjausryhmä",
        "number": number,
        "held_on": held_on,
        "approval_state": state,
        "previous_minutes": previous,
    }
    statement: dict[str, object] = {"statement_id": f"{meeting_id}:abc", "meeting_id": meeting_id, "text": sha}
    figure: dict[str, object] = {"figure_id": f"{meeting_id}:abc:def", "statement_id": f"{meeting_id}:abc"}
    rows = {"meeting": [meeting], "statement": [statement], "figure": [figure]}
    return SourceRows(f"programmes/koe/minutes/{sha}.txt", sha * 8, seen, rows)


def counted(*sources: SourceRows) -> list[str]:
    """The files whose version counts."""
    assert settle(sources, []) == []
    return [one.sha256[:1] for one in sources if one.meetings[0].get("superseded_by") is None]


@pytest.mark.parametrize(
    ("versions", "winner"),
    [
        ({"a": "draft", "b": "checked"}, "b"),
        ({"a": "approved", "b": "checked"}, "a"),
        ({"a": "draft", "b": "not_stated"}, "b"),
        ({"a": "not_stated", "b": "checked"}, "b"),
    ],
)
def test_approved_beats_checked_beats_draft(versions: dict[str, str], winner: str) -> None:
    assert counted(*(source(sha, state=state) for sha, state in versions.items())) == [winner]


def test_of_equals_the_newer_counts() -> None:
    assert counted(source("a", seen=LATER), source("b", seen=FIRST)) == ["a"]


def test_of_equals_seen_together_the_choice_does_not_depend_on_their_order() -> None:
    assert counted(source("a"), source("b")) == counted(source("b"), source("a")) == ["b"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (source("a", "1/2025"), source("b", " 1/2025 "), True),
        (source("a", "1/2025"), source("b", None), True),
        (source("a", "6/2025"), source("b", "6/25"), True),
        (source("a", "6/2025"), source("b", "06/2025"), True),
        (source("a", "1/2025"), source("b", "2/2025"), False),
        (source("a", None), source("b", None, date(2025, 2, 5)), False),
        (source("a", "1", date(2025, 2, 4)), source("b", "1", date(2026, 2, 3)), False),
        (source("a"), source("b", body="koe:johtoryhma"), False),
    ],
    ids=[
        "number",
        "day where one has no number",
        "short year",
        "leading zero",
        "other number",
        "other day",
        "other year",
        "other body",
    ],
)
def test_one_meeting_is_one_body_and_one_number_or_day(one: SourceRows, other: SourceRows, same: bool) -> None:
    assert len(counted(one, other)) == (1 if same else 2)


def test_the_version_that_does_not_count_keeps_its_rows_under_ids_of_its_own() -> None:
    draft, signed = source("a", state="draft"), source("b", state="checked")
    settle([draft, signed], [])
    assert signed.rows["statement"][0]["statement_id"] == "koe:ohry:1-2025:abc"
    assert draft.meetings[0]["meeting_id"] == "koe:ohry:1-2025~aaaaaaaa"
    assert draft.meetings[0]["superseded_by"] == "koe:ohry:1-2025"
    assert draft.rows["statement"][0]["statement_id"] == "koe:ohry:1-2025~aaaaaaaa:abc"
    assert draft.rows["figure"][0] == {
        "figure_id": "koe:ohry:1-2025~aaaaaaaa:abc:def",
        "statement_id": "koe:ohry:1-2025~aaaaaaaa:abc",
    }


def test_meetings_that_share_a_number_in_two_years_both_keep_their_rows() -> None:
    one, other = source("a", "1", date(2025, 2, 4)), source("b", "1", date(2026, 2, 3))
    settle([one, other], [])
    assert [part.meetings[0]["meeting_id"] for part in (one, other)] == ["koe:ohry:1", "koe:ohry:1~bbbbbbbb"]


def test_a_version_that_came_later_is_known_from_that_day() -> None:
    draft, signed = source("a", state="draft"), source("b", state="checked", seen=LATER)
    settle([draft, signed], [])
    assert signed.meetings[0]["known_on"] == date(2025, 9, 10)


def test_versions_that_came_together_were_always_known() -> None:
    draft, signed = source("a", state="draft"), source("b", state="checked")
    settle([draft, signed], [])
    assert "known_on" not in signed.meetings[0]


def test_minutes_are_approved_by_the_later_meeting_that_names_their_number() -> None:
    first = source("a", "1/2025")
    second = source("b", "2/2025", date(2025, 5, 8), previous="1/2025")
    settle([first, second], [])
    assert first.meetings[0]["approved_by_meeting_id"] == "koe:ohry:2-2025"
    assert "approved_by_meeting_id" not in second.meetings[0]


def test_minutes_are_approved_by_the_later_meeting_that_names_their_day_or_calls_them_the_one_before() -> None:
    for told in ("4.2.2025", "edellisen"):
        first, second = source("a", "1/2025"), source("b", "2/2025", date(2025, 5, 8), previous=told)
        settle([first, second], [])
        assert first.meetings[0]["approved_by_meeting_id"] == "koe:ohry:2-2025", told


def test_the_one_before_is_not_known_where_a_number_between_is_missing() -> None:
    first, third = source("a", "1/2025"), source("b", "3/2025", date(2025, 9, 9), previous="edellisen")
    settle([first, third], [])
    assert "approved_by_meeting_id" not in first.meetings[0]


def test_the_first_of_a_year_approves_the_last_of_the_year_before() -> None:
    last, first = source("a", "4/2025"), source("b", "1/2026", date(2026, 3, 19), previous="edellisen")
    settle([last, first], [])
    assert last.meetings[0]["approved_by_meeting_id"] == "koe:ohry:1-2026"


def test_another_bodys_minutes_are_not_approved() -> None:
    first = source("a", "1/2025", body="koe:johtoryhma")
    second = source("b", "2/2025", date(2025, 5, 8), previous="edellisen")
    settle([first, second], [])
    assert "approved_by_meeting_id" not in first.meetings[0]


def test_a_meeting_without_a_day_takes_that_of_the_register() -> None:
    known = KnownDay("koe:ohry", "1/2025", date(2025, 2, 4), date(2025, 2, 4), date(2025, 2, 4), "kutsu")
    one = source("a", held_on=None)
    assert settle([one], [known]) == []
    assert (one.meetings[0]["held_on"], one.meetings[0]["held_on_source"]) == (date(2025, 2, 4), "kutsu")
    assert one.meetings[0]["effective_on"] == date(2025, 2, 4)


def test_a_day_that_the_minutes_tell_is_not_changed_by_the_register() -> None:
    known = KnownDay("koe:ohry", "1/2025", date(2025, 2, 5), date(2025, 2, 5), date(2025, 2, 5), "kutsu")
    one = source("a")
    settle([one], [known])
    assert one.meetings[0]["held_on"] == date(2025, 2, 4)


def test_a_meeting_whose_day_nothing_tells_is_left_out_and_told() -> None:
    one = source("a", held_on=None)
    (rejection,) = settle([one], [])
    assert rejection.what == "the day of meeting 1/2025 is not told"
    assert one.rows == {"meeting": [], "statement": [], "figure": []}


@pytest.mark.parametrize("kind", ["agenda", "bulletin", "template", "index"])
def test_what_is_no_minutes_gives_no_meeting_and_is_told(kind: str) -> None:
    other, minutes = source("a", seen=LATER), source("b", seen=FIRST)
    other.rows["source_file"] = [{"source_file_id": "koe:aaaaaaaa", "kind": kind}]
    minutes.rows["source_file"] = [{"source_file_id": "koe:bbbbbbbb", "kind": "minutes"}]
    (rejection,) = settle([other, minutes], [])
    assert (rejection.file, rejection.expected) == (other.path, "the minutes")
    assert other.rows == {
        "source_file": [{"source_file_id": "koe:aaaaaaaa", "kind": kind}],
        "meeting": [],
        "statement": [],
        "figure": [],
    }
    assert minutes.meetings[0].get("superseded_by") is None


def test_no_meeting_is_missing_between_numbers_whose_years_are_written_in_two_ways() -> None:
    first, second = source("a", "1/25"), source("b", "2/2025", date(2025, 5, 8), previous="edellisen")
    settle([first, second], [])
    assert first.meetings[0]["approved_by_meeting_id"] == "koe:ohry:2-2025"
