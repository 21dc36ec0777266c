"""Judgements of the journal that no run has folded into the warehouse yet."""

from collections.abc import Sequence

import polars as pl

from etl import journal, schema
from etl.vocabulary import JudgementKind


def with_acts(judgements: pl.DataFrame, acts: Sequence[journal.Act]) -> pl.DataFrame:
    """The table judgement with the acts that it lacks, and with what they take back marked as taken back.

    A run looks for the words of a judgement again; until then its targets are those that the person saw.
    """
    folded = set(judgements["judgement_id"])
    newer = [act for act in acts if act.judgement_id not in folded]
    if not newer:
        return judgements
    rows = schema.BY_NAME["judgement"].frame(journal.as_rows(newer)).select(judgements.columns)
    undone_by = {act.new: act.judgement_id for act in newer if act.kind is JudgementKind.UNDO and act.new}
    taken_back = pl.col("judgement_id").replace_strict(undone_by, default=None, return_dtype=pl.String)
    return pl.concat([judgements, rows]).with_columns(undone_by=pl.coalesce(taken_back, "undone_by"))
