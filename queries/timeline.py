"""Everything that has a time: meetings, evaluations, due dates and promises, past and to come."""

import polars as pl

from etl.vocabulary import Basis, DatePrecision, EvidenceState, PromiseState
from queries import following
from queries.filters import AsOf
from queries.meetings import announced
from queries.promises import READS as PROMISES
from queries.promises import promised
from queries.question import Tables, column, merged, of, question, whole
from queries.source import QUOTES, READS, SOURCE, with_source

_NOTHING = pl.lit(None, dtype=pl.String)


@question(
    "What happened when, and what is to come?",
    reads=merged(
        READS,
        following.READS,
        PROMISES,
        whole("phase", "evaluation", "coming_meeting", "verification", "theme", "recommendation", "meeting"),
        {"evidence": ("evidence_id", "recommendation_id", "statement_id", "state", "score")},
        {"statement": ("statement_id", "theme")},
    ),
    columns=(
        *column("event_id", "TEXT", "Key of the row that the event is."),
        *column("kind", "TEXT", "phase, meeting, coming_meeting, evaluation, due_date, promise, verification."),
        *column("lane", "TEXT", "The lane in which it is drawn: its kind, or the owner for due dates."),
        *column("label", "TEXT", "What it is called: a number, a title, a short id, the words of a promise."),
        *column("earliest", "DATE", "First day of it."),
        *column("latest", "DATE", "Last day of it; the same as earliest for a single day."),
        *column("said_on", "DATE", "Day on which it was promised, or on which the due date was set first."),
        *column("settled_on", "DATE", "Day on which it was kept, moved, called off or carried out."),
        *column("first_latest", "DATE", "The first day promised or due, where it was moved."),
        *column("state", "TEXT", "State of a promise or due date, approval of a meeting, kind of an evaluation."),
        *column("precision", "TEXT", "How exact the time is.", DatePrecision),
        *column("uncertain", "BOOLEAN", "Whether the as-of day lies inside the window, so that it cannot be told."),
        *of("recommendation", "recommendation_id"),
        *column("recommendation_label", "TEXT", "Short id of the recommendation that it belongs to."),
        *column("theme_name", "TEXT", "Theme of the recommendation or statement, as the programme calls it."),
        *column("organisation", "TEXT", "Who owns the action, promises or verifies, where that is told."),
        *SOURCE,
    ),
    fills=QUOTES,
)
def events(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per event known on the day, by earliest day."""
    kinds = [
        _phases(tables),
        _meetings(tables),
        _coming(tables, as_of),
        _evaluations(tables),
        _due_dates(tables, as_of),
        _promises(tables, as_of),
        _verifications(tables),
    ]
    inside = (pl.col("earliest") <= as_of.day) & (pl.lit(as_of.day) <= pl.col("latest"))
    windowed = (pl.col("earliest") < pl.col("latest")) & (pl.col("kind") != "phase")
    return (
        _with_themes(with_source(pl.concat(kinds, how="diagonal_relaxed"), tables), tables)
        .with_columns(
            uncertain=inside & windowed & pl.col("settled_on").is_null(),
            lane=pl.coalesce("lane", "kind"),
        )
        .sort("earliest", "latest", "event_id", nulls_last=True)
    )


@question(
    "Which due dates were set for each recommendation, and which moved them?",
    reads=merged(following.READS, whole("recommendation")),
    columns=(
        *of("recommendation", "recommendation_id", "label"),
        *of("action_due_date", "recorded_on", "due_earliest", "due_latest", "precision"),
        *column("move", "INTEGER", "0 for the first one, then 1 for each that moved it."),
        *column("slip_days", "INTEGER", "Days from the first one."),
        *column("current", "BOOLEAN", "Whether it holds now."),
        *of("action_due_date", "basis", "register_file", "register_line"),
    ),
)
def moves(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per due date that was set by the day, in the order in which they were set."""
    labels = tables["recommendation"].select("recommendation_id", "label")
    rows = following.due_history(tables).join(labels, on="recommendation_id", how="left", maintain_order="left")
    return rows.sort("label", "recommendation_id", "action_id", "move", nulls_last=True)


def _with_themes(rows: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Rows with the recommendation that they belong to, and the theme of it or else of their own statement."""
    themes = tables["theme"].select(theme_name="name", theme=pl.col("theme_id").str.replace("^[^:]*:", ""))
    said = tables["statement"].select("statement_id", said_theme="theme")
    of_recommendation = tables["recommendation"].select(
        "recommendation_id", recommendation_label="label", own_theme="theme"
    )
    return (
        rows.drop("theme", strict=False)
        .join(of_recommendation, on="recommendation_id", how="left", maintain_order="left")
        .join(said, on="statement_id", how="left", maintain_order="left")
        .with_columns(theme=pl.coalesce("own_theme", "said_theme"))
        .join(themes, on="theme", how="left", maintain_order="left")
    )


def _recommendations_of(tables: Tables) -> pl.DataFrame:
    """For each statement the recommendation of which it most surely speaks: statement_id, recommendation_id."""
    return (
        tables["evidence"]
        .filter(pl.col("statement_id").is_not_null(), pl.col("state") != EvidenceState.REFUSED.value)
        .sort("score", "evidence_id", descending=[True, False], nulls_last=True)
        .unique("statement_id", keep="first", maintain_order=True)
        .select("statement_id", "recommendation_id")
    )


def _phases(tables: Tables) -> pl.DataFrame:
    return tables["phase"].select(
        event_id="phase_id", label="name", earliest="starts_on", latest="ends_on", kind=pl.lit("phase"), lane=_NOTHING
    )


def _meetings(tables: Tables) -> pl.DataFrame:
    """Meetings that took place; one whose day is not told spans the days that the text allows."""
    earliest = pl.coalesce("held_on", "held_on_earliest", "effective_on")
    return tables["meeting"].with_columns(
        event_id=pl.col("meeting_id"),
        kind=pl.lit("meeting"),
        label=pl.coalesce("number", "title"),
        earliest=earliest,
        latest=pl.col("effective_on"),
        settled_on=pl.col("held_on"),
        state=pl.col("approval_state"),
        precision=_precision(earliest == pl.col("effective_on")),
    )


def _coming(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    return announced(tables, as_of).with_columns(
        event_id=pl.col("coming_meeting_id"),
        kind=pl.lit("coming_meeting"),
        label=pl.col("quote"),
        earliest=pl.col("date"),
        latest=pl.col("date"),
        precision=pl.lit(DatePrecision.DAY.value),
    )


def _evaluations(tables: Tables) -> pl.DataFrame:
    """Evaluations at their publication, those only announced at the time for which they are.

    One that stands in a register and is told in minutes is one event: the register's, with the place in the minutes.
    """
    earliest = pl.coalesce("published_earliest", "planned_earliest")
    latest = pl.coalesce("published_latest", "planned_latest")
    return (
        tables["evaluation"]
        .with_columns(quote=pl.col("text"), state=pl.col("kind"))
        .with_columns(
            event_id=pl.col("evaluation_id"),
            kind=pl.lit("evaluation"),
            label=pl.col("title"),
            earliest=earliest,
            latest=latest,
            settled_on=pl.col("published_latest"),
            precision=_precision(earliest == latest),
        )
        .filter(pl.col("earliest").is_not_null())
        .sort(pl.col("basis") == Basis.REGISTER.value, descending=True, maintain_order=True)
        .group_by("label", "earliest", "latest", maintain_order=True)
        .agg(pl.all().drop_nulls().first())
    )


def _due_dates(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """The current due date of each recommendation of an evaluation, with the first one where it was moved."""
    rows = following.due_history(tables)
    states = following.states_of_evaluations(tables, as_of).filter(pl.col("due_on").is_not_null())
    first = rows.group_by("recommendation_id").agg(said_on=pl.col("recorded_on").min())
    own = following.due_rows(tables)
    return (
        states.select(
            "recommendation_id",
            "label",
            "due_on",
            event_id=pl.concat_str("recommendation_id", pl.lit(":due_date")),
            kind=pl.lit("due_date"),
            lane=pl.col("owner"),
            organisation=pl.col("owner"),
            earliest=pl.coalesce("due_earliest", "due_on"),
            latest=pl.col("due_on"),
            first_latest=pl.when(pl.col("moved_count") > 0).then("first_due_on"),
            settled_on=pl.col("implemented_on"),
            state=pl.col("due_state"),
        )
        .join(own, on=["recommendation_id", "due_on"], how="left")
        .join(first, on="recommendation_id", how="left")
    )


def _promises(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """Promises at the time that holds now, with the one promised first where they were moved."""
    moved = pl.col("moved_count") > 0
    now = pl.col("current_due_latest")
    settled = pl.col("state").is_in([PromiseState.KEPT.value, PromiseState.DROPPED.value])
    spoken_of = _recommendations_of(tables)
    found = promised(tables, as_of).join(spoken_of, on="statement_id", how="left", maintain_order="left")
    return found.with_columns(
        organisation=pl.col("actor"),
        said_on=pl.col("promised_on"),
        event_id=pl.col("promise_id"),
        kind=pl.lit("promise"),
        label=pl.col("quote"),
        earliest=pl.when(moved).then(pl.coalesce("new_due_earliest", now)).otherwise("due_earliest"),
        latest=now,
        first_latest=pl.when(moved).then("due_latest"),
        settled_on=pl.when(settled).then("outcome_on"),
    )


def _verifications(tables: Tables) -> pl.DataFrame:
    """The evaluator's findings, and the days for which others are planned."""
    labels = tables["recommendation"].select("recommendation_id", "label")
    day = pl.coalesce("verified_on", "planned_on")
    return (
        tables["verification"]
        .join(labels, on="recommendation_id", how="left")
        .with_columns(state=pl.col("kind"))
        .with_columns(
            event_id=pl.col("verification_id"),
            kind=pl.lit("verification"),
            organisation=pl.col("verifier"),
            earliest=day,
            latest=day,
            settled_on=pl.col("verified_on"),
            precision=pl.lit(DatePrecision.DAY.value),
        )
        .filter(pl.col("earliest").is_not_null())
    )


def _precision(is_day: pl.Expr) -> pl.Expr:
    return pl.when(is_day).then(pl.lit(DatePrecision.DAY.value)).otherwise(pl.lit(DatePrecision.RANGE.value))
