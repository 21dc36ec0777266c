"""Signs that a typesetter put for letters, led back to the letters: one named rule each, and nothing else changed."""

import re
import unicodedata

LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
"""One glyph for two or three letters."""
LINE_END_HYPHENS = dict.fromkeys("\u0002\ufffe", "-")
"""PDFium writes either of them for a hyphen at a line's end, whichever hyphen stood there."""
SPACES = dict.fromkeys("\u00a0\u2007\u202f", " ")
"""Spaces that break no line: where lines end is settled anew."""
LIST_SIGNS = dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf076\uf0a8\uf06e", "•")
"""Signs of the Symbol and Wingdings fonts, which have numbers for private use only."""
ONE_FOR_ONE = tuple((LINE_END_HYPHENS | SPACES | LIST_SIGNS).items())
COMBINING = re.compile("[^\\W\\d_][\u0300-\u036f]+")
"""A letter and its marks as signs of their own; most of them have one sign together."""
# TeX sets the dots of a letter as a sign of its own before it.
DOTS_BEFORE = re.compile("¨\\s?([aouAOU])")
RING_BEFORE = re.compile("˚\\s?([aA])")


def one_for_one(text: str) -> str:
    """What leaves every other sign in its place."""
    for sign, letter in ONE_FOR_ONE:
        text = text.replace(sign, letter)
    return text


def letters(text: str) -> str:
    """The same words in plain letters."""
    text = one_for_one(text).translate(LIGATURES)
    text = DOTS_BEFORE.sub(lambda match: unicodedata.normalize("NFC", match[1] + "\u0308"), text)
    text = RING_BEFORE.sub(lambda match: unicodedata.normalize("NFC", match[1] + "\u030a"), text)
    return COMBINING.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)
