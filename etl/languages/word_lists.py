"""How the word lists of a language are written: words parted by spaces, phrases by commas."""

from etl.languages.claims import Sign
from etl.vocabulary import ProgressStatus


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def phrases(words: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in " ".join(words.split()).split(",") if phrase.strip())


def signs(status: ProgressStatus, words: str) -> tuple[Sign, ...]:
    return tuple(Sign(status, phrase) for phrase in phrases(words))
