"""What was read from the minutes of one file, clause by clause, and which of its text says nothing or was not read."""

import polars as pl

from queries.filters import AsOf
from queries.question import Tables, column, merged, of, question, whole, without_text
from queries.search import DECISION, STATEMENT

_PLACE = of("statement", "source_file_id", "page", "start", "end")


@question(
    "What was read from each sentence of the minutes?",
    reads=without_text(STATEMENT, DECISION),
    columns=(
        *of("evidence", "statement_id", "decision_id"),
        *column("what", "TEXT", "statement or decision."),
        *column("kind", "TEXT", "Kind of the statement, or of the decision."),
        *of("statement", "status", "modality", "said_by", "language", "basis"),
        *_PLACE,
    ),
)
def clauses(tables: Tables, as_of: AsOf, *, source_file_id: str | None = None) -> pl.DataFrame:
    """One row per statement and decision of the file, as they stand in the text."""
    both = [
        tables[name].filter(pl.col("source_file_id") == (source_file_id or "")).with_columns(what=pl.lit(name))
        for name in (STATEMENT, DECISION)
    ]
    return pl.concat(both, how="diagonal").sort("start", "end", "what")


@question(
    "Which times do the sentences of the minutes give?",
    reads=merged(whole("statement_date"), {STATEMENT: ("statement_id", "source_file_id")}),
    columns=of("statement_date", "statement_id", "earliest", "latest", "precision", "role", "quote", "start"),
)
def times(tables: Tables, as_of: AsOf, *, source_file_id: str | None = None) -> pl.DataFrame:
    """One row per time, in the order of the text."""
    return _of_file(tables, "statement_date", source_file_id)


@question(
    "Which figures do the sentences of the minutes give?",
    reads=merged(whole("figure"), {STATEMENT: ("statement_id", "source_file_id")}),
    columns=of("figure", "statement_id", "value", "unit", "approximate", "bound", "quote", "start"),
)
def figures(tables: Tables, as_of: AsOf, *, source_file_id: str | None = None) -> pl.DataFrame:
    """One row per figure, in the order of the text."""
    return _of_file(tables, "figure", source_file_id)


@question(
    "Which recommendations do the sentences of the minutes speak of?",
    reads={
        "evidence": ("recommendation_id", "statement_id", "decision_id", "state", "lane"),
        "recommendation": ("recommendation_id", "label"),
        STATEMENT: ("statement_id", "source_file_id"),
        DECISION: ("decision_id", "source_file_id"),
    },
    columns=(
        *of("evidence", "statement_id", "decision_id", "recommendation_id", "state"),
        *of("recommendation", "label"),
    ),
)
def recommendations(tables: Tables, as_of: AsOf, *, source_file_id: str | None = None) -> pl.DataFrame:
    """One row per clause and recommendation, those refused too, by label."""
    own = pl.col("source_file_id") == (source_file_id or "")
    spoken = [
        tables["evidence"].join(tables[name].filter(own), on=f"{name}_id", how="semi") for name in (STATEMENT, DECISION)
    ]
    named = tables["recommendation"].select("recommendation_id", "label")
    return pl.concat(spoken).join(named, on="recommendation_id", how="left").sort("label", "recommendation_id")


@question(
    "Which text of the minutes was not read, or says nothing of the meeting?",
    reads=merged(whole("noise"), {"unclassified_text": ("source_file_id", "page", "start", "end")}),
    columns=(
        *column("name", "TEXT", "unclassified, or the name of what says nothing, such as running_header."),
        *of("noise", "source_file_id", "page", "start", "end"),
    ),
)
def apart(tables: Tables, as_of: AsOf, *, source_file_id: str | None = None) -> pl.DataFrame:
    """One row per passage, in the order of the text."""
    names = ("name", "source_file_id", "page", "start", "end")
    unread = tables["unclassified_text"].with_columns(name=pl.lit("unclassified")).select(names)
    own = pl.col("source_file_id") == (source_file_id or "")
    return pl.concat([unread, tables["noise"].select(names)]).filter(own).sort("start", "end", "name")


def _of_file(tables: Tables, name: str, source_file_id: str | None) -> pl.DataFrame:
    own = tables[STATEMENT].filter(pl.col("source_file_id") == (source_file_id or ""))
    return tables[name].join(own, on="statement_id", how="semi").sort("start", "statement_id")
