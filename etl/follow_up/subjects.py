"""What is looked for in the minutes: each recommendation with its words, number, theme and day."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

import polars as pl

from etl.follow_up import terms
from etl.follow_up.mentions import number_of
from etl.vocabulary import EvaluationKind, Stance
from etl.words import WORD, fold, lemma

Tables = Mapping[str, pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Subject:
    """One recommendation that is followed."""

    recommendation_id: str
    programme_id: str
    label: str | None
    number: int | None
    evaluation: EvaluationKind | None
    theme: str | None
    made_on: date
    terms: tuple[terms.Term, ...]
    keys: frozenset[str]
    """Lemmas of the words that make it: the rarest, and those of its theme."""
    full_weight: float
    """The weight of shared words from which a passage is wholly about it."""


ENOUGH = 0.6
"""Share of a recommendation's weight that a passage has to speak of to be wholly about it."""


ACTOR = 0.5
"""The names of those who must act stand in many passages: they weigh so much less."""

NEARLY_RAREST = 0.95
"""Share of the weight of its rarest word from which another of its words is a key too."""


def subjects(tables: Tables, language: str, *, alone: Collection[str] = ()) -> list[Subject]:
    """Recommendations to follow: neither rejected suggestions nor what a machine takes for another one told anew.

    Of the latter those follow whose statement is `alone`: a person said that they stand on their own.
    """
    own = pl.col("same_as_proposed").is_null() | pl.col("statement_id").is_in(list(alone))
    followed = tables["recommendation"].filter(own & pl.col("stance").ne_missing(Stance.REJECTED.value))
    if followed.is_empty():
        # Without this the dictionaries would be loaded for nothing.
        return []
    words = {word.value: word for word in EvaluationKind}
    kinds = {
        evaluation_id: words[kind]
        for evaluation_id, kind in tables["evaluation"].select("evaluation_id", "kind").iter_rows()
    }
    ignored = names_of(tables, language)
    themes = theme_lemmas(tables["theme"])
    actors = _actors(tables["recommendation"], language)
    return [
        _subject(row, kinds.get(row["evaluation_id"]), ignored, themes.get(row["theme"], frozenset()), actors, language)
        for row in followed.sort("made_on", "recommendation_id").iter_rows(named=True)
    ]


def names_of(tables: Tables, language: str) -> frozenset[str]:
    """Lemmas of the programme's and its bodies' names, which stand everywhere and tell nothing."""
    names = [*tables["programme"]["name"].drop_nulls(), *tables["body"]["name"].drop_nulls()]
    found = {lemma(match.group(), language) for name in names for match in WORD.finditer(name)}
    return frozenset(found | {part for word in found for part in word.split("-")})


def _actors(recommendations: pl.DataFrame, language: str) -> dict[str, date]:
    """Lemmas of those to whom recommendations are addressed, and the day of the first one that is."""
    since: dict[str, date] = {}
    addressed = recommendations.drop_nulls("addressee").sort("made_on", descending=True)
    for name, made_on in addressed.select("addressee", "made_on").iter_rows():
        since |= {lemma(match.group(), language): made_on for match in WORD.finditer(name)}
    return since


def theme_lemmas(themes: pl.DataFrame) -> dict[str, frozenset[str]]:
    """The lemmas that tell each theme, by the theme's id in its programme."""
    return {
        theme_id.removeprefix(f"{programme_id}:"): frozenset((lemmas or "").split())
        for theme_id, programme_id, lemmas in themes.select("theme_id", "programme_id", "lemmas").iter_rows()
    }


def _subject(
    row: dict[str, object],
    evaluation: EvaluationKind | None,
    ignored: frozenset[str],
    of_theme: frozenset[str],
    actors: Mapping[str, date],
    language: str,
) -> Subject:
    label = str(row["label"]) if row["label"] else None
    made_on = row["made_on"]
    assert isinstance(made_on, date)
    words = tuple(
        replace(word, weight=ACTOR * word.weight) if actors.get(word.lemma, date.max) <= made_on else word
        for word in terms.terms(str(row["text"]), str(row["language"] or language), ignored)
    )
    return Subject(
        recommendation_id=str(row["recommendation_id"]),
        programme_id=str(row["programme_id"]),
        label=fold(label) if label else None,
        number=number_of(label) if label else None,
        evaluation=evaluation,
        theme=str(row["theme"]) if row["theme"] else None,
        made_on=made_on,
        terms=words,
        keys=_keys(words, of_theme),
        full_weight=max(1.0, ENOUGH * terms.total(words)),
    )


def _keys(words: tuple[terms.Term, ...], of_theme: frozenset[str]) -> frozenset[str]:
    rarest = max((word.weight for word in words), default=0.0)
    return frozenset(
        word.lemma
        for word in words
        if word.weight >= NEARLY_RAREST * rarest or word.lemma in of_theme or word.form in of_theme
    )
