"""Connects buttons and forms of judging with the acts that they stand for."""

import logging
from typing import Any

from dash import ALL, Dash, Input, Output, State, ctx, html, no_update
from dash.exceptions import PreventUpdate
from flask import request

from dashboard.actions import Actions
from dashboard.address import Address
from dashboard.text import Texts
from etl.vocabulary import JudgementKind, JudgingFault

log = logging.getLogger("seuranta.dashboard")


def connect(app: Dash, actions: Actions) -> None:
    """Two callbacks: a button acts at once, a form is taken in or told what it lacks."""

    def texts_of(href: str) -> Texts:
        own = actions.drawing.for_reader(request.headers.get("Accept-Language"))
        return own.texts_of(Address.parse(href))

    def failed(error: Exception, href: str) -> tuple[Any, str]:
        log.error("a judgement could not be written", exc_info=error)
        return no_update, texts_of(href)("act.failed", reason=error)

    def press(clicks: list[int | None], path: str, search: str | None) -> tuple[Any, str]:
        pressed, href = _pressed(), path + (search or "")
        try:
            return actions.press(pressed["act"], pressed["on"], href), ""
        except Exception as error:
            return failed(error, href)

    def save(
        clicks: list[int | None], values: list[str | None], names: list[dict[str, str]], path: str, search: str | None
    ) -> tuple[Any, str, list[Any]]:
        pressed, href = _pressed(), path + (search or "")
        fields = {name["name"]: value for name, value in zip(names, values, strict=True)}
        try:
            taken = actions.save(JudgementKind.of(pressed["kind"]), pressed["on"], fields, href)
        except Exception as error:
            return *failed(error, href), [no_update for _ in ctx.outputs_list[2]]
        if isinstance(taken, str):
            return taken, "", [None for _ in ctx.outputs_list[2]]
        said = html.Ul([html.Li(texts_of(href).word(JudgingFault, fault)) for fault in taken])
        return no_update, "", [said for _ in ctx.outputs_list[2]]

    app.callback(
        Output("address", "href", allow_duplicate=True),
        Output("trouble", "children", allow_duplicate=True),
        Input({"type": "act", "act": ALL, "on": ALL, "at": ALL}, "n_clicks"),
        State("address", "pathname"),
        State("address", "search"),
        prevent_initial_call=True,
    )(press)
    app.callback(
        Output("address", "href", allow_duplicate=True),
        Output("trouble", "children", allow_duplicate=True),
        Output({"type": "faults", "on": ALL}, "children"),
        Input({"type": "save", "kind": ALL, "on": ALL}, "n_clicks"),
        State({"type": "field", "name": ALL}, "value"),
        State({"type": "field", "name": ALL}, "id"),
        State("address", "pathname"),
        State("address", "search"),
        prevent_initial_call=True,
    )(save)


def _pressed() -> dict[str, str]:
    """The id of the button that was pressed; buttons that only came onto the page stand for nothing."""
    pressed = ctx.triggered_id
    if not pressed or not any(one["value"] for one in ctx.triggered):
        raise PreventUpdate
    return dict(pressed)
