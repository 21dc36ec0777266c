"""What a search in the address asks for, the same on the page of hits and in the minutes that a hit leads to."""

from dataclasses import dataclass
from typing import Any

from dashboard.address import Address

FACETS = {
    "what": "what",
    "kind": "kind",
    "status": "status",
    "said_by": "said_by",
    "meeting": "meeting_id",
    "language": "language",
}
"""Name in the address, and the column that it narrows."""

PER_PAGE = 20


@dataclass(frozen=True, slots=True)
class Searching:
    """The words and the chosen facets."""

    words: str
    chosen: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, address: Address) -> "Searching":
        """What stands in an address."""
        chosen = [(name, address.get(name)) for name in FACETS]
        return cls((address.get("q") or "").strip(), tuple((name, value) for name, value in chosen if value))

    @property
    def in_address(self) -> dict[str, str]:
        """What a link carries on."""
        return {"q": self.words, **dict(self.chosen)} if self.words else {}

    @property
    def wanted(self) -> dict[str, str | None]:
        """The facets by their columns."""
        return {FACETS[name]: value for name, value in self.chosen}


def onward(row: dict[str, Any], searching: Searching) -> dict[str, Any]:
    """Parameters of the address of a hit in its minutes."""
    return {"start": row["start"], "end": row["end"], **searching.in_address}
