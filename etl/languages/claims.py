"""Which words a language must give for what clauses claim: status, modality, who says it, themes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Words for what clauses claim: status, modality, who says it, themes."""
