"""What has changed between two days: pure, on what was known on each."""

import polars as pl

from etl.rules.once import once
from etl.vocabulary import DueState
from queries import following
from queries.filters import AsOf
from queries.grounds import spoken
from queries.matters import OWN
from queries.question import Tables
from queries.source import PLACE

KINDS = (
    "new", "responded", "settled", "state_changed", "contested", "claimed_done", "moved", "overdue", "silent",
    "verified", "spoken_of",
)  # fmt: skip
"""The kinds of change, in the order in which they are told."""


def changes(before: Tables, since: AsOf, now: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per change of a recommendation: what, recommendation_id, label, text, before, after, its source."""
    pairs = _pairs(following.states_alone(before, since), following.states(now, as_of))
    own = now["recommendation"].select("recommendation_id", *OWN)
    both = pairs.filter("was_known")
    new = pairs.filter(~pl.col("was_known")).join(own, on="recommendation_id", how="left")
    rows = [
        new.with_columns(what=pl.lit("new")),
        _responded(both, now),
        _by_ground(_changed(both, "implementation")),
        _flagged(both, "contested", now),
        _flagged(both, "claimed_done", now),
        _moved(both, now),
        _overdue(both, now),
        _flagged(both, "silent", now),
        _verified(both, now),
        _spoken_of(pairs, now, since),
    ]
    return pl.concat(rows, how="diagonal_relaxed")


def _pairs(before: pl.DataFrame, now: pl.DataFrame) -> pl.DataFrame:
    """Recommendations of evaluations with each value as it was (`<name>_before`) and is."""
    names = ("response", "implementation", "contested", "claimed_done", "due_on", "due_state", "silent", "verification")
    old = before.select("recommendation_id", *(pl.col(name).alias(f"{name}_before") for name in names))
    joined = following.of_evaluations(now).join(
        old.with_columns(was_known=True), on="recommendation_id", how="left", maintain_order="left"
    )
    return joined.with_columns(pl.col("was_known").fill_null(value=False))


def _changed(pairs: pl.DataFrame, name: str) -> pl.DataFrame:
    changed = pairs.filter(pl.col(name).ne_missing(pl.col(f"{name}_before")))
    return changed.with_columns(before=pl.col(f"{name}_before").cast(pl.String), after=pl.col(name).cast(pl.String))


def _by_ground(rows: pl.DataFrame) -> pl.DataFrame:
    """A changed state with what decides it."""
    kind = pl.when(pl.col("open")).then(pl.lit("state_changed")).otherwise(pl.lit("settled"))
    places = {name: pl.col(f"state_{name}") for name in (*PLACE, "basis", "register_file", "register_line")}
    return rows.with_columns(what=kind, **places)


def _flagged(pairs: pl.DataFrame, flag: str, now: Tables) -> pl.DataFrame:
    """Those of which something is true that was not, with what was last said of them."""
    rows = pairs.filter(pl.col(flag) & ~pl.col(f"{flag}_before").fill_null(value=False))
    return rows.join(_last(now), on="recommendation_id", how="left").with_columns(what=pl.lit(flag))


def _moved(pairs: pl.DataFrame, now: Tables) -> pl.DataFrame:
    moved = _changed(pairs, "due_on").filter(pl.col("due_on_before").is_not_null())
    return moved.join(following.due_rows(now), on=["recommendation_id", "due_on"], how="left").with_columns(
        what=pl.lit("moved")
    )


def _overdue(pairs: pl.DataFrame, now: Tables) -> pl.DataFrame:
    late = pl.col("due_state") == DueState.OVERDUE.value
    rows = pairs.filter(late & (pl.col("due_state_before") != DueState.OVERDUE.value))
    return rows.join(following.due_rows(now), on=["recommendation_id", "due_on"], how="left").with_columns(
        what=pl.lit("overdue"), before=pl.col("due_state_before"), after=pl.col("due_on").cast(pl.String)
    )


def _responded(pairs: pl.DataFrame, now: Tables) -> pl.DataFrame:
    rows = following.responses(now).select("recommendation_id", "basis", "register_file", "register_line")
    return (
        _changed(pairs, "response")
        .join(rows, on="recommendation_id", how="left")
        .with_columns(what=pl.lit("responded"))
    )


def _verified(pairs: pl.DataFrame, now: Tables) -> pl.DataFrame:
    found = (
        now["verification"]
        .filter(pl.col("verified_on").is_not_null())
        .sort("verified_on", "verification_id")
        .unique("recommendation_id", keep="last", maintain_order=True)
        .select("recommendation_id", "quote", "basis", "register_file", "register_line")
    )
    return (
        _changed(pairs, "verification")
        .join(found, on="recommendation_id", how="left")
        .with_columns(what=pl.lit("verified"))
    )


def _spoken_of(pairs: pl.DataFrame, now: Tables, since: AsOf) -> pl.DataFrame:
    """Recommendations of which something was said since, with the last of it."""
    said = _last(now).filter(pl.col("known_on") > since.day)
    return pairs.join(said, on="recommendation_id").with_columns(what=pl.lit("spoken_of"), after=pl.col("status"))


def _last(now: Tables) -> pl.DataFrame:
    return once(now, "last of all words", lambda: _last_of(spoken(now)))


def _last_of(words: pl.DataFrame) -> pl.DataFrame:
    return words.unique("recommendation_id", keep="last", maintain_order=True).select(
        "recommendation_id", "known_on", "status", "statement_id", "decision_id", "basis"
    )
