"""What a page is drawn from: one reader's address, one generation of the warehouse, one programme as of one meeting."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import polars as pl

from dashboard.address import Address
from dashboard.text import Texts
from queries.filters import AsOf
from queries.question import Question
from queries.store import Reading

Row = dict[str, Any]
Tongues = Mapping[str, list[Row]]
"""Rows of `queries.source_languages` by document: its own language, and the stretches that are in another."""


@dataclass(frozen=True, slots=True)
class View:
    """Made anew for each page that is asked for; nothing of it outlives the request."""

    reading: Reading
    texts: Texts
    address: Address
    programme: Row
    programmes: list[Row]
    meetings: list[Row]
    as_of: AsOf
    published_at: datetime
    problem: str | None
    today: date
    data: Path
    stale_hours: float
    may_judge: bool = True
    stale: bool = False
    """The data are older than `stale_hours`."""
    tongues: Tongues = field(default_factory=dict)

    def ask(self, question: Question, **parameters: Any) -> pl.DataFrame:
        """The answer to a named question, as of the chosen meeting."""
        return self.reading.ask(question, self.as_of, **parameters)

    def to(self, path: str, **rest: object) -> str:
        """Address of another page, as of the same meeting."""
        return self.address.to(path, **rest)

    def at(self, meeting_id: str, path: str, **rest: object) -> str:
        """Address of a page as of another meeting."""
        return replace(self.address, as_of=meeting_id).to(path, **rest)

    def recommendation(self, recommendation_id: str) -> str:
        """Address of one recommendation."""
        return self.to(f"/recommendations/{recommendation_id}")

    def source(self, row: Row) -> str | None:
        """Address of the sentence that a row rests on; none where the row stands in a register only."""
        if not row.get("source_file_id") or row.get("start") is None:
            return None
        return self.to(f"/source/{row['source_file_id']}", start=row["start"], end=row["end"])

    def language_of(self, row: Row) -> str:
        """The language of a row's words: its own, else that of their place, else the programme's first one."""
        if row.get("language"):
            return str(row["language"])
        place, found = row.get("start"), self.programme["language"]
        for part in self.tongues.get(row.get("source_file_id") or "", []):
            is_inside = part["start"] is None or (place is not None and part["start"] <= place < part["end"])
            found = part["language"] if is_inside else found
        return str(found)

    @property
    def meeting(self) -> Row | None:
        """The meeting as of which the page is drawn."""
        return next((row for row in self.meetings if row["meeting_id"] == self.as_of.meeting_id), None)

    @property
    def day(self) -> date:
        return self.as_of.day
