"""How long the page of money takes to draw a ledger of 20,000 rows: its questions, figures and what is sent."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import polars as pl
from plotly.utils import PlotlyJSONEncoder

from dashboard.address import Address
from dashboard.pages import budget
from dashboard.text import FI
from dashboard.view import View
from etl.schema import BY_NAME, empty_frames
from queries.filters import AsOf
from queries.question import Asked, Question
from queries.store import Reading

PROGRAMME, REPEATS, ROWS, CLAIMS = "suuri", 3, 20_000, 40
FIRST_DAY, LAST_DAY = date(2020, 1, 1), date(2029, 12, 31)

SHAPES = ((50, 10, 40), (1000, 5, 4), (20_000, 1, 1))
"""Components, periods, snapshots of each: always 20,000 rows."""


class Read:
    """Tables in memory in the place of the store: a request's questions share what they work out."""

    def __init__(self, tables: dict[str, pl.DataFrame]) -> None:
        self.tables = Asked(tables, {})

    def ask(self, question: Question, as_of: AsOf | None = None, **parameters: Any) -> pl.DataFrame:
        return question(self.tables, as_of, **parameters)


def tables(components: int, periods: int, snapshots: int) -> dict[str, pl.DataFrame]:
    """A ledger of that shape, and clauses of one meeting about parts of it and about the whole."""
    rows = [
        {
            "budget_line_id": f"{PROGRAMME}:{component}:{period}:{snapshot}", "programme_id": PROGRAMME,
            "component_id": f"{PROGRAMME}:C{component}", "component": f"Osa-alue {component}",
            "period": f"{2020 + period}", "period_starts_on": date(2020 + period, 1, 1),
            "period_ends_on": date(2020 + period, 12, 31),
            "as_of_on": date(2020 + period, 1, 31) + timedelta(days=8 * snapshot),
            "planned_amount": Decimal(1000 + component), "committed_amount": Decimal(10 * (snapshot + 1)),
            "spent_amount": Decimal(8 * (snapshot + 1)), "forecast_amount": Decimal(900), "currency": "EUR",
            "basis": "register", "register_file": "budget.csv", "register_line": 2 + component,
        }
        for component in range(components) for period in range(periods) for snapshot in range(snapshots)
    ]  # fmt: skip
    assert len(rows) == ROWS
    claims = [
        {
            "budget_claim_id": f"{PROGRAMME}:K{number}", "programme_id": PROGRAMME, "meeting_id": f"{PROGRAMME}:M1",
            "component_id": f"{PROGRAMME}:C{number}" if number % 2 else None,
            "component": f"Osa-alue {number}" if number % 2 else "programme", "measure": "committed", "share": 0.5,
            "year": 2020, "text": "Puolet on sidottu.", "basis": "machine", "source_file_id": "f", "start": number,
        }
        for number in range(CLAIMS)
    ]  # fmt: skip
    meeting = {
        "meeting_id": f"{PROGRAMME}:M1", "programme_id": PROGRAMME, "number": "1", "held_on": LAST_DAY,
        "effective_on": LAST_DAY, "known_on": LAST_DAY, "approval_state": "approved", "basis": "machine",
    }  # fmt: skip
    programme = {"programme_id": PROGRAMME, "name": "Suuri", "starts_on": FIRST_DAY, "ends_on": LAST_DAY}
    parts = [
        {"component_id": f"{PROGRAMME}:C{number}", "programme_id": PROGRAMME, "name": f"Osa-alue {number}"}
        for number in range(components)
    ]
    made = {
        "budget_line": rows, "budget_claim": claims, "meeting": [meeting], "programme": [programme], "component": parts
    }  # fmt: skip
    return empty_frames() | {name: BY_NAME[name].frame(found) for name, found in made.items()}


def drawn(read: Read) -> int:
    """Draw the page once; how many bytes are sent."""
    view = View(
        reading=cast("Reading", read),
        texts=FI, address=Address("/budget"), programme={"name": "Suuri", "language": "fi"}, programmes=[], meetings=[],
        as_of=AsOf(PROGRAMME, LAST_DAY, f"{PROGRAMME}:M1", drafts=False), published_at=datetime.now(UTC), problem=None,
        today=LAST_DAY, data=Path("data"), stale_hours=26.0,
    )  # fmt: skip
    _, content = budget.draw(view, None)
    return len(json.dumps(content, cls=PlotlyJSONEncoder))


def measured() -> Iterator[tuple[str, int, int, int]]:
    """For each shape of the ledger: milliseconds by the clock and of the processor, and kilobytes."""
    for shape in SHAPES:
        made = tables(*shape)
        times, size = [], 0
        processor = []
        for _ in range(REPEATS):
            began, used = time.perf_counter(), time.process_time()
            size = drawn(Read(made))
            processor.append((time.process_time() - used) * 1000)
            times.append((time.perf_counter() - began) * 1000)
        yield (
            "{:,} components, {} periods, {} snapshots".format(*shape),
            round(min(times)),
            round(min(processor)),
            size // 1024,
        )


if __name__ == "__main__":
    print(f"{ROWS:,} rows of a ledger, {CLAIMS} clauses about money; best of {REPEATS}\n")
    print("| ledger | ms | ms of processor | kB sent |\n| --- | --- | --- | --- |")
    for row in measured():
        print(f"| {' | '.join(map(str, row))} |")
