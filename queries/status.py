"""How far each recommendation has come, what that rests on, and the rates that follow."""

import polars as pl

from etl import vocabulary
from queries.filters import AsOf
from queries.question import Fill, Reads, Tables, column, merged, of, question, whole, without_text
from queries.source import READS, SOURCE

RULES: Reads = merged(
    READS,
    whole("recommendation", "response", "action", "action_due_date", "action_report", "verification", "judgement"),
    without_text("evidence"),
)
"""What the rules of a recommendation's state read."""

_STATE = tuple(one for one in of("recommendation_state")[2:] if one.name != "meeting_id")
_LABEL = of("recommendation", "recommendation_id", "label")
_CONFIRMED = column("confirmed", "BOOLEAN", "True when a person, a register or a response says so; else hatched.")


@question(
    "How far has each recommendation come, and who must do what by when?",
    reads=merged(RULES, whole("evaluation", "programme")),
    columns=(
        *_STATE,
        *of("recommendation", "label", "text", "language", "kind", "strength", "stance", "theme", "addressee"),
        *of("recommendation", "target_group", "made_on", "evaluation_id"),
        *column("evaluation_title", "TEXT", "Title of the evaluation that makes it."),
        *column("evaluation_kind", "TEXT", "Its kind.", vocabulary.EvaluationKind),
        *of("recommendation", "superseded_by"),
        *column("superseded_by_label", "TEXT", "Short id of the one that stands in its place."),
        *column("action_text", "TEXT", "What is to be done."),
        *_CONFIRMED,
        *column("open", "BOOLEAN", "Neither carried out nor given up: what ageing and due dates count."),
        *column("last_spoken_number", "TEXT", "Number of the last meeting that spoke of it."),
        *column("last_spoken_on", "DATE", "Day of that meeting."),
        *column("due", "TEXT", "The current due date as written."),
        *column("state_evidence_id", "TEXT", "The evidence that decides the state, where words in minutes do."),
        *column("state_judgement_id", "TEXT", "The judgement that decides the state, where one does."),
        *column("state_source_file_id", "TEXT", "The file that holds the words that decide the state."),
        *column("state_page", "INTEGER", "Their page."),
        *column("state_start", "INTEGER", "Their first code point."),
        *column("state_end", "INTEGER", "Code point after the last one."),
        *column("state_quote", "TEXT", "The words."),
        *column("state_meeting_id", "TEXT", "The meeting whose minutes hold them."),
        *column("state_meeting_number", "TEXT", "Its number."),
        *column("state_on", "DATE", "The day from which the state holds."),
        *column("state_register_file", "TEXT", "The register that decides the state, where one does."),
        *column("state_register_line", "INTEGER", "Its line."),
        *of("recommendation", "source"),
        *(one for one in SOURCE if one.name != "decision_id"),
    ),
    fills=(
        Fill("quote", "statement", "statement_id"),
        Fill("state_quote", "evidence", "state_evidence_id", "quote"),
    ),
)
def recommendations(tables: Tables, as_of: AsOf, *, silent_after: int = 2) -> pl.DataFrame:
    """One row per recommendation known on the day, in the order of their labels.

    The columns of SOURCE give the place of the recommendation's own words or register line; those that begin with
    `state_` the place of what decides its state.
    """
    return recommendations.frame()


@question(
    "How many recommendations stand in each state, and how many of those states has somebody confirmed?",
    reads=RULES,
    columns=(
        *of("recommendation_state", "implementation"),
        *_CONFIRMED,
        *of("recommendation_state", "claimed_done", "contested"),
        *column("count", "INTEGER", "How many recommendations stand so."),
        *column("total", "INTEGER", "How many recommendations there are."),
        *column("labels", "TEXT", "Their short ids, parted by a comma."),
        *of("recommendation_state", "as_of_on"),
    ),
)
def state_counts(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per state, basis and flag that occurs, in the order of the vocabulary; evaluations' alone."""
    return state_counts.frame()


@question(
    "Acceptance, completion, on time, sufficient: how many of how many?",
    reads=RULES,
    columns=(
        *column("name", "TEXT", "acceptance, completion, on_time, sufficient."),
        *column("numerator", "INTEGER", "How many."),
        *column("denominator", "INTEGER", "Of how many; under 20 no per cent is shown."),
        *column("cohort", "TEXT", "Key of the sentence that says of which."),
        *column("as_of_on", "DATE", "The day as of which it holds."),
    ),
)
def rates(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per rate, of recommendations of evaluations; what nobody confirmed is in no numerator."""
    return rates.frame()


@question(
    "How long have open recommendations been open?",
    reads=RULES,
    columns=(
        *column("open_count", "INTEGER", "How many are open."),
        *column("median_days", "DOUBLE", "Median of days since they were made; null when none is open."),
        *column("oldest_days", "INTEGER", "Days of the oldest."),
        *column("oldest_recommendation_id", "TEXT", "The oldest; the first label of several."),
        *column("oldest_label", "TEXT", "Its short id."),
        *column("as_of_on", "DATE", "The day as of which it holds."),
    ),
)
def ageing(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row."""
    return ageing.frame()


@question(
    "How many recommendations stood in each state after each meeting?",
    reads=RULES,
    columns=(
        *column("meeting_id", "TEXT", "The meeting as of which it holds."),
        *column("meeting_number", "TEXT", "Its number as the document gives it."),
        *column("meeting_on", "DATE", "The day on which it took effect."),
        *of("meeting", "approval_state"),
        *of("recommendation_state", "implementation"),
        *_CONFIRMED,
        *column("count", "INTEGER", "How many recommendations stood so."),
    ),
    known_only=False,
)
def states_over_meetings(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per counted meeting not after as_of and state that occurs, as known at that meeting."""
    return states_over_meetings.frame()


@question(
    "What has been said, decided and verified of a recommendation?",
    reads=merged(READS, whole("recommendation", "verification", "judgement"), without_text("evidence")),
    columns=(
        *of("evidence", "evidence_id", "recommendation_id"),
        *of("recommendation", "label"),
        *of("evidence", "lane", "relation", "state", "score", "reason", "known_on"),
        *of("statement", "status", "modality", "said_by"),
        *column("decision_kind", "TEXT", "The group's act, for a decision.", vocabulary.DecisionKind),
        *column("verification", "TEXT", "The evaluator's finding.", vocabulary.VerificationKind),
        *of("evidence", "report", "report_page"),
        *SOURCE,
    ),
    fills=(Fill("quote", "evidence", "evidence_id", "quote"),),
)
def evidence(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per statement, decision or report that speaks of it, the earliest first; of all without an id.

    `relation` earlier speaks of a time before the recommendation; `state` refused is kept and shown as such.
    """
    return evidence.frame()


@question(
    "When was a recommendation due, and how often was that moved?",
    reads=RULES,
    columns=(
        *of("action_due_date", "action_due_date_id", "action_id", "recommendation_id"),
        *of("recommendation", "label"),
        *of("action_due_date", "recorded_on", "due", "due_earliest", "due_latest", "precision"),
        *column("move", "INTEGER", "0 for the first due date, 1 for its first move and so on."),
        *column("slip_days", "INTEGER", "Days from the first due date to this one."),
        *column("current", "BOOLEAN", "Whether it is the one that counts."),
        *of("action_due_date", "source", "basis", "register_file", "register_line"),
    ),
)
def due_history(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per due date set, in the order in which they were set; of all without an id."""
    return due_history.frame()


@question(
    "What have people judged?",
    reads=merged(READS, whole("judgement"), {"recommendation": ("recommendation_id", "label")}),
    columns=(
        *of("judgement", "judgement_id", "kind", "by_role", "effective_on", "recommendation_id"),
        *of("recommendation", "label"),
        *of("judgement", "old", "new", "reason", "implemented_on", "target"),
        *SOURCE,
    ),
)
def judgements(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per judgement in force on the day, the latest first; of all without an id."""
    return judgements.frame()


@question(
    "How did management respond, why, and how long has a response been missing?",
    reads=merged(RULES, whole("evaluation")),
    columns=(
        *_LABEL,
        *of("recommendation", "text", "made_on", "evaluation_id"),
        *column("evaluation_title", "TEXT", "Title of the evaluation that makes it."),
        *of("recommendation_state", "response", "response_reason"),
        *of("response", "responded_on"),
        *column("days_waited", "INTEGER", "Days from the recommendation to its response, or to as_of without one."),
        *of("response", "source", "basis", "register_file", "register_line"),
    ),
)
def responses(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per recommendation of an evaluation, in the order of their labels."""
    return responses.frame()


@question(
    "What did the evaluator find of what was carried out?",
    reads=merged(whole("verification"), {"recommendation": ("recommendation_id", "label")}),
    columns=(
        *of("verification", "verification_id", "recommendation_id"),
        *of("recommendation", "label"),
        *of("verification", "kind", "verified_on", "planned_on", "verifier", "report", "report_page", "quote"),
        *of("verification", "basis", "register_file", "register_line"),
    ),
)
def verifications(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per finding, the latest first; of all without an id."""
    rows = tables["verification"].join(tables["recommendation"], on="recommendation_id", how="left")
    return _of(rows, recommendation_id).sort("verified_on", "label", descending=[True, False], nulls_last=True)


def _of(rows: pl.DataFrame, recommendation_id: str | None) -> pl.DataFrame:
    return rows if recommendation_id is None else rows.filter(pl.col("recommendation_id") == recommendation_id)
