"""Document to `Reading`: calls the steps in their order; knows nothing of any programme."""

from etl.document import Document, Span
from etl.languages import LANGUAGES, Language
from etl.languages.guess import DEFAULT, language_of
from etl.minutes.budget_claims import budget_claims
from etl.minutes.coming import coming_meetings
from etl.minutes.coverage import coverage
from etl.minutes.decisions import decisions
from etl.minutes.item_kinds import kind_of_item, kind_of_title
from etl.minutes.meeting_day import meeting_day
from etl.minutes.outline import ItemOutline, MeetingOutline, outline
from etl.minutes.presenters import presenters
from etl.minutes.promises import promises
from etl.minutes.reading import ComingMeeting, Item, Meeting, MeetingDay, Reading
from etl.vocabulary import ApprovalState, ItemKind, SourceKind
from etl.words import lemmas

# Where a group says when it meets again, if not under a heading of its own.
MAY_ANNOUNCE = frozenset({ItemKind.NEXT_MEETINGS, ItemKind.OTHER_BUSINESS, ItemKind.CLOSING})


def read(document: Document) -> Reading:
    """All facts that the document states, each with its words."""
    code = language_of(document.text)
    language = LANGUAGES.get(code, LANGUAGES[DEFAULT])
    meetings = tuple(_meeting(document, meeting, language) for meeting in outline(document, language))
    noise = tuple((noise.span, noise.name) for noise in document.noise)
    return Reading(
        document=document,
        language=code,
        kind=SourceKind.MINUTES if meetings else SourceKind.OTHER,
        title=None,
        origin_note=None,
        coverage=coverage(document, meetings, [span for span, _ in noise]),
        meetings=meetings,
        noise=noise,
    )


def _meeting(document: Document, skeleton: MeetingOutline, language: Language) -> Meeting:
    day = meeting_day(document, skeleton, language)
    coming = coming_meetings(document, _announcing(document, skeleton, language), day, language)
    items = tuple(_item(document, item, day, coming, language) for item in skeleton.items)
    return Meeting(
        title=None,
        body=None,
        number=None,
        day=day,
        opened_at=None,
        closed_at=None,
        chair=None,
        place=None,
        previous_minutes=None,
        approval_state=ApprovalState.NOT_STATED,
        items=items,
        coming_meetings=coming,
        budget_claims=budget_claims(document, items, language),
        promises=promises(document, items, day, language),
    )


def _announcing(document: Document, skeleton: MeetingOutline, language: Language) -> list[Span]:
    """The paragraphs in which the group may say when it meets again."""
    return [
        span
        for item in skeleton.items
        if kind_of_title(document.quote_span(item.title).text, language) in MAY_ANNOUNCE
        for span in item.body
    ]


def _item(
    document: Document, skeleton: ItemOutline, day: MeetingDay, coming: tuple[ComingMeeting, ...], language: Language
) -> Item:
    title = document.quote_span(skeleton.title)
    decided = decisions(document, skeleton, language)
    presented = presenters(document, skeleton, language)
    body = " ".join(document.quote_span(span).text for span in skeleton.body)
    kind = kind_of_item(
        title.text,
        [decision.kind for decision in decided],
        has_presenters=bool(presented),
        body_lemmas=lemmas(body, language.code),
        language=language,
    )
    return Item(skeleton.number, skeleton.label, title, kind, presented, decided)
