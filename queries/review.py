"""What waits for a person: closings to settle, judgements that lost their words, what a machine suggests."""

import polars as pl

from etl.vocabulary import Basis, EvidenceRelation, EvidenceState
from queries import following, matters, status, told_anew
from queries.filters import AsOf
from queries.question import Fill, Tables, column, merged, of, question, whole, without_text
from queries.source import PLACE, QUOTES, SOURCE, place_columns, with_source

KINDS = ("contested", "claimed_done", "orphaned", "same", "unclassified", "suggested")
"""What may wait, in the order in which it is settled."""


@question(
    "What waits for a person's judgement?",
    reads=merged(
        following.READS,
        status.evidence.reads,
        told_anew.tellings.reads,
        whole("statement_date", "judgement"),
        without_text("unclassified_text"),
    ),
    columns=(
        *column("waiting_id", "TEXT", "Names what waits: its kind and the id of what it is about."),
        *column("what", "TEXT", "Its kind; the docstring lists them."),
        *of("recommendation", "recommendation_id", "label"),
        *column("text", "TEXT", "The recommendation's text."),
        *of("recommendation_state", "implementation", "implementation_basis", "implemented_on"),
        *of("evidence", "evidence_id", "lane", "relation", "score", "reason"),
        *of("statement", "status"),
        *of("judgement", "judgement_id", "kind", "nearest_statement_id", "nearest_decision_id"),
        *of("unclassified_text", "unclassified_text_id"),
        *column("told_id", "TEXT", "The row of the minutes that may tell the recommendation anew."),
        *of("recommendation", "made_on"),
        *place_columns("own", "the recommendation's own words"),
        *column("own_basis", "TEXT", "What the recommendation itself rests on.", Basis),
        *column("own_register_file", "TEXT", "The register that holds the recommendation."),
        *column("own_register_line", "INTEGER", "Its line."),
        *column("judged", "TEXT", "What was judged of the words that are lost."),
        *column("nearest", "TEXT", "The words that are now most like those of the lost judgement."),
        *SOURCE,
    ),
    fills=(
        *QUOTES,
        Fill("nearest", "statement", "nearest_statement_id"),
        Fill("nearest", "decision", "nearest_decision_id"),
        Fill("quote", "unclassified_text", "unclassified_text_id"),
        Fill("own_quote", "statement", "own_statement_id"),
    ),
)
def waiting(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per matter, in the order in which they are to be settled.

    `what`: contested (something speaks against a closing), claimed_done (to be closed or not), orphaned (a judgement
    whose words are gone; `nearest` is what is like them), same (do these words tell the recommendation anew? its own
    place stands in the columns that begin with `own_`), unclassified (text that no row quotes), suggested (do these
    words speak of the recommendation? first the likeliest of the open ones).
    """
    kinds = [
        _to_settle(tables, as_of), _orphaned(tables), _same(tables, as_of), _unclassified(tables),
        _suggested(tables, as_of),
    ]  # fmt: skip
    found = pl.concat(kinds, how="diagonal_relaxed")
    about = pl.coalesce("unclassified_text_id", "told_id", "evidence_id", "judgement_id", "recommendation_id")
    return (
        with_source(found, tables)
        .with_columns(waiting_id=pl.col("what") + ":" + about)
        .sort(pl.col("what").cast(pl.Enum(KINDS)), "rank", "label", "known_on", "start", "waiting_id", nulls_last=True)
    )


def _to_settle(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    rows = matters.to_decide(tables, as_of)
    return rows.filter(pl.col("what").is_in(["contested", "claimed_done"])).with_columns(rank=pl.lit(0.0))


def _orphaned(tables: Tables) -> pl.DataFrame:
    texts = tables["recommendation"].select("recommendation_id", "text")
    rows = matters.orphaned(tables).drop("text").with_columns(judged="new", rank=pl.lit(0.0))
    return rows.join(texts, on="recommendation_id", how="left")


def _same(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """Proposals of a machine that nobody has confirmed or refused, with the place of both."""
    places = (*PLACE, "basis", "register_file", "register_line")
    own = with_source(tables["recommendation"], tables).select(
        "recommendation_id", "text", "made_on", **{f"own_{name}": pl.col(name) for name in places}
    )
    proposed = pl.col("state") == EvidenceState.SUGGESTED.value
    return (
        told_anew.tellings.answer(tables, as_of)
        .filter(proposed)
        .join(own, on="recommendation_id", how="left", maintain_order="left")
        .with_columns(what=pl.lit("same"), rank=pl.lit(0.0), known_on=pl.col("meeting_on"))
    )


def _unclassified(tables: Tables) -> pl.DataFrame:
    """Text that no row quotes, one row a passage."""
    meetings = tables["meeting"].select("source_file_id", "meeting_id", known_on="effective_on")
    meetings = meetings.sort("known_on", "meeting_id").unique("source_file_id", keep="first")
    return (
        matters.unread(tables)
        .join(meetings, on="source_file_id", how="left")
        .drop("programme_id", "text", strict=False)
        .with_columns(what=pl.lit("unclassified"), basis=pl.lit(Basis.MACHINE.value), rank=pl.lit(0.0))
    )


def _suggested(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """Links that nobody has confirmed or refused."""
    states = following.states(tables, as_of).select(
        "recommendation_id", "text", "open", "implementation", "implementation_basis"
    )
    suggested = pl.col("state") == EvidenceState.SUGGESTED.value
    later = pl.col("relation") != EvidenceRelation.EARLIER.value
    return (
        status.evidence.answer(tables, as_of)
        .filter(suggested & later)
        .join(states, on="recommendation_id", maintain_order="left")
        .with_columns(what=pl.lit("suggested"), rank=pl.when("open").then(1.0).otherwise(2.0) - pl.col("score"))
    )


@question(
    "How much waits for a person, by kind?",
    reads=waiting.reads,
    columns=(
        *column("what", "TEXT", "The kind, as in review.waiting."),
        *column("count", "INTEGER", "How many wait."),
    ),
)
def waiting_counts(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per kind of which something waits, in the order in which they are settled."""
    return waiting.answer(tables, as_of).group_by("what", maintain_order=True).agg(count=pl.len())
