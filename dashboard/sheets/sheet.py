"""What a table to take away is: the question behind it, the rows that the page shows, and how they are written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import polars as pl

from dashboard.components.place import words
from dashboard.exports.export import writable
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import Word
from queries.output import FORMATS
from queries.question import Question

PATH = "/table"
FORMS = ("csv-fi", "xlsx", "csv")
"""Formats that a table can be taken in, the one for most people first; each is one of `queries.output.FORMATS`."""
FOR_PROGRAMS = "csv"
"""Column names and words as they stand in the warehouse; the other formats speak the reader's language."""
ABOUT = ("place", "basis", "situation_on", "drafts_counted", "record")
"""Columns at the end of each row: where it stands, what it rests on, and what a row on its own must still say."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. `rows` gives what the page shows at the same address; without it the question's whole answer.

    `columns` are those of the question that are written. `said` are further ones that are written in words.
    `texts` names, for values that are no words of the vocabulary, what the keys of their texts begin with.
    """

    name: str
    question: Question
    columns: tuple[str, ...]
    rows: Callable[[View], pl.DataFrame] | None = None
    said: Mapping[str, Callable[[Row, Texts], str]] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    def file(self, view: View, form: str) -> bytes:
        """The whole file in one of the forms."""
        frame = self.rows(view) if self.rows else view.ask(self.question)
        columns = (*self.said, *self.columns, *self._about(frame))
        for_people = form != FOR_PROGRAMS
        names = [view.texts(f"column.{name}") for name in columns] if for_people else list(columns)
        rows = (self._row(view, row, columns, for_people) for row in frame.iter_rows(named=True))
        return FORMATS[form].bytes_of(names, rows)

    def file_name(self, view: View, form: str) -> str:
        """Tells the table, the programme and the day."""
        return f"{named(view, self.name)}.{FORMATS[form].suffix}"

    def _about(self, frame: pl.DataFrame) -> Sequence[str]:
        absent = {
            name for name, needed in (("place", "register_file"), ("basis", "basis")) if needed not in frame.columns
        }
        return [name for name in ABOUT if name not in absent]

    def _row(self, view: View, row: Row, columns: Sequence[str], for_people: bool) -> list[object]:
        known = {
            **row,
            "place": words(row, view.texts),
            "situation_on": view.day,
            "drafts_counted": view.as_of.drafts,
            "record": view.texts("take.record"),
            **{name: _known(say(row, view.texts)) for name, say in self.said.items()},
        }
        kinds = {column.name: column.words for column in self.question.columns}
        values = (
            self._told(view.texts, name, known[name], kinds.get(name)) if for_people else known[name]
            for name in columns
        )
        return [writable(value) if isinstance(value, str) else value for value in values]

    def _told(self, texts: Texts, name: str, value: Any, kind: type[Word] | None) -> object:
        """A value in the reader's words."""
        if isinstance(value, bool):
            return texts("take.yes" if value else "take.no")
        if not isinstance(value, str) or not value:
            return value
        if name in self.texts:
            return texts(f"{self.texts[name]}.{value}")
        return texts.word(kind, value) if kind is not None else value


def _known(said: str) -> str | None:
    """Words of a page; the dash that stands there for nothing is an empty cell."""
    return None if said == forms.NOTHING else said


def named(view: View, what: str) -> str:
    """What a file is called before its ending: what it holds, of which programme, as of when, and with drafts."""
    parts = (what.replace("_", "-"), view.as_of.programme_id, view.day.isoformat())
    return "-".join((*parts, view.texts("draft")) if view.as_of.drafts else parts)
