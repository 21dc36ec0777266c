"""A programme with more recommendations than anybody reads at once: what the pages show of them, and what they say."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from dash import dcc, html
from dash.development.base_component import Component
from polars.testing import assert_frame_equal

from dashboard.address import Address
from dashboard.components import duties
from dashboard.components.parts import MOST_DRAWN
from dashboard.components.since import MOST_SHOWN as MOST_CHANGES
from dashboard.drawing import Drawing
from dashboard.text import FI
from etl.data_folder import DataFolder
from etl.schema import BY_NAME
from queries import overview, since
from queries.question import Question, registered
from queries.store import Store
from tests.benchmarks.large_programme import PROGRAMME, tables
from tests.contract.test_marks_lead_to_sentences import components
from tests.warehouse import publish

RECOMMENDATIONS = 260
OVERVIEW, REVIEW = f"/?programme={PROGRAMME}", f"/review?programme={PROGRAMME}"


@pytest.fixture(scope="module")
def drawing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drawing]:
    folder: Path = tmp_path_factory.mktemp("many")
    # Nobody has responded, so that every recommendation waits for that too.
    publish(folder, tables(RECOMMENDATIONS, 4) | {"response": BY_NAME["response"].frame()})
    store = Store(folder)
    yield Drawing(store, FI)
    store.close()


def drawn(drawing: Drawing, href: str) -> list[Component]:
    return list(components(drawing.draw(href).main))


def words(content: Any) -> str:
    """All text of a component."""
    if isinstance(content, list | tuple):
        return " ".join(map(words, content))
    return words(getattr(content, "children", None)) if isinstance(content, Component) else str(content or "")


def test_every_recommendation_is_in_the_chart_and_the_first_of_them_in_its_table(drawing: Drawing) -> None:
    parts = drawn(drawing, OVERVIEW)
    chart = next(one for one in parts if isinstance(one, dcc.Graph) and one.id["name"] == "state_bar")
    assert sum(len(bar.x) for bar in chart.figure.data) == RECOMMENDATIONS
    table = next(one for one in parts if isinstance(one, html.Table) and words(one).startswith(FI("states.caption")))
    assert len(table.children[2].children) == MOST_DRAWN
    said = FI("list.cut", shown=str(MOST_DRAWN), total=str(RECOMMENDATIONS))
    assert f"{said}   {FI('states.all')}" in words(parts)


@pytest.mark.parametrize("href", [OVERVIEW, REVIEW])
def test_no_table_or_list_is_longer_than_a_reader_reads(drawing: Drawing, href: str) -> None:
    rows = [one for one in drawn(drawing, href) if isinstance(one, html.Tbody | html.Ul)]
    assert max(len(one.children) for one in rows) <= MOST_DRAWN


@pytest.mark.parametrize(
    ("name", "question", "at_once", "way"),
    [
        ("needs", overview.needs_decision, duties.MOST_SHOWN, "/table/needs/xlsx"),
        ("changes", since.changes, MOST_CHANGES, "/changes"),
        ("secretary", overview.missing, duties.MOST_SHOWN, "/table/missing/xlsx"),
    ],
)
def test_a_list_that_is_cut_says_how_many_there_are_and_leads_to_all_of_them(
    drawing: Drawing, name: str, question: Question, at_once: int, way: str
) -> None:
    total = drawing.store.ask(question, drawing.store.as_of(PROGRAMME)).height
    assert total > MOST_DRAWN
    section = next(one for one in drawn(drawing, OVERVIEW) if getattr(one, "aria-labelledby", "") == f"{name}-heading")
    assert FI("list.more", count=total - at_once) in words(section)
    assert FI("list.cut", shown=str(MOST_DRAWN), total=str(total)) in words(section)
    ways = {Address.parse(one.href).path for one in components(section) if isinstance(one, dcc.Link | html.A)}
    assert way in ways


def test_a_short_list_says_nothing_of_a_cut(samples: DataFolder) -> None:
    page = Drawing(Store(samples.root), FI).draw("/?programme=arkisilta&drafts=1")
    assert "ensimmäistä, kaikkiaan" in FI("list.cut", shown="100", total="260")
    assert "ensimmäistä, kaikkiaan" not in words(page.main)


@pytest.mark.parametrize(
    "question", [one for one in registered().values() if "first" in one.parameters], ids=lambda one: one.name
)
def test_the_first_of_a_long_answer_are_the_first_of_the_whole(drawing: Drawing, question: Question) -> None:
    as_of = drawing.store.as_of(PROGRAMME)
    whole = drawing.store.ask(question, as_of)
    assert_frame_equal(drawing.store.ask(question, as_of, first=7), whole.head(7))
    if "total" in whole.columns:
        assert set(whole["total"]) == {whole.height}
