"""Search over the minutes of the programme; words, facets and page stand in the address."""

from typing import Any

from dash import html

from dashboard.components import hits
from dashboard.components.parts import empty, link
from dashboard.pages import Page
from dashboard.searching import PER_PAGE, Searching
from dashboard.view import View
from queries import search


def draw(view: View, _id: str | None) -> tuple[str, list[Any]]:
    """The hits as of the chosen meeting, the best first; without words how to search."""
    texts, searching = view.texts, Searching.of(view.address)
    if not searching.words:
        return texts("search.title"), [_card(html.P(texts("search.start")), *_suggested(view, "")), _how(view)]
    title = texts("search.title.of", words=searching.words)
    every = view.ask(search.hits, words=searching.words)
    if every.is_empty():
        nothing = empty(texts("search.none", words=searching.words))
        return title, [_card(nothing, *_suggested(view, searching.words)), _how(view)]
    count = search.narrowed(every, searching.wanted).height
    last = max(-(-count // PER_PAGE), 1)
    number = min(max(view.address.number("page") or 1, 1), last)
    skipped = (number - 1) * PER_PAGE
    shown = view.ask(search.clauses, words=searching.words, **searching.wanted, skip=skipped, limit=PER_PAGE)
    content = [
        hits.narrowing(view, searching, every),
        _said(view, searching, count, skipped, shown.height),
        hits.listed(view, searching, shown.to_dicts(), skipped),
        *hits.pages(view, searching, count, number),
    ]
    return title, [_card(*content), _how(view)]


def _card(*content: Any) -> html.Div:
    return html.Div(list(content), className="card found")


def _said(view: View, searching: Searching, count: int, skipped: int, shown: int) -> html.Div:
    """How many hits, and the way back to all of them."""
    texts = view.texts
    said = texts.count("search.found", count) if count else texts("search.none.narrowed")
    if shown < count:
        said += ", " + texts("search.shown", first=skipped + 1, last=skipped + shown)
    clear = link(texts("search.clear"), view.to("/search", q=searching.words)) if searching.chosen else None
    return html.Div([html.Span(said, role="status"), *([clear] if clear else [])], className="filter-said")


def _suggested(view: View, words: str) -> list[Any]:
    """Words spelt nearly so, and the programme's themes; each a search."""
    rows = view.ask(search.suggestions, words=words).to_dicts()
    drawn: list[Any] = []
    for kind, key in (("near", "search.near"), ("theme", "search.themes")):
        of_kind = [row["word"] for row in rows if row["kind"] == kind]
        found = [html.Li(link(word, view.to("/search", q=word), kind="pill")) for word in of_kind]
        if found:
            drawn += [html.P(view.texts(key)), html.Ul(found, className="pills")]
    return drawn


def _how(view: View) -> html.Details:
    told = [html.P(view.texts(f"search.how.{name}")) for name in ("forms", "all", "order", "names")]
    return html.Details([html.Summary(view.texts("search.how")), *told], className="card folded")


PAGE = Page("/search", "search", None, draw)
