"""Which recommendation found in minutes is the same as a register's, or as one that an earlier meeting already told.

It is proposed, never decided: the row stays and its `same_as_proposed` names the other. What is named by evaluation and
number is the same; otherwise the telling words of both must be shared. A person confirms or refuses it, which
`etl.rules.same` reckons with: nothing judged is looked at here, so that a later judgement changes no earlier day.
"""

from collections.abc import Mapping, Sequence

import polars as pl

from etl.follow_up import terms
from etl.follow_up.naming import named_in
from etl.follow_up.passages import passages
from etl.follow_up.subjects import Subject, names_of, subjects
from etl.vocabulary import Basis

Tables = Mapping[str, pl.DataFrame]
Row = Mapping[str, object]

ALIKE = 0.6
"""Share of the words of each that the other must hold."""

_Words = tuple[terms.Term, ...]


def with_proposals(tables: Tables) -> pl.DataFrame:
    """Table recommendation with same_as_proposed for rows read from minutes that another row already tells.

    Reads programme, body, theme, evaluation, recommendation, meeting, agenda_item, statement, statement_date, decision
    and page.
    """
    language = next(iter(tables["programme"]["language"].drop_nulls()), "fi")
    recommendations = tables["recommendation"]
    register = pl.col("basis") == Basis.REGISTER.value
    followed = subjects({**tables, "recommendation": recommendations.filter(register)}, language)
    named = named_in(passages(tables, language), followed) if followed else {}
    search = _Search(followed, recommendations.filter(register), named)
    ignored = names_of(tables, language)
    replaced = set(tables["meeting"].filter(pl.col("superseded_by").is_not_null())["meeting_id"])
    same: dict[str, str] = {}
    read = recommendations.filter(~register).sort("made_on", "meeting_id", "start", "recommendation_id")
    for row in read.iter_rows(named=True):
        words = terms.terms(row["text"], row["language"] or language, ignored)
        other = search.other(row, words)
        if other is not None:
            same[row["recommendation_id"]] = other
        elif row["meeting_id"] not in replaced:
            # Another version holds it in its place: what led to this one would stand on its own once that is known.
            search.remember(row, words)
    return recommendations.with_columns(
        same_as_proposed=pl.col("recommendation_id").replace_strict(same, default=None, return_dtype=pl.String)
    )


class _Search:
    """What a row may be the same as: the register's rows, and those of earlier meetings."""

    def __init__(
        self, followed: Sequence[Subject], register: pl.DataFrame, named: Mapping[str, frozenset[str]]
    ) -> None:
        kinds = dict(register.select("recommendation_id", "kind").iter_rows())
        self._named = named
        self._register = [(one.recommendation_id, kinds[one.recommendation_id], one) for one in followed]
        self._told: list[tuple[Row, _Words]] = []

    def remember(self, row: Row, words: _Words) -> None:
        self._told.append((row, words))

    def other(self, row: Row, words: _Words) -> str | None:
        """The register's row that the passage names, else the most alike of the register, else one told earlier."""
        there = [
            subject
            for _, kind, subject in self._register
            if kind == row["kind"] and str(subject.made_on) <= str(row["made_on"])
        ]
        named = self._named.get(str(row["statement_id"]), frozenset()).intersection(
            subject.recommendation_id for subject in there
        )
        if len(named) == 1:
            return next(iter(named))
        candidates = [(subject.recommendation_id, subject.terms) for subject in there]
        earlier = [
            (str(told["recommendation_id"]), said)
            for told, said in self._told
            if told["kind"] == row["kind"] and str(told["made_on"]) < str(row["made_on"])
        ]
        return _most_alike(words, candidates) or _most_alike(words, earlier)


def _most_alike(words: _Words, candidates: Sequence[tuple[str, _Words]]) -> str | None:
    alike = [(_likeness(words, other), recommendation_id) for recommendation_id, other in candidates]
    best = max(alike, default=(0.0, ""))
    return best[1] if best[0] >= ALIKE else None


def _likeness(one: _Words, other: _Words) -> float:
    """The smaller of the two shares: how much of each the other holds."""
    if not one or not other:
        return 0.0
    return min(
        terms.overlap(one, other).weight / terms.total(one), terms.overlap(other, one).weight / terms.total(other)
    )
