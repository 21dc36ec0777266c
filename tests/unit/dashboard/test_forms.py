"""Dates, amounts and shares as each language writes them; `_` stands for a space that does not break."""

from datetime import UTC, date, datetime
from decimal import Decimal

import plotly.graph_objects as go
import pytest

from dashboard.components.chart import chart
from dashboard.text import LANGUAGES
from dashboard.text.forms import HARD_SPACE, Forms
from tests.view import view_of_nothing

WRITTEN = """
what              | fi                    | sv                    | en
day               | 17.6.2022             | 17.6.2022             | 17 June 2022
no day            | –                     | –                     | –
weekday           | ti 8.12.2026          | tis 8.12.2026         | Tue 8 Dec 2026
month             | 6/2022                | 6/2022                | Jun 2022
window            | 1.9.2026–30.11.2026   | 1.9.2026–30.11.2026   | 1 September 2026 – 30 November 2026
window of a day   | 1.9.2026              | 1.9.2026              | 1 September 2026
quarter           | 3. neljännes 2026     | 3:e kvartalet 2026    | 3rd quarter 2026
moment            | 17.6.2022 klo 9.05    | 17.6.2022 kl. 9.05    | 17 June 2022 at 9:05
clock             | 13.00                 | 13.00                 | 13:00
written by number | 31.12.2025            | 31.12.2025            | 31 December 2025
written in words  | syksy 2026            | syksy 2026            | syksy 2026
number            | −1_234_567,5          | −1_234_567,5          | −1,234,567.5
money             | 1_234_567,50_€        | 1_234_567,50_€        | €1,234,567.50
whole money       | 900_000_€             | 900_000_€             | €900,000
money below zero  | −5_€                  | −5_€                  | −€5
another currency  | 5_SEK                 | 5_SEK                 | SEK_5
millions          | 1,2_M€                | 1,2_M€                | €1.2M
whole millions    | 2_M€                  | 2_M€                  | €2M
share             | 77,1_%                | 77,1_%                | 77.1%
whole share       | 90_%                  | 90_%                  | 90%
few cases         | 3/19                  | 3/19                  | 3/19
enough cases      | 5/20 (25_%)           | 5/20 (25_%)           | 5/20 (25%)
no cases          | 0/0                   | 0/0                   | 0/0
"""


def written(forms: Forms) -> dict[str, str]:
    first, last = date(2026, 9, 1), date(2026, 11, 30)
    return {
        "day": forms.day(date(2022, 6, 17)),
        "no day": forms.day(None),
        "weekday": forms.weekday(date(2026, 12, 8)),
        "month": forms.month(date(2022, 6, 1)),
        "window": forms.window(first, last),
        "window of a day": forms.window(first, first),
        "quarter": forms.period(date(2026, 7, 1), date(2026, 9, 30), "quarter"),
        "moment": forms.moment(datetime(2022, 6, 17, 9, 5, tzinfo=UTC)),
        "clock": forms.clock("13:00"),
        "written by number": forms.written_day("31.12.2025"),
        "written in words": forms.written_day("syksy 2026"),
        "number": forms.number(-1234567.5, 1),
        "money": forms.money(Decimal("1234567.50")),
        "whole money": forms.money(Decimal("900000.00")),
        "money below zero": forms.money(-5),
        "another currency": forms.money(5, "SEK"),
        "millions": forms.millions(1_234_567, "EUR"),
        "whole millions": forms.millions(2e6, "EUR"),
        "share": forms.share(0.7714),
        "whole share": forms.share(0.9),
        "few cases": forms.cases(3, 19),
        "enough cases": forms.cases(5, 20),
        "no cases": forms.cases(0, 0),
    }


def drawn(language: str) -> dict[str, str]:
    heading, *rows = ([cell.strip() for cell in line.split("|")] for line in WRITTEN.strip().splitlines())
    place = heading.index(language)
    return {row[0]: row[place].replace("_", HARD_SPACE) for row in rows}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_writes_in_its_own_form(language: str) -> None:
    assert written(LANGUAGES[language].forms) == drawn(language)


@pytest.mark.parametrize(("language", "signs"), [("fi", ",\u00a0"), ("sv", ",\u00a0"), ("en", ".,")])
def test_charts_part_decimals_and_thousands_with_the_signs_of_the_language(language: str, signs: str) -> None:
    figure = go.Figure(layout={"height": 100})
    chart(figure, view_of_nothing(LANGUAGES[language]), name="timeline", sheet="timeline", sentence="", table="")
    assert figure.layout.separators == signs
