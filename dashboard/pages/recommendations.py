"""The recommendations: the list with its filters, how their states have changed, and one recommendation in full."""

from typing import Any

import polars as pl

from dashboard.components import figures, filters, one_recommendation, states, take
from dashboard.components.parts import empty, section
from dashboard.pages import Page
from dashboard.view import View
from etl.vocabulary import RecommendationKind
from queries import course, status


def draw(view: View, recommendation_id: str | None) -> tuple[str, list[Any]]:
    """The list, or one of them."""
    every = view.ask(status.recommendations)
    if recommendation_id:
        return one_recommendation.draw(view, every, recommendation_id)
    return view.texts("page.recommendations"), _list(view, every)


def _list(view: View, every: pl.DataFrame) -> list[Any]:
    texts = view.texts
    evaluations = states.of_evaluations(every)
    if evaluations.is_empty():
        return [
            section(texts("states.heading"), empty(texts("states.none")), name="states"),
            *_suggestions(view, every),
        ]
    chosen = filters.chosen(view, evaluations, filters.OF_RECOMMENDATIONS)
    walked = view.ask(course.each).join(chosen.select("recommendation_id"), on="recommendation_id", how="semi")
    return [
        section(
            texts("list.heading"),
            filters.bar(view, evaluations, filters.OF_RECOMMENDATIONS, chosen.height),
            *(
                [states.states_table(view, chosen), take.menu(view, "recommendations")]
                if not chosen.is_empty()
                else [empty(texts("filter.nothing"))]
            ),
            name="list",
        ),
        *([section(texts("grid.heading"), states.grid(view, walked), name="grid")] if walked.height else []),
        section(texts("course.heading"), states.course(view, view.ask(course.counts)), name="course"),
        section(
            texts("overview.rates.heading"),
            figures.rates(view, view.ask(status.rates), view.ask(status.ageing)),
            name="rates",
        ),
        *_suggestions(view, every),
    ]


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
