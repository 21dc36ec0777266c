"""Which of its readings a form has among the words around it, in languages whose forms are told by their context."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from etl.languages.claims import FINITE, ChainWords, Form, Role, SentenceWords, VerbWords
from etl.words import fold, is_known, lemma

Reading = tuple[Form, str]
"""A form and its infinitive."""
Roles = Mapping[tuple[str, Form], Role]

PAUSE = re.compile(r"[,;:()–—]|\.\s")
DESCRIBING = frozenset({Form.PAST, Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE})
INFINITIVES = frozenset({Form.INFINITIVE, Form.PASSIVE_INFINITIVE})
NOT_FINITE = frozenset({*INFINITIVES, Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE, Form.IN})


@dataclass(frozen=True, slots=True)
class OpenWord:
    """A word with all its readings; `pause` where a comma or bracket stands before it."""

    text: str
    folded: str
    readings: tuple[Reading, ...]
    pause: bool


def readings_of(word: str, code: str, verbs: VerbWords, chain: ChainWords) -> tuple[Reading, ...]:
    """All that a word may be as a verb, the likelier first; none for other words."""
    folded = fold(word)
    if folded in verbs.fixed:
        return (verbs.fixed[folded],)
    if folded in chain.irregular:
        forms, infinitive = chain.irregular[folded]
        return tuple((form, infinitive) for form in forms)
    if folded in verbs.not_verbs:
        return ()
    return tuple(
        (rule.form, base)
        for base in _bases(folded, code, verbs.infinitive, verbs.restorations)
        if base not in verbs.not_verbs
        for rule in chain.readings
        if _fits(folded, base, rule.ending, rule.infinitive)
        and (rule.form not in chain.lexical or base in chain.lexicon)
    )


@lru_cache(maxsize=200_000)
def _bases(folded: str, code: str, infinitive: str, restorations: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The infinitive that the dictionary gives, else that of a sister form that it knows; at most one."""
    sisters = (re.sub(ending, sister, folded) for ending, sister in restorations if re.search(ending, folded))
    known = (lemma(sister, code) for sister in sisters if is_known(sister, code))
    options = (base for base in (lemma(folded, code), *known) if "-" not in base and re.search(infinitive, base))
    found = next(options, None)
    return () if found is None else (found,)


def _fits(folded: str, base: str, ending: str, infinitive: str) -> bool:
    if infinitive == "=":
        return folded == base
    if infinitive == "stem":
        return folded == base[:-1] + ending
    return folded != base and re.search(ending, folded) is not None and re.search(infinitive, base) is not None


def settled(
    words: Sequence[OpenWord],
    chain: ChainWords,
    fixed: Mapping[str, Reading],
    opened: SentenceWords,
    roles: Roles,
) -> list[Reading | None]:
    """The reading of each word, None for what is no verb there."""
    openers = opened.joins.union(*(words_ for _, words_ in opened.openers), opened.interrogatives)
    surer = _next_sure(words, fixed, openers, chain)
    found: list[Reading | None] = []
    state = _State()
    for place, word in enumerate(words):
        before = words[place - 1] if place else None
        if word.pause or (word.folded in openers and word.folded not in chain.marks):
            state = state.after_opener(joins=word.folded in opened.joins)
        options = _possible(word, before, chain)
        reading = _choose(options, before, state, chain, roles, surer=place < surer[place])
        if reading is not None and _is_bare(reading, word, chain) and not _has_subject(before, chain):
            reading = None
        found.append(reading)
        state = state.after(reading, led=reading is not None and _leads(state.leader, reading[0], chain, roles))
    return found


@dataclass(frozen=True, slots=True)
class _State:
    """What stands before a word: the verb that may lead it, whether the stretch has its finite verb."""

    leader: str | None = None
    finite: bool = False
    last: Form | None = None
    parallel: bool = False
    """A joining word stands between the last verb and this one."""

    def after_opener(self, *, joins: bool) -> "_State":
        return _State(self.leader, False, self.last, parallel=True) if joins else _State()

    def after(self, reading: Reading | None, *, led: bool) -> "_State":
        if reading is None:
            return self
        form, infinitive = reading
        if form in FINITE:
            return _State(infinitive, True, form)
        leads = led or form in INFINITIVES
        return _State(infinitive if leads else self.leader, self.finite or led, form)


def _next_sure(
    words: Sequence[OpenWord], fixed: Mapping[str, Reading], openers: frozenset[str], chain: ChainWords
) -> list[int]:
    """For each word the index of the next word of its stretch that cannot but be finite; -1 where there is none."""
    found: list[int] = []
    sure = -1
    for place in reversed(range(len(words))):
        word = words[place]
        if fixed.get(word.folded, (None, ""))[0] in FINITE and not (place and _is_name(word, chain)):
            sure = place
        found.append(sure)
        if word.pause or word.folded in openers:
            sure = -1
    return found[::-1]


def _possible(word: OpenWord, before: OpenWord | None, chain: ChainWords) -> tuple[Reading, ...]:
    if before is None or word.pause:
        return word.readings
    if _is_name(word, chain) or before.folded in chain.articles:
        return ()
    if before.folded in chain.weak_articles:
        return tuple(reading for reading in word.readings if reading[0] not in DESCRIBING)
    return word.readings


def _is_name(word: OpenWord, chain: ChainWords) -> bool:
    return chain.names_by_capital and word.text[0].isupper() and not word.text.isupper()


def _choose(
    options: Sequence[Reading],
    before: OpenWord | None,
    state: _State,
    chain: ChainWords,
    roles: Roles,
    *,
    surer: bool,
) -> Reading | None:
    if before is not None and before.folded in chain.marks:
        return next((reading for reading in options if reading[0] in INFINITIVES), None)
    if state.parallel and state.last is not None:
        alike = next((reading for reading in options if reading[0] is state.last), None)
        if alike is not None:
            return alike
    led = next((reading for reading in options if _leads(state.leader, reading[0], chain, roles)), None)
    if led is not None:
        return led
    if not state.finite and not surer:
        told = next((reading for reading in options if reading[0] in FINITE), None)
        if told is not None:
            return told
    described = next((reading for reading in options if reading[0] is Form.PASSIVE_PARTICIPLE), None)
    if described is not None or surer:
        return described
    return next((reading for reading in options if reading[0] in FINITE and len(options) == 1), None)


def _leads(leader: str | None, form: Form, chain: ChainWords, roles: Roles) -> bool:
    if leader is None or form not in NOT_FINITE:
        return False
    as_role = Form.INFINITIVE if form in INFINITIVES else form
    return (leader, form) in chain.effects or (leader, as_role) in roles


def _is_bare(reading: Reading, word: OpenWord, chain: ChainWords) -> bool:
    """A present that looks like the infinitive, and like a noun."""
    alike = reading[0] is Form.PRESENT and word.folded == reading[1]
    return alike and bool(chain.plural_subject) and word.folded not in chain.irregular and len(word.readings) > 1


def _has_subject(before: OpenWord | None, chain: ChainWords) -> bool:
    return before is not None and re.search(chain.plural_subject, before.folded) is not None
