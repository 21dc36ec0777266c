"""A chart with its sentence before it, its name, and its table below."""

from typing import Any

import plotly.graph_objects as go
from dash import dcc, html

from dashboard.components import take
from dashboard.view import View


def chart(
    figure: go.Figure,
    view: View,
    *,
    name: str,
    sentence: str,
    table: Any,
    sheet: str,
    key: Any = None,
    heading: Any = html.H3,
    part: str = "",
) -> html.Figure:
    """`name` is the chart's id and key of its accessible name; a mark's customdata is where a click leads.

    `sheet` is the table to take along that holds what is drawn. `part` tells charts of one name apart that stand on
    the same page, such as those of two currencies.
    """
    texts = view.texts
    figure.update_layout(separators=texts.forms.separators)
    own_id = "-".join(one for one in (name, part) if one)
    return html.Figure(
        [
            heading(sentence, id=f"{own_id}-sentence", className="sentence"),
            *([key] if key is not None else []),
            html.Div(
                dcc.Graph(
                    id={"type": "chart", "name": own_id},
                    figure=figure,
                    config={"displayModeBar": False, "responsive": True, "doubleClick": False, "scrollZoom": False},
                    style={"height": f"{figure.layout.height}px"},
                ),
                role="img",
                className="drawing",
                **{"aria-label": f"{texts(f'chart.{name}.name')}. {sentence}"},
            ),
            html.Div(
                [
                    html.Details([html.Summary(texts("chart.as_table")), table], className="as-table"),
                    take.menu(view, sheet, chart=own_id),
                ],
                className="ways",
            ),
        ],
        className="chart",
        id=own_id,
    )


def key(entries: list[tuple[str, str]]) -> html.Ul:
    """What the marks mean: (class of the sample, words)."""
    return html.Ul(
        [
            html.Li([html.Span(className=f"sample {sample}", **{"aria-hidden": "true"}), words])
            for sample, words in entries
        ],
        className="key",
    )
