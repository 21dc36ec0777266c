"""Who says a clause: told by its own words, else by the paragraph it stands in, else by the item."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from etl.languages import Language
from etl.languages.claims import DiscourseWords, VerbClass
from etl.minutes.clauses import Clause
from etl.minutes.phrases import first, holds, word_is
from etl.minutes.predicate import PASTS, Predicate, predicate
from etl.minutes.reading import Presenter
from etl.minutes.verbs import Word, words
from etl.vocabulary import ItemKind, SaidBy

BY_PROGRAMME = frozenset({ItemKind.STATUS_REPORT, ItemKind.ANNUAL_REPORT, ItemKind.FOR_DECISION})
BY_GUEST = frozenset({ItemKind.PRESENTATION, ItemKind.STUDY})
ARTICLE = 2
"""An article may stand between `according to` and what it cites."""
OPENING = 4
"""A word that opens a discussion is among the first of its clause."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, and whether what an evaluation or a study found is told."""

    said_by: SaidBy
    finds: bool = False


def voice_of_item(kind: ItemKind, presenters: Sequence[Presenter], language: Language) -> Voice:
    """Who speaks where the words do not tell."""
    if kind in BY_PROGRAMME:
        return Voice(SaidBy.PROGRAMME)
    if kind is ItemKind.DISCUSSION:
        return Voice(SaidBy.GROUP)
    told = [voice for presenter in presenters if (voice := voice_of_presenter(presenter, language)) is not None]
    if told:
        return told[0]
    return Voice(SaidBy.GUEST if kind in BY_GUEST and presenters else SaidBy.UNKNOWN)


def voice_of_presenter(presenter: Presenter, language: Language) -> Voice | None:
    """The evaluator, or somebody of those who carry the programme out; None for others."""
    discourse = language.claims.discourse
    who = words(f"{presenter.role or ''} {presenter.organisation or ''}", 0, language)
    if holds(who, discourse.evaluator):
        return Voice(SaidBy.EVALUATOR)
    return Voice(SaidBy.PROGRAMME) if holds(who, discourse.carriers) else None


def voice_of_clause(
    clause: Clause, before: Voice, kind: ItemKind, language: Language, previous: Clause | None = None
) -> tuple[Voice, Voice]:
    """The voice of a clause, and the voice that it leaves to those after it in its paragraph.

    `previous` is the clause before it in its sentence.
    """
    speech = _Speech(clause.main, predicate(clause.main, language), language)
    own = speech.voice(before, kind)
    if own is None and previous is not None and _takes_up(clause, previous, language):
        own = replace(before, finds=True)
    if own is None:
        return before, before
    lasts = speech.opens_discussion or (own.said_by is SaidBy.EVALUATOR and kind is ItemKind.EVALUATION)
    return own, own if lasts else before


def _takes_up(clause: Clause, previous: Clause, language: Language) -> bool:
    """`tehtiin selvitys, minkä mukaan ...`."""
    discourse = language.claims.discourse
    return holds(clause.words[1:2], discourse.according_to) and holds(previous.words, _sources(discourse))


def _sources(discourse: DiscourseWords) -> tuple[str, ...]:
    return (*discourse.studies, *discourse.evaluations)


@dataclass(frozen=True, slots=True)
class _Speech:
    """The words of a clause, asked who speaks in them."""

    words: Sequence[Word]
    verb: Predicate | None
    language: Language

    def voice(self, before: Voice, kind: ItemKind) -> Voice | None:
        discourse = self.language.claims.discourse
        if self.opens_discussion:
            return Voice(SaidBy.GROUP)
        by_evaluator = _sources(discourse) if kind is ItemKind.EVALUATION else discourse.evaluations
        if self._reports_of(by_evaluator):
            return Voice(SaidBy.EVALUATOR, finds=True)
        if self._is_by(discourse.evaluator):
            return Voice(SaidBy.EVALUATOR, finds=self._does(VerbClass.FIND, VerbClass.OPINION))
        if self._is_by(discourse.group) and self._speaks:
            return Voice(SaidBy.GROUP)
        if self._is_by(discourse.carriers) and self._speaks:
            return Voice(SaidBy.PROGRAMME)
        return replace(before, finds=True) if self._reports_of(discourse.studies) else None

    @property
    def opens_discussion(self) -> bool:
        opening = self.words[:OPENING]
        if holds(opening, self.language.claims.discourse.discussion):
            return True
        asked = self._does(VerbClass.THINK, VerbClass.ASK, VerbClass.PROPOSE)
        return asked and any(word.form in PASTS for word in opening)

    @property
    def _speaks(self) -> bool:
        kinds = (VerbClass.SAY, VerbClass.OPINION, VerbClass.PROPOSE, VerbClass.ASK, VerbClass.THINK)
        return self.verb is None or self._does(*kinds, VerbClass.RECOMMEND) or bool(self.verb.roles)

    def _does(self, *kinds: VerbClass) -> bool:
        classes = self.language.claims.status.verb_classes
        return self.verb is not None and any(self.verb.lemma in classes[kind] for kind in kinds)

    def _reports_of(self, sources: Sequence[str]) -> bool:
        """`arvioinnissa todettiin`, `selvityksen mukaan`, `kysely osoittaa`."""
        place = first(self.words, sources)
        if place is None:
            return False
        if self._is_cited(self.words, place):
            return True
        word = self.words[place]
        source = word.folded == word.lemma or re.search(self.language.claims.nouns.at, word.folded) is not None
        return source and self._does(VerbClass.FIND, VerbClass.OPINION, VerbClass.RECOMMEND)

    def _is_cited(self, words: Sequence[Word], place: int) -> bool:
        """`selvityksen mukaan`, `enligt den utredningen`."""
        discourse = self.language.claims.discourse
        after, before = words[place + 1 : place + 2], words[max(0, place - ARTICLE) : place]
        return holds(after, discourse.according_to) or holds(before, discourse.according_before)

    def _is_by(self, speakers: Sequence[str]) -> bool:
        """The speaker is the subject before the verb, or stands in `jonkun mielestä`, `jonkun mukaan`."""
        before = self.words[: self.verb.index] if self.verb else self.words
        return any(
            self._is_subject(before, place)
            for place, word in enumerate(before)
            if any(word_is(word, speaker) for speaker in speakers)
        )

    def _is_subject(self, before: Sequence[Word], place: int) -> bool:
        nouns, discourse = self.language.claims.nouns, self.language.claims.discourse
        word = before[place]
        if holds(before[place + 1 : place + 2], discourse.in_the_view_of) or self._is_cited(before, place):
            return True
        return word.folded == word.lemma or re.search(nouns.subject_plural, word.folded) is not None
