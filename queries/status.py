"""How far each recommendation has come, what that rests on, and the rates that follow."""

import polars as pl

from etl import vocabulary
from etl.rules import rates as rules_of_rates
from etl.rules.judgements import in_force, in_order
from etl.vocabulary import Basis, EvidenceRelation, EvidenceState, JudgementKind, Lane
from queries import following
from queries.filters import AsOf
from queries.following import ORDER
from queries.question import Fill, Tables, column, known, merged, of, question, whole, without_text
from queries.source import READS, SOURCE, with_source

_STATE = tuple(one for one in of("recommendation_state")[2:] if one.name != "meeting_id")
_LABEL = of("recommendation", "recommendation_id", "label")
_CONFIRMED = column("confirmed", "BOOLEAN", "True when a person, a register or a response says so; else hatched.")
_OPEN = column("open", "BOOLEAN", "Neither carried out nor given up: what ageing and due dates count.")


@question(
    "In which state is each recommendation?",
    reads=following.READS,
    columns=(
        *_STATE,
        *of("recommendation", "label", "text", "made_on"),
        *_CONFIRMED,
        *_OPEN,
    ),
)
def states(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per recommendation known on the day, in the order of their labels: what is counted and drawn.

    `recommendations` has the same rows with where each stands and what it rests on.
    """
    return following.states(tables, as_of)


@question(
    "How far has each recommendation come, and who must do what by when?",
    reads=merged(following.READS, whole("evaluation", "programme", "theme")),
    columns=(
        *_STATE,
        *of("recommendation", "label", "text", "language", "strength", "stance", "theme", "addressee"),
        *column("theme_name", "TEXT", "Name of the theme, where the programme gives it one."),
        *of("recommendation", "target_group", "made_on", "evaluation_id"),
        *column("evaluation_title", "TEXT", "Title of the evaluation that makes it."),
        *column("evaluation_kind", "TEXT", "Its kind.", vocabulary.EvaluationKind),
        *of("recommendation", "superseded_by"),
        *column("superseded_by_label", "TEXT", "Short id of the one that stands in its place."),
        *column("action_text", "TEXT", "What is to be done; several actions are parted by a semicolon."),
        *_CONFIRMED,
        *_OPEN,
        *column("due", "TEXT", "The current due date as written."),
        *following.DECIDED,
        *following.LAST,
        *of("recommendation", "source"),
        *(one for one in SOURCE if one.name != "decision_id"),
    ),
    fills=(
        Fill("quote", "statement", "statement_id"),
        Fill("state_quote", "evidence", "state_evidence_id", "quote"),
        Fill("last_quote", "evidence", "last_evidence_id", "quote"),
    ),
)
def recommendations(tables: Tables, as_of: AsOf, *, silent_after: int = 2, first: int | None = None) -> pl.DataFrame:
    """One row per recommendation known on the day, in the order of their labels.

    With `first` only so many, of those that evaluations make, for a page that shows no more of them.
    The columns of SOURCE give the place of the recommendation's own words or register line; those that begin with
    `state_` the place of what decides its state, those with `last_` the place of what was last said of it.
    """
    evaluations = tables["evaluation"].select("evaluation_id", evaluation_title="title", evaluation_kind="kind")
    labels = tables["recommendation"].select(superseded_by="recommendation_id", superseded_by_label="label")
    themes = tables["theme"].select(theme_name="name", theme=pl.col("theme_id").str.replace("^[^:]*:", ""))
    rows = following.states(tables, as_of, silent_after)
    if first is not None:
        rows = following.of_evaluations(rows).head(first)
    own = tables["recommendation"].join(rows, on="recommendation_id", how="semi")
    own = with_source(own, tables).drop("kind", "text", "label", "made_on")
    for more, key in (
        (own, "recommendation_id"),
        (evaluations, "evaluation_id"),
        (labels, "superseded_by"),
        (themes, "theme"),
        (following.actions(tables), "recommendation_id"),
        (following.last_words(tables, rows), "recommendation_id"),
    ):
        rows = rows.join(more, on=key, how="left", maintain_order="left")
    return rows.join(following.dues(tables), on=["recommendation_id", "due_on"], how="left", maintain_order="left")


@question(
    "How many recommendations stand in each state, and how many of those states has somebody confirmed?",
    reads=following.READS,
    columns=(
        *of("recommendation_state", "implementation"),
        *_CONFIRMED,
        *of("recommendation_state", "claimed_done", "contested"),
        *column("count", "INTEGER", "How many recommendations stand so."),
        *column("total", "INTEGER", "How many recommendations there are."),
        *column("labels", "TEXT", "Their short ids, parted by a comma."),
        *of("recommendation_state", "as_of_on"),
    ),
)
def state_counts(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per state, basis and flag that occurs, in the order of the vocabulary; evaluations' alone."""
    found = following.states_of_evaluations(tables, as_of)
    order = [word.value for word in vocabulary.Implementation]
    return (
        found.group_by("implementation", "confirmed", "claimed_done", "contested", maintain_order=True)
        .agg(count=pl.len(), labels=pl.col("label").str.join(", "))
        .with_columns(total=pl.lit(found.height), as_of_on=pl.lit(as_of.day))
        .sort(pl.col("implementation").cast(pl.Enum(order)), ~pl.col("confirmed"), "claimed_done", "contested")
    )


@question(
    "Acceptance, completion, on time, sufficient: how many of how many?",
    reads=following.READS,
    columns=(
        *column("name", "TEXT", "acceptance, completion, on_time, sufficient."),
        *column("numerator", "INTEGER", "How many."),
        *column("denominator", "INTEGER", "Of how many; under 20 no per cent is shown."),
        *column("cohort", "TEXT", "Key of the sentence that says of which."),
        *column("as_of_on", "DATE", "The day as of which it holds."),
    ),
)
def rates(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per rate, of recommendations of evaluations; what nobody confirmed is in no numerator."""
    return rules_of_rates.rates(following.states(tables, as_of), as_of.day)


@question(
    "How long have open recommendations been open?",
    reads=following.READS,
    columns=(
        *column("open_count", "INTEGER", "How many are open."),
        *column("median_days", "DOUBLE", "Median of days since they were made; null when none is open."),
        *column("oldest_days", "INTEGER", "Days of the oldest."),
        *column("oldest_recommendation_id", "TEXT", "The oldest; the first label of several."),
        *column("oldest_label", "TEXT", "Its short id."),
        *column("as_of_on", "DATE", "The day as of which it holds."),
    ),
)
def ageing(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row."""
    found = following.states(tables, as_of)
    oldest = following.of_evaluations(found).filter("open").sort("days_open", descending=True, maintain_order=True)
    return rules_of_rates.ageing(found, as_of.day).with_columns(
        oldest_recommendation_id=pl.lit(_first(oldest, "recommendation_id"), dtype=pl.String),
        oldest_label=pl.lit(_first(oldest, "label"), dtype=pl.String),
    )


@question(
    "What has been said, decided and verified of a recommendation?",
    reads=merged(READS, whole("recommendation", "verification", "judgement"), without_text("evidence")),
    columns=(
        *of("evidence", "evidence_id", "recommendation_id"),
        *of("recommendation", "label"),
        *of("evidence", "lane", "relation", "state", "score", "reason", "known_on"),
        *of("statement", "status", "modality", "said_by"),
        *column("decision_kind", "TEXT", "The group's act, for a decision.", vocabulary.DecisionKind),
        *column("verification", "TEXT", "The evaluator's finding.", vocabulary.VerificationKind),
        *of("evidence", "report", "report_page"),
        *SOURCE,
    ),
    fills=(Fill("quote", "evidence", "evidence_id", "quote"),),
)
def evidence(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per statement, decision or report that speaks of it, the earliest first; of all without an id.

    `relation` earlier speaks of a time before the recommendation; `state` refused is kept and shown as such.
    """
    rows = with_source(tables["evidence"], tables)
    statements = tables["statement"].select("statement_id", "status", "modality", "said_by")
    decisions = tables["decision"].select("decision_id", decision_kind="kind")
    rows = rows.join(statements, on="statement_id", how="left").join(decisions, on="decision_id", how="left")
    verified = tables["verification"].filter(pl.col("verified_on").is_not_null()).select(
        "recommendation_id", "report", "report_page", "quote", "basis", "register_file", "register_line",
        evidence_id="verification_id", known_on="verified_on", verification="kind",
        lane=pl.lit(Lane.VERIFICATION.value), relation=pl.lit(EvidenceRelation.PROGRESS.value),
        state=pl.lit(EvidenceState.CONFIRMED.value),
    )  # fmt: skip
    labels = tables["recommendation"].select("recommendation_id", "label")
    rows = pl.concat([rows, verified], how="diagonal").join(labels, on="recommendation_id", how="left")
    return _of(rows, recommendation_id).sort("known_on", "start", "evidence_id", nulls_last=True)


@question(
    "When was a recommendation due, and how often was that moved?",
    reads=following.READS,
    columns=(
        *of("action_due_date", "action_due_date_id", "action_id", "recommendation_id"),
        *of("recommendation", "label"),
        *of("action_due_date", "recorded_on", "due", "due_earliest", "due_latest", "precision"),
        *column("move", "INTEGER", "0 for the first due date, 1 for its first move and so on."),
        *column("slip_days", "INTEGER", "Days from the first due date to this one."),
        *column("current", "BOOLEAN", "Whether it is the one that counts."),
        *of("action_due_date", "source", "basis", "register_file", "register_line"),
    ),
)
def due_history(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per due date set, in the order in which they were set; of all without an id."""
    labels = tables["recommendation"].select("recommendation_id", "label", "made_on")
    labelled = following.due_history(tables).join(labels, on="recommendation_id", how="left", maintain_order="left")
    return _of(labelled, recommendation_id).sort(*ORDER, "action_id", "move", nulls_last=True)


@question(
    "What have people judged?",
    reads=merged(READS, whole("judgement"), {"recommendation": ("recommendation_id", "label", "statement_id")}),
    columns=(
        *of("judgement", "judgement_id", "kind", "by_role", "effective_on", "recommendation_id"),
        *of("recommendation", "label"),
        *of("judgement", "old", "new", "reason", "implemented_on", "target"),
        *column("holds", "BOOLEAN", "False for one that was taken back, and for the taking back itself."),
        *SOURCE,
    ),
    known_only=False,
)
def judgements(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per judgement for the day or earlier, the latest first, also those taken back; of all without an id.

    Of a recommendation that minutes tell also those which say whether its words tell another one anew, and of one that
    is told anew also what was judged of the words that tell it, from before they were taken for the same.
    """
    holding = in_force(tables["judgement"], as_of.day)["judgement_id"].to_list()
    labels = tables["recommendation"].select("recommendation_id", "label")
    rows = with_source(
        in_order(tables["judgement"].filter(pl.col("effective_on") <= as_of.day)).with_columns(
            holds=pl.col("judgement_id").is_in(holding),
            meeting_id=pl.col("quote_meeting_id"),
            item_number=pl.col("quote_item"),
            basis=pl.lit(Basis.CONFIRMED.value),
        ),
        tables,
    ).join(labels, on="recommendation_id", how="left", maintain_order="left")
    if recommendation_id is not None:
        rows = rows.filter(_is_about(recommendation_id, known(tables, as_of)["recommendation"]))
    return rows.reverse()


def _is_about(recommendation_id: str, recommendations: pl.DataFrame) -> pl.Expr:
    """Judgements of a recommendation, of what tells it anew, and of whether its own words tell another."""
    own = recommendations.filter(pl.col("recommendation_id") == recommendation_id)
    telling = recommendations.filter(pl.col("same_as") == recommendation_id)
    of_words = pl.col("statement_id").is_in(own["statement_id"].drop_nulls().implode())
    return (
        (pl.col("recommendation_id") == recommendation_id)
        | pl.col("recommendation_id").is_in(telling["recommendation_id"].implode())
        | ((pl.col("kind") == JudgementKind.SAME.value) & of_words)
    )


@question(
    "How did management respond, why, and how long has a response been missing?",
    reads=merged(following.READS, whole("evaluation")),
    columns=(
        *_LABEL,
        *of("recommendation", "text", "made_on", "evaluation_id"),
        *column("evaluation_title", "TEXT", "Title of the evaluation that makes it."),
        *of("recommendation_state", "response", "response_reason"),
        *of("response", "responded_on"),
        *column("days_waited", "INTEGER", "Days from the recommendation to its response, or to as_of without one."),
        *of("response", "source", "basis", "register_file", "register_line"),
    ),
)
def responses(tables: Tables, as_of: AsOf) -> pl.DataFrame:
    """One row per recommendation of an evaluation, in the order of their labels."""
    rows = following.responses(tables)
    evaluations = tables["evaluation"].select("evaluation_id", evaluation_title="title")
    waited = pl.coalesce("responded_on", pl.lit(as_of.day)) - pl.col("made_on")
    return (
        rows.join(evaluations, on="evaluation_id", how="left")
        .with_columns(
            pl.col("response").fill_null(vocabulary.ResponseKind.NONE.value),
            basis=pl.when(pl.col("response").is_not_null()).then(pl.col("basis").fill_null(Basis.CONFIRMED.value)),
            days_waited=waited.dt.total_days(),
        )
        .sort(ORDER, nulls_last=True)
    )


@question(
    "What did the evaluator find of what was carried out?",
    reads=merged(whole("verification"), {"recommendation": ("recommendation_id", "label")}),
    columns=(
        *of("verification", "verification_id", "recommendation_id"),
        *of("recommendation", "label"),
        *of("verification", "kind", "verified_on", "planned_on", "verifier", "report", "report_page", "quote"),
        *of("verification", "basis", "register_file", "register_line"),
    ),
)
def verifications(tables: Tables, as_of: AsOf, *, recommendation_id: str | None = None) -> pl.DataFrame:
    """One row per finding, the latest first; of all without an id."""
    labels = tables["recommendation"].select("recommendation_id", "label")
    rows = tables["verification"].join(labels, on="recommendation_id", how="left")
    return _of(rows, recommendation_id).sort("verified_on", "label", descending=[True, False], nulls_last=True)


def _of(rows: pl.DataFrame, recommendation_id: str | None) -> pl.DataFrame:
    return rows if recommendation_id is None else rows.filter(pl.col("recommendation_id") == recommendation_id)


def _first(rows: pl.DataFrame, name: str) -> str | None:
    return str(rows[name][0]) if rows.height else None
