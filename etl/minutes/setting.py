"""What all rows of one meeting share: the meeting, the file, the programme, and where their words stand."""

from dataclasses import dataclass
from datetime import date

from etl.document import Quote
from etl.minutes.ids import Ids
from etl.registers.programme import Programme

Row = dict[str, object]
Named = tuple[str, Row]
"""The name of a table and a row of it."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What every row of one meeting carries."""

    meeting_id: str
    source_file_id: str
    programme: Programme
    day: date | None
    ids: Ids


@dataclass(frozen=True, slots=True)
class WrittenItem:
    """An item with its id and the ids of its statements, for the rows that point to them."""

    id: str
    where: str
    statements: tuple[tuple[Quote, str], ...]

    def statement_id(self, quote: Quote) -> str | None:
        """The statement that holds the words, else the first that shares some with them."""
        holding = (key for words, key in self.statements if quote.span in words.span)
        sharing = (key for words, key in self.statements if quote.span.overlaps(words.span))
        return next(holding, None) or next(sharing, None)


def place(quote: Quote, source_file_id: str) -> Row:
    return {"source_file_id": source_file_id, "page": quote.page, "start": quote.start, "end": quote.end}


def under(item_id: str | None, quote: Quote, setting: Setting) -> Row:
    """What every row under an item carries: meeting, item, words and their place."""
    return {
        "meeting_id": setting.meeting_id,
        "agenda_item_id": item_id,
        "text": quote.text,
        **place(quote, setting.source_file_id),
    }
