"""Money and promises in Swedish and English words: what is measured, of what, how much; what is promised for when."""

import pytest

from etl.languages import LANGUAGES
from etl.minutes.budget_claims import budget_claims
from etl.minutes.promises import promises
from tests.spec.read_sentence import DAY, item_of, rows
from tests.spec.test_budget_claims import told_by
from tests.spec.test_promises_read import written

MONEY = {
    "sv": """
words                                             | component     | measure | told
Av programmets totalbudget är 85 % bundet.        | programme     | committed | 0.85
En tredjedel av projektets hela budget är bunden. | programme     | committed | 0.3333
Av pengarna för 2024 är cirka 70 % bundna.        |               | committed | 0.7, 2024, about
Av plattformens anslag har 690 000 euro bundits.  | plattformens  | committed | 690000 EUR
En fjärdedel av försökspengarna är outnyttjad.    |               | not_activated | 0.25
Av finansieringen återstår 120 000 euro.          |               | not_activated | 120000 EUR
Av anslaget för kommunikation har 61 % använts.   | kommunikation | spent | 0.61
Plattformens kostnader var 402 300 euro.          | Plattformens  | spent | 402300 EUR
Budgeten kommer att användas nästan helt.         |               | forecast | 1, about, at_most
Prognosen för plattformen är 850 000 euro.        | plattformen   | forecast | 850000 EUR
Programmets utgifter höll sig inom budgeten.      | programme     | on_budget |
För kontoret har 150 000 euro budgeterats.        | kontoret      | planned | 150000 EUR
Projektets anslag är 2,2 M€.                      | programme     | planned | 2200000 EUR
Ministeriet gjorde ett ramförslag.                |               | spending_limits_proposed |
För 2025 övervägs brofinansiering.                |               | bridging_considered      | 2025
""",
    "en": """
words                                                        | component      | measure | told
Of the total budget of the programme 85% has been committed. | programme      | committed | 0.85
One third of the project's budget is committed.              | programme      | committed | 0.3333
About 70 per cent of the funds for 2024 is committed.        |                | committed | 0.7, 2024, about
EUR 690,000 of the platform's budget has been committed.     | platform's     | committed | 690000 EUR
A quarter of the pilot funds is unspent.                     |                | not_activated | 0.25
€120,000 of the funding remains.                             |                | not_activated | 120000 EUR
Of the budget for communications 61% has been spent.         | communications | spent | 0.61
The costs of the platform were EUR 402,300.                  | platform       | spent | 402300 EUR
The budget will be spent almost entirely.                    |                | forecast | 1, about, at_most
The forecast for the platform is EUR 850,000.                | platform       | forecast | 850000 EUR
The programme's expenditure stayed within budget.            | programme      | on_budget |
EUR 150,000 has been allocated to the office.                |                | planned | 150000 EUR
The project's budget is EUR 2.2 million.                     | programme      | planned | 2200000 EUR
The ministry made a spending limits proposal.                |                | spending_limits_proposed |
Bridging funding is being considered for 2025.               |                | bridging_considered      | 2025
""",
}

# The meeting is held on 12.3.2024; a row without days promises nothing.
PROMISES = {
    "sv": """
words                                           | earliest   | latest
Handboken publiceras den 30 april 2024.         | 30.4.2024  | 30.4.2024
Pilotkommunerna väljs i april.                  | 1.4.2024   | 30.4.2024
Utbildningen ordnas under våren 2024.           | 1.3.2024   | 31.5.2024
Tjänsten tas i bruk hösten 2024.                | 1.9.2024   | 30.11.2024
Rapporten blir klar före utgången av 2024.      | 31.12.2024 | 31.12.2024
Utredningen ska vara klar i slutet av maj.      | 31.5.2024  | 31.5.2024
Programkontoret sammanställer responsen i juni. | 1.6.2024   | 30.6.2024
Gränssnittet öppnas senast den 15 maj 2024.     | 15.5.2024  | 15.5.2024
Nästa fas inleds nästa år.                      | 1.1.2025   | 31.12.2025
Nyhetsbrevet skickas vecka 20.                  | 13.5.2024  | 19.5.2024
Upphandlingen kommer att inledas Q3/2024.       | 1.7.2024   | 30.9.2024
Målet är att publicera i maj.                   | -          | -
Rapporten publicerades i februari.              | -          | -
Man överväger att ordna en kurs i maj.          | -          | -
Modellen kommer att utvidgas.                   | -          | -
""",
    "en": """
words                                                   | earliest   | latest
The handbook will be published on 30 April 2024.        | 30.4.2024  | 30.4.2024
The pilots will be chosen in April.                     | 1.4.2024   | 30.4.2024
Training will be held during spring 2024.               | 1.3.2024   | 31.5.2024
The service will be launched in autumn 2024.            | 1.9.2024   | 30.11.2024
The report is to be completed by the end of 2024.       | 31.12.2024 | 31.12.2024
The study will be ready by the end of May.              | 31.5.2024  | 31.5.2024
The programme office will compile the feedback in June. | 1.6.2024   | 30.6.2024
The interface will be opened by 15 May 2024.            | 15.5.2024  | 15.5.2024
The next phase will start next year.                    | 1.1.2025   | 31.12.2025
The newsletter will be sent in week 20.                 | 13.5.2024  | 19.5.2024
The tender will be launched in Q3 2024.                 | 1.7.2024   | 30.9.2024
The aim is to publish in May.                           | -          | -
The report was published in February.                   | -          | -
Holding a course in May is being considered.            | -          | -
The model will be extended.                             | -          | -
""",
}


@pytest.mark.parametrize(
    ("code", "words", "component", "measure", "told"), [(code, *row) for code in MONEY for row in rows(MONEY[code])]
)
def test_a_clause_about_money(code: str, words: str, component: str, measure: str, told: str) -> None:
    document, item = item_of(words, code=code)
    [claim] = budget_claims(document, (item,), LANGUAGES[code])
    assert (claim.component or "", str(claim.measure), told_by(claim)) == (component, measure, told)


@pytest.mark.parametrize(
    ("code", "words", "earliest", "latest"), [(code, *row) for code in PROMISES for row in rows(PROMISES[code])]
)
def test_a_plan_with_a_time_is_a_promise(code: str, words: str, earliest: str, latest: str) -> None:
    document, item = item_of(words, code=code)
    found = promises(document, (item,), DAY, LANGUAGES[code])
    days = [(written(one.due_earliest), written(one.due_latest)) for one in found]
    assert days == ([] if earliest == "-" else [(earliest, latest)])


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("sv", "Kunde hälften av budgeten användas för kommunikation?"),
        ("sv", "90 procent av kommunerna svarade på enkäten."),
        ("sv", "Av anslaget har inte 90 procent bundits."),
        ("en", "Could half of the budget be used for communications?"),
        ("en", "90 per cent of the municipalities replied to the survey."),
        ("en", "The use of the service grew by 20 per cent."),
    ],
)
def test_what_is_no_claim_about_money(code: str, words: str) -> None:
    document, item = item_of(words, code=code)
    assert budget_claims(document, (item,), LANGUAGES[code]) == ()
