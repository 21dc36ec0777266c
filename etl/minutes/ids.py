"""Ids that come from content alone: never from a file's name, from order or from time."""

import hashlib
from collections import Counter

from etl.minutes.reading import Meeting
from etl.registers.programme import Programme
from etl.words import fold


def digest(*parts: object) -> str:
    return hashlib.sha256("\x1f".join(fold(str(part)) for part in parts).encode()).hexdigest()[:12]


def meeting_id(meeting: Meeting, programme: Programme) -> str:
    """Body and number, else body and day, else the hash of the titles."""
    body = programme.body(meeting.body)
    group = body.id if body else fold(meeting.body or "toimielin").replace(" ", "-").replace(":", "-")
    if meeting.number:
        which = fold(meeting.number).replace("/", "-").replace(" ", "").replace(":", "-")
    elif meeting.day.held_on:
        which = meeting.day.held_on.isoformat()
    else:
        which = digest(*(item.title.text for item in meeting.items))
    return programme.qualified(f"{group}:{which}")


def person_id(name: str | None, programme: Programme) -> str | None:
    return None if name is None else programme.qualified(f"person:{digest(name)}")


class Ids:
    """Ids within one meeting: a text that stands twice under one item gets another id each time."""

    def __init__(self, owner: str) -> None:
        self._owner = owner
        self._seen: Counter[tuple[str, ...]] = Counter()

    def new(self, table: str, where: str, text: str) -> str:
        content = (table, fold(where), fold(text))
        self._seen[content] += 1
        return f"{self._owner}:{digest(*content, self._seen[content])}"
