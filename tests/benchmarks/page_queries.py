"""How long the questions of each page take, put through the store to a warehouse as a page puts them."""

import math
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest import mock

import polars as pl

from dashboard import pages
from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.text import FI
from queries import status
from queries.filters import AsOf
from queries.question import Question
from queries.store import Reading, Store
from tests.benchmarks.large_programme import PROGRAMME, tables
from tests.warehouse import publish

REPEATS = 5


@dataclass(frozen=True, slots=True)
class Asked:
    """The questions of one page, opened first after a run: milliseconds of all, the slowest one and its milliseconds.

    `again` is all of them when the page is opened again and nobody judged in between.
    """

    page: str
    total: float
    slowest: str
    alone: float
    again: float


def measured(data: Path, programme: str) -> list[Asked]:
    """Every page that asks for one programme, the best of a few times."""
    found = []
    for page in pages.found():
        shown = _shown(data, page, programme)
        first, again = zip(*(_twice(data, page, programme, shown) for _ in range(REPEATS)), strict=True)
        times = min(first, key=lambda one: sum(one.values()))
        if times:
            slowest = max(times, key=times.__getitem__)
            repeated = min(sum(one.values()) for one in again)
            found.append(Asked(page.name, sum(times.values()), slowest, times[slowest], repeated))
    return found


def _twice(
    data: Path, page: pages.Page, programme: str, shown: str | None
) -> tuple[dict[str, float], dict[str, float]]:
    """The page opened first in a process that has read nothing yet, and once more."""
    store = Store(data)
    drawing = Drawing(store, FI)
    both = _times(drawing, page, programme, shown), _times(drawing, page, programme, shown)
    store.close()
    return both


def _times(drawing: Drawing, page: pages.Page, programme: str, shown: str | None) -> dict[str, float]:
    """Milliseconds by question of one drawing of the page."""
    times: dict[str, float] = {}
    address = Address.parse(f"{page.path}?programme={programme}")
    with drawing.store.reading() as reading:
        view = drawing.view(reading, address)
    with drawing.store.reading() as reading, _watched(times):
        page.draw(replace(view, reading=reading), shown)
    return times


def _shown(data: Path, page: pages.Page, programme: str) -> str | None:
    """The id that a page which takes one is asked to show."""
    if not page.takes_id:
        return None
    store = Store(data)
    with store.reading() as reading:
        found = _first_id(reading, page, reading.as_of(programme))
    store.close()
    return found


def _first_id(reading: Reading, page: pages.Page, as_of: AsOf) -> str:
    recommendations = reading.ask(status.recommendations, as_of)
    if page.path.startswith("/source"):
        files = reading.cursor.sql(
            f"SELECT min(source_file_id) FROM {reading.alias}.statement WHERE programme_id = ?",
            params=[as_of.programme_id],
        ).fetchall()
        return str(files[0][0])
    return str(recommendations["recommendation_id"][0])


@contextmanager
def _watched(times: dict[str, float]) -> Iterator[None]:
    ask = Reading.ask

    def timed(self: Reading, question: Question, as_of: AsOf | None = None, **parameters: Any) -> pl.DataFrame:
        began = time.perf_counter()
        answer = ask(self, question, as_of, **parameters)
        times[question.name] = times.get(question.name, 0.0) + (time.perf_counter() - began) * 1000
        return answer

    with mock.patch.object(Reading, "ask", timed):
        yield


def exponent(sizes: Sequence[int], times: Sequence[float]) -> float:
    """Slope of time over size, both as logarithms: 0 where size costs nothing, 1 where twice costs twice."""
    xs, ys = [math.log(size) for size in sizes], [math.log(max(one, 0.001)) for one in times]
    middle, level = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - middle) ** 2 for x in xs)
    return sum((x - middle) * (y - level) for x, y in zip(xs, ys, strict=True)) / spread if spread else 0.0


def of_one_programme(root: Path, recommendations: int, meetings: int) -> tuple[int, list[Asked]]:
    """Statements of one programme of that size, and what its pages cost."""
    made = tables(recommendations, meetings)
    publish(root, made)
    return made["statement"].height, measured(root, PROGRAMME)
