"""What chair, secretary, evaluator and member want first."""

import polars as pl

from etl.vocabulary import DueState, Implementation, VerificationKind
from queries import following, matters
from queries.filters import AsOf
from queries.following import ORDER
from queries.question import Fill, Tables, column, merged, of, question, whole, without_text
from queries.shown import TOTAL, first_rows
from queries.source import QUOTES, READS, SOURCE, with_source

_WHAT = column("what", "TEXT", "Key of the sentence that says what it is; the docstring lists the keys.")
_ABOUT = (
    *of("recommendation", "recommendation_id", "label"),
    *column("text", "TEXT", "What it is about, as far as words are stored: a title or a recommendation's text."),
)


@question(
    "What needs a decision of the group?",
    reads=merged(following.READS, whole("statement_date")),
    columns=(
        *_WHAT,
        *_ABOUT,
        *column("days", "INTEGER", "Days waited, moved or past due."),
        *of("recommendation_state", "owner", "due_on", "first_due_on"),
        *column("asked_due_on", "DATE", "The later day that the minutes name."),
        *TOTAL,
        *SOURCE,
    ),
    fills=QUOTES,
)
def needs_decision(tables: Tables, as_of: AsOf, *, first: int | None = None) -> pl.DataFrame:
    """One row per matter for the chair; only so many of them with `first`.

    `what`: contested (somebody speaks against a closing), claimed_done (to be closed or not), move_asked (the minutes
    name a later day than the due date: `asked_due_on`), response_missing, overdue.
    """
    order = pl.Enum(["contested", "claimed_done", "move_asked", "response_missing", "overdue"])
    rows = matters.to_decide(tables, as_of).sort(pl.col("what").cast(order), *ORDER, nulls_last=True)
    return with_source(first_rows(rows, first), tables)


@question(
    "What is still missing or must be settled?",
    reads=merged(
        following.READS,
        whole("meeting", "action_point", "rejected_row", "source_file"),
        without_text("unclassified_text"),
    ),
    columns=(
        *_WHAT,
        *_ABOUT,
        *column("expected", "TEXT", "What was expected, for a rejected row."),
        *column("days", "INTEGER", "Days waited."),
        *column("count", "INTEGER", "How many, where the row stands for several."),
        *TOTAL,
        *of("unclassified_text", "unclassified_text_id"),
        *SOURCE,
    ),
    fills=(*QUOTES, Fill("quote", "unclassified_text", "unclassified_text_id")),
)
def missing(tables: Tables, as_of: AsOf, *, first: int | None = None) -> pl.DataFrame:
    """One row per matter for the secretary; only so many of them with `first`.

    `what`: not_approved (a draft, or minutes that a later meeting has not approved), no_owner (an action point or an
    open recommendation that management answered), response_missing, orphaned (a judgement whose words are gone),
    rejected_row, unclassified_text (a row a file: `count` passages, the first of them quoted).
    """
    return with_source(first_rows(matters.to_settle(tables, as_of), first), tables)


@question(
    "Which owner is late with what?",
    reads=following.READS,
    columns=(
        *of("recommendation_state", "owner"),
        *column("open_count", "INTEGER", "Open recommendations of the owner."),
        *column("overdue_count", "INTEGER", "Those past their due date."),
        *column("moved_count", "INTEGER", "Moves of their due dates."),
        *column("most_days_late", "INTEGER", "Days of the one that is longest past its due date; null when none is."),
        *column("overdue_labels", "TEXT", "Short ids of those past their due date."),
        *column("open_labels", "TEXT", "Short ids of the open ones."),
    ),
)
def late_by_owner(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per owner of an open recommendation, the latest first; owner null where none is stated."""
    late = pl.col("due_state") == DueState.OVERDUE.value
    days_late = (pl.lit(as_of.day) - pl.col("due_on")).dt.total_days()
    return (
        following.states_of_evaluations(tables, as_of)
        .filter("open")
        .group_by("owner", maintain_order=True)
        .agg(
            open_count=pl.len(),
            overdue_count=late.sum(),
            moved_count=pl.col("moved_count").sum(),
            most_days_late=days_late.filter(late).max(),
            overdue_labels=pl.when(late.any()).then(pl.col("label").filter(late).str.join(", ")),
            open_labels=pl.col("label").str.join(", "),
        )
        .sort("overdue_count", "most_days_late", "owner", descending=[True, True, False], nulls_last=True)
    )


@question(
    "Who owns each open recommendation when the programme is over?",
    reads=merged(following.READS, whole("programme")),
    columns=(
        *_ABOUT,
        *of("recommendation_state", "implementation", "owner", "owner_after", "due_on"),
        *of("programme", "ends_on"),
        *column("days_left", "INTEGER", "Days of the programme that are left; negative when it is over."),
        *column("due_after_end", "BOOLEAN", "Whether it is due after the programme ends."),
        *of("action", "basis", "register_file", "register_line"),
    ),
)
def after_programme(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per open recommendation, those without a later owner first."""
    ends_on = tables["programme"]["ends_on"].to_list()[0] if tables["programme"].height else None
    named = tables["action"].sort("register_line").unique("recommendation_id", keep="last", maintain_order=True)
    rows = following.states_of_evaluations(tables, as_of).filter("open")
    rows = rows.join(
        named.select("recommendation_id", "basis", "register_file", "register_line"), on="recommendation_id", how="left"
    ).with_columns(ends_on=pl.lit(ends_on, dtype=pl.Date))
    return rows.with_columns(
        days_left=(pl.col("ends_on") - pl.lit(as_of.day)).dt.total_days(),
        due_after_end=pl.col("due_on") > pl.col("ends_on"),
    ).sort(pl.col("owner_after").is_not_null(), *ORDER, nulls_last=True)


@question(
    "What is going to be verified, and when?",
    reads=merged(following.READS, whole("verification")),
    columns=(
        *_ABOUT,
        *of("recommendation_state", "implementation", "implemented_on", "verification"),
        *of("verification", "planned_on", "verifier", "report", "register_file", "register_line"),
    ),
)
def verifications_planned(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per recommendation that was carried out or has a planned day and is not verified yet."""
    states = following.states_of_evaluations(tables, as_of)
    planned = (
        tables["verification"]
        .filter(pl.col("verified_on").is_null())
        .sort("planned_on", "verification_id", nulls_last=False)
        .unique("recommendation_id", keep="last", maintain_order=True)
        .select("recommendation_id", "planned_on", "verifier", "report", "register_file", "register_line")
    )
    done = pl.col("implementation") == Implementation.IMPLEMENTED.value
    return (
        states.join(planned, on="recommendation_id", how="left")
        .filter(pl.col("verification") == VerificationKind.UNVERIFIED.value, done | pl.col("planned_on").is_not_null())
        .sort("planned_on", *ORDER, nulls_last=True)
    )


@question(
    "Which finding led to which conclusion and recommendation?",
    reads=merged(READS, without_text("finding"), whole("finding_link", "evaluation", "recommendation")),
    columns=(
        *of("finding", "finding_id"),
        *column("finding_label", "TEXT", "Its short id; null when read from minutes."),
        *of("finding", "stage", "kind", "theme", "evaluation_id"),
        *column("evaluation_title", "TEXT", "Title of the evaluation."),
        *of("finding", "report", "report_page"),
        *of("finding_link", "conclusion_id"),
        *column("conclusion_label", "TEXT", "Short id of the conclusion that rests on it."),
        *column("conclusion_text", "TEXT", "Words of that conclusion."),
        *of("finding_link", "recommendation_id"),
        *of("recommendation", "label"),
        *column("recommendation_text", "TEXT", "Words of the recommendation."),
        *SOURCE,
    ),
    fills=(Fill("quote", "finding", "finding_id"), Fill("conclusion_text", "finding", "conclusion_id")),
)
def findings(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per finding or conclusion of an evaluation and what rests on it; one with nulls where nothing does.

    Those of the register in its order, then those of the minutes in theirs.
    """
    evaluations = tables["evaluation"].select("evaluation_id", evaluation_title="title")
    proposals = tables["recommendation"].select("recommendation_id", "label", recommendation_text="text")
    named = tables["finding"].rename({"label": "finding_label"})
    links = tables["finding_link"].select("finding_id", "conclusion_id", "recommendation_id")
    conclusions = named.select(conclusion_id="finding_id", conclusion_label="finding_label")
    return (
        with_source(named, tables)
        .join(links, on="finding_id", how="left")
        .join(conclusions, on="conclusion_id", how="left")
        .join(evaluations, on="evaluation_id", how="left")
        .join(proposals, on="recommendation_id", how="left")
        .sort(
            "meeting_on", "register_file", "register_line", "start", "finding_id", "conclusion_label", "label",
            nulls_last=[False, *[True] * 6],
        )
    )  # fmt: skip
