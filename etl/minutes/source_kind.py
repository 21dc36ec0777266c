"""What a document is: minutes, an agenda, a bulletin, an empty form, a list of meetings, or something else."""

import re
from collections.abc import Iterable, Sequence

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.outline import MeetingOutline
from etl.minutes.reading import Meeting
from etl.vocabulary import SourceKind
from etl.words import lemmas

PLACEHOLDER = re.compile(r"_{4,}|\b(?:pp|xx)\.(?:kk|xx)\.|\[[^\]\n]{1,40}\]|klo\s+(?:xx|__)|<[A-ZÅÄÖ ]{4,30}>")
PLACEHOLDERS_OF_A_FORM = 3
NUMBER_OR_DAY = re.compile(r"\b\d{1,3}/\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{4}-\d\d-\d\d\b")
FEWEST_LISTED = 3
LONGEST_TITLE = 150
DECIDING = frozenset({SourceKind.MINUTES, SourceKind.OTHER})
"""Only these tell what was decided; the others say what may be, or tell it after the minutes."""


def source_kind(
    document: Document, outlines: Sequence[MeetingOutline], meetings: Sequence[Meeting], language: Language
) -> SourceKind:
    """By what it calls itself above its items; minutes without a title tell of decisions or of their opening.

    What calls itself an agenda, and yet tells when its meeting was opened or closed, is minutes.
    """
    if not meetings:
        return _without_items(document, language)
    decided = any(item.decisions for meeting in meetings for item in meeting.items)
    if not decided and len(PLACEHOLDER.findall(document.text)) >= PLACEHOLDERS_OF_A_FORM:
        return SourceKind.TEMPLATE
    held = any(_tells_course(meeting) for meeting in meetings)
    called = _called(document, (span for one in outlines for span in (*one.head, *one.contents)), language)
    if SourceKind.MINUTES in called or (SourceKind.AGENDA in called and held):
        return SourceKind.MINUTES
    if called:
        return called[0]
    return SourceKind.MINUTES if decided or any(meeting.opened_at for meeting in meetings) else SourceKind.OTHER


def _tells_course(meeting: Meeting) -> bool:
    """An item tells that the meeting was opened or closed; the time in the head is when it was called for."""
    told = (meeting.words.get(name) for name in ("opened_at", "closed_at"))
    first = meeting.items[0].title.start if meeting.items else 0
    return any(quote is not None and quote.start > first for quote in told)


def _called(document: Document, spans: Iterable[Span], language: Language) -> list[SourceKind]:
    """The kinds that its titles name, in their order; a sentence is no title."""
    found: list[SourceKind] = []
    for span in spans:
        text = document.quote_span(span).text
        if len(text) > LONGEST_TITLE or text.endswith("."):
            continue
        words = set(lemmas(text, language.code))
        found += [kind for kind, titles in language.structure.source_kinds if not titles.isdisjoint(words)]
    return found


def _without_items(document: Document, language: Language) -> SourceKind:
    """A page that lists minutes by number or day is an index; one that names itself is what it says."""
    texts = [document.quote_span(block.span).text for block in document.blocks]
    titles = language.structure.titles
    listed = [text for text in texts if NUMBER_OR_DAY.search(text) and len(text) <= LONGEST_TITLE]
    if len([text for text in listed if not titles.isdisjoint(lemmas(text, language.code))]) >= FEWEST_LISTED:
        return SourceKind.INDEX
    called = _called(document, (block.span for block in document.blocks[:FEWEST_LISTED]), language)
    return next((kind for kind in called if kind is not SourceKind.MINUTES), SourceKind.OTHER)
