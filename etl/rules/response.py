"""Management's response to a recommendation."""

import polars as pl

from etl.rules.judgements import in_order
from etl.rules.once import Tables, once
from etl.vocabulary import JudgementKind


def responses(tables: Tables) -> pl.DataFrame:
    """Management's latest response: recommendation_id, response, response_reason, responded_on."""
    return once(tables, "responses", lambda: _responses(tables))


def _responses(tables: Tables) -> pl.DataFrame:
    registered = tables["response"].select(
        "recommendation_id", "responded_on", rank=pl.lit(0), response=pl.col("kind"), response_reason=pl.col("reason")
    )
    judged = (
        tables["judgement"]
        .filter((pl.col("kind") == JudgementKind.RESPONSE.value) & pl.col("recommendation_id").is_not_null())
        .pipe(in_order)
        .select(
            "recommendation_id",
            responded_on=pl.col("effective_on"),
            rank=pl.lit(1),
            response=pl.col("new"),
            response_reason=pl.col("reason"),
        )
    )
    return (
        pl.concat([registered, judged])
        .sort("responded_on", "rank", nulls_last=False, maintain_order=True)
        .unique("recommendation_id", keep="last", maintain_order=True)
        .drop("rank")
    )
