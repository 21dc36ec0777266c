"""What every export must say: as of when, on what basis, and whether drafts count."""

from dashboard.components.place import words
from dashboard.text import Texts
from dashboard.view import Row, View
from etl.vocabulary import ApprovalState, Basis


def drafts(view: View) -> str:
    """Whether drafts count, and which."""
    if not view.as_of.drafts:
        return view.texts("export.drafts.no")
    counted = [row for row in view.meetings if row["shown"] and row["approval_state"] == ApprovalState.DRAFT]
    names = ", ".join(row["number"] or view.texts.forms.day(row["effective_on"]) for row in counted)
    return view.texts("export.drafts.yes", meetings=names or view.texts("notice.drafts.none"))


def origin(view: View) -> str | None:
    """That the programme is invented, or that its minutes are an adaptation."""
    texts = view.texts
    if view.programme["invented"]:
        return f"{texts('notice.invented.name')} {texts('notice.invented')}"
    noted = next((row["origin_note"] for row in view.meetings if row["origin_note"]), None)
    return f"{texts('notice.adapted.name')} {texts('notice.adapted', note=noted)}" if noted else None


def source(row: Row, texts: Texts) -> str:
    """Where a row stands and what it rests on."""
    place = words(row, texts)
    draft = f" ({texts('draft')})" if row.get("approval_state") == ApprovalState.DRAFT else ""
    parts = [
        texts("export.source", place=f"{place}{draft}") if place else "",
        texts("export.basis", basis=texts.word(Basis, row["basis"])) if row.get("basis") else "",
    ]
    return " ".join(part for part in parts if part)
