"""In which language a place of the minutes is written, so that a reader of another language is told."""

import polars as pl

from queries.filters import AsOf
from queries.question import Tables, of, question


@question(
    "In which language is each document, and each agenda item of those that are in several?",
    reads={
        "source_file": ("source_file_id", "language"),
        "agenda_item": ("agenda_item_id", "source_file_id", "start", "language"),
    },
    columns=of("agenda_item", "source_file_id", "start", "language"),
    known_only=False,
)
def source_languages(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per document, without start; then one per item, in order, of documents that hold several languages.

    An item's words reach from its start to that of the next one.
    """
    files = tables["source_file"].select("source_file_id", "language").drop_nulls("language").sort("source_file_id")
    items = tables["agenda_item"].select("source_file_id", "start", "language").drop_nulls()
    both = pl.concat([files, items.drop("start")]).unique().group_by("source_file_id").len().filter(pl.col("len") > 1)
    of_several = items.join(both, on="source_file_id", how="semi").sort("source_file_id", "start")
    return pl.concat([files, of_several], how="diagonal")
