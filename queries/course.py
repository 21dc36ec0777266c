"""How the states of recommendations have changed from meeting to meeting.

Past states come from the table recommendation_state, which a run computes with the same rules; only what people have
judged since the run is computed anew, so that forty meetings cost little more than one.
"""

import polars as pl

from etl import vocabulary
from etl.rules import knowledge
from etl.rules.meetings import counted_meetings
from etl.vocabulary import EvidenceRelation, EvidenceState, ImplementationBasis, JudgementKind, JudgementTarget, Lane
from queries import following
from queries.filters import AsOf
from queries.question import Tables, column, merged, of, question

_CONFIRMED_BASES = (
    ImplementationBasis.JUDGEMENT.value,
    ImplementationBasis.REGISTER.value,
    ImplementationBasis.RESPONSE.value,
)
_STATE = ("recommendation_id", "kind", "implementation", "implementation_basis", "due_state", "contested")
_READS = merged(following.READS, {"recommendation_state": (*_STATE, "meeting_id", "drafts", "as_of_on")})
_MEETING = (
    *column("meeting_id", "TEXT", "The meeting as of which it holds."),
    *column("meeting_number", "TEXT", "Its number as the document gives it."),
    *column("meeting_on", "DATE", "The day on which it took effect."),
    *of("meeting", "approval_state"),
)
_CONFIRMED = column("confirmed", "BOOLEAN", "True when a person, a register or a response says so; else hatched.")


@question(
    "How many recommendations stood in each state after each meeting?",
    reads=_READS,
    columns=(
        *_MEETING,
        *of("recommendation_state", "implementation"),
        *_CONFIRMED,
        *column("count", "INTEGER", "How many recommendations stood so."),
    ),
    known_only=False,
)
def counts(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per counted meeting not after as_of and state that occurs, as known then; of evaluations alone."""
    found = following.of_evaluations(_states(tables, as_of))
    order = [word.value for word in vocabulary.Implementation]
    return (
        found.group_by("meeting_id", "meeting_number", "meeting_on", "approval_state", "implementation", "confirmed")
        .agg(count=pl.len())
        .sort("meeting_on", "meeting_id", pl.col("implementation").cast(pl.Enum(order)), ~pl.col("confirmed"))
    )


@question(
    "How did each recommendation stand after each meeting, and what was said of it there?",
    reads=_READS,
    columns=(
        *of("recommendation", "recommendation_id", "label"),
        *_MEETING,
        *of("recommendation_state", "implementation", "due_state", "contested"),
        *_CONFIRMED,
        *column("claim", "BOOLEAN", "Whether a statement of this meeting speaks of it."),
        *column("decision", "BOOLEAN", "Whether a decision of this meeting speaks of it."),
        *column("verification", "BOOLEAN", "Whether an evaluator verified it since the meeting before."),
    ),
    known_only=False,
)
def each(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per recommendation of an evaluation and counted meeting since it was made, in the order of labels.

    A link that a person refused, and what speaks of an earlier time, is no mark.
    """
    labels = tables["recommendation"].select("recommendation_id", "label", "made_on")
    rows = following.of_evaluations(_states(tables, as_of)).join(labels, on="recommendation_id", how="left")
    known = knowledge.known(tables, as_of.day, drafts=as_of.drafts)
    return (
        rows.join(_lanes(known, rows), on=["recommendation_id", "meeting_id"], how="left")
        .join(_verified(known, rows), on=["recommendation_id", "meeting_id"], how="left")
        .with_columns(pl.col("claim", "decision", "verification").fill_null(value=False))
        .sort(*following.ORDER, "meeting_on", "meeting_id", nulls_last=True)
    )


def _states(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """The columns of _STATE and _MEETING with `confirmed`, for every counted meeting not after as_of."""
    counted = counted_meetings(tables["meeting"], as_of.day, drafts=as_of.drafts).select(
        "meeting_id", "approval_state", meeting_number="number", meeting_on="effective_on"
    )
    judged = _judged_since_the_run(tables)
    computed = (
        tables["recommendation_state"]
        .filter(pl.col("drafts") == as_of.drafts, ~pl.col("recommendation_id").is_in(judged))
        .select(*_STATE, "meeting_id")
    )
    days = counted.select("meeting_id", "meeting_on").iter_rows()
    anew = [_state_at(tables, AsOf(as_of.programme_id, on, own, as_of.drafts), judged) for own, on in days if judged]
    return (
        pl.concat([computed, *anew])
        .join(counted, on="meeting_id")
        .with_columns(confirmed=pl.col("implementation_basis").is_in(_CONFIRMED_BASES))
    )


def _judged_since_the_run(tables: Tables) -> list[str]:
    """Those that a judgement names, and those told by words that somebody says to tell another one anew, or not to."""
    pending = tables["judgement"].filter(pl.col("target") == JudgementTarget.PENDING.value)
    of_words = pending.filter(pl.col("kind").is_in([JudgementKind.SAME.value, JudgementKind.UNDO.value]))
    told = tables["recommendation"].join(_words(tables, of_words), on="statement_id", how="semi")
    return pl.concat([pending["recommendation_id"].drop_nulls(), told["recommendation_id"]]).unique().to_list()


def _words(tables: Tables, pending: pl.DataFrame) -> pl.DataFrame:
    """The words of judgements on who tells what anew, and of those that were taken back."""
    same = tables["judgement"].filter(pl.col("kind") == JudgementKind.SAME.value)
    either = pl.col("judgement_id").is_in(pl.concat([pending["judgement_id"], pending["new"].drop_nulls()]).implode())
    return same.filter(either).select("statement_id").drop_nulls()


def _state_at(tables: Tables, then: AsOf, judged: list[str]) -> pl.DataFrame:
    """States of these alone; rows that tell one of them anew are there to speak of it."""
    is_judged = pl.col("recommendation_id").is_in(judged)
    telling = pl.any_horizontal(pl.col("same_as", "same_as_proposed").is_in(judged))
    of_judged = tables["recommendation"].filter(is_judged | telling)
    known = knowledge.known({**tables, "recommendation": of_judged}, then.day, drafts=then.drafts)
    return following.states(known, then).filter(is_judged).select(*_STATE, meeting_id=pl.lit(then.meeting_id))


def _lanes(known: Tables, walked: pl.DataFrame) -> pl.DataFrame:
    """Which lanes of evidence each meeting has for a recommendation, a report's with the meeting after it."""
    rows = known["evidence"].filter(
        pl.col("state") != EvidenceState.REFUSED.value, pl.col("relation") != EvidenceRelation.EARLIER.value
    )
    outside = _at_meeting(rows.filter(pl.col("meeting_id").is_null()).drop("meeting_id"), walked, "known_on")
    names = ("recommendation_id", "meeting_id", "lane")
    rows = pl.concat([rows.filter(pl.col("meeting_id").is_not_null()).select(names), outside.select(names)])
    return rows.group_by("recommendation_id", "meeting_id").agg(
        claim=(pl.col("lane") == Lane.CLAIM.value).any(), decision=(pl.col("lane") == Lane.DECISION.value).any()
    )


def _verified(known: Tables, rows: pl.DataFrame) -> pl.DataFrame:
    """The first meeting on or after the day of each verification."""
    found = known["verification"].filter(pl.col("verified_on").is_not_null())
    return (
        _at_meeting(found, rows, "verified_on")
        .select("recommendation_id", "meeting_id", verification=pl.lit(value=True))
        .unique(["recommendation_id", "meeting_id"])
    )


def _at_meeting(found: pl.DataFrame, walked: pl.DataFrame, day: str) -> pl.DataFrame:
    """Rows with the first meeting on or after their day; those after the last meeting are left out."""
    days = walked.select("meeting_id", "meeting_on").unique().sort("meeting_on")
    placed = found.sort(day).join_asof(days, left_on=day, right_on="meeting_on", strategy="forward")
    return placed.drop_nulls("meeting_id")
