"""Which words a language must give for the skeleton of minutes: headings, decisions, attendance."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StructureWords:
    """Words for the skeleton of minutes: headings, decisions, attendance."""
