"""What a clause tells, in the terms of verbs, nouns and phrases in which the rules are written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.languages.claims import ClaimWords, Form, Role, VerbClass
from etl.minutes.phrases import holds, word_is
from etl.minutes.predicate import Predicate, Tense
from etl.minutes.verbs import Word
from etl.vocabulary import ProgressStatus


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a claim, its verbs, and whether its time is given and still to come."""

    words: Sequence[Word]
    verb: Predicate | None
    ahead: bool
    language: ClaimWords
    frame: Sequence[Word] = ()
    """The words that lead to what is told: `tavoitteena on, että`."""
    timed: bool = False

    def is_a(self, *classes: VerbClass) -> bool:
        lemma = self.verb.lemma if self.verb else None
        return any(lemma in self.language.status.verb_classes[kind] for kind in classes)

    def led_by(self, *classes: VerbClass) -> bool:
        """Whether the verb, or one that leads to it, is of the class."""
        leading = self.verb.helpers if self.verb else ()
        return self.is_a(*classes) or any(
            lemma in self.language.status.verb_classes[kind] for kind in classes for lemma in leading
        )

    def has_role(self, *roles: Role) -> bool:
        return self.verb is not None and any(role in self.verb.roles for role in roles)

    def says(self, phrases: Sequence[str]) -> bool:
        return holds(self.words, phrases)

    def is_framed_by(self, phrases: Sequence[str]) -> bool:
        return holds(self.frame, phrases)

    def names(self, *statuses: ProgressStatus) -> bool:
        """Whether words stand there that name a state by themselves."""
        return self.says([sign.words for sign in self.language.status.signs if sign.status in statuses])

    def moves_to(self, pattern: str) -> bool:
        return any(re.search(pattern, word.folded) for word in self.words)

    @property
    def negated(self) -> bool:
        return self.verb is not None and self.verb.negated

    @property
    def passive(self) -> bool:
        return self.verb is not None and self.verb.passive

    @property
    def to_be(self) -> bool:
        return self.verb is None or self.verb.to_be

    @property
    def over(self) -> bool:
        """Told as past, or as past and lasting."""
        return self.verb is not None and self.verb.tense is not Tense.PRESENT

    @property
    def subjunctive(self) -> bool:
        return self.verb is not None and self.verb.mood is Form.CONDITIONAL

    @property
    def may_be(self) -> bool:
        return self.verb is not None and self.verb.mood is Form.POTENTIAL

    @property
    def is_view(self) -> bool:
        """`ei pidetty kannatettavana`: a view, no news of the work."""
        return self.is_a(VerbClass.OPINION) and self.says(self.language.discourse.refusals)

    @property
    def promises(self) -> bool:
        """The verb by itself sets what it tells in a time to come: `on luvannut`, `suunniteltiin`."""
        lemma = self.verb.lemma if self.verb else ""
        intends = self.language.status.roles.get((lemma, Form.INFINITIVE)) is Role.INTEND
        return intends and not self.is_a(VerbClass.MOMENT)

    @property
    def is_task(self) -> bool:
        """`Sihteeri lähettää kutsun`: an office or a group does at once what is no state."""
        discourse = self.language.discourse
        names = (*discourse.actors, *discourse.group, *discourse.carriers)
        by_somebody = any(
            word.folded == word.lemma and any(word_is(word, name) for name in names) for word in self.before_verb
        )
        return by_somebody and self.is_a(VerbClass.MOMENT) and not self.is_a(VerbClass.STATE, VerbClass.GO)

    @property
    def before_verb(self) -> Sequence[Word]:
        """The words before the finite verb; all of them where there is none."""
        place = next((place for place, word in enumerate(self.words) if word.finite), len(self.words))
        return self.words[:place]

    @property
    def has_trouble(self) -> bool:
        """A noun of trouble stands there as subject or object."""
        nouns = self.language.nouns
        return any(
            any(word_is(word, trouble) for trouble in self.language.status.troubles)
            and not re.search(nouns.oblique, word.folded)
            for word in self.words
        )

    @property
    def is_called_bad(self) -> bool:
        """An adjective of trouble says what something is (`on puutteellista`), not which (`heikon tuloksen`)."""
        return any(self._complements(self.language.status.bad))

    @property
    def is_called_good(self) -> bool:
        return any(self._complements(self.language.status.good))

    def _complements(self, adjectives: Sequence[str]) -> Iterator[Word]:
        start = self.verb.index if self.verb else 0
        after = self.words[start:]
        for place, word in enumerate(after):
            if any(word_is(word, adjective) for adjective in adjectives) and self._is_complement(after, place):
                yield word

    def _is_complement(self, words: Sequence[Word], place: int) -> bool:
        if re.search(self.language.nouns.no_complement, words[place].folded):
            return False
        following = words[place + 1] if place + 1 < len(words) else None
        joined = following is not None and following.folded in self.language.sentences.joins
        bound = following is not None and following.folded in self.language.nouns.after_complement
        return following is None or joined or bound or following.form is not None
