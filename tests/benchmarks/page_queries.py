"""How long the questions of each page take on a programme of 2,000 recommendations and 40 meetings."""

import time
from collections.abc import Iterator
from datetime import timedelta

from etl.pipeline import recommendation_states
from queries import agenda, course, meetings, overview, review, since, status, timeline
from queries.filters import AsOf
from queries.question import Asked, Question, Tables
from tests.benchmarks.large_programme import DAYS_BETWEEN, FIRST_MEETING, PROGRAMME, tables

RECOMMENDATIONS, MEETINGS, REPEATS = 2000, 40, 3

PAGES: dict[str, tuple[Question, ...]] = {
    "overview": (
        status.recommendations, meetings.coming, overview.needs_decision, since.changes, overview.late_by_owner,
        status.rates, status.ageing, overview.after_programme, overview.missing, overview.verifications_planned,
        overview.findings,
    ),
    "recommendations": (status.recommendations, course.each, course.counts, status.rates, status.ageing),
    "one recommendation": (status.recommendations, status.evidence, status.judgements, status.due_history),
    "review": (review.waiting, overview.missing),
    "timeline": (timeline.events,),
    "changes": (since.changes,),
    "next meeting": (agenda.horizon, agenda.points, meetings.coming, overview.after_programme),
}  # fmt: skip


def measured() -> Iterator[tuple[str, int, str, int]]:
    """For each page: its name, milliseconds for all its questions, the slowest one and its milliseconds."""
    last = FIRST_MEETING + timedelta(days=DAYS_BETWEEN * (MEETINGS - 1))
    made = tables(RECOMMENDATIONS, MEETINGS)
    made["recommendation_state"] = recommendation_states(made, last)
    as_of = AsOf(PROGRAMME, last, f"{PROGRAMME}:M{MEETINGS - 1}", drafts=False)
    for page, questions in PAGES.items():
        best = min((_asked(made, questions, as_of) for _ in range(REPEATS)), key=lambda times: sum(times.values()))
        slowest = max(best, key=best.__getitem__)
        yield page, round(sum(best.values())), slowest, round(best[slowest])


def _asked(made: Tables, questions: tuple[Question, ...], as_of: AsOf) -> dict[str, float]:
    asked = Asked(made, {})
    times = {}
    for question in questions:
        began = time.perf_counter()
        question.without_texts(asked, as_of)
        times[question.name] = (time.perf_counter() - began) * 1000
    return times


if __name__ == "__main__":
    print(f"{RECOMMENDATIONS:,} recommendations, {MEETINGS} meetings; milliseconds, best of {REPEATS}\n")
    print("| page | all questions | slowest | alone |\n| --- | --- | --- | --- |")
    for row in measured():
        print(f"| {' | '.join(map(str, row))} |")
