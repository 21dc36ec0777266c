"""What a person may judge, and what must be said with it.

Source of the rule: DESIGN section 4 (management response: a reason unless accepted) and DOMAIN section 2.8 (closing
asks for the day, a quote and a reason). Changes of state: `etl.rules.implementation.ALLOWED_CHANGES`.
"""

from collections.abc import Iterator
from datetime import date

from etl.rules.decided import OPEN
from etl.rules.implementation import ALLOWED_CHANGES
from etl.vocabulary import Implementation, JudgementKind, JudgingFault, ResponseKind

RESPONSES = (ResponseKind.ACCEPTED, ResponseKind.PARTIALLY_ACCEPTED, ResponseKind.REJECTED)
"""What a person may record as management's response."""


def changes(state: Implementation) -> tuple[Implementation, ...]:
    """States that a person may give a recommendation in this state; its own one confirms it."""
    return (state, *ALLOWED_CHANGES[state])


def faults(
    kind: JudgementKind,
    *,
    old: str | None,
    new: str | None,
    effective_on: date,
    implemented_on: date | None = None,
    quote: str | None = None,
    reason: str | None = None,
) -> tuple[JudgingFault, ...]:
    """Why a judgement cannot be taken in as it is; none where it can."""
    if not new:
        return (JudgingFault.VALUE_MISSING,)
    return tuple(_faults(kind, old, new, effective_on, implemented_on, quote, reason))


def _faults(
    kind: JudgementKind,
    old: str | None,
    new: str,
    effective_on: date,
    implemented_on: date | None,
    quote: str | None,
    reason: str | None,
) -> Iterator[JudgingFault]:
    if kind is JudgementKind.IMPLEMENTATION:
        if old is not None and new not in changes(Implementation.of(old)):
            yield JudgingFault.NOT_ALLOWED
        if new == Implementation.IMPLEMENTED:
            if implemented_on is None:
                yield JudgingFault.DAY_MISSING
            elif implemented_on > effective_on:
                yield JudgingFault.DAY_LATER
            if not quote:
                yield JudgingFault.QUOTE_MISSING
    if needs_reason(kind, new) and not reason:
        yield JudgingFault.REASON_MISSING


def needs_reason(kind: JudgementKind, new: str) -> bool:
    """Whether a judgement must say why: closings, moved due dates, and responses that do not simply accept."""
    if kind is JudgementKind.IMPLEMENTATION:
        return new not in OPEN
    if kind is JudgementKind.RESPONSE:
        return new != ResponseKind.ACCEPTED
    return kind is JudgementKind.DUE_DATE
