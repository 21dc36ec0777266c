"""Finnish."""

from etl.languages.claims import ClaimWords
from etl.languages.structure import StructureWords
from etl.languages.times import TimeWords
from etl.vocabulary import ItemKind

# --- Structure: headings, decisions, presenters, attendance, approval -----------------------------------------------

ABBREVIATIONS = "ns esim mm nk ko ks vrt n s klo nro prof dos tri fil maist art so v os puh vs edust alk ml kpl"

STRUCTURE = StructureWords(
    abbreviations=frozenset(ABBREVIATIONS.split()),
    tail_openers=(
        ("vakuus",),
        ("pöytäkirja", "vakuus"),
        ("pöytäkirja", "laatia"),
        ("pöytäkirja", "laatija"),
        ("pöytäkirja", "tarkastaa"),
        ("muistio", "laatia"),
        ("muistio", "laatija"),
        ("liite",),
        ("jakelu",),
        ("allekirjoitus",),
        ("allekirjoittaa",),
        ("tarkastaa",),
        ("tämä", "pöytäkirja"),
    ),
    procedure_titles=(
        (
            ItemKind.MINUTES_APPROVAL,
            (
                ("pöytäkirja", "hyväksyminen"),
                ("pöytäkirja", "hyväksyä"),
                ("pöytäkirja", "tarkastaminen"),
                ("edellinen", "pöytäkirja"),
                ("edellinen", "muistio"),
                ("muistio", "hyväksyminen"),
            ),
        ),
        (ItemKind.QUORUM, (("laillisuus",), ("päätösvaltaisuus",), ("läsnäolija",), ("osallistuja", "toteaminen"))),
        (ItemKind.NEXT_MEETINGS, (("seuraava", "kokous"), ("tuleva", "kokous"), ("kokousaikataulu",), ("kokousaika",))),
        (ItemKind.OTHER_BUSINESS, (("muu", "asia"), ("muu", "esille"))),
        (ItemKind.OPENING, (("kokous", "avaus"), ("kokous", "avaaminen"), ("avaus",))),
        (ItemKind.CLOSING, (("kokous", "päättäminen"), ("kokous", "päätös"), ("kokous", "lopetus"), ("päättäminen",))),
    ),
    subject_titles=(
        (ItemKind.ANNUAL_REPORT, ("toimintakertomus", "vuosikertomus", "vuosiraportti")),
        (ItemKind.EVALUATION, ("arviointi", "arviointiraportti")),
        (ItemKind.STUDY, ("selvitys", "kartoitus", "tutkimus", "arvio")),
        (ItemKind.STATUS_REPORT, ("tilanne", "katsaus", "eteneminen", "raportti", "toteuma")),
        (ItemKind.FOR_DECISION, ("hyväksyminen", "ehdotus", "esitys", "valinta", "nimeäminen", "asettaminen")),
        (ItemKind.DISCUSSION, ("keskustelu",)),
    ),
    discussion_verbs=frozenset({"keskustella", "keskustelu", "pohtia"}),
)

# --- Claims: status, modality, who says it, themes ------------------------------------------------------------------

CLAIMS = ClaimWords()

# --- Times, numbers, money ------------------------------------------------------------------------------------------

TIMES = TimeWords()
