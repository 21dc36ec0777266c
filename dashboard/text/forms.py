"""Dates, clock times, money and shares in the written form of each language of the interface."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, get_currency_symbol, get_decimal_symbol, get_group_symbol

from etl.vocabulary import DatePrecision

HARD_SPACE = "\u00a0"
DASH = "–"
NOTHING = "–"
MINUS = "−"
FEWEST_FOR_PER_CENT = 20
MILLION = 1e6

_NUMBERED_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


@dataclass(frozen=True, slots=True)
class Forms:
    """How one language writes what is counted and dated; `tag` is its BCP 47 name.

    Patterns are those of CLDR. `names_months` is true where a date names its month, and so holds spaces of its own.
    """

    tag: str
    day_pattern: str
    weekday_pattern: str
    month_pattern: str
    moment_pattern: str
    clock_sign: str
    names_months: bool = False

    @property
    def locale(self) -> Locale:
        """The language and country whose customs Babel knows."""
        return Locale.parse(self.tag, sep="-")

    @property
    def separators(self) -> str:
        """The signs of decimals and of thousands, as Plotly takes them."""
        return get_decimal_symbol(self.locale) + get_group_symbol(self.locale)

    def day(self, value: date | None) -> str:
        """17.6.2022, 17 June 2022; or a dash where no day is known."""
        return format_date(value, self.day_pattern, self.locale) if value else NOTHING

    def weekday(self, value: date) -> str:
        """ti 8.12.2026, tis 8.12.2026, Tue 8 Dec 2026"""
        return format_date(value, self.weekday_pattern, self.locale)

    def month(self, value: date) -> str:
        """6/2022, Jun 2022"""
        return format_date(value, self.month_pattern, self.locale)

    def written_day(self, written: str) -> str:
        """A day that is written 2022-06-17 or 17.6.2022 in the form of the page; other words as they are."""
        numbered = _NUMBERED_DAY.fullmatch(written.strip())
        try:
            if numbered:
                return self.day(date(int(numbered[3]), int(numbered[2]), int(numbered[1])))
            return self.day(date.fromisoformat(written))
        except ValueError:
            return written

    def window(self, earliest: date | None, latest: date | None) -> str:
        """A day, or the first and last day of a window."""
        if earliest is None or latest is None or earliest == latest:
            return self.day(latest or earliest)
        dash = f" {DASH} " if self.names_months else DASH
        return f"{self.day(earliest)}{dash}{self.day(latest)}"

    def period(self, earliest: date | None, latest: date | None, precision: str | None) -> str:
        """A time as exactly as it is known: a month or a quarter by its name, else a day or a window."""
        if earliest and precision == DatePrecision.MONTH:
            return self.month(earliest)
        if earliest and precision == DatePrecision.QUARTER:
            return format_date(earliest, "QQQQ y", self.locale)
        return self.window(earliest, latest)

    def clock(self, written: str) -> str:
        """A clock time that the minutes give as 13:00 or 13.00."""
        return written.replace(":", ".").replace(".", self.clock_sign)

    def moment(self, value: datetime) -> str:
        """A day and a clock time."""
        clock = f"{value.hour}{self.clock_sign}{value.minute:02d}"
        return self.moment_pattern.format(day=self.day(value.date()), clock=clock)

    def number(self, value: float | Decimal, decimals: int = 0) -> str:
        """Thousands parted, and so many decimals."""
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return format_decimal(value, pattern, self.locale).replace("-", MINUS)

    def sign(self, currency: str) -> str:
        """How a currency is written beside an amount: the euro by its sign, others by their code."""
        return get_currency_symbol(currency, self.locale) if currency == "EUR" else currency

    def money(self, value: float | Decimal | int | None, currency: str = "EUR") -> str:
        """An amount; cents only where there are some."""
        if value is None:
            return NOTHING
        written = self.number(value, 0 if value == int(value) else 2)
        return self._priced(written.removeprefix(MINUS), value < 0, currency)

    def millions(self, value: float, currency: str) -> str:
        """1,2 M€, €1.2M: short enough for an axis."""
        rounded = round(float(value) / MILLION, 1)
        return self._priced(self.number(rounded, 0 if rounded == int(rounded) else 1), False, currency, unit="M")

    def _priced(self, number: str, negative: bool, currency: str, unit: str = "") -> str:
        """The currency before the number or after it, as CLDR has it; a code before it is parted by a space."""
        sign = self.sign(currency)
        if self.locale.currency_formats["standard"].pattern.startswith("¤"):
            written = f"{sign}{HARD_SPACE if sign == currency else ''}{number}{unit}"
        else:
            written = f"{number}{HARD_SPACE}{unit}{sign}"
        return f"{MINUS if negative else ''}{written}"

    def share(self, value: float | None, decimals: int = 1) -> str:
        """A share 0..1 as per cent; no decimal where it is nought."""
        if value is None:
            return NOTHING
        per_cent = round(value * 100, decimals)
        written = self.number(per_cent, 0 if per_cent == int(per_cent) else decimals)
        space = HARD_SPACE if HARD_SPACE in self.locale.percent_formats[None].pattern else ""
        return f"{written}{space}%"

    def cases(self, numerator: int, denominator: int) -> str:
        """A rate: always both numbers, per cent only when there are enough cases."""
        fraction = f"{numerator}/{denominator}"
        if denominator < FEWEST_FOR_PER_CENT:
            return fraction
        return f"{fraction} ({self.share(numerator / denominator, 0)})"


FINNISH = Forms("fi-FI", "d.M.y", "ccc d.M.y", "M/y", "{day} klo {clock}", ".")
SWEDISH = Forms("sv-FI", "d.M.y", "ccc d.M.y", "M/y", "{day} kl. {clock}", ".")
ENGLISH = Forms("en-GB", "d MMMM y", "ccc d MMM y", "MMM y", "{day} at {clock}", ":", names_months=True)
