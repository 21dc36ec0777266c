"""Which passages name a recommendation outright, and whom a bare number means."""

from collections.abc import Iterable, Mapping, Sequence

from etl.follow_up import mentions
from etl.follow_up.mentions import Mention
from etl.follow_up.passages import Passage
from etl.follow_up.subjects import Subject
from etl.languages import LANGUAGES
from etl.vocabulary import EvaluationKind

Named = Mapping[str, frozenset[str]]
"""Ids of the recommendations that a passage names, by the passage's key."""


def named_in(found: Sequence[Passage], followed: Sequence[Subject]) -> dict[str, frozenset[str]]:
    """The recommendations that each passage names, by label or by evaluation and number.

    A number without an evaluation means the one that the item named last, in its title first; else the only one there
    was by then.
    """
    by_label = {subject.label: subject.recommendation_id for subject in followed if subject.label}
    labels = frozenset(by_label)
    named: dict[str, frozenset[str]] = {}
    item: object = None
    spoken_of: EvaluationKind | None = None
    for passage in found:
        if (passage.meeting_id, passage.agenda_item_id) != item:
            item = (passage.meeting_id, passage.agenda_item_id)
            spoken_of = _evaluation(passage.item_title, passage.language)
        ids = {by_label[label] for label in mentions.labelled(passage.text, labels)}
        for mention in _numbered(passage):
            ids |= _meant(mention, spoken_of, passage, followed)
        spoken_of = _evaluation(passage.text, passage.language) or spoken_of
        named[passage.key] = frozenset(ids)
    return named


def named_in_sentences(found: Iterable[Passage], named: Named) -> dict[int, frozenset[str]]:
    """The same by the number of the sentence."""
    sentences: dict[int, frozenset[str]] = {}
    for passage in found:
        sentences[passage.sentence] = sentences.get(passage.sentence, frozenset()) | named[passage.key]
    return sentences


def _numbered(passage: Passage) -> tuple[Mention, ...]:
    if passage.language not in LANGUAGES:
        return ()
    found = mentions.numbered(passage.text, passage.language, LANGUAGES[passage.language].follow_up)
    return tuple(mention for mention in found if not mention.means) or found


def _evaluation(text: str, language: str) -> EvaluationKind | None:
    if language not in LANGUAGES:
        return None
    kinds = mentions.evaluations(text, language, LANGUAGES[language].follow_up)
    return next(iter(kinds)) if len(kinds) == 1 else None


def _meant(
    mention: Mention, spoken_of: EvaluationKind | None, passage: Passage, followed: Sequence[Subject]
) -> set[str]:
    """The recommendation that a number means; of two evaluations of one kind the later one."""
    there = [subject for subject in followed if subject.number is not None and subject.made_on <= passage.known_on]
    kind = mention.evaluation or spoken_of
    if kind is None and len({subject.evaluation for subject in there}) > 1:
        return set()
    of_kind = [subject for subject in there if subject.number == mention.number and kind in (None, subject.evaluation)]
    return {of_kind[-1].recommendation_id} if of_kind else set()
