"""The text of minutes: paragraphs by page, agenda items to jump to, and one sentence lit."""

from collections.abc import Iterator
from typing import Any

from dash import html

from dashboard.components.parts import facts, notice, tag
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import ApprovalState, DecisionKind

Span = tuple[int | None, int | None]
PARAGRAPH_BREAK = "\n\n"


def about(view: View, row: Row) -> html.Section:
    """What document it is, how far it is a record, and that the signed one is what counts."""
    texts = view.texts
    approval = texts.word(ApprovalState, row["approval_state"]) if row["approval_state"] else forms.NOTHING
    kind = str(row["approval_state"] or "plain")
    pairs = [
        (texts("source.name"), row["title"] or row["name"]),
        (texts("source.file"), html.Code(row["name"])),
        (texts("source.approval"), tag(approval, kind)),
    ]
    official = notice("note", html.Strong(texts("source.official.name")), " ", texts("source.official"))
    return html.Section([facts(pairs), official], className="card", **{"aria-label": texts("source.about")})


def contents(view: View, agenda: list[Row]) -> html.Details | None:
    """Agenda items with their decisions, each a jump into the text."""
    if not agenda:
        return None
    texts = view.texts
    items = [html.Li([html.A(_title(row), href=f"#{anchor(row)}"), *_decided(row, texts)]) for row in agenda]
    return html.Details(
        [html.Summary(texts("source.contents", count=len(items))), html.Ul(items, className="contents")],
        className="card folded",
    )


def _title(row: Row) -> str:
    return " ".join(part for part in (row["label"] or row["number"], row["title"]) if part)


def _decided(row: Row, texts: Texts) -> list[Any]:
    return [" ", tag(texts.word(DecisionKind, row["decision_kind"]))] if row["decision_kind"] else []


def anchor(row: Row) -> str:
    """Where an item begins in the page."""
    return f"item-{row['position']}"


def text(view: View, pages: list[Row], agenda: list[Row], lit: Span) -> html.Article:
    """All pages; the words from `lit[0]` to before `lit[1]` are marked."""
    titles = {row["start"]: row for row in agenda if row["start"] is not None}
    drawn: list[Any] = []
    for page in pages:
        if page["number"] is not None:
            drawn.append(html.Div(view.texts("place.page", number=page["number"]), className="page-number"))
        drawn += [
            _paragraph(words, start, titles, lit) for words, start in paragraphs(page["text"], page["start"] or 0)
        ]
    language = pages[0]["language"] or "fi"
    return html.Article(drawn, className="card minutes", lang=language, **{"aria-label": view.texts("source.text")})


def paragraphs(words: str, start: int) -> Iterator[tuple[str, int]]:
    """The paragraphs of a page with the place of each in the whole text."""
    place = start
    for part in words.split(PARAGRAPH_BREAK):
        if part.strip():
            yield part, place
        place += len(part) + len(PARAGRAPH_BREAK)


def _paragraph(words: str, start: int, titles: dict[int, Row], lit: Span) -> Any:
    begins = next((row for place, row in titles.items() if start <= place < start + len(words)), None)
    content = marked(words, start, lit)
    if begins is None:
        return html.P(content)
    return html.P(content, id=anchor(begins), className="item-title")


def marked(words: str, start: int, lit: Span) -> list[Any]:
    """A paragraph with the part of it that is lit."""
    if lit[0] is None or lit[1] is None:
        return [words]
    first, last = max(lit[0] - start, 0), min(lit[1] - start, len(words))
    if first >= last:
        return [words]
    begins_here = lit[0] >= start
    mark = html.Mark(words[first:last], **({"id": "lit"} if begins_here else {}))
    return [part for part in (words[:first], mark, words[last:]) if part != ""]
