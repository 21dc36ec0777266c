"""What the minutes of Arkisilta promise and say about money, and what became of it, worked by hand."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from etl.vocabulary import BudgetComparison, BudgetMeasure, PromiseState


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a later meeting says of a promise."""

    meeting: str
    state: PromiseState
    quote: str
    new_due: tuple[date, date] | None = None
    slip_days: int | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """A plan with a time, what became of it, and its state as of M6 with the draft."""

    meeting: str
    item: str
    quote: str
    due: tuple[date, date]
    state: PromiseState
    outcomes: tuple[Outcome, ...] = ()


def _only(year: int, month: int, day: int) -> tuple[date, date]:
    return date(year, month, day), date(year, month, day)


PROMISES: dict[str, Promised] = {
    "P1": Promised(
        "M1", "4", "Pilottikunnat valitaan huhtikuussa.", (date(2025, 4, 1), date(2025, 4, 30)), PromiseState.KEPT,
        (Outcome("M2", PromiseState.KEPT, "Pilottikunnat valittiin huhtikuussa"),),
    ),
    "P2": Promised(
        "M2", "7", "Viestintäsuunnitelma tuodaan syyskuun kokoukseen.", _only(2025, 9, 9), PromiseState.KEPT,
        (Outcome("M3", PromiseState.KEPT, "Hyväksyttiin viestintäsuunnitelma vuosille 2025–2026."),),
    ),
    "P3": Promised(
        "M2", "4", "Palvelualustan ensimmäinen versio julkaistaan 30.9.2025.", _only(2025, 9, 30), PromiseState.KEPT,
        (
            Outcome(
                "M3", PromiseState.RESCHEDULED, "Palvelualustan ensimmäisen version julkaisu siirtyy 30.11.2025",
                _only(2025, 11, 30), 61,
            ),
            Outcome("M4", PromiseState.KEPT, "Palvelualustan ensimmäinen versio julkaistiin 28.11.2025"),
        ),
    ),
    "P4": Promised(
        "M3", "5", "Verkostotapahtuma järjestetään 20.11.2025.", _only(2025, 11, 20), PromiseState.KEPT,
        (Outcome("M4", PromiseState.KEPT, "Verkostotapahtuma järjestettiin 20.11.2025"),),
    ),
    "P5": Promised(
        "M3", "6", "Asukasraadin ensimmäisten tapaamisten yhteenveto valmistuu vuoden 2025 loppuun mennessä.",
        _only(2025, 12, 31), PromiseState.UNREPORTED,
    ),
    "P6": Promised(
        "M4", "4", "Kuntien asiakaspalvelijoille suunnattu koulutuskiertue järjestetään kevään 2026 aikana.",
        (date(2026, 3, 1), date(2026, 5, 31)), PromiseState.DROPPED,
        (Outcome("M5", PromiseState.DROPPED, "Koulutuskiertue on peruttu"),),
    ),
    "P7": Promised(
        "M5", "7", "Ruotsinkielinen palvelu julkaistaan syyskuussa 2026.", (date(2026, 9, 1), date(2026, 9, 30)),
        PromiseState.RESCHEDULED,
        (
            Outcome(
                "M6", PromiseState.RESCHEDULED,
                "Ruotsinkielisen palvelun julkaisu siirtyy syyskuusta marraskuuhun 2026",
                (date(2026, 11, 1), date(2026, 11, 30)), 61,
            ),
        ),
    ),
    "P8": Promised(
        "M6", "4", "Ohjelman loppuarviointi toteutetaan loppuvuodesta 2026.", (date(2026, 10, 1), date(2026, 12, 31)),
        PromiseState.UPCOMING,
    ),
}  # fmt: skip
"""Earliest day of P5 may be any day not after its last: "by the end of 2025" gives only the last one."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A clause about money, and what the ledger says to it as of M6 with the draft."""

    meeting: str
    item: str
    quote: str
    component: str | None
    measure: BudgetMeasure
    share: float | None
    year: int | None
    approximate: bool
    comparison: BudgetComparison
    ledger: Fraction | None = None


BUDGET_CLAIMS: tuple[Claimed, ...] = (
    Claimed(
        "M4", "5", "Vuoden 2025 määrärahasta on noin 90 prosenttia sidottu.", None, BudgetMeasure.COMMITTED, 0.9,
        2025, True, BudgetComparison.AGREES, Fraction(1_810_000, 2_000_000),
    ),
    Claimed(
        "M5", "5", "Pilottien rahoista kolmannes on aktivoimatta.", "kuntapilotit", BudgetMeasure.NOT_ACTIVATED,
        1 / 3, None, False, BudgetComparison.NOT_COMPARABLE,
    ),
    Claimed(
        "M6", "5", "Arkisilta-ohjelman kokonaisbudjetista on sidottuna 90 prosenttia.", None, BudgetMeasure.COMMITTED,
        0.9, None, False, BudgetComparison.CONFLICT, Fraction(3_240_000, 4_200_000),
    ),
    Claimed(
        "M6", "5", "Ministeriö on tehnyt kehysehdotuksen alustan ylläpitorahoituksesta", "palvelualusta",
        BudgetMeasure.SPENDING_LIMITS_PROPOSED, None, None, False, BudgetComparison.NOT_COMPARABLE,
    ),
)  # fmt: skip

LEDGER_TOTALS: dict[str, dict[str, Decimal]] = {
    "2025": {
        "planned": Decimal(2_000_000),
        "committed": Decimal(1_810_000),
        "spent": Decimal("1667350.50"),
    },
    "2026": {
        "planned": Decimal(2_200_000),
        "committed": Decimal(1_430_000),
        "spent": Decimal(822_350),
        "forecast": Decimal(1_960_000),
    },
}

WHOLE_PROGRAMME_AT_30_6_2026 = {"committed": 77.1, "spent": 59.3, "time": 74.8}
"""Per cent: 3 240 000 and 2 489 700,50 of 4 200 000; 546 of 730 days."""
