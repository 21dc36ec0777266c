"""What somebody searches for: words by their base forms, phrases as they are, and how well a base form answers."""

import re
from dataclasses import dataclass

from etl.words import WORD, fold, is_known, lemma

PHRASE = re.compile(r"[\"“”„«»](.+?)[\"“”„«»]")

WHOLE, HYPHENATED, PART = 1.0, 0.8, 0.6
"""How well a word of the index answers: the word itself; a part between hyphens; a part of a compound."""

SHORTEST_PART = 3
SURE_PART, SHORTEST_REST = 6, 4
"""A part of so many letters counts even where the dictionary does not know the rest, if the rest is a word's length."""


@dataclass(frozen=True, slots=True)
class Search:
    """The words of a search, all of which must be found; `phrases` are folded."""

    words: tuple[str, ...]
    phrases: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not self.words


def parsed(given: str | None) -> Search:
    """Words and “phrases in quotes”; the words of a phrase are searched for too, so that its clauses are few."""
    text = (given or "").strip()
    words = dict.fromkeys(match.group() for match in WORD.finditer(text))
    phrases = dict.fromkeys(fold(match.group(1)) for match in PHRASE.finditer(text))
    return Search(tuple(words), tuple(phrase for phrase in phrases if phrase))


def forms(word: str, language: str) -> frozenset[str]:
    """What the index may hold for a word: its base form, and the word as it is."""
    return frozenset({lemma(word, language), fold(word)})


def bare(word: str) -> str:
    """A word without its hyphens."""
    return word.replace("-", "")


def answers(indexed: str, wanted: frozenset[str], language: str) -> float:
    """How well a base form of the index answers any of the wanted forms; 0 where it does not."""
    return max(_answers(indexed, form, language) for form in wanted)


def _answers(indexed: str, form: str, language: str) -> float:
    if bare(indexed) == bare(form):
        return WHOLE
    parts = indexed.split("-")
    if form in parts:
        return HYPHENATED
    return PART if any(_is_part(form, part, language) for part in parts) else 0.0


def _is_part(form: str, word: str, language: str) -> bool:
    """Whether a compound begins or ends with the form and the rest is a word too: `viestintä` in `viestintäkanava`."""
    if len(form) < SHORTEST_PART or form == word:
        return False
    rests = [word.removeprefix(form)] if word.startswith(form) else []
    rests += [word.removesuffix(form)] if word.endswith(form) else []
    return any(_is_word(rest, language) or _surely(form, rest) for rest in rests)


def _is_word(rest: str, language: str) -> bool:
    """A word of its own, or one with the `s` that joins Swedish compounds."""
    joined = rest.removesuffix("s").removeprefix("s")
    return len(rest) >= SHORTEST_PART and (is_known(rest, language) or (language == "sv" and is_known(joined, "sv")))


def _surely(form: str, rest: str) -> bool:
    return len(form) >= SURE_PART and len(rest) >= SHORTEST_REST
