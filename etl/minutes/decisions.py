"""The group's acts: sentences that tell that it approved, noted, decided, elected, put off or turned down."""

from collections.abc import Iterator
from dataclasses import dataclass

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.structure import ItemLabel
from etl.minutes.acts import Act, act_of, refers_to_proposal
from etl.minutes.labels import labelled
from etl.minutes.outline import ItemOutline
from etl.minutes.reading import Decision
from etl.minutes.sentences import sentences
from etl.vocabulary import DecisionKind

# The programme chooses and settles things too, and tells of it in the same words: Pilottikunnat valittiin.
TOLD_AS_PROGRESS = frozenset({DecisionKind.ELECTED, DecisionKind.DECIDED})


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence of an item, the label above it, and the act that it tells or proposes."""

    span: Span
    label: ItemLabel | None
    act: Act | None
    alone: bool
    """The paragraph holds nothing but acts."""
    closing: bool
    """Acts alone follow it in the item."""


def decisions(document: Document, item: ItemOutline, language: Language) -> tuple[Decision, ...]:
    """The decisions of one item in their order; a proposal stands beside the decision that takes it up.

    Under a label for decisions every sentence is one. Elsewhere the sentence itself must tell the group's act; in
    running text only at its end or with the act first, and never of an earlier time.
    """
    found: list[Decision] = []
    proposal: _Sentence | None = None
    for sentence in _sentences(document, item, language):
        if sentence.label is ItemLabel.PROPOSAL or (sentence.act and sentence.act.proposed):
            proposal = sentence
            continue
        kind = _kind(document, sentence, proposal, language)
        if kind is not None:
            quote = document.quote_span(proposal.span) if proposal else None
            found.append(Decision(kind, document.quote_span(sentence.span), quote))
            proposal = None
    return tuple(found)


def _kind(
    document: Document, sentence: _Sentence, proposal: _Sentence | None, language: Language
) -> DecisionKind | None:
    act = sentence.act
    if sentence.label is ItemLabel.DECISION:
        text = document.quote_span(sentence.span).text
        if proposal and proposal.act and refers_to_proposal(text, language):
            return proposal.act.kind
        return act.kind if act else DecisionKind.DECIDED
    if act is None or act.proposed:
        return None
    if act.first or sentence.alone or (sentence.closing and act.kind not in TOLD_AS_PROGRESS):
        return act.kind
    return None


def _sentences(document: Document, item: ItemOutline, language: Language) -> Iterator[_Sentence]:
    carried: ItemLabel | None = None
    for paragraph in item.body:
        part = labelled(document, paragraph, language.structure.item_labels)
        label = part.meaning or carried
        carried = part.meaning if part.meaning and not len(part.rest) else None
        spans = sentences(document, part.rest, language)
        acts = [act_of(document.quote_span(span).text, language, decided=label is ItemLabel.DECISION) for span in spans]
        last = paragraph == item.body[-1]
        for index, (span, act) in enumerate(zip(spans, acts, strict=True)):
            yield _Sentence(span, label, act, alone=all(acts), closing=last and all(acts[index:]))
