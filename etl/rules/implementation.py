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

NO_ACT = (DecisionKind.REJECTED.value, DecisionKind.POSTPONED.value)
"""Acts of the group from which nothing follows for progress."""


def implementations(tables: Tables) -> pl.DataFrame:
    """One row per recommendation: implementation, implementation_basis, implemented_on, claimed_done, contested.

    `tables` is what `knowledge.known` gives for a day: recommendation, response, action, action_report, judgement,
    evidence, statement, decision.
    """
    decided = last_words(tables)
    spoken = spoken_of(tables).filter(pl.col("relation") == EvidenceRelation.PROGRESS.value)
    every = tables["recommendation"].select("recommendation_id")
    columns = every.join(decided, on="recommendation_id", how="left")
    for facts in (_derived(spoken, every, decided), _last_claim(spoken), _against(spoken, decided, tables)):
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
        contested=pl.col("against").fill_null(value=False),
    )


def _derived(spoken: pl.DataFrame, every: pl.DataFrame, decided: pl.DataFrame) -> pl.DataFrame:
    """What follows from evidence newer than what was decided: the basis of "in progress", decision before claim."""
    decision = pl.col("decision_kind").is_not_null() & ~pl.col("decision_kind").is_in(NO_ACT)
    return (
        spoken.join(decided.select("recommendation_id", "effective_on"), on="recommendation_id", how="left")
        .filter(pl.col("effective_on").is_null() | (pl.col("known_on") > pl.col("effective_on")))
        .filter(pl.col("status").is_in(MOVING) | decision)
        .group_by("recommendation_id")
        .agg(
            derived=pl.when(decision.any())
            .then(pl.lit(ImplementationBasis.DECISION.value))
            .otherwise(pl.lit(ImplementationBasis.CLAIM.value))
        )
        .join(every, on="recommendation_id", how="semi")
    )


def _last_claim(spoken: pl.DataFrame) -> pl.DataFrame:
    """What the last meeting that claims anything claims: claim ("done" only where nothing else is), claimed_on."""
    claims = spoken.filter(pl.col("status").is_not_null())
    return (
        claims.filter(pl.col("known_on") == pl.col("known_on").max().over("recommendation_id"))
        .group_by("recommendation_id")
        .agg(
            claim=pl.when((pl.col("status") == ProgressStatus.DONE.value).all()).then(
                pl.lit(ProgressStatus.DONE.value)
            ),
            claimed_on=pl.col("known_on").first(),
        )
    )


def _against(spoken: pl.DataFrame, decided: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Whose closing is contested: by a later claim, or by a register's row later than a person's judgement."""
    closed = decided.filter(
        (pl.col("implementation") == Implementation.IMPLEMENTED.value)
        & pl.col("basis").is_in([ImplementationBasis.JUDGEMENT.value, ImplementationBasis.REGISTER.value])
    )
    by_claim = (
        spoken.filter(pl.col("status").is_in(AGAINST))
        .join(closed.select("recommendation_id", "effective_on"), on="recommendation_id")
        .filter(pl.col("known_on") > pl.col("effective_on"))
    )
    judged = (
        judged_progress(tables["judgement"])
        .sort("effective_on", maintain_order=True)
        .unique("recommendation_id", keep="last")
        .filter(~pl.col("implementation").is_in(OPEN))
        .select("recommendation_id", judged=pl.col("implementation"))
    )
    by_register = decided.filter(pl.col("basis") == ImplementationBasis.REGISTER.value).join(
        judged, on="recommendation_id"
    )
    by_register = by_register.filter(pl.col("judged") != pl.col("implementation"))
    return (
        pl.concat([by_claim.select("recommendation_id"), by_register.select("recommendation_id")])
        .unique()
        .with_columns(against=pl.lit(value=True))
    )
