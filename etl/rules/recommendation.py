"""The state of every recommendation as of a day, put together from the rules on its parts."""

from datetime import date

import polars as pl

from etl.rules.decided import OPEN
from etl.rules.due_dates import due_dates, due_state
from etl.rules.implementation import implementations
from etl.rules.once import Tables
from etl.rules.response import responses
from etl.rules.silence import silences
from etl.schema import BY_NAME
from etl.vocabulary import ResponseKind, Stance, VerificationKind

READS: dict[str, tuple[str, ...]] = {
    "recommendation": (
        "recommendation_id", "kind", "stance", "made_on", "meeting_id", "basis", "superseded_by", "same_as",
        "same_as_state",
    ),
    "meeting": ("meeting_id", "effective_on"),
    "response": ("recommendation_id", "kind", "reason", "responded_on"),
    "action": ("action_id", "recommendation_id", "owner", "owner_after", "recorded_on"),
    "action_due_date": (
        "action_id", "recommendation_id", "recorded_on", "due_earliest", "due_latest", "due", "source",
        "register_line",
    ),
    "action_report": (
        "action_id", "recommendation_id", "recorded_on", "implementation", "implemented_on", "register_line",
    ),
    "verification": ("verification_id", "recommendation_id", "kind", "verified_on"),
    "evidence": (
        "evidence_id", "recommendation_id", "statement_id", "decision_id", "meeting_id", "state", "relation", "lane",
        "known_on", "basis", "reason",
    ),
    "statement": ("statement_id", "meeting_id", "status"),
    "decision": ("decision_id", "meeting_id", "kind"),
    "judgement": (
        "judgement_id", "kind", "effective_on", "recommendation_id", "statement_id", "decision_id", "new", "reason",
        "implemented_on", "undone_by", "by_role", "number", "register_line",
    ),
}  # fmt: skip
"""The tables and columns that `states` needs."""


_STATE = list(BY_NAME["recommendation_state"].schema.items())
_TYPES = pl.Schema(_STATE[[name for name, _ in _STATE].index("recommendation_id") :])
"""The columns of recommendation_state that `states` gives, with their types."""


def states(
    tables: Tables, day: date, silent_after: int = 2, *, meeting_id: str | None = None, drafts: bool = False
) -> pl.DataFrame:
    """One row per recommendation, with the columns of recommendation_state from `recommendation_id` on.

    `tables` is what `knowledge.known(tables, day, drafts=...)` gives (see READS); `meeting_id` and `drafts` are only
    written into the rows. A suggestion that the group rejected and what tells another recommendation anew
    are not followed. Silent means that none of the last `silent_after` meetings spoke of it.
    """
    followed = tables["recommendation"].filter(
        pl.col("same_as").is_null() & pl.col("stance").ne_missing(Stance.REJECTED.value)
    )
    columns = followed.select("recommendation_id", "kind", "made_on")
    for facts in (
        responses(tables),
        implementations(tables),
        _verifications(tables["verification"]),
        due_dates(tables),
        silences(tables, silent_after),
    ):
        columns = columns.join(facts, on="recommendation_id", how="left", maintain_order="left")
    still_open = pl.col("implementation").is_in(OPEN)
    return (
        columns.with_columns(
            meeting_id=pl.lit(meeting_id, dtype=pl.String),
            as_of_on=pl.lit(day),
            drafts=pl.lit(drafts),
            response=pl.col("response").fill_null(ResponseKind.NONE.value),
            verification=pl.col("verification").fill_null(VerificationKind.UNVERIFIED.value),
            due_state=due_state(day),
            moved_count=pl.col("moved_count").fill_null(0),
            slip_days=pl.when(pl.col("first_due_on").is_not_null()).then("slip_days"),
            silent=still_open & pl.col("quiet"),
            only_suggested=still_open & pl.col("only_suggested"),
            days_open=pl.when(still_open).then((pl.lit(day) - pl.col("made_on")).dt.total_days()),
        )
        .select(list(_TYPES))
        .cast(_TYPES)
        .sort("recommendation_id")
    )


def _verifications(verifications: pl.DataFrame) -> pl.DataFrame:
    """What the evaluator found last."""
    return (
        verifications.filter(pl.col("verified_on").is_not_null())
        .sort("verified_on", "verification_id")
        .unique("recommendation_id", keep="last")
        .select("recommendation_id", verification=pl.col("kind"))
    )
