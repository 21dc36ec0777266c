"""What becomes of a hyphen at a line's end: it goes, stays, or hangs before a space."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable
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


class DocumentWords:
    """The folded words of one document that stand whole in a line."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._ordered: list[str] | None = None

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def any_begins(self, stem: str) -> bool:
        """Whether a word of the document begins so."""
        if self._ordered is None:
            self._ordered = sorted(self._words)
        place = bisect_left(self._ordered, stem)
        return place < len(self._ordered) and self._ordered[place].startswith(stem)


def joint(
    left: str,
    right: str,
    *,
    hanging: Collection[str],
    document_words: DocumentWords,
    is_known: Callable[[str], bool],
) -> Joint:
    """What to put between `left` (the word before the hyphen) and `right` (the first word after the break).

    `is_known` asks the lexicon.
    """
    if not left or right.strip(".,;:)").casefold() in hanging:
        return Joint.HANG
    joined, kept = left + right, f"{left}-{right}"
    if joined.casefold() in document_words:
        return Joint.JOIN
    # The lexicon takes `EteläKoreassa` too: it does not look at capitals.
    if left[-1].islower() and right[0].isupper():
        return Joint.KEEP
    if is_known(joined):
        return Joint.JOIN
    if _keeps(left, right) or _stands_elsewhere(kept.casefold(), document_words):
        return Joint.KEEP
    return Joint.JOIN


def _stands_elsewhere(word: str, document_words: DocumentWords) -> bool:
    """True where the document has the hyphenated word, perhaps in another case: a few last letters may differ."""
    stem = word[: max(len(word) - LETTERS_OF_AN_ENDING, word.index("-") + LETTERS_OF_A_STEM)]
    return document_words.any_begins(stem)


def _keeps(left: str, right: str) -> bool:
    """A name, an acronym or a number before the hyphen, or a capital or a digit after it."""
    last = left[-1]
    return last.isupper() or last.isdigit() or right[0].isupper() or right[0].isdigit()
