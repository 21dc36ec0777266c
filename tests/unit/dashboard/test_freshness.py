"""When the data are too old."""

from datetime import UTC, datetime, timedelta

import pytest

from dashboard import freshness
from dashboard.door import DoorError

NOW = datetime(2026, 11, 25, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours_old", "most", "stale"), [(25.9, 26, False), (26, 26, False), (26.1, 26, True), (-3, 1, False)]
)
def test_data_are_stale_once_they_are_older_than_they_may_be(hours_old: float, most: float, stale: bool) -> None:
    assert freshness.is_stale(NOW - timedelta(hours=hours_old), NOW, most) is stale


def test_a_clock_that_went_back_makes_no_negative_age() -> None:
    assert freshness.age_in_hours(NOW + timedelta(hours=1), NOW) == 0


@pytest.mark.parametrize(("written", "hours"), [({}, 26.0), ({"SEURANTA_STALE_HOURS": " "}, 26.0), ("0.5", 0.5)])
def test_the_setting_is_a_number_of_hours(written: dict[str, str] | str, hours: float) -> None:
    settings = {freshness.SETTING: written} if isinstance(written, str) else written
    assert freshness.stale_hours(settings) == hours


@pytest.mark.parametrize("written", ["soon", "0", "-1", "nan", "inf", "26 h"])
def test_a_setting_that_is_none_is_refused_with_an_example(written: str) -> None:
    with pytest.raises(DoorError, match=r"expected one above zero, such as 26\."):
        freshness.stale_hours({freshness.SETTING: written})
