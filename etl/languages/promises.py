"""Which words a language must give for telling a promise from what merely lies ahead."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """Phrases are written as told at `languages.claims.Sign`."""

    ahead_by_itself: tuple[str, ...] = ()
    """Says that something is to come, not that anybody does it: Kuntapäivät ovat tulossa."""
    others_duty: tuple[str, ...] = ()
    """Says what somebody else is to do: pyydetään toimittamaan."""
    base_attribute: str = ""
    """Pattern of an attribute that describes the subject: loppuvuodesta toteutettava arviointi."""
