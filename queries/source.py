"""Where the fact of a row stands: the words and their place in the minutes, or the line of a register."""

import polars as pl

from etl import schema
from queries.question import Fill, Reads, Tables, column, of, without_text

SOURCE = (
    *of("evidence", "statement_id", "decision_id"),
    *of("statement", "source_file_id", "page", "start", "end"),
    *column("quote", "TEXT", "The words of the source, unchanged."),
    *column("meeting_id", "TEXT", "The meeting whose minutes hold the words; null for a register row."),
    *column("meeting_number", "TEXT", "Its number as the document gives it."),
    *column("meeting_on", "DATE", "The day on which it took effect."),
    *of("meeting", "approval_state"),
    *column("item_number", "TEXT", "Number of the agenda item."),
    *of("statement", "basis"),
    *of("response", "register_file", "register_line"),
)
"""Columns that every row with a fact carries."""

READS: Reads = {
    "meeting": ("meeting_id", "number", "effective_on", "approval_state"),
    "agenda_item": ("agenda_item_id", "meeting_id", "number"),
    **without_text("statement", "decision"),
}

QUOTES = (Fill("quote", "statement", "statement_id"), Fill("quote", "decision", "decision_id"))


PLACE = (
    "statement_id", "decision_id", "source_file_id", "page", "start", "end", "quote", "meeting_id", "meeting_number",
    "item_number",
)  # fmt: skip
"""Columns that lead to the words."""


def place_columns(prefix: str, what: str) -> tuple[schema.Column, ...]:
    """The columns of PLACE for a second place in a row, each after a prefix."""
    return (
        *column(f"{prefix}_statement_id", "TEXT", f"The statement that holds {what}."),
        *column(f"{prefix}_decision_id", "TEXT", f"The decision that holds {what}."),
        *column(f"{prefix}_source_file_id", "TEXT", f"The file that holds {what}."),
        *column(f"{prefix}_page", "INTEGER", "Their page."),
        *column(f"{prefix}_start", "INTEGER", "Their first code point."),
        *column(f"{prefix}_end", "INTEGER", "Code point after the last one."),
        *column(f"{prefix}_quote", "TEXT", "The words."),
        *column(f"{prefix}_meeting_id", "TEXT", "The meeting whose minutes hold them."),
        *column(f"{prefix}_meeting_number", "TEXT", "Its number as the document gives it."),
        *column(f"{prefix}_item_number", "TEXT", "Number of their agenda item."),
    )


def with_source(rows: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Rows with the columns of SOURCE that they lack.

    Place and meeting come from the statement or decision that a row names, else are the row's own; `quote` stays null
    where it is to be filled in with the text.
    """
    for name in ("statement", "decision"):
        rows = _take(rows, tables[name], f"{name}_id", ("source_file_id", "page", "start", "end", "agenda_item_id"))
        rows = _take(rows, tables[name], f"{name}_id", ("meeting_id",))
    meetings = tables["meeting"].select(
        "meeting_id", pl.col("number").alias("meeting_number"), pl.col("effective_on").alias("meeting_on"),
        "approval_state",
    )  # fmt: skip
    rows = _take(rows, meetings, "meeting_id", ("meeting_number", "meeting_on", "approval_state"))
    items = tables["agenda_item"].select("agenda_item_id", pl.col("number").alias("item_number"))
    rows = _take(rows, items, "agenda_item_id", ("item_number",))
    return rows.with_columns(
        pl.lit(None, dtype=one.dtype).alias(one.name) for one in SOURCE if one.name not in rows.columns
    )


def _take(rows: pl.DataFrame, other: pl.DataFrame, key: str, names: tuple[str, ...]) -> pl.DataFrame:
    """Rows with columns of another table where their own are null; a row without the key keeps its own."""
    if key not in rows.columns:
        return rows
    taken = other.select(key, *(pl.col(name).alias(f"_{name}") for name in names))
    joined = rows.join(taken, on=key, how="left", maintain_order="left")
    return joined.with_columns(
        (pl.coalesce(name, f"_{name}") if name in rows.columns else pl.col(f"_{name}")).alias(name) for name in names
    ).drop(f"_{name}" for name in names)
