"""Which version of which meeting counts as of a day, and how far its minutes were a record then."""

from datetime import date

import polars as pl

from etl.vocabulary import ApprovalState

_Row = dict[str, object]


def counted_meetings(meetings: pl.DataFrame, day: date, *, drafts: bool) -> pl.DataFrame:
    """The meetings that count as of a day, in their order: one version each, approved as far as was known then.

    A version that another supersedes counts until the other is known; a draft counts only with `drafts`, or once a
    counted later meeting has approved it (DESIGN section 2, DOMAIN section 2 danger 1).
    """
    current = _current_versions(meetings, day)
    counted = _counted_ids(current, drafts=drafts)
    approved = pl.col("approved_by_meeting_id").is_in(list(counted))
    return (
        current.filter(pl.col("meeting_id").is_in(list(counted)))
        .with_columns(
            approval_state=pl.when(approved)
            .then(pl.lit(ApprovalState.APPROVED.value))
            .otherwise(pl.col("approval_state")),
            approved_by_meeting_id=pl.when(approved).then(pl.col("approved_by_meeting_id")),
        )
        .sort("effective_on", "meeting_id")
    )


def _current_versions(meetings: pl.DataFrame, day: date) -> pl.DataFrame:
    """Meetings not after the day, without versions that a known one supersedes or that were not yet known."""
    held = meetings.filter(pl.col("effective_on") <= day)
    if held["superseded_by"].null_count() == held.height:
        return held
    rows = {str(row["meeting_id"]): row for row in held.select("meeting_id", "superseded_by", "known_on").to_dicts()}
    replaced: set[str] = set()
    too_new: set[str] = set()
    for meeting_id in rows:
        for winner in _winners(rows, meeting_id):
            known_on = rows[winner]["known_on"]
            if isinstance(known_on, date) and known_on > day:
                too_new.add(winner)
            else:
                replaced.add(meeting_id)
    left_out = replaced | too_new
    return meetings.filter(pl.col("meeting_id").is_in([key for key in rows if key not in left_out]))


def _winners(rows: dict[str, _Row], meeting_id: str) -> list[str]:
    """The versions that supersede this one, the next one first."""
    winners: list[str] = []
    winner = rows[meeting_id]["superseded_by"]
    while isinstance(winner, str) and winner in rows and winner not in winners and winner != meeting_id:
        winners.append(winner)
        winner = rows[winner]["superseded_by"]
    return winners


def _counted_ids(current: pl.DataFrame, *, drafts: bool) -> set[str]:
    """Ids of what counts; from the last meeting back, since a draft that does not count approves nothing."""
    counted: set[str] = set()
    latest_first = current.sort("effective_on", "meeting_id", descending=True)
    for row in latest_first.select("meeting_id", "approval_state", "approved_by_meeting_id").to_dicts():
        draft = row["approval_state"] == ApprovalState.DRAFT
        if drafts or not draft or row["approved_by_meeting_id"] in counted:
            counted.add(row["meeting_id"])
    return counted
