"""What decides the state of each recommendation, and what was last said of it: the words, or the line of a register."""

import polars as pl

from etl.rules.decided import OPEN
from etl.rules.implementation import MOVING, NO_ACT
from etl.rules.judgements import in_order
from etl.rules.once import once
from etl.rules.spoken import spoken_of
from etl.vocabulary import Basis, EvidenceRelation, Implementation, ImplementationBasis, JudgementKind
from queries.question import Tables
from queries.source import PLACE, with_source


def spoken(tables: Tables) -> pl.DataFrame:
    """Evidence that nobody refused and that speaks of no earlier time, in the order in which it was said.

    The columns of `etl.rules.spoken.spoken_of`, with start, lane, basis, register_file and register_line.
    """
    return once(tables, "spoken", lambda: _spoken(tables))


def _spoken(tables: Tables) -> pl.DataFrame:
    more = tables["evidence"].select("evidence_id", "lane", "basis", "register_file", "register_line")
    rows = spoken_of(tables).join(more, on="evidence_id", how="left", maintain_order="left")
    for name in ("statement", "decision"):
        places = tables[name].select(f"{name}_id", pl.col("start").alias(f"_{name}"))
        rows = rows.join(places, on=f"{name}_id", how="left", maintain_order="left")
    placed = rows.with_columns(start=pl.coalesce("_statement", "_decision")).drop("_statement", "_decision")
    return placed.sort("known_on", "start", "evidence_id", nulls_last=False)


def last_spoken(tables: Tables, of: pl.DataFrame | None = None) -> pl.DataFrame:
    """The last words of the minutes on each recommendation, or on each of `of`; the columns of `spoken` and SOURCE."""
    of_minutes = spoken(tables).filter(pl.col("meeting_id").is_not_null())
    if of is not None:
        of_minutes = of_minutes.join(of, on="recommendation_id", how="semi", maintain_order="left")
    return with_source(of_minutes.unique("recommendation_id", keep="last", maintain_order=True), tables)


def grounds(tables: Tables, states: pl.DataFrame) -> pl.DataFrame:
    """What decides each state: one row per recommendation of `states` that something decides.

    Columns: recommendation_id, evidence_id, judgement_id, decided_on, basis, register_file, register_line and PLACE.
    """
    decider = pl.when(pl.col("implementation") == Implementation.SUPERSEDED.value).then(
        pl.when(pl.col("implementation_basis") == ImplementationBasis.REGISTER.value).then(pl.lit("successor"))
    )
    wanted = states.select("recommendation_id", ground=pl.coalesce(decider, "implementation_basis"))
    candidates = pl.concat(
        [_judged(tables), _reported(tables), _succeeded(tables), _responded(tables), *_said(tables)], how="diagonal"
    )
    decided = (
        candidates.join(wanted, on=["recommendation_id", "ground"], how="semi", maintain_order="left")
        .sort("decided_on", "rank", nulls_last=False, maintain_order=True)
        .unique("recommendation_id", keep="last", maintain_order=True)
    )
    return with_source(decided, tables).select(
        "recommendation_id", "evidence_id", "judgement_id", "decided_on", "basis", "register_file", "register_line",
        *PLACE,
    )  # fmt: skip


def _judged(tables: Tables) -> pl.DataFrame:
    """A person's judgement; the words that the person saw are its quote."""
    return (
        tables["judgement"]
        .filter(pl.col("kind").is_in([JudgementKind.IMPLEMENTATION.value, JudgementKind.RESPONSE.value]))
        .pipe(in_order)
        .select(
            "recommendation_id",
            "judgement_id",
            "statement_id",
            "decision_id",
            "quote",
            "register_file",
            "register_line",
            ground=pl.when(pl.col("kind") == JudgementKind.RESPONSE.value)
            .then(pl.lit(ImplementationBasis.RESPONSE.value))
            .otherwise(pl.lit(ImplementationBasis.JUDGEMENT.value)),
            decided_on=pl.col("effective_on"),
            meeting_id=pl.col("quote_meeting_id"),
            item_number=pl.col("quote_item"),
            basis=pl.lit(Basis.CONFIRMED.value),
            rank=pl.lit(1, dtype=pl.Int64),
        )
    )


def _reported(tables: Tables) -> pl.DataFrame:
    return _register(tables["action_report"], ImplementationBasis.REGISTER.value, "recorded_on")


def _responded(tables: Tables) -> pl.DataFrame:
    return _register(tables["response"], ImplementationBasis.RESPONSE.value, "responded_on")


def _succeeded(tables: Tables) -> pl.DataFrame:
    rows = tables["recommendation"].filter(pl.col("superseded_by").is_not_null())
    newer = tables["recommendation"].select(superseded_by="recommendation_id", succeeded_on="made_on")
    return _register(rows.join(newer, on="superseded_by", how="left"), "successor", "succeeded_on")


def _register(rows: pl.DataFrame, ground: str, day: str) -> pl.DataFrame:
    return rows.sort("register_line", maintain_order=True).select(
        "recommendation_id",
        "basis",
        "register_file",
        "register_line",
        ground=pl.lit(ground),
        decided_on=pl.col(day),
        rank=pl.lit(0, dtype=pl.Int64),
    )


def _said(tables: Tables) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Decisions and claims from which "in progress" follows."""
    of_progress = pl.col("relation") == EvidenceRelation.PROGRESS.value
    rows = (
        spoken(tables).filter(of_progress).with_columns(decided_on=pl.col("known_on"), rank=pl.lit(0, dtype=pl.Int64))
    )
    acts = rows.filter(pl.col("decision_kind").is_not_null() & ~pl.col("decision_kind").is_in(NO_ACT))
    claims = rows.filter(pl.col("status").is_in(MOVING))
    return (
        acts.with_columns(ground=pl.lit(ImplementationBasis.DECISION.value)),
        claims.with_columns(ground=pl.lit(ImplementationBasis.CLAIM.value)),
    )


def is_open() -> pl.Expr:
    """Whether something is left to do."""
    return pl.col("implementation").is_in(OPEN)
