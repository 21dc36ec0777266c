"""Arkisilta as a careful reader finds it: which words of the minutes speak of which recommendation.

Quotes are the words that matter, as they stand in the cleaned text; a machine's clause may be longer or shorter.
Promises and money are in arkisilta_promises.py, the figures that follow in arkisilta_figures.py.
"""

from dataclasses import dataclass
from datetime import date

from etl.vocabulary import (
    ApprovalState,
    DecisionKind,
    EvidenceRelation,
    ItemKind,
    Lane,
    ProgressStatus,
)


@dataclass(frozen=True, slots=True)
class Held:
    """One meeting as its minutes tell it."""

    number: str
    file: str
    held_on: date
    opened_at: str
    closed_at: str
    approval: ApprovalState
    coming: tuple[date, ...]
    previous: str | None


MEETINGS: dict[str, Held] = {
    "M1": Held(
        "1/2025", "poytakirja-1-2025.txt", date(2025, 2, 4), "13:02", "14:47", ApprovalState.APPROVED,
        (date(2025, 5, 8), date(2025, 9, 9)), None,
    ),
    "M2": Held(
        "2/2025", "poytakirja-2-2025.txt", date(2025, 5, 8), "09:01", "10:56", ApprovalState.APPROVED,
        (date(2025, 9, 9), date(2025, 12, 3)), "1/2025",
    ),
    "M3": Held(
        "3/2025", "poytakirja-3-2025.txt", date(2025, 9, 9), "13:00", "14:52", ApprovalState.APPROVED,
        (date(2025, 12, 10), date(2026, 3, 19)), "2/2025",
    ),
    "M4": Held(
        "4/2025", "poytakirja-4-2025.txt", date(2025, 12, 10), "12:03", "13:49", ApprovalState.APPROVED,
        (date(2026, 3, 19), date(2026, 8, 11)), "3/2025",
    ),
    "M5": Held(
        "1/2026", "poytakirja-1-2026.txt", date(2026, 3, 19), "09:00", "10:41", ApprovalState.CHECKED,
        (date(2026, 8, 11), date(2026, 12, 8)), "4/2025",
    ),
    "M6": Held(
        "2/2026", "poytakirja-2-2026.txt", date(2026, 8, 11), "13:01", "14:38", ApprovalState.DRAFT,
        (date(2026, 12, 8),), "1/2026",
    ),
}  # fmt: skip
"""Approval without the draft; with it M6 approves M5. M3 says that the meeting of 3.12. is not held."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words of a meeting that speak of a recommendation."""

    meeting: str
    item: str
    recommendation: str
    quote: str
    status: ProgressStatus | None = None
    lane: Lane = Lane.CLAIM
    relation: EvidenceRelation = EvidenceRelation.PROGRESS


_DONE, _GOING, _ON_TRACK = ProgressStatus.DONE, ProgressStatus.IN_PROGRESS, ProgressStatus.ON_TRACK
_PLANNED, _PROBLEM, _DROPPED = ProgressStatus.PLANNED, ProgressStatus.PROBLEM, ProgressStatus.DROPPED
_DECISION = Lane.DECISION
_EARLIER, _RESPONSE = EvidenceRelation.EARLIER, EvidenceRelation.RESPONSE

SPOKEN: tuple[Spoken, ...] = (
    Spoken(
        "M1", "4", "V-R01", "viestintä on tähän mennessä kohdennettu lähinnä suurille kunnille", _DONE,
        relation=_EARLIER,
    ),
    *(
        Spoken(
            "M2", "6", name, "Hyväksyttiin vastine väliarvioinnin suosituksiin 1, 2, 3, 5, 7, 8 ja 9.",
            lane=_DECISION, relation=_RESPONSE,
        )
        for name in ("V-R01", "V-R02", "V-R03", "V-R05", "V-R07", "V-R08", "V-R09")
    ),
    Spoken(
        "M2", "6", "V-R04", "Väliarvioinnin suositus 4 hyväksyttiin osittain, koska mobiilisovelluksen pilotti",
        lane=_DECISION, relation=_RESPONSE,
    ),
    Spoken(
        "M2", "6", "V-R06", "Väliarvioinnin suositusta 6 ei hyväksytty, koska vetovastuun siirto", lane=_DECISION,
        relation=_RESPONSE,
    ),
    Spoken("M2", "7", "V-R01", "Suunnitelmassa otetaan huomioon väliarvioinnin suositus 1.", _GOING),
    Spoken("M3", "5", "V-R01", "Suunnitelmassa viestintä kohdennetaan pienille kunnille", _GOING),
    Spoken("M3", "5", "V-R01", "Hyväksyttiin viestintäsuunnitelma vuosille 2025–2026.", lane=_DECISION),
    Spoken("M3", "6", "V-R07", "Asukasraadin perustaminen on käynnissä", _GOING),
    Spoken("M3", "6", "V-R07", "Asukasraadin ensimmäisten tapaamisten yhteenveto valmistuu", _PLANNED),
    Spoken("M3", "7", "V-R09", "Väliarvioinnin suosituksen 9 kustannus-hyötyarvio on viivästynyt", _PROBLEM),
    Spoken(
        "M3", "7", "V-R09", "Hyväksyttiin väliarvioinnin suosituksen 9 uudeksi määräajaksi 30.11.2025.", lane=_DECISION
    ),
    Spoken("M4", "7", "T-R04", "Suosituksen 4 vastine puuttuu", relation=_RESPONSE),
    *(
        Spoken(
            "M4", "7", name, "Hyväksyttiin vastine teema-arvioinnin suosituksiin 1, 2 ja 5.", lane=_DECISION,
            relation=_RESPONSE,
        )
        for name in ("T-R01", "T-R02", "T-R05")
    ),
    Spoken(
        "M4", "7", "T-R03", "Teema-arvioinnin suositus 3 hyväksyttiin osittain", lane=_DECISION, relation=_RESPONSE
    ),
    Spoken(
        "M4", "7", "V-R04",
        "Päätettiin, että väliarvioinnin suositus 4 korvataan teema-arvioinnin suosituksella 2.", lane=_DECISION,
    ),
    Spoken("M4", "8", "V-R09", "väliarvioinnin suosituksen 9 mukaisen"),
    Spoken("M4", "8", "V-R09", "Merkittiin kustannus-hyötyarvio tiedoksi.", lane=_DECISION),
    Spoken("M4", "9", "V-R05", "Rajapintojen avaaminen kuntien järjestelmille on viivästynyt", _PROBLEM),
    Spoken("M4", "9", "V-R07", "Asukasraadin toiminta on käynnissä kunnissa A ja B.", _GOING),
    Spoken("M4", "9", "V-R02", "Alustan pysyvästä omistajasta ja ylläpitorahoituksesta neuvotellaan", _GOING),
    Spoken(
        "M4", "9", "V-R02", "Hyväksyttiin väliarvioinnin suosituksen 2 uudeksi määräajaksi 31.3.2026.", lane=_DECISION
    ),
    Spoken("M5", "6", "V-R05", "Rajapintojen avaaminen etenee", _GOING),
    Spoken("M5", "6", "V-R08", "malli on otettu käyttöön", _DONE),
    Spoken("M5", "6", "V-R02", "Väliarvioinnin suosituksen 2 toimeenpano on kesken", _GOING),
    Spoken(
        "M5", "6", "V-R02", "Hyväksyttiin väliarvioinnin suosituksen 2 uudeksi määräajaksi 31.10.2026.", lane=_DECISION
    ),
    Spoken("M5", "7", "T-R01", "Kriittisten saavutettavuuspuutteiden korjaaminen on käynnissä", _GOING),
    Spoken("M5", "7", "T-R02", "Saavutettavan selainpalvelun toteutus on käynnissä", _GOING),
    Spoken("M5", "7", "T-R03", "Ruotsinkielinen palvelu julkaistaan syyskuussa 2026.", _PLANNED),
    Spoken("M5", "7", "T-R04", "Teema-arvioinnin suosituksen 4 vastinetta valmistellaan.", relation=_RESPONSE),
    Spoken("M5", "7", "T-R05", "teema-arvioinnin suositus 5 ei ole enää ajankohtainen", _DROPPED),
    Spoken("M6", "5", "V-R02", "Ministeriö on tehnyt kehysehdotuksen alustan ylläpitorahoituksesta", _DONE),
    Spoken("M6", "5", "V-R02", "päätös puuttuu", _PROBLEM),
    Spoken("M6", "7", "V-R08", "hyvinvointialue D ei ole vielä ottanut mallia käyttöön", _PROBLEM),
    Spoken("M6", "7", "T-R01", "Teema-arvioinnin suosituksen 1 mukaiset korjaukset on tehty.", _DONE),
    Spoken("M6", "7", "T-R02", "Saavutettavan selainpalvelun toteutus etenee suunnitellusti", _ON_TRACK),
    Spoken("M6", "7", "T-R03", "Ruotsinkielisen palvelun julkaisu siirtyy syyskuusta marraskuuhun 2026"),
    Spoken("M6", "7", "T-R03", "käännösten tarkastus on kesken", _GOING),
)  # fmt: skip
"""In the order of the minutes. The recommendations' own words (M2 item 5, M4 item 6) are origins, not evidence."""

REFUSED = ("M5", "8", "V-R03", "Hyvinvointialue D on asettanut asiakaspalvelulleen mitattavat tavoitteet.")
"""Like the words of V-R03, but of somebody else's goals: the secretary refused the link."""

ORPHANED = "arkisilta:J01"
"""The judgement whose words stood in the draft of M4 only."""

SILENT_WORDS: dict[str, tuple[str, ...]] = {
    "M5": ("asukasra", "raadi"),
    "M6": ("asukasra", "raadi", "rajapin", "suosituksen 5", "suositus 5", "vastine"),
}
"""What the minutes of a meeting must not hold, so that V-R07 is silent and V-R05 unmentioned."""

SPOKEN_IN: dict[str, tuple[str, ...]] = {
    "V-R01": ("M2", "M3"),
    "V-R02": ("M2", "M4", "M5", "M6"),
    "V-R03": ("M2",),
    "V-R04": ("M2", "M4"),
    "V-R05": ("M2", "M4", "M5"),
    "V-R06": ("M2",),
    "V-R07": ("M2", "M3", "M4"),
    "V-R08": ("M2", "M5", "M6"),
    "V-R09": ("M2", "M3", "M4"),
    "T-R01": ("M4", "M5", "M6"),
    "T-R02": ("M4", "M5", "M6"),
    "T-R03": ("M4", "M5", "M6"),
    "T-R04": ("M4", "M5"),
    "T-R05": ("M4", "M5"),
}
"""Meetings that speak of each recommendation after it was made, origins among them."""

ORIGINS: dict[str, tuple[str, str, str]] = {
    "V-R01": ("M2", "5", "Arvioinnissa suositeltiin viestinnän kohdentamista pienille kunnille (suositus 1)."),
    "V-R02": ("M2", "5", "Alustalle suositeltiin nimettäväksi pysyvä omistaja ja ylläpitorahoitus (suositus 2)."),
    "V-R03": ("M2", "5", "Ohjelmalle suositeltiin asetettavaksi mitattavat tavoitteet (suositus 3)."),
    "V-R04": ("M2", "5", "Arvioija suositteli luopumista erillisestä mobiilisovelluksesta (suositus 4)."),
    "V-R05": ("M2", "5", "Rajapinnat suositeltiin avattaviksi kuntien järjestelmille (suositus 5)."),
    "V-R06": ("M2", "5", "Ohjelman vetovastuu suositeltiin siirrettäväksi toteuttajavirastolle (suositus 6)."),
    "V-R07": ("M2", "5", "Arvioinnissa suositeltiin asukasraadin perustamista (suositus 7)."),
    "V-R08": ("M2", "5", "Hyvinvointialueen kanssa suositeltiin sovittavaksi yhteistyömallista (suositus 8)."),
    "V-R09": ("M2", "5", "Ennen laajennusta suositeltiin tehtäväksi kustannus-hyötyarvio (suositus 9)."),
    "T-R01": ("M4", "6", "Arvioinnissa suositeltiin kriittisten saavutettavuuspuutteiden korjaamista (suositus 1)."),
    "T-R02": ("M4", "6", "Palvelu suositeltiin tarjottavaksi saavutettavana selaimessa (suositus 2)."),
    "T-R03": ("M4", "6", "Arvioija suositteli ruotsinkielisen palvelun julkaisemista (suositus 3)."),
    "T-R04": ("M4", "6", "Palvelu suositeltiin käännettäväksi viidelle muulle kielelle (suositus 4)."),
    "T-R05": ("M4", "6", "Arvioinnissa suositeltiin puhelintuen järjestämistä kokeilun ajaksi (suositus 5)."),
}

SUGGESTION = ("M3", "8", "Pilottien opit olisi hyvä koota yhteen.")
"""The only suggestion of the group itself."""


ITEM_KINDS: dict[tuple[str, str], ItemKind] = {
    ("M1", "1"): ItemKind.OPENING,
    ("M1", "2"): ItemKind.QUORUM,
    ("M1", "4"): ItemKind.STATUS_REPORT,
    ("M1", "5"): ItemKind.FOR_DECISION,
    ("M1", "9"): ItemKind.OTHER_BUSINESS,
    ("M1", "10"): ItemKind.NEXT_MEETINGS,
    ("M1", "11"): ItemKind.CLOSING,
    ("M2", "3"): ItemKind.MINUTES_APPROVAL,
    ("M2", "5"): ItemKind.EVALUATION,
    ("M3", "5"): ItemKind.FOR_DECISION,
    ("M4", "4"): ItemKind.STATUS_REPORT,
    ("M4", "6"): ItemKind.EVALUATION,
    ("M6", "10"): ItemKind.NEXT_MEETINGS,
}
"""Kinds on which careful readers agree."""

DECISIONS: tuple[tuple[str, str, DecisionKind, str], ...] = (
    ("M1", "3", DecisionKind.AMENDED, "Hyväksyttiin ohjausryhmän työjärjestys muutettuna"),
    ("M1", "3", DecisionKind.ELECTED, "Valittiin ohjausryhmän varapuheenjohtajaksi toteuttajaviraston johtaja."),
    ("M1", "3", DecisionKind.NOTED, "Merkittiin asettamispäätös tiedoksi."),
    ("M1", "5", DecisionKind.APPROVED, "Hyväksyttiin ohjelmasuunnitelma ja vuoden 2025 talousarvio."),
    ("M2", "3", DecisionKind.APPROVED, "Hyväksyttiin kokouksen 1/2025 pöytäkirja."),
    ("M2", "6", DecisionKind.APPROVED, "Hyväksyttiin vastine väliarvioinnin suosituksiin 1, 2, 3, 5, 7, 8 ja 9."),
    ("M2", "6", DecisionKind.REJECTED, "Väliarvioinnin suositusta 6 ei hyväksytty"),
    ("M2", "8", DecisionKind.POSTPONED, "Kokouspaikkojen kierto palautettiin valmisteluun."),
    ("M3", "5", DecisionKind.APPROVED, "Hyväksyttiin viestintäsuunnitelma vuosille 2025–2026."),
    ("M4", "7", DecisionKind.DECIDED, "Päätettiin, että väliarvioinnin suositus 4 korvataan"),
    ("M4", "8", DecisionKind.NOTED, "Merkittiin kustannus-hyötyarvio tiedoksi."),
    ("M5", "6", DecisionKind.APPROVED, "Hyväksyttiin väliarvioinnin suosituksen 2 uudeksi määräajaksi 31.10.2026."),
    ("M6", "6", DecisionKind.NOTED, "Merkittiin seurantamuistio tiedoksi."),
)
"""Some decision of every kind."""
