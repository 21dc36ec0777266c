"""Which words a language must give for the skeleton of minutes: headings, decisions, attendance."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StructureWords:
    """Words for the skeleton of minutes: headings, decisions, attendance. Lemmas unless said otherwise."""

    tail_openers: tuple[tuple[str, ...], ...]
    """Lemmas with which a paragraph after the last item opens: signatures, attachments, distribution."""
