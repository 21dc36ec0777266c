"""Guesses the language of a text from its most common words."""

import re
from collections import Counter
from functools import lru_cache

COMMON = {
    "fi": "ja on ei se että oli sekä myös ovat kokouksen mukaan joka jonka kanssa tai sen asia tiedoksi kokous päätös"
    " klo puheenjohtaja ohjausryhmän todettiin hyväksyttiin merkittiin esitteli vuoden mutta kun jotka tehty",
    "sv": "och att det som en på är av för med till den har inte ett om de mötet protokoll beslut eller vid i ska kan",
    "en": "the of and to in that is for was on with be by as it this meeting minutes were are from has have will",
}
COMMON_WORDS = {code: frozenset(words.split()) for code, words in COMMON.items()}
DEFAULT = "fi"
SUREST, SURER = 4, 2
"""A part of a document is in another language where so many of its words say so, and so many times those of its own."""
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str:
    """The code of the language whose common words stand most often in the text; Finnish where none does."""
    scores = _scores(text)
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] else DEFAULT


@lru_cache(maxsize=10_000)
def language_of_part(text: str, whole: str) -> str:
    """The same of a part of a document in the language `whole`, which a few words of another do not change."""
    scores = _scores(text)
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= max(SUREST, SURER * scores[whole]) else whole


def _scores(text: str) -> dict[str, int]:
    counts = Counter(_WORD.findall(text.casefold()))
    return {code: sum(counts[word] for word in words) for code, words in COMMON_WORDS.items()}
