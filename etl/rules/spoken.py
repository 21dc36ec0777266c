"""What the minutes say of a recommendation after it was made."""

import polars as pl

from etl.rules.once import Tables, once
from etl.vocabulary import EvidenceRelation, EvidenceState


def spoken_of(tables: Tables) -> pl.DataFrame:
    """Evidence that nobody refused and that does not speak of a time before the recommendation, with what it claims.

    Columns: evidence_id, recommendation_id, statement_id, decision_id, meeting_id, known_on, relation, evidence_state,
    status, decision_kind.
    """
    return once(tables, "spoken of", lambda: _spoken_of(tables))


def _spoken_of(tables: Tables) -> pl.DataFrame:
    return (
        tables["evidence"]
        .filter(
            (pl.col("state") != EvidenceState.REFUSED.value) & (pl.col("relation") != EvidenceRelation.EARLIER.value)
        )
        .select(
            "evidence_id",
            "recommendation_id",
            "statement_id",
            "decision_id",
            "meeting_id",
            "known_on",
            "relation",
            evidence_state=pl.col("state"),
        )
        .join(tables["statement"].select("statement_id", "status"), on="statement_id", how="left")
        .join(tables["decision"].select("decision_id", decision_kind=pl.col("kind")), on="decision_id", how="left")
    )
