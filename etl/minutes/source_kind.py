"""What a document is: minutes, an agenda, a bulletin, an empty form, a list of meetings, or something else."""

import re
from collections.abc import Collection, Iterable, Sequence

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.claims import Form, VerbClass
from etl.minutes.outline import MeetingOutline
from etl.minutes.reading import Meeting
from etl.vocabulary import ItemKind, SourceKind
from etl.words import WORD, fold, lemma, lemmas

PLACEHOLDER = re.compile(r"_{4,}|\b(?:pp|xx)\.(?:kk|xx)\.|\[[^\]\n]{1,40}\]|klo\s+(?:xx|__)|<[A-ZÅÄÖ ]{4,30}>")
PLACEHOLDERS_OF_A_FORM = 3
NUMBER_OR_DAY = re.compile(r"\b\d{1,3}/\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{4}-\d\d-\d\d\b")
FEWEST_LISTED = 3
FEWEST_TOLD = 2
FEWEST_OF_PROCEDURE = 2
LONGEST_TITLE = 150
DECIDING = frozenset({SourceKind.MINUTES, SourceKind.OTHER})
"""Only these tell what was decided; the others say what may be, or tell it after the minutes."""


PROCEDURE = frozenset(
    {ItemKind.OPENING, ItemKind.QUORUM, ItemKind.MINUTES_APPROVAL, ItemKind.OTHER_BUSINESS, ItemKind.CLOSING}
)


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
    held = any(_tells_course(meeting) for meeting in meetings) or _tells_acts(meetings, language)
    above = [span for one in outlines for span in (*one.head, *one.contents)]
    titles = [meeting.title.span for meeting in meetings if meeting.title]
    called = _called(document, (*above, *titles), language)
    if SourceKind.MINUTES in called or (SourceKind.AGENDA in called and held):
        return SourceKind.MINUTES
    if called:
        return called[0]
    opened = any(meeting.opened_at for meeting in meetings)
    return SourceKind.MINUTES if decided or opened or _has_procedure(meetings) else SourceKind.OTHER


def _has_procedure(meetings: Sequence[Meeting]) -> bool:
    """Titles that every meeting has, with words under them."""
    items = [item for meeting in meetings for item in meeting.items]
    return sum(item.kind in PROCEDURE and bool(item.statements) for item in items) >= FEWEST_OF_PROCEDURE


def _tells_course(meeting: Meeting) -> bool:
    """An item tells that the meeting was opened or closed; the time in the head is when it was called for."""
    told = (meeting.words.get(name) for name in ("opened_at", "closed_at"))
    first = meeting.items[0].title.start if meeting.items else 0
    return any(quote is not None and quote.start > first for quote in told)


def _tells_acts(meetings: Sequence[Meeting], language: Language) -> bool:
    """Under several items somebody presented, discussed or decided, told in the past; an agenda cannot know."""
    structure = language.structure
    acts = {*structure.presenting_verbs, *structure.discussion_verbs, *(row.lemma for row in structure.decision_verbs)}
    acts |= language.claims.status.verb_classes[VerbClass.SAY]
    ends = (*structure.verb_forms.past, *structure.verb_forms.passive_past)
    items = [item for meeting in meetings for item in meeting.items]
    texts = [[statement.quote.text for statement in item.statements] for item in items]
    told = [any(_is_told(text, acts, ends, language) for text in item) for item in texts]
    return sum(told) >= FEWEST_TOLD


def _is_told(text: str, acts: Collection[str], ends: tuple[str, ...], language: Language) -> bool:
    words = [(fold(match.group()), lemma(match.group(), language.code)) for match in WORD.finditer(text)]
    helpers = [word for word in words if word[1] in language.structure.be]
    fixed = language.claims.verbs.fixed
    if any(fixed.get(form, (None, ""))[0] is not Form.PAST for form, _ in helpers):
        return False
    return any(base in acts and form != base and form.endswith(ends) for form, base in words)


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
