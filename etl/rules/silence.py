"""Which meetings have spoken of a recommendation, and for how many none has.

Source of the rule: DESIGN section 4 (silent): open, and in none of the last k meetings that count. A suggested link
breaks the silence and says so; a refused one does not.
"""

import polars as pl

from etl.rules.once import Tables
from etl.rules.spoken import spoken_of
from etl.vocabulary import EvidenceState


def silences(tables: Tables, silent_after: int) -> pl.DataFrame:
    """One row per recommendation: silent_meeting_count (meetings since it was made that, counted back from the last,
    have not spoken of it), last_spoken_meeting_id, quiet (none of the last `silent_after` has), only_suggested.

    `tables` is what `knowledge.known` gives for a day: recommendation, meeting, evidence, statement, decision.
    """
    meetings = tables["meeting"].sort("effective_on", "meeting_id").select("meeting_id", "effective_on")
    meetings = meetings.with_columns(back=(pl.len() - pl.int_range(pl.len()) - 1).cast(pl.Int64))
    made = tables["recommendation"].filter(pl.col("same_as").is_null()).select("recommendation_id", "made_on")
    last = (
        _mentions(tables)
        .join(meetings.select("meeting_id", "back"), on="meeting_id")
        .with_columns(recent_suggested=pl.col("suggested") | (pl.col("back") >= silent_after))
        .group_by("recommendation_id")
        .agg(spoken_back=pl.col("back").min(), recent_suggested=pl.col("recent_suggested").all())
        .join(meetings.select(spoken_back="back", last_spoken_meeting_id="meeting_id"), on="spoken_back", how="left")
    )
    held_before = meetings["effective_on"].search_sorted(made["made_on"], side="left")
    held = pl.when(pl.col("made_on").is_not_null()).then(meetings.height - held_before.cast(pl.Int64))
    count = pl.coalesce("spoken_back", held, pl.lit(0)).cast(pl.Int64)
    return made.join(last, on="recommendation_id", how="left").select(
        "recommendation_id",
        silent_meeting_count=count,
        last_spoken_meeting_id=pl.col("last_spoken_meeting_id"),
        quiet=count >= silent_after,
        only_suggested=pl.col("recent_suggested").fill_null(value=False) & (count < silent_after),
    )


def _mentions(tables: Tables) -> pl.DataFrame:
    """Which meeting speaks of which recommendation: what is evidence, and the minutes that hold its own words.

    What a machine thinks is the same recommendation in minutes is only suggested until a person confirms it.
    """
    spoken = spoken_of(tables).select(
        "recommendation_id", "meeting_id", suggested=pl.col("evidence_state") == EvidenceState.SUGGESTED.value
    )
    origins = tables["recommendation"].select(
        pl.coalesce("same_as", "recommendation_id").alias("recommendation_id"),
        "meeting_id",
        suggested=pl.col("same_as_state").eq_missing(EvidenceState.SUGGESTED.value),
    )
    return pl.concat([spoken, origins]).drop_nulls("meeting_id")
