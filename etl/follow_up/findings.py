"""Which recommendation a finding of an evaluation carries: one told under the same item, whose telling words it shares.

A strength asks for no remedy, so it carries none. Only what the same item of the minutes tells is looked at, so that
nothing later changes what a finding led to.
"""

from collections import defaultdict
from collections.abc import Mapping

import polars as pl

from etl.follow_up import terms
from etl.follow_up.subjects import Subject, names_of, subjects
from etl.schema import BY_NAME
from etl.vocabulary import FindingKind

Tables = Mapping[str, pl.DataFrame]
Told = tuple[str, Subject]

SHARED = 0.3
"""Share of a recommendation's weight that a finding has to speak of to be what led to it."""


def links(tables: Tables) -> pl.DataFrame:
    """Rows of finding_link: what each finding of the minutes led to; none where none is like it or two equally so.

    Reads programme, body, theme, evaluation, recommendation and finding.
    """
    language = next(iter(tables["programme"]["language"].drop_nulls()), "fi")
    findings = tables["finding"].drop_nulls("meeting_id").filter(pl.col("kind") != FindingKind.STRENGTH.value)
    told = _told(tables, language) if findings.height else {}
    ignored = names_of(tables, language) if told else frozenset()
    return BY_NAME["finding_link"].frame(
        {
            "finding_link_id": f"{row['finding_id']}:carries:{recommendation_id}",
            "recommendation_id": recommendation_id,
            **{name: row[name] for name in ("programme_id", "finding_id", "meeting_id", "basis")},
        }
        for row in findings.to_dicts()
        for recommendation_id in _led_to(
            terms.terms(row["text"], language, ignored), told.get((row["meeting_id"], row["agenda_item_id"]), [])
        )
    )


def _told(tables: Tables, language: str) -> dict[tuple[str, str], list[Told]]:
    """What each item of the minutes tells: the row that tells it, and the recommendation as it is followed.

    A link leads to the row: whether that tells another recommendation anew is judged later, and may be refused.
    """
    followed = {one.recommendation_id: one for one in subjects(tables, language)}
    told: dict[tuple[str, str], list[Told]] = defaultdict(list)
    rows = tables["recommendation"].drop_nulls("agenda_item_id").sort("start", "recommendation_id")
    columns = ("recommendation_id", "same_as_proposed", "meeting_id", "agenda_item_id")
    for recommendation_id, proposed, meeting_id, item_id in rows.select(columns).iter_rows():
        subject = followed.get(proposed or recommendation_id)
        if subject is not None:
            told[meeting_id, item_id].append((recommendation_id, subject))
    return told


def _led_to(words: tuple[terms.Term, ...], told: list[Told]) -> list[str]:
    """The row of the one recommendation that the words speak of, if any; the first where several rows tell it."""
    alike: dict[str, float] = {}
    rows: dict[str, str] = {}
    for row, subject in told:
        rows.setdefault(subject.recommendation_id, row)
        shared = terms.overlap(subject.terms, words)
        if subject.keys.intersection(shared.words):
            alike[subject.recommendation_id] = shared.weight / subject.full_weight
    best = max(alike.values(), default=0.0)
    likeliest = [recommendation_id for recommendation_id, likeness in alike.items() if likeness == best]
    return [rows[likeliest[0]]] if best >= SHARED and len(likeliest) == 1 else []
