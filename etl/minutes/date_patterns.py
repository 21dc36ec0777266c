"""The patterns of the date grammar: which signs make a time, and which days it means."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from etl.minutes import date_parts as parts
from etl.minutes.date_parts import InYear
from etl.minutes.time_tokens import Token
from etl.vocabulary import DatePrecision as Precision

Step = Literal["week", "month", "year"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one match means: the days in a year, and how the year is told."""

    precision: Precision
    days: InYear
    head: Token
    """The token whose case tells how the time is used."""
    year: int | None = None
    relative: int | None = None
    """1 the next, 0 this, -1 the last: of such times, or of the years, months, weeks that `step` names."""
    step: Step | None = None
    weekday: int | None = None
    meeting: bool = False
    """A meeting is named: the next one, or the one within the days."""


@dataclass(frozen=True, slots=True)
class Match:
    """The tokens of one match, by the names of the groups that hold them."""

    tokens: list[Token]
    match: re.Match[str]
    moved: bool = False
    """The clause moves something from one time to another."""

    def token(self, *names: str) -> Token | None:
        """The token of the first group that took part."""
        known = self.match.re.groupindex
        indexes = (self.match.start(name) for name in names if name in known)
        return next((self.tokens[index] for index in indexes if index >= 0), None)

    def get(self, name: str) -> Token:
        return self.tokens[self.match.start(name)]

    def number(self, *names: str) -> int | None:
        token = self.token(*names)
        return token.numbers[0] if token and token.numbers else None

    def meaning(self, precision: Precision, days: InYear, head: Token, weekday: int | None = None) -> Meaning:
        """With the year that the groups `y`, `y1`, `y2` or `zv` (this, next, last year) give."""
        shift = self.number("zv")
        step: Step | None = None if shift is None else "year"
        return Meaning(precision, days, head, self.number("y", "y1", "y2"), shift, step, weekday)

    def middle(self, name: str) -> list[Token]:
        start, end = self.match.span(name)
        return self.tokens[start:end]


def _day_of(token: Token) -> InYear:
    """Day of a date token, without its year."""
    return parts.single_day(*token.numbers[-2:])


def _day_range(found: Match) -> Meaning | None:
    last = found.get("d")
    month, day = last.numbers[-2:]
    first = found.token("d1")
    begin = _day_of(first) if first else parts.single_day(month, found.get("o").numbers[0])
    if first is None and found.get("o").numbers[0] >= day:
        return None
    year = last.numbers[0] if last.sign == "D" else found.number("y")
    if first and first.sign == "D" and year:
        (begins, _), (_, ends) = begin(first.numbers[0]), _day_of(last)(year)
        return Meaning(Precision.RANGE, parts.fixed(begins, ends), last, year) if begins < ends else None
    return Meaning(Precision.RANGE, parts.between(begin, _day_of(last)), last, year)


def _day(found: Match) -> Meaning | None:
    token = found.get("d")
    year = token.numbers[0] if token.sign == "D" else found.number("y")
    weekday = found.number("t", "t2")
    return Meaning(Precision.DAY, _day_of(token), token, year, weekday=weekday)


def _day_and_month(found: Match) -> Meaning | None:
    month, day, last = found.get("m"), found.get("o").numbers[0], found.number("o2")
    if last is None:
        return found.meaning(Precision.DAY, parts.single_day(month.numbers[0], day), found.token("p") or month)
    days = parts.between(parts.single_day(month.numbers[0], day), parts.single_day(month.numbers[0], last))
    return found.meaning(Precision.RANGE, days, month)


def _iso_month(found: Match) -> Meaning | None:
    token = found.get("I")
    year, month = token.numbers
    return Meaning(Precision.MONTH, parts.months(month, month), token, year)


def _week(found: Match) -> Meaning | None:
    first, head = found.get("n"), found.get("w")
    last = found.number("n2") or first.numbers[0]
    if not 1 <= first.numbers[0] <= last <= 53:
        return None
    precision = Precision.WEEK if last == first.numbers[0] else Precision.RANGE
    meaning = found.meaning(precision, parts.between(parts.week(first.numbers[0]), parts.week(last)), head)
    if first.sign != "k":
        return meaning
    year = first.numbers[1]
    return Meaning(precision, meaning.days, head, year if year > 99 else year + 2000)


def _step(step: Step, precision: Precision) -> Callable[[Match], Meaning | None]:
    """Next, this or last week or month."""
    return lambda found: Meaning(precision, parts.YEAR, found.get("head"), None, found.number("z"), step)


def _modifiers_fit(between: list[Token], meeting: Token) -> bool:
    """Words between `the next` and `meeting` describe the meeting: genitives, or words in its own case."""
    return all(
        token.case in ("genitive", meeting.case) or (index + 1 < len(between) and between[index + 1].sign == "~")
        for index, token in enumerate(between)
        if token.sign != "~"
    )


def _next_meeting(found: Match) -> Meaning | None:
    meeting = found.get("g")
    if found.number("z") != 1 or not _modifiers_fit(found.middle("between"), meeting):
        return None
    return Meaning(Precision.MEETING, parts.YEAR, meeting, relative=1, meeting=True)


def _meeting_of(found: Match) -> Meaning | None:
    meeting, when = found.get("g"), found.get("when")
    if not _modifiers_fit(found.middle("between"), meeting) or when.case not in ("genitive", "at"):
        return None
    precision, days = _unit(when)
    meaning = found.meaning(precision, days, meeting)
    return Meaning(precision, days, meeting, meaning.year, meaning.relative, meaning.step, meeting=True)


def _quarter(found: Match) -> Meaning | None:
    number = found.number("n") or 0
    if number not in (-1, 1, 2, 3, 4):
        return None
    return found.meaning(Precision.QUARTER, parts.quarter(4 if number == -1 else number), found.get("q"))


def _quarter_sign(found: Match) -> Meaning | None:
    first, last = found.get("Q"), found.token("Q2") or found.get("Q")
    ordinal = parts.quarter if first.surface.startswith("Q") else parts.half
    precision = Precision.QUARTER if first.surface.startswith("Q") else Precision.HALF
    if max(first.numbers[0], last.numbers[0]) > (4 if precision is Precision.QUARTER else 2):
        return None
    days = parts.between(ordinal(first.numbers[0]), ordinal(last.numbers[0]))
    meaning = found.meaning(Precision.RANGE if last is not first else precision, days, last)
    year = last.numbers[1] if len(last.numbers) > 1 else meaning.year
    return Meaning(meaning.precision, days, last, year, meaning.relative, meaning.step)


def _half(found: Match) -> Meaning | None:
    head = found.get("h")
    number = found.number("n") or head.numbers[0]
    if number not in (-1, 1, 2):
        return None
    return found.meaning(Precision.HALF, parts.half(2 if number == -1 else number), head)


def _edge(found: Match) -> Meaning | None:
    head = found.get("e")
    return found.meaning(Precision.QUARTER, parts.months(head.numbers[0], head.numbers[-1]), head)


def _unit(token: Token) -> tuple[Precision, InYear]:
    """A month or a season as a whole."""
    first, last = token.numbers[0], token.numbers[-1]
    return (Precision.MONTH if token.sign in "ma" else Precision.SEASON), parts.months(first, last)


def _pair(found: Match) -> Meaning | None:
    """Two months or seasons with a dash between them."""
    first, last = found.get("first"), found.get("last")
    return found.meaning(Precision.RANGE, parts.between(_unit(first)[1], _unit(last)[1]), last)


def _from_to(found: Match) -> Meaning | None:
    """Keväästä syksyyn, maaliskuusta 2025 toukokuuhun 2026."""
    first, last = found.get("first"), found.get("last")
    if found.moved or (first.case, last.case) != ("from", "into"):
        return None
    begin, end = _unit(first)[1], _unit(last)[1]
    first_year, last_year = found.number("ya"), found.number("y")
    if first_year and last_year:
        return Meaning(Precision.RANGE, parts.fixed(begin(first_year)[0], end(last_year)[1]), last, last_year)
    return found.meaning(Precision.RANGE, parts.between(begin, end), last)


def _month_or_season(found: Match) -> Meaning | None:
    unit, part = found.get("unit"), found.token("part")
    precision, days = _unit(unit)
    if part:
        precision, days = parts.part(part.sign, (part.numbers or (1,))[0] or 1, days, precision)
    head = unit if part is None or part.sign == "u" else part
    meaning = found.meaning(precision, days, head)
    nearest = found.number("z")
    return meaning if nearest is None else Meaning(precision, days, head, meaning.year, nearest)


def _winter_of_two_years(found: Match) -> Meaning | None:
    season = found.get("unit")
    last = found.get("y").numbers[0]
    year = last if last > 99 else last + 2000
    return Meaning(Precision.SEASON, _unit(season)[1], season, year)


def _turn_of_year(found: Match) -> Meaning | None:
    head = found.get("V")
    return found.meaning(Precision.RANGE, parts.turn_of_year, head)


def _years(found: Match) -> Meaning | None:
    first, last = found.get("ya").numbers[0], found.get("y").numbers[0]
    last = last if last > 99 else last + first // 100 * 100
    if first >= last:
        return None
    head = found.token("v2", "v") or found.get("y")
    return Meaning(Precision.RANGE, parts.fixed(date(first, 1, 1), date(last, 12, 31)), head, last)


def _year(found: Match) -> Meaning | None:
    part, head = found.token("part"), found.get("v")
    if part is None or part.sign == "u":
        return found.meaning(Precision.YEAR, parts.YEAR, head)
    if part.sign == "h":
        return found.meaning(Precision.HALF, parts.half(part.numbers[0]), part) if part.numbers[0] else None
    precision, days = parts.part_of_year(part.sign, part.case)
    return found.meaning(precision, days, part)


def _unnumbered_year(found: Match) -> Meaning | None:
    """Vuoden lopussa, vuoden aikana; not kahden vuoden aikana, muutaman vuoden alussa."""
    index = found.match.start()
    before = found.tokens[index - 1] if index else None
    counted = before is not None and (before.sign in "Nr" or (before.sign == "i" and before.case == "genitive"))
    return None if counted or found.get("v").case != "genitive" else _year(found)


LEADING_PARTS = {"G": "A", "H": "P", "J": "L", "U": "l"}
"""Words for a part of a time that stand before it (`end of May`), and the sign of those that stand after it."""


def _leading_part(found: Match) -> Meaning | None:
    """Beginning, middle, end of a month, a season, a quarter, a half or a year that is named after it."""
    head = found.get("lead")
    sign = LEADING_PARTS[head.sign]
    unit = found.token("unit")
    if unit is None:
        precision, days = parts.part_of_year(sign, head.case)
        return found.meaning(precision, days, head)
    whole = _unit(unit) if unit.sign in "ms" else _numbered_part(found, unit)
    if whole is None:
        return None
    precision, days = parts.part(sign, 1, whole[1], whole[0])
    return found.meaning(precision, days, head)


def _numbered_part(found: Match, unit: Token) -> tuple[Precision, InYear] | None:
    number = found.number("n") or 0
    if unit.sign == "q" and number in (1, 2, 3, 4):
        return Precision.QUARTER, parts.quarter(number)
    return (Precision.HALF, parts.half(number)) if unit.sign == "h" and number in (1, 2) else None


def _part_in_year(found: Match) -> Meaning | None:
    """`third quarter of 2026`, `first half of the year`."""
    unit = found.get("unit")
    number = found.number("n") or 0
    last = 4 if unit.sign == "q" else 2
    number = last if number == -1 else number
    if not 1 <= number <= last:
        return None
    days = parts.quarter(number) if unit.sign == "q" else parts.half(number)
    return found.meaning(Precision.QUARTER if unit.sign == "q" else Precision.HALF, days, unit)


def _bare_year(found: Match) -> Meaning | None:
    head = found.get("y")
    return Meaning(Precision.YEAR, parts.YEAR, head, head.numbers[0])


def _meeting_in(found: Match) -> Meaning | None:
    """`the meeting in May`."""
    precision, days = _unit(found.get("when"))
    meeting = found.get("g")
    return Meaning(precision, days, meeting, found.number("y"), meeting=True)


def _leading_from_to(found: Match) -> Meaning | None:
    """`from May to August 2026`."""
    first, last = found.get("first"), found.get("last")
    if found.moved:
        return None
    begin, end = _unit(first)[1], _unit(last)[1]
    first_year, last_year = found.number("ya"), found.number("y")
    if first_year and last_year:
        return Meaning(Precision.RANGE, parts.fixed(begin(first_year)[0], end(last_year)[1]), last, last_year)
    return found.meaning(Precision.RANGE, parts.between(begin, end), last)


_PRE = r"(?:v(?P<y1>Y)|(?P<zv>z)v|v)?"
_YEAR = r"(?:v?(?P<y>Y))?"
_OF_YEAR = r"(?:[OFT]*v?(?P<y>Y)|(?P<zv>z)v)?"
_PART = r"(?P<part>[ALPlhu])?(?P<y2>Y)?"
_BETWEEN = r"(?P<between>[i~]{0,5})"

PATTERNS: tuple[tuple[re.Pattern[str], Callable[[Match], Meaning | None]], ...] = tuple(
    (re.compile(pattern), build)
    for pattern, build in (
        (rf"(?:tT|T)?(?P<o>o)(?:~(?P<o2>o))?O(?P<m>m){_OF_YEAR}", _day_and_month),
        (rf"(?:tT|T)(?P<o>o)(?:~(?P<o2>o))?(?P<m>m){_OF_YEAR}", _day_and_month),
        (rf"(?P<m>m)(?P<o>M)(?:~(?P<o2>[MN]))?,?{_OF_YEAR}", _day_and_month),
        (r"S(?P<first>[ms])(?P<ya>Y)?Z(?P<last>[ms])(?P<y>Y)?", _leading_from_to),
        (rf"(?P<lead>[GHJU])~?[OFT]*(?P<unit>[ms]){_OF_YEAR}", _leading_part),
        (rf"(?P<lead>[GHJU])~?[OFT]*(?P<n>[ro])(?P<unit>[qh]){_OF_YEAR}", _leading_part),
        (r"(?P<lead>[GHJU])~?[OFT]*(?:(?P<zv>z)v|v?(?P<y>Y)|v)", _leading_part),
        (r"(?P<n>[ro])(?P<unit>[qh])[OFT]+(?:(?P<zv>z)v|v?(?P<y>Y)|v)", _part_in_year),
        (r"(?P<g>g)F(?P<when>m)(?P<y>Y)?", _meeting_in),
        (r"(?P<unit>s)[OFT]+(?P<y>Y)", lambda found: found.meaning(*_unit(found.get("unit")), found.get("unit"))),
        (r"(?<=[bEXSZCF])(?P<y>Y)(?!~)", _bare_year),
        (r"(?<=[bEXSZCF]T)(?P<y>Y)(?!~)", _bare_year),
        (r"t?\.?(?P<d1>[Dd])~t?(?P<d>[Dd])", _day_range),
        (r"t?\.?(?P<o>o)~t?(?P<d>[Dd])", _day_range),
        (r"(?:(?P<t>t)\.?)?(?P<d>[Dd])(?:\((?P<t2>t)\))?(?:v(?P<y>Y))?", _day),
        (rf"{_PRE}(?:t\.?)?(?P<o>o)(?:~(?P<o2>o))?p?(?P<m>m){_YEAR}", _day_and_month),
        (rf"{_PRE}(?P<m>m)(?P<o>o)(?P<p>p){_YEAR}", _day_and_month),
        (r"(?P<I>I)", _iso_month),
        (rf"{_PRE}(?P<w>w)(?P<n>[Nok])(?:[~j]w?(?P<n2>[No]))?{_YEAR}", _week),
        (r"(?P<z>z)(?P<head>w)", _step("week", Precision.WEEK)),
        (r"(?P<z>z)(?P<head>K)", _step("month", Precision.MONTH)),
        (rf"(?P<z>z){_BETWEEN}(?P<g>g)", _next_meeting),
        (rf"{_PRE}(?P<when>[ms]){_YEAR}{_BETWEEN}(?P<g>g)", _meeting_of),
        (rf"{_PRE}(?P<n>[ro])(?P<q>q){_YEAR}", _quarter),
        (rf"{_PRE}(?P<q>q)(?P<n>N){_YEAR}", _quarter),
        (rf"{_PRE}(?P<Q>Q)(?:~(?P<Q2>Q))?{_YEAR}", _quarter_sign),
        (rf"{_PRE}(?P<n>[ro])(?P<h>h){_YEAR}", _half),
        (rf"{_PRE}(?P<e>e){_YEAR}", _edge),
        (rf"{_PRE}(?P<first>[am])~j?(?P<last>m){_YEAR}", _pair),
        (rf"{_PRE}(?P<first>[ms])~(?P<last>[ms]){_YEAR}", _pair),
        (rf"{_PRE}(?P<first>[ms])(?P<ya>Y)?(?P<last>[ms]){_YEAR}", _from_to),
        (r"(?P<unit>s)Y~(?P<y>[YN])", _winter_of_two_years),
        (rf"(?P<z>z)(?P<unit>[ms]){_PART}", _month_or_season),
        (rf"{_PRE}(?P<unit>[ms]){_YEAR}{_PART}", _month_or_season),
        (r"(?P<V>V)(?:(?P<y>Y)~[YN])?", _turn_of_year),
        (r"(?P<v>v)?(?P<ya>Y)~(?P<y>[YN])", _years),
        (r"(?P<v>v)(?P<ya>Y)(?:,Y)*j(?P<v2>v)?(?P<y>Y)", _years),
        (r"(?P<v>v)(?P<ya>Y)(?P<v2>v)(?P<y>Y)", _years),
        (rf"(?P<v>v)(?P<y>Y){_PART}", _year),
        (rf"(?P<zv>z)(?P<v>v){_PART}", _year),
        (rf"(?P<v>v){_PART}", _unnumbered_year),
    )
)
