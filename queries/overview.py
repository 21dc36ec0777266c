"""What chair, secretary, evaluator and member want first."""

import polars as pl

from queries import following
from queries.filters import AsOf
from queries.question import Tables, column, merged, of, question, whole, without_text
from queries.source import QUOTES, READS, SOURCE

_WHAT = column("what", "TEXT", "Key of the sentence that says what it is; the docstring lists the keys.")
_ABOUT = (
    *of("recommendation", "recommendation_id", "label"),
    *column("text", "TEXT", "What it is about, as far as words are stored: a title or a recommendation's text."),
)


@question(
    "What needs a decision of the group?",
    reads=following.READS,
    columns=(
        *_WHAT,
        *_ABOUT,
        *column("days", "INTEGER", "Days waited, moved or past due."),
        *of("recommendation_state", "owner", "due_on", "first_due_on"),
        *SOURCE,
    ),
    fills=QUOTES,
)
def needs_decision(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per matter for the chair.

    `what`: response_missing, move_asked, contested, claimed_done, overdue_never_moved.
    """
    return needs_decision.frame()


@question(
    "What is still missing or must be settled?",
    reads=merged(
        following.READS,
        whole("meeting", "action_point", "rejected_row", "source_file"),
        without_text("unclassified_text"),
    ),
    columns=(
        *_WHAT,
        *_ABOUT,
        *column("expected", "TEXT", "What was expected, for a rejected row."),
        *column("days", "INTEGER", "Days waited."),
        *column("count", "INTEGER", "How many, where the row stands for several."),
        *SOURCE,
    ),
    fills=QUOTES,
)
def missing(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per matter for the secretary.

    `what`: not_approved, no_owner (an action point or an accepted recommendation), response_missing, orphaned,
    rejected_row, unclassified_text.
    """
    return missing.frame()


@question(
    "Which owner is late with what?",
    reads=following.READS,
    columns=(
        *of("recommendation_state", "owner"),
        *column("open_count", "INTEGER", "Open recommendations of the owner."),
        *column("overdue_count", "INTEGER", "Those past their due date."),
        *column("moved_count", "INTEGER", "Moves of their due dates."),
        *column("most_days_late", "INTEGER", "Days of the one that is longest past its due date; null when none is."),
        *column("overdue_labels", "TEXT", "Short ids of those past their due date."),
        *column("open_labels", "TEXT", "Short ids of the open ones."),
    ),
)
def late_by_owner(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per owner of an open recommendation, the latest first; owner null where none is stated."""
    return late_by_owner.frame()


@question(
    "Who owns each open recommendation when the programme is over?",
    reads=merged(following.READS, whole("programme")),
    columns=(
        *_ABOUT,
        *of("recommendation_state", "implementation", "owner", "owner_after", "due_on"),
        *of("programme", "ends_on"),
        *column("days_left", "INTEGER", "Days of the programme that are left; negative when it is over."),
        *column("due_after_end", "BOOLEAN", "Whether it is due after the programme ends."),
        *of("action", "basis", "register_file", "register_line"),
    ),
)
def after_programme(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per open recommendation, those without a later owner first."""
    return after_programme.frame()


@question(
    "What has changed since the meeting before?",
    reads=following.READS,
    columns=(
        *_WHAT,
        *_ABOUT,
        *column("before", "TEXT", "The value as of the meeting before."),
        *column("after", "TEXT", "The value now."),
        *column("since_meeting_id", "TEXT", "The meeting before."),
        *column("since_on", "DATE", "Its day."),
        *SOURCE,
    ),
    fills=QUOTES,
    known_only=False,
)
def changes(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per change.

    `what`: new, responded, state_changed, settled, moved, overdue, silent, spoken_of, contested, verified.
    """
    return changes.frame()


@question(
    "What is going to be verified, and when?",
    reads=merged(following.READS, whole("verification")),
    columns=(
        *_ABOUT,
        *of("recommendation_state", "implementation", "implemented_on", "verification"),
        *of("verification", "planned_on", "verifier", "report", "register_file", "register_line"),
    ),
)
def verifications_planned(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per recommendation that was carried out or has a planned day and is not verified yet."""
    return verifications_planned.frame()


@question(
    "Which finding led to which conclusion and recommendation?",
    reads=merged(READS, without_text("finding"), whole("evaluation", "recommendation")),
    columns=(
        *of("finding", "finding_id", "kind", "theme", "evaluation_id"),
        *column("evaluation_title", "TEXT", "Title of the evaluation."),
        *of("finding", "recommendation_id"),
        *of("recommendation", "label"),
        *column("recommendation_text", "TEXT", "Words of the recommendation."),
        *SOURCE,
    ),
    fills=QUOTES,
)
def findings(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per finding of an evaluation, in the order of the minutes."""
    return findings.frame()
