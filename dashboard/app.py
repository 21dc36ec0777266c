"""Puts the app together: one layout for everybody, and one callback that draws what the address names."""

import base64
import hashlib
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import dash_mantine_components as dmc
from dash import ALL, ClientsideFunction, Dash, Input, Output, State, dcc, html
from dash.exceptions import PreventUpdate
from flask import Flask, Response, request
from flask_compress import Compress

from dashboard import door, exporting, judging, theme
from dashboard.actions import Actions
from dashboard.components import shell
from dashboard.drawing import Drawing, Drawn
from dashboard.text import FI, Texts
from etl.identity import identity
from queries.store import Store

log = logging.getLogger("seuranta.dashboard")

SCHEME_SCRIPT = (
    "(function(){var s=null;try{s=localStorage.getItem('mantine-color-scheme-value')}catch(e){}"
    "if(s!=='light'&&s!=='dark'){s=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'}"
    "document.documentElement.setAttribute('data-mantine-color-scheme',s)})()"
)


def build(data: Path, texts: Texts = FI, settings: Mapping[str, str] = os.environ) -> Dash:
    """The app on one data folder; it holds nothing that belongs to one reader."""
    app = Dash(
        "dashboard",
        use_pages=False,
        title=texts("product"),
        update_title="",
        index_string=_index(texts),
        suppress_callback_exceptions=True,
        meta_tags=[{"name": "viewport", "content": "width=device-width, initial-scale=1"}],
    )
    app.layout = _layout(texts)
    drawing = Drawing(Store(data), texts, may_judge=door.proxy_of(settings) is None)
    _connect(app, drawing)
    if drawing.may_judge:
        judging.connect(app, Actions(data, drawing, identity), texts)
    exporting.connect(app.server, drawing)
    _protect(app, settings)
    Compress(app.server)
    return app


def _index(texts: Texts) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{texts.language}">\n<head>'
        "{%metas%}<title>{%title%}</title>{%favicon%}{%css%}"
        f"<style>{theme.style_sheet()}</style><script>{SCHEME_SCRIPT}</script></head>\n"
        f"<body>{{%app_entry%}}<noscript>{texts('noscript')}</noscript>"
        "{%config%}{%scripts%}{%renderer%}</body>\n</html>"
    )


def _layout(texts: Texts) -> dmc.MantineProvider:
    return dmc.MantineProvider(
        [
            dcc.Location(id="address", refresh="callback-nav"),
            dcc.Store(id="page"),
            dcc.Store(id="shown"),
            html.A(texts("skip"), href="#main", className="skip"),
            html.Header(shell.brand(texts), className="brand"),
            html.Div(id="top", className="top"),
            html.Div(id="trouble", role="alert", className="trouble"),
            html.Main(html.P(texts("loading"), className="empty"), id="main", tabIndex=-1),
            html.Footer(id="foot", className="foot"),
            html.Div(id="announcement", role="status", className="unseen", **{"aria-live": "polite"}),
        ],
        theme=theme.MANTINE,
        defaultColorScheme="auto",
    )


def _connect(app: Dash, drawing: Drawing) -> None:
    def failed(error: Exception) -> Drawn:
        log.error("a page could not be drawn", exc_info=error)
        return drawing.broken()

    def draw(path: str | None, search: str | None) -> Drawn:
        if path is None:
            raise PreventUpdate
        return drawing.draw(path + (search or ""))

    app.callback(
        Output("top", "children"),
        Output("main", "children"),
        Output("foot", "children"),
        Output("page", "data"),
        Output("shown", "data"),
        Input("address", "pathname"),
        Input("address", "search"),
        on_error=failed,
    )(draw)

    app.clientside_callback(
        ClientsideFunction("seuranta", "chosenAddress"),
        Output("address", "href"),
        Input("programme", "value"),
        Input("as-of", "value"),
        Input("drafts", "checked"),
        State("shown", "data"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("seuranta", "filteredAddress"),
        Output("address", "href", allow_duplicate=True),
        Input({"type": "filter", "name": ALL}, "value"),
        Input({"type": "filter", "name": ALL}, "checked"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("seuranta", "whereMarkLeads"),
        Output("address", "href", allow_duplicate=True),
        Input({"type": "chart", "name": ALL}, "clickData"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("seuranta", "arrived"), Output("announcement", "children"), Input("page", "data")
    )


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def _policy(app: Dash) -> str:
    """Scripts from here alone; styles may stand in the page, because Mantine and Plotly write them there.

    A picture that a reader takes along is drawn from a `blob:` that the browser itself has made.
    """
    scripts = " ".join(["'self'", _hash(SCHEME_SCRIPT), *app.csp_hashes()])
    return (
        f"default-src 'self'; script-src {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )


def _protect(app: Dash, settings: Mapping[str, str]) -> None:
    """Headers on every answer, and no answer to a page that calls this machine by another name."""
    server: Flask = app.server
    policy = _policy(app)

    def refuse_foreign_names() -> tuple[str, int] | None:
        if door.host_is_known(request.host, settings):
            return None
        return f"Seuranta: unknown host {request.host!r}; expected 127.0.0.1 or localhost\n", 421

    def add_headers(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = policy
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "same-origin"
        return response

    server.before_request(refuse_foreign_names)
    server.after_request(add_headers)


def answers(app: Dash) -> Any:
    """The WSGI application, warmed so that no reader waits for the first page."""
    app.server.test_client().get("/", base_url="http://localhost")
    return app.server
