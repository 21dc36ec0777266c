"""The first rows of a long answer, for a page that draws no more of them, and how many there are."""

import polars as pl

from queries.question import column

TOTAL = column(
    "total", "INTEGER", "How many rows there are in all: more than are given where only the first were asked for."
)


def first_rows(rows: pl.DataFrame, first: int | None) -> pl.DataFrame:
    """The first so many rows, all of them without a number; with the column of TOTAL."""
    return rows.with_columns(total=pl.lit(rows.height, dtype=pl.Int64)).head(rows.height if first is None else first)
