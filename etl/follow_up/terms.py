"""What a text is about: its telling words, each weighted by how rare it is, and how far two texts share them.

Rarity comes from the frozen word list of package `wordfreq` (Zipf value: log10 of occurrences per thousand million
words), never from the documents at hand, so that a later document changes no earlier answer.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import wordfreq

from etl.languages import LANGUAGES
from etl.words import WORD, fold, lemma

COMMONEST, RAREST = 7.0, 2.0
"""Zipf values between which a word's weight runs from 0 to 1."""

TELLING = 0.25
"""Words of less weight tell nothing."""

SAME, DERIVED = 1.0, 0.8
"""How far two words are the same: one lemma; one stem (avata, avaaminen)."""

FIRST_OF, LAST_OF, PART_OF = 0.8, 0.6, 0.55
"""What is sought is the first part of a compound that is said (viestintä, viestintäsuunnitelma), or its last part
(alusta, palvelualusta); or what is said is a part of the compound that is sought."""

SAME_PLACE, OTHER_PLACE = 0.45, 0.25
"""Two compounds share a part, in the same place or not."""

_MEANINGFUL = 3.0
_SHORTEST_PART = 4
_SHORTEST_STEM = 5


@dataclass(frozen=True, slots=True)
class Term:
    """One telling word: folded form, lemma, stem, the two parts of a compound, and weight 0..1."""

    form: str
    lemma: str
    stem: str
    parts: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Overlap:
    """How much of the first text's weight the second shares, its strongest single word, and the words."""

    weight: float
    strongest: float
    words: tuple[str, ...]


NOTHING_SHARED = Overlap(0.0, 0.0, ())


def terms(text: str, language: str, ignored: frozenset[str] = frozenset()) -> tuple[Term, ...]:
    """The telling words of a text, each once; `ignored` are lemmas that tell nothing here (names of the programme)."""
    found: dict[str, Term] = {}
    for match in WORD.finditer(text):
        form = fold(match.group())
        if form.isdigit() or len(form) < 3:
            continue
        word = _term(form, language)
        if word.weight >= TELLING and word.lemma not in ignored and word.lemma not in found:
            found[word.lemma] = word
    return tuple(found.values())


def overlap(sought: Iterable[Term], said: Iterable[Term]) -> Overlap:
    """How much of what is sought is said."""
    heard = tuple(said)
    weight = strongest = 0.0
    words = []
    for term in sought:
        best = max((_likeness(term, other) for other in heard), default=0.0)
        if best:
            weight += term.weight * best
            strongest = max(strongest, term.weight * best)
            words.append(term.lemma)
    return Overlap(weight, strongest, tuple(words))


def total(sought: Iterable[Term]) -> float:
    return sum(term.weight for term in sought)


def lemmas_of(text: str, language: str) -> frozenset[str]:
    """The lemmas of all words of a text."""
    return frozenset(lemma(match.group(), language) for match in WORD.finditer(text))


def keys(term: Term) -> frozenset[str]:
    """Two words that are alike have one of these in common."""
    return frozenset({term.lemma, term.form[:_SHORTEST_PART], *(part[:_SHORTEST_PART] for part in term.parts)})


def rarity(word: str, language: str) -> float:
    """0 for the commonest words, 1 for the rarest and unknown ones."""
    zipf = max(_zipf(word, language), RAREST)
    return max(0.0, (COMMONEST - zipf) / (COMMONEST - RAREST))


def _likeness(sought: Term, said: Term) -> float:
    if sought.lemma == said.lemma or (sought.parts and sought.parts == said.parts):
        return SAME
    alike = _one_stem(sought.stem, said.stem) or _one_stem(sought.form, said.form)
    if alike and bool(sought.parts) == bool(said.parts):
        return DERIVED
    return _likeness_of_parts(sought, said)


def _likeness_of_parts(sought: Term, said: Term) -> float:
    if not sought.parts:
        by_place = zip(said.parts, (FIRST_OF, LAST_OF), strict=False)
        return max((likeness for part, likeness in by_place if _is_word(sought, part)), default=0.0)
    if not said.parts:
        return PART_OF if any(_is_word(said, part) for part in sought.parts) else 0.0
    if any(_one_stem(part, other) for part, other in zip(sought.parts, said.parts, strict=True)):
        return SAME_PLACE
    return OTHER_PLACE if any(_one_stem(part, other) for part in sought.parts for other in said.parts) else 0.0


def _is_word(term: Term, part: str) -> bool:
    return part == term.lemma or _one_stem(part, term.form)


def _one_stem(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORTEST_PART or len(longer) > 2 * len(shorter) + 2:
        return False
    needed = len(shorter) if len(shorter) <= _SHORTEST_STEM else max(_SHORTEST_STEM, math.ceil(0.75 * len(shorter)))
    return longer.startswith(shorter[:needed])


@lru_cache(maxsize=100_000)
def _term(form: str, language: str) -> Term:
    base = lemma(form, language)
    words = LANGUAGES[language].follow_up if language in LANGUAGES else None
    stem = base
    for ending, verb_ending in words.verbal_noun if words else ():
        if base.endswith(ending) and len(base) > len(ending) + 2:
            stem = base.removesuffix(ending) + verb_ending
    if words and base in words.empty:
        return Term(form, base, stem, (), 0.0)
    parts = _parts(form, base, language)
    # A chopped compound ("yhteistyömalli" -> "yhteistyö") is rarer than what the lemmatizer left of it.
    weight = rarity(base, language) if not parts else max(rarity(base, language), 0.75)
    return Term(form, base, stem, parts, weight)


@lru_cache(maxsize=100_000)
def _parts(form: str, base: str, language: str) -> tuple[str, ...]:
    """The two parts of a compound, the last in base form; none where the word is no compound."""
    if "-" in base:
        first, _, last = base.rpartition("-")
        return (first, last)
    rest = form.removeprefix(base)
    if form.startswith(base) and len(rest) >= _SHORTEST_PART and _zipf(lemma(rest, language), language) >= _MEANINGFUL:
        # The lemmatizer chopped the compound: "yhteistyömalli" -> "yhteistyö".
        return (base, lemma(rest, language))
    if _zipf(base, language) >= _MEANINGFUL + 1:
        return ()
    best: tuple[float, tuple[str, ...]] = (_MEANINGFUL, ())
    for place in range(_SHORTEST_PART, len(base) - _SHORTEST_PART + 1):
        first, last = base[:place], lemma(base[place:], language)
        known = min(_zipf(first, language), _zipf(last, language))
        if known > best[0] and len(last) >= _SHORTEST_PART:
            best = (known, (first, last))
    return best[1]


def _zipf(word: str, language: str) -> float:
    frequency = _frequencies(language).get(word, 0.0)
    return math.log10(frequency) + 9 if frequency else 0.0


@lru_cache(maxsize=4)
def _frequencies(language: str) -> dict[str, float]:
    frequencies: dict[str, float] = wordfreq.get_frequency_dict(language, "best")
    return frequencies
