"""Clauses about money: what is measured, of what, how much."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from etl.document import Document
from etl.languages import Language
from etl.languages.claims import Form
from etl.languages.money import MoneyWords
from etl.minutes.figures import PERCENT, SHARE, Amount, find_amounts
from etl.minutes.phrases import first, holds, word_is
from etl.minutes.reading import BudgetClaim, Item, Statement
from etl.minutes.verbs import Word, words
from etl.rules.budget_comparison import WHOLE
from etl.vocabulary import Bound, BudgetMeasure, DatePrecision, Modality, StatementKind

OPEN_WORDS = frozenset({StatementKind.QUESTION, StatementKind.SUGGESTION, StatementKind.RECOMMENDATION})
"""A question or proposal says nothing of what has been used."""
THOUGHTS = frozenset({Modality.CONSIDERED, Modality.AIM})
PRESENT = frozenset({Form.PRESENT, Form.PASSIVE_PRESENT})
"""`raha käytetään kokonaan` tells what will have been used."""
WITHOUT_FIGURE = frozenset({BudgetMeasure.ON_BUDGET})
FAR_AHEAD = 6
"""Words before the money among which its component is looked for."""


@dataclass(frozen=True, slots=True)
class _Clause:
    """A statement with its words and the money among them."""

    statement: Statement
    words: tuple[Word, ...]
    amounts: tuple[Amount, ...]
    money: int | None

    @property
    def year(self) -> int | None:
        """The year that the clause names, where it names one alone."""
        years = {date.earliest.year for date in self.statement.dates if date.precision is DatePrecision.YEAR}
        return years.pop() if len(years) == 1 else None


def budget_claims(document: Document, items: tuple[Item, ...], language: Language) -> tuple[BudgetClaim, ...]:
    """Budget claims over the items' statements, in their order.

    A clause that names money again without saying whose (`mutta budjetti tulee käytettyä`) speaks of the component
    named before it in the same sentence.
    """
    found: list[BudgetClaim] = []
    for place, item in enumerate(items):
        named: str | None = None
        for statement in item.statements:
            named = named if _is_near(document, statement, found) else None
            claim = _claim(_clause(statement, language), place, named, language)
            if claim is not None:
                found.append(claim)
                named = claim.component
    return tuple(found)


def _is_near(document: Document, statement: Statement, found: Sequence[BudgetClaim]) -> bool:
    """Whether the statement stands in the same sentence as the last claim."""
    if not found:
        return False
    between = document.text[found[-1].quote.end - 1 : statement.quote.start]
    return not re.search(r"[.!?]\s", between)


def _clause(statement: Statement, language: Language) -> _Clause:
    own = words(statement.quote.text, 0, language)
    money = language.money
    return _Clause(
        statement,
        own,
        find_amounts(statement.quote.text, language),
        first(own, (*money.whole_budget, *money.budget, *money.costs)),
    )


def _claim(clause: _Clause, item: int, named: str | None, language: Language) -> BudgetClaim | None:
    money, statement = language.money, clause.statement
    proposed = next((measure for measure, phrases in money.proposals if holds(clause.words, phrases)), None)
    if statement.kind in OPEN_WORDS:
        return None
    if proposed is not None:
        owners = _component(clause, clause.money, None, language) if clause.money is not None else None
        return _written(clause, item, proposed, owners, None)
    if statement.modality in THOUGHTS or _denies(clause, language):
        return None
    amount = _amount_of(clause, money)
    measure = _measure(clause, amount, money, language)
    if measure is None or (amount is None and measure not in WITHOUT_FIGURE):
        return None
    if clause.money is None and (amount is None or amount.currency is None):
        return None
    return _written(clause, item, measure, _component(clause, clause.money, named, language), amount)


def _denies(clause: _Clause, language: Language) -> bool:
    return any(word.folded in language.times.negations for word in clause.words)


def _written(
    clause: _Clause, item: int, measure: BudgetMeasure, component: str | None, amount: Amount | None
) -> BudgetClaim:
    statement = clause.statement
    money = amount is not None and amount.currency is not None
    return BudgetClaim(
        component=component,
        measure=measure,
        share=None if amount is None or money else _share(amount),
        amount=amount.value if amount is not None and money else None,
        currency=amount.currency if amount is not None else None,
        year=clause.year,
        approximate=amount.approximate if amount else False,
        bound=amount.bound if amount else None,
        modality=statement.modality,
        actor=statement.actor,
        item=item,
        quote=statement.quote,
    )


def _share(amount: Amount) -> float:
    return float(amount.value / 100 if amount.unit == PERCENT else amount.value)


def _amount_of(clause: _Clause, money: MoneyWords) -> Amount | None:
    """The share or sum that the clause tells; "all of it" is a share of one."""
    told = [amount for amount in clause.amounts if amount.currency or amount.unit in (PERCENT, SHARE)]
    if told:
        return told[0]
    if clause.money is None:
        return None
    place = first(clause.words, money.fully)
    if place is None:
        return None
    before = clause.words[place - 1].folded if place else ""
    nearly = before in money.numbers.almost
    span = clause.words[place].span
    return Amount(Decimal(1), SHARE, None, nearly, Bound.AT_MOST if nearly else None, span.start, span.end)


def _measure(clause: _Clause, amount: Amount | None, money: MoneyWords, language: Language) -> BudgetMeasure | None:
    """What the clause measures; money that is used in time to come is a forecast."""
    ahead = clause.statement.modality in (Modality.PLAN, Modality.FORECAST)
    for measure, phrases in money.measures:
        if holds(clause.words, phrases):
            if measure is BudgetMeasure.SPENT and _is_to_come(clause, ahead, money):
                return BudgetMeasure.FORECAST
            return measure
    used = [word for word in clause.words if word.lemma in money.using]
    if used or _names_costs(clause, money):
        if any(word.form in PRESENT for word in used):
            return BudgetMeasure.FORECAST
        return BudgetMeasure.FORECAST if _is_to_come(clause, ahead, money) else BudgetMeasure.SPENT
    if clause.money is not None and amount is not None and amount.currency:
        return BudgetMeasure.PLANNED
    return None


def _is_to_come(clause: _Clause, ahead: bool, money: MoneyWords) -> bool:
    """`tulee käytettyä`: a verb of the present that leads to what will be."""
    return ahead or any(word.finite and word.lemma in money.leading_ahead for word in clause.words)


def _names_costs(clause: _Clause, money: MoneyWords) -> bool:
    return clause.money is not None and any(word_is(clause.words[clause.money], cost) for cost in money.costs)


def _component(clause: _Clause, place: int | None, named: str | None, language: Language) -> str | None:
    """Whose money it is, as written; `programme` for the whole, None where the words name nothing."""
    money, own = language.money, clause.words
    if place is None:
        receiver = next((word for word in own if _receives(word, money)), None) or _owner_after(own, None, money)
        return receiver.text if receiver else named
    behind = _owner_after(own, place, money)
    owners = list(_owners(clause, place, money)) or ([behind] if behind else [])
    if any(word_is(word, phrase) for word in owners for phrase in money.whole):
        return WHOLE
    if owners:
        return " ".join(word.text for word in reversed(owners))
    if first(own[place:], money.whole_budget) == 0:
        return WHOLE
    if clause.year is not None or any(word_is(word, one) for word in own for one in money.whole):
        return None
    return named


def _owners(clause: _Clause, place: int, money: MoneyWords) -> Iterator[Word]:
    """The words right before the money that say whose it is, the nearest first; times are none."""
    own = clause.words
    before = place - 1
    if before >= 0 and own[before].folded in money.reserved:
        if before >= 1 and re.fullmatch(money.receiver, own[before - 1].folded):
            yield own[before - 1]
        return
    while before >= max(0, place - FAR_AHEAD) and _owns(own[before], clause, money):
        yield own[before]
        before -= 1


def _owner_after(own: Sequence[Word], place: int | None, money: MoneyWords) -> Word | None:
    """Whose it is, where that follows: `the budget for communications`; with no place, anywhere in the clause."""
    starts = range(len(own)) if place is None else (place + 1,)
    for start in starts:
        if start < len(own) and own[start].folded in money.owner_words:
            named = next((word for word in own[start + 1 : start + 3] if word.folded not in money.small_words), None)
            return None if named is None or named.text[0].isdigit() else named
    return None


def _owns(word: Word, clause: _Clause, money: MoneyWords) -> bool:
    if any(word_is(word, phrase) for phrase in money.whole):
        return True
    if any(word_is(word, phrase) for _, phrases in money.proposals for phrase in phrases):
        return False
    start = clause.statement.quote.start + word.span.start
    if any(date.quote.start <= start < date.quote.end for date in clause.statement.dates):
        return False
    qualifies = (*money.numbers.about, *money.numbers.almost, *money.numbers.at_most, *money.numbers.at_least)
    inflected = word.form is None and word.folded != word.lemma
    return inflected and word.folded not in qualifies and bool(re.fullmatch(money.possessor, word.folded))


def _receives(word: Word, money: MoneyWords) -> bool:
    """`Palvelualustaan on käytetty 812 400 euroa`."""
    return word.form is None and word.folded != word.lemma and bool(re.fullmatch(money.receiver, word.folded))
