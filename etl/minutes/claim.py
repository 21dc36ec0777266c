"""What one clause claims: its kind, how far it says that something has come, and how it is told."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from etl.languages import Language
from etl.languages.claims import Form, Role, VerbClass
from etl.minutes.clauses import Clause
from etl.minutes.phrases import first, holds, word_is
from etl.minutes.predicate import Predicate, Tense, predicate
from etl.minutes.proposals import asks, recommends, suggests
from etl.minutes.speaker import Voice
from etl.minutes.status import NOTHING, intended, status_of, thought
from etl.minutes.told import Told
from etl.minutes.verbs import Word
from etl.vocabulary import Modality, ProgressStatus, SaidBy, StatementKind


@dataclass(frozen=True, slots=True)
class Claim:
    kind: StatementKind
    status: ProgressStatus | None
    modality: Modality
    said_by: SaidBy
    verb: Predicate | None
    words: tuple[Word, ...]
    """The words that carry the claim: after `todettiin, että` those of what was said."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a clause: who speaks, whether a time is given and to come, what its sentence asked before."""

    voice: Voice
    timed: bool = False
    ahead: bool = False
    asked_before: bool = False
    presents: bool = False
    """The clause says who presented."""


PLAIN_KINDS = {
    ProgressStatus.DONE: StatementKind.PROGRESS,
    ProgressStatus.IN_PROGRESS: StatementKind.PROGRESS,
    ProgressStatus.ON_TRACK: StatementKind.PROGRESS,
    ProgressStatus.DROPPED: StatementKind.PROGRESS,
    ProgressStatus.PLANNED: StatementKind.PLAN,
    ProgressStatus.PROBLEM: StatementKind.PROBLEM,
}
OPEN_KINDS = frozenset({StatementKind.QUESTION, StatementKind.SUGGESTION, StatementKind.RECOMMENDATION})
CARRYING = (VerbClass.SAY, VerbClass.FIND, VerbClass.OPINION, VerbClass.PROPOSE, VerbClass.RECOMMEND)


def claim_of(clause: Clause, around: Around, language: Language) -> Claim:
    """Reads one clause with what stands around it."""
    frame = predicate(clause.main, language)
    told = told_of(clause, language, timed=around.timed, ahead=around.ahead)
    kind = None if around.presents else _open_kind(clause, told, frame, around, language)
    silent = kind in OPEN_KINDS or around.presents or _is_task_of_group(told)
    status = None if silent else status_of(told)
    kind = kind or _closed_kind(told, status, around)
    if kind is StatementKind.RISK:
        status = None
    modality = _modality(kind, status, told)
    return Claim(kind, status, modality, _said_by(kind, around), told.verb, tuple(told.words))


def told_of(clause: Clause, language: Language, *, timed: bool = False, ahead: bool = False) -> Told:
    """After a verb of saying, what is said carries the claim; else the clause's own words do."""
    main, content = clause.main, clause.content
    carried = main
    frame: tuple[Word, ...] = ()
    if any(word.finite for word in content) and _carries(predicate(main, language), language):
        carried, frame = content, main
    verb = predicate(carried, language)
    return Told(carried, verb, ahead or _says_ahead(carried, language), language.claims, frame, timed)


def _carries(verb: Predicate | None, language: Language) -> bool:
    classes = language.claims.status.verb_classes
    return verb is None or verb.to_be or any(verb.lemma in classes[kind] for kind in CARRYING)


def _says_ahead(words: Sequence[Word], language: Language) -> bool:
    """`kokeilun päätyttyä`, `seuraavaksi`."""
    genitive = language.claims.nouns.genitive
    after = any(
        word.form is Form.AFTER and re.search(genitive, words[place].folded) for place, word in enumerate(words[1:])
    )
    return after or holds(words, language.claims.status.ahead)


def _open_kind(
    clause: Clause, told: Told, frame: Predicate | None, around: Around, language: Language
) -> StatementKind | None:
    voice = around.voice
    if recommends(clause, told, frame, voice, language):
        return StatementKind.SUGGESTION if voice.said_by is SaidBy.GROUP else StatementKind.RECOMMENDATION
    if suggests(told, frame, voice, language):
        return StatementKind.SUGGESTION
    if asks(clause, told, frame, voice, language, asked_before=around.asked_before):
        return StatementKind.QUESTION
    return None


def _is_task_of_group(told: Told) -> bool:
    """`Ohjausryhmä seuraa ohjelman etenemistä` tells what the group is for."""
    by_group = any(
        word_is(word, name) and word.folded == word.lemma
        for word in told.before_verb
        for name in told.language.discourse.group
    )
    return by_group and not told.over and not told.timed and told.is_a(VerbClass.WORK, VerbClass.STATE)


def _closed_kind(told: Told, status: ProgressStatus | None, around: Around) -> StatementKind:
    if told.has_role(Role.THREAT) or told.is_framed_by(told.language.discourse.risks) or _is_risk(told):
        return StatementKind.RISK
    if around.voice.finds and not around.presents and not _is_event(told, status):
        return StatementKind.FINDING
    if not around.presents and _is_about_money(told, status):
        return StatementKind.BUDGET
    if status is not None:
        return PLAIN_KINDS[status]
    if around.presents:
        return StatementKind.BACKGROUND
    if around.voice.said_by is SaidBy.GROUP or thought(told) == NOTHING:
        return StatementKind.DISCUSSION
    return StatementKind.BACKGROUND


def _is_about_money(told: Told, status: ProgressStatus | None) -> bool:
    """Work that goes on is about money only where money is what the clause begins with."""
    place = first(told.words, told.language.discourse.money)
    if place is None:
        return False
    by_the_way = status is not None and told.is_a(VerbClass.GO)
    return not by_the_way or place < len(told.before_verb)


def _is_risk(told: Told) -> bool:
    place = first(told.words, told.language.discourse.risks)
    if place is None:
        return False
    being = told.to_be or told.is_a(VerbClass.FIND, VerbClass.HARM, VerbClass.MET, VerbClass.OPINION)
    return being or (place < len(told.before_verb) and not told.over)


def _is_event(told: Told, status: ProgressStatus | None) -> bool:
    """Within a report of findings, a deed of the past or a plan is none of them."""
    if status is ProgressStatus.PLANNED or status is ProgressStatus.DROPPED:
        return True
    deed = told.verb is not None and told.verb.passive and told.verb.tense is Tense.PAST
    return status is ProgressStatus.DONE and deed and not told.is_a(VerbClass.FIND)


def _modality(kind: StatementKind, status: ProgressStatus | None, told: Told) -> Modality:
    if kind in OPEN_KINDS or thought(told) == NOTHING:
        return Modality.CONSIDERED
    if kind is StatementKind.RISK or _is_foreseen(told):
        return Modality.FORECAST
    if status is ProgressStatus.PLANNED:
        return Modality.AIM if _is_aim(told) else Modality.PLAN
    if status is ProgressStatus.DROPPED and not told.over and not told.to_be:
        return Modality.PLAN
    if status is None and told.has_role(Role.AIM):
        return Modality.AIM
    return Modality.FACT


def _is_foreseen(told: Told) -> bool:
    if told.has_role(Role.FORECAST) or told.may_be:
        return True
    if told.has_role(Role.FUTURE) and (told.negated or told.is_a(VerbClass.HARM)):
        return True
    forecasts = told.language.discourse.forecasts
    return not told.over and (told.says(forecasts) or told.is_framed_by(forecasts))


def _is_aim(told: Told) -> bool:
    words = told.language.discourse
    if told.has_role(Role.AIM) or told.is_framed_by(words.aims):
        return True
    if told.says(words.intentions) or told.has_role(Role.INTEND, Role.FUTURE):
        return False
    return intended(told) is not None and told.says(words.aims)


def _said_by(kind: StatementKind, around: Around) -> SaidBy:
    if kind is StatementKind.SUGGESTION:
        return SaidBy.GROUP
    if kind is StatementKind.RECOMMENDATION and around.voice.said_by is not SaidBy.EVALUATOR:
        return SaidBy.EVALUATOR
    return around.voice.said_by
