"""The act of a group that one sentence tells, found by lemma and form of its verb."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from etl.languages import Language
from etl.languages.structure import DecisionVerb
from etl.minutes.act import Act
from etl.minutes.chained_acts import chained_act
from etl.vocabulary import DecisionKind
from etl.words import WORD, fold, lemma

__all__ = ["Act", "act_of", "refers_to_proposal"]

DAY_BEFORE = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?:\d{4})?\s*$")
DAY_AFTER = re.compile(r"\s*\d{1,2}\.\d{1,2}\.\d{4}\b")
DAY_OR_NUMBER = re.compile(r"\b\d{1,2}\.\d{1,2}\.|\b\d{1,3}/\d{4}\b")
# An infinitive belongs to the verb of deciding when it stands this close: päätettiin yksimielisesti hyväksyä.
REACH = 4


@dataclass(frozen=True, slots=True)
class _Word:
    form: str
    lemma: str
    start: int


def act_of(sentence: str, language: Language, *, decided: bool) -> Act | None:
    """The act that the main clause tells; `decided` where a label already says that it is a decision."""
    if language.claims.verbs.chain is not None:
        return chained_act(sentence, language, decided=decided)
    words = _words(sentence, language)
    main = _main_clause(words, language)
    at = next((index for index in range(len(main)) if _is_act(main, index, language, decided=decided)), None)
    if at is None or _closes_meeting(main, at, language):
        return None
    after = sentence[main[at].start + len(main[at].form) :]
    if not decided and (DAY_AFTER.match(after) or _is_earlier(sentence[: main[at].start], main[:at], language)):
        return None
    row = _row(main, at, language)
    if row is None:
        return None
    forms = language.structure.verb_forms
    proposed = main[at].form.endswith(forms.passive_present) and not decided
    return Act(_kind(row, words, main, at, language), _opens(main, at, language), proposed)


def refers_to_proposal(sentence: str, language: Language) -> bool:
    """True where the sentence tells no act of its own but that it went as proposed."""
    found = {lemma(match.group(), language.code) for match in WORD.finditer(sentence)}
    return not language.structure.as_proposed.isdisjoint(found)


def tells_earlier_meeting(sentence: str, language: Language) -> bool:
    """`Edellisessä kokouksessa puhuttiin ...`: what follows in the paragraph was said there too."""
    structure = language.structure
    words = _words(sentence, language)
    for index, word in enumerate(words[1:], start=1):
        inside = word.lemma in structure.meeting and word.form.endswith(structure.inside_endings)
        if structure.inside_words:
            # `at the previous meeting`, not `the minutes of the previous meeting`
            inside = inside and not structure.inside_words.isdisjoint(
                one.form for one in words[max(0, index - 3) : index]
            )
        if inside and words[index - 1].lemma in structure.earlier_meeting:
            return any(one.form.endswith((*structure.verb_forms.passive_past,)) for one in words[index + 1 :])
    return False


def is_no_decision(sentence: str, language: Language) -> bool:
    """`Ei päätöstä.`: the label stands there, and nothing was decided."""
    structure = language.structure
    found = {word.lemma for word in _words(sentence, language)}
    return bool(found & structure.negations) and found <= structure.negations | structure.item_labels.keys()


def _words(sentence: str, language: Language) -> list[_Word]:
    return [
        _Word(fold(match.group()), lemma(match.group(), language.code), match.start())
        for match in WORD.finditer(sentence)
    ]


def _main_clause(words: Sequence[_Word], language: Language) -> list[_Word]:
    """The words before the first subordinate clause."""
    end = next((i for i, word in enumerate(words) if word.form in language.structure.subordinators), len(words))
    return list(words[:end])


def _is_act(main: Sequence[_Word], at: int, language: Language, *, decided: bool) -> bool:
    word, structure = main[at], language.structure
    if not any(row.lemma == word.lemma for row in structure.decision_verbs):
        return False
    forms = structure.verb_forms
    if decided or word.form.endswith((*forms.passive_past, *forms.passive_present)):
        return True
    before = {earlier.lemma for earlier in main[max(0, at - 3) : at]}
    if word.form.endswith(forms.negated):
        return not structure.negations.isdisjoint(before) and structure.be.isdisjoint(before)
    return word.form.endswith(forms.past) and _has_group_subject(main[:at], language)


def _closes_meeting(main: Sequence[_Word], at: int, language: Language) -> bool:
    """`Kokous päätettiin klo 14` ends the meeting and decides nothing; `Kokous päätti hyväksyä` does."""
    structure = language.structure
    beside = [*main[max(0, at - 1) : at], *main[at + 1 : at + 2]]
    passive = main[at].form.endswith(structure.verb_forms.passive_past)
    return (
        passive
        and main[at].lemma in structure.closing_verbs
        and any(word.lemma in structure.meeting and not word.form.endswith(structure.inside_endings) for word in beside)
    )


def _has_group_subject(before: Sequence[_Word], language: Language) -> bool:
    """True where a group in its base form stands right before the verb, alone or with its attributes."""
    return bool(before) and before[-1].form == before[-1].lemma and before[-1].lemma.endswith(language.structure.groups)


def _is_earlier(head: str, before: Sequence[_Word], language: Language) -> bool:
    """True where a time, or an earlier meeting, stands before the verb: `Viime kokouksessa hyväksyttiin ...`."""
    structure = language.structure
    inside = [word for word in before if word.form.endswith(structure.inside_endings)]
    if any(word.form in structure.earlier for word in before) or DAY_BEFORE.search(head):
        return True
    if any(word.lemma in structure.months for word in inside):
        return True
    earlier = any(word.lemma in structure.earlier_meeting for word in before) or DAY_OR_NUMBER.search(head)
    return bool(earlier) and any(word.lemma in structure.meeting for word in inside)


def _row(main: Sequence[_Word], at: int, language: Language) -> DecisionVerb | None:
    """The row of the verb, or of the infinitive that a verb of deciding carries: päätettiin hyväksyä."""
    around = {word.lemma for word in main}
    fitting = [row for row in language.structure.decision_verbs if not row.needs or row.needs & around]
    own = next((row for row in fitting if row.lemma == main[at].lemma), None)
    if own is None or own.kind is not DecisionKind.DECIDED:
        return own
    forms = language.structure.verb_forms
    for word in main[at + 1 : at + 1 + REACH]:
        if word.form.endswith((*forms.infinitive, *forms.abessive)) and word.form != main[at].form:
            carried = next((row for row in fitting if row.lemma == word.lemma), None)
            if carried is not None:
                return carried
    return own


def _kind(
    row: DecisionVerb, words: Sequence[_Word], main: Sequence[_Word], at: int, language: Language
) -> DecisionKind:
    if row.kind is not DecisionKind.APPROVED:
        return row.kind
    structure = language.structure
    without = any(word.form.endswith(structure.verb_forms.abessive) for word in main[at:])
    if without or any(word.lemma in structure.negations for word in main[: at + 1]):
        return DecisionKind.REJECTED
    changed = any(
        (word.lemma in structure.changed and word.form.endswith(structure.changed_endings))
        or word.form in structure.partly
        for word in words
    )
    return DecisionKind.AMENDED if changed else DecisionKind.APPROVED


def _opens(main: Sequence[_Word], at: int, language: Language) -> bool:
    """True where nothing but the group, a negation or a linking word stands before the verb."""
    structure = language.structure
    if _has_group_subject(main[:at], language) and at <= REACH:
        return True
    return all(word.lemma in structure.negations | structure.linking for word in main[:at])
