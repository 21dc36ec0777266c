"""Which recommendation words of the minutes tell anew: what a machine proposes and what people said of it, as of a day.

Confirmed, it is a further mention of the other recommendation. Refused, it stands on its own. What nobody has judged is
a proposal: it is counted as a mention that is only suggested, and never as a recommendation of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import polars as pl

from etl.rules.judgements import in_order, with_evidence_state
from etl.vocabulary import EvidenceState, JudgementKind

Pair = tuple[str, str]
"""The recommendation that is told, and the statement that tells it."""

Words = Mapping[Pair, str]
"""What was judged last of each pair."""


_SPOKEN = ("recommendation_id", "statement_id", "decision_id")


@dataclass(frozen=True, slots=True)
class _Other:
    """What a row leads to, and whether a person said so."""

    recommendation_id: str
    state: str


def with_same_as(recommendations: pl.DataFrame, judgements: pl.DataFrame) -> pl.DataFrame:
    """Recommendations with `same_as` and `same_as_state` as these judgements in force leave them.

    `recommendations` has recommendation_id, statement_id and same_as_proposed, and only the rows that are known. The
    last confirmation of a row holds, else what a machine proposes unless that pair was refused. Where the other is
    itself told anew, the row leads to where that one leads; a circle leads nowhere, so that no row is lost.
    """
    judged = _judged(judgements)
    ends = _ends(recommendations, _leads(recommendations, judged), judged)
    return recommendations.with_columns(
        same_as=_taken({row: end.recommendation_id for row, end in ends.items()}),
        same_as_state=_taken({row: end.state for row, end in ends.items()}),
    )


def evidence_of_followed(
    evidence: pl.DataFrame, recommendations: pl.DataFrame, judgements: pl.DataFrame
) -> pl.DataFrame:
    """Evidence with its state, under the names of the recommendations that are followed.

    `recommendations` is what `with_same_as` gives. Where a person says that a row tells another one anew, its evidence
    goes along, unless the other has the same words. Where a machine proposes it, words were looked for under the
    other's name too: what was found for the row itself, since it once stood on its own, is left out.
    """
    stated = with_evidence_state(evidence, judgements)
    told_anew = recommendations.filter(pl.col("same_as").is_not_null())
    own = stated.filter(~pl.col("recommendation_id").is_in(told_anew["recommendation_id"].implode()))
    by_person = told_anew.filter(pl.col("same_as_proposed").is_null())
    if by_person.is_empty():
        return own
    moved = (
        stated.join(by_person.select("recommendation_id", "same_as"), on="recommendation_id")
        .with_columns(recommendation_id="same_as")
        .drop("same_as")
        .join(own, on=_SPOKEN, how="anti", nulls_equal=True)
        .sort("evidence_id")
        .unique(_SPOKEN, keep="first", maintain_order=True)
    )
    of_evidence = judgements.filter(pl.col("kind") == JudgementKind.EVIDENCE.value)
    judged_there = moved.join(of_evidence, on=_SPOKEN, how="semi", nulls_equal=True)
    unjudged_there = moved.join(of_evidence, on=_SPOKEN, how="anti", nulls_equal=True)
    return pl.concat([own, unjudged_there, with_evidence_state(judged_there, judgements)])


def ever_refused(judgements: pl.DataFrame) -> pl.DataFrame:
    """Statements of which somebody once said that they tell a recommendation of their own, also where that was undone.

    One column, statement_id: what stood on its own on any day was followed on that day.
    """
    refused = pl.col("new") == EvidenceState.REFUSED.value
    return _of_this_kind(judgements).filter(refused).select("statement_id").unique(maintain_order=True)


def _of_this_kind(judgements: pl.DataFrame) -> pl.DataFrame:
    """A judgement that lost its words says nothing."""
    return judgements.filter(pl.col("kind") == JudgementKind.SAME.value, pl.col("statement_id").is_not_null())


def _judged(judgements: pl.DataFrame) -> dict[Pair, str]:
    """What was said last of each pair, the pair that was judged last at the end."""
    found: dict[Pair, str] = {}
    rows = _of_this_kind(judgements).pipe(in_order).select("recommendation_id", "statement_id", "new")
    for recommendation_id, statement_id, new in rows.iter_rows():
        found.pop((recommendation_id, statement_id), None)
        found[recommendation_id, statement_id] = new
    return found


def _leads(recommendations: pl.DataFrame, judged: Words) -> dict[str, _Other]:
    """What each row leads to by what was judged or proposed of itself alone."""
    said = {pair: word for pair, word in judged.items() if word == EvidenceState.CONFIRMED}
    of_somebody = pl.col("statement_id").is_in([statement_id for _, statement_id in said])
    leading = recommendations.filter(pl.col("same_as_proposed").is_not_null() | of_somebody)
    if leading.is_empty():
        return {}
    known = set(recommendations["recommendation_id"].to_list())
    confirmed = {
        statement_id: recommendation_id for recommendation_id, statement_id in said if recommendation_id in known
    }
    leads: dict[str, _Other] = {}
    columns = ("recommendation_id", "statement_id", "same_as_proposed")
    for row, statement_id, proposed in leading.select(columns).iter_rows():
        if statement_id in confirmed:
            leads[row] = _Other(confirmed[statement_id], EvidenceState.CONFIRMED.value)
        elif proposed in known and judged.get((proposed, statement_id)) != EvidenceState.REFUSED:
            leads[row] = _Other(proposed, EvidenceState.SUGGESTED.value)
    return leads


def _statements(recommendations: pl.DataFrame, leads: Mapping[str, _Other]) -> dict[str, str | None]:
    """The words of each row that leads somewhere."""
    rows = recommendations.filter(pl.col("recommendation_id").is_in(list(leads)))
    return dict(rows.select("recommendation_id", "statement_id").iter_rows())


def _ends(recommendations: pl.DataFrame, leads: Mapping[str, _Other], judged: Words) -> dict[str, _Other]:
    """Where each row leads in the end; only suggested where any step is. A row that stands on its own is an end."""
    statements = _statements(recommendations, leads)
    ends: dict[str, _Other] = {}
    for start in leads:
        for row in reversed(_way(start, leads)):
            end = leads[row]
            further = ends.get(end.recommendation_id)
            if further is not None:
                is_suggested = EvidenceState.SUGGESTED.value in (end.state, further.state)
                end = replace(further, state=EvidenceState.SUGGESTED.value) if is_suggested else further
            if judged.get((end.recommendation_id, statements[row] or "")) != EvidenceState.REFUSED:
                ends[row] = end
    return ends


def _way(row: str, leads: Mapping[str, _Other]) -> list[str]:
    """The row and all that it leads to but the last; nothing where it runs into a circle."""
    way = [row]
    while (following := leads[way[-1]].recommendation_id) in leads:
        if following in way:
            return []
        way.append(following)
    return way


def _taken(found: Mapping[str, str]) -> pl.Expr:
    return pl.col("recommendation_id").replace_strict(dict(found), default=None, return_dtype=pl.String)
