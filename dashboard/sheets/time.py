"""Tables of time: the promises with what became of them, and everything on the line of time."""

import polars as pl

from dashboard.components import filters, ledger_of_promises, times, told
from dashboard.sheets.sheet import Sheet
from dashboard.view import View
from queries import promises, timeline


def _promises(view: View) -> pl.DataFrame:
    return filters.chosen(view, ledger_of_promises.with_year(view), filters.OF_PROMISES, switches=())


def _outcomes(view: View) -> pl.DataFrame:
    return view.ask(promises.outcomes).join(_promises(view).select("promise_id"), on="promise_id", how="semi")


def _events(view: View) -> pl.DataFrame:
    return times.shown(view, view.ask(timeline.events))


SHEETS = (
    Sheet(
        "promises", promises.promises,
        ("promise_id", "quote", "actor", "promised_on", "due_earliest", "due_latest", "precision", "state",
         "current_due_latest", "moved_count", "slip_days", "outcome", "outcome_on", "outcome_quote"),
        _promises,
    ),
    Sheet(
        "outcomes", promises.outcomes,
        ("promise_id", "outcome", "meeting_on", "new_due_earliest", "new_due_latest", "slip_days", "quote"),
        _outcomes,
    ),
    Sheet(
        "timeline", timeline.events,
        ("label", "earliest", "latest", "precision", "uncertain", "said_on", "settled_on", "first_latest",
         "recommendation_label", "theme_name", "organisation", "quote"),
        _events,
        {"what": lambda row, texts: texts(f"event.{row['kind']}"), "standing": told.state},
    ),
)  # fmt: skip
