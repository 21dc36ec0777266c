"""The recommendations: how the states have changed, the list with its filters, and one recommendation in full."""

from typing import Any

import polars as pl

from dashboard.components import one_recommendation, states
from dashboard.components.parts import empty, link, section
from dashboard.pages import Page
from dashboard.view import View
from etl.vocabulary import DueState, Implementation, RecommendationKind
from queries import status


def draw(view: View, recommendation_id: str | None) -> tuple[str, list[Any]]:
    """The list, or one of them."""
    every = view.ask(status.recommendations)
    if recommendation_id:
        return one_recommendation.draw(view, every, recommendation_id)
    return view.texts("page.recommendations"), _list(view, every)


def _list(view: View, every: pl.DataFrame) -> list[Any]:
    texts = view.texts
    if every.is_empty():
        return [section(texts("states.heading"), empty(texts("states.none")), name="states")]
    evaluations = states.of_evaluations(every)
    chosen, words = filtered(view, evaluations)
    whole = [link(texts("filter.clear"), view.to("/recommendations"))] if words else []
    return [
        section(
            texts("list.heading", shown=chosen.height, all=evaluations.height),
            states.states_table(view, chosen) if not chosen.is_empty() else empty(texts("filter.nothing")),
            name="list",
            lead=[texts("filter.chosen", words=", ".join(words)), " ", *whole] if words else None,
        ),
        section(texts("course.heading"), states.course(view, view.ask(status.states_over_meetings)), name="course"),
        *_suggestions(view, every),
    ]


def filtered(view: View, frame: pl.DataFrame) -> tuple[pl.DataFrame, list[str]]:
    """The rows that the address asks for, and the choice in words."""
    texts, words = view.texts, []
    state = view.address.get("state")
    if state in {word.value for word in Implementation}:
        frame = frame.filter(pl.col("implementation") == state)
        words.append(texts.word(Implementation, str(state)))
    if view.address.get("open"):
        frame = frame.filter(pl.col("open"))
        words.append(texts("filter.open"))
    if view.address.get("due") == DueState.OVERDUE:
        frame = frame.filter(pl.col("due_state") == DueState.OVERDUE.value)
        words.append(texts.word(DueState, DueState.OVERDUE))
    owner = view.address.get("owner")
    if owner:
        mine = pl.col("owner").is_null() if owner == "-" else pl.col("owner") == owner
        frame = frame.filter(mine & pl.col("open"))
        words.append(texts("filter.owner", owner=texts("owner.none") if owner == "-" else owner))
    return frame, words


def _suggestions(view: View, every: pl.DataFrame) -> list[Any]:
    own = every.filter(pl.col("kind") == RecommendationKind.SUGGESTION.value)
    if own.is_empty():
        return []
    texts = view.texts
    return [
        section(
            texts("suggestions.heading"), one_recommendation.suggestions(view, own), name="suggestions",
            lead=texts("suggestions.lead"),
        )
    ]  # fmt: skip


PAGE = Page("/recommendations", "recommendations", 2, draw, takes_id=True)
