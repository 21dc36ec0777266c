"""Sentences on changes and on the next meeting's matters, the same on pages, in attachments and in feeds."""

from datetime import date

from dashboard.text import Texts, forms
from dashboard.view import Row
from etl.vocabulary import (
    ApprovalState,
    BudgetMeasure,
    EvaluationKind,
    Implementation,
    ProgressStatus,
    ResponseKind,
    VerificationKind,
    Word,
)

WHOLE = "programme"
"""What a claim about money calls the whole programme."""

VALUES: dict[str, type[Word]] = {
    "state_changed": Implementation,
    "settled": Implementation,
    "new": Implementation,
    "responded": ResponseKind,
    "verified": VerificationKind,
    "minutes_approved": ApprovalState,
    "evaluation_new": EvaluationKind,
}
"""Kinds of change of which the values are words of the vocabulary; those of the others are days."""


def change(row: Row, texts: Texts) -> str:
    """What has changed, for a row of `queries.since.changes`."""
    what = row["what"]
    status = row["after"] if what == "spoken_of" else None
    return texts(
        f"change.{what}",
        before=value(what, row["before"], texts),
        after=value(what, row["after"], texts),
        on=texts.forms.day(row["on"]),
        status=f": {texts.word(ProgressStatus, status)}" if status else "",
        claim=_claim(row, row["share"], texts),
        ledger=texts.forms.share(row["ledger_share"]),
        committed=texts.forms.money(row["committed_amount"], row["currency"] or "EUR"),
        spent=texts.forms.money(row["spent_amount"], row["currency"] or "EUR"),
    )


def value(what: str, written: str | None, texts: Texts) -> str:
    """A value before or after a change, in words: a term of the vocabulary or a day."""
    if written is None:
        return texts("change.nothing")
    kind = VALUES.get(what)
    if kind is not None and written in {word.value for word in kind}:
        return texts.word(kind, written)
    return texts.forms.written_day(written)


def point(row: Row, texts: Texts) -> str:
    """What is to be decided or asked, for a row of `queries.agenda.points`."""
    days = row["days"]
    return texts(
        f"agenda.{row['what']}",
        due=due(row, texts),
        asked_due_on=texts.forms.day(row["asked_due_on"]),
        days=days if days is not None else forms.NOTHING,
        count=row["count"],
        claim=_claim(row, row["claimed_share"], texts),
        ledger=texts.forms.share(row["ledger_share"]),
        ledger_day=texts.forms.day(row["ledger_as_of_on"]),
    )


def due(row: Row, texts: Texts) -> str:
    """A due date no more exact than it was given: as written, else its first and last day."""
    if row.get("due"):
        return texts.forms.written_day(row["due"])
    return texts.forms.window(row["due_earliest"], row["due_on"])


def responsible(name: str | None, texts: Texts) -> str:
    """Who answers, or that nobody is named."""
    return name or texts("agenda.nobody")


def owner_line(name: str | None, texts: Texts) -> str:
    """The same as a line of its own."""
    return texts("agenda.owner", owner=name) if name else texts("agenda.nobody")


def ledger(row: Row, texts: Texts) -> str:
    """The ledger that a claim about money is held against; empty where there is none."""
    if not row["ledger_file"]:
        return ""
    name = str(row["ledger_file"]).rsplit("/", 1)[-1]
    return texts("agenda.ledger", name=name, day=texts.forms.day(row["ledger_as_of_on"]))


def clock(row: Row, texts: Texts) -> str:
    """klo 13.00–15.00, as far as the minutes say it."""
    if not row["starts_at"]:
        return forms.NOTHING
    key = "agenda.time" if row["ends_at"] else "agenda.time.start"
    clock = texts.forms.clock
    return texts(key, start=clock(row["starts_at"]), end=clock(row["ends_at"] or ""))


def noted(row: Row, texts: Texts) -> str:
    """That a coming meeting is after the end of the programme, and that its year was inferred."""
    notes = [
        texts("agenda.after_end") if row["after_end"] else "",
        texts("agenda.inferred") if row["inferred_from"] else "",
    ]
    return ", ".join(one for one in notes if one) or forms.NOTHING


def days_left(horizon: Row, day: date, texts: Texts) -> str:
    """How much of the programme is left as of a day, for the row of `queries.agenda.horizon`."""
    left, ends = horizon["days_left"], texts.forms.day(horizon["ends_on"])
    if left is None:
        return texts("agenda.left.unknown")
    if left < 0:
        return texts("agenda.left.over", ends=ends)
    return texts("agenda.left", day=texts.forms.day(day), days=left, ends=ends)


def look_ahead(horizon: Row, texts: Texts) -> str:
    """How far ahead the questions look, and what sets that."""
    return texts(f"agenda.until.{horizon['until']}", day=texts.forms.day(horizon["until_on"]))


def _claim(row: Row, share: float | None, texts: Texts) -> str:
    """What the minutes say of money: measure, share and component as far as they are told."""
    measure = texts.word(BudgetMeasure, row["measure"]) if row.get("measure") else ""
    component = texts("budget.whole") if row.get("component") == WHOLE else row.get("component") or ""
    return " ".join(
        part for part in (component, measure, texts.forms.share(share) if share is not None else "") if part
    )
