"""Words of a search marked in a text: those whose base forms were found, and phrases as they stand."""

from collections.abc import Iterator
from typing import Any

from dash import html

from etl.words import WORD, fold, lemma

SEPARATOR = " "


def marked(text: str, matched: str, phrases: tuple[str, ...], language: str) -> list[Any]:
    """The text with each hit in a mark of its own."""
    drawn: list[Any] = []
    place = 0
    for start, end in _places(text, set(matched.split(SEPARATOR)), phrases, language):
        if start < place:
            continue
        drawn += [text[place:start], html.Mark(text[start:end])]
        place = end
    return [part for part in (*drawn, text[place:]) if part != ""]


def _places(text: str, lemmas: set[str], phrases: tuple[str, ...], language: str) -> list[tuple[int, int]]:
    words = [match.span() for match in WORD.finditer(text)]
    found = [span for span in words if lemma(text[slice(*span)], language) in lemmas]
    return sorted([*_phrases(text, words, phrases), *found], key=lambda span: (span[0], -span[1]))


def _phrases(text: str, words: list[tuple[int, int]], phrases: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """From a word to a word, where what lies between folds to the phrase."""
    for phrase in phrases:
        for index, (start, _) in enumerate(words):
            ends = [end for _, end in words[index:] if fold(text[start:end]) == phrase]
            if ends:
                yield start, ends[0]
