"""Rates with their numerator, denominator, cohort and day, and how long recommendations have been open.

Source of the formulas: DESIGN section 4 rule 6. Only recommendations of evaluations are counted.
"""

from datetime import date

import polars as pl

from etl.rules.decided import OPEN
from etl.vocabulary import Implementation, RecommendationKind, ResponseKind, VerificationKind

PER_CENT_FROM = 20
"""Below this many cases a rate is shown as 4/12, without per cent (DOMAIN section 2 danger 10)."""

ACCEPTED = (ResponseKind.ACCEPTED.value, ResponseKind.PARTIALLY_ACCEPTED.value)

COHORTS = {
    "acceptance": "made",
    "completion": "accepted_or_partly",
    "on_time": "first_due_date_come",
    "sufficient": "implemented",
}
"""Each rate and the key of the sentence that says whom it counts."""


def rates(states: pl.DataFrame, day: date) -> pl.DataFrame:
    """The four rates of frame `states` as of a day: name, numerator, denominator, cohort, as_of_on.

    acceptance: accepted or partly / made; completion: implemented / accepted or partly; on_time: implemented by the
    first due date / those whose first due date has come; sufficient: verified sufficient / implemented.
    """
    accepted = pl.col("response").is_in(ACCEPTED)
    implemented = pl.col("implementation") == Implementation.IMPLEMENTED.value
    come = (pl.col("first_due_on") <= day).fill_null(value=False)
    in_time = (pl.col("implemented_on") <= pl.col("first_due_on")).fill_null(value=False)
    cases: dict[str, tuple[pl.Expr, pl.Expr]] = {
        "acceptance": (accepted, pl.lit(value=True)),
        "completion": (implemented, accepted),
        "on_time": (implemented & in_time, come),
        "sufficient": (pl.col("verification") == VerificationKind.SUFFICIENT.value, implemented),
    }
    counted = _counted(states)
    return pl.DataFrame(
        [
            {
                "name": name,
                "numerator": counted.filter(numerator & denominator).height,
                "denominator": counted.filter(denominator).height,
                "cohort": COHORTS[name],
                "as_of_on": day,
            }
            for name, (numerator, denominator) in cases.items()
        ],
        schema={
            "name": pl.String,
            "numerator": pl.Int64,
            "denominator": pl.Int64,
            "cohort": pl.String,
            "as_of_on": pl.Date,
        },
    )


def ageing(states: pl.DataFrame, day: date) -> pl.DataFrame:
    """One row: open_count, median_days, oldest_days (null when nothing is open), as_of_on; days since made."""
    days = _counted(states).filter(pl.col("implementation").is_in(OPEN))["days_open"]
    return pl.DataFrame(
        {
            "open_count": [len(days)],
            "median_days": [days.median()],
            "oldest_days": [days.max()],
            "as_of_on": [day],
        },
        schema={"open_count": pl.Int64, "median_days": pl.Float64, "oldest_days": pl.Int64, "as_of_on": pl.Date},
    )


def _counted(states: pl.DataFrame) -> pl.DataFrame:
    return states.filter(pl.col("kind") == RecommendationKind.EVALUATION.value)
