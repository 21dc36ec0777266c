"""What one clause claims: its kind, how far it says that something has come, and how it is told."""

from collections.abc import Sequence
from dataclasses import dataclass

from etl.languages import Language
from etl.languages.claims import DiscourseWords, Form, Role, VerbClass
from etl.minutes.clauses import Clause
from etl.minutes.phrases import first, holds
from etl.minutes.predicate import Predicate, predicate
from etl.minutes.speaker import Voice
from etl.minutes.status import NOTHING, Told, intended, status_of, thought
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
class Setting:
    """What stands around a clause: who speaks, whether its time is to come, what came before in its sentence."""

    voice: Voice
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


def claim_of(clause: Clause, setting: Setting, language: Language) -> Claim:
    """Reads one clause in its setting."""
    frame = predicate(clause.main, language)
    carried = _carried(clause, frame, language)
    verb = predicate(carried, language)
    told = Told(
        carried, verb, setting.ahead or _says_ahead(carried, language), language.claims, _frame(clause, carried)
    )
    kind = _open_kind(clause, told, frame, setting, language)
    status = None if kind in OPEN_KINDS or setting.presents else status_of(told)
    if kind is None:
        kind = _closed_kind(clause, told, status, setting, language)
    if kind is StatementKind.RISK:
        status = None
    modality = _modality(kind, status, told, frame, language)
    return Claim(kind, status, modality, _said_by(kind, setting), verb, carried)


def _carried(clause: Clause, frame: Predicate | None, language: Language) -> tuple[Word, ...]:
    """After a verb of saying, what is said carries the claim; else the clause's own words do."""
    if not clause.content:
        return clause.main
    classes = language.claims.status.verb_classes
    leading = (VerbClass.SAY, VerbClass.FIND, VerbClass.OPINION, VerbClass.PROPOSE, VerbClass.RECOMMEND)
    carries = frame is None or frame.to_be or any(frame.lemma in classes[kind] for kind in leading)
    return clause.content if carries and any(word.finite for word in clause.content) else clause.main


def _frame(clause: Clause, carried: tuple[Word, ...]) -> tuple[Word, ...]:
    return clause.main if carried is not clause.main and carried != clause.main else ()


def _says_ahead(words: Sequence[Word], language: Language) -> bool:
    after = any(word.form is Form.AFTER and word.folded.endswith(("ttua", "ttyä")) for word in words[1:])
    return after or holds(words, language.claims.status.ahead)


def _open_kind(
    clause: Clause, told: Told, frame: Predicate | None, setting: Setting, language: Language
) -> StatementKind | None:
    """Questions, recommendations and suggestions: what settles nothing."""
    words = language.claims.discourse
    if _recommends(clause, told, frame, setting, language):
        by_group = setting.voice.said_by is SaidBy.GROUP
        return StatementKind.SUGGESTION if by_group else StatementKind.RECOMMENDATION
    if _suggests(told, frame, setting, language):
        return StatementKind.SUGGESTION
    if asks(clause, frame, setting, language) or (holds(told.words, words.open_questions) and not _settled(told)):
        return StatementKind.QUESTION
    return None


def _settled(told: Told) -> bool:
    return told.verb is not None and told.is_a(VerbClass.MEND)


def asks(clause: Clause, frame: Predicate | None, setting: Setting, language: Language) -> bool:
    """`onko ...?`, `pohdittiin, voisiko ...`, `kysyttiin, miten ...`."""
    classes = language.claims.status.verb_classes
    if clause.question:
        wonders = frame is not None and frame.lemma in classes[VerbClass.THINK] | classes[VerbClass.ASK]
        direct = not any(word.finite for word in clause.main) or clause.main == clause.question
        said = frame is not None and any(word.asks for word in clause.question)
        return wonders or direct or said
    asked_on = clause.words[:1] and any(
        word.folded in language.claims.sentences.interrogatives for word in clause.words[1:2]
    )
    return bool(setting.asked_before and asked_on)


def _recommends(clause: Clause, told: Told, frame: Predicate | None, setting: Setting, language: Language) -> bool:
    classes = language.claims.status.verb_classes
    if frame is not None and frame.lemma in classes[VerbClass.RECOMMEND] and not frame.negated:
        return True
    if clause.words and holds(clause.words[:1], language.claims.discourse.recommendation_labels):
        return _labelled(clause, told)
    return setting.voice.said_by is SaidBy.EVALUATOR and (_must(told) or _good_to(told, language))


def _labelled(clause: Clause, told: Told) -> bool:
    """`Suositus 3: ...` recommends; `Suositus on toteutettu` does not."""
    second = clause.words[1:2]
    return any(word.text.rstrip(".").isdigit() for word in second) or clause.words[0].folded.startswith("suosituksena")


def _suggests(told: Told, frame: Predicate | None, setting: Setting, language: Language) -> bool:
    if setting.voice.said_by not in (SaidBy.GROUP, SaidBy.PROGRAMME, SaidBy.UNKNOWN) or setting.presents:
        return False
    classes = language.claims.status.verb_classes
    proposes = frame is not None and frame.lemma in classes[VerbClass.PROPOSE] and not frame.negated
    if proposes and ((frame is not None and frame.tense != "present") or setting.voice.said_by is SaidBy.GROUP):
        return True
    return _must(told) or _good_to(told, language) or refuses(told, language)


def _must(told: Told) -> bool:
    """`tulisi tehdä`, `pitäisi tehdä`."""
    return told.subjunctive and told.has_role(Role.MUST)


def _good_to(told: Told, language: Language) -> bool:
    return holds(told.words, language.claims.discourse.good_to) and (told.subjunctive or not told.over)


def refuses(told: Told, language: Language) -> bool:
    """`ei pidetty kannatettavana`, `ei kannatettu`."""
    if not told.negated or told.verb is None:
        return False
    classes = language.claims.status.verb_classes
    viewed = told.verb.lemma in classes[VerbClass.OPINION]
    return viewed and (
        holds(told.words, language.claims.discourse.refusals) or told.verb.lemma in ("kannattaa", "puoltaa")
    )


def _closed_kind(
    clause: Clause, told: Told, status: ProgressStatus | None, setting: Setting, language: Language
) -> StatementKind:
    words: DiscourseWords = language.claims.discourse
    if told.has_role(Role.THREAT) or told.is_framed_by(words.risks):
        return StatementKind.RISK
    if holds(told.words, words.risks) and _is_risk(told):
        return StatementKind.RISK
    if setting.voice.finds and not setting.presents and not _is_event(told, status):
        return StatementKind.FINDING
    if _is_about_money(told, status, words):
        return StatementKind.BUDGET
    if status is not None:
        return PLAIN_KINDS[status]
    if setting.voice.said_by is SaidBy.GROUP or thought(told) == NOTHING:
        return StatementKind.DISCUSSION
    return StatementKind.BACKGROUND


def _is_about_money(told: Told, status: ProgressStatus | None, words: DiscourseWords) -> bool:
    """Work told of by its verb is about money where money is what the clause begins with or works on."""
    place = first(told.words, words.money)
    if place is None:
        return False
    by_the_way = status is not None and told.is_a(VerbClass.GO) and told.verb is not None
    return not by_the_way or (told.verb is not None and place < told.verb.index)


def _is_risk(told: Told) -> bool:
    if told.to_be or told.is_a(VerbClass.FIND, VerbClass.HARM, VerbClass.MET):
        return True
    place = first(told.words, told.language.discourse.risks)
    return told.verb is not None and place is not None and place < told.verb.index and not told.over


def _is_event(told: Told, status: ProgressStatus | None) -> bool:
    """Within a report of findings, a deed of the past or a plan is none of them."""
    if status is ProgressStatus.PLANNED or status is ProgressStatus.DROPPED:
        return True
    deed = told.verb is not None and told.verb.passive and told.verb.tense == "past"
    return status is ProgressStatus.DONE and deed


def _modality(
    kind: StatementKind, status: ProgressStatus | None, told: Told, frame: Predicate | None, language: Language
) -> Modality:
    if kind in OPEN_KINDS or thought(told) == NOTHING:
        return Modality.CONSIDERED
    if kind is StatementKind.RISK or _foreseen(told, frame, language):
        return Modality.FORECAST
    if status is ProgressStatus.PLANNED:
        return Modality.AIM if _is_aim(told, language) else Modality.PLAN
    if status is ProgressStatus.DROPPED and not told.over and not told.to_be:
        return Modality.PLAN
    return Modality.FACT


def _foreseen(told: Told, frame: Predicate | None, language: Language) -> bool:
    if told.has_role(Role.FORECAST) or (told.verb is not None and told.verb.mood is Form.POTENTIAL):
        return True
    if told.has_role(Role.FUTURE) and (told.negated or told.is_a(VerbClass.HARM)):
        return True
    return not told.over and holds(told.words, language.claims.discourse.forecasts)


def _is_aim(told: Told, language: Language) -> bool:
    if told.has_role(Role.AIM):
        return True
    if holds(told.words, language.claims.discourse.intentions) or told.has_role(Role.INTEND, Role.FUTURE):
        return False
    return intended(told) is not None and holds((*told.frame, *told.words), language.claims.discourse.aims)


def _said_by(kind: StatementKind, setting: Setting) -> SaidBy:
    if kind is StatementKind.SUGGESTION:
        return SaidBy.GROUP
    if kind is StatementKind.RECOMMENDATION and setting.voice.said_by is SaidBy.UNKNOWN:
        return SaidBy.EVALUATOR
    return setting.voice.said_by
