"""Tables of what meetings are about: what waits for them, what changed between them, what is asked at the next one."""

import polars as pl

from dashboard import wording
from dashboard.components import duties
from dashboard.sheets.sheet import Sheet
from dashboard.text import Texts
from dashboard.view import Row, View
from queries import agenda, meetings, overview, review, since


def _changes(view: View) -> pl.DataFrame:
    return view.ask(since.changes, since=view.address.get("since"))


def _needs(row: Row, texts: Texts) -> str:
    return duties.said(row, "needs", texts)


def _missing(row: Row, texts: Texts) -> str:
    return duties.said(row, "missing", texts)


def _waits(row: Row, texts: Texts) -> str:
    return texts(f"review.{row['what']}")


SHEETS = (
    Sheet(
        "needs", overview.needs_decision, ("label", "text", "days", "owner", "first_due_on", "due_on", "asked_due_on"),
        said={"said": _needs},
    ),
    Sheet("missing", overview.missing, ("label", "text", "expected", "days", "count"), said={"said": _missing}),
    Sheet("changes", since.changes, ("label", "text", "on", "quote", "since_on"), _changes, {"said": wording.change}),
    Sheet(
        "agenda", agenda.points,
        ("place_in_agenda", "responsible", "label", "text", "implementation", "owner_after", "due_on", "quote"),
        lambda view: view.ask(agenda.points).rename({"place": "place_in_agenda"}),
        {"said": wording.point},
    ),
    Sheet("coming_meetings", meetings.coming, ("date", "starts_at", "ends_at", "quote"), said={"note": wording.noted}),
    Sheet(
        "waiting", review.waiting, ("label", "text", "quote", "score", "reason", "judged", "nearest"),
        said={"said": _waits},
    ),
)  # fmt: skip
