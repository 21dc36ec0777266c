"""Which judgements hold as of a day, and what they make of evidence."""

from datetime import date
from typing import TypeVar

import polars as pl

from etl.vocabulary import Basis, EvidenceState, JudgementKind

Frame = TypeVar("Frame", pl.DataFrame, pl.LazyFrame)

PERSON = "person"
"""The reason of evidence that only a person saw."""

_PAIR = ("recommendation_id", "statement_id", "decision_id")


def in_order(judgements: Frame) -> Frame:
    """By the day from which they count; of one day a register's rows by line, then the journal's as appended."""
    return judgements.sort("effective_on", "number", "register_line", "judgement_id")


def in_force(judgements: pl.DataFrame, day: date) -> pl.DataFrame:
    """Judgements that count as of a day; one taken back counts until the day on which it was.

    An undo that was itself undone takes nothing back. Undo rows are left out.
    """
    rows = judgements.filter(pl.col("effective_on") <= day)
    undone_by = dict(zip(rows["judgement_id"].to_list(), rows["undone_by"].to_list(), strict=True))
    holds = [judgement_id for judgement_id in undone_by if _holds(judgement_id, undone_by)]
    return rows.filter(pl.col("judgement_id").is_in(holds) & (pl.col("kind") != JudgementKind.UNDO.value))


def _holds(judgement_id: str, undone_by: dict[str, str | None]) -> bool:
    """A chain of undos of even length leaves the judgement standing."""
    steps = 0
    seen = {judgement_id}
    undo = undone_by[judgement_id]
    while undo in undone_by and undo not in seen:
        seen.add(undo)
        steps += 1
        undo = undone_by[undo]
    return steps % 2 == 0


def with_evidence_state(evidence: pl.DataFrame, judgements: pl.DataFrame) -> pl.DataFrame:
    """Evidence with the state and basis that the judgements in force give it; without one it is suggested.

    A register's own row keeps its state, and a judgement that lost its words says nothing. The latest judgement on the
    same words holds. A link that only a person made goes with the last judgement that made it.
    """
    latest = (
        judgements.filter(
            pl.col("kind") == JudgementKind.EVIDENCE.value,
            pl.col("statement_id").is_not_null() | pl.col("decision_id").is_not_null(),
        )
        .pipe(in_order)
        .unique(subset=_PAIR, keep="last", maintain_order=True)
        .select(*_PAIR, judged=pl.col("new"))
    )
    register = pl.col("basis") == Basis.REGISTER.value
    judged = pl.col("judged").is_not_null()
    return (
        evidence.join(latest, on=_PAIR, how="left", nulls_equal=True, maintain_order="left")
        .filter(judged | register | pl.col("reason").ne_missing(PERSON))
        .with_columns(
            state=pl.when(register & ~judged)
            .then(pl.col("state"))
            .otherwise(pl.coalesce("judged", pl.lit(EvidenceState.SUGGESTED.value))),
            basis=pl.when(register)
            .then(pl.col("basis"))
            .when(judged)
            .then(pl.lit(Basis.CONFIRMED.value))
            .otherwise(pl.lit(Basis.MACHINE.value)),
        )
        .drop("judged")
    )
