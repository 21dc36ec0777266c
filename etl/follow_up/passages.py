"""The passages of minutes that may speak of a matter: statements and decisions alike, in their items and sentences."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import polars as pl

Tables = Mapping[str, pl.DataFrame]
Time = tuple[date | None, date | None]
"""First and last day of a time that a statement gives."""

_SENTENCE_ENDS = re.compile(r"[.!?]['\"”)]*\s*$|[.!?]\s|\n\n")


@dataclass(frozen=True, slots=True)
class Passage:
    """A statement or a decision of a meeting; `sentence` numbers the sentence in the programme's minutes."""

    statement_id: str | None
    decision_id: str | None
    meeting_id: str
    agenda_item_id: str | None
    known_on: date
    kind: str
    status: str | None
    modality: str | None
    said_by: str | None
    theme: str | None
    text: str
    language: str
    source_file_id: str | None
    page: int | None
    start: int | None
    end: int | None
    item_title: str
    item_kind: str | None
    times: tuple[Time, ...] = ()
    sentence: int = 0

    @property
    def key(self) -> str:
        return self.statement_id or self.decision_id or ""

    @property
    def is_decision(self) -> bool:
        return self.decision_id is not None


def passages(tables: Tables, language: str) -> list[Passage]:
    """Statements and decisions of every version of every meeting, in the order of meetings and of their text."""
    items = tables["agenda_item"].select("agenda_item_id", item_title=pl.col("title"), item_kind=pl.col("kind"))
    rows = (
        pl.concat([tables["statement"], tables["decision"]], how="diagonal")
        .join(tables["meeting"].select("meeting_id", known_on=pl.col("effective_on")), on="meeting_id")
        .join(items, on="agenda_item_id", how="left")
        .with_columns(pl.col("language").fill_null(language), pl.col("item_title").fill_null(""))
        .sort("known_on", "meeting_id", "start", "position", "statement_id", "decision_id", nulls_last=True)
    )
    times = _times(tables["statement_date"])
    names = [name for name in Passage.__dataclass_fields__ if name not in ("times", "sentence")]
    found = [
        Passage(**row, times=times.get(row["statement_id"] or "", ()))
        for row in rows.select(names).iter_rows(named=True)
    ]
    return _in_sentences(found, _texts(tables["page"]))


def _times(dates: pl.DataFrame) -> dict[str, tuple[Time, ...]]:
    times: dict[str, list[Time]] = defaultdict(list)
    for statement_id, earliest, latest in dates.select("statement_id", "earliest", "latest").iter_rows():
        times[statement_id].append((earliest, latest))
    return {statement_id: tuple(found) for statement_id, found in times.items()}


def _texts(pages: pl.DataFrame) -> dict[str, str]:
    """The text of each file, put together from its pages."""
    texts: dict[str, str] = {}
    for file, start, text in pages.sort("start", nulls_last=True).select("source_file_id", "start", "text").iter_rows():
        texts[file] = texts.get(file, "").ljust(start or 0) + text
    return texts


def _in_sentences(found: Iterable[Passage], texts: Mapping[str, str]) -> list[Passage]:
    numbered: list[Passage] = []
    for passage in found:
        before = numbered[-1] if numbered else None
        number = before.sentence if before else 0
        if before is None or not _goes_on(before, passage, texts):
            number += 1
        numbered.append(replace(passage, sentence=number))
    return numbered


def _goes_on(before: Passage, passage: Passage, texts: Mapping[str, str]) -> bool:
    """Whether a passage stands in the sentence of the one before it."""
    if before.start is None or before.end is None or passage.start is None:
        return False
    if before.agenda_item_id != passage.agenda_item_id or before.source_file_id != passage.source_file_id:
        return False
    text = texts.get(passage.source_file_id or "", "")
    return not _SENTENCE_ENDS.search(before.text[-2:] + text[before.end : passage.start])
