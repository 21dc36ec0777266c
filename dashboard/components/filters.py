"""The filters above a list: each a choice that stands in the address, so that a copied link shows the same rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import dash_mantine_components as dmc
import polars as pl
from dash import html

from dashboard.components.parts import link
from dashboard.view import View
from etl.vocabulary import DueState, Implementation, PromiseState, ResponseKind, Word

NONE = "-"
"""Stands in the address for rows that name nothing."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: its name in the address, the column, and the term for each value; `rows` chooses by a value."""

    name: str
    column: str
    words: type[Word] | None = None
    text: str = ""
    """What the keys of the values' texts begin with, for values that are no words of the vocabulary."""

    def options(self, view: View, frame: pl.DataFrame) -> list[dict[str, str]]:
        """The values that occur, in the order of the vocabulary or of the alphabet."""
        found = frame[self.column].unique().to_list()
        order = [word.value for word in self.words] if self.words else sorted(value for value in found if value)
        options = [{"value": value, "label": self.label(view, value)} for value in order if value in found]
        return [*options, {"value": NONE, "label": view.texts("filter.none")}] if None in found else options

    def label(self, view: View, value: str) -> str:
        """A value in words."""
        if value == NONE:
            return view.texts("filter.none")
        if self.text:
            return view.texts(f"{self.text}.{value}")
        return view.texts.word(self.words, value) if self.words else value

    def rows(self, frame: pl.DataFrame, value: str) -> pl.DataFrame:
        """The rows with that value."""
        column = pl.col(self.column)
        return frame.filter(column.is_null() if value == NONE else column.cast(pl.String) == value)


OF_RECOMMENDATIONS = (
    Filter("state", "implementation", Implementation),
    Filter("theme", "theme_name"),
    Filter("addressee", "addressee"),
    Filter("owner", "owner"),
    Filter("response", "response", ResponseKind),
    Filter("due", "due_state", DueState),
)
OF_PROMISES = (Filter("promise", "state", PromiseState), Filter("year", "year"), Filter("actor", "actor"))
SWITCHES = ("open", "silent", "contested", "claimed_done")
"""Columns that are true or false; a switch shows only the true ones."""


def chosen(
    view: View, frame: pl.DataFrame, filters: Sequence[Filter], switches: Sequence[str] = SWITCHES
) -> pl.DataFrame:
    """The rows that the address asks for."""
    for one in filters:
        value = view.address.get(one.name)
        if value:
            frame = one.rows(frame, value)
    for switch in switches:
        if view.address.get(switch):
            frame = frame.filter(pl.col(switch))
    return frame


def bar(
    view: View,
    frame: pl.DataFrame,
    filters: Sequence[Filter],
    shown: int,
    switches: Sequence[str] = SWITCHES,
    more: Sequence[Any] = (),
    name: str = "filter.bar",
) -> html.Section:
    """The choices, and the way back to all rows; `more` are further choices of the page's own."""
    texts = view.texts
    selects = [
        dmc.Select(
            id={"type": "filter", "name": one.name}, label=texts(f"filter.{one.name}"), data=one.options(view, frame),
            value=view.address.get(one.name), clearable=True, size="sm", placeholder=texts("filter.any"),
            searchable=True, nothingFoundMessage=texts("filter.nothing_found"),
        )
        for one in filters
    ]  # fmt: skip
    switched = [
        dmc.Switch(
            id={"type": "filter", "name": switch}, label=texts(f"filter.{switch}"),
            checked=bool(view.address.get(switch)), size="sm",
        )
        for switch in switches
    ]  # fmt: skip
    words = asked(view, filters, switches)
    printed = [html.P(texts("printed.filters", filters="; ".join(words)), className="printed")] if words else []
    any_chosen = any(view.address.get(name) for name in (*(one.name for one in filters), *switches))
    clear = [link(texts("filter.clear"), view.to(view.address.path))] if any_chosen else []
    said: list[Any] = [html.Span(texts("filter.shown", shown=shown, all=frame.height), role="status"), *clear]
    return html.Section(
        [
            html.Div([*selects, *more], className="filters"),
            *([html.Div(switched, className="filter-switches")] if switched else []),
            *printed,
            html.Div(said, className="filter-said"),
        ],
        **{"aria-label": texts(name)},
    )


def asked(view: View, filters: Sequence[Filter], switches: Sequence[str] = SWITCHES) -> list[str]:
    """What the address asks for, in words, so that a printed list says which rows it holds."""
    texts = view.texts
    chosen = [(one, view.address.get(one.name)) for one in filters]
    return [
        *(f"{texts(f'filter.{one.name}')}: {one.label(view, value)}" for one, value in chosen if value),
        *(texts(f"filter.{switch}") for switch in switches if view.address.get(switch)),
    ]
