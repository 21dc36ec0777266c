"""How the number of a list is written: decimal, with letters, Roman, or as an ordinal."""

import re
from collections.abc import Callable

ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
LARGEST_ROMAN = 3999
MOST_LETTERS = 30
WHOLE = re.compile(r"-?[0-9]{1,9}")


def whole(text: str | None) -> int | None:
    """A whole number as an attribute writes it; None where it is none, or one that nobody counts to."""
    return int(text) if text is not None and WHOLE.fullmatch(text) else None


def roman(number: int) -> str:
    """In small letters: iv; a number that has no Roman form stays decimal."""
    if not 0 < number <= LARGEST_ROMAN:
        return str(number)
    written = ""
    for value, sign in ROMAN:
        written += sign * (number // value)
        number %= value
    return written


def repeated_letter(number: int) -> str:
    """Word goes on after z with aa, bb, cc."""
    if not 0 < number <= MOST_LETTERS * len(LETTERS):
        return str(number)
    times, letter = divmod(number - 1, len(LETTERS))
    return LETTERS[letter] * (times + 1)


def counted_letters(number: int) -> str:
    """OpenDocument goes on after z with aa, ab, ac, unless it is told to do as Word."""
    if number < 1:
        return str(number)
    written = ""
    while number:
        number, letter = divmod(number - 1, len(LETTERS))
        written = LETTERS[letter] + written
    return written


def padded(number: int) -> str:
    return f"{number:02d}"


def nothing(number: int) -> str:
    """A level may count without showing its number."""
    return ""


def upper(write: Callable[[int], str]) -> Callable[[int], str]:
    return lambda number: write(number).upper()
