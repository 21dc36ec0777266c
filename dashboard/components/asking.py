"""The saved questions to choose from, and the chosen one with a field for each of its parameters."""

from datetime import date
from decimal import Decimal
from typing import Any

import dash_mantine_components as dmc
from dash import dcc, html

from dashboard.answers import FROM_THE_BAR, PARAMETER, QUESTION, Asking
from dashboard.components.parts import link
from dashboard.text import Texts
from dashboard.view import View
from queries.saved import Parameter, SavedQuestion

NUMBERS = {"INTEGER": "numeric", "BIGINT": "numeric", "DOUBLE": "decimal"}
"""SQL types of numbers, and the keyboard that a phone shows for them."""


def questions(view: View, known: dict[str, SavedQuestion], chosen: SavedQuestion | None) -> Any:
    """All saved questions as links; folded away once one is chosen."""
    items = [
        html.Li(
            link(
                one.sentence_fi,
                view.to(view.address.path, **{QUESTION: name}),
                kind="link current" if one is chosen or (chosen and one.name == chosen.name) else "link",
            )
        )
        for name, one in known.items()
    ]
    listed = html.Ul(items, className="questions")
    if chosen is None:
        return listed
    return html.Details([html.Summary(view.texts("queries.every", count=len(items))), listed])


def form(view: View, question: SavedQuestion, asked: Asking | None) -> Any:
    """The question's own parameters; what the bar above gives is said, not asked again.

    Without `asked` (a value did not fit) the fields hold what the reader wrote.
    """
    texts = view.texts
    own = [one for one in question.parameters if one.name not in FROM_THE_BAR]
    from_bar = [texts(f"queries.bar.{one.name}") for one in question.parameters if one.name in FROM_THE_BAR]
    said = html.P(texts("queries.from_bar", names=", ".join(from_bar)), className="soft") if from_bar else None
    if not own:
        return said
    fields = [_field(view, one, asked.values[one.name] if asked else None) for one in own]
    ask = html.Button(texts("queries.ask"), id="ask", type="button", className="act act-save", n_clicks=None)
    return html.Div(
        [html.Div(fields, className="filters"), html.Div([ask], className="acts"), said],
        className="parameters", role="group", **{"aria-label": texts("queries.parameters")},
    )  # fmt: skip


def _field(view: View, parameter: Parameter, value: object) -> Any:
    """The input that fits the parameter's type, with the value that the answer rests on."""
    label = _label(parameter.name, view.texts)
    typed = view.address.get(f"{PARAMETER}{parameter.name}") if value is None else None
    own_id = {"type": "parameter", "name": parameter.name}
    if parameter.sql_type == "BOOLEAN":
        is_on = bool(value) if typed is None else typed == "true"
        return dmc.Switch(
            id={"type": "parameter-switch", "name": parameter.name}, label=label, checked=is_on, size="sm",
            className="field-switch",
        )  # fmt: skip
    if parameter.sql_type == "DATE":
        day = value.isoformat() if isinstance(value, date) else typed
        return html.Label(
            [html.Span(label), dcc.Input(id=own_id, type="date", value=day, className="day-field")],
            className="field date-field",
        )
    more: dict[str, Any] = {}
    if keyboard := NUMBERS.get(parameter.sql_type):
        more = {"attributes": {"input": {"inputMode": keyboard}}}
    return dmc.TextInput(id=own_id, label=label, value=typed or _written(value), size="sm", className="field", **more)


def _label(name: str, texts: Texts) -> str:
    """A new question may bring parameters that have no text yet; their names do then."""
    key = f"parameter.{name}"
    return texts(key) if key in texts.entries else name


def _written(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float | Decimal):
        return f"{value:g}".replace(".", ",")
    return str(value)


def statement(view: View, question: SavedQuestion) -> html.Details:
    """The SQL behind the question, to read and to go on from."""
    return html.Details(
        [
            html.Summary(view.texts("queries.show_sql")),
            html.Pre(
                html.Code(question.statement), className="sql", tabIndex=0, role="group", lang="en",
                **{"aria-label": view.texts("queries.statement")},
            ),
        ]
    )  # fmt: skip
