"""In which language each item of a document is written: bilingual minutes change from item to item."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from etl.document import Document, Quote
from etl.languages import LANGUAGES, Language
from etl.languages.guess import language_of_part
from etl.minutes.outline import ItemOutline
from etl.minutes.reading import Item


class Quoted(Protocol):
    """A fact with its words."""

    @property
    def quote(self) -> Quote: ...


Fact = TypeVar("Fact", bound=Quoted)


def language_of_item(document: Document, item: ItemOutline, whole: Language) -> Language:
    """The language of its title and paragraphs, which is the document's unless they tell another clearly."""
    text = "\n".join(document.quote_span(span).text for span in (item.title, *item.body))
    return LANGUAGES.get(language_of_part(text, whole.code), whole)


def in_their_languages(
    items: Sequence[Item], read: Callable[[tuple[Item, ...], Language], Iterable[Fact]]
) -> tuple[Fact, ...]:
    """What `read` finds over the items, each read in its language, in the order of the text.

    The items of other languages stand in their places without statements, so that places of items hold.
    """
    codes = list(dict.fromkeys(item.language for item in items))
    if len(codes) < 2:
        return tuple(read(tuple(items), LANGUAGES[codes[0]])) if codes else ()
    found = [
        fact
        for code in codes
        for fact in read(tuple(item if item.language == code else _silent(item) for item in items), LANGUAGES[code])
    ]
    return tuple(sorted(found, key=lambda fact: fact.quote.start))


def _silent(item: Item) -> Item:
    return replace(item, statements=(), decisions=())
