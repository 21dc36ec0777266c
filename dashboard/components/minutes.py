"""The text of minutes: paragraphs by page, agenda items to jump to, and one sentence lit."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from dash import html

from dashboard.components.minutes_read import Facts, beside, noise_words
from dashboard.components.page_picture import has_pictures
from dashboard.components.parts import facts, link, notice, tag
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import ApprovalState, DecisionKind

Span = tuple[int | None, int | None]
PARAGRAPH_BREAK = "\n\n"


def about(view: View, row: Row, read: Facts) -> html.Section:
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
    unread = [html.P(texts("source.unread", count=len(read.unread)), className="soft")] if read.unread else []
    rest = {name: value for name, value in view.address.rest if name != "facts"}
    asked = view.address.get("facts")
    switch = link(
        texts("source.facts.hide" if asked else "source.facts.show"),
        view.to(view.address.path, **rest, facts=None if asked else 1),
        kind="act",
    )
    nothing = [html.P(texts("source.facts.none"), className="soft")] if asked and not read.clauses else []
    return html.Section(
        [facts(pairs), official, *unread, html.P(switch), *nothing],
        className="card",
        **{"aria-label": texts("source.about")},
    )


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


def text(view: View, pages: list[Row], agenda: list[Row], lit: Span, facts: Facts) -> html.Article:
    """All pages; the words from `lit[0]` to before `lit[1]` are marked, what was read stands beside if asked for."""
    titles = {row["start"]: row for row in agenda if row["start"] is not None}
    drawn: list[Any] = []
    for page in pages:
        if page["number"] is not None:
            drawn.append(_page_number(view, page))
        drawn += _folded(view, list(paragraphs(page["text"], page["start"] or 0)), titles, lit, facts)
    language = pages[0]["language"] or "fi"
    kind = "card minutes with-facts" if facts.clauses else "card minutes"
    return html.Article(drawn, className=kind, lang=language, **{"aria-label": view.texts("source.text")})


def _page_number(view: View, page: Row) -> html.Div:
    words: list[Any] = [view.texts("place.page", number=page["number"])]
    if has_pictures(view, page):
        rest = {**dict(view.address.rest), "page": page["number"]}
        words += [" · ", link(view.texts("source.picture.show"), view.to(view.address.path, **rest))]
    return html.Div(words, className="page-number", lang=view.texts.language)


def _folded(view: View, told: list[tuple[str, int]], titles: dict[int, Row], lit: Span, facts: Facts) -> Iterator[Any]:
    """Paragraphs; those that say nothing of the meeting lie folded under what they are, neighbours together."""
    for name, group in groupby(told, key=lambda one: facts.noise_of(*_extent(*one))):
        members = list(group)
        drawn = [_paragraph(view, words, start, titles, lit, facts) for words, start in members]
        if name is None:
            yield from drawn
            continue
        is_lit = any(_cuts(words, start, lit, ()) for words, start in members)
        summary = html.Summary(noise_words(view, name), lang=view.texts.language)
        yield html.Details([summary, *drawn], className="noise", open=is_lit)


def _extent(words: str, start: int) -> tuple[int, int]:
    """Where a paragraph stands without its outer spaces."""
    first = start + len(words) - len(words.lstrip())
    return first, first + len(words.strip())


def paragraphs(words: str, start: int) -> Iterator[tuple[str, int]]:
    """The paragraphs of a page with the place of each in the whole text."""
    place = start
    for part in words.split(PARAGRAPH_BREAK):
        if part.strip():
            yield part, place
        place += len(part) + len(PARAGRAPH_BREAK)


def _paragraph(view: View, words: str, start: int, titles: dict[int, Row], lit: Span, facts: Facts) -> Any:
    begins = next((row for place, row in titles.items() if start <= place < start + len(words)), None)
    content = marked(words, start, lit, facts.unread, view.texts("source.unread.mark"))
    drawn = html.P(content) if begins is None else html.P(content, id=anchor(begins), className="item-title")
    rows = facts.within(start, start + len(words))
    return html.Div([drawn, beside(view, facts, rows)], className="read-of") if rows else drawn


def marked(words: str, start: int, lit: Span, unread: Sequence[tuple[int, int]] = (), told: str = "") -> list[Any]:
    """A paragraph with the part of it that is lit, and those underlined that were not read.

    `told` says so to those who do not see the line. What is lit is not parted by them.
    """
    drawn: list[Any] = []
    place = 0
    for first, last, is_lit in _cuts(words, start, lit, unread):
        if first < place:
            continue
        drawn += [words[place:first], _lit(words[first:last]) if is_lit else _unread(words[first:last], told)]
        place = last
    begins_here = lit[0] is not None and lit[0] >= start
    mark = next((one for one in drawn if isinstance(one, html.Mark)), None)
    if mark is not None and begins_here:
        mark.id, mark.tabIndex = "lit", -1
    return [part for part in (*drawn, words[place:]) if part != ""]


def _cuts(words: str, start: int, lit: Span, unread: Sequence[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    """The lit part and the unread parts beside it, in the paragraph's own counting."""
    wanted = [(first, last, False) for first, last in unread]
    if lit[0] is not None and lit[1] is not None:
        first, last = lit[0], lit[1]
        wanted = [one for one in wanted if one[1] <= first or last <= one[0]] + [(first, last, True)]
    inside = [(max(first - start, 0), min(last - start, len(words)), is_lit) for first, last, is_lit in wanted]
    return sorted(cut for cut in inside if cut[0] < cut[1])


def _lit(words: str) -> html.Mark:
    return html.Mark(words)


def _unread(words: str, told: str) -> html.Span:
    return html.Span([html.Span(told, className="unseen"), words], className="unread")
