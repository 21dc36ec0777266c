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
from etl.minutes.action_tables import action_tables
from etl.minutes.anchor import Anchor, anchor_of
from etl.minutes.announced import announced
from etl.minutes.approval import approval
from etl.minutes.attendance import attendance, chair_of, name_of, with_moves
from etl.minutes.budget_claims import budget_claims
from etl.minutes.clock_times import closed, opened
from etl.minutes.coverage import coverage
from etl.minutes.decisions import decisions
from etl.minutes.evaluations import evaluations
from etl.minutes.findings import findings
from etl.minutes.head import LISTS_OF_PEOPLE, Field, Head, fields, head
from etl.minutes.item_kinds import kind_of_item, kind_of_title
from etl.minutes.item_parts import item_parts, words_of
from etl.minutes.meeting_day import meeting_day
from etl.minutes.noise import WITHHELD, Noise, noise
from etl.minutes.outline import ItemOutline, MeetingOutline, outline
from etl.minutes.presenters import presenters
from etl.minutes.previous_minutes import previous_minutes
from etl.minutes.promises import promises
from etl.minutes.reading import ComingMeeting, Evaluation, Item, Meeting, MeetingDay, Reading
from etl.minutes.recommendations import recommendations
from etl.minutes.source_kind import DECIDING, source_kind
from etl.minutes.spoken import in_their_languages, language_of_item
from etl.minutes.statements import statements
from etl.secrecy import withheld
from etl.vocabulary import ItemKind
from etl.words import lemmas

# Where a list of those present may stand instead of above the items.
MAY_LIST_PEOPLE = frozenset({ItemKind.OPENING, ItemKind.QUORUM})


@dataclass(frozen=True, slots=True)
class _Frame:
    """One meeting's skeleton with what stands around its items."""

    outline: MeetingOutline
    head: Head
    fields: tuple[Field, ...]
    day: MeetingDay

    @property
    def time(self) -> Span | None:
        """What follows the label for it, else the rest of the paragraph above the items that tells the day."""
        labelled = (field.value for field in self.fields if field.meaning is HeadField.TIME)
        days = [quote.span for quote in self.day.quotes[:1]]
        beside = (Span(day.end, span.end) for day in days for span in self.outline.head if day in span)
        return next(labelled, None) or next(beside, None)


def read(document: Document) -> Reading:
    """All facts that the document states, each with its words."""
    code = language_of(document.text)
    language = LANGUAGES.get(code, LANGUAGES[DEFAULT])
    frames = [_frame(document, skeleton, language) for skeleton in outline(document.without_noise(), language)]
    meetings = tuple(_meeting(document, frame, language) for frame in frames)
    kind = source_kind(document, [frame.outline for frame in frames], meetings, language)
    if kind not in DECIDING:
        meetings = tuple(_meeting(document, frame, language, decides=False) for frame in frames)
    of_format = {(noise.span, noise.name) for noise in document.noise}
    named = tuple(sorted(of_format.union(*(_noise(document, frame, language) for frame in frames))))
    return Reading(
        document=document,
        language=code,
        kind=kind,
        title=next((meeting.title.text for meeting in meetings if meeting.title), None),
        origin_note=next((quote.text for frame in frames for quote in frame.head.origin), None),
        coverage=coverage(
            document, meetings, [span for span, _ in named], [span for span, name in named if name == WITHHELD]
        ),
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
    day = meeting_day(document, skeleton, language)
    return _Frame(skeleton, head(document, skeleton, language), (*above, *under_items), day)


def _noise(document: Document, frame: _Frame, language: Language) -> Iterable[Noise]:
    return noise(document, frame.outline, frame.head, frame.fields, frame.day, language)


def _meeting(document: Document, frame: _Frame, language: Language, *, decides: bool = True) -> Meeting:
    """One meeting; a document that is no minutes tells no decisions of it."""
    skeleton, top, day = frame.outline, frame.head, frame.day
    spoken = [language_of_item(document, item, language) for item in skeleton.items]
    coming = _coming(document, skeleton, spoken, day, language)
    body = [span for item in skeleton.items for span in item.body]
    people = with_moves(document, attendance(document, frame.fields, language), body, language)
    chair = chair_of(people, language)
    headings = [*skeleton.headings, *(item.title for item in skeleton.items)]
    opening = opened(document, body, frame.time, language, headings)
    closing = closed(document, body, frame.time, language, headings)
    anchors = [anchor_of(document, item.title, day, coming) for item in skeleton.items]
    tasks = tuple(
        task
        for position, (item, anchor, own) in enumerate(zip(skeleton.items, anchors, spoken, strict=True))
        for task in action_points(document, item, position, anchor, own)
    )
    quotes = [row.quote for rows in (coming, people, tasks, filter(None, (opening, closing))) for row in rows]
    tables = (
        table
        for item, own in zip(skeleton.items, spoken, strict=True)
        for table in action_tables(document, item.body, own)
    )
    taken = [*(quote.span for quote in quotes), *(span for table in tables for span in table.layout)]
    items = tuple(
        _item(document, item, taken, anchor, own, decides=decides)
        for item, anchor, own in zip(skeleton.items, anchors, spoken, strict=True)
    )
    previous = previous_minutes(document, items, language)
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
    document: Document,
    skeleton: MeetingOutline,
    spoken: Sequence[Language],
    day: MeetingDay,
    language: Language,
) -> tuple[ComingMeeting, ...]:
    """Meetings that the items announce, each item read in its language; a day that two of them tell is one."""
    found: dict[date, ComingMeeting] = {}
    for own in dict.fromkeys([language, *spoken]):
        items = tuple(item for item, told in zip(skeleton.items, spoken, strict=True) if told is own)
        part = replace(skeleton, items=items, tail=skeleton.tail if own is language else ())
        for meeting in announced(document, part, day, own):
            found.setdefault(meeting.day, meeting)
    return tuple(found[each] for each in sorted(found))


def _first_of_each_kind(found: tuple[Evaluation, ...]) -> tuple[Evaluation, ...]:
    """An evaluation that both languages name is one."""
    first = {evaluation.kind: evaluation for evaluation in reversed(found)}
    return tuple(evaluation for evaluation in found if evaluation is first[evaluation.kind])


def _item(
    document: Document,
    skeleton: ItemOutline,
    taken: Sequence[Span],
    anchor: Anchor,
    language: Language,
    *,
    decides: bool,
) -> Item:
    """One item; `taken` are spans of facts of the meeting, whose words are no statements."""
    title = document.quote_span(skeleton.title)
    parts = item_parts(document, skeleton.body, anchor.day, language)
    decided = decisions(document, parts, language) if decides else ()
    presented = presenters(document, parts, language)
    body = " ".join(document.quote_span(span).text for span in skeleton.body)
    kind = kind_of_item(
        title.text,
        [decision.kind for decision in decided],
        has_presenters=bool(presented),
        body_lemmas=lemmas(body, language.code),
        language=language,
    )
    held = [*taken, *(decision.quote.span for decision in decided)]
    hidden = withheld(document, skeleton.body)
    public = () if hidden else parts
    spoken = replace(skeleton, body=words_of(public))
    earlier = words_of([part for part in public if part.background])
    told = statements(document, spoken, kind, held, presented, anchor, language, earlier)
    ground = document.quote(hidden[0].start, hidden[-1].end) if hidden else None
    return Item(skeleton.number, skeleton.label, title, kind, presented, decided, told, ground, language.code)
