"""How far a clause says that something has come: the rules, in the order in which they are asked.

A rule gives a status, or `NOTHING` where it knows that the clause claims none, or None to pass the clause on.
"""

import re
from collections.abc import Callable
from typing import Literal

from etl.languages.claims import Form, Role, VerbClass
from etl.minutes.predicate import Tense
from etl.minutes.told import Told
from etl.vocabulary import ProgressStatus

NOTHING: Literal["nothing"] = "nothing"
Answer = ProgressStatus | Literal["nothing"] | None

DONE, IN_PROGRESS, ON_TRACK = ProgressStatus.DONE, ProgressStatus.IN_PROGRESS, ProgressStatus.ON_TRACK
PLANNED, PROBLEM, DROPPED = ProgressStatus.PLANNED, ProgressStatus.PROBLEM, ProgressStatus.DROPPED
TALK = (VerbClass.SAY, VerbClass.OPINION, VerbClass.THINK, VerbClass.ASK, VerbClass.FIND)


def status_of(told: Told) -> ProgressStatus | None:
    """The first rule that answers decides."""
    for rule in RULES:
        answer = rule(told)
        if answer is not None:
            return None if answer == NOTHING else answer
    return None


def assigned(told: Told) -> Answer:
    """`Jane to circulate the slides`: who, and what they are to do, without any other verb."""
    chain = told.language.verbs.chain
    if told.verb is not None or chain is None:
        return None
    acts = frozenset[str]().union(*(told.language.status.verb_classes[kind] for kind in (VerbClass.GO, VerbClass.WORK)))
    for before, mark, word in zip(told.words, told.words[1:], told.words[2:], strict=False):
        if mark.folded in chain.marks and word.form is Form.INFINITIVE:
            verb = {before.lemma, before.folded, before.folded.removesuffix("s")}
            return PLANNED if verb.isdisjoint(acts) else None
    return None


def thought(told: Told) -> Answer:
    """`harkitaan`, `voisi`: a thought claims nothing."""
    if told.led_by(VerbClass.THINK) or told.says(told.language.discourse.options):
        return NOTHING
    aimed = told.is_framed_by(told.language.discourse.aims)
    return NOTHING if told.subjunctive and not aimed else None


def measured(told: Told) -> Answer:
    """`on sidottuna 90 prosenttia`, `budjetti tulee käytettyä`: a measure of money claims nothing of the work."""
    money = told.says(told.language.discourse.money)
    return NOTHING if money and told.is_a(VerbClass.MEASURE) and not told.says(told.language.status.on_track) else None


def aimed(told: Told) -> Answer:
    """`tavoitteena on, että palvelu voi ...`."""
    words = told.language.discourse
    return PLANNED if told.is_framed_by(words.aims) or told.is_framed_by(words.intentions) else None


def moved(told: Told) -> Answer:
    """`julkaisu siirtyy lokakuuhun` is late; `ylläpito siirtyy virastolle` is a plan."""
    if not told.is_a(VerbClass.MOVE) or told.negated:
        return None
    nouns = told.language.nouns
    if told.moves_to(nouns.later):
        return PROBLEM
    elsewhere = any(
        re.search(nouns.towards, word.folded) and not re.search(r"\d", word.folded)
        for word in told.words
        if word.form is None
    )
    return PROBLEM if told.timed and not elsewhere else None


def dropped(told: Told) -> Answer:
    """`luovuttiin`, `ei toteuteta enää`, `jätettiin tekemättä`, `päättyi ennen aloitusta`."""
    if told.has_role(Role.LEAVE_OUT) or (told.names(DROPPED) and not told.has_role(Role.FUTURE)):
        return DROPPED
    if told.is_a(VerbClass.DROP) and not told.negated:
        return DROPPED
    if told.negated and told.over and told.has_role(Role.INTEND):
        # päätettiin olla järjestämättä, decided not to attend
        return DROPPED
    if not told.negated or told.over or told.is_view:
        return None
    if told.has_role(Role.FUTURE):
        return PROBLEM if told.is_a(VerbClass.REACH, VerbClass.GO) else DROPPED
    if told.says(told.language.status.no_longer):
        return PROBLEM if told.is_a(VerbClass.REACH) and not told.passive else DROPPED
    still = told.is_a(VerbClass.STATE, VerbClass.STILL, VerbClass.REACH)
    if told.says(told.language.status.not_yet):
        return None
    acts = told.is_a(VerbClass.MOMENT, VerbClass.WORK) or not still
    return DROPPED if told.passive and acts else None


def manner(told: Told) -> Answer:
    """`etenee suunnitellusti`, `odotettua hitaammin`."""
    words = told.language.status
    if told.says(words.off_track) and not told.negated:
        return PROBLEM
    if told.verb is None or not told.says(words.on_track) or told.is_a(VerbClass.HARM):
        return None
    reached = told.is_a(VerbClass.REACH) and not told.is_a(VerbClass.GO)
    going = told.names(ON_TRACK) if told.to_be or reached else told.is_a(VerbClass.GO)
    if not going:
        return None
    return PROBLEM if told.negated else ON_TRACK


def troubled(told: Told) -> Answer:
    """`viivästyi`, `päätös puuttuu`, `ei ole vielä ottanut käyttöön`, `havaittiin ongelmia`."""
    if told.has_role(Role.REMAIN) or (told.has_role(Role.FORCED) and told.over):
        return PROBLEM
    if told.negated:
        return denied(told)
    if told.verb is not None and told.verb.undone and not told.over and told.is_a(VerbClass.MOMENT, VerbClass.WORK):
        # tiedot ovat yhä saamatta
        return PROBLEM
    if told.is_a(VerbClass.HARM):
        return PROBLEM
    being = told.to_be or told.is_a(VerbClass.LEFT)
    if told.names(PROBLEM) and (being or told.is_a(VerbClass.STATE, VerbClass.GO, VerbClass.END)):
        return PROBLEM
    found = being or told.is_a(VerbClass.FIND, VerbClass.OPINION, VerbClass.MET)
    return PROBLEM if found and (told.has_trouble or (told.verb is not None and told.is_called_bad)) else None


def denied(told: Told) -> Answer:
    """What is not done or not reached is a problem; what is not bad, or only a view, claims nothing."""
    if told.is_view or told.is_a(VerbClass.HARM) or told.has_trouble:
        return NOTHING
    yet = told.says(told.language.status.not_yet)
    if told.to_be:
        return PROBLEM if yet or told.names(DONE, IN_PROGRESS) else NOTHING
    if told.over:
        return PROBLEM if yet or told.is_a(VerbClass.REACH) or not told.is_a(VerbClass.STATE) else NOTHING
    return PROBLEM if yet or told.is_a(VerbClass.REACH) or told.has_role(Role.MANAGE) else NOTHING


def named(told: Told) -> Answer:
    """`käynnissä`, `valmisteilla`, `valmis`, `tulossa`: states by name."""
    if not told.to_be and not told.is_a(VerbClass.GO):
        return None
    for status in (ON_TRACK, IN_PROGRESS, PLANNED, DONE):
        if told.names(status):
            return PLANNED if told.ahead and not told.over and status is DONE else status
    return None


def hedged(told: Told) -> Answer:
    """`voidaan`, `täytyy`, `uhkaa`: what may or must be is no news of the work."""
    if told.has_role(Role.POSSIBLE, Role.MUST, Role.THREAT):
        return NOTHING
    if told.is_a(VerbClass.PROPOSE) and not told.is_a(VerbClass.MOMENT) and not told.over:
        return NOTHING
    may = told.has_role(Role.MANAGE, Role.FORCED) and not told.over and not told.ahead
    return NOTHING if may else None


def intended(told: Told) -> Answer:
    """`tavoitteena on`, `pyritään`, `on tarkoitus`, `tullaan tekemään`, `arvioidaan valmistuvan`."""
    words = told.language.discourse
    if told.has_role(Role.FUTURE, Role.AIM, Role.INTEND):
        return PLANNED
    if told.has_role(Role.FORECAST):
        return NOTHING if told.verb is None or told.verb.lemma == told.language.verbs.be else PLANNED
    if told.to_be and (told.says(words.aims) or told.says(words.intentions)):
        return NOTHING if told.over else PLANNED
    if told.ahead and told.over and told.promises:
        return PLANNED
    return PLANNED if told.may_be or (told.is_a(VerbClass.AIM) and not told.over) else None


def over(told: Told) -> Answer:
    """`toteutettiin`, `on tehty`, `valmistui`; what began goes on."""
    verb = told.verb
    if verb is None or not told.over:
        return None
    talk = told.is_a(*TALK) and not (told.passive and told.is_a(VerbClass.DEED))
    talk = talk or (told.is_a(VerbClass.PROPOSE) and not told.passive)
    if verb.to_be or verb.undone or talk:
        return NOTHING
    if told.has_role(Role.MANAGE):
        return DONE
    begun = told.is_a(VerbClass.START) or told.has_role(Role.BEGIN)
    if begun or (told.is_a(VerbClass.GO) and not told.is_a(VerbClass.MOMENT, VerbClass.COME_TRUE)):
        return IN_PROGRESS
    happened = told.is_a(VerbClass.MOMENT) and verb.tense is Tense.PERFECT
    state = told.is_a(VerbClass.STILL) or (told.is_a(VerbClass.STATE) and not told.passive and not happened)
    return NOTHING if state else DONE


def now(told: Told) -> Answer:
    """`kehitetään` goes on; with a time to come, `järjestetään 17.6.` is a plan."""
    verb = told.verb
    if verb is None or told.over or told.negated:
        return None
    if verb.ongoing:
        return IN_PROGRESS
    talk = told.is_a(VerbClass.OPINION, VerbClass.THINK, VerbClass.ASK) and not told.is_a(VerbClass.MOMENT)
    if talk or verb.to_be or verb.undone:
        return None
    moment = told.is_a(VerbClass.MOMENT, VerbClass.END)
    if moment and (told.passive or told.ahead or told.is_a(VerbClass.START) or told.is_task):
        return PLANNED
    still = told.is_a(VerbClass.STILL) or (told.is_a(VerbClass.STATE) and not told.passive)
    if told.ahead and not still:
        return PLANNED
    works = told.passive or told.is_a(VerbClass.WORK, VerbClass.GO)
    return IN_PROGRESS if works and not still else None


Rule = Callable[[Told], Answer]
RULES: tuple[Rule, ...] = (
    assigned,
    thought,
    measured,
    moved,
    dropped,
    manner,
    troubled,
    named,
    aimed,
    hedged,
    intended,
    over,
    now,
)
