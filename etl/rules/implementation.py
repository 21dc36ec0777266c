"""How far a recommendation has come, and what that rests on.

Source of the rule: DESIGN section 2 (judgement and register) and section 4 rule 4. The newest of a person's judgement,
a register's row and a rejecting response decides. Where none speaks, or the register only says "not started", evidence
of a later day derives at most "in progress": a machine never closes a recommendation.
"""

import polars as pl

from etl.rules.decided import OPEN, judged_progress, last_words
from etl.rules.once import Tables
from etl.rules.spoken import spoken_of
from etl.vocabulary import (
    DecisionKind,
    EvidenceRelation,
    Implementation,
    ImplementationBasis,
    ProgressStatus,
)

ALLOWED_CHANGES: dict[Implementation, tuple[Implementation, ...]] = {
    Implementation.NOT_STARTED: tuple(word for word in Implementation if word is not Implementation.NOT_STARTED),
    Implementation.IN_PROGRESS: tuple(word for word in Implementation if word is not Implementation.IN_PROGRESS),
    Implementation.IMPLEMENTED: (Implementation.IN_PROGRESS, Implementation.NOT_STARTED),
    Implementation.NOT_IMPLEMENTED: (Implementation.NOT_STARTED, Implementation.IN_PROGRESS),
    Implementation.NO_LONGER_APPLICABLE: (Implementation.NOT_STARTED, Implementation.IN_PROGRESS),
    Implementation.SUPERSEDED: (),
}
"""What a person may change each state to; a closed one is opened again before it is closed otherwise."""

MOVING = (
    ProgressStatus.DONE.value,
    ProgressStatus.IN_PROGRESS.value,
    ProgressStatus.ON_TRACK.value,
    ProgressStatus.PROBLEM.value,
)
"""Claims from which "in progress" follows; a plan alone is no beginning."""

AGAINST = (
    ProgressStatus.PROBLEM.value,
    ProgressStatus.IN_PROGRESS.value,
    ProgressStatus.PLANNED.value,
    ProgressStatus.DROPPED.value,
)
"""Claims that speak against "implemented"."""

_CLOSING = (ImplementationBasis.JUDGEMENT.value, ImplementationBasis.REGISTER.value)
"""What a closing rests on that later words may contest."""

NO_ACT = (DecisionKind.REJECTED.value, DecisionKind.POSTPONED.value)
"""Acts of the group from which nothing follows for progress."""


def implementations(tables: Tables) -> pl.DataFrame:
    """One row per recommendation: implementation, implementation_basis, implemented_on, claimed_done, contested.

    `tables` is what `knowledge.known` gives for a day: recommendation, response, action, action_report, judgement,
    evidence, statement, decision.
    """
    decided = last_words(tables)
    of_progress = spoken_of(tables).filter(pl.col("relation") == EvidenceRelation.PROGRESS.value)
    columns = tables["recommendation"].select("recommendation_id").join(decided, on="recommendation_id", how="left")
    for facts in (_said(of_progress, decided), _against_judgement(decided, tables)):
        columns = columns.join(facts, on="recommendation_id", how="left")
    raised = pl.col("derived").is_not_null() & (
        pl.col("implementation").is_null() | (pl.col("implementation") == Implementation.NOT_STARTED.value)
    )
    state = (
        pl.when(raised)
        .then(pl.lit(Implementation.IN_PROGRESS.value))
        .otherwise(pl.coalesce("implementation", pl.lit(Implementation.NOT_STARTED.value)))
    )
    judged = pl.col("basis") == ImplementationBasis.JUDGEMENT.value
    unanswered = pl.when(judged).then(pl.col("claimed_on") > pl.col("effective_on"))
    return columns.select(
        "recommendation_id",
        implementation=state,
        implementation_basis=pl.when(raised)
        .then(pl.col("derived"))
        .otherwise(pl.coalesce("basis", pl.lit(ImplementationBasis.NONE.value))),
        implemented_on=pl.when(pl.col("implementation") == Implementation.IMPLEMENTED.value).then("implemented_on"),
        claimed_done=(
            state.is_in(OPEN)
            & (pl.col("claim") == ProgressStatus.DONE.value)
            & unanswered.otherwise(pl.col("claimed_on") >= pl.col("effective_on")).fill_null(value=True)
        ).fill_null(value=False),
        contested=pl.col("against").fill_null(value=False) | pl.col("judged_otherwise").fill_null(value=False),
    )


def _said(of_progress: pl.DataFrame, decided: pl.DataFrame) -> pl.DataFrame:
    """What the minutes say of each recommendation, held against what was decided of it.

    `derived`: the basis of "in progress" that follows from newer words, decision before claim. `claim` and
    `claimed_on`: what the last meeting that claims anything claims, "done" only where nothing else is. `against`:
    whether later words speak against a closing by a person or a register.
    """
    closed = (pl.col("implementation") == Implementation.IMPLEMENTED.value) & pl.col("basis").is_in(_CLOSING)
    held = of_progress.join(
        decided.select("recommendation_id", "effective_on", closed=closed), on="recommendation_id", how="left"
    )
    later = pl.col("known_on") > pl.col("effective_on")
    newer = pl.col("effective_on").is_null() | later
    acts = pl.col("decision_kind").is_not_null() & ~pl.col("decision_kind").is_in(NO_ACT)
    claims = pl.col("status").is_not_null()
    of_claims = held.select(
        "recommendation_id",
        acts=newer & acts,
        moves=newer & pl.col("status").is_in(MOVING),
        speaks_against=later & pl.col("closed") & pl.col("status").is_in(AGAINST),
        claimed_on=pl.when(claims).then("known_on"),
        unlike_done=pl.when(pl.col("status") != ProgressStatus.DONE.value).then("known_on"),
    )
    last = of_claims.group_by("recommendation_id").agg(
        pl.col("acts", "moves", "speaks_against").any(), pl.col("claimed_on", "unlike_done").max()
    )
    only_done = pl.col("claimed_on").is_not_null() & pl.col("claimed_on").ne_missing(pl.col("unlike_done"))
    return last.select(
        "recommendation_id",
        "claimed_on",
        derived=pl.when("acts")
        .then(pl.lit(ImplementationBasis.DECISION.value))
        .when("moves")
        .then(pl.lit(ImplementationBasis.CLAIM.value)),
        claim=pl.when(only_done).then(pl.lit(ProgressStatus.DONE.value)),
        against=pl.col("speaks_against"),
    )


def _against_judgement(decided: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Whose closing by a person a later row of a register contradicts."""
    judged = (
        judged_progress(tables["judgement"])
        .sort("effective_on", maintain_order=True)
        .unique("recommendation_id", keep="last")
        .filter(~pl.col("implementation").is_in(OPEN))
        .select("recommendation_id", judged=pl.col("implementation"))
    )
    by_register = decided.filter(pl.col("basis") == ImplementationBasis.REGISTER.value)
    return (
        by_register.join(judged, on="recommendation_id")
        .filter(pl.col("judged") != pl.col("implementation"))
        .select("recommendation_id", judged_otherwise=pl.lit(value=True))
    )
