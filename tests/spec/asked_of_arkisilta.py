"""The invented programme as questions see it: its drawn tables with short ids, and its last two meetings."""

import polars as pl

from queries.filters import AsOf
from tests.spec.arkisilta_by_hand import FIFTH, SIXTH
from tests.spec.arkisilta_by_hand import tables as drawn_tables
from tests.tables import drawn

AT_SIXTH = AsOf("arkisilta", SIXTH, "M6", drafts=True)
AT_FIFTH = AsOf("arkisilta", FIFTH, "M5", drafts=False)


def tables(more: str = "") -> dict[str, pl.DataFrame]:
    """Every table of the programme; `more` draws tables that take the place of its own."""
    every = drawn_tables()
    added = {name: frame for name, frame in drawn(more).items() if not frame.is_empty()}
    labelled = every["recommendation"].with_columns(label=pl.col("recommendation_id"))
    return every | {"recommendation": labelled} | added
