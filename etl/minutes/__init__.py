"""Document to `Reading`: calls the steps in their order; knows nothing of any programme."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from etl.document import Document, Span
from etl.languages import LANGUAGES, Language
from etl.languages.guess import DEFAULT, language_of
from etl.languages.structure import HeadField
from etl.minutes.action_points import action_points
from etl.minutes.anchor import Anchor, anchor_of
from etl.minutes.approval import approval
from etl.minutes.attendance import attendance, chair_of, name_of
from etl.minutes.budget_claims import budget_claims
from etl.minutes.clock_times import closed, opened
from etl.minutes.coming import coming_meetings
from etl.minutes.coverage import coverage
from etl.minutes.decisions import decisions
from etl.minutes.evaluations import evaluations
from etl.minutes.findings import findings
from etl.minutes.head import LISTS_OF_PEOPLE, Field, Head, fields, head
from etl.minutes.item_kinds import kind_of_item, kind_of_title
from etl.minutes.labels import unlabelled
from etl.minutes.meeting_day import meeting_day
from etl.minutes.noise import Noise, noise
from etl.minutes.outline import ItemOutline, MeetingOutline, outline
from etl.minutes.presenters import presenters
from etl.minutes.previous_minutes import previous_minutes
from etl.minutes.promises import promises
from etl.minutes.reading import ComingMeeting, Evaluation, Item, Meeting, MeetingDay, Reading
from etl.minutes.recommendations import recommendations
from etl.minutes.source_kind import source_kind
from etl.minutes.spoken import in_their_languages, language_of_item
from etl.minutes.statements import statements
from etl.secrecy import withheld
from etl.vocabulary import ItemKind
from etl.words import lemmas

# Where a group says when it meets again, if not under a heading of its own.
MAY_ANNOUNCE = frozenset({ItemKind.NEXT_MEETINGS, ItemKind.OTHER_BUSINESS, ItemKind.CLOSING})
# Where a list of those present may stand instead of above the items.
MAY_LIST_PEOPLE = frozenset({ItemKind.OPENING, ItemKind.QUORUM})


@dataclass(frozen=True, slots=True)
class _Frame:
    """One meeting's skeleton with what stands around its items."""

    outline: MeetingOutline
    head: Head
    fields: tuple[Field, ...]

    @property
    def time(self) -> Span | None:
        return next((field.value for field in self.fields if field.meaning is HeadField.TIME), None)


def read(document: Document) -> Reading:
    """All facts that the document states, each with its words."""
    code = language_of(document.text)
    language = LANGUAGES.get(code, LANGUAGES[DEFAULT])
    frames = [_frame(document, skeleton, language) for skeleton in outline(document, language)]
    meetings = tuple(_meeting(document, frame, language) for frame in frames)
    named = tuple(sorted({found for frame in frames for found in _noise(document, frame, language)}))
    return Reading(
        document=document,
        language=code,
        kind=source_kind(document.text, meetings, language),
        title=next((meeting.title.text for meeting in meetings if meeting.title), None),
        origin_note=next((quote.text for frame in frames for quote in frame.head.origin), None),
        coverage=coverage(document, meetings, [span for span, _ in named]),
        meetings=meetings,
        noise=named,
    )


def _frame(document: Document, skeleton: MeetingOutline, language: Language) -> _Frame:
    above = list(fields(document, skeleton.head, language))
    under_items = [
        field
        for item in skeleton.items
        if _kind(document, item, language) in MAY_LIST_PEOPLE
        for field in fields(document, item.body, language_of_item(document, item, language))
        if field.meaning in LISTS_OF_PEOPLE
    ]
    return _Frame(skeleton, head(document, skeleton, language), (*above, *under_items))


def _noise(document: Document, frame: _Frame, language: Language) -> Iterable[Noise]:
    return noise(document, frame.outline, frame.head, frame.fields, language)


def _meeting(document: Document, frame: _Frame, language: Language) -> Meeting:
    skeleton, top = frame.outline, frame.head
    day = meeting_day(document, skeleton, language)
    coming = _coming(document, skeleton, day, language)
    people = attendance(document, frame.fields, language)
    chair = chair_of(people, language)
    body = [span for item in skeleton.items for span in item.body]
    opening, closing = opened(document, body, frame.time, language), closed(document, body, frame.time, language)
    tasks = action_points(document, skeleton.items, language)
    quotes = [row.quote for rows in (coming, people, tasks, filter(None, (opening, closing))) for row in rows]
    taken = [quote.span for quote in quotes]
    items = tuple(
        _item(
            document,
            item,
            taken,
            anchor_of(document, item.title, day, coming),
            language_of_item(document, item, language),
        )
        for item in skeleton.items
    )
    previous = previous_minutes(document, items)
    state, mark = approval(document, (*skeleton.head, *skeleton.tail), language)
    words = {
        **top.words,
        "opened_at": opening.quote if opening else None,
        "closed_at": closing.quote if closing else None,
        "chair": chair.quote if chair else None,
        "previous_minutes": previous,
        "approval_state": mark,
    }
    return Meeting(
        title=top.title,
        body=top.body,
        number=top.number,
        day=day,
        opened_at=opening.value if opening else None,
        closed_at=closing.value if closing else None,
        chair=name_of(chair, language) if chair else None,
        place=top.place,
        previous_minutes=previous.text if previous else None,
        approval_state=state,
        words={name: quote for name, quote in words.items() if quote is not None},
        attendance=people,
        items=items,
        coming_meetings=coming,
        action_points=tasks,
        evaluations=_first_of_each_kind(
            in_their_languages(items, lambda own, code: evaluations(document, own, day, code))
        ),
        findings=in_their_languages(items, partial(findings, document)),
        recommendations=in_their_languages(items, partial(recommendations, document)),
        budget_claims=in_their_languages(items, partial(budget_claims, document)),
        promises=in_their_languages(items, lambda own, code: promises(document, own, day, code)),
    )


def _kind(document: Document, item: ItemOutline, language: Language) -> ItemKind | None:
    own = language_of_item(document, item, language)
    return kind_of_title(document.quote_span(item.title).text, own)


def _coming(
    document: Document, skeleton: MeetingOutline, day: MeetingDay, language: Language
) -> tuple[ComingMeeting, ...]:
    """Meetings that the items announce which may, each read in its language."""
    paragraphs: dict[str, list[Span]] = {}
    for item in skeleton.items:
        if _kind(document, item, language) in MAY_ANNOUNCE:
            code = language_of_item(document, item, language).code
            paragraphs.setdefault(code, []).extend(item.body)
    found: dict[date, ComingMeeting] = {}
    for code, spans in paragraphs.items():
        for meeting in coming_meetings(document, spans, day, LANGUAGES[code]):
            found.setdefault(meeting.day, meeting)
    return tuple(found[each] for each in sorted(found))


def _first_of_each_kind(found: tuple[Evaluation, ...]) -> tuple[Evaluation, ...]:
    """An evaluation that both languages name is one."""
    first = {evaluation.kind: evaluation for evaluation in reversed(found)}
    return tuple(evaluation for evaluation in found if evaluation is first[evaluation.kind])


def _item(document: Document, skeleton: ItemOutline, taken: Sequence[Span], anchor: Anchor, language: Language) -> Item:
    """One item; `taken` are spans of facts of the meeting, whose words are no statements."""
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
    held = [*taken, *(decision.quote.span for decision in decided)]
    public = () if withheld(document, skeleton.body) else skeleton.body
    spoken = replace(skeleton, body=unlabelled(document, public, language.structure.item_labels))
    told = statements(document, spoken, kind, held, presented, anchor, language)
    return Item(skeleton.number, skeleton.label, title, kind, presented, decided, told, language.code)
