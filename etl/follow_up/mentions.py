"""Where a text names a recommendation outright: by its label, or by its evaluation and number."""

import re
from dataclasses import dataclass

from etl.languages.follow_up import FollowUpWords
from etl.vocabulary import EvaluationKind
from etl.words import WORD, fold, lemma

HIGHEST_NUMBER = 300
"""Greater numbers after "recommendation" are years or amounts."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A number after the word "recommendation"; `evaluation` is None where the text does not say whose.

    `means` is true where the recommendation is only what another is replaced by.
    """

    evaluation: EvaluationKind | None
    number: int
    means: bool = False


@dataclass(frozen=True, slots=True)
class _Token:
    lemma: str
    start: int
    end: int


def numbered(text: str, language: str, words: FollowUpWords) -> tuple[Mention, ...]:
    """Every recommendation named by number: "väliarvioinnin suositus 5", "suosituksiin 1, 2 ja 9"."""
    tokens = [_Token(lemma(match.group(), language), match.start(), match.end()) for match in WORD.finditer(text)]
    found: list[Mention] = []
    for index, token in enumerate(tokens):
        if token.lemma in words.recommendation:
            evaluation = _evaluation_before(tokens[:index], words)
            means = text[token.start : token.end].casefold().endswith(words.by_means_of)
            found += [Mention(evaluation, number, means) for number in _numbers_at(text, token, words)]
    return tuple(dict.fromkeys(found))


def evaluations(text: str, language: str, words: FollowUpWords) -> frozenset[EvaluationKind]:
    """The kinds of evaluation that a text names."""
    lemmas = (lemma(match.group(), language) for match in WORD.finditer(text))
    return frozenset(words.evaluations[word] for word in lemmas if word in words.evaluations)


def labelled(text: str, labels: frozenset[str]) -> frozenset[str]:
    """The labels (folded) that stand in a text as words of their own."""
    folded = fold(text)
    return frozenset(label for label in labels if re.search(rf"(?<![\w-]){re.escape(label)}(?![\w-])", folded))


def number_of(label: str) -> int | None:
    """The number of a recommendation by its label: 7 for V-R07."""
    match = re.search(r"(\d+)$", label)
    return int(match.group(1)) if match else None


def _evaluation_before(tokens: list[_Token], words: FollowUpWords) -> EvaluationKind | None:
    """The last evaluation named before; a recommendation belongs to the nearest one."""
    return next(
        (words.evaluations[token.lemma] for token in reversed(tokens) if token.lemma in words.evaluations), None
    )


def _numbers_at(text: str, token: _Token, words: FollowUpWords) -> list[int]:
    """The list of numbers behind the word, or the ordinal ("5. suositus") before it."""
    joins = "|".join(sorted(map(re.escape, words.between_numbers))) or "(?!)"
    one = r"\d{1,3}(?!\d|\.\d)"
    behind = re.match(rf"\s*(?:nro\s*|n:o\s*)?({one}(?:\s*(?:,|–|-|\b(?:{joins})\b)\s*{one})*)", text[token.end :])
    if behind:
        return [number for number in _expanded(behind.group(1)) if 0 < number <= HIGHEST_NUMBER]
    before = re.search(r"(?<![\d.])(\d{1,3})\.\s+$", text[: token.start])
    return [int(before.group(1))] if before else []


def _expanded(numbers: str) -> list[int]:
    """Numbers of a list; "2–4" stands for all between."""
    found: list[int] = []
    for first, last in re.findall(r"(\d+)(?:\s*[–-]\s*(\d+))?", numbers):
        found += range(int(first), int(last or first) + 1)
    return found
