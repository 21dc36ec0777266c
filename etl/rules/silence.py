"""Which meetings have spoken of a recommendation, and for how many none has.

Source of the rule: DESIGN section 4 (silent): open, and in none of the last k meetings that count. A suggested link
breaks the silence and says so; a refused one does not.
"""

from collections.abc import Mapping

import polars as pl

from etl.rules.spoken import spoken_of
from etl.vocabulary import EvidenceState

Tables = Mapping[str, pl.DataFrame]


def silences(tables: Tables, silent_after: int) -> pl.DataFrame:
    """One row per recommendation: silent_meeting_count (meetings since it was made that, counted back from the last,
    have not spoken of it), last_spoken_meeting_id, quiet (none of the last `silent_after` has), only_suggested.

    `tables` is what `knowledge.known` gives for a day: recommendation, meeting, evidence, statement, decision.
    """
    meetings = tables["meeting"].lazy().sort("effective_on", "meeting_id").select("meeting_id", "effective_on")
    meetings = meetings.with_columns(back=(pl.len() - pl.int_range(pl.len()) - 1).cast(pl.Int64))
    made = tables["recommendation"].lazy().filter(pl.col("same_as").is_null()).select("recommendation_id", "made_on")
    last = (
        _mentions(tables)
        .join(meetings, on="meeting_id")
        .sort("back", maintain_order=True)
        .group_by("recommendation_id", maintain_order=True)
        .agg(
            spoken_back=pl.col("back").first(),
            last_spoken_meeting_id=pl.col("meeting_id").first(),
            recent_suggested=pl.col("suggested").filter(pl.col("back") < silent_after).all(),
        )
    )
    held = made.join_where(meetings, pl.col("effective_on") >= pl.col("made_on")).group_by("recommendation_id").len()
    count = pl.coalesce("spoken_back", "len", pl.lit(0)).cast(pl.Int64)
    return (
        made.join(last, on="recommendation_id", how="left")
        .join(held, on="recommendation_id", how="left")
        .select(
            "recommendation_id",
            silent_meeting_count=count,
            last_spoken_meeting_id=pl.col("last_spoken_meeting_id"),
            quiet=count >= silent_after,
            only_suggested=pl.col("recent_suggested").fill_null(value=False) & (count < silent_after),
        )
        .collect()
    )


def _mentions(tables: Tables) -> pl.LazyFrame:
    """Which meeting speaks of which recommendation: what is evidence, and the minutes that hold its own words.

    What a machine thinks is the same recommendation in minutes is only suggested until a person confirms it.
    """
    spoken = (
        spoken_of(tables)
        .lazy()
        .select("recommendation_id", "meeting_id", suggested=pl.col("evidence_state") == EvidenceState.SUGGESTED.value)
    )
    origins = (
        tables["recommendation"]
        .lazy()
        .select(
            pl.coalesce("same_as", "recommendation_id").alias("recommendation_id"),
            "meeting_id",
            suggested=pl.col("same_as_state").eq_missing(EvidenceState.SUGGESTED.value),
        )
    )
    return pl.concat([spoken, origins]).drop_nulls("meeting_id")
