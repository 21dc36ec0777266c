"""From which age on data are called out of date, as whoever runs the service says."""

from collections.abc import Mapping

SETTING = "SEURANTA_STALE_HOURS"


class StalenessError(ValueError):
    """The setting is no number of hours; the message says what was expected."""


def hours(settings: Mapping[str, str]) -> float | None:
    """The hours of the setting; None without it, since only a nightly run makes old data a fault."""
    given = settings.get(SETTING, "").strip()
    if not given:
        return None
    try:
        found = float(given.replace(",", "."))
    except ValueError:
        found = 0.0
    if not 0 < found < float("inf"):
        raise StalenessError(f"{SETTING}: {given!r} is no number of hours; expected one above 0, such as 36")
    return found
