"""How old the data are, and when that is too old: one rule for the page, for `/readyz` and for whoever watches."""

import math
from collections.abc import Mapping
from datetime import datetime

from dashboard.door import DoorError

SETTING = "SEURANTA_STALE_HOURS"
STALE_HOURS = 26.0
"""A run every day, with two hours to spare."""
SECONDS_IN_HOUR = 3600


def stale_hours(settings: Mapping[str, str]) -> float:
    """Hours after which the data are stale; a setting that is no such number is refused."""
    written = settings.get(SETTING, "").strip()
    if not written:
        return STALE_HOURS
    try:
        hours = float(written.replace(",", "."))
    except ValueError:
        hours = math.nan
    if not (math.isfinite(hours) and hours > 0):
        raise DoorError(
            f"Seuranta: {SETTING}={written!r} ei ole tuntimäärä; käytä lukua, joka on yli nolla, esimerkiksi 26.\n"
            f"Seuranta: {SETTING}={written!r} is no number of hours; expected one above zero, such as 26."
        )
    return hours


def age_in_hours(published_at: datetime, now: datetime) -> float:
    """Hours since the file was written; a clock that went back makes no negative age."""
    return max(0.0, (now - published_at).total_seconds() / SECONDS_IN_HOUR)


def is_stale(published_at: datetime, now: datetime, most_hours: float) -> bool:
    """Whether the data are older than they may be."""
    return age_in_hours(published_at, now) > most_hours
