"""What becomes of a hyphen at a line's end: it goes, stays, or hangs before a space."""

from collections.abc import Callable, Collection
from enum import Enum

LETTERS_OF_AN_ENDING = 4
LETTERS_OF_A_STEM = 3


class Joint(Enum):
    """How the words before and after a line break are put together."""

    JOIN = ""
    """The hyphen was the typesetter's."""
    KEEP = "-"
    """The hyphen belongs to the word."""
    HANG = "- "
    """The hyphen stands for a word that both share (Sosiaali- ja terveysministeriö)."""


def joint(
    left: str,
    right: str,
    *,
    hanging: Collection[str],
    document_words: Collection[str],
    is_known: Callable[[str], bool],
) -> Joint:
    """What to put between `left` (the word before the hyphen) and `right` (the first word after the break).

    `document_words` are the folded words of the same document that stand whole in a line; `is_known` asks the lexicon.
    """
    if not left or right.strip(".,;:)").casefold() in hanging:
        return Joint.HANG
    joined, kept = left + right, f"{left}-{right}"
    if joined.casefold() in document_words or is_known(joined):
        return Joint.JOIN
    if _keeps(left, right) or _stands_elsewhere(kept.casefold(), document_words):
        return Joint.KEEP
    return Joint.JOIN


def _stands_elsewhere(word: str, document_words: Collection[str]) -> bool:
    """True where the document has the hyphenated word, perhaps in another case: a few last letters may differ."""
    stem = word[: max(len(word) - LETTERS_OF_AN_ENDING, word.index("-") + LETTERS_OF_A_STEM)]
    return any(other.startswith(stem) for other in document_words)


def _keeps(left: str, right: str) -> bool:
    """A name, an acronym or a number before the hyphen, or a capital or a digit after it."""
    last = left[-1]
    return last.isupper() or last.isdigit() or right[0].isupper() or right[0].isdigit()
