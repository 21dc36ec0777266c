"""Links between words and a recommendation that a person made and the machine did not suggest."""

from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import sha256

import polars as pl

from etl.follow_up.passages import Passage
from etl.follow_up.relation import relation
from etl.rules.judgements import PERSON
from etl.vocabulary import Basis, EvidenceState, JudgementKind, Lane

Row = dict[str, object]


def person_evidence(
    judgements: pl.DataFrame,
    suggested: Iterable[Row],
    found: Iterable[Passage],
    made_on: Mapping[str, date],
) -> list[Row]:
    """Rows of evidence from judgements whose words were found; known from the day of the first such judgement."""
    known = {(row["recommendation_id"], row["statement_id"] or row["decision_id"]) for row in suggested}
    passages = {passage.key: passage for passage in found}
    rows: dict[tuple[str, str], Row] = {}
    linking = judgements.filter(pl.col("kind") == JudgementKind.EVIDENCE.value).sort("effective_on", "judgement_id")
    for judgement in linking.iter_rows(named=True):
        link = (judgement["recommendation_id"], judgement["statement_id"] or judgement["decision_id"])
        if link not in known and link not in rows and link[0] in made_on and link[1] in passages:
            rows[link] = _row(judgement, passages[link[1]], made_on[link[0]])
    return list(rows.values())


def link_id(recommendation_id: str, passage: Passage) -> str:
    """Id of the link between a recommendation and words."""
    return f"{recommendation_id}:{sha256(passage.key.encode()).hexdigest()[:12]}"


def _row(judgement: Mapping[str, object], passage: Passage, made_on: date) -> Row:
    recommendation_id = str(judgement["recommendation_id"])
    return {
        "evidence_id": link_id(recommendation_id, passage),
        "programme_id": judgement["programme_id"],
        "recommendation_id": recommendation_id,
        "statement_id": passage.statement_id,
        "decision_id": passage.decision_id,
        "meeting_id": passage.meeting_id,
        "reason": PERSON,
        "state": EvidenceState.CONFIRMED,
        "relation": relation(made_on, passage),
        "lane": Lane.DECISION if passage.is_decision else Lane.CLAIM,
        "quote": passage.text,
        "known_on": judgement["effective_on"],
        "basis": Basis.CONFIRMED,
    }
