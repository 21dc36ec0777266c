"""From each mark of each chart to a sentence of the minutes, or to the register it rests on, in two clicks at most."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from dash import dcc
from dash.development.base_component import Component

import dashboard.charts
from dashboard.address import Address
from dashboard.drawing import Drawing
from dashboard.text import FI
from etl.data_folder import DataFolder
from queries.store import Store

PAGES = {
    "/?programme=arkisilta&drafts=1": {"state_bar", "late_by_owner"},
    "/recommendations?programme=arkisilta&drafts=1": {"state_grid", "state_course"},
    "/budget?programme=arkisilta&drafts=1": {"budget_bars", "budget_pace", "budget_course", "budget_claims"},
    "/timeline?programme=arkisilta&drafts=1": {"timeline"},
}
NO_CHART = {"look"}
"""Modules that serve the charts."""


@pytest.fixture(scope="module")
def drawing(samples: DataFolder) -> Drawing:
    return Drawing(Store(samples.root), FI)


def components(content: Any) -> Iterator[Component]:
    """Every component of a page, however deep."""
    if isinstance(content, list | tuple):
        for one in content:
            yield from components(one)
    elif isinstance(content, Component):
        yield content
        yield from components(getattr(content, "children", None))


def charts(drawing: Drawing, href: str) -> dict[str, set[str]]:
    """Where the marks of each chart of a page lead."""
    graphs = [one for one in components(drawing.draw(href).main) if isinstance(one, dcc.Graph)]
    return {graph.id["name"]: set(targets(graph.figure.to_plotly_json()["data"])) for graph in graphs}


def targets(traces: Any) -> Iterator[str]:
    for trace in traces:
        given = trace.get("customdata")
        yield from (one for one in (given if given is not None else ()) if isinstance(one, str) and one)


def links(drawing: Drawing, href: str) -> set[str]:
    return {one.href for one in components(drawing.draw(href).main) if isinstance(one, dcc.Link)}


def is_sentence(href: str) -> bool:
    address = Address.parse(href)
    return address.path.startswith("/source/") and address.number("start") is not None


def is_register(href: str) -> bool:
    """Rows of the ledger with file and line, which no minutes hold."""
    return Address.parse(href).path == "/ledger"


def test_every_chart_is_walked() -> None:
    modules = {path.stem for path in Path(dashboard.charts.__path__[0]).glob("*.py")} - {"__init__"} - NO_CHART
    assert set().union(*PAGES.values()) == modules


@pytest.mark.parametrize("page", PAGES)
def test_each_mark_leads_to_a_sentence_in_at_most_two_clicks(drawing: Drawing, page: str) -> None:
    found = charts(drawing, page)
    assert {name.partition("-")[0] for name in found} == PAGES[page]
    for name, hrefs in found.items():
        assert hrefs, f"{name}: no mark leads anywhere"
        for href in hrefs:
            near = is_sentence(href) or any(is_sentence(one) or is_register(one) for one in links(drawing, href))
            assert near or is_register(href), f"{name}: {href} leads to no sentence and no register"
