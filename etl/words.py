"""Base forms and foldings of words, the same for reading, matching and searching."""

import re
import threading
import unicodedata
from collections import defaultdict
from functools import lru_cache

import simplemma

_LOADING: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
WORD = re.compile(r"[^\W_]+(?:[-–:’'][^\W_]+)*")


def fold(text: str) -> str:
    """Lower case, one kind of hyphen, no invisible characters, single spaces: for comparing, never for showing."""
    text = unicodedata.normalize("NFC", text).casefold()
    text = re.sub("[\u00ad\u200b\u200c\u200d\ufeff]", "", text)
    text = re.sub("[‐‑–—]", "-", text)
    return re.sub(r"\s+", " ", text).strip()


def is_acronym(word: str) -> bool:
    """Two capitals or more and no small letter: VM, DVV; a case ending after a colon does not count."""
    letters = [character for character in word.split(":")[0] if character.isalpha()]
    return len(letters) > 1 and all(character.isupper() for character in letters)


# The dictionary takes them for forms of a verb; in minutes they are nouns: `the next meeting`.
NOUNS = {"en": frozenset({"meeting"})}


@lru_cache(maxsize=200_000)
def lemma(word: str, language: str) -> str:
    """Base form of one word, folded; a case ending after a colon (`DVV:n`) is taken off.

    The first call for a language loads its dictionary (seconds): call `load` where nobody waits.
    """
    stem = word.split(":")[0] if ":" in word else word
    head, hyphen, last = stem.rpartition("-")
    if last.casefold() in NOUNS.get(language, ()):
        return fold(stem)
    base = simplemma.lemmatize(last, lang=language) if last else last
    return fold(head + hyphen + base)


@lru_cache(maxsize=200_000)
def is_known(word: str, language: str) -> bool:
    """Whether the dictionary holds this form."""
    return bool(word) and bool(simplemma.is_known(word, lang=language))


def lemmas(text: str, language: str) -> list[str]:
    """Base forms of the words of a text in their order."""
    return [lemma(match.group(), language) for match in WORD.finditer(text)]


def load(*languages: str) -> None:
    """Load the dictionaries now; who asks while another thread loads one waits for it, and does not load it again."""
    for language in languages:
        with _LOADING[language]:
            lemma("sana", language)
