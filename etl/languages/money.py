"""Which words a language must give for numbers and money: what counts, how nearly, of which budget, used how."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from etl.vocabulary import BudgetMeasure


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Lemmas, folded, by what they count."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Numerator and denominator: kolmannes is 1/3."""
    fraction_parts: Mapping[str, int] = field(default_factory=dict)
    """Denominators that a number word counts: kaksi kolmasosaa."""
    scales: Mapping[str, int] = field(default_factory=dict)
    vague: frozenset[str] = frozenset()
    """Forms that tell no number: satoja, hundreds."""
    percent: frozenset[str] = frozenset()
    currencies: Mapping[str, str] = field(default_factory=dict)
    scaled_currencies: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    """One word that scales and names: M€."""
    about: tuple[str, ...] = ()
    almost: tuple[str, ...] = ()
    at_most: tuple[str, ...] = ()
    at_least: tuple[str, ...] = ()
    no_unit: frozenset[str] = frozenset()
    """Words that follow a number without being what it counts."""
    numbered: frozenset[str] = frozenset()
    """What a number after it names and does not count, besides the words of the times: suositus 4."""
    counted: str = ""
    """Pattern of a noun after a number word in its base form: neljä mallia."""
    out_of: str = ""
    """Pattern of a number word that says of how many: yhdeksän kymmenestä."""
    owning: str = ""
    """Pattern of a word that owns what is counted after it: 500 alueen yritystä."""
    article: frozenset[str] = frozenset()
    """Words for one that count nothing but before a part of a whole: a quarter."""
    leading_currencies: frozenset[str] = frozenset()
    """Words for a currency that may stand before the number: EUR 250."""
    decimal_point: bool = False
    """A full stop parts decimals and a comma thousands: 1,250.50."""


@dataclass(frozen=True, slots=True)
class MoneyWords:
    """Words of clauses about money; phrases are written as told at `languages.claims.Sign`."""

    numbers: NumberWords = field(default_factory=NumberWords)
    budget: tuple[str, ...] = ()
    """What is budgeted: budjetti, määräraha, rahoitus."""
    costs: tuple[str, ...] = ()
    """What has been or will be paid: kustannukset, menot."""
    whole: tuple[str, ...] = ()
    """What says that the whole programme's money is meant."""
    whole_budget: tuple[str, ...] = ()
    """Words for a budget that say so by themselves: kokonaisbudjetti."""
    measures: tuple[tuple[BudgetMeasure, tuple[str, ...]], ...] = ()
    """Words that tell what is measured, the surest first."""
    proposals: tuple[tuple[BudgetMeasure, tuple[str, ...]], ...] = ()
    """Words that make a claim without any figure."""
    using: frozenset[str] = frozenset()
    """Verbs of using money: spent or, of what is to come, forecast."""
    leading_ahead: frozenset[str] = frozenset()
    """Verbs of the present that lead to what will be: tulee käytettyä."""
    fully: tuple[str, ...] = ()
    """All of it: täysimääräisesti."""
    reserved: frozenset[str] = frozenset()
    """Participles between a component and its money: työhön varattu budjetti."""
    possessor: str = ""
    """Pattern of a word that owns the money after it: alustan rahoitus."""
    receiver: str = ""
    """Pattern of a word for what the money goes to: alustaan on käytetty."""
    owner_words: frozenset[str] = frozenset()
    """Between money and whose it is, where that follows: the budget for communications."""
    small_words: frozenset[str] = frozenset()
    """May stand before it: the."""
