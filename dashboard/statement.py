"""Whom a reader tells about a hurdle, and who watches over accessibility: out of the settings of this installation."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

FEEDBACK_SETTING = "SEURANTA_FEEDBACK"
"""An e-mail address or a web address."""
SUPERVISOR_SETTING = "SEURANTA_SUPERVISOR"
SUPERVISOR = "Lupa- ja valvontavirasto, https://www.saavutettavuusvaatimukset.fi"
"""The authority of Finland since 1.1.2026; it took over from the Regional State Administrative Agency."""
WRITTEN_ON = date(2026, 11, 25)


@dataclass(frozen=True, slots=True)
class Contacts:
    """`feedback` is null where nobody has set an address."""

    feedback: str | None
    supervisor: str

    @classmethod
    def of(cls, settings: Mapping[str, str]) -> "Contacts":
        return cls(
            settings.get(FEEDBACK_SETTING, "").strip() or None,
            settings.get(SUPERVISOR_SETTING, "").strip() or SUPERVISOR,
        )


def link_to(address: str) -> str | None:
    """Where a contact leads: a web page or a letter; null where the words are neither."""
    word = next((word for word in address.split() if word.startswith(("https://", "http://"))), None)
    if word:
        return word.rstrip(".,;")
    return f"mailto:{address}" if "@" in address and " " not in address else None
