"""Which recommendation a finding of an evaluation carries: one told under the same item, whose telling words it shares.

A strength asks for no remedy, so it carries none. Only what the same item of the minutes tells is looked at, so that
nothing later changes what a finding led to.
"""

from collections import defaultdict
from collections.abc import Mapping

import polars as pl

from etl.follow_up import terms
from etl.follow_up.subjects import Subject, names_of, subjects
from etl.vocabulary import FindingKind

Tables = Mapping[str, pl.DataFrame]

SHARED = 0.3
"""Share of a recommendation's weight that a finding has to speak of to be what led to it."""


def with_recommendations(tables: Tables) -> pl.DataFrame:
    """Table finding with the recommendation that each led to; null where none is like it or two are equally so.

    Reads programme, body, theme, evaluation, recommendation and finding.
    """
    findings = tables["finding"]
    language = next(iter(tables["programme"]["language"].drop_nulls()), "fi")
    told = _told(tables, language) if findings.height else {}
    ignored = names_of(tables, language) if told else frozenset()
    asking = findings.filter(pl.col("kind") != FindingKind.STRENGTH.value)
    rows = asking.select("finding_id", "meeting_id", "agenda_item_id", "text").iter_rows()
    led_to = {
        finding_id: _led_to(terms.terms(text, language, ignored), told.get((meeting_id, item_id), []))
        for finding_id, meeting_id, item_id, text in rows
    }
    found = {finding_id: recommendation_id for finding_id, recommendation_id in led_to.items() if recommendation_id}
    linked = pl.col("finding_id").replace_strict(found, default=None, return_dtype=pl.String)
    return findings.with_columns(recommendation_id=pl.coalesce("recommendation_id", linked))


def _told(tables: Tables, language: str) -> dict[tuple[str, str], list[Subject]]:
    """The recommendations that each item of the minutes tells, under the ids by which they are followed."""
    followed = {one.recommendation_id: one for one in subjects(tables, language)}
    told: dict[tuple[str, str], list[Subject]] = defaultdict(list)
    rows = tables["recommendation"].drop_nulls("agenda_item_id").sort("start", "recommendation_id")
    columns = ("recommendation_id", "same_as_proposed", "meeting_id", "agenda_item_id")
    for recommendation_id, proposed, meeting_id, item_id in rows.select(columns).iter_rows():
        subject = followed.get(proposed or recommendation_id)
        if subject is not None:
            told[meeting_id, item_id].append(subject)
    return told


def _led_to(words: tuple[terms.Term, ...], told: list[Subject]) -> str | None:
    alike: dict[str, float] = {}
    for subject in told:
        shared = terms.overlap(subject.terms, words)
        if subject.keys.intersection(shared.words):
            alike[subject.recommendation_id] = shared.weight / subject.full_weight
    best = max(alike.values(), default=0.0)
    likeliest = [recommendation_id for recommendation_id, likeness in alike.items() if likeness == best]
    return likeliest[0] if best >= SHARED and len(likeliest) == 1 else None
