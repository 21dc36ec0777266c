"""Which words of a text give a time, what they say of it (by, until, from on), and which days of a year they mean."""

from dataclasses import dataclass

from etl.languages.times import Case, TimeWords
from etl.minutes.date_patterns import PATTERNS, Match, Meaning
from etl.minutes.time_tokens import Token, tokens
from etl.vocabulary import DatePrecision, DateRole


@dataclass(frozen=True, slots=True)
class RawTime:
    """Words that give a time; its year may still be missing. `start` and `end` count in the text."""

    start: int
    end: int
    meaning: Meaning
    role: DateRole
    first_token: int
    after_token: int
    attributive: bool = False
    """The words describe a noun (vuoden 2022 painopisteet), they are not the time of the clause."""
    open_end: bool = False
    after: bool = False
    """The time begins when the days have passed."""
    before: bool = False
    """The time ends before the days begin."""


def raw_times(text: str, words: TimeWords, language: str) -> tuple[list[RawTime], list[Token]]:
    """Times of a text in the order of its words, and the tokens that they stand in."""
    signs = tokens(text, words, language)
    line = "".join(token.sign for token in signs)
    moved = any(token.base in words.moving for token in signs)
    found: list[RawTime] = []
    position = 0
    while position < len(line):
        hit = _at(line, position, signs, moved)
        if hit is None:
            position += 1
            continue
        match, meaning = hit
        found.append(_with_role(match, meaning, words))
        position = found[-1].after_token
    return found, signs


def _at(line: str, position: int, signs: list[Token], moved: bool) -> tuple[Match, Meaning] | None:
    for pattern, build in PATTERNS:
        hit = pattern.match(line, position)
        if hit is None:
            continue
        match = Match(signs, hit, moved)
        meaning = build(match)
        if meaning is not None and not _is_no_time(match, meaning, line):
            return match, meaning
    return None


def _is_no_time(match: Match, meaning: Meaning, line: str) -> bool:
    """A season that is a thing of its own (kesä oli vilkas), or a word of time inside a compound with a hyphen."""
    start, end = match.match.span()
    first, last = match.tokens[start], match.tokens[end - 1]
    if _glued(match.tokens, start - 1, start) or _glued(match.tokens, end - 1, end):
        return True
    bare = first is last and first.sign == "s" and first.case == "other"
    return bare and line[start - 1 : start] != "E"


def _glued(signs: list[Token], left: int, right: int) -> bool:
    """A month or season and a hyphen without a space between them: part of a longer word."""
    if left < 0 or right >= len(signs) or signs[left].end != signs[right].start:
        return False
    pair = {signs[left].sign, signs[right].sign}
    return "~" in pair and bool(pair & set("mse"))


_LEADING = {"b": DateRole.DUE, "E": DateRole.DUE, "X": DateRole.UNTIL, "S": DateRole.SINCE, "C": DateRole.SINCE}
SMALL_WORDS = "TFO"
"""May stand between such a word and its time: by the, before the."""
_TRAILING = {"b": DateRole.DUE, "x": DateRole.UNTIL, "f": DateRole.SINCE, "B": DateRole.SINCE}


def _with_role(match: Match, meaning: Meaning, words: TimeWords) -> RawTime:
    signs = match.tokens
    first, end = match.match.span()
    if end < len(signs) and signs[end].sign == "u" and signs[end - 1].sign != "u":
        end += 1
    before = signs[first - 1].sign if first else ""
    leads = first
    while leads > 1 and signs[leads - 1].sign in SMALL_WORDS:
        leads -= 1
    if leads and signs[leads - 1].sign in (*_LEADING, "Z"):
        before, first = signs[leads - 1].sign, leads
    after = signs[end].sign if end < len(signs) else ""
    if after in _TRAILING:
        end += 1
    if before in _LEADING or before == "Z":
        first -= 1
    bases = {token.base for token in signs}
    role = _role(before, after, meaning, match.moved, lasting=bool(bases & words.lasting))
    last = signs[end - 1]
    return RawTime(
        start=signs[first].start,
        # The dot after "viikolla 24" ends the sentence.
        end=last.end - (last.sign == "o"),
        meaning=meaning,
        role=role,
        first_token=first,
        after_token=end,
        attributive=role is DateRole.WHEN and last.sign != "u" and _is_attributive(meaning, match.moved),
        open_end=role is DateRole.SINCE and not (match.moved and after not in _TRAILING),
        after=after == "B" or before == "C",
        before=before == "E" and meaning.head.sign not in "LJ",
    )


def _role(before: str, after: str, meaning: Meaning, moved: bool, *, lasting: bool) -> DateRole:
    if after in _TRAILING:
        return _TRAILING[after]
    if before in _LEADING:
        return _LEADING[before]
    if before == "Z":
        # till hösten, to May
        return DateRole.UNTIL if lasting else DateRole.WHEN if moved else DateRole.DUE
    head = meaning.head
    match head.case:
        case "into" if lasting and meaning.precision is not DatePrecision.RANGE:
            return DateRole.UNTIL
        case "into" if head.sign in "gLlPAhV":
            return DateRole.DUE
        case "becoming" if head.sign in "msewqh":
            return DateRole.DUE
        case "from" if head.sign in "vmsA" and meaning.precision is not DatePrecision.RANGE:
            return DateRole.SINCE
        case "of" if moved:
            return DateRole.SINCE
    return DateRole.WHEN


_DESCRIBING: dict[str, tuple[Case, ...]] = {
    "v": ("genitive", "of", "becoming", "other"),
    "m": ("genitive", "of"),
    "s": ("genitive", "of", "other"),
    "e": ("genitive", "of", "other"),
    "q": ("genitive", "of", "other"),
    "h": ("genitive", "of", "other"),
    "w": ("genitive", "of"),
    "V": ("genitive", "of"),
}


def _is_attributive(meaning: Meaning, moving: bool) -> bool:
    head = meaning.head
    if head.sign == "v" and head.case == "for":
        return not moving
    return head.case in _DESCRIBING.get(head.sign, ())
