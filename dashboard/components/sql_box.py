"""The box for SQL with the tables and columns beside it; `assets/queries.js` completes and inserts their names."""

from collections.abc import Sequence
from typing import Any

import dash_mantine_components as dmc
from dash import html

from dashboard.answers import MOST_IN_ADDRESS, STATEMENT
from dashboard.components.parts import link, notice
from dashboard.text import Texts
from dashboard.view import View
from etl.schema import TABLES
from etl.views import VIEWS

RESERVED = frozenset({"end", "order"})
"""Names of columns that SQL takes only in quotes."""
EXAMPLE = (
    "SELECT label, text, implementation, due_on, basis\n"
    "FROM recommendation_now\n"
    "WHERE due_state = 'overdue'\n"
    "ORDER BY due_on"
)


def box(view: View) -> html.Div:
    """The field, its buttons and its list of suggestions, and beside it the schema."""
    texts = view.texts
    field = dmc.Textarea(
        id="sql", label=texts("sql.label"), description=texts("sql.keys"), value=view.address.get(STATEMENT) or "",
        autosize=True, minRows=8, maxRows=24, spellCheck=False, size="sm", className="field sql-field",
    )  # fmt: skip
    suggestions = html.Ul(
        id="sql-suggestions", role="listbox", className="suggestions", hidden="hidden",
        **{"aria-label": texts("sql.suggestions")},
    )  # fmt: skip
    buttons = [
        html.Button(texts("sql.run"), id="sql-run", type="button", className="act act-save"),
        html.Button(texts("sql.plan"), id="sql-plan", type="button", className="act"),
        link(texts("sql.example"), view.to(view.address.path, **{STATEMENT: EXAMPLE})),
    ]
    said = html.Span(
        id="sql-suggested", role="status", className="unseen",
        **{"data-one": texts("sql.suggested.one"), "data-many": texts("sql.suggested.many")},
    )  # fmt: skip
    limits = {"data-most": str(MOST_IN_ADDRESS), "data-too-long": texts("sql.too_long", most=MOST_IN_ADDRESS)}
    return html.Div(
        [
            html.Div(
                [
                    notice("note", html.Strong(texts("sql.as_it_is.name")), " ", texts("sql.as_it_is")),
                    html.Div([field, suggestions], className="completed"),
                    said,
                    html.Div(buttons, className="acts"),
                    html.Div(id="sql-trouble", role="alert", className="faults", **limits),
                ],
                className="sql-write",
            ),
            html.Aside(_schema(texts), className="schema", **{"aria-label": texts("sql.schema")}),
        ],
        className="sql-box",
    )


def _schema(texts: Texts) -> list[Any]:
    tables = [
        *((view.name, view.sentence, [(one.name, one.sentence) for one in view.columns]) for view in VIEWS),
        *((table.name, table.sentence, [(one.name, one.sentence) for one in table.columns]) for table in TABLES),
    ]
    return [
        html.H3(texts("sql.schema")),
        html.P(texts("sql.schema.lead"), className="soft"),
        *(_table(name, sentence, columns, texts) for name, sentence, columns in tables),
    ]


def _table(name: str, sentence: str, columns: Sequence[tuple[str, str]], texts: Texts) -> html.Details:
    """A table's name and sentence, and its columns; each name is a button that writes it into the box."""
    return html.Details(
        [
            html.Summary(html.Code(name)),
            html.P([_inserting(name, name, texts), " ", html.Span(sentence, lang="en")]),
            html.Ul(
                [
                    html.Li([_inserting(column, name, texts), " ", html.Span(meaning, className="soft", lang="en")])
                    for column, meaning in columns
                ]
            ),
        ]
    )


def _inserting(name: str, table: str, texts: Texts) -> html.Button:
    written = f'"{name}"' if name in RESERVED else name
    return html.Button(
        name, type="button", className="insert",
        **{"data-insert": written, "data-table": table, "aria-label": texts("sql.insert", name=name)},
    )  # fmt: skip


def plan(view: View, text: str) -> html.Pre:
    """How the database goes about the statement."""
    return html.Pre(
        text, className="sql plan", tabIndex=0, role="group", lang="en", **{"aria-label": view.texts("sql.plan.label")}
    )
