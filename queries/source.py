"""Where the fact of a row stands: the words and their place in the minutes, or the line of a register."""

from collections.abc import Mapping

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
    found = rows
    empty = {key for _, key, _ in _TAKEN if key in rows.columns and rows[key].null_count() == rows.height}
    for table, key, names in _TAKEN:
        if key in found.columns and key not in empty:
            found = _take(found, tables[table], key, names)
            empty.difference_update(names)
    lacking = (pl.lit(None, dtype=one.dtype).alias(one.name) for one in SOURCE if one.name not in found.columns)
    return found.with_columns(*lacking)


_OF_WORDS = {name: name for name in ("source_file_id", "page", "start", "end", "agenda_item_id", "meeting_id")}
_OF_MEETING = {"meeting_number": "number", "meeting_on": "effective_on", "approval_state": "approval_state"}
_TAKEN = (
    ("statement", "statement_id", _OF_WORDS),
    ("decision", "decision_id", _OF_WORDS),
    ("meeting", "meeting_id", _OF_MEETING),
    ("agenda_item", "agenda_item_id", {"item_number": "number"}),
)
"""The tables that rows lead to, one after the other, by which key, and what is taken from each under which name."""


def _take(rows: pl.DataFrame, table: pl.DataFrame, key: str, names: Mapping[str, str]) -> pl.DataFrame:
    """Rows with columns of another table where their own are null; a row without the key keeps its own."""
    taken = table.select(key, *(pl.col(name).alias(f"_{own}") for own, name in names.items()))
    joined = rows.join(taken, on=key, how="left", maintain_order="left")
    own = (
        (pl.coalesce(name, f"_{name}") if name in rows.columns else pl.col(f"_{name}")).alias(name) for name in names
    )
    return joined.with_columns(*own).drop(f"_{name}" for name in names)
