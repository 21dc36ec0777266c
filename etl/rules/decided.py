"""What a person, a register or a response last said of how far a recommendation has come."""

import polars as pl

from etl.rules.judgements import in_order
from etl.rules.once import Tables
from etl.rules.response import responses
from etl.vocabulary import Implementation, ImplementationBasis, JudgementKind, ResponseKind

OPEN = (Implementation.NOT_STARTED.value, Implementation.IN_PROGRESS.value)
"""States in which there is something left to do."""

_COLUMNS = ("recommendation_id", "effective_on", "rank", "implementation", "basis", "implemented_on")


def last_words(tables: Tables) -> pl.DataFrame:
    """What a person or a register decided last, with the day from which it counts."""
    rows = pl.concat([judged_progress(tables["judgement"]), _registered(tables), _superseded(tables), _refused(tables)])
    # A register's structure ("superseded by") outlives the progress rows of what it replaced.
    structural = pl.col("implementation") == Implementation.SUPERSEDED.value
    judged = pl.col("basis") == ImplementationBasis.JUDGEMENT.value
    replaced = rows.filter(structural & ~judged)["recommendation_id"].implode()
    return (
        rows.filter(structural | judged | ~pl.col("recommendation_id").is_in(replaced))
        .sort("effective_on", "rank", nulls_last=False, maintain_order=True)
        .unique("recommendation_id", keep="last")
        .drop("rank")
    )


def judged_progress(judgements: pl.DataFrame) -> pl.DataFrame:
    """Judgements that say how far a recommendation has come, as candidates for the last word."""
    return (
        judgements.filter(
            (pl.col("kind") == JudgementKind.IMPLEMENTATION.value) & pl.col("recommendation_id").is_not_null()
        )
        .pipe(in_order)
        .select(
            "recommendation_id",
            "effective_on",
            rank=pl.lit(3),
            implementation=pl.col("new"),
            basis=pl.lit(ImplementationBasis.JUDGEMENT.value),
            implemented_on=pl.col("implemented_on"),
        )
    )


def _registered(tables: Tables) -> pl.DataFrame:
    """What the reports of all actions of a recommendation amount to.

    Actions that were given up count only where no other is left; one without a report has not started.
    """
    last = (
        tables["action_report"]
        .sort("recorded_on", "register_line", maintain_order=True)
        .unique("action_id", keep="last")
        .select("action_id", "recommendation_id", "recorded_on", "implementation", "implemented_on")
    )
    silent = (
        tables["action"]
        .select("action_id", "recommendation_id")
        .join(last, on="action_id", how="anti")
        .join(last, on="recommendation_id", how="semi")
        .with_columns(implementation=pl.lit(Implementation.NOT_STARTED.value))
    )
    kept = pl.col("implementation").is_in([*OPEN, Implementation.IMPLEMENTED.value])
    of_kept = pl.col("implementation").filter(kept)
    return (
        pl.concat([last, silent], how="diagonal")
        .sort("recorded_on", nulls_last=False, maintain_order=True)
        .group_by("recommendation_id")
        .agg(
            pl.when(of_kept.min() != of_kept.max())
            .then(pl.lit(Implementation.IN_PROGRESS.value))
            .when(kept.any())
            .then(of_kept.first())
            .otherwise(pl.col("implementation").last())
            .first()
            .alias("implementation"),
            effective_on=pl.col("recorded_on").max(),
            implemented_on=pl.col("implemented_on").max(),
        )
        .with_columns(rank=pl.lit(2), basis=pl.lit(ImplementationBasis.REGISTER.value))
        .select(_COLUMNS)
    )


def _superseded(tables: Tables) -> pl.DataFrame:
    recommendations = tables["recommendation"]
    return (
        recommendations.filter(pl.col("superseded_by").is_not_null())
        .join(
            recommendations.select(pl.col("recommendation_id").alias("superseded_by"), effective_on=pl.col("made_on")),
            on="superseded_by",
        )
        .select(
            "recommendation_id",
            "effective_on",
            rank=pl.lit(1),
            implementation=pl.lit(Implementation.SUPERSEDED.value),
            basis=pl.lit(ImplementationBasis.REGISTER.value),
            implemented_on=pl.lit(None, dtype=pl.Date),
        )
    )


def _refused(tables: Tables) -> pl.DataFrame:
    return (
        responses(tables)
        .filter(pl.col("response") == ResponseKind.REJECTED.value)
        .select(
            "recommendation_id",
            effective_on=pl.col("responded_on"),
            rank=pl.lit(0),
            implementation=pl.lit(Implementation.NOT_IMPLEMENTED.value),
            basis=pl.lit(ImplementationBasis.RESPONSE.value),
            implemented_on=pl.lit(None, dtype=pl.Date),
        )
    )
