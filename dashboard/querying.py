"""Connects the fields of the analyst's page with the address; what they ask is drawn from the address alone."""

from dash import ALL, ClientsideFunction, Dash, Input, Output, State


def connect(app: Dash) -> None:
    """Two callbacks in the browser: a saved question is asked with its parameters, or SQL is put or explained."""
    app.clientside_callback(
        ClientsideFunction("queries", "askedAddress"),
        Output("address", "href", allow_duplicate=True),
        Input("ask", "n_clicks"),
        State({"type": "parameter", "name": ALL}, "value"),
        State({"type": "parameter", "name": ALL}, "id"),
        State({"type": "parameter-switch", "name": ALL}, "checked"),
        State({"type": "parameter-switch", "name": ALL}, "id"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("queries", "statedAddress"),
        Output("address", "href", allow_duplicate=True),
        Output("sql-trouble", "children"),
        Input("sql-run", "n_clicks"),
        Input("sql-plan", "n_clicks"),
        prevent_initial_call=True,
    )
