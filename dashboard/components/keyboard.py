"""The list of keys: a dialog that every page can open, with the switch that turns single keys off (WCAG 2.1.4)."""

import dash_mantine_components as dmc
from dash import html

from dashboard.text import Texts

KEYS = (
    ("search", ("/",)),
    ("help", ("?",)),
    ("next", ("n",)),
    ("previous", ("p",)),
    ("judge", ("k", "h", "o", "z")),
    ("escape", ("Esc",)),
)
"""What each key does, as `keys.what.<name>` says; Esc is no letter and stays when single keys are off."""


def opener(texts: Texts, name: str) -> html.Button:
    """The button that opens the list."""
    return html.Button(
        [texts("keys.open"), " ", html.Kbd("?", **{"aria-hidden": "true"})],
        id=name,
        type="button",
        className="act opens-keys",
        **{"data-opens": "keys", "aria-haspopup": "dialog"},
    )


def dialog(texts: Texts) -> html.Dialog:
    """The list itself; the browser holds the focus inside while it is open and gives it back."""
    rows = [
        html.Div([html.Dt([html.Kbd(key) for key in keys]), html.Dd(texts(f"keys.what.{what}"))]) for what, keys in KEYS
    ]
    return html.Dialog(
        [
            html.H2(texts("keys.heading"), id="keys-heading"),
            dmc.Switch(
                id="single-keys", label=texts("review.keys"), checked=True, size="md", persistence=True,
                persistence_type="local",
            ),
            html.P(texts("keys.on.lead"), className="soft"),
            html.Dl(rows, className="key-list"),
            html.Button(texts("keys.close"), type="button", className="act", **{"data-closes": "keys"}),
        ],
        id="keys",
        className="keys-dialog",
        **{"aria-labelledby": "keys-heading"},
    )  # fmt: skip
