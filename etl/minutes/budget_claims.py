"""Clauses about money: what is measured, of what, how much."""

from etl.document import Document
from etl.languages import Language
from etl.minutes.reading import BudgetClaim, Item


def budget_claims(document: Document, items: tuple[Item, ...], language: Language) -> tuple[BudgetClaim, ...]:
    """Budget claims over the items' statements, in their order."""
    return ()
