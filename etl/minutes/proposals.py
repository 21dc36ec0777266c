"""What settles nothing: questions, the group's suggestions, an evaluator's recommendations."""

from etl.languages import Language
from etl.languages.claims import Role, VerbClass
from etl.minutes.clauses import Clause
from etl.minutes.phrases import holds, word_is
from etl.minutes.predicate import Predicate, Tense, finite_index
from etl.minutes.speaker import Voice
from etl.minutes.told import Told
from etl.vocabulary import SaidBy

OWN_VOICES = frozenset({SaidBy.GROUP, SaidBy.PROGRAMME, SaidBy.UNKNOWN})


def recommends(clause: Clause, told: Told, frame: Predicate | None, voice: Voice, language: Language) -> bool:
    """`suositeltiin`, `Suositus 3: ...`, and what should be done by the evaluator's word."""
    classes = language.claims.status.verb_classes
    if frame is not None and frame.lemma in classes[VerbClass.RECOMMEND] and not frame.negated:
        return True
    return _is_labelled(clause, language) or (voice.said_by is SaidBy.EVALUATOR and _should(told, language))


def _is_labelled(clause: Clause, language: Language) -> bool:
    """`Suositus 3: ...` recommends; `Suositus 3 on toteutettu` does not."""
    first = clause.stretches[0].words
    label = first[0].folded == first[0].lemma or not first[1:]
    named = label and any(word_is(first[0], word) for word in language.claims.discourse.recommendation_labels)
    return named and len(clause.stretches) > 1 and all(word.text.isdigit() for word in first[1:])


def suggests(told: Told, frame: Predicate | None, voice: Voice, language: Language) -> bool:
    """`olisi hyvä`, `tulisi`, `ehdotettiin`, and against: `ei pidetty kannatettavana`."""
    if voice.said_by not in OWN_VOICES:
        return False
    proposing = language.claims.status.verb_classes[VerbClass.PROPOSE]
    if frame is not None and frame.lemma in proposing and not frame.negated:
        told_of_talk = frame.tense is Tense.PAST
        return told_of_talk or voice.said_by is SaidBy.GROUP
    return _should(told, language) or refuses(told)


def refuses(told: Told) -> bool:
    """`ei pidetty kannatettavana`, `ei kannatettu`."""
    return told.negated and (told.is_view or told.is_a(VerbClass.SUPPORT))


def _should(told: Told, language: Language) -> bool:
    if told.subjunctive and told.has_role(Role.MUST):
        return True
    return holds(told.words, language.claims.discourse.good_to) and not told.over


def asks(
    clause: Clause, told: Told, frame: Predicate | None, voice: Voice, language: Language, *, asked_before: bool
) -> bool:
    """`onko ...?`, `pohdittiin, voisiko ...`, `kysyttiin, miten ...`, and what is said to be open."""
    classes = language.claims.status.verb_classes
    if clause.question:
        wonders = frame is not None and frame.lemma in classes[VerbClass.THINK] | classes[VerbClass.ASK]
        direct = finite_index([word for word in clause.main if word not in clause.question]) is None
        if wonders or direct or any(word.asks for word in clause.question):
            return True
    interrogatives = language.claims.sentences.interrogatives
    if asked_before and any(word.folded in interrogatives for word in clause.words[1:2]):
        return True
    is_open = holds(told.words, language.claims.discourse.open_questions)
    return is_open and not voice.finds and not told.is_a(VerbClass.MEND)
