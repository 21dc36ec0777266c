"""The facts drawn from the statements of a meeting as rows: evaluations, recommendations, claims, promises."""

from collections.abc import Iterator, Sequence

from etl.minutes.reading import (
    ActionPoint,
    BudgetClaim,
    Evaluation,
    Finding,
    Meeting,
    Promise,
    Recommendation,
)
from etl.minutes.setting import Named, Row, Setting, WrittenItem, place, under
from etl.vocabulary import Basis, FindingStage

_MACHINE = Basis.MACHINE.value


def rows(meeting: Meeting, items: Sequence[WrittenItem], setting: Setting) -> Iterator[Named]:
    """Rows that point to the item, and where they can to the statement, that holds their words."""
    evaluations: dict[int, str] = {}
    for point in meeting.action_points:
        yield "action_point", _action_point(point, None if point.item is None else items[point.item], setting)
    for evaluation in meeting.evaluations:
        row = _evaluation(evaluation, items[evaluation.item], setting)
        evaluations.setdefault(evaluation.item, str(row["evaluation_id"]))
        yield "evaluation", row
    for recommendation in meeting.recommendations:
        row = _recommendation(
            recommendation, items[recommendation.item], meeting.items[recommendation.item].language, setting
        )
        yield "recommendation", row | {"evaluation_id": evaluations.get(recommendation.item)}
    for finding in meeting.findings:
        row = _finding(finding, items[finding.item], setting)
        yield "finding", row | {"evaluation_id": evaluations.get(finding.item)}
    for claim in meeting.budget_claims:
        yield "budget_claim", _budget_claim(claim, items[claim.item], setting)
    yield from _promises(meeting.promises, items, setting)


def _action_point(point: ActionPoint, item: WrittenItem | None, setting: Setting) -> Row:
    return {
        "action_point_id": setting.ids.new("action_point", item.where if item else "", point.quote.text),
        **under(item.id if item else None, point.quote, setting),
        "number": point.number,
        "task": point.task,
        "responsible": point.responsible,
        "due": point.due,
        "due_earliest": point.due_earliest,
        "due_latest": point.due_latest,
        "state": point.state,
    }


def _evaluation(evaluation: Evaluation, item: WrittenItem, setting: Setting) -> Row:
    return {
        "evaluation_id": setting.ids.new("evaluation", item.where, evaluation.quote.text),
        "title": evaluation.title,
        "kind": evaluation.kind.value,
        "published_earliest": evaluation.published_earliest,
        "published_latest": evaluation.published_latest,
        "planned_earliest": evaluation.planned_earliest,
        "planned_latest": evaluation.planned_latest,
        "meeting_id": setting.meeting_id,
        "text": evaluation.quote.text,
        "basis": _MACHINE,
        **place(evaluation.quote, setting.source_file_id),
    }


def _recommendation(recommendation: Recommendation, item: WrittenItem, language: str, setting: Setting) -> Row:
    quote = recommendation.quote
    return {
        "recommendation_id": setting.ids.new("recommendation", item.where, quote.text),
        **under(item.id, quote, setting),
        "statement_id": item.statement_id(quote),
        "kind": recommendation.kind.value,
        "strength": recommendation.strength.value if recommendation.strength else None,
        "stance": recommendation.stance.value,
        "said_by": recommendation.said_by.value,
        "theme": recommendation.theme,
        "addressee": recommendation.addressee,
        "target_group": recommendation.target_group,
        "language": language,
        "made_on": setting.day,
        "basis": _MACHINE,
    }


def _finding(finding: Finding, item: WrittenItem, setting: Setting) -> Row:
    return {
        "finding_id": setting.ids.new("finding", item.where, finding.quote.text),
        **under(item.id, finding.quote, setting),
        "statement_id": item.statement_id(finding.quote),
        "stage": FindingStage.FINDING.value,
        "kind": finding.kind.value,
        "theme": finding.theme,
        "basis": _MACHINE,
    }


def _budget_claim(claim: BudgetClaim, item: WrittenItem, setting: Setting) -> Row:
    return {
        "budget_claim_id": setting.ids.new("budget_claim", f"{item.where}/{claim.measure}", claim.quote.text),
        **under(item.id, claim.quote, setting),
        "statement_id": item.statement_id(claim.quote),
        "component": claim.component,
        "measure": claim.measure.value,
        "share": claim.share,
        "amount": claim.amount,
        "currency": claim.currency,
        "year": claim.year,
        "approximate": claim.approximate,
        "bound": claim.bound.value if claim.bound else None,
        "modality": claim.modality.value,
        "actor": claim.actor,
        "basis": _MACHINE,
    }


def _promises(promises: Sequence[Promise], items: Sequence[WrittenItem], setting: Setting) -> Iterator[Named]:
    keys = [setting.ids.new("promise", items[promise.item].where, promise.quote.text) for promise in promises]
    key_of = {promise.quote.span: key for promise, key in zip(promises, keys, strict=True)}
    for promise, key in zip(promises, keys, strict=True):
        item = items[promise.item]
        yield (
            "promise",
            {
                "promise_id": key,
                **under(item.id, promise.quote, setting),
                "statement_id": item.statement_id(promise.quote),
                "actor": promise.actor,
                "due_earliest": promise.due_earliest,
                "due_latest": promise.due_latest,
                "precision": promise.precision.value,
                "same_as": key_of.get(promise.same_as.span) if promise.same_as else None,
                "basis": _MACHINE,
            },
        )
