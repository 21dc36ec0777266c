"""What the verbs of a clause say together: of what doing, when, by whom told, denied or not."""

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.languages import Language
from etl.languages.claims import Form
from etl.minutes.chain import chained
from etl.minutes.doing import PASSIVE, PASTS, Predicate, Tense
from etl.minutes.verbs import Word, bare_form

__all__ = ["PASTS", "Predicate", "Tense", "finite_index", "predicate"]

PARTICIPLES = frozenset({Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE})


def predicate(words: Sequence[Word], language: Language) -> Predicate | None:
    """None where the words hold no finite verb."""
    chain = language.claims.verbs.chain
    if chain is not None:
        told = chained(words, language, chain)
        return told if told is None else _as_idiom(words, told, language)
    index = finite_index(words)
    if index is None:
        return _without_to_be(words, language)
    head = words[index]
    found = _denied(words, index, language) if head.form is Form.NEGATION else _told(head, index)
    if found is None:
        return None
    if found.lemma == language.claims.verbs.be:
        found = _with_participle(words, found)
    return _as_idiom(words, _with_helpers(words, found, language), language)


def finite_index(words: Sequence[Word]) -> int | None:
    """Where the finite verb stands."""
    finite = [index for index, word in enumerate(words) if word.finite]
    for index in finite:
        if len(finite) == 1 or not _is_adjective(words, index):
            return index
    # Infinitive and present are one form: `järjestää`.
    return next((index for index, word in enumerate(words) if _may_be_present(words, index)), None)


def _is_adjective(words: Sequence[Word], index: int) -> bool:
    """`toimivat palvelut` looks like `palvelut toimivat`."""
    following = words[index + 1 : index + 2]
    return words[index].folded.endswith(("vat", "vät")) and any(
        word.folded.endswith("t") and word.form is None for word in following
    )


def _without_to_be(words: Sequence[Word], language: Language) -> Predicate | None:
    """`Testiajot tehty`, `tiketti lisätty jonoon`: notes leave the form of to be out.

    The participle stands after what it tells of, and no noun follows to which it would belong as an attribute.
    """
    for place, word in enumerate(words[1:], start=1):
        joins = language.claims.sentences.joins
        told_of = [one for one in words[:place] if one.form is None and one.folded not in joins]
        attribute = any(_may_bear(one, word, language) for one in words[place + 1 : place + 2])
        if word.form in PARTICIPLES and told_of and not attribute:
            passive = word.form is Form.PASSIVE_PARTICIPLE
            return Predicate(word.lemma, Tense.PERFECT, passive, Form.PRESENT, negated=False, index=place)
    return None


def _may_bear(noun: Word, participle: Word, language: Language) -> bool:
    """A noun right after a participle, in a case of subject or object, may bear it as an attribute."""
    nouns = language.claims.nouns
    beside = noun.span.start - participle.span.end == 1
    place = re.search(nouns.oblique, noun.folded) or re.search(nouns.towards, noun.folded)
    return beside and noun.form is None and place is None


def _may_be_present(words: Sequence[Word], index: int) -> bool:
    """Something stands before it that it may tell of: not `ja kehittää`, but `ja sitä käyttää`."""
    word = words[index]
    if word.form is not Form.INFINITIVE or not word.folded.endswith(("aa", "ää")):
        return False
    return any(one.form is None for one in words[1 if words[0].form is None and index > 1 else 0 : index])


def _told(head: Word, index: int) -> Predicate:
    tense = Tense.PAST if head.form in PASTS else Tense.PRESENT
    mood = head.form if head.form in (Form.CONDITIONAL, Form.POTENTIAL) else Form.PRESENT
    passive = head.form in PASSIVE or head.folded.endswith(("taisiin", "täisiin"))
    return Predicate(head.lemma, tense, passive, mood, negated=False, index=index)


def _denied(words: Sequence[Word], index: int, language: Language) -> Predicate | None:
    for place in range(index + 1, len(words)):
        word = words[place]
        if word.form in PARTICIPLES:
            return Predicate(word.lemma, Tense.PAST, word.form in PASSIVE, Form.PRESENT, negated=True, index=place)
        if word.form is Form.CONDITIONAL:
            return Predicate(word.lemma, Tense.PRESENT, False, Form.CONDITIONAL, negated=True, index=place)
        bare = bare_form(word.text, language.code)
        if bare is not None:
            form, lemma = bare
            return Predicate(lemma, Tense.PRESENT, form in PASSIVE, Form.PRESENT, negated=True, index=place)
    return None


def _with_participle(words: Sequence[Word], found: Predicate) -> Predicate:
    """`on tehty`, `tehty on`, `on ollut`, `on laatimassa`, `on sitomatta`."""
    after = range(found.index + 1, len(words))
    for place in (*after, *range(found.index)):
        word = words[place]
        if word.form in PARTICIPLES and word.lemma != found.lemma:
            passive = word.form is Form.PASSIVE_PARTICIPLE
            return replace(found, lemma=word.lemma, tense=Tense.PERFECT, passive=passive, index=place)
        if place > found.index and word.form is Form.IN and word.lemma != found.lemma:
            return replace(found, lemma=word.lemma, ongoing=True, index=place)
        if place > found.index and word.form is Form.WITHOUT:
            return replace(found, lemma=word.lemma, undone=True, index=place)
    perfect = any(words[place].form in PARTICIPLES for place in after)
    return replace(found, to_be=True, tense=Tense.PERFECT if perfect else found.tense)


def _with_helpers(words: Sequence[Word], found: Predicate, language: Language) -> Predicate:
    roles = language.claims.status.roles
    place = found.index + 1
    while place < len(words):
        word = words[place]
        role = roles.get((found.lemma, word.form)) if word.form is not None else None
        if word.form is Form.AFTER and _compares(words, place, language):
            role = None
        if role is not None:
            found = replace(
                found,
                lemma=word.lemma,
                helpers=(*found.helpers, found.lemma),
                roles=(*found.roles, role),
                index=place,
                to_be=False,
            )
        place += 1
    return found


def _compares(words: Sequence[Word], place: int, language: Language) -> bool:
    """`odotettua hitaammin` looks like `tulee käytettyä`."""
    following = words[place + 1 : place + 2]
    return any(re.search(language.claims.nouns.more_or_less, word.folded) for word in following)


def _as_idiom(words: Sequence[Word], found: Predicate, language: Language) -> Predicate:
    idioms = language.claims.verbs.idioms
    made = (idioms.get((found.lemma, word.folded)) for word in words)
    whole = next((verb for verb in made if verb is not None), None)
    return found if whole is None else replace(found, lemma=whole)
