"""What careful people noted of documents, in either of two forms, as one.

`expected.json` is a list of meetings with their file; `<name>.expected.json` holds one meeting with what its clauses
claim. Both are found anywhere below a folder.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class NotedItem:
    number: str | None
    title: str
    decisions: int
    decision_begins: str | None = None


@dataclass(frozen=True, slots=True)
class NotedMeeting:
    """One meeting; `claims` holds the notes on its clauses, by the names of the second form."""

    path: Path
    number: str | None
    held_on: str | None
    opened: str | None
    closed: str | None
    items: tuple[NotedItem, ...]
    coming: tuple[str, ...]
    claims: Json = field(default_factory=dict)


def noted_meetings(folder: Path) -> list[NotedMeeting]:
    """All meetings noted below the folder, in the order of their files."""
    found = [meeting for path in sorted(folder.rglob("expected.json")) for meeting in _of_list(path)]
    return found + [_of_one(path) for path in sorted(folder.rglob("*.expected.json"))]


def documents_beside(folder: Path, suffixes: frozenset[str]) -> list[Path]:
    """Every document that lies in or below a folder with notes."""
    homes = {path.parent for path in folder.rglob("*expected.json")}
    found = {path for home in homes for path in home.rglob("*") if path.suffix.lower() in suffixes}
    return sorted(path for path in found if path.stem != "README")


def _of_list(path: Path) -> Iterator[NotedMeeting]:
    for row in json.loads(path.read_text(encoding="utf-8")):
        yield NotedMeeting(
            path=path.parent / row["file"],
            number=row.get("number"),
            held_on=row.get("date"),
            opened=row.get("opened"),
            closed=row.get("closed"),
            items=tuple(
                NotedItem(item["no"], item["title"], item["decisions"], item.get("decision_begins"))
                for item in row["items"]
            ),
            coming=tuple(row.get("coming_meetings", ())),
        )


def _of_one(path: Path) -> NotedMeeting:
    row = json.loads(path.read_text(encoding="utf-8"))
    noted = row["meeting"]
    return NotedMeeting(
        path=path.parent / row["document"],
        number=noted["number"],
        held_on=noted["date"],
        opened=noted["opened"],
        closed=noted["closed"],
        items=tuple(_item(item) for item in row["agenda_items"]),
        coming=tuple(meeting["date"] for meeting in row["coming_meetings"]),
        claims=row,
    )


def _item(row: Json) -> NotedItem:
    decision = row["decision"]
    count = 1 + len(decision.get("also", ())) if decision else 0
    return NotedItem(row["number"], row["title"], count, decision["text"] if decision else None)
