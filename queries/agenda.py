"""What the next meeting is to decide and to ask, each with its source, in the order in which a chair takes it."""

from datetime import date

import polars as pl

from etl.rules import budget_comparison
from etl.vocabulary import BudgetComparison, DueState, PromiseState
from queries import budget, following, matters
from queries.filters import AsOf
from queries.grounds import last_spoken
from queries.meetings import announced, programme_ends_on
from queries.promises import READS as PROMISES
from queries.promises import promised
from queries.question import Fill, Reads, Tables, column, merged, of, question, whole
from queries.source import PLACE, QUOTES, SOURCE, with_source

DECIDE = ("response_missing", "move_asked", "contested", "claimed_done")
"""What only the meeting can settle, in the order in which it is taken."""

ASK = ("overdue", "unreported", "conflict", "silent", "due_before", "promised_before")
"""What is asked of each responsible body, in the order in which it is asked."""

KINDS = (*DECIDE, *ASK)

READS: Reads = merged(
    following.READS, PROMISES, budget.CLAIMS, whole("statement_date", "coming_meeting"),
    {"programme": ("programme_id", "ends_on")},
)  # fmt: skip

_STILL_TO_COME = [PromiseState.UPCOMING.value, PromiseState.RESCHEDULED.value]


@question(
    "When is the next meeting, the one after it, and how far ahead do its questions look?",
    reads=merged(READS, whole("meeting")),
    columns=(
        *column("next_on", "DATE", "Day of the next meeting that the minutes announce; null where none is."),
        *column("after_on", "DATE", "Day of the meeting after it."),
        *column("until_on", "DATE", "Last day that the questions look ahead to; null where nothing limits it."),
        *column("until", "TEXT", "What sets that day: meeting_after, programme_end, next_meeting or nothing."),
        *column("ends_on", "DATE", "The programme's last day."),
        *column("days_left", "INTEGER", "Days of the programme that are left; negative when it is over."),
        *column("after_end", "BOOLEAN", "Whether the next meeting comes after the programme has ended."),
    ),
)
def horizon(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row. What is due before the meeting after the next one is asked about at the next one."""
    row = _horizon(tables, as_of)
    ends_on, next_on = row["ends_on"], row["next_on"]
    return pl.DataFrame(
        {name: [value] for name, value in row.items()},
        schema={"next_on": pl.Date, "after_on": pl.Date, "ends_on": pl.Date, "until_on": pl.Date, "until": pl.String},
    ).with_columns(
        days_left=pl.lit((ends_on - as_of.day).days if isinstance(ends_on, date) else None),
        after_end=pl.lit(isinstance(ends_on, date) and isinstance(next_on, date) and next_on > ends_on),
    )


@question(
    "What must the next meeting decide, and what must it ask of whom?",
    reads=READS,
    columns=(
        *column("place", "INTEGER", "Place in the order, from 1."),
        *column("part", "TEXT", "decide, or ask."),
        *column("what", "TEXT", "Key of the sentence that says what it is; the docstring lists the keys."),
        *column("responsible", "TEXT", "The owner of the action, or who promised; null where nobody is named."),
        *of("recommendation", "recommendation_id", "label"),
        *column("text", "TEXT", "Words of the recommendation or of the promise."),
        *of("recommendation_state", "implementation", "owner_after", "due_earliest", "due_on", "moved_count"),
        *column("due", "TEXT", "The due date as written."),
        *column("asked_due_on", "DATE", "The later day that the minutes name."),
        *column("days", "INTEGER", "Days waited, past due, or until due."),
        *column("count", "INTEGER", "Meetings in a row that have not spoken of it."),
        *of("promise", "promise_id"),
        *of("budget_claim", "budget_claim_id", "component", "measure"),
        *column("claimed_share", "DOUBLE", "The share that the minutes say."),
        *column("ledger_share", "DOUBLE", "The same by the ledger."),
        *column("ledger_as_of_on", "DATE", "Day of the ledger's snapshot."),
        *column("ledger_file", "TEXT", "The ledger that it is held against."),
        *SOURCE,
    ),
    fills=(*QUOTES, Fill("quote", "budget_claim", "budget_claim_id")),
)
def points(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per matter, in order: what needs a decision first, then the questions by responsible body.

    `what`: response_missing, move_asked (the minutes name a later day than the due date), contested (a closing is
    spoken against), claimed_done (to be closed or not); then overdue, unreported (a promise whose time passed without a
    word), conflict (minutes and ledger differ), silent, due_before and promised_before (due before the meeting after
    the next one). Bodies with the longest past due date come first, then those without one by name, and last what
    names nobody. A matter stands in every place to which it belongs: what is claimed done and overdue is in both.
    """
    found = with_source(
        pl.concat([*_decisions(tables, as_of), *_questions(tables, as_of)], how="diagonal_relaxed"), tables
    )
    labelled = found.join(following.dues(tables), on=["recommendation_id", "due_on"], how="left", maintain_order="left")
    late = pl.col("what") == "overdue"
    ordered = labelled.with_columns(
        part=pl.when(pl.col("what").is_in(DECIDE)).then(pl.lit("decide")).otherwise(pl.lit("ask")),
        most_late=pl.col("days").filter(late).max().over("responsible"),
    ).sort(_order(), nulls_last=True, descending=False)
    return ordered.with_columns(place=pl.int_range(1, pl.len() + 1))


def _order() -> list[pl.Expr]:
    """Decisions by their kind; questions by body, then by kind; then the earliest due, then the order of labels."""
    deciding = pl.col("part") == "decide"
    kind = pl.col("what").cast(pl.Enum(KINDS)).to_physical()
    of_body = pl.when(~deciding)
    return [
        ~deciding,
        pl.when(deciding).then(kind),
        of_body.then(pl.col("responsible").is_null()),
        of_body.then(-pl.col("most_late").cast(pl.Int64)),
        of_body.then(pl.col("responsible")),
        kind,
        pl.col("due_on"),
        *(pl.col(name) for name in following.ORDER),
        pl.col("start"),
    ]


def _horizon(tables: Tables, as_of: AsOf) -> dict[str, date | str | None]:
    days: list[date | None] = announced(tables, as_of)["date"].to_list()
    next_on, after_on = [*days, None, None][:2]
    ends_on = programme_ends_on(tables)
    until_on, until = after_on, "meeting_after"
    if until_on is None and ends_on is not None and ends_on >= (next_on or as_of.day):
        until_on, until = ends_on, "programme_end"
    elif until_on is None:
        until_on, until = next_on, "next_meeting" if next_on else "nothing"
    return {"next_on": next_on, "after_on": after_on, "ends_on": ends_on, "until_on": until_on, "until": until}


def _decisions(tables: Tables, as_of: AsOf) -> list[pl.DataFrame]:
    rows = matters.to_decide(tables, as_of).filter(pl.col("what").is_in(DECIDE))
    return [rows.with_columns(responsible=pl.col("owner"))]


def _questions(tables: Tables, as_of: AsOf) -> list[pl.DataFrame]:
    states = following.states_of_evaluations(tables, as_of).with_columns(responsible=pl.col("owner"))
    until_on = _horizon(tables, as_of)["until_on"]
    until = pl.lit(until_on if isinstance(until_on, date) else date.max)
    return [
        _by_due_date(tables, states.filter(pl.col("due_state") == DueState.OVERDUE.value), "overdue", as_of),
        _unreported(tables, as_of),
        _conflicts(tables),
        _silent(tables, states),
        _by_due_date(
            tables,
            states.filter(pl.col("due_state") == DueState.DUE.value, pl.col("due_on") <= until),
            "due_before",
            as_of,
        ),
        _promised(tables, as_of, until),
    ]


def _by_due_date(tables: Tables, states: pl.DataFrame, what: str, as_of: AsOf) -> pl.DataFrame:
    """Recommendations with the row that set their due date; days are past due for `overdue`, else left."""
    rows = states.join(
        following.due_rows(tables), on=["recommendation_id", "due_on"], how="left", maintain_order="left"
    )
    past = (pl.lit(as_of.day) - pl.col("due_on")).dt.total_days()
    return rows.with_columns(what=pl.lit(what), days=past if what == "overdue" else -past)


def _silent(tables: Tables, states: pl.DataFrame) -> pl.DataFrame:
    words = last_spoken(tables).select("recommendation_id", "statement_id", "decision_id", "basis")
    own = tables["recommendation"].select("recommendation_id", *matters.OWN).drop("statement_id", "basis")
    rows = states.filter("silent").join(words, on="recommendation_id", how="left", maintain_order="left")
    spoken_never = pl.col("basis").is_null()
    return rows.join(own, on="recommendation_id", how="left", maintain_order="left").with_columns(
        *(pl.when(spoken_never).then(name).alias(name) for name in own.columns if name != "recommendation_id"),
        what=pl.lit("silent"), count=pl.col("silent_meeting_count"), days=pl.lit(None, dtype=pl.Int64),
    )  # fmt: skip


def _unreported(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    rows = promised(tables, as_of).filter(pl.col("state") == PromiseState.UNREPORTED.value)
    days = (pl.lit(as_of.day) - pl.col("current_due_latest")).dt.total_days()
    return _of_promise(rows, "unreported", days)


def _promised(tables: Tables, as_of: AsOf, until: pl.Expr) -> pl.DataFrame:
    rows = promised(tables, as_of).filter(pl.col("state").is_in(_STILL_TO_COME), pl.col("current_due_latest") <= until)
    days = (pl.col("current_due_latest") - pl.lit(as_of.day)).dt.total_days()
    return _of_promise(rows, "promised_before", days)


def _of_promise(rows: pl.DataFrame, what: str, days: pl.Expr) -> pl.DataFrame:
    """Promises with the words that set the time that holds now: their own, or those that moved it."""
    moved = pl.col("moved_count") > 0
    earliest = pl.when(moved).then(pl.coalesce("new_due_earliest", "current_due_latest")).otherwise("due_earliest")
    by_later_words = (pl.col("state") == PromiseState.RESCHEDULED.value) & pl.col(
        "outcome_source_file_id"
    ).is_not_null()
    led = {name: pl.when(by_later_words).then(f"outcome_{name}").otherwise(name) for name in (*PLACE, "basis")}
    promised_again = rows.with_columns(text=pl.col("quote"), **led).drop("meeting_on", "approval_state")
    return promised_again.with_columns(
        what=pl.lit(what), responsible=pl.col("actor"), days=days, due_earliest=earliest,
        due_on=pl.col("current_due_latest"),
    )  # fmt: skip


def _conflicts(tables: Tables) -> pl.DataFrame:
    rows = budget_comparison.comparison(tables).rename({"share": "claimed_share"})
    return rows.filter(pl.col("comparison") == BudgetComparison.CONFLICT.value).with_columns(
        what=pl.lit("conflict"), responsible=pl.col("actor")
    ).drop("text", strict=False)  # fmt: skip
