"""Where the words of a judgement stand now: by id, by the same text in that meeting, by a unique same text, or lost."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import polars as pl

from etl.schema import BY_NAME
from etl.vocabulary import JudgementKind, JudgementTarget
from etl.words import fold

Row = dict[str, object]

SHORTEST_PART = 20
"""Letters that a quote and a clause must share, where one of them holds the other."""

LIKE_ENOUGH = 0.5
"""Share of letters that an orphaned quote must have in common, in their order, with what is shown as most like it."""


@dataclass(frozen=True, slots=True)
class _Words:
    """A statement or decision of minutes that count."""

    kind: str
    id: str
    meeting_id: str
    item: str | None
    text: str


def with_targets(judgements: pl.DataFrame, tables: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Judgements whose targets were looked for in these tables, with what took each of them back.

    `quote_meeting_id` may hold a meeting's number instead of its id. What is judged to tell a recommendation anew or to
    stand on its own is looked for among the words that tell one.
    """
    meetings = _meeting_ids(tables["meeting"])
    places = list(_places(tables))
    telling = set(tables["recommendation"]["statement_id"].drop_nulls())
    tellings = [words for words in places if words.id in telling]
    recommendations = set(tables["recommendation"]["recommendation_id"])
    rows = [
        _with_target(row, meetings, tellings if row["kind"] == JudgementKind.SAME.value else places, recommendations)
        for row in judgements.to_dicts()
    ]
    undone_by = {row["new"]: row["judgement_id"] for row in rows if row["kind"] == JudgementKind.UNDO.value}
    for row in rows:
        row["undone_by"] = undone_by.get(row["judgement_id"])
    return BY_NAME["judgement"].frame(rows)


def _meeting_ids(meetings: pl.DataFrame) -> dict[str, str]:
    """Ids of meetings by id and by number; an old version's id leads to the one that counts."""
    found: dict[str, str] = {}
    rows = meetings.sort("effective_on", "meeting_id").select("meeting_id", "number", "superseded_by").iter_rows()
    for meeting_id, number, superseded_by in rows:
        found[meeting_id] = superseded_by or meeting_id
        if number is not None and superseded_by is None:
            found["".join(number.split())] = meeting_id
    return found


def _places(tables: Mapping[str, pl.DataFrame]) -> Iterator[_Words]:
    counted = tables["meeting"].filter(pl.col("superseded_by").is_null()).select("meeting_id")
    items = tables["agenda_item"].select("agenda_item_id", item="number")
    for kind in ("decision", "statement"):
        rows = (
            tables[kind]
            .join(counted, on="meeting_id", how="semi")
            .join(items, on="agenda_item_id", how="left")
            .sort("source_file_id", "start", f"{kind}_id")
        )
        for key, meeting_id, item, text in rows.select(f"{kind}_id", "meeting_id", "item", "text").iter_rows():
            yield _Words(kind, key, meeting_id, item, _bare(text))


def _bare(text: str) -> str:
    return fold(text).strip(" .,;:")


def _with_target(row: Row, meetings: Mapping[str, str], places: Sequence[_Words], recommendations: set[object]) -> Row:
    meeting_id = meetings.get("".join(str(row["quote_meeting_id"]).split()))
    target, words = _find(row, meeting_id, places)
    if row["recommendation_id"] is not None and row["recommendation_id"] not in recommendations:
        target = JudgementTarget.ORPHANED
    nearest = _nearest(row, meeting_id, places) if target is JudgementTarget.ORPHANED and words is None else None
    return (
        row
        | _ids("", words)
        | _ids("nearest_", nearest)
        | {"target": target.value, "quote_meeting_id": words.meeting_id if words else meeting_id}
    )


def _ids(prefix: str, words: _Words | None) -> Row:
    return {
        f"{prefix}{kind}_id": words.id if words and words.kind == kind else None for kind in ("statement", "decision")
    }


def _nearest(row: Row, meeting_id: str | None, places: Sequence[_Words]) -> _Words | None:
    """Words of the same meeting that are most like the lost quote, for a person to compare."""
    quote = _bare(str(row["quote"] or ""))
    likeness = {
        place.id: SequenceMatcher(None, quote, place.text, autojunk=False).ratio()
        for place in places
        if place.meeting_id == meeting_id
    }
    best = max(likeness, key=likeness.__getitem__, default=None)
    if best is None or likeness[best] < LIKE_ENOUGH:
        return None
    return next(place for place in places if place.id == best)


def _find(row: Row, meeting_id: str | None, places: Iterable[_Words]) -> tuple[JudgementTarget, _Words | None]:
    wanted = row["statement_id"] or row["decision_id"]
    if wanted is None and row["quote"] is None:
        return JudgementTarget.FOUND, None
    by_id = next((words for words in places if words.id == wanted), None)
    if by_id is not None:
        return JudgementTarget.FOUND, by_id
    if row["quote"] is None:
        return JudgementTarget.ORPHANED, None
    quote = _bare(str(row["quote"]))
    same = [words for words in places if _are_same(words.text, quote)]
    there = [words for words in same if words.meeting_id == meeting_id]
    in_item = [words for words in there if words.item == row["quote_item"]]
    best = _best(in_item or there, quote) or (same[0] if len(same) == 1 else None)
    return (JudgementTarget.FOUND_BY_TEXT, best) if best else (JudgementTarget.ORPHANED, None)


def _are_same(text: str, quote: str) -> bool:
    """The same words, or one holds the other: a better reader may part a sentence elsewhere."""
    if text == quote:
        return True
    shorter, longer = sorted((text, quote), key=len)
    return len(shorter) >= SHORTEST_PART and shorter in longer


def _best(candidates: Iterable[_Words], quote: str) -> _Words | None:
    """The one that shares most with the quote; the first of those that share as much."""
    return min(candidates, key=lambda words: abs(len(words.text) - len(quote)), default=None)
