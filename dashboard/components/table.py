"""A table that stays one for screen readers when a phone stacks its cells."""

from collections.abc import Sequence
from typing import Any

from dash import html

Cell = Any


def table(
    caption: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]], *, numbers: Sequence[int] = ()
) -> html.Table:
    """`numbers`: places of the columns that hold numbers. The first cell of a row names it."""
    return html.Table(
        [
            html.Caption(caption),
            html.Thead(html.Tr([_head(head, place in numbers) for place, head in enumerate(heads)], role="row")),
            html.Tbody([_row(heads, row, numbers) for row in rows]),
        ],
        className="table",
        role="table",
    )


def _head(head: str, is_number: bool) -> html.Th:
    return html.Th(head, scope="col", role="columnheader", className="number" if is_number else "")


def _row(heads: Sequence[str], cells: Sequence[Cell], numbers: Sequence[int]) -> html.Tr:
    first = html.Th(cells[0], scope="row", role="rowheader")
    others = [
        html.Td(
            html.Div(cell), role="cell", className="number" if place in numbers else "", **{"data-label": heads[place]}
        )
        for place, cell in enumerate(cells[1:], start=1)
    ]
    return html.Tr([first, *others], role="row")
