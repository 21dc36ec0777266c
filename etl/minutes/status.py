"""How far a clause says that something has come: the rules, in the order in which they are asked.

A rule gives a status, or `NOTHING` where it knows that the clause claims none, or None to pass the clause on.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from etl.languages.claims import ClaimWords, Form, Role, VerbClass
from etl.minutes.phrases import holds, word_is
from etl.minutes.predicate import Predicate, Tense
from etl.minutes.verbs import Word
from etl.vocabulary import ProgressStatus

NOTHING: Literal["nothing"] = "nothing"
Answer = ProgressStatus | Literal["nothing"] | None

DONE, IN_PROGRESS, ON_TRACK = ProgressStatus.DONE, ProgressStatus.IN_PROGRESS, ProgressStatus.ON_TRACK
PLANNED, PROBLEM, DROPPED = ProgressStatus.PLANNED, ProgressStatus.PROBLEM, ProgressStatus.DROPPED


@dataclass(frozen=True, slots=True)
class Told:
    """What a clause tells: its words, its verbs, and whether its time is still to come."""

    words: Sequence[Word]
    verb: Predicate | None
    ahead: bool
    language: ClaimWords
    frame: Sequence[Word] = ()
    """The words that lead to what is told: `tavoitteena on, että`."""

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

    @property
    def negated(self) -> bool:
        return self.verb is not None and self.verb.negated

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


def status_of(told: Told) -> ProgressStatus | None:
    """The first rule that answers decides."""
    for rule in RULES:
        answer = rule(told)
        if answer is not None:
            return None if answer == NOTHING else answer
    return None


def measured(told: Told) -> Answer:
    """`on sidottuna 90 prosenttia`, `budjetti tulee käytettyä`: a measure of money claims nothing of the work."""
    money = told.says(told.language.discourse.money)
    return NOTHING if money and told.is_a(VerbClass.MEASURE) and not told.says(told.language.status.on_track) else None


def thought(told: Told) -> Answer:
    """`harkitaan`, `voisi`: a thought claims nothing."""
    if told.led_by(VerbClass.THINK, VerbClass.ASK) or told.says(told.language.discourse.options):
        return NOTHING
    aimed = told.is_framed_by(told.language.discourse.aims)
    return NOTHING if told.subjunctive and not aimed else None


def manner(told: Told) -> Answer:
    """`etenee suunnitellusti`, `odotettua hitaammin`."""
    words = told.language.status
    if told.says(words.off_track) and not told.negated:
        return PROBLEM
    going = told.is_a(VerbClass.GO) or (told.to_be and told.verb is not None)
    if going and told.says(words.on_track) and not told.is_a(VerbClass.HARM):
        if told.verb is not None and told.verb.to_be and not _names(told, ON_TRACK):
            return None
        return PROBLEM if told.negated else ON_TRACK
    return None


def dropped(told: Told) -> Answer:
    """`luovuttiin`, `ei toteuteta enää`, `jätettiin tekemättä`, `päättyi ennen aloitusta`."""
    if told.has_role(Role.LEAVE_OUT) or (_names(told, DROPPED) and not told.has_role(Role.FUTURE)):
        return DROPPED
    if told.is_a(VerbClass.DROP) and not told.negated:
        return DROPPED
    verb = told.verb
    if verb is None or not verb.negated:
        return None
    if told.says(told.language.status.no_longer) and verb.tense is Tense.PRESENT and not _is_view(told):
        return PROBLEM if told.is_a(VerbClass.REACH) else DROPPED
    if told.has_role(Role.FUTURE):
        return PROBLEM if told.is_a(VerbClass.REACH, VerbClass.GO) else DROPPED
    acts = told.is_a(VerbClass.MOMENT, VerbClass.WORK) or not told.is_a(VerbClass.STATE, VerbClass.REACH)
    if verb.passive and verb.tense is Tense.PRESENT and acts and not _is_view(told):
        return DROPPED
    return None


def moved(told: Told) -> Answer:
    """`julkaisu siirtyy lokakuuhun` is late; `ylläpito siirtyy virastolle` is a plan."""
    if not told.is_a(VerbClass.MOVE) or told.negated:
        return None
    return PROBLEM if any(re.search(told.language.status.later, word.folded) for word in told.words) else None


def troubled(told: Told) -> Answer:
    """`viivästyi`, `päätös puuttuu`, `ei ole vielä ottanut käyttöön`, `havaittiin ongelmia`."""
    if told.has_role(Role.REMAIN) or (told.has_role(Role.FORCED) and told.over):
        return PROBLEM
    if told.negated:
        return _denied(told)
    if told.is_a(VerbClass.HARM):
        return PROBLEM
    if _names(told, PROBLEM) and (
        told.to_be or told.is_a(VerbClass.GO, VerbClass.STATE, VerbClass.END, VerbClass.LEFT)
    ):
        return PROBLEM
    found = told.to_be or told.is_a(VerbClass.FIND, VerbClass.STATE, VerbClass.OPINION, VerbClass.MET, VerbClass.LEFT)
    if found and (_has_trouble(told) or (told.verb is not None and _is_bad(told))):
        return PROBLEM
    return None


def _denied(told: Told) -> Answer:
    verb = told.verb
    if verb is None or _is_view(told):
        return NOTHING
    if told.is_a(VerbClass.HARM):
        return NOTHING
    if verb.to_be:
        if _names(told, DONE) or _names(told, IN_PROGRESS) or told.says(told.language.status.not_yet):
            return PROBLEM
        return NOTHING if not told.says(told.language.status.no_longer) else None
    if verb.tense is not Tense.PRESENT:
        return PROBLEM if not told.is_a(VerbClass.STATE) or told.is_a(VerbClass.REACH) else NOTHING
    if told.is_a(VerbClass.REACH) or told.has_role(Role.MANAGE):
        return PROBLEM
    return NOTHING


def _is_view(told: Told) -> bool:
    """`ei pidetty kannatettavana`: a view, no news of the work."""
    return told.is_a(VerbClass.OPINION) and told.says(told.language.discourse.refusals)


def _has_trouble(told: Told) -> bool:
    words = told.language.status
    return any(
        any(word_is(word, pattern) for pattern in words.troubles) and not re.search(words.oblique, word.folded)
        for word in told.words
    )


def _is_bad(told: Told) -> bool:
    """Adjectives count as what something is (`on puutteellista`, `nähtiin heikkona`), not beside a noun."""
    start = told.verb.index if told.verb else 0
    words = told.language.status
    after = told.words[start:]
    return any(
        any(word_is(word, pattern) for pattern in words.bad) and _is_complement(after, place)
        for place, word in enumerate(after)
    )


COMPLEMENT = re.compile(r"(?:n[aä]|ksi|st[aä]|t|[^n])$")


def _is_complement(words: Sequence[Word], place: int) -> bool:
    following = words[place + 1] if place + 1 < len(words) else None
    if re.search(r"(?:ss[aä]|ll[aä]|iin|seen|n)$", words[place].folded) and not words[place].folded.endswith("inen"):
        return False
    return following is None or following.form is not None or following.folded in ("ja", "tai", "sekä")


def named(told: Told) -> Answer:
    """`käynnissä`, `valmisteilla`, `valmis`, `tulossa`: states by name."""
    if not told.to_be and not told.is_a(VerbClass.GO):
        return None
    if told.negated:
        return NOTHING
    for status in (ON_TRACK, IN_PROGRESS, PLANNED, DONE):
        if _names(told, status):
            return PLANNED if told.ahead and status is DONE else status
    return None


def _names(told: Told, status: ProgressStatus) -> bool:
    return told.says([sign.words for sign in told.language.status.signs if sign.status is status])


def intended(told: Told) -> Answer:
    """`tavoitteena on`, `pyritään`, `on tarkoitus`, `tullaan tekemään`, `arvioidaan valmistuvan`."""
    words = told.language.discourse
    if told.has_role(Role.FUTURE, Role.AIM, Role.INTEND):
        return PLANNED
    if told.has_role(Role.FORECAST):
        return PLANNED if told.verb is not None and told.verb.lemma != "olla" else NOTHING
    if told.verb is not None and told.verb.mood is Form.POTENTIAL:
        return PLANNED
    if told.to_be and (told.says(words.aims) or told.says(words.intentions)):
        return NOTHING if told.over else PLANNED
    if told.is_framed_by(words.aims) or told.is_framed_by(words.intentions):
        return PLANNED
    if told.verb is not None and told.verb.lemma in ("tavoitella", "tähdätä", "pyrkiä", "aikoa"):
        return PLANNED
    return None


def hedged(told: Told) -> Answer:
    """`voidaan`, `täytyy`, `uhkaa`: what may or must be is no news of the work."""
    if told.has_role(Role.POSSIBLE, Role.MUST, Role.THREAT):
        return NOTHING
    may = told.has_role(Role.MANAGE, Role.FORCED) and not told.over and not told.ahead
    return NOTHING if may else None


def over(told: Told) -> Answer:
    """`toteutettiin`, `on tehty`, `valmistui`; what began goes on."""
    verb = told.verb
    if verb is None or not told.over:
        return None
    if verb.to_be or _is_talk(told):
        return NOTHING
    if verb.tense is Tense.PERFECT and verb.undone:
        return NOTHING
    if told.has_role(Role.MANAGE):
        return DONE
    if told.is_a(VerbClass.START) or told.has_role(Role.BEGIN):
        return IN_PROGRESS
    if told.is_a(VerbClass.GO) and not told.is_a(VerbClass.MOMENT) and verb.lemma not in ("toteutua", "onnistua"):
        return IN_PROGRESS
    if told.is_a(VerbClass.STILL) or (told.is_a(VerbClass.STATE) and not verb.passive):
        return NOTHING
    return DONE


def _is_talk(told: Told) -> bool:
    verb = told.verb
    if verb is None or not told.is_a(VerbClass.SAY, VerbClass.OPINION, VerbClass.THINK, VerbClass.ASK, VerbClass.FIND):
        return False
    return not (verb.passive and told.is_a(VerbClass.DEED))


def now(told: Told) -> Answer:
    """`kehitetään` goes on; with a time to come, `järjestetään 17.6.` is a plan."""
    verb = told.verb
    if verb is None or told.over or told.negated:
        return None
    if verb.ongoing:
        return IN_PROGRESS
    talk = told.is_a(VerbClass.OPINION, VerbClass.THINK, VerbClass.ASK) and not told.is_a(VerbClass.MOMENT)
    if talk or verb.to_be or verb.undone:
        return PLANNED if verb.to_be and told.ahead and told.says(("luvassa", "edessä")) else None
    if told.is_a(VerbClass.MOMENT, VerbClass.END) and (verb.passive or told.ahead or told.is_a(VerbClass.START)):
        return PLANNED
    if told.ahead and not (told.is_a(VerbClass.STATE) and not verb.passive):
        return PLANNED
    if verb.passive:
        return None if told.is_a(VerbClass.STILL) else IN_PROGRESS
    if told.is_a(VerbClass.WORK, VerbClass.GO):
        return IN_PROGRESS
    return None


Rule = Callable[[Told], Answer]
RULES: tuple[Rule, ...] = (thought, measured, moved, dropped, manner, troubled, named, hedged, intended, over, now)
