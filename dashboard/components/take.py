"""What a reader may take along: the small menu of a table or chart, which leads to files and to pictures."""

from typing import Any

from dash import html

from dashboard.components import shell
from dashboard.sheets.sheet import FORMS, PATH, named
from dashboard.view import View

PICTURES = ("png", "svg")


def menu(view: View, name: str, *, chart: str | None = None, **more: str | None) -> html.Details:
    """The menu of the table `name`; with `chart`, the id of a figure that holds it, the picture too.

    `more` are parameters that the table's rows depend on besides those of the address.
    """
    texts = view.texts
    address = dict(view.address.rest) | more
    files = [html.Li(html.A(texts(f"take.{form}"), href=view.to(f"{PATH}/{name}/{form}", **address))) for form in FORMS]
    pictures = [html.Li(_picture(view, chart, kind)) for kind in PICTURES] if chart else []
    about = html.Span(f": {texts(f'sheet.{name}')}", className="unseen")
    return html.Details([html.Summary([texts("take"), about]), html.Ul([*pictures, *files])], className="take")


def _picture(view: View, chart: str, kind: str) -> Any:
    """A button: the browser draws the picture out of the chart that it shows."""
    return html.Button(
        view.texts(f"take.{kind}"),
        type="button",
        className="act",
        **{
            "data-picture": kind,
            "data-chart": chart,
            "data-file": named(view, chart),
            "data-note": shell.sheet_line(view),
        },
    )
