"""How a register's cell becomes a value; what does not fit is told with what was expected, never guessed."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from etl.vocabulary import DatePrecision, Word

Reader = Callable[[str], object]


class WrongValueError(ValueError):
    """A cell that does not hold what its column may hold."""

    def __init__(self, what: str, expected: str) -> None:
        super().__init__(f"{what}; expected {expected}")
        self.what = what
        self.expected = expected


@dataclass(frozen=True, slots=True)
class Window:
    """The days that a time allows, both included, and how exact its words are."""

    earliest: date
    latest: date
    precision: DatePrecision
    words: str

    def __str__(self) -> str:
        return self.words


_EXPECTED_DAY = "a day such as 2025-05-08 or 8.5.2025"
_EXPECTED_WINDOW = 'a time such as 8.5.2025, 2025-05, 5/2025, "syksy 2026", 2026-Q3 or 2026'

_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
_FINNISH_DAY = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})")
_MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})|(?P<month_first>\d{1,2})/(?P<year_last>\d{4})")
_QUARTER = re.compile(r"(?P<year>\d{4})-?Q(?P<quarter>[1-4])", re.IGNORECASE)
_YEAR = re.compile(r"(?P<year>\d{4})")
_SEASON = re.compile(r"(?P<season>\w+)\s+(?P<year>\d{4})")
_SEASONS = {
    "kevät": (3, 5, DatePrecision.SEASON),
    "kesä": (6, 8, DatePrecision.SEASON),
    "syksy": (9, 11, DatePrecision.SEASON),
    "alkuvuosi": (1, 3, DatePrecision.QUARTER),
    "loppuvuosi": (10, 12, DatePrecision.QUARTER),
}


def text(cell: str) -> str:
    return cell


def day(cell: str) -> date:
    """A day as 2025-05-08 or 8.5.2025."""
    match = _ISO_DAY.fullmatch(cell) or _FINNISH_DAY.fullmatch(cell)
    if match is None:
        raise WrongValueError(f"{cell!r} is not a day", _EXPECTED_DAY)
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError as error:
        raise WrongValueError(f"{cell!r} is not in the calendar", _EXPECTED_DAY) from error


def window(cell: str) -> Window:
    """A day, month, season, quarter or year as the days that it allows."""
    if _ISO_DAY.fullmatch(cell) or _FINNISH_DAY.fullmatch(cell):
        only = day(cell)
        return Window(only, only, DatePrecision.DAY, cell)
    months = _months(cell)
    if months is None:
        raise WrongValueError(f"{cell!r} is not a time", _EXPECTED_WINDOW)
    year, first, last, precision = months
    if not (1 <= first <= last <= 12 and year >= 1):
        raise WrongValueError(f"{cell!r} is not in the calendar", _EXPECTED_WINDOW)
    return Window(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]), precision, cell)


def _months(cell: str) -> tuple[int, int, int, DatePrecision] | None:
    if match := _MONTH.fullmatch(cell):
        year, month = int(match["year"] or match["year_last"]), int(match["month"] or match["month_first"])
        return year, month, month, DatePrecision.MONTH
    if match := _QUARTER.fullmatch(cell):
        last = 3 * int(match["quarter"])
        return int(match["year"]), last - 2, last, DatePrecision.QUARTER
    if match := _YEAR.fullmatch(cell):
        return int(match["year"]), 1, 12, DatePrecision.YEAR
    if (match := _SEASON.fullmatch(cell)) and match["season"].casefold() in _SEASONS:
        first, last, precision = _SEASONS[match["season"].casefold()]
        return int(match["year"]), first, last, precision
    return None


def money(cell: str) -> Decimal:
    """An amount such as 812 400,50 or 812400.50; cents are the smallest part."""
    bare = re.sub(r"\s", "", cell).replace("−", "-").replace(",", ".")
    if not re.fullmatch(r"-?\d{1,16}(\.\d{1,2})?", bare):
        raise WrongValueError(f"{cell!r} is not an amount", "an amount such as 812400,50, without thousand points")
    return Decimal(bare).quantize(Decimal("0.01"))


def whole_number(cell: str) -> int:
    if not re.fullmatch(r"\d{1,9}", cell):
        raise WrongValueError(f"{cell!r} is not a whole number", "a number such as 12")
    return int(cell)


def currency(cell: str) -> str:
    if not re.fullmatch(r"[A-Z]{3}", cell):
        raise WrongValueError(f"{cell!r} is not a currency", "three capitals such as EUR")
    return cell


def own_id(cell: str) -> str:
    """An id of the register: kept as it is; `:` parts the programme from it and `~` marks versions."""
    if not re.fullmatch(r"[^\s:~;,]+", cell):
        raise WrongValueError(f"{cell!r} is not an id", "letters, digits, - or _ such as V-R07")
    return cell


class OwnIds(tuple[str, ...]):
    """Ids of other rows, in the order of their cell."""

    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(self)


def own_ids(cell: str) -> OwnIds:
    """Ids parted by commas, semicolons or spaces, each once."""
    ids = [own_id(part) for part in re.split(r"[\s,;]+", cell)]
    twice = next((one for one in ids if ids.count(one) > 1), None)
    if twice is not None:
        raise WrongValueError(f"{twice!r} stands twice", "each id once")
    return OwnIds(ids)


def word(kind: type[Word]) -> Reader:
    """One of the words of the house."""

    words = {member.value: member for member in kind}

    def read(cell: str) -> Word:
        if cell not in words:
            raise WrongValueError(f"unknown word {cell!r}", f"one of: {', '.join(words)}")
        return words[cell]

    return read
