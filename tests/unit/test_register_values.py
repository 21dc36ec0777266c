"""How cells of registers become values."""

from datetime import date
from decimal import Decimal

import pytest

from etl.registers import values
from etl.registers.budget import period
from etl.vocabulary import ResponseKind


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("2025-05-08", date(2025, 5, 8)), ("8.5.2025", date(2025, 5, 8)), ("08.05.2025", date(2025, 5, 8))],
)
def test_a_day_is_written_in_two_ways(cell: str, expected: date) -> None:
    assert values.day(cell) == expected


@pytest.mark.parametrize("cell", ["31.2.2025", "8.5.25", "2025-13-01", "toukokuu", "8.5.2025 klo 9"])
def test_a_broken_day_is_refused_and_told_what_was_expected(cell: str) -> None:
    with pytest.raises(values.WrongValueError) as caught:
        values.day(cell)
    assert repr(cell) in caught.value.what
    assert caught.value.expected == "a day such as 2025-05-08 or 8.5.2025"


@pytest.mark.parametrize(
    ("cell", "earliest", "latest", "precision"),
    [
        ("31.12.2025", date(2025, 12, 31), date(2025, 12, 31), "day"),
        ("2026-05", date(2026, 5, 1), date(2026, 5, 31), "month"),
        ("5/2026", date(2026, 5, 1), date(2026, 5, 31), "month"),
        ("syksy 2026", date(2026, 9, 1), date(2026, 11, 30), "season"),
        ("loppuvuosi 2026", date(2026, 10, 1), date(2026, 12, 31), "quarter"),
        ("2026-Q3", date(2026, 7, 1), date(2026, 9, 30), "quarter"),
        ("2026", date(2026, 1, 1), date(2026, 12, 31), "year"),
    ],
)
def test_a_time_is_as_exact_as_its_words(cell: str, earliest: date, latest: date, precision: str) -> None:
    window = values.window(cell)
    assert (window.earliest, window.latest, window.precision, window.words) == (earliest, latest, precision, cell)


@pytest.mark.parametrize("cell", ["pian", "talvi 2026", "2026-13", "0/2026", "2026-Q5", "30.2.2026"])
def test_a_time_that_is_none_is_refused(cell: str) -> None:
    with pytest.raises(values.WrongValueError):
        values.window(cell)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("812 400,50", "812400.50"), ("812400.5", "812400.50"), ("900\u00a0000", "900000.00"), ("-12,30", "-12.30")],
)
def test_money_is_written_with_decimal_comma_or_point(cell: str, expected: str) -> None:
    assert values.money(cell) == Decimal(expected)


@pytest.mark.parametrize("cell", ["1.234.567", "1,234", "noin 5", "5 €", ""])
def test_money_that_could_be_misread_is_refused(cell: str) -> None:
    with pytest.raises(values.WrongValueError):
        values.money(cell)


def test_a_word_outside_the_house_is_told_the_words_inside() -> None:
    with pytest.raises(values.WrongValueError) as caught:
        values.word(ResponseKind)("ok")
    assert caught.value.expected == "one of: accepted, partially_accepted, rejected, none"


def test_a_period_of_two_years_begins_with_the_first() -> None:
    window = period("2025-2026")
    assert (window.earliest, window.latest) == (date(2025, 1, 1), date(2026, 12, 31))
