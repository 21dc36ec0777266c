"""Plans with a time: what the programme said that it would do, and by when."""

from etl.document import Document
from etl.languages import Language
from etl.minutes.reading import Item, MeetingDay, Promise


def promises(document: Document, items: tuple[Item, ...], day: MeetingDay, language: Language) -> tuple[Promise, ...]:
    """Promises over the items' statements, in their order; doubles carry `same_as`."""
    return ()
