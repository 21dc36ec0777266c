"""Where a recommendation was made, and what the evaluation found and concluded before it."""

import polars as pl

from etl.vocabulary import FindingStage
from queries.filters import AsOf
from queries.question import Fill, Tables, column, merged, of, question, whole, without_text
from queries.source import QUOTES, READS, SOURCE, with_source


@question(
    "Where do the minutes tell a recommendation in their own words?",
    reads=merged(READS, without_text("recommendation")),
    columns=(
        *of("recommendation", "recommendation_id"),
        *column("told_id", "TEXT", "The row that was read from the minutes."),
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
        ),
        tables,
    ).sort("meeting_on", "start", "told_id", nulls_last=True)
    return told if recommendation_id is None else told.filter(pl.col("recommendation_id") == recommendation_id)


@question(
    "Which findings and conclusions of an evaluation stand before a recommendation?",
    reads=merged(READS, without_text("finding"), whole("finding_link"), {"evaluation": ("evaluation_id", "title")}),
    columns=(
        *of("finding", "finding_id"),
        *of("finding_link", "recommendation_id"),
        *of("finding", "label", "stage", "kind", "theme"),
        *column("rests_on_labels", "TEXT", "Short ids of the findings that a conclusion rests on."),
        *column("evaluation_title", "TEXT", "Title of the evaluation."),
        *of("finding", "report", "report_page"),
        *SOURCE,
    ),
    fills=(Fill("quote", "finding", "finding_id"),),
)
def findings(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per finding or conclusion and recommendation that it carries, itself or through conclusions.

    Of all recommendations without an id. Findings before conclusions, those of the register before those of minutes.
    """
    carried = _carried(tables["finding_link"])
    if recommendation_id is not None:
        carried = carried.filter(pl.col("recommendation_id") == recommendation_id)
    evaluations = tables["evaluation"].select("evaluation_id", evaluation_title="title")
    rows = (
        carried.join(tables["finding"], on="finding_id")
        .join(evaluations, on="evaluation_id", how="left")
        .join(_rests_on(tables), on="finding_id", how="left")
    )
    stages = pl.col("stage").cast(pl.Enum([stage.value for stage in FindingStage]))
    return with_source(rows, tables).sort(
        "recommendation_id", stages, "meeting_on", "register_file", "register_line", "start", "finding_id",
        nulls_last=[False, False, False, *[True] * 4],
    )  # fmt: skip


def _carried(links: pl.DataFrame) -> pl.DataFrame:
    """Every finding or conclusion with each recommendation that it carries, itself or through what rests on it."""
    steps = links.filter(pl.col("conclusion_id").is_not_null()).select("finding_id", "conclusion_id")
    carried = links.filter(pl.col("recommendation_id").is_not_null()).select("finding_id", "recommendation_id").unique()
    while True:
        through = carried.select("recommendation_id", conclusion_id="finding_id")
        further = steps.join(through, on="conclusion_id").select(carried.columns)
        more = pl.concat([carried, further]).unique()
        if more.height == carried.height:
            return carried
        carried = more


def _rests_on(tables: Tables) -> pl.DataFrame:
    """Of each conclusion the short ids of what it rests on, in the order of the register."""
    labels = tables["finding"].select("finding_id", "label", "register_line").drop_nulls("label")
    return (
        tables["finding_link"]
        .drop_nulls("conclusion_id")
        .join(labels, on="finding_id")
        .sort("register_line", "label")
        .group_by(finding_id="conclusion_id")
        .agg(rests_on_labels=pl.col("label").str.join(", "))
    )
