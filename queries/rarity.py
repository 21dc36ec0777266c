"""How rare a word is in a language, from the frozen word list of package `wordfreq`: no document changes it."""

from functools import lru_cache

import wordfreq

COMMONEST, RAREST = 7.0, 2.0
"""Zipf values (log10 of occurrences per thousand million words) between which rarity runs from 0 to 1."""

LEAST = 0.05
"""Of the commonest words, so that a hit on one still counts for something."""


@lru_cache(maxsize=50_000)
def rarity(word: str, language: str) -> float:
    """From LEAST for the commonest words to 1 for those that the list hardly knows."""
    zipf: float = wordfreq.zipf_frequency(word, language)
    share = (COMMONEST - zipf) / (COMMONEST - RAREST)
    return min(max(share, LEAST), 1.0)
