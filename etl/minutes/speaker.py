"""Who says a clause: told by its own words, else by the paragraph it stands in, else by the item."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from etl.languages import Language
from etl.languages.claims import VerbClass
from etl.minutes.clauses import Clause
from etl.minutes.phrases import first, holds, word_is
from etl.minutes.predicate import PASTS, Predicate, predicate
from etl.minutes.reading import Presenter
from etl.minutes.verbs import Word
from etl.vocabulary import ItemKind, SaidBy

BY_PROGRAMME = frozenset({ItemKind.STATUS_REPORT, ItemKind.ANNUAL_REPORT, ItemKind.FOR_DECISION})
BY_GUEST = frozenset({ItemKind.PRESENTATION, ItemKind.STUDY})


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, and whether what an evaluation or a study found is told."""

    said_by: SaidBy
    finds: bool = False


def voice_of_item(kind: ItemKind, presenters: Sequence[Presenter], language: Language) -> Voice:
    """Who speaks where the words do not tell."""
    words = language.claims.discourse
    if kind in BY_PROGRAMME:
        return Voice(SaidBy.PROGRAMME)
    if kind in BY_GUEST and presenters:
        return Voice(SaidBy.GUEST)
    if kind is ItemKind.DISCUSSION:
        return Voice(SaidBy.GROUP)
    roles = " ".join(presenter.role or "" for presenter in presenters)
    if kind is ItemKind.EVALUATION and any(mark.strip("*") in roles.casefold() for mark in words.evaluator):
        return Voice(SaidBy.EVALUATOR)
    return Voice(SaidBy.UNKNOWN)


def voice_of_clause(
    clause: Clause, before: Voice, kind: ItemKind, language: Language, previous: Clause | None = None
) -> tuple[Voice, Voice]:
    """The voice of a clause, and the voice that it leaves to those after it in its paragraph.

    `previous` is the clause before it in its sentence.
    """
    verb = predicate(clause.main, language)
    own = _own_voice(clause.main, verb, before, language)
    if own is None and previous is not None and _takes_up(clause, previous, language):
        own = replace(before, finds=True)
    if own is None:
        return before, before
    lasts = own.said_by is SaidBy.GROUP and _opens_discussion(clause.main, verb, language)
    lasts = lasts or (own.finds and own.said_by is SaidBy.EVALUATOR and kind is ItemKind.EVALUATION)
    return own, own if lasts else before


def _own_voice(main: Sequence[Word], verb: Predicate | None, before: Voice, language: Language) -> Voice | None:
    words = language.claims.discourse
    if _opens_discussion(main, verb, language):
        return Voice(SaidBy.GROUP)
    if _reports(main, verb, words.evaluations, language) or _speaks(main, verb, words.evaluator):
        return Voice(SaidBy.EVALUATOR, finds=True)
    if _speaks(main, verb, words.group) and _says(verb, language):
        return Voice(SaidBy.GROUP)
    if _reports(main, verb, words.studies, language):
        return replace(before, finds=True)
    return None


def _takes_up(clause: Clause, previous: Clause, language: Language) -> bool:
    """`tehtiin selvitys, minkä mukaan ...`."""
    words = language.claims.discourse
    return holds(clause.words[1:2], words.according_to) and holds(previous.words, (*words.studies, *words.evaluations))


def _opens_discussion(main: Sequence[Word], verb: Predicate | None, language: Language) -> bool:
    classes = language.claims.status.verb_classes
    if holds(main[:4], language.claims.discourse.discussion):
        return True
    asked = classes[VerbClass.THINK] | classes[VerbClass.ASK] | classes[VerbClass.PROPOSE]
    return verb is not None and verb.lemma in asked and any(word.form in PASTS for word in main[:4])


def _reports(main: Sequence[Word], verb: Predicate | None, sources: Sequence[str], language: Language) -> bool:
    """`arvioinnissa todettiin`, `selvityksen mukaan`, `kysely osoittaa`, `minkä mukaan`."""
    classes = language.claims.status.verb_classes
    place = first(main, sources)
    if place is None:
        return False
    following = main[place + 1 : place + 2]
    if any(word_is(word, mark) for word in following for mark in language.claims.discourse.according_to):
        return True
    reporting = classes[VerbClass.FIND] | classes[VerbClass.OPINION] | classes[VerbClass.RECOMMEND]
    at = main[place].folded
    source = at == main[place].lemma or at.endswith(("ssa", "ssä", "na", "nä", "sta", "stä"))
    return source and verb is not None and verb.lemma in reporting


def _speaks(main: Sequence[Word], verb: Predicate | None, speakers: Sequence[str]) -> bool:
    """The speaker stands as the subject before the verb, or `jonkun mielestä`."""
    before = main[: verb.index] if verb else main
    return any(
        (
            word.folded == word.lemma
            or (word.folded.endswith(("t", "n")) and place + 1 < len(before) and before[place + 1].folded == "mielestä")
        )
        and any(word_is(word, speaker) for speaker in speakers)
        for place, word in enumerate(before)
    ) or any(word.folded.endswith("t") and word_is(word, speaker) for word in before[:3] for speaker in speakers)


def _says(verb: Predicate | None, language: Language) -> bool:
    classes = language.claims.status.verb_classes
    kinds = (VerbClass.SAY, VerbClass.OPINION, VerbClass.PROPOSE, VerbClass.ASK, VerbClass.THINK, VerbClass.RECOMMEND)
    return verb is None or any(verb.lemma in classes[kind] for kind in kinds) or bool(verb.roles)
