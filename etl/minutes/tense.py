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
    following = signs[end].surface if end < len(signs) else ""
    if re.fullmatch(words.past_attribute, fold(following)):
        return "past"
    if re.fullmatch(words.coming_attribute, fold(following)):
        return "coming"
    moved = bool({token.base for token in signs} & words.moving)
    return "coming" if moved or not speaks_of_past(signs, words) else "past"


def speaks_of_past(signs: Sequence[Token], words: TimeWords) -> bool:
    """The clause has a verb in the past or the perfect; a plan that was made speaks of what is to come."""
    if any(token.base in words.planning for token in signs):
        return False
    folded = [fold(token.surface) for token in signs]
    if any(is_past_form(form, token.base, words) for form, token in zip(folded, signs, strict=True)):
        return True
    helped = any(form in words.perfect_helpers for form in folded)
    return helped and any(re.fullmatch(words.past_participle, form) for form in folded)


def is_past_form(form: str, base: str, words: TimeWords) -> bool:
    """A folded word is a finite verb in the past tense."""
    if re.fullmatch(words.always_past, form):
        return True
    return bool(form != base and re.fullmatch(words.verb, base) and re.fullmatch(words.past, form))
