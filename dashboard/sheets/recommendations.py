"""Tables of recommendations: the list, their states over the meetings, and the three lanes of one of them."""

import polars as pl

from dashboard.components import filters, states
from dashboard.sheets.sheet import Sheet
from dashboard.view import View
from queries import course, made, overview, status
from queries.question import Question

RECOMMENDATION = "recommendation"
"""In the address of a table: the recommendation whose rows are meant."""


def listed(view: View) -> pl.DataFrame:
    """The recommendations of evaluations that the filters leave."""
    every = states.of_evaluations(view.ask(status.recommendations))
    return filters.chosen(view, every, filters.OF_RECOMMENDATIONS)


def _walked(view: View) -> pl.DataFrame:
    return view.ask(course.each).join(listed(view).select("recommendation_id"), on="recommendation_id", how="semi")


def _of_one(question: Question, name: str, columns: tuple[str, ...]) -> Sheet:
    def rows(view: View) -> pl.DataFrame:
        return view.ask(question, recommendation_id=view.address.get(RECOMMENDATION))

    return Sheet(name, question, columns, rows)


SHEETS = (
    Sheet(
        "recommendations",
        status.recommendations,
        (
            "label", "text", "implementation", "confirmed", "claimed_done", "contested", "response",
            "response_reason", "first_due_on", "due_on", "due", "due_state", "moved_count", "slip_days", "silent",
            "implemented_on", "verification", "owner", "owner_after", "addressee", "theme_name", "evaluation_title",
            "made_on", "days_open", "state_on", "state_quote", "last_known_on", "last_quote",
        ),
        listed,
    ),
    Sheet(
        "state_course", course.counts, ("meeting_number", "meeting_on", "implementation", "confirmed", "count"),
    ),
    Sheet(
        "state_grid", course.each,
        (
            "label", "meeting_number", "meeting_on", "implementation", "confirmed", "due_state", "contested", "claim",
            "decision", "verification",
        ),
        _walked,
    ),
    Sheet(
        "late_by_owner", overview.late_by_owner,
        ("owner", "open_count", "overdue_count", "moved_count", "most_days_late", "overdue_labels", "open_labels"),
    ),
    Sheet(
        "rates", status.rates, ("name", "numerator", "denominator", "cohort"),
        texts={"name": "rate", "cohort": "cohort"},
    ),
    Sheet(
        "after_programme", overview.after_programme,
        ("label", "text", "implementation", "due_on", "due_after_end", "owner", "owner_after"),
    ),
    Sheet(
        "verifications", overview.verifications_planned,
        ("label", "text", "implementation", "implemented_on", "verification", "planned_on", "verifier", "report"),
    ),
    Sheet(
        "findings", overview.findings,
        (
            "finding_label", "stage", "kind", "quote", "evaluation_title", "report", "report_page", "conclusion_label",
            "conclusion_text", "label", "recommendation_text",
        ),
    ),
    _of_one(
        made.findings, "findings_before",
        ("label", "stage", "kind", "quote", "rests_on_labels", "evaluation_title", "report", "report_page"),
    ),
    _of_one(status.due_history, "due_history", ("label", "recorded_on", "due", "due_latest", "slip_days", "current")),
    _of_one(
        status.evidence, "evidence",
        ("label", "lane", "state", "relation", "known_on", "quote", "status", "said_by", "decision_kind",
         "verification", "report", "report_page", "score"),
    ),
    _of_one(
        status.judgements, "judgements",
        ("label", "effective_on", "kind", "by_role", "old", "new", "reason", "implemented_on", "holds", "quote"),
    ),
)  # fmt: skip
