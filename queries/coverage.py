"""What was read and what was not: documents with their coverage, passages without a class, rows that were rejected."""

import polars as pl

from queries.filters import AsOf
from queries.question import Fill, Tables, column, known, of, question


@question(
    "How much of each document is classified, and which was refused?",
    reads={
        "source_file": (
            "source_file_id", "name", "path", "media_type", "language", "kind", "pages", "characters", "classified",
            "refused", "first_seen_at",
        ),
        "meeting": ("meeting_id", "source_file_id", "number", "effective_on", "approval_state"),
        "unclassified_text": ("unclassified_text_id", "source_file_id"),
    },
    columns=(
        *of("source_file", "source_file_id", "name", "path", "media_type", "language", "kind", "pages", "characters"),
        *of("source_file", "classified"),
        *column("classified_share", "DOUBLE", "Share of the characters that are classified, 0 to 1."),
        *column("unclassified_count", "INTEGER", "How many passages no row quotes."),
        *of("source_file", "refused", "first_seen_at"),
        *column("meeting_number", "TEXT", "Number of the meeting whose minutes it holds."),
        *column("meeting_on", "DATE", "The day on which that meeting took effect."),
        *of("meeting", "approval_state"),
        *column("counted", "BOOLEAN", "Whether it counts as of the day: a draft or an older version may not."),
    ),
    known_only=False,
)  # fmt: skip
def documents(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per document, the refused ones first, then the least classified."""
    counted = known(tables, as_of)["meeting"]["source_file_id"].implode()
    holding = (
        tables["meeting"]
        .sort("effective_on", "meeting_id")
        .unique("source_file_id", keep="last", maintain_order=True)
        .select("source_file_id", "approval_state", meeting_number="number", meeting_on="effective_on")
    )
    passages = tables["unclassified_text"].group_by("source_file_id").agg(unclassified_count=pl.len())
    is_other = pl.col("meeting_on").is_null()
    return (
        tables["source_file"]
        .join(holding, on="source_file_id", how="left", maintain_order="left")
        .join(passages, on="source_file_id", how="left", maintain_order="left")
        .with_columns(
            pl.col("unclassified_count").fill_null(0),
            classified_share=pl.when(pl.col("characters") > 0).then(pl.col("classified") / pl.col("characters")),
            counted=is_other | pl.col("source_file_id").is_in(counted),
        )
        .sort(pl.col("refused").is_null(), "classified_share", "path", nulls_last=True)
    )


@question(
    "Which text of a document does no row quote?",
    reads={
        "unclassified_text": ("unclassified_text_id", "source_file_id", "page", "start", "end"),
        "source_file": ("source_file_id", "name"),
    },
    columns=(
        *of("unclassified_text", "unclassified_text_id", "source_file_id", "page", "start", "end", "text"),
        *of("source_file", "name"),
    ),
    fills=(Fill("text", "unclassified_text", "unclassified_text_id"),),
)
def unclassified(tables: Tables, as_of: AsOf, *, source_file_id: str | None = None) -> pl.DataFrame:
    """One row per passage in the order of the text; without source_file_id of all that count."""
    rows = tables["unclassified_text"]
    if source_file_id is not None:
        rows = rows.filter(pl.col("source_file_id") == source_file_id)
    return rows.join(tables["source_file"], on="source_file_id", how="left", maintain_order="left").sort(
        "name", "source_file_id", "start"
    )


@question(
    "Which rows and files were not taken in?",
    reads={"rejected_row": ("rejected_row_id", "file", "line", "what", "expected")},
    columns=of("rejected_row", "rejected_row_id", "file", "line", "what", "expected"),
)
def rejected(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per rejection of the last published run, by file and line."""
    return tables["rejected_row"].sort("file", "line", "what", "rejected_row_id")


@question(
    "How much of all text is unclassified?",
    reads={"source_file": ("source_file_id", "characters", "classified", "refused")},
    columns=(
        *column("document_count", "INTEGER", "Documents that were read."),
        *column("characters", "INTEGER", "Their non-space characters."),
        *column("unclassified_share", "DOUBLE", "Share of those that is not classified, 0 to 1; null without text."),
    ),
    every_programme=True,
)
def overall(tables: Tables) -> pl.DataFrame:
    """One row over the documents of all programmes."""
    read = tables["source_file"].filter(pl.col("refused").is_null())
    return read.select(
        document_count=pl.len(), characters=pl.col("characters").sum(), classified=pl.col("classified").sum()
    ).with_columns(
        unclassified_share=pl.when(pl.col("characters") > 0).then(1 - pl.col("classified") / pl.col("characters"))
    )
