"""What people made of suggested links: confirmed, refused, or found where the machine saw none."""

from collections.abc import Iterable
from datetime import date
from hashlib import sha256

import polars as pl

from etl.follow_up.passages import Passage
from etl.rules.judgements import in_force, with_evidence_state
from etl.schema import BY_NAME
from etl.vocabulary import Basis, EvidenceRelation, EvidenceState, JudgementKind, Lane

_PAIR = ("recommendation_id", "statement_id", "decision_id")


def judged(suggested: pl.DataFrame, found: Iterable[Passage], judgements: pl.DataFrame) -> pl.DataFrame:
    """Suggested links with the state that the judgements in force give, and links that only a person made."""
    holding = in_force(judgements, date.max).filter(
        (pl.col("kind") == JudgementKind.EVIDENCE.value) & pl.col("recommendation_id").is_not_null()
    )
    passages = {passage.key: passage for passage in found}
    own = holding.unique(_PAIR, keep="last", maintain_order=True).join(
        suggested, on=_PAIR, how="anti", nulls_equal=True
    )
    rows = [
        _row(row, passages[key])
        for row in own.iter_rows(named=True)
        if (key := row["statement_id"] or row["decision_id"]) in passages
    ]
    return with_evidence_state(pl.concat([suggested, BY_NAME["evidence"].frame(rows)]), holding)


def _row(judgement: dict[str, str], passage: Passage) -> dict[str, object]:
    return {
        "evidence_id": f"{judgement['recommendation_id']}:{sha256(passage.key.encode()).hexdigest()[:12]}",
        "programme_id": judgement["programme_id"],
        "recommendation_id": judgement["recommendation_id"],
        "statement_id": passage.statement_id,
        "decision_id": passage.decision_id,
        "meeting_id": passage.meeting_id,
        "score": None,
        "reason": "person",
        "state": EvidenceState.CONFIRMED,
        "relation": EvidenceRelation.PROGRESS,
        "lane": Lane.DECISION if passage.is_decision else Lane.CLAIM,
        "quote": passage.text,
        "known_on": passage.known_on,
        "basis": Basis.CONFIRMED,
    }
