"""Everything that has a time: meetings, evaluations, due dates and promises, past and to come."""

import polars as pl

from etl.vocabulary import DatePrecision
from queries import following
from queries.filters import AsOf
from queries.question import Tables, column, merged, of, question, whole
from queries.source import QUOTES, READS, SOURCE


@question(
    "What happened when, and what is to come?",
    reads=merged(
        READS,
        following.READS,
        whole("phase", "evaluation", "coming_meeting", "promise", "promise_outcome", "verification"),
        whole("meeting"),
    ),
    columns=(
        *column("event_id", "TEXT", "Key of the row that the event is."),
        *column("kind", "TEXT", "phase, meeting, coming_meeting, evaluation, due_date, promise, verification."),
        *column("lane", "TEXT", "The lane in which it is drawn: its kind, or the owner for due dates."),
        *column("label", "TEXT", "What it is called: a number, a title, a short id, the words of a promise."),
        *column("earliest", "DATE", "First day of it."),
        *column("latest", "DATE", "Last day of it; the same as earliest for a single day."),
        *column("settled_on", "DATE", "Day on which it was kept, moved, called off or carried out."),
        *column("first_latest", "DATE", "The first day promised or due, where it was moved."),
        *column("state", "TEXT", "State of a promise or due date, approval of a meeting, kind of an evaluation."),
        *column("precision", "TEXT", "How exact the time is.", DatePrecision),
        *column("uncertain", "BOOLEAN", "Whether the as-of day lies inside the window, so that it cannot be told."),
        *of("recommendation", "recommendation_id"),
        *SOURCE,
    ),
    fills=QUOTES,
)
def events(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per event known on the day, by earliest day."""
    return events.frame()
