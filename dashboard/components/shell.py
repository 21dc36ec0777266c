"""What stands around every page: name, navigation, choice of programme and meeting, notices, foot."""

from typing import Any

import dash_mantine_components as dmc
from dash import html

from dashboard.address import Address
from dashboard.components import keyboard
from dashboard.components.parts import link, notice
from dashboard.pages import Page
from dashboard.text import LANGUAGES, Texts
from dashboard.view import Row, View
from etl.vocabulary import ApprovalState

HOME = "/"


def brand(texts: Texts, address: Address) -> list[Any]:
    """The product's name, the search field, the list of keys, the languages, and the switch of light and dark."""
    return [
        html.Span([html.Span(className="mark", **{"aria-hidden": "true"}), texts("product")], className="product"),
        _search(texts),
        keyboard.opener(texts, "keys-open"),
        keyboard.dialog(texts),
        _languages(texts, address),
        dmc.ColorSchemeToggle(
            lightIcon=html.Span("☀", **{"aria-hidden": "true"}),
            darkIcon=html.Span("☾", **{"aria-hidden": "true"}),
            variant="transparent",
            size="lg",
            className="scheme",
            **{"aria-label": texts("scheme")},
        ),
    ]


def _languages(texts: Texts, address: Address) -> html.Nav:
    """The same page in each language, each named in itself."""
    items = [
        html.Li(
            html.Span(one("language"), **{"aria-current": "true"})
            if one is texts
            else link(one("language"), address.told_in(one.language), kind="language"),
            lang=one.language,
        )
        for one in LANGUAGES.values()
    ]
    return html.Nav(html.Ul(items), className="languages", **{"aria-label": texts("languages")})


def _search(texts: Texts) -> html.Div:
    return html.Div(
        [
            dmc.TextInput(
                id="search", size="sm", placeholder=texts("search.field"), className="search-field",
                **{"aria-label": texts("search.field"), "aria-keyshortcuts": "/"},
            ),
            html.Button(texts("search.go"), id="search-go", type="button", className="act search-go"),
        ],
        className="search",
        role="search",
    )  # fmt: skip


def skeleton() -> html.Div:
    """What stands where a page is going to be."""
    bars = [html.Div(className=f"bone bone-{name}") for name in ("title", "line", "card", "card")]
    return html.Div(bars, className="skeleton", **{"aria-busy": "true"})


def top(view: View, found: list[Page], current: Page | None) -> list[Any]:
    """Navigation and choices; no page is the current one where the address names none."""
    return [_navigation(view, found, current), _choices(view)]


def _navigation(view: View, found: list[Page], current: Page | None) -> html.Nav:
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
    day = (
        texts.forms.day(row["held_on"])
        if row["held_on"]
        else texts.forms.window(row["held_on_earliest"], row["held_on_latest"])
    )
    label = " · ".join(part for part in (row["number"], day) if part)
    if row["approval_state"] == ApprovalState.DRAFT:
        return texts("choice.draft_meeting", meeting=label)
    return label


def as_of_words(view: View) -> str:
    """The day as of which the page is drawn, and the meeting."""
    meeting = view.meeting
    if meeting is None:
        return view.texts("as_of.day", day=view.texts.forms.day(view.day))
    return view.texts(
        "as_of.meeting", day=view.texts.forms.day(view.day), number=meeting["number"] or meeting["title"] or ""
    )


def shown(view: View, page: Page | None) -> dict[str, Any]:
    """What the choices stand at, so that the browser can tell a choice from a redraw."""
    return {
        "programme": view.as_of.programme_id,
        "as_of": view.as_of.meeting_id,
        "drafts": view.as_of.drafts,
        "home": page.path if page is not None and page.order is not None else HOME,
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
    if not view.meetings:
        said.append(notice("note", html.Strong(texts("state.no_minutes.name")), " ", texts("state.no_minutes")))
    if view.stale:
        moment = texts.forms.moment(view.published_at.astimezone())
        old = texts("state.old", moment=moment, hours=texts.forms.number(view.stale_hours))
        said.append(notice("warn", html.Strong(texts("state.old.name")), " ", old))
    named = [] if title == view.programme["name"] else [view.programme["name"], " · "]
    return [html.P([*named, as_of_words(view)], className="as-of"), *said]


def _drafts(view: View) -> str:
    drafts = [row for row in view.meetings if row["shown"] and row["approval_state"] == ApprovalState.DRAFT]
    return ", ".join(row["number"] or view.texts.forms.day(row["effective_on"]) for row in drafts) or view.texts(
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
        html.P([texts("foot.official"), " ", link(texts("glossary.title"), view.to("/glossary"))]),
        html.P(
            [
                texts("foot.updated", moment=texts.forms.moment(view.published_at.astimezone())),
                *(f" · {one}" for one in ids),
            ]
        ),
        html.P(link(texts("page.accessibility"), view.to("/accessibility")), className="not-printed"),
    ]


def sheet_line(view: View) -> str:
    """What stands at the bottom of each printed sheet: of what, as of when, with drafts or not, and the record."""
    texts = view.texts
    drafts = texts("notice.drafts.name") if view.as_of.drafts else texts("printed.no_drafts")
    updated = texts("printed.updated", moment=view.texts.forms.moment(view.published_at.astimezone()))
    return f"{view.programme['name']} · {as_of_words(view)}. {drafts} {updated} {texts('take.record')}"


def plain(text: str, reason: str, back: Any) -> html.Div:
    """A page that only says what is the matter and what to do."""
    return html.Div(
        [html.P(text), *([html.P(html.Code(reason))] if reason else []), *([html.P(back)] if back else [])],
        className="card state",
    )
