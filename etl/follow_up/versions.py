"""Which files are versions of one meeting, which of them counts, and which later meeting approved it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from etl.errors import Rejection
from etl.registers.meetings import KnownDay
from etl.registers.programme import Rows
from etl.vocabulary import ApprovalState, SourceKind
from etl.words import fold

Row = dict[str, object]

NUMBER = re.compile(r"(\d{1,3})/(\d{4}|\d{2})")

_RANK: dict[str, int] = {
    ApprovalState.DRAFT: 0,
    ApprovalState.NOT_STATED: 1,
    ApprovalState.CHECKED: 2,
    ApprovalState.APPROVED: 3,
}


_NO_MINUTES: dict[str, str] = {
    SourceKind.AGENDA: "an agenda",
    SourceKind.BULLETIN: "a bulletin",
    SourceKind.TEMPLATE: "an empty form",
    SourceKind.INDEX: "a list of meetings",
}
"""They say what may be or was elsewhere told; the meetings that they name are those of the minutes."""


@dataclass
class SourceRows:
    """What one file gave."""

    path: str
    sha256: str
    first_seen_at: datetime
    rows: Rows

    @property
    def meetings(self) -> list[Row]:
        return self.rows.get("meeting", [])

    @property
    def other_than_minutes(self) -> str | None:
        """What the file is where it is no minutes."""
        return next((_NO_MINUTES.get(str(row.get("kind"))) for row in self.rows.get("source_file", ())), None)


@dataclass
class Version:
    """One meeting as one file tells it."""

    source: SourceRows
    meeting: Row

    def __getitem__(self, name: str) -> object:
        return self.meeting[name]

    @property
    def meeting_id(self) -> str:
        return str(self.meeting["meeting_id"])

    @property
    def weight(self) -> tuple[int, datetime, str]:
        """Approved beats checked beats draft, then the newer; equal ones are told apart by their bytes."""
        return _RANK[str(self["approval_state"])], self.source.first_seen_at, self.source.sha256


def settle(sources: Sequence[SourceRows], known_days: Sequence[KnownDay]) -> list[Rejection]:
    """Give meetings their days from the register, mark versions and approvals; changes the rows in place.

    A meeting whose day nothing tells, or of which only an agenda speaks, is left out with all of its rows, and told.
    """
    rejections: list[Rejection] = []
    for source in sources:
        rejections += _leave_out_other_than_minutes(source)
        for meeting in source.meetings:
            _take_day(meeting, known_days)
        _take_over_day(source)
        rejections += _leave_out_undated(source)
    versions = [Version(source, meeting) for source in sources for meeting in source.meetings]
    winners = [_settle_group(group) for group in _groups(versions)]
    _tell_apart(versions)
    _mark_approvals(winners)
    return rejections


def _take_day(meeting: Row, known_days: Iterable[KnownDay]) -> None:
    if meeting.get("held_on") is None:
        for known in known_days:
            if _same_number(known.number, meeting.get("number")) and known.body_id in (None, meeting.get("body_id")):
                meeting["held_on"] = known.held_on
                meeting["held_on_earliest"] = known.earliest
                meeting["held_on_latest"] = known.latest
                meeting["held_on_source"] = known.source
                break
    meeting["effective_on"] = meeting.get("held_on") or meeting.get("held_on_latest")


def _take_over_day(source: SourceRows) -> None:
    """What minutes recommend counts from the day of their meeting."""
    days = {meeting["meeting_id"]: meeting["effective_on"] for meeting in source.meetings}
    for row in source.rows.get("recommendation", []):
        row["made_on"] = row.get("made_on") or days[row["meeting_id"]]


def _leave_out_other_than_minutes(source: SourceRows) -> Iterator[Rejection]:
    what = source.other_than_minutes
    if what is None or not source.meetings:
        return
    for meeting in source.meetings:
        _leave_out(source, meeting)
    yield Rejection(source.path, None, f"this is {what}; what it says counts for no meeting", "the minutes")


def _leave_out(source: SourceRows, meeting: Row) -> None:
    meeting_id = str(meeting["meeting_id"])
    for name, rows in source.rows.items():
        source.rows[name] = [row for row in rows if not _hangs_on(row.get(f"{name}_id"), meeting_id)]


def _leave_out_undated(source: SourceRows) -> Iterator[Rejection]:
    for meeting in [meeting for meeting in source.meetings if meeting["effective_on"] is None]:
        _leave_out(source, meeting)
        number = f" {meeting['number']}" if meeting.get("number") else ""
        yield Rejection(
            source.path, None, f"the day of meeting{number} is not told", "a day in the minutes or in meetings.csv"
        )


def _groups(versions: Sequence[Version]) -> list[list[Version]]:
    groups: list[list[Version]] = []
    for version in sorted(versions, key=lambda version: version.weight, reverse=True):
        home = next((group for group in groups if _same_meeting(group[0], version)), None)
        if home is None:
            groups.append([version])
        else:
            home.append(version)
    return groups


def _same_meeting(one: Version, other: Version) -> bool:
    """The same body, and the same number within a year, or the same day where a number is not given."""
    if one["body_id"] != other["body_id"] or (one["body_id"] is None and not _same_body(one, other)):
        return False
    days = one["held_on"], other["held_on"]
    if one.meeting.get("number") and other.meeting.get("number"):
        same_year = None in days or _year(days[0]) == _year(days[1])
        return _same_number(one["number"], other["number"]) and same_year
    return days[0] is not None and days[0] == days[1]


def _same_body(one: Version, other: Version) -> bool:
    return fold(str(one.meeting.get("body"))) == fold(str(other.meeting.get("body")))


def _year(day: object) -> int | None:
    return day.year if isinstance(day, date) else None


def _same_number(one: object, other: object) -> bool:
    return one is not None and other is not None and _plain_number(one) == _plain_number(other)


def _plain_number(number: object) -> str:
    """6/24 and 6/2024 are one number."""
    folded = "".join(fold(str(number)).split())
    match = NUMBER.fullmatch(folded)
    return f"{int(match[1])}/{match[2][-2:]}" if match else folded


def _settle_group(group: Sequence[Version]) -> Version:
    """The first of the group counts; the others keep their rows under ids of their own and point to it."""
    winner, *others = group
    for version in others:
        _rename(version.source, version.meeting, f"{winner.meeting_id}~{version.source.sha256[:8]}")
        version.meeting["superseded_by"] = winner.meeting_id
    seen = winner.source.first_seen_at.date()
    if others and seen > min(version.source.first_seen_at.date() for version in others):
        winner.meeting["known_on"] = seen
    return winner


def _tell_apart(versions: Sequence[Version]) -> None:
    """Two meetings that are not one, yet share an id (number 1 of two years), keep their rows both."""
    taken: set[str] = set()
    for version in sorted(versions, key=lambda version: (str(version["effective_on"]), version.source.sha256)):
        if version.meeting_id in taken:
            _rename(version.source, version.meeting, f"{version.meeting_id}~{version.source.sha256[:8]}")
        taken.add(version.meeting_id)


def _rename(source: SourceRows, meeting: Row, new_id: str) -> None:
    old_id = str(meeting["meeting_id"])
    for rows in source.rows.values():
        for row in rows:
            for name, value in row.items():
                if (name.endswith("_id") or name == "same_as") and _hangs_on(value, old_id):
                    row[name] = new_id + str(value)[len(old_id) :]


def _hangs_on(value: object, meeting_id: str) -> bool:
    return isinstance(value, str) and (value == meeting_id or value.startswith(f"{meeting_id}:"))


def _mark_approvals(winners: Sequence[Version]) -> None:
    """The minutes that a later meeting of the same body says that it approved."""
    for later in winners:
        told = later.meeting.get("previous_minutes")
        before = [one for one in winners if _is_before(one, later)]
        if isinstance(told, str):
            for earlier in _approved(told, later, before):
                earlier.meeting["approved_by_meeting_id"] = later.meeting_id
                known_on = earlier.meeting.get("known_on")
                if isinstance(known_on, date) and isinstance(later["effective_on"], date):
                    earlier.meeting["known_on"] = min(known_on, later["effective_on"])


def _is_before(earlier: Version, later: Version) -> bool:
    return earlier["body_id"] == later["body_id"] and str(earlier["effective_on"]) < str(later["effective_on"])


def _approved(told: str, later: Version, before: Sequence[Version]) -> list[Version]:
    """By number or day; words without a digit mean the meeting right before, if none is missing between."""
    if any(character.isdigit() for character in told):
        return [one for one in before if _same_number(told, one.meeting.get("number")) or _is_day(told, one["held_on"])]
    nearest = max(before, key=lambda one: str(one["effective_on"]), default=None)
    return [nearest] if nearest is not None and not _is_gap(nearest["number"], later["number"]) else []


def _is_day(told: str, held_on: object) -> bool:
    return isinstance(held_on, date) and told == f"{held_on.day}.{held_on.month}.{held_on.year}"


def _is_gap(earlier: object, later: object) -> bool:
    """True where the numbers 1/2025 and 3/2025 show that a meeting between them is not known."""
    numbers = [NUMBER.fullmatch(_plain_number(number or "")) for number in (earlier, later)]
    if not all(numbers):
        return False
    (first, year), (second, next_year) = (match.groups() for match in numbers if match)
    return int(second) - int(first) != 1 if year == next_year else int(second) != 1
