"""Clauses about money: what is measured, of what, how much; and clauses that only mention money."""

import pytest

from etl.minutes.budget_claims import budget_claims
from etl.minutes.reading import BudgetClaim
from etl.vocabulary import ItemKind
from tests.spec.read_sentence import FINNISH, item_of, rows

CLAIMED = """
    words                                              | component      | measure                  | told
    Ohjelman kokonaisbudjetista on sidottu 85 %.       | programme      | committed                | 0.85
    Koko hankkeen budjetista on sidottu kolmannes.     | programme      | committed                | 0.3333
    Vuoden 2024 rahasta on noin 70 % sidottu.          |                | committed                | 0.7, 2024, about
    Palvelualustan rahoista on sidottu 690 000 euroa.  | Palvelualustan | committed                | 690000 EUR
    Kokeilujen rahoista neljännes on aktivoimatta.     | Kokeilujen     | not_activated            | 0.25
    Viestintään varatusta rahasta puolet on käyttämättä. | Viestintään    | not_activated            | 0.5
    Rahoituksesta on jäljellä 120 000 euroa.           |                | not_activated            | 120000 EUR
    Viestinnän määrärahasta on käytetty 61 %.          | Viestinnän     | spent                    | 0.61
    Koulutukseen on käytetty 40 000 euroa.             | Koulutukseen   | spent                    | 40000 EUR
    Alustan kustannukset olivat 402 300 euroa.         | Alustan        | spent                    | 402300 EUR
    Vuoden 2023 rahasta käytettiin yli 50 %.           |                | spent                    | 0.5, 2023, at_least
    Budjetti tulee käytettyä lähes täysimääräisesti.   |                | forecast                 | 1, about, at_most
    Pilottien budjetti käytetään kokonaan.             | Pilottien      | forecast                 | 1
    Alustan ennuste on 850 000 euroa.                  |                | forecast                 | 850000 EUR
    Opastuksen rahoista käytettiin enintään kolmannes. | Opastuksen     | spent                    | 0.3333, at_most
    Ohjelman menot pysyivät budjetissa.                | programme      | on_budget                |
    Toimistolle on budjetoitu 150 000 euroa.           | Toimistolle    | planned                  | 150000 EUR
    Hankkeen määräraha on 2,2 M€.                      | programme      | planned                  | 2200000 EUR
    Neuvontaan on myönnetty avustusta 300 000 euroa.   |                | planned                  | 300000 EUR
    Virasto teki kehysehdotuksen alustan rahoista.     | alustan        | spending_limits_proposed |
    Ministeriö teki kehysesityksen palvelun rahasta.   | palvelun       | spending_limits_proposed |
    Vuodelle 2025 pohditaan siltarahoitusta.           |                | bridging_considered      | 2025
"""


def claims(words: str) -> tuple[BudgetClaim, ...]:
    document, item = item_of(words, ItemKind.STATUS_REPORT)
    found = budget_claims(document, (item,), FINNISH)
    assert all(document.text[one.quote.start : one.quote.end] == one.quote.text for one in found)
    return found


def told_by(claim: BudgetClaim) -> str:
    """Share or amount, year, and how nearly it holds."""
    amount = f"{claim.amount.normalize():f} {claim.currency}" if claim.amount is not None else None
    share = f"{claim.share:.4f}".rstrip("0").rstrip(".") if claim.share is not None else None
    parts = (amount or share, claim.year, "about" if claim.approximate else None, claim.bound)
    return ", ".join(str(part) for part in parts if part is not None)


@pytest.mark.parametrize("row", rows(CLAIMED), ids=lambda row: row[0])
def test_a_clause_about_money(row: tuple[str, ...]) -> None:
    words, component, measure, told = row
    [claim] = claims(words)
    assert (claim.component or "", str(claim.measure), told_by(claim)) == (component, measure, told)


@pytest.mark.parametrize(
    "words",
    [
        "Ohjelmapäällikkö esitteli talouden seurannan.",
        "Talouden raportointia on yhtenäistetty kuntien kesken.",
        "Rahoitusmallia kehitetään yhdessä kuntien kanssa.",
        "Voitaisiinko budjetista käyttää puolet viestintään?",
        "Rahoituksesta olisi hyvä varata 10 prosenttia arviointiin.",
        "Määrärahasta pyritään käyttämään 90 prosenttia.",
        "Määrärahasta ei ole sidottu 90 prosenttia.",
        "Kyselyyn vastasi 90 prosenttia kunnista.",
        "Keskustelussa kysyttiin, milloin kehysehdotus valmistuu.",
        "Palvelun käyttö kasvoi 20 prosenttia.",
        "Asiakaspalveluun käytettiin 20 minuuttia.",
    ],
)
def test_what_is_no_claim_about_money(words: str) -> None:
    assert claims(words) == ()


def test_money_named_again_in_the_sentence_is_that_of_the_component_before() -> None:
    first, second = claims(
        "Kokeiluille varatusta budjetista kolmannes on aktivoimatta, mutta budjetti tulee käytettyä kokonaan. "
        "Työ etenee suunnitellusti."
    )
    assert (first.component, second.component) == ("Kokeiluille", "Kokeiluille")
    assert str(second.measure) == "forecast"


def test_another_sentence_does_not_lend_its_component() -> None:
    first, second = claims("Viestinnän rahoista on sidottu puolet. Rahoituksesta on käytetty 10 prosenttia.")
    assert (first.component, second.component) == ("Viestinnän", None)
