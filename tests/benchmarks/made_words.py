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
    present_label: str
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
    present_label="Läsnä",
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

_SV = Words(
    title="{body}\n\nProtokoll {number}/{year}",
    draft="Utkast",
    time="Tid: {day}.{month}.{year} kl. 9.00–11.30",
    present_label="Närvarande",
    present=("avdelningschef, ministeriet (ordförande)", "direktör, ämbetsverket", "projektsekreterare (sekreterare)"),
    opening=("Mötets öppnande", "Ordföranden öppnade mötet kl. 9.00."),
    report="{Thing}: lägesrapport",
    budget=("Ekonomisk översikt", "Av anslaget för år {year} är {share} procent bundet."),
    closing=("Mötets avslutande", "Ordföranden avslutade mötet kl. 11.30."),
    next_meeting=("Nästa möte", "Nästa möte hålls {day}.{month}.{year} kl. 9.00."),
    things=(
        "serviceplattformen", "nätkursen", "kommunikationsplanen", "kundenkäten", "datalagret",
        "den elektroniska blanketten", "rådgivningstjänsten", "handboken", "användargränssnittet",
        "säkerhetsgranskningen", "samarbetsmodellen", "servicestigen", "mätarsamlingen", "referensnätverket",
        "språkmenyn", "identifieringen", "tidsbokningen", "responskanalen", "upphandlingsanvisningen",
        "utvecklingsplanen", "riskförteckningen", "arkitekturbeskrivningen", "gränssnittet", "testmiljön",
    ),
    places=(
        "i kommun A", "i kommun B", "i kommun C", "i välfärdsområde D", "i välfärdsområde E", "vid ämbetsverket",
        "vid ministeriet", "i pilotkommunerna", "på regionkontoret", "vid den östra serviceenheten",
    ),
    claims=(
        Claim("{Thing} har tagits i bruk {place}.", _PROGRESS, ProgressStatus.DONE),
        Claim("{Thing} pågår {place}.", _PROGRESS, ProgressStatus.IN_PROGRESS),
        Claim("{Thing} blev klar {place}.", _PROGRESS, ProgressStatus.DONE),
        Claim("{Thing} framskrider enligt plan {place}.", _PROGRESS, ProgressStatus.ON_TRACK),
        Claim("{Thing} har försenats {place}.", StatementKind.PROBLEM, ProgressStatus.PROBLEM),
        Claim("{Thing} tas i bruk {place} hösten {next_year}.", _PLAN, ProgressStatus.PLANNED, promises=True),
    ),
    decisions=(
        (DecisionKind.NOTED, "Lägesrapporten antecknades för kännedom."),
        (DecisionKind.APPROVED, "Förslaget godkändes."),
        (DecisionKind.DECIDED, "Beslutades att arbetet fortsätter enligt förslaget."),
        (DecisionKind.POSTPONED, "Ärendet sköts upp till nästa möte."),
    ),
    recommendation="{Thing} ska bli en bestående del av arbetet {place}",
    owners=("ministeriet", "ämbetsverket", "programkontoret", "kommun A", "kommun B", "välfärdsområde D"),
)  # fmt: skip

_EN = Words(
    title="{body}\n\nMinutes of meeting {number}/{year}",
    draft="Draft",
    time="Time: {day}.{month}.{year} 9.00–11.30",
    present_label="Present",
    present=("Head of Department, Ministry (Chair)", "Director, Implementing Agency", "Project Secretary (Secretary)"),
    opening=("Opening of the meeting", "The Chair opened the meeting at 9.00."),
    report="{Thing}: status report",
    budget=("Budget", "Of the appropriation for {year}, {share} per cent has been committed."),
    closing=("Closing of the meeting", "The Chair closed the meeting at 11.30."),
    next_meeting=("Next meeting", "The next meeting will be held on {day}.{month}.{year} at 9.00."),
    things=(
        "the service platform", "the online course", "the communications plan", "the customer survey",
        "the data store", "the electronic form", "the advisory service", "the handbook", "the user interface",
        "the security test", "the model of cooperation", "the service path", "the set of indicators",
        "the peer network", "the language menu", "the sign-in", "the booking service", "the feedback channel",
        "the procurement guide", "the development plan", "the risk register", "the architecture description",
        "the interface", "the test environment",
    ),
    places=(
        "in municipality A", "in municipality B", "in municipality C", "in county D", "in county E",
        "at the implementing agency", "at the ministry", "in the pilot municipalities", "at the regional office",
        "at the eastern service point",
    ),
    claims=(
        Claim("{Thing} has been taken into use {place}.", _PROGRESS, ProgressStatus.DONE),
        Claim("{Thing} is in progress {place}.", _PROGRESS, ProgressStatus.IN_PROGRESS),
        Claim("{Thing} was completed {place}.", _PROGRESS, ProgressStatus.DONE),
        Claim("{Thing} is proceeding according to plan {place}.", _PROGRESS, ProgressStatus.ON_TRACK),
        Claim("{Thing} has been delayed {place}.", StatementKind.PROBLEM, ProgressStatus.PROBLEM),
        Claim("{Thing} will be published {place} in autumn {next_year}.", _PLAN, ProgressStatus.PLANNED, promises=True),
    ),
    decisions=(
        (DecisionKind.NOTED, "The status report was noted."),
        (DecisionKind.APPROVED, "The proposal was approved."),
        (DecisionKind.DECIDED, "It was decided to continue the work as proposed."),
        (DecisionKind.POSTPONED, "The item was postponed to the next meeting."),
    ),
    recommendation="{Thing} should be made permanent {place}",
    owners=("ministry", "implementing agency", "programme office", "municipality A", "municipality B", "county D"),
)  # fmt: skip

WORDS: Mapping[str, Words] = {"fi": _FI, "sv": _SV, "en": _EN}
