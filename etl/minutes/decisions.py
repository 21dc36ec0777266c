"""The group's acts: sentences that tell that it approved, noted, decided, elected, put off or turned down."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.languages.structure import ItemLabel
from etl.minutes.acts import Act, act_of, is_no_decision, refers_to_proposal, tells_earlier_meeting
from etl.minutes.item_parts import Part
from etl.minutes.reading import Decision
from etl.minutes.sentences import sentences
from etl.vocabulary import DecisionKind

# The programme chooses and settles things too, and tells of it in the same words: Pilottikunnat valittiin.
TOLD_AS_PROGRESS = frozenset({DecisionKind.ELECTED, DecisionKind.DECIDED})


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence and the act that it tells or proposes."""

    span: Span
    act: Act | None


@dataclass(frozen=True, slots=True)
class _Proposal:
    span: Span
    act: Act | None


def decisions(document: Document, parts: Sequence[Part], language: Language) -> tuple[Decision, ...]:
    """The decisions of one item in their order; a proposal stands beside the decision that takes it up.

    Under a label for decisions all words belong to one, and to another where an act of its own begins it. Elsewhere
    the sentence itself must tell the group's act; in running text only at its end or with the act first, and never of
    an earlier time. What earlier bodies proposed or decided is no part of it.
    """
    found: list[Decision] = []
    proposal: _Proposal | None = None
    own = [part for part in parts if not part.background]
    for part in own:
        if part.meaning is ItemLabel.PROPOSAL:
            proposal = _proposed(document, part, language) or proposal
            continue
        labelled = part.meaning is ItemLabel.DECISION
        told = _under_label(document, part, language) if labelled else _in_text(document, part, own, language)
        for span, act in told:
            if act is not None and act.proposed and not labelled:
                proposal = _Proposal(span, act)
                continue
            found.append(_decision(document, span, act, proposal, language))
            proposal = None
    return tuple(found)


def _decision(
    document: Document, span: Span, act: Act | None, proposal: _Proposal | None, language: Language
) -> Decision:
    quote = document.quote_span(span)
    kind = act.kind if act else DecisionKind.DECIDED
    if proposal and proposal.act and kind is DecisionKind.DECIDED and refers_to_proposal(quote.text, language):
        kind = proposal.act.kind
    proposed: Quote | None = document.quote_span(proposal.span) if proposal else None
    return Decision(kind, quote, proposed)


def _proposed(document: Document, part: Part, language: Language) -> _Proposal | None:
    """The proposal under its label, with the first act that it proposes; a label over nothing proposes nothing."""
    found = list(_sentences(document, part.spans, language, decided=True))
    if not found:
        return None
    act = next((one.act for one in found if one.act), None)
    return _Proposal(Span(found[0].span.start, found[-1].span.end), act)


def _under_label(document: Document, part: Part, language: Language) -> Iterator[tuple[Span, Act | None]]:
    groups: list[list[_Sentence]] = []
    for sentence in _sentences(document, part.spans, language, decided=True):
        text = document.quote_span(sentence.span).text
        if is_no_decision(text, language) or not any(character.isalpha() for character in text):
            continue
        told = act_of(text, language, decided=False)
        if not groups or (told is not None and not told.proposed):
            groups.append([])
        groups[-1].append(sentence)
    for group in groups:
        yield Span(group[0].span.start, group[-1].span.end), next((one.act for one in group if one.act), None)


def _in_text(
    document: Document, part: Part, parts: Sequence[Part], language: Language
) -> Iterator[tuple[Span, Act | None]]:
    """Sentences of a paragraph that tell or propose an act by themselves."""
    found = list(_sentences(document, part.spans, language, decided=False))
    alone, last = all(one.act for one in found), part is parts[-1]
    earlier = False
    for index, one in enumerate(found):
        earlier = earlier or tells_earlier_meeting(document.quote_span(one.span).text, language)
        if one.act is None or earlier or document.quote_span(one.span).text.endswith("?"):
            continue
        closing = last and all(other.act for other in found[index:])
        if one.act.proposed or one.act.first or alone or (closing and one.act.kind not in TOLD_AS_PROGRESS):
            yield one.span, one.act


def _sentences(document: Document, spans: Iterable[Span], language: Language, *, decided: bool) -> Iterator[_Sentence]:
    for span in spans:
        for sentence in sentences(document, span, language):
            yield _Sentence(sentence, act_of(document.quote_span(sentence).text, language, decided=decided))
