"""What minutes tell of a recommendation that stands elsewhere: proposed by a machine, or confirmed by a person."""

import polars as pl

from etl.vocabulary import Basis, EvidenceState
from queries import made
from queries.filters import AsOf
from queries.question import Tables, column, merged, of, question
from queries.source import SOURCE


@question(
    "Where do the minutes tell anew a recommendation that stands elsewhere, and has somebody confirmed that they do?",
    reads=merged(made.origins.reads, {"recommendation": ("recommendation_id", "label", "same_as_state")}),
    columns=(
        *of("recommendation", "recommendation_id", "label"),
        *column("told_id", "TEXT", "The row that was read from the minutes."),
        *of("evidence", "state"),
        *SOURCE,
    ),
    fills=made.origins.fills,
)
def tellings(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per passage, the earliest first; of all recommendations without an id.

    What a person refused is not among them: it is a recommendation of its own.
    """
    own = tables["recommendation"]
    states = own.filter(pl.col("same_as_state").is_not_null()).select(
        told_id="recommendation_id", state="same_as_state"
    )
    told = made.origins.answer(tables, as_of, recommendation_id=recommendation_id)
    words = told.select("recommendation_id", "told_id", *(one.name for one in SOURCE))
    return (
        words.join(states, on="told_id", maintain_order="left")
        .join(own.select("recommendation_id", "label"), on="recommendation_id", how="left", maintain_order="left")
        .with_columns(
            basis=pl.when(pl.col("state") == EvidenceState.CONFIRMED.value)
            .then(pl.lit(Basis.CONFIRMED.value))
            .otherwise(pl.col("basis"))
        )
    )
