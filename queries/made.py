"""Where a recommendation was made, and what the evaluation found before it."""

import polars as pl

from queries.filters import AsOf
from queries.question import Fill, Tables, column, merged, of, question, without_text
from queries.source import QUOTES, READS, SOURCE, with_source


@question(
    "Where do the minutes tell a recommendation in their own words?",
    reads=merged(READS, without_text("recommendation")),
    columns=(
        *of("recommendation", "recommendation_id"),
        *column("told_id", "TEXT", "The row that was read from the minutes."),
        *column("proposed", "BOOLEAN", "True where a machine proposes that both are the same."),
        *SOURCE,
    ),
    fills=(*QUOTES, Fill("quote", "recommendation", "told_id")),
)
def origins(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per passage that recommends it, the earliest first; of all without an id."""
    rows = tables["recommendation"].filter(pl.col("source_file_id").is_not_null())
    told = with_source(
        rows.with_columns(
            told_id="recommendation_id",
            recommendation_id=pl.coalesce("same_as", "recommendation_id"),
            proposed=pl.col("same_as").is_not_null(),
        ),
        tables,
    ).sort("meeting_on", "start", "told_id", nulls_last=True)
    return told if recommendation_id is None else told.filter(pl.col("recommendation_id") == recommendation_id)


@question(
    "Which findings of the evaluation stand before a recommendation?",
    reads=merged(READS, without_text("finding")),
    columns=(*of("finding", "finding_id", "recommendation_id", "kind", "theme"), *SOURCE),
    fills=(Fill("quote", "finding", "finding_id"),),
)
def findings(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per finding that carries a recommendation, in the order of the minutes; of all without an id."""
    rows = tables["finding"].filter(pl.col("recommendation_id").is_not_null())
    if recommendation_id is not None:
        rows = rows.filter(pl.col("recommendation_id") == recommendation_id)
    return with_source(rows, tables).sort("meeting_on", "start", "finding_id", nulls_last=True)
