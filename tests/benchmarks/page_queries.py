"""How long the questions of each page take on a programme of 2,000 recommendations and 40 meetings.

`answers` is what the rules need on tables at hand; `page` is what a reader waits for: the same questions put to a
published warehouse in one request, with all that is fetched for them, the texts too.
"""

import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from etl.pipeline import recommendation_states
from queries import agenda, course, made, meetings, overview, promises, review, since, status, timeline
from queries.filters import AsOf
from queries.question import Asked, Parameter, Question, Tables
from queries.store import Store
from tests.benchmarks.large_programme import DAYS_BETWEEN, FIRST_MEETING, PROGRAMME, tables
from tests.warehouse import publish

RECOMMENDATIONS, MEETINGS, REPEATS = 2000, 40, 3

PAGES: dict[str, tuple[Question, ...]] = {
    "overview": (
        status.recommendations, meetings.coming, overview.needs_decision, since.changes, overview.late_by_owner,
        status.rates, status.ageing, overview.after_programme, overview.missing, overview.verifications_planned,
        overview.findings,
    ),
    "recommendations": (status.recommendations, course.each, course.counts, status.rates, status.ageing),
    "one recommendation": (
        status.recommendations, made.findings, made.origins, status.evidence, status.judgements, status.due_history,
    ),
    "review": (review.waiting, overview.missing),
    "promises": (promises.promises, promises.outcomes),
    "timeline": (timeline.events,),
    "changes": (since.changes,),
    "next meeting": (agenda.horizon, agenda.points, meetings.coming, overview.after_programme),
}  # fmt: skip
ONE = f"{PROGRAMME}:R7"

Row = tuple[str, int, int, str, int]


def measured(folder: Path) -> Iterator[Row]:
    """For each page: its name, milliseconds of the page and of its answers, its slowest answer and its milliseconds."""
    last = FIRST_MEETING + timedelta(days=DAYS_BETWEEN * (MEETINGS - 1))
    made_tables = tables(RECOMMENDATIONS, MEETINGS)
    made_tables["recommendation_state"] = recommendation_states(made_tables, last)
    as_of = AsOf(PROGRAMME, last, f"{PROGRAMME}:M{MEETINGS - 1}", drafts=False)
    publish(folder, made_tables)
    store = Store(folder)
    for page, questions in PAGES.items():
        best = min((_answered(made_tables, questions, as_of) for _ in range(REPEATS)), key=_total)
        slowest = max(best, key=best.__getitem__)
        whole = min(_asked(store, page, questions, as_of) for _ in range(REPEATS))
        yield page, round(whole), round(_total(best)), slowest, round(best[slowest])


def _total(times: dict[str, float]) -> float:
    return sum(times.values())


def _answered(made_tables: Tables, questions: tuple[Question, ...], as_of: AsOf) -> dict[str, float]:
    asked = Asked(made_tables, {})
    times = {}
    for question in questions:
        began = time.perf_counter()
        question.without_texts(asked, as_of)
        times[question.name] = (time.perf_counter() - began) * 1000
    return times


def _asked(store: Store, page: str, questions: tuple[Question, ...], as_of: AsOf) -> float:
    began = time.perf_counter()
    with store.reading() as reading:
        for question in questions:
            one: dict[str, Parameter] = {"recommendation_id": ONE} if "recommendation_id" in question.parameters else {}
            reading.ask(question, as_of, **(one if page == "one recommendation" else {}))
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    print(f"{RECOMMENDATIONS:,} recommendations, {MEETINGS} meetings; milliseconds, best of {REPEATS}\n")
    print("| page | page | answers | slowest answer | alone |\n| --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as place:
        for row in measured(Path(place)):
            print(f"| {' | '.join(map(str, row))} |")
