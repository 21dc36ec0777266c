"""Puts the app together: one layout for everybody, and one callback that draws what the address names."""

import base64
import hashlib
import logging
import os
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any

import dash_mantine_components as dmc
from dash import ALL, ClientsideFunction, Dash, Input, Output, State, dcc, html
from dash.exceptions import PreventUpdate
from flask import Flask, Response, request
from flask_compress import Compress

from dashboard import door, downloading, exporting, freshness, health, judging, picturing, querying, theme
from dashboard.actions import Actions
from dashboard.address import Address
from dashboard.components import shell
from dashboard.drawing import Drawing, Drawn
from dashboard.metrics import Metrics
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
    """The app on one data folder; it holds nothing that belongs to one reader.

    `texts`: the language of who neither chooses one nor has a browser that asks for one.
    """
    app = Dash(
        "dashboard",
        use_pages=False,
        title=texts("product"),
        update_title="",
        suppress_callback_exceptions=True,
        meta_tags=[{"name": "viewport", "content": "width=device-width, initial-scale=1"}],
    )
    app.layout = _layout()
    store, stale_hours = Store(data), freshness.stale_hours(settings)
    drawing = Drawing(store, texts, may_judge=door.proxy_of(settings) is None, stale_hours=stale_hours)
    app.interpolate_index = _index(drawing)
    metrics = Metrics(store)
    _connect(app, drawing, metrics)
    querying.connect(app)
    if drawing.may_judge:
        judging.connect(app, Actions(data, drawing, identity))
    exporting.connect(app.server, drawing)
    downloading.connect(app.server, drawing)
    health.connect(app.server, store, stale_hours, metrics)
    picturing.connect(app.server, drawing)
    _protect(app, settings)
    Compress(app.server)
    return app


def _of_reader(drawing: Drawing) -> Drawing:
    """For the request that is being answered; nothing of it is kept."""
    return drawing.for_reader(request.headers.get("Accept-Language"))


def _index(drawing: Drawing) -> Callable[..., str]:
    """What the server sends before anything is drawn, in the language of the address that is asked for."""

    def interpolate(*, metas: str, title: str, css: str, config: str, scripts: str, renderer: str, **rest: str) -> str:
        texts = _of_reader(drawing).texts_of(Address.parse(request.full_path))
        loading = f'<div id="react-entry-point"><div class="_dash-loading">{escape(texts("loading"))}</div></div>'
        return (
            f'<!DOCTYPE html>\n<html lang="{texts.language}">\n<head>'
            f"{metas}<title>{title}</title>{rest['favicon']}{css}"
            f"<style>{theme.style_sheet()}{theme.loading(texts('loading'))}</style>"
            f"<script>{SCHEME_SCRIPT}</script></head>\n"
            f"<body>{loading}<noscript>{escape(texts('noscript'))}</noscript>"
            f"{config}{scripts}{renderer}</body>\n</html>"
        )

    return interpolate


def _layout() -> dmc.MantineProvider:
    """The same for every reader and language; each word of it comes with the drawn page."""
    return dmc.MantineProvider(
        [
            dcc.Location(id="address", refresh="callback-nav"),
            dcc.Store(id="page"),
            dcc.Store(id="shown"),
            html.A(id="skip", href="#main", className="skip"),
            html.Header(id="brand", className="brand"),
            html.Div(id="top", className="top"),
            html.Div(id="trouble", role="alert", className="trouble"),
            html.Main(shell.skeleton(), id="main", tabIndex=-1),
            html.Footer(id="foot", className="foot"),
            html.Div(id="announcement", role="status", className="unseen", **{"aria-live": "polite"}),
        ],
        theme=theme.MANTINE,
        defaultColorScheme="auto",
    )


def _connect(app: Dash, drawing: Drawing, metrics: Metrics) -> None:
    def draw(path: str | None, search: str | None) -> Drawn:
        if path is None:
            raise PreventUpdate
        own, href = _of_reader(drawing), path + (search or "")
        with metrics.drawing(path):
            try:
                return own.draw(href)
            except Exception as error:
                log.error("a page could not be drawn", exc_info=error)
                return own.broken(href)

    app.callback(
        Output("skip", "children"),
        Output("brand", "children"),
        Output("top", "children"),
        Output("main", "children"),
        Output("foot", "children"),
        Output("page", "data"),
        Output("shown", "data"),
        Input("address", "pathname"),
        Input("address", "search"),
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
        ClientsideFunction("seuranta", "searchAddress"),
        Output("address", "href", allow_duplicate=True),
        Input("search", "n_submit"),
        Input("search-go", "n_clicks"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("seuranta", "searchedWords"), Output("search", "value"), Input("page", "data")
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
        response.vary.add("Accept-Language")
        return response

    server.before_request(refuse_foreign_names)
    server.after_request(add_headers)


def answers(app: Dash) -> Any:
    """The WSGI application, warmed so that no reader waits for the first page."""
    app.server.test_client().get("/", base_url="http://localhost")
    return app.server
