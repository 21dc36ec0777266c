"""The act of a group that one sentence tells, in languages that tell it by helping verbs: `The Board agreed to`."""

from collections.abc import Sequence

from etl.languages import Language
from etl.languages.claims import Form
from etl.languages.structure import DecisionVerb
from etl.minutes.act import Act
from etl.minutes.predicate import predicate
from etl.minutes.verbs import Word, words
from etl.vocabulary import DecisionKind
from etl.words import lemma

PASTS = frozenset({Form.PAST, Form.PASSIVE_PAST})
PARTICIPLES = frozenset({Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE})
INFINITIVES = frozenset({Form.INFINITIVE, Form.PASSIVE_INFINITIVE})
PROPOSED = frozenset({Form.PASSIVE_PRESENT})
REACH = 5
"""An infinitive belongs to the verb of deciding when it stands this close."""


def chained_act(sentence: str, language: Language, *, decided: bool) -> Act | None:
    """The act that the main clause tells; `decided` where a label already says that it is a decision."""
    found = words(sentence, 0, language)
    main = _main_clause(found, language)
    at = next((place for place in range(len(main)) if _may_act(main, place, language)), None)
    if at is None or _closes_meeting(main, at, language):
        return None
    row = _row(found, main, at, language)
    asked = main[at].form in PROPOSED or _is_asked(main, at)
    if row is None or not (decided or asked or _is_told(main, at, language)):
        return None
    if not decided and _is_earlier(main[:at], language):
        return None
    proposed = asked and not decided
    return Act(_kind(row, found, main, language), _opens(main, at, language), proposed)


def _main_clause(found: Sequence[Word], language: Language) -> Sequence[Word]:
    """The words before the first subordinate clause; a mark of an infinitive begins none."""
    subordinators = language.structure.subordinators
    end = next(
        (
            place
            for place, word in enumerate(found)
            if place and word.folded in subordinators and not _marks(found, place)
        ),
        len(found),
    )
    return found[:end]


def _marks(found: Sequence[Word], place: int) -> bool:
    return place + 1 < len(found) and found[place + 1].form in INFINITIVES


def _may_act(main: Sequence[Word], place: int, language: Language) -> bool:
    word = main[place]
    return (word.form is not None or place == 0) and any(
        row.lemma == word.lemma for row in language.structure.decision_verbs
    )


def _is_asked(main: Sequence[Word], at: int) -> bool:
    """`Approve the plan`, `Godkänna planen`: what the group is asked to do."""
    return at == 0 and (main[0].form is None or main[0].form in INFINITIVES)


def _is_told(main: Sequence[Word], at: int, language: Language) -> bool:
    """The group's deed of the past: by its name, in the passive, or with nobody named (`Approved.`)."""
    verb = predicate(main[: at + 1], language)
    if verb is None:
        return main[at].form in PARTICIPLES
    head = next((place for place, word in enumerate(main) if word.finite), at)
    if verb.roles and main[at].form not in PASTS:
        return False
    if main[at].form is Form.INFINITIVE:
        # did not approve
        return verb.negated and main[head].form is Form.PAST and _has_group(main[:head], language)
    if main[at].form is Form.PAST:
        return head == at and (at == 0 or _has_group(main[:at], language) or _is_impersonal(main, at, language))
    if main[at].form is Form.PASSIVE_PAST:
        return True
    # `was approved`; `has been approved` tells of what came before, unless it is the group's own.
    return main[at].form in PARTICIPLES and (
        (main[head].form is Form.PAST and main[head].lemma == language.claims.verbs.be)
        or (main[at].form is Form.PARTICIPLE and _has_group(main[:head], language))
    )


def _is_impersonal(main: Sequence[Word], at: int, language: Language) -> bool:
    """Nothing but linking words before the verb: `beslöt man`, `Further agreed to`."""
    return all(word.lemma in language.structure.linking for word in main[:at])


def _has_group(before: Sequence[Word], language: Language) -> bool:
    """A group, its last word right before the verb or its helping verb."""
    near = [word for word in before if word.form is None and word.folded not in language.structure.linking][-1:]
    return bool(near) and near[0].folded.endswith(language.structure.groups)


def _closes_meeting(main: Sequence[Word], at: int, language: Language) -> bool:
    structure = language.structure
    return main[at].lemma in structure.closing_verbs and any(
        word.lemma in structure.meeting or word.folded.endswith(structure.inside_endings) for word in main
    )


def _is_earlier(before: Sequence[Word], language: Language) -> bool:
    """`At the previous meeting the plan was approved`, `In May it was agreed`."""
    structure = language.structure
    if any(word.folded in structure.earlier for word in before):
        return True
    if any(word.folded in structure.months and word.text[0].isupper() == _capital(language) for word in before):
        return True
    earlier = any(
        word.folded in structure.earlier_meeting and not structure.inside_words.isdisjoint(_two_before(before, place))
        for place, word in enumerate(before)
    )
    return earlier and any(word.lemma in structure.meeting or word.folded in structure.meeting for word in before)


def _two_before(words: Sequence[Word], place: int) -> set[str]:
    return {word.folded for word in words[max(0, place - 2) : place]}


def _capital(language: Language) -> bool:
    """Whether names of months begin with a capital."""
    return bool(language.times.capital)


def _row(found: Sequence[Word], main: Sequence[Word], at: int, language: Language) -> DecisionVerb | None:
    """The row of the verb, or of the infinitive that a verb of deciding carries: agreed to postpone."""
    around = {word.lemma for word in main} | {word.folded for word in main}
    fitting = [row for row in language.structure.decision_verbs if not row.needs or row.needs & around]
    own = next((row for row in fitting if row.lemma == main[at].lemma), None)
    if own is not None and own.speech and len(found) > len(main):
        return None
    if own is None or own.kind is not DecisionKind.DECIDED:
        return own
    for word in main[at + 1 : at + 1 + REACH]:
        if word.form in INFINITIVES:
            return next((row for row in fitting if row.lemma == word.lemma), own)
    return own


def _kind(row: DecisionVerb, found: Sequence[Word], main: Sequence[Word], language: Language) -> DecisionKind:
    if row.kind is not DecisionKind.APPROVED:
        return row.kind
    structure = language.structure
    if any(word.lemma in structure.negations for word in main):
        return DecisionKind.REJECTED
    changed = any(
        (word.lemma in structure.changed and word.folded.endswith(structure.changed_endings))
        or word.folded in structure.partly
        for word in found
    )
    return DecisionKind.AMENDED if changed else DecisionKind.APPROVED


def _opens(main: Sequence[Word], at: int, language: Language) -> bool:
    """True where nothing but the group, a helping verb or a linking word stands before the verb."""
    structure = language.structure
    head = next((place for place, word in enumerate(main) if word.finite), at)
    if _has_group(main[: min(head, at)], language) and at <= REACH + 1:
        return True
    return all(
        lemma(word.text, language.code) in structure.negations | structure.linking | structure.be
        or word.folded in structure.linking
        or word.folded.endswith(structure.inside_endings)
        for word in main[:at]
    )
