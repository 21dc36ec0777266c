"""The words of made minutes, one set for each language; a new language is one more row of WORDS."""

from collections.abc import Mapping
from dataclasses import dataclass

from etl.vocabulary import DecisionKind, ProgressStatus, StatementKind


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence with gaps for `thing`, `place` and `year`, and what a reader should make of it."""

    words: str
    kind: StatementKind
    status: ProgressStatus | None
    promises: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What a secretary of one language writes; gaps stand in braces."""

    title: str
    draft: str
    time: str
    present: tuple[str, ...]
    opening: tuple[str, str]
    report: str
    budget: tuple[str, str]
    closing: tuple[str, str]
    next_meeting: tuple[str, str]
    things: tuple[str, ...]
    places: tuple[str, ...]
    claims: tuple[Claim, ...]
    decisions: tuple[tuple[DecisionKind, str], ...]
    recommendation: str
    owners: tuple[str, ...]


_PROGRESS, _PLAN = StatementKind.PROGRESS, StatementKind.PLAN

_FI = Words(
    title="{body}\n\nPöytäkirja {number}/{year}",
    draft="Luonnos",
    time="Aika: {day}.{month}.{year} klo 9.00–11.30",
    present=("osastopäällikkö, ministeriö (puheenjohtaja)", "johtaja, toteuttajavirasto", "hankesihteeri (sihteeri)"),
    opening=("Kokouksen avaus", "Puheenjohtaja avasi kokouksen klo 9.00."),
    report="{Thing}: tilannekatsaus",
    budget=("Talouskatsaus", "Vuoden {year} määrärahasta on sidottu {share} prosenttia."),
    closing=("Kokouksen päättäminen", "Puheenjohtaja päätti kokouksen klo 11.30."),
    next_meeting=("Seuraava kokous", "Seuraava kokous pidetään {day}.{month}.{year} klo 9.00."),
    things=(
        "palvelualusta", "verkkokoulutus", "viestintäsuunnitelma", "asiakaskysely", "tietovaranto", "sähköinen lomake",
        "neuvontapalvelu", "ohjekirja", "käyttöliittymä", "tietoturvatesti", "yhteistyömalli", "palvelupolku",
        "laatumittaristo", "vertaisverkosto", "kielivalikko", "tunnistautuminen", "ajanvaraus", "palautekanava",
        "hankintaohje", "kehittämissuunnitelma", "riskiluettelo", "arkkitehtuurikuvaus", "rajapinta", "testiympäristö",
    ),
    places=(
        "kunnassa A", "kunnassa B", "kunnassa C", "hyvinvointialueella D", "hyvinvointialueella E",
        "toteuttajavirastossa", "ministeriössä", "pilottikunnissa", "aluetoimistossa", "itäisessä palvelupisteessä",
    ),
    claims=(
        Claim("{Thing} otettiin käyttöön {place}.", _PROGRESS, ProgressStatus.DONE),
        Claim("{Thing} on käynnissä {place}.", _PROGRESS, ProgressStatus.IN_PROGRESS),
        Claim("{Thing} valmistui {place}.", _PROGRESS, ProgressStatus.DONE),
        Claim("{Thing} etenee suunnitelman mukaisesti {place}.", _PROGRESS, ProgressStatus.ON_TRACK),
        Claim("{Thing} on viivästynyt {place}.", StatementKind.PROBLEM, ProgressStatus.PROBLEM),
        Claim("{Thing} otetaan käyttöön {place} syksyllä {next_year}.", _PLAN, ProgressStatus.PLANNED, promises=True),
    ),
    decisions=(
        (DecisionKind.NOTED, "Merkittiin tilannekatsaus tiedoksi."),
        (DecisionKind.APPROVED, "Hyväksyttiin esitys."),
        (DecisionKind.DECIDED, "Päätettiin jatkaa työtä esityksen mukaisesti."),
        (DecisionKind.POSTPONED, "Päätettiin siirtää asia seuraavaan kokoukseen."),
    ),
    recommendation="{Thing} on vakiinnutettava {place}",
    owners=("ministeriö", "toteuttajavirasto", "ohjelmatoimisto", "kunta A", "kunta B", "hyvinvointialue D"),
)  # fmt: skip

WORDS: Mapping[str, Words] = {"fi": _FI}
