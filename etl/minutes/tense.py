"""Whether a time without a year lies behind or ahead, told by the verbs around it."""

import re
from collections.abc import Sequence
from typing import Literal

from etl.languages.times import TimeWords
from etl.minutes.time_tokens import Token
from etl.words import fold

Direction = Literal["past", "coming"]


def direction(signs: Sequence[Token], first: int, end: int, words: TimeWords) -> Direction:
    """Of the time in the tokens `first..end`: the participle after it decides, else the verb of the clause."""
    following = fold(signs[end].surface) if end < len(signs) else ""
    if re.fullmatch(words.past_attribute, following):
        return "past"
    if re.fullmatch(words.coming_attribute, following):
        return "coming"
    moved = any(token.base in words.moving for token in signs)
    return "past" if not moved and speaks_of_past(signs, first, words) else "coming"


def speaks_of_past(signs: Sequence[Token], first: int, words: TimeWords) -> bool:
    """The clause has a verb in the past or the perfect.

    What was planned or settled is to come: only a time before such a verb is past (syyskuussa päätettiin).
    """
    folded = [fold(token.surface) for token in signs]
    if not words.coming_helpers.isdisjoint(folded):
        return False
    planned = [index for index, token in enumerate(signs) if token.base in words.planning]
    if planned and (first > planned[0] or any(re.fullmatch(words.coming_attribute, form) for form in folded)):
        return False
    if any(is_past_form(token, words) for token in signs):
        return True
    helped = any(form in words.perfect_helpers for form in folded)
    return helped and any(re.fullmatch(words.past_participle, form) for form in folded)


def speaks_of_present(signs: Sequence[Token], words: TimeWords) -> bool:
    """The clause has a verb in the present, which with a time to come is a plan."""
    return any(
        token.sign == "i" and re.fullmatch(words.verb, token.base) and re.fullmatch(words.present, fold(token.surface))
        for token in signs
    )


def is_past_form(token: Token, words: TimeWords) -> bool:
    """A finite verb in the past tense; a word with capitals inside is a name."""
    form = fold(token.surface)
    if not token.surface[1:].islower():
        return False
    if re.fullmatch(words.always_past, form):
        return True
    return bool(form != token.base and re.fullmatch(words.verb, token.base) and re.fullmatch(words.past, form))
