"""Days of a year that words mean: months, seasons, halves, weeks, and their beginnings and ends."""

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from etl.languages.times import Case
from etl.vocabulary import DatePrecision

Days = tuple[date, date]
InYear = Callable[[int], Days]
"""First and last day in a year; raises ValueError where the year has no such day."""


def month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def months(first: int, last: int) -> InYear:
    """Whole months; those over the turn of the year belong to the year in which they end."""
    return lambda year: (date(year - (first > last), first, 1), month_end(year, last))


def quarter(number: int) -> InYear:
    return months(number * 3 - 2, number * 3)


def half(number: int) -> InYear:
    return months(number * 6 - 5, number * 6)


def single_day(month: int, day: int) -> InYear:
    return lambda year: (date(year, month, day), date(year, month, day))


def week(number: int) -> InYear:
    return lambda year: (date.fromisocalendar(year, number, 1), date.fromisocalendar(year, number, 7))


def turn_of_year(year: int) -> Days:
    """The turn that follows the year."""
    return date(year, 12, 1), date(year + 1, 1, 31)


def between(begin: InYear, end: InYear) -> InYear:
    """From the first day of one time to the last day of another, over the turn of the year where need be."""

    def days(year: int) -> Days:
        first, last = begin(year)[0], end(year)[1]
        return (begin(year - 1)[0], last) if first > last else (first, last)

    return days


def fixed(first: date, last: date) -> InYear:
    return lambda _year: (first, last)


YEAR = months(1, 12)


def part_of_year(sign: str, case: Case) -> tuple[DatePrecision, InYear]:
    """Beginning, middle, late part and end of a year; the end is its last day, as a state at the end is told."""
    match sign:
        case "A" if case == "from":
            return DatePrecision.DAY, single_day(1, 1)
        case "A":
            return DatePrecision.QUARTER, quarter(1)
        case "P":
            return DatePrecision.RANGE, single_day(6, 30) if case == "into" else months(6, 7)
        case "l":
            return DatePrecision.QUARTER, quarter(4)
        case "L":
            return DatePrecision.DAY, single_day(12, 31)
    return DatePrecision.YEAR, YEAR


def part(sign: str, half_number: int, days: InYear, precision: DatePrecision) -> tuple[DatePrecision, InYear]:
    """The same of a month or a season: thirds, halves, and the last day."""
    if sign == "L":
        return DatePrecision.DAY, lambda year: (days(year)[1], days(year)[1])
    shares = {"A": (0, 3), "P": (1, 3), "l": (2, 3), "h": (half_number - 1, 2)}
    if sign not in shares:
        return precision, days
    index, count = shares[sign]
    return DatePrecision.RANGE, lambda year: _share(days(year), index, count)


def _share(days: Days, index: int, count: int) -> Days:
    """One of `count` equal shares of the days; the last takes what is left."""
    first, last = days
    length = ((last - first).days + 1) // count
    begin = first + timedelta(days=index * length)
    return begin, last if index == count - 1 else begin + timedelta(days=length - 1)
