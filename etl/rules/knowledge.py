"""What could be known on a day: the one place that decides which rows count as of it.

Source of the rule: DESIGN section 2 (order and as-of, versions, register rows), section 4 rule 5 and DOMAIN section 2
danger 1 (drafts). Nothing that comes later changes an earlier answer, except through a version that replaces another.
"""

from collections.abc import Mapping
from datetime import date

import polars as pl

from etl.rules.judgements import in_force
from etl.rules.meetings import counted_meetings
from etl.rules.once import Remembering, Tables, once
from etl.rules.same import evidence_of_followed, with_same_as

OF_A_MEETING = (
    "attendance", "agenda_item", "presentation", "decision", "statement", "coming_meeting", "action_point",
    "promise", "promise_outcome", "budget_claim",
)  # fmt: skip
"""Tables whose rows are known when their meeting is."""

OF_A_STATEMENT = ("statement_date", "figure")

OF_A_FILE = ("page", "unclassified_text", "noise")

OWN_DAY = {
    "response": "responded_on",
    "action": "recorded_on",
    "action_due_date": "recorded_on",
    "action_report": "recorded_on",
    "verification": "verified_on",
    "budget_line": "as_of_on",
}
"""Register tables and the column that holds the day from which a row counts."""

_ALWAYS: dict[str, tuple[str, ...]] = {
    "meeting": (
        "meeting_id", "effective_on", "known_on", "superseded_by", "approval_state", "approved_by_meeting_id",
        "source_file_id",
    ),
}  # fmt: skip

_EVALUATION: dict[str, tuple[str, ...]] = {"evaluation": ("evaluation_id", "meeting_id", "basis", "published_latest")}
_FINDING: dict[str, tuple[str, ...]] = {
    "finding": ("finding_id", "evaluation_id", "meeting_id", "basis"),
    **_EVALUATION,
}
_OF_RECOMMENDATIONS: dict[str, tuple[str, ...]] = {
    "recommendation": (
        "recommendation_id", "made_on", "meeting_id", "basis", "statement_id", "superseded_by", "same_as",
        "same_as_state", "same_as_proposed",
    ),
    "judgement": (
        "judgement_id", "kind", "effective_on", "undone_by", "number", "register_line", "recommendation_id",
        "statement_id", "decision_id", "new",
    ),
}  # fmt: skip

_NEEDED: dict[str, dict[str, tuple[str, ...]]] = {
    **{name: {name: ("meeting_id",)} for name in OF_A_MEETING},
    **{name: {name: ("statement_id",), "statement": ("statement_id", "meeting_id")} for name in OF_A_STATEMENT},
    **{name: {name: ("source_file_id",)} for name in OF_A_FILE},
    **{name: {name: (column,)} for name, column in OWN_DAY.items()},
    "statement_lemma": {
        "statement_lemma": ("statement_id", "decision_id"),
        "statement": ("statement_id", "meeting_id"),
        "decision": ("decision_id", "meeting_id"),
    },
    "evaluation": _EVALUATION,
    "recommendation": _OF_RECOMMENDATIONS,
    "finding": _FINDING,
    "finding_link": {
        "finding_link": ("finding_id", "conclusion_id", "recommendation_id"), **_FINDING, **_OF_RECOMMENDATIONS,
    },
    "judgement": {"judgement": ("judgement_id", "kind", "effective_on", "undone_by")},
    "evidence": {
        "evidence": (
            "evidence_id", "recommendation_id", "statement_id", "decision_id", "meeting_id", "known_on", "state",
            "basis", "reason",
        ),
        **_OF_RECOMMENDATIONS,
    },
}  # fmt: skip


def needed(reads: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The tables and columns that a question reads, with those that `known` needs to answer for them."""
    wider: dict[str, dict[str, None]] = {name: dict.fromkeys(columns) for name, columns in reads.items()}
    for more in (_ALWAYS, *(_NEEDED[name] for name in reads if name in _NEEDED)):
        for name, columns in more.items():
            wider.setdefault(name, {}).update(dict.fromkeys(columns))
    return {name: tuple(columns) for name, columns in wider.items()}


def known(tables: Tables, day: date, *, drafts: bool, sifted: Tables | None = None) -> Remembering:
    """The rows of one programme that count as of a day; the tables are those given, with the same columns.

    `tables` holds at least `meeting`, and for each table what `needed` says. Draft minutes count only with `drafts`.
    Undated register rows count only for "now": as of the last meeting that counts, or later. Tables that `sifted`
    holds are taken from it as they are: what counts of them as of the same day.
    """
    done = {**(sifted or {}), "meeting": counted(tables, day, drafts=drafts)}
    left = set(tables) - set(done)
    now = _is_now(tables, day, drafts=drafts)
    found = {**tables, **done}
    of_meeting = _is_of(found["meeting"], "meeting_id")
    for name in left.intersection(OF_A_MEETING):
        found[name] = found[name].filter(of_meeting)
    for name in left.intersection(OWN_DAY):
        found[name] = found[name].filter(_dated(OWN_DAY[name], day, now))
    _follow(found, left, tables["meeting"])
    _registers_and_minutes(found, left, day, of_meeting, now=now)
    return Remembering(found)


def counted(tables: Tables, day: date, *, drafts: bool) -> pl.DataFrame:
    """The meetings that count as of a day, in their order (`etl.rules.meetings.counted_meetings`)."""
    return once(
        tables, ("counted meetings", day, drafts), lambda: counted_meetings(tables["meeting"], day, drafts=drafts)
    )


def _is_now(tables: Tables, day: date, *, drafts: bool) -> bool:
    """Whether no meeting that counts comes after the day."""
    last = tables["meeting"]["effective_on"].max()
    if not isinstance(last, date) or last <= day:
        return True
    return bool((counted(tables, last, drafts=drafts)["effective_on"] <= day).all())


def _dated(column: str, day: date, now: bool) -> pl.Expr:
    return (pl.col(column) <= day) | (pl.col(column).is_null() & pl.lit(now))


def _follow(found: dict[str, pl.DataFrame], left: set[str], every_meeting: pl.DataFrame) -> None:
    """Drop what hangs on rows that are not known from the tables that are left to sift."""
    for name in left.intersection(OF_A_STATEMENT):
        found[name] = found[name].join(found["statement"], on="statement_id", how="semi")
    if "statement_lemma" in left:
        found["statement_lemma"] = pl.concat(
            found["statement_lemma"].join(found[origin], on=f"{origin}_id", how="semi")
            for origin in ("statement", "decision")
        )
    if not left.isdisjoint(OF_A_FILE):
        unknown = every_meeting.join(found["meeting"], on="source_file_id", how="anti", nulls_equal=True)
        for name in left.intersection(OF_A_FILE):
            found[name] = found[name].join(unknown, on="source_file_id", how="anti")


def _registers_and_minutes(
    found: dict[str, pl.DataFrame], left: set[str], day: date, of_meeting: pl.Expr, *, now: bool
) -> None:
    """Sift the tables whose rows come from registers and from minutes both, first those that decide of others."""
    register = pl.col("basis") == "register"
    if "evaluation" in left:
        found["evaluation"] = found["evaluation"].filter(
            pl.when(register).then(_dated("published_latest", day, now)).otherwise(of_meeting)
        )
    if "judgement" in left:
        found["judgement"] = in_force(found["judgement"], day)
    if "recommendation" in left:
        rows = _recommendations(found["recommendation"], day, register, of_meeting)
        found["recommendation"] = with_same_as(rows, found["judgement"])
    if "finding" in left:
        published = _is_of(found["evaluation"], "evaluation_id")
        found["finding"] = found["finding"].filter(pl.when(register).then(published).otherwise(of_meeting))
    if "finding_link" in left:
        links = found["finding_link"].filter(_carries(found))
        found["finding_link"] = links.with_columns(recommendation_id=_followed(found["recommendation"]))
    if "evidence" in left:
        rows = found["evidence"].filter((pl.col("known_on") <= day) & (pl.col("meeting_id").is_null() | of_meeting))
        found["evidence"] = evidence_of_followed(rows, found["recommendation"], found["judgement"])
    if "recommendation_state" in left:
        found["recommendation_state"] = found["recommendation_state"].filter(pl.col("as_of_on") <= day)


def _carries(found: Tables) -> pl.Expr:
    """Links of which both ends are known."""
    findings, recommendations = found["finding"], found["recommendation"]
    return _is_of(findings, "finding_id") & (
        _is_of(findings, "finding_id", "conclusion_id") | _is_of(recommendations, "recommendation_id")
    )


def _followed(recommendations: pl.DataFrame) -> pl.Expr:
    """The recommendation itself, or the one under whose name it is followed where it tells that one anew."""
    told_anew = recommendations.select("recommendation_id", "same_as").drop_nulls()
    return pl.col("recommendation_id").replace(dict(told_anew.iter_rows()))


def _is_of(rows: pl.DataFrame, key: str, column: str | None = None) -> pl.Expr:
    """Whether a column, the key itself without one, holds the key of one of the rows; false for null."""
    return pl.col(column or key).is_in(rows[key].implode()).fill_null(value=False)


def _recommendations(recommendations: pl.DataFrame, day: date, register: pl.Expr, of_meeting: pl.Expr) -> pl.DataFrame:
    rows = recommendations.filter((pl.col("made_on") <= day) & (register | pl.col("meeting_id").is_null() | of_meeting))
    ids = rows["recommendation_id"].implode()
    return rows.with_columns(superseded_by=pl.when(pl.col("superseded_by").is_in(ids)).then("superseded_by"))
