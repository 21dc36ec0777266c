"""Which action points are one task, carried from table to table and from meeting to meeting."""

from collections.abc import Mapping

import polars as pl

from etl.languages.guess import DEFAULT
from etl.words import fold, lemmas

SHARED = 0.6
"""Of the words of the shorter task; a number that comes again asks for as much."""


def with_same_as(tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """The action points, each that repeats an earlier one of the same body pointing to the first of them."""
    points = tables["action_point"]
    if points.is_empty():
        return points
    meetings = (
        tables["meeting"].filter(pl.col("superseded_by").is_null()).select("meeting_id", "body_id", "effective_on")
    )
    spoken = tables["agenda_item"].select("agenda_item_id", "language")
    ordered = (
        points.drop("same_as")
        .join(meetings, on="meeting_id")
        .join(spoken, on="agenda_item_id", how="left")
        .sort("effective_on", "meeting_id", "start")
    )
    firsts: list[dict[str, object]] = []
    same: dict[str, str] = {}
    for row in ordered.iter_rows(named=True):
        first = next((one for one in firsts if _is_same(one, row)), None)
        if first is None:
            firsts.append(row)
        else:
            same[str(row["action_point_id"])] = str(first["action_point_id"])
    return points.with_columns(
        pl.col("action_point_id").replace_strict(same, default=None, return_dtype=pl.String).alias("same_as")
    )


def _is_same(first: Mapping[str, object], later: Mapping[str, object]) -> bool:
    """The same text; or the same number, and most words of the shorter text in both."""
    if first["body_id"] != later["body_id"]:
        return False
    one, other = str(first["task"] or ""), str(later["task"] or "")
    if fold(one) == fold(other):
        return True
    if first["number"] is None or first["number"] != later["number"]:
        return False
    words, others = (set(lemmas(task, str(row["language"] or DEFAULT))) for task, row in ((one, first), (other, later)))
    return len(words & others) >= SHARED * min(len(words), len(others))
