"""Which meeting's minutes this one approved."""

from collections.abc import Iterable

from etl.document import Document, Quote
from etl.minutes.head import NUMBER
from etl.minutes.reading import Item
from etl.vocabulary import DecisionKind, ItemKind

APPROVALS = frozenset({DecisionKind.APPROVED, DecisionKind.AMENDED})


def previous_minutes(document: Document, items: Iterable[Item]) -> Quote | None:
    """The number in the approval under the item on the minutes before; None where they are not approved by number."""
    for item in items:
        if item.kind is not ItemKind.MINUTES_APPROVAL:
            continue
        for decision in item.decisions:
            match = NUMBER.search(decision.quote.text)
            if match and decision.kind in APPROVALS:
                return document.quote(decision.quote.start + match.start(), decision.quote.start + match.end())
    return None
