"""The clauses of an item as statements: every word of its paragraphs that no decision takes stands in one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.actors import actor_of
from etl.minutes.anchor import Anchor
from etl.minutes.claim import Around, Claim, claim_of
from etl.minutes.clauses import Clause, clauses_of
from etl.minutes.figures import figures_in
from etl.minutes.outline import ItemOutline
from etl.minutes.reading import MeetingDay, Presenter, Statement, TimeMention
from etl.minutes.sentences import sentences
from etl.minutes.speaker import Voice, voice_of_clause, voice_of_item, voice_of_presenter
from etl.minutes.themes import theme_of
from etl.minutes.times import item_times
from etl.vocabulary import DateRole, ItemKind, Modality, StatementKind


@dataclass(frozen=True, slots=True)
class Placed:
    """A clause, who speaks there, and whether it opens its sentence."""

    clause: Clause
    voice: Voice
    opens: bool


def statements(
    document: Document,
    item: ItemOutline,
    kind: ItemKind,
    taken: Sequence[Span],
    presenters: Sequence[Presenter],
    anchor: Anchor,
    language: Language,
    background: Sequence[Span] = (),
) -> tuple[Statement, ...]:
    """Statements in the order of the text; `taken` are the spans of decisions and of whatever else is no statement.

    What stands in `background` tells what went before, and claims nothing of the work now.
    """
    placed = [
        one
        for one in _placed(document, item, kind, presenters, language)
        if not any(one.clause.span in span for span in taken)
    ]
    times = item_times(document, tuple(one.clause.span for one in placed), anchor, language)
    found: list[Statement] = []
    asked = False
    for one, mentions in zip(placed, times, strict=True):
        around = Around(
            voice=one.voice,
            timed=any(time.quote.span in one.clause.span for time in mentions),
            ahead=any(_is_ahead(time, one.clause.span, anchor.day) for time in mentions),
            asked_before=asked and not one.opens,
            presents=any(presenter.quote.span.overlaps(one.clause.span) for presenter in presenters),
        )
        claim = claim_of(one.clause, around, language)
        if any(one.clause.span in span for span in background):
            claim = replace(claim, kind=StatementKind.BACKGROUND, status=None, modality=Modality.FACT)
        asked = claim.kind is StatementKind.QUESTION
        found.append(_statement(document, one.clause, claim, mentions, language))
    return tuple(found)


def _placed(
    document: Document, item: ItemOutline, kind: ItemKind, presenters: Sequence[Presenter], language: Language
) -> Iterator[Placed]:
    """The clauses of an item with their voices; a paragraph begins with the voice of who presented last."""
    base = voice_of_item(kind, presenters, language)
    for paragraph in item.body:
        voice = base
        for sentence in sentences(document, paragraph, language):
            presenting = [presenter for presenter in presenters if presenter.quote.span in sentence]
            if presenting:
                voice = base = voice_of_presenter(presenting[0], language) or voice_of_item(kind, presenters, language)
            previous: Placed | None = None
            for clause in clauses_of(document.text[sentence.start : sentence.end], sentence.start, language):
                own, left = voice_of_clause(clause, voice, kind, language, previous.clause if previous else None)
                if previous is not None and previous.voice.finds and own == voice:
                    # What a study found goes on to the end of the sentence.
                    own = previous.voice
                voice = left
                previous = Placed(clause, own, opens=previous is None)
                yield previous


def _is_ahead(time: TimeMention, clause: Span, day: MeetingDay) -> bool:
    """The clause's own words set it in a time that the meeting had not reached."""
    if time.quote.span not in clause:
        return False
    reference = day.held_on or day.latest or day.earliest
    if time.role is DateRole.UNTIL:
        return False
    last: date | None = time.earliest if time.role is DateRole.SINCE or time.latest is None else time.latest
    return reference is None or last is None or last > reference


def _statement(
    document: Document, clause: Clause, claim: Claim, times: tuple[TimeMention, ...], language: Language
) -> Statement:
    return Statement(
        kind=claim.kind,
        status=claim.status,
        modality=claim.modality,
        said_by=claim.said_by,
        theme=theme_of(clause.words, language),
        actor=actor_of(claim.words, claim.verb, language),
        quote=document.quote_span(clause.span),
        dates=times,
        figures=figures_in(document, clause.span, language),
    )
