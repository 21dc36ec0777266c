"""What a chain of helping verbs says: `has been completed`, `kommer att publiceras`, `is being tested`."""

from collections.abc import Sequence
from dataclasses import replace

from etl.languages import Language
from etl.languages.claims import ChainWords, Effect, Form, Opener, Role
from etl.minutes.doing import PASSIVE, PASTS, Predicate, Tense
from etl.minutes.phrases import word_is
from etl.minutes.verbs import Word

NOT_FINITE = frozenset({Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE, Form.INFINITIVE, Form.PASSIVE_INFINITIVE, Form.IN})
INFINITIVES = frozenset({Form.INFINITIVE, Form.PASSIVE_INFINITIVE})
REACH_OF_NEGATION = 3
"""`The work is, for now, not funded`: a word that denies stands near the verbs."""


def chained(words: Sequence[Word], language: Language, chain: ChainWords) -> Predicate | None:
    """The doing at the end of the chain that the finite verb begins; None where the words hold no finite verb."""
    index = _head(words, language)
    if index is None:
        return None
    head = words[index]
    found = Predicate(
        lemma=head.lemma,
        tense=Tense.PAST if head.form in PASTS else Tense.PRESENT,
        passive=head.form in PASSIVE,
        mood=Form.CONDITIONAL if head.form is Form.CONDITIONAL else Form.PRESENT,
        negated=False,
        index=index,
    )
    for place in range(index + 1, len(words)):
        if words[place].finite:
            break
        if words[place].folded in chain.adjectives and not _goes_on(words, place, words[place].lemma, language):
            break
        if words[place].form in NOT_FINITE:
            found = _with_next(words, place, found, language, chain)
    is_be = found.lemma == language.claims.verbs.be
    return replace(found, to_be=is_be and not found.ongoing, negated=_denies(words, found.index, chain))


def _head(words: Sequence[Word], language: Language) -> int | None:
    """The finite verb; that of a relative clause only where there is no other: `the report that was made shows`."""
    relatives = dict(language.claims.sentences.openers).get(Opener.RELATIVE, frozenset())
    finite = [place for place, word in enumerate(words) if word.finite]
    for number, place in enumerate(finite):
        start = finite[number - 1] + 1 if number else 1
        governed = any(word.folded in relatives for word in words[start:place])
        if not governed:
            return place
    return finite[0] if finite else None


def _with_next(words: Sequence[Word], place: int, found: Predicate, language: Language, chain: ChainWords) -> Predicate:
    """The doing with one more verb of the chain; a form that nothing leads to only describes."""
    word = words[place]
    if word.form is None:
        return found
    as_role = Form.INFINITIVE if word.form in INFINITIVES else word.form
    role = language.claims.status.roles.get((found.lemma, as_role))
    if found.lemma == word.lemma == language.claims.verbs.be and word.form is Form.INFINITIVE:
        # `is to be adopted`
        role = Role.INTEND
    passive = word.form in (Form.PASSIVE_INFINITIVE, Form.PASSIVE_PARTICIPLE)
    effect = chain.effects.get((found.lemma, word.form))
    if effect is not None:
        return _affected(found, effect, word, place)
    if role is None:
        return found
    return replace(
        found,
        lemma=word.lemma,
        helpers=(*found.helpers, found.lemma),
        roles=(*found.roles, role),
        passive=passive,
        ongoing=False,
        tense=Tense.PRESENT if found.ongoing else found.tense,
        index=place,
    )


def _affected(found: Predicate, effect: Effect, word: Word, place: int) -> Predicate:
    match effect:
        case Effect.PERFECT:
            passive = word.form is Form.PASSIVE_PARTICIPLE
            return replace(found, lemma=word.lemma, tense=Tense.PERFECT, passive=passive, index=place)
        case Effect.ONGOING:
            # `has been preparing` is at work still.
            tense = Tense.PRESENT if found.tense is Tense.PERFECT else found.tense
            passive = word.form is Form.PASSIVE_INFINITIVE
            return replace(found, lemma=word.lemma, tense=tense, ongoing=True, passive=passive, index=place)
        case Effect.RESULT:
            told_now = found.tense is Tense.PRESENT and not found.roles and not found.ongoing
            reached = Tense.PERFECT if told_now else found.tense
            return replace(found, lemma=word.lemma, tense=reached, passive=True, index=place)
        case Effect.BECOMING:
            return replace(found, lemma=word.lemma, passive=True, index=place)


def _goes_on(words: Sequence[Word], place: int, lemma: str, language: Language) -> bool:
    """`is planned to be published`."""
    leads = (lemma, Form.INFINITIVE) in language.claims.status.roles
    return leads and any(word.form in INFINITIVES for word in words[place + 1 :])


def _denies(words: Sequence[Word], last: int, chain: ChainWords) -> bool:
    for place in range(min(last + REACH_OF_NEGATION + 1, len(words))):
        if _stands(words, place, chain.negations) and not _stands(words, place, chain.no_negations):
            return True
    return False


def _stands(words: Sequence[Word], place: int, phrases: tuple[str, ...]) -> bool:
    parted = (phrase.split() for phrase in phrases)
    return any(
        len(words) >= place + len(parts)
        and all(word_is(word, part) for word, part in zip(words[place : place + len(parts)], parts, strict=True))
        for parts in parted
    )
