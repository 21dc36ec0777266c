"""The ledger's rows with file and line: those that a clause of the minutes is held against, or all."""

from typing import Any

import polars as pl
from dash import html

from dashboard.components import ledger_rows, money, take
from dashboard.components.parts import link, section
from dashboard.pages import Page
from dashboard.view import View
from queries import budget


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """The clause above its rows; without one every row that was known on the day."""
    texts = view.texts
    wanted = view.address.get("claim")
    frame = view.ask(budget.lines, budget_claim_id=wanted, limit=money.shown_rows(view))
    found = view.ask(budget.comparison).filter(pl.col("budget_claim_id") == wanted) if wanted else None
    said = ledger_rows.claim(view, found.row(0, named=True)) if found is not None and found.height else []
    return texts("ledger.title"), [
        html.P(link(texts("ledger.back"), view.to("/budget")), className="back"),
        *([section(texts("ledger.claim"), *said, name="claim")] if said else []),
        section(
            texts("ledger.heading"), *ledger_rows.rows(view, frame), *ledger_rows.files(frame),
            *([] if frame.is_empty() else [take.menu(view, "ledger")]), name="rows",
            lead=texts("ledger.lead"),
        ),
    ]  # fmt: skip


PAGE = Page("/ledger", "ledger", None, draw)
