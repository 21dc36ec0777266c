"""Finds phrases of base forms among the words of a clause; how they are written is told at `languages.claims.Sign`."""

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache

from etl.minutes.verbs import Word


def holds(words: Sequence[Word], phrases: Iterable[str]) -> bool:
    """Whether one of the phrases stands among the words, its parts side by side."""
    return first(words, phrases) is not None


def first(words: Sequence[Word], phrases: Iterable[str]) -> int | None:
    """Index of the first word of the first phrase (in the order of the words) that stands among them."""
    found = (index for index in range(len(words)) if any(_starts(words, index, phrase) for phrase in phrases))
    return next(found, None)


def word_is(word: Word, pattern: str) -> bool:
    """Whether the form or the base form of a word is the pattern."""
    if pattern.startswith("="):
        return _matches(word.folded, pattern[1:])
    return _matches(word.folded, pattern) or _matches(word.lemma, pattern)


def _starts(words: Sequence[Word], index: int, phrase: str) -> bool:
    parts = _parts(phrase)
    here = words[index : index + len(parts)]
    return len(here) == len(parts) and all(word_is(word, part) for word, part in zip(here, parts, strict=True))


@lru_cache(maxsize=10_000)
def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split())


@lru_cache(maxsize=500_000)
def _matches(word: str, pattern: str) -> bool:
    return fnmatchcase(word, pattern) if "*" in pattern else word == pattern
