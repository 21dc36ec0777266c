"""Dates, money and shares in their Finnish written form."""

from datetime import date, datetime
from decimal import Decimal

HARD_SPACE = "\u00a0"
DASH = "–"
NOTHING = "–"
FEWEST_FOR_PER_CENT = 20


def day(value: date | None) -> str:
    """17.6.2022, or a dash where no day is known."""
    return f"{value.day}.{value.month}.{value.year}" if value else NOTHING


def written_day(written: str) -> str:
    """A day that is written 2022-06-17 in the form of the page; other words as they are."""
    try:
        return day(date.fromisoformat(written))
    except ValueError:
        return written


def window(earliest: date | None, latest: date | None) -> str:
    """A day, or the first and last day of a window."""
    if earliest is None or latest is None or earliest == latest:
        return day(latest or earliest)
    return f"{day(earliest)}{DASH}{day(latest)}"


def moment(value: datetime) -> str:
    """A day and a clock time."""
    return f"{day(value.date())} klo {value.hour}.{value.minute:02d}"


def number(value: float | Decimal, decimals: int = 0) -> str:
    """Thousands parted by a hard space, decimals by a comma."""
    return f"{value:,.{decimals}f}".replace(",", HARD_SPACE).replace(".", ",").replace("-", "−")


def sign(currency: str) -> str:
    """How a currency is written after an amount."""
    return "€" if currency == "EUR" else currency


def money(value: Decimal | int | None, currency: str = "EUR") -> str:
    """An amount; cents only where there are some."""
    if value is None:
        return NOTHING
    return f"{number(value, 0 if value == int(value) else 2)}{HARD_SPACE}{sign(currency)}"


def share(value: float | None, decimals: int = 1) -> str:
    """A share 0..1 as per cent."""
    if value is None:
        return NOTHING
    written = number(value * 100, decimals)
    return f"{written.removesuffix(',0')}{HARD_SPACE}%"


def cases(numerator: int, denominator: int) -> str:
    """A rate: always both numbers, per cent only when there are enough cases."""
    fraction = f"{numerator}/{denominator}"
    if denominator < FEWEST_FOR_PER_CENT:
        return fraction
    return f"{fraction} ({share(numerator / denominator, 0)})"
