"""The states of recommendations as the rules give them, with what people call them."""

import polars as pl

from etl.rules import due_dates, recommendation, response
from etl.rules.once import once
from etl.vocabulary import Basis, Lane, ProgressStatus, RecommendationKind
from queries import grounds
from queries.filters import AsOf
from queries.question import Reads, Tables, column, merged, whole, without_text
from queries.source import PLACE, place_columns
from queries.source import READS as SOURCE_READS

READS: Reads = merged(
    SOURCE_READS,
    recommendation.READS,
    whole("recommendation", "response", "action", "action_due_date", "action_report", "verification", "judgement"),
    without_text("evidence"),
)
"""What `states`, `decided` and `last_words` need."""

DECIDED = (
    *column("state_evidence_id", "TEXT", "The evidence that decides the state, where words in minutes do."),
    *column("state_judgement_id", "TEXT", "The judgement that decides the state, where one does."),
    *column("state_on", "DATE", "The day from which the state holds."),
    *column("state_basis", "TEXT", "What it rests on; null where nothing is known.", Basis),
    *column("state_register_file", "TEXT", "The register that decides the state, where one does."),
    *column("state_register_line", "INTEGER", "Its line."),
    *place_columns("state", "the words that decide the state"),
)
"""The columns of `decided`."""

LAST = (
    *column("last_evidence_id", "TEXT", "The evidence that was said last."),
    *column("last_status", "TEXT", "What it claims of progress, for a statement.", ProgressStatus),
    *column("last_lane", "TEXT", "Claim, decision or verification.", Lane),
    *column("last_known_on", "DATE", "The day on which it was said."),
    *column("last_basis", "TEXT", "machine, or confirmed by a person.", Basis),
    *place_columns("last", "the last words on the recommendation"),
)
"""The columns of `last_words`."""

ORDER = ("made_on", "label", "recommendation_id")
"""Recommendations in the order in which people know them: by evaluation, then by their short ids."""


def states(tables: Tables, as_of: AsOf, silent_after: int = 2) -> pl.DataFrame:
    """The columns of recommendation_state but its meeting, one row per recommendation that is followed, in ORDER.

    `made_on`, `label`, `kind` and `text` of the recommendation, `open`, and `confirmed` and the columns of `decided`
    are added.
    """
    return once(tables, ("states with grounds", as_of, silent_after), lambda: _states(tables, as_of, silent_after))


def states_alone(tables: Tables, as_of: AsOf, silent_after: int = 2) -> pl.DataFrame:
    """The columns of recommendation_state but its meeting, without what decides each state, by recommendation_id."""
    return once(
        tables,
        ("states", as_of, silent_after),
        lambda: recommendation.states(tables, as_of.day, silent_after, drafts=as_of.drafts).drop("meeting_id"),
    )


def _states(tables: Tables, as_of: AsOf, silent_after: int) -> pl.DataFrame:
    found = states_alone(tables, as_of, silent_after)
    names = tables["recommendation"].select("recommendation_id", "made_on", "label", "text")
    known_basis = pl.col("state_basis").is_in([Basis.CONFIRMED.value, Basis.REGISTER.value])
    return (
        found.join(names, on="recommendation_id", how="left")
        .join(decided(tables, found), on="recommendation_id", how="left")
        .with_columns(open=grounds.is_open(), confirmed=known_basis.fill_null(value=False))
        .sort(ORDER, nulls_last=True)
    )


def states_of_evaluations(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """Those rows of `states` that are counted in figures: the recommendations of evaluations."""
    return once(tables, ("states of evaluations", as_of), lambda: of_evaluations(states(tables, as_of)))


def of_evaluations(found: pl.DataFrame) -> pl.DataFrame:
    """Those that an evaluation made; suggestions of the group are counted in no figure."""
    return found.filter(pl.col("kind") == RecommendationKind.EVALUATION.value)


def decided(tables: Tables, found: pl.DataFrame) -> pl.DataFrame:
    """What decides each state, in columns that begin with `state_`."""
    return grounds.grounds(tables, found).rename(
        lambda name: name if name == "recommendation_id" else f"state_{name.removeprefix('decided_')}"
    )


def last_words(tables: Tables, of: pl.DataFrame | None = None) -> pl.DataFrame:
    """What was last said of each recommendation, or of each of `of`, in columns that begin with `last_`."""
    names = ("evidence_id", "status", "lane", "known_on", "basis", *PLACE)
    last = {f"last_{name}": pl.col(name) for name in names}
    return grounds.last_spoken(tables, of).select("recommendation_id", **last)


def dues(tables: Tables) -> pl.DataFrame:
    """The due dates that hold, as written: recommendation_id, due_on, due."""
    return _current_due_dates(tables).select("recommendation_id", "due_on", "due")


def due_history(tables: Tables) -> pl.DataFrame:
    """Every due date that was set, with the columns of `etl.rules.due_dates.history`; a person's is confirmed."""
    return due_dates.history(tables).with_columns(pl.col("basis").fill_null(Basis.CONFIRMED.value))


def due_rows(tables: Tables) -> pl.DataFrame:
    """The row that set each due date that holds: recommendation_id, due_on, precision, basis, register_file,
    register_line."""
    return _current_due_dates(tables).drop("due")


def _current_due_dates(tables: Tables) -> pl.DataFrame:
    """Of several actions of a recommendation that are due on one day the date that was set last."""
    return once(tables, "current due dates", lambda: _current(tables))


def _current(tables: Tables) -> pl.DataFrame:
    names = ("recommendation_id", "due", "precision", "basis", "register_file", "register_line")
    return (
        due_history(tables)
        .filter("current")
        .sort("recorded_on", maintain_order=True)
        .select(*names, due_on="due_latest")
        .unique(["recommendation_id", "due_on"], keep="last", maintain_order=True)
    )


def responses(tables: Tables) -> pl.DataFrame:
    """Recommendations of evaluations with management's response, and the register's row that gives it."""
    made = of_evaluations(tables["recommendation"])
    written = tables["response"].select(
        "recommendation_id", "responded_on", "source", "basis", "register_file", "register_line", response="kind"
    )
    rows = made.drop("source", "basis", "register_file", "register_line").join(
        response.responses(tables), on="recommendation_id", how="left"
    )
    written = written.unique(["recommendation_id", "responded_on", "response"], keep="last", maintain_order=True)
    return rows.join(written, on=["recommendation_id", "responded_on", "response"], how="left", nulls_equal=True)


def actions(tables: Tables) -> pl.DataFrame:
    """What is to be done for each recommendation: recommendation_id, action_text (several parted by a semicolon)."""
    texts = tables["action"].sort("action_id").group_by("recommendation_id", maintain_order=True)
    return texts.agg(action_text=pl.col("text").str.join("; "))
