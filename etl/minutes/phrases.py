"""Finds phrases of base forms among the words of a clause; how they are written is told at `languages.claims.Sign`.

A list of phrases is asked of every clause of every document, so what a word may begin is worked out once for each pair
of word and list: looking every phrase up at every word was two thirds of all reading.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache

from etl.minutes.verbs import Word

_Parts = tuple[str, ...]


def holds(words: Sequence[Word], phrases: Iterable[str]) -> bool:
    """Whether one of the phrases stands among the words, its parts side by side."""
    return first(words, phrases) is not None


def first(words: Sequence[Word], phrases: Iterable[str]) -> int | None:
    """Index of the first word of the first phrase (in the order of the words) that stands among them."""
    sought = _sought(tuple(phrases))
    for index, word in enumerate(words):
        for rest in _rests(sought, word.folded, word.lemma):
            if not rest or _stands(words, index + 1, rest):
                return index
    return None


def word_is(word: Word, pattern: str) -> bool:
    """Whether the form or the base form of a word is the pattern."""
    return _is(word.folded, word.lemma, pattern)


def is_one_of(word: Word, patterns: Iterable[str]) -> bool:
    """Whether the word is one of these patterns, of one word each."""
    return any(not rest for rest in _rests(_sought(tuple(patterns)), word.folded, word.lemma))


@dataclass(frozen=True, slots=True, eq=False)
class _Sought:
    """A list of phrases in their parts; told apart by what it is, not by what it holds, which is quick."""

    phrases: tuple[_Parts, ...]


@lru_cache(maxsize=10_000)
def _sought(phrases: tuple[str, ...]) -> _Sought:
    return _Sought(tuple(parts for phrase in phrases if (parts := tuple(phrase.split()))))


@lru_cache(maxsize=500_000)
def _rests(sought: _Sought, folded: str, lemma: str) -> tuple[_Parts, ...]:
    """What must follow this word for a phrase to stand here; an empty one where the word is a whole phrase."""
    return tuple(parts[1:] for parts in sought.phrases if _is(folded, lemma, parts[0]))


def _stands(words: Sequence[Word], start: int, parts: _Parts) -> bool:
    here = words[start : start + len(parts)]
    return len(here) == len(parts) and all(word_is(word, part) for word, part in zip(here, parts, strict=True))


def _is(folded: str, lemma: str, pattern: str) -> bool:
    if pattern.startswith("="):
        return _matches(folded, pattern[1:])
    return _matches(folded, pattern) or _matches(lemma, pattern)


def _matches(word: str, pattern: str) -> bool:
    return fnmatchcase(word, pattern) if "*" in pattern else word == pattern
