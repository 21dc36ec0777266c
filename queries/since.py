"""What changed between two points in time, in everything that is followed."""

import polars as pl

from etl.rules import budget_comparison
from queries import changing, changing_others, following
from queries.filters import AsOf, earlier
from queries.promises import READS as PROMISES
from queries.question import Reads, Tables, column, known, merged, of, question, whole
from queries.shown import TOTAL, first_rows
from queries.source import QUOTES, SOURCE, with_source

GROUPS: dict[str, tuple[str, ...]] = {
    "conflict": ("contested", "conflict_new"),
    "settled": ("settled", "responded", "verified", "promise_kept", "promise_dropped", "conflict_gone"),
    "overdue": ("overdue", "promise_unreported"),
    "moved": ("moved", "promise_moved", "meeting_not_listed"),
    "new": ("new", "evaluation_new", "promise_new", "meeting_held", "meeting_announced", "ledger_new"),
    "advanced": ("claimed_done", "state_changed"),
    "silent": ("silent",),
    "approved": ("minutes_approved",),
    "spoken_of": ("spoken_of", "money_said"),
}
"""What is told under which heading; headings, and the kinds under each, in the order in which they are told."""

KINDS = tuple(kind for kinds in GROUPS.values() for kind in kinds)

READS: Reads = merged(
    following.READS,
    PROMISES,
    budget_comparison.READS,
    whole("meeting", "agenda_item", "coming_meeting", "evaluation", "budget_line"),
)


@question(
    "What has changed since last time?",
    reads=READS,
    columns=(
        *column("group", "TEXT", "The heading: the docstring lists them."),
        *column("what", "TEXT", "Key of the sentence that says what has changed; the docstring lists the keys."),
        *column("subject", "TEXT", "recommendation, promise, meeting, evaluation, budget."),
        *column("subject_id", "TEXT", "Id of the row that has changed."),
        *of("recommendation", "recommendation_id"),
        *column("label", "TEXT", "Short id, number of a meeting or period of the ledger."),
        *column("text", "TEXT", "What it is about: words of a recommendation or promise, a title."),
        *column("before", "TEXT", "The value before: a word of the vocabulary or a day."),
        *column("after", "TEXT", "The value now."),
        *column("on", "DATE", "Day of the meeting, publication or snapshot that is told."),
        *of("budget_claim", "component", "measure", "share"),
        *column("ledger_share", "DOUBLE", "The same by the ledger, for a claim about money."),
        *column("ledger_as_of_on", "DATE", "Day of the ledger's snapshot that a claim is held against."),
        *column("ledger_file", "TEXT", "The ledger that it is held against."),
        *of("budget_line", "committed_amount", "spent_amount", "currency"),
        *column("since_meeting_id", "TEXT", "The last meeting that counts by the earlier point."),
        *column("since_on", "DATE", "The earlier point."),
        *TOTAL,
        *SOURCE,
    ),
    fills=QUOTES,
    known_only=False,
)
def changes(tables: Tables, as_of: AsOf, *, since: str | None = None, first: int | None = None) -> pl.DataFrame:
    """One row per change between what was known at an earlier point and what is known now, by heading.

    `since` is a meeting_id, a meeting's number or a day before as_of; without it the meeting before, and before the
    second meeting nothing. With `first` only so many rows. `group` and `what`: conflict (contested, conflict_new),
    settled (settled, responded, verified, promise_kept, promise_dropped, conflict_gone), overdue (overdue,
    promise_unreported), moved (moved, promise_moved, meeting_not_listed), new (new, evaluation_new, promise_new,
    meeting_held, meeting_announced, ledger_new), advanced (claimed_done, state_changed), silent, approved
    (minutes_approved), spoken_of (spoken_of, money_said).
    """
    then = earlier(tables, as_of, since)
    if then is None:
        return changes.frame()
    before, now = known(tables, then), known(tables, as_of)
    of_recommendations = changing.changes(before, then, now, as_of).with_columns(
        subject=pl.lit("recommendation"), subject_id=pl.col("recommendation_id")
    )
    rows = [
        of_recommendations,
        changing_others.promises(before, then, now, as_of),
        changing_others.meetings(before, then, now, as_of),
        changing_others.evaluations(before, now),
        changing_others.money(before, now),
    ]
    told = with_source(pl.concat(rows, how="diagonal_relaxed"), now)
    groups = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
    ordered = told.with_columns(
        group=pl.col("what").replace_strict(groups, return_dtype=pl.String),
        since_meeting_id=pl.lit(then.meeting_id, dtype=pl.String),
        since_on=pl.lit(then.day),
    ).sort(pl.col("what").cast(pl.Enum(KINDS)), *following.ORDER, "on", "start", "subject_id", nulls_last=True)
    return first_rows(ordered, first)
