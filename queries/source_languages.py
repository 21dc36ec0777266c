"""In which language a place of the minutes is written, so that a reader of another language is told."""

import polars as pl

from queries.filters import AsOf
from queries.question import Tables, of, question


@question(
    "In which language is each document, and each agenda item that is in another?",
    reads={
        "source_file": ("source_file_id", "language"),
        "agenda_item": ("agenda_item_id", "source_file_id", "start", "end", "language"),
    },
    columns=of("agenda_item", "source_file_id", "start", "end", "language"),
    known_only=False,
)
def source_languages(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per document, without start and end, then one per item whose language is not the document's."""
    files = tables["source_file"].select("source_file_id", "language").drop_nulls("language").sort("source_file_id")
    items = tables["agenda_item"].select("source_file_id", "start", "end", "language").drop_nulls()
    own = files.rename({"language": "own"})
    others = items.join(own, on="source_file_id", how="left").filter(pl.col("language").ne_missing(pl.col("own")))
    return pl.concat([files, others.drop("own").sort("source_file_id", "start")], how="diagonal")
