"""Sections, notices, links and badges."""

from typing import Any

from dash import dcc, html

from dashboard.text import Texts
from etl.vocabulary import Basis

Content = Any

MOST_DRAWN = 100
"""Rows of one list or table on a page that has several; the rest are one step away. A browser takes a second or more
for two thousand, and nobody reads them there."""


def link(label: Content, href: str | None, *, name: str | None = None, kind: str = "link") -> Content:
    """A link inside the dashboard; without an address only the label."""
    if href is None:
        return label
    named = {"title": name} if name else {}
    return dcc.Link(label, href=href, className=kind, **named)


def section(heading: Content, *content: Content, name: str, lead: Content = None) -> html.Section:
    """A part of a page under its own heading."""
    intro = (
        [html.P(lead, className="lead") if isinstance(lead, str) else html.Div(lead, className="lead")] if lead else []
    )
    return html.Section(
        [html.H2(heading, id=f"{name}-heading"), *intro, *content],
        className="card",
        **{"aria-labelledby": f"{name}-heading"},
    )


def folded(heading: Content, *content: Content, name: str, lead: str) -> html.Section:
    """A part of a page that opens when it is asked for."""
    summary = html.Summary([html.H2(heading, id=f"{name}-heading"), html.Span(lead, className="lead")])
    return html.Section(
        html.Details([summary, *content], className="fold"), className="card", **{"aria-labelledby": f"{name}-heading"}
    )


def notice(kind: str, *content: Content) -> html.Div:
    """A line of its own above the page: note, warn."""
    return html.Div(list(content), className=f"notice notice-{kind}", role="note")


def empty(text: str) -> html.P:
    """What stands where there is nothing to show."""
    return html.P(text, className="empty")


def cut(texts: Texts, shown: int, total: int, *ways: Content) -> list[Content]:
    """That only the first of many are drawn, and the ways to the rest; nothing where all are."""
    if shown >= total:
        return []
    number = texts.forms.number
    return [html.P([texts("list.cut", shown=number(shown), total=number(total)), *ways], className="soft cut")]


def matters(texts: Texts, items: list[Content], at_once: int, total: int) -> list[Content]:
    """A list of which the first few are seen at once and the rest open; `total` counts those that are not drawn too."""
    first, rest = html.Ul(items[:at_once], className="matters"), items[at_once:]
    if not rest:
        return [first]
    summary = html.Summary(texts("list.more", count=total - at_once))
    return [first, html.Details([summary, html.Ul(rest, className="matters"), *cut(texts, len(items), total)])]


def basis_badge(texts: Texts, basis: str) -> html.Span:
    """What a figure rests on; hatched while only a machine has read it."""
    return html.Span(texts.word(Basis, basis), className=f"basis basis-{basis}")


def tag(label: str, kind: str = "plain") -> html.Span:
    """A short state in words; the colour only repeats them."""
    return html.Span(label, className=f"tag tag-{kind}")


def facts(pairs: list[tuple[str, Content]]) -> html.Dl:
    """Names and values."""
    return html.Dl(
        [html.Div([html.Dt(name), html.Dd(value)]) for name, value in pairs if value not in (None, "")],
        className="facts",
    )


def quote(text: str, href: str | None, where: str, *, lang: str, badge: Content = None) -> html.Figure:
    """The words of the source in their own language, never translated, and the way to them."""
    return html.Figure(
        [
            html.Blockquote(text, lang=lang),
            html.Figcaption([link(where, href), *([badge] if badge is not None else [])]),
        ],
        className="quote",
    )
