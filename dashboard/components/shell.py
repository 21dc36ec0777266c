"""What stands around every page: name, navigation, choice of programme and meeting, notices, foot."""

from typing import Any

import dash_mantine_components as dmc
from dash import html

from dashboard.components.parts import link, notice
from dashboard.pages import Page
from dashboard.text import Texts, forms
from dashboard.view import Row, View
from etl.vocabulary import ApprovalState

HOME = "/"


def brand(texts: Texts) -> list[Any]:
    """The product's name and the switch between light and dark."""
    return [
        html.Span([html.Span(className="mark", **{"aria-hidden": "true"}), texts("product")], className="product"),
        dmc.ColorSchemeToggle(
            lightIcon=html.Span("☀", **{"aria-hidden": "true"}),
            darkIcon=html.Span("☾", **{"aria-hidden": "true"}),
            variant="transparent",
            size="lg",
            className="scheme",
            **{"aria-label": texts("scheme")},
        ),
    ]


def top(view: View, found: list[Page], current: Page) -> list[Any]:
    """Navigation and choices."""
    return [_navigation(view, found, current), _choices(view)]


def _navigation(view: View, found: list[Page], current: Page) -> html.Nav:
    items = [
        html.Li(
            link(
                view.texts(f"page.{page.name}"),
                view.to(page.path),
                kind="nav-current" if page is current else "nav-link",
            )
        )
        for page in found
        if page.order is not None
    ]
    return html.Nav(html.Ul(items), **{"aria-label": view.texts("navigation")})


def _choices(view: View) -> html.Section:
    texts = view.texts
    programmes = [{"value": row["programme_id"], "label": row["name"]} for row in view.programmes]
    offered = [row for row in view.meetings if row["counted"]]
    return html.Section(
        [
            dmc.Select(
                id="programme", label=texts("choice.programme"), data=programmes, value=view.as_of.programme_id,
                allowDeselect=False, size="sm", className="choice choice-programme",
            ),
            dmc.Select(
                id="as-of", label=texts("choice.as_of"),
                data=[{"value": row["meeting_id"], "label": meeting_label(row, texts)} for row in reversed(offered)],
                value=view.as_of.meeting_id, allowDeselect=False, size="sm", className="choice",
                disabled=not offered, placeholder=texts("choice.no_meetings"),
            ),
            dmc.Switch(
                id="drafts", label=texts("choice.drafts"), checked=view.as_of.drafts, size="md",
                className="choice-drafts",
            ),
        ],
        className="choices",
        **{"aria-label": texts("choice.name")},
    )  # fmt: skip


def meeting_label(row: Row, texts: Texts) -> str:
    """1/2026 · 19.3.2026, and that it is a draft where it is."""
    day = forms.day(row["held_on"]) if row["held_on"] else forms.window(row["held_on_earliest"], row["held_on_latest"])
    label = " · ".join(part for part in (row["number"], day) if part)
    if row["approval_state"] == ApprovalState.DRAFT:
        return texts("choice.draft_meeting", meeting=label)
    return label


def as_of_words(view: View) -> str:
    """The day as of which the page is drawn, and the meeting."""
    meeting = view.meeting
    if meeting is None:
        return view.texts("as_of.day", day=forms.day(view.day))
    return view.texts("as_of.meeting", day=forms.day(view.day), number=meeting["number"] or meeting["title"] or "")


def shown(view: View, page: Page) -> dict[str, Any]:
    """What the choices stand at, so that the browser can tell a choice from a redraw."""
    return {
        "programme": view.as_of.programme_id,
        "as_of": view.as_of.meeting_id,
        "drafts": view.as_of.drafts,
        "home": page.path if page.order is not None else HOME,
    }


def heading(title: str, key: str) -> html.H1:
    """The page's heading takes the focus when the page changes."""
    return html.H1(title, tabIndex=-1, **{"data-page": key})


def notices(view: View, title: str) -> list[Any]:
    """What a reader must know before any figure of the page."""
    texts = view.texts
    said = []
    origin = next((row["origin_note"] for row in view.meetings if row["origin_note"]), None)
    if view.programme["invented"]:
        said.append(notice("note", html.Strong(texts("notice.invented.name")), " ", texts("notice.invented")))
    elif origin:
        said.append(
            notice("note", html.Strong(texts("notice.adapted.name")), " ", texts("notice.adapted", note=origin))
        )
    if view.as_of.drafts:
        said.append(
            notice("warn", html.Strong(texts("notice.drafts.name")), " ", texts("notice.drafts", count=_drafts(view)))
        )
    if view.problem:
        said.append(
            notice("warn", html.Strong(texts("notice.stale.name")), " ", texts("notice.stale", reason=view.problem))
        )
    named = [] if title == view.programme["name"] else [view.programme["name"], " · "]
    return [html.P([*named, as_of_words(view)], className="as-of"), *said]


def _drafts(view: View) -> str:
    drafts = [row for row in view.meetings if row["shown"] and row["approval_state"] == ApprovalState.DRAFT]
    return ", ".join(row["number"] or forms.day(row["effective_on"]) for row in drafts) or view.texts(
        "notice.drafts.none"
    )


def foot(view: View) -> list[Any]:
    """That a machine has read the minutes, and how old the data are."""
    texts = view.texts
    programme = view.programme
    ids = [
        texts(key, value=programme[column])
        for key, column in (("foot.case", "case_number"), ("foot.project", "project_id"), ("foot.owner", "owner"))
        if programme[column]
    ]
    return [
        html.P(texts("foot.official")),
        html.P(
            [texts("foot.updated", moment=forms.moment(view.published_at.astimezone())), *(f" · {one}" for one in ids)]
        ),
        html.P(link(texts("page.accessibility"), view.to("/accessibility")), className="not-printed"),
    ]


def sheet_line(view: View) -> str:
    """What stands at the bottom of each printed sheet: of what, as of when, with drafts or not, and the record."""
    texts = view.texts
    drafts = texts("notice.drafts.name") if view.as_of.drafts else texts("printed.no_drafts")
    updated = texts("printed.updated", moment=forms.moment(view.published_at.astimezone()))
    return f"{view.programme['name']} · {as_of_words(view)}. {drafts} {updated} {texts('take.record')}"


def plain(text: str, reason: str, back: Any) -> html.Div:
    """A page that only says what is the matter and what to do."""
    return html.Div(
        [html.P(text), *([html.P(html.Code(reason))] if reason else []), *([html.P(back)] if back else [])],
        className="card state",
    )
