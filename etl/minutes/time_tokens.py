"""The words, dates and numbers of a text as signs of one letter each, which the date grammar reads as a string.

D d.m.yyyy   d d.m.   o ordinal with a dot   Y year   N other number   k 24/2025   Q Q3, Q3/2022 or H1
m month   a first part of a pair of months   s season   e first or last quarter   h half   q quarter   r ordinal word
v year   w week   t weekday   K month (word)   p day (word)   V turn of the year   A beginning   P middle   L end
u during   b by   x until   f from on   E before   B after   z next, this, last   g meeting   j and

In languages whose words of time stand before what they tell of:
G beginning   H middle   J end   U late   O of   T the   F in, during   S from, since   X until   Z to, till   C after
M day after its month
~ dash   , comma   ( )   c time of day   i any other word   . any other character
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from etl.languages.times import Case, TimeWords
from etl.words import fold, lemma

# NBSP, thin spaces, line ends and zero-width spaces stand inside dates as published.
GAP = r"[\s\u200b\u2060]"

LAST_DAY = 31

NUMBERS = re.compile(
    rf"""
      (?P<iso>(?<![\d/.-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?(?![\d-]))
    | (?P<date>(?<![\d./])\d{{1,2}}\.{GAP}?\d{{1,2}}\.(?:{GAP}?(?:19|20)\d\d|\d\d(?=\D|$)(?!\.\d))?(?![\d/]))
    | (?P<slash>\d{{1,4}}/(?:19|20)?\d\d(?!\d))
    | (?P<quarter>\b[QH]{GAP}?[1-4](?:/(?:19|20)\d\d)?(?![\d\w]))
    | (?P<ordinal>(?<![\d./,])\d{{1,2}}\.(?!\d))
    | (?P<number>(?:\d{{1,3}}(?:{GAP}\d{{3}}(?!\d))+|\d+)(?:[.,:]\d+)*)
    | (?P<word>[^\W\d_]+(?:[:’'][^\W\d_]+)*)
    | (?P<dash>[-–—‐‑])
    | (?P<sign>[^\s\u200b\u2060])
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One sign with its place in the text; `numbers` are what its digits or its word count."""

    sign: str
    start: int
    end: int
    surface: str
    base: str = ""
    numbers: tuple[int, ...] = ()
    case: Case = "other"


def tokens(text: str, words: TimeWords, language: str) -> list[Token]:
    """Signs of a text in their order; spaces give none."""
    found: list[Token] = []
    ordinal = re.compile(rf"(?<![\d./,])(\d{{1,2}})(?:{words.ordinal_suffix})\b")
    clock = re.compile(words.clock, re.IGNORECASE)
    position = 0
    while match := NUMBERS.search(text, position):
        time_of_day = clock.match(text, match.start())
        # 11.03 of 11.03.2025 is no time of day.
        dated = match.lastgroup == "date" and time_of_day is not None and match.end() > time_of_day.end()
        if time_of_day is not None and not dated:
            found.append(Token("c", time_of_day.start(), time_of_day.end(), time_of_day.group()))
        elif day := ordinal.match(text, match.start()):
            found.append(Token("o", day.start(), day.end(), day.group(), numbers=(int(day[1]),)))
        else:
            found.extend(_token(match, words, language, found[-1] if found else None))
        position = found[-1].end
    found = _paired(found, words)
    return _with_plain_days(found) if words.plain_days else found


def _paired(found: list[Token], words: TimeWords) -> list[Token]:
    """Words that mean a time together with the next one: `i år`."""
    for place, (first, second) in enumerate(pairwise(found)):
        meant = words.pairs.get((fold(first.surface), fold(second.surface)))
        if meant is not None:
            found[place] = replace(first, sign=meant[0], numbers=(meant[1],))
    return found


def _with_plain_days(found: list[Token]) -> list[Token]:
    """A number beside a month is a day of it: `31 May`, `8–9 June`, `June 8`."""
    for place in reversed(range(len(found))):
        token = found[place]
        after = "".join(each.sign for each in found[place + 1 : place + 3])
        if token.sign == "N" and token.surface.isdecimal() and 1 <= token.numbers[0] <= LAST_DAY:
            if after[:1] == "m" or after in ("Om", "~o"):
                found[place] = replace(token, sign="o")
            elif place and found[place - 1].sign == "m":
                found[place] = replace(token, sign="M")
        elif token.sign == "o" and place and found[place - 1].sign == "m" and after[:1] != "m":
            found[place] = replace(token, sign="M")
    return found


def _token(match: re.Match[str], words: TimeWords, language: str, before: Token | None) -> Iterator[Token]:
    kind, surface = str(match.lastgroup), match.group()
    place = match.start(), match.end(), surface
    if kind == "word":
        base = lemma(surface, language)
        sign, numbers = _meaning(surface, base, words)
        yield Token(sign, *place, base, numbers, _case(surface, words))
        return
    digits = _digits(kind, surface)
    named = before is not None and (before.base in words.numbered or before.surface == "§")
    sign = "N" if named and kind in ("date", "ordinal", "number") else _sign(kind, surface, digits)
    yield Token(sign, *place, numbers=digits)


def _digits(kind: str, surface: str) -> tuple[int, ...]:
    """Year, month, day for dates, in this order; else the numbers as written."""
    parts = tuple(int(part) for part in re.findall(r"\d+", surface))
    if kind != "date":
        return parts
    day, month, *year = parts
    return (*(part + 2000 if part < 100 else part for part in year), month, day)


def _sign(kind: str, surface: str, digits: tuple[int, ...]) -> str:
    match kind:
        case "iso":
            return "D" if len(digits) == 3 else "I"
        case "date":
            return "D" if len(digits) == 3 else "d"
        case "number":
            return "Y" if re.fullmatch(r"19[5-9]\d|20[0-7]\d", surface) else "N"
        case "sign":
            return surface if surface in ",()" else "."
    return {"slash": "k", "quarter": "Q", "ordinal": "o", "dash": "~"}[kind]


def _meaning(surface: str, base: str, words: TimeWords) -> tuple[str, tuple[int, ...]]:
    """Sign of a word, and the number that it stands for."""
    folded = fold(surface)
    if folded in words.capital and surface[0].islower():
        return words.symbols.get(folded) or "i", ()
    for sign, table in (("m", words.months), ("e", words.year_edges), ("h", words.halves), ("r", words.ordinals)):
        key = next((key for key in (base, folded) if key in table), None)
        if key is not None:
            value = table[key]
            return sign, value if isinstance(value, tuple) else (value,)
    season = (
        words.seasons.get(base)
        or words.seasons.get(folded)
        or next(
            (
                words.seasons[base.removeprefix(p)]
                for p in words.season_prefixes
                if base.removeprefix(p) in words.seasons
            ),
            None,
        )
    )
    if season:
        return "s", season
    for sign, single in (("t", words.weekdays), ("a", words.month_stems), ("z", words.relatives)):
        if folded in single or base in single:
            return sign, (single.get(folded, single.get(base, 0)),)
    sign = words.symbols.get(folded) or words.symbols.get(base) or "i"
    return ("i" if sign == "g" and re.fullmatch(words.plural, surface) else sign), ()


def _case(surface: str, words: TimeWords) -> Case:
    folded = fold(surface)
    return next((case for pattern, case in words.cases if re.fullmatch(pattern, folded)), "other")
