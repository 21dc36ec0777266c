"""Scores the skeleton of one meeting: items, decisions, times, the day, the meetings to come."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from etl.words import fold
from tests.accuracy.notes import Json, NotedItem, NotedMeeting
from tests.accuracy.scores import NONE, Score, of_bags, of_value

LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)|<(https?://[^>]*)>")
MARKS = re.compile(r"[*_#`\\]+")
CUT = "…"


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`decided` are the items with at least one decision, `decisions` the decisions one by one."""

    items: Score = NONE
    decided: Score = NONE
    decisions: Score = NONE
    openings: Score = NONE
    opened: Score = NONE
    closed: Score = NONE
    held_on: Score = NONE
    coming: Score = NONE

    def __add__(self, other: "Skeleton") -> "Skeleton":
        return Skeleton(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def skeleton(noted: NotedMeeting, meetings: Sequence[Json]) -> Skeleton:
    """The scores of the meeting that fits the notes; of an empty one where none fits."""
    found = meeting_of(noted, meetings) or {}
    items = found.get("agenda_items", [])
    pairs = _pairs(noted.items, items)
    return Skeleton(
        items=Score(len(pairs), len(items), len(noted.items)),
        decided=_decided(noted.items, items, pairs),
        decisions=_decisions(noted.items, items, pairs),
        openings=_openings(pairs),
        opened=of_value(found.get("opened_at"), noted.opened),
        closed=of_value(found.get("closed_at"), noted.closed),
        held_on=of_value(found.get("held_on"), noted.held_on),
        coming=of_bags((row["date"] for row in found.get("coming_meetings", ())), noted.coming),
    )


def meeting_of(noted: NotedMeeting, meetings: Sequence[Json]) -> Json | None:
    """By number, else by day, else the only one."""
    for key, value in (("number", noted.number), ("held_on", noted.held_on)):
        found = [meeting for meeting in meetings if value is not None and meeting[key] == value]
        if len(found) == 1:
            return found[0]
    return meetings[0] if len(meetings) == 1 else None


def _pairs(noted: Sequence[NotedItem], items: Sequence[Json]) -> list[tuple[NotedItem, Json]]:
    """Items of the same number and title, each used once, in their order."""
    left = list(items)
    found: list[tuple[NotedItem, Json]] = []
    for item in noted:
        fitting = next((one for one in left if _same(item, one)), None)
        if fitting is not None:
            left.remove(fitting)
            found.append((item, fitting))
    return found


def _same(item: NotedItem, found: Json) -> bool:
    number = (found["number"] or "").removeprefix("§ ")
    if number != (item.number or "").removeprefix("§ "):
        return False
    pieces = map(re.escape, _plain(item.title).split(CUT))
    return re.fullmatch(".*".join(pieces), _plain(found["title"])) is not None


def _plain(title: str) -> str:
    """The words of a title without marks of layout and what closes it; a link is its words, an address itself."""
    return fold(MARKS.sub("", LINK.sub(lambda link: link[1] or link[2], title))).strip(" .:")


def _decided(noted: Iterable[NotedItem], items: Iterable[Json], pairs: Sequence[tuple[NotedItem, Json]]) -> Score:
    return Score(
        sum(bool(item.decisions and found["decisions"]) for item, found in pairs),
        sum(bool(found["decisions"]) for found in items),
        sum(bool(item.decisions) for item in noted),
    )


def _decisions(noted: Iterable[NotedItem], items: Iterable[Json], pairs: Sequence[tuple[NotedItem, Json]]) -> Score:
    return Score(
        sum(min(item.decisions, len(found["decisions"])) for item, found in pairs),
        sum(len(found["decisions"]) for found in items),
        sum(item.decisions for item in noted),
    )


def _openings(pairs: Iterable[tuple[NotedItem, Json]]) -> Score:
    """Whether the first decision of an item begins with the words noted."""
    rows = [(item.decision_begins, found["decisions"]) for item, found in pairs if item.decision_begins]
    hits = sum(bool(rest) and _plain(rest[0]["text"]).startswith(_plain(begins)) for begins, rest in rows)
    return Score(hits, len(rows), len(rows))
