"""Finnish words for following a matter from meeting to meeting."""

from etl.languages.follow_up import FollowUpWords
from etl.vocabulary import EvaluationKind

_EMPTY = frozenset({
    "ohjelma", "hanke", "ohjausryhmä", "arviointi", "väliarviointi", "loppuarviointi", "teema-arviointi",
    "suositus", "suositella", "kokous", "pöytäkirja", "esitys", "esitellä", "käydä", "läpi", "merkitä", "tieto",
    "tiedoksi", "hyväksyä", "päättää", "todeta", "kertoa", "antaa", "olla", "tulla", "tehdä", "saada", "voida",
    "pitää", "ottaa", "käyttö", "muu", "kaikki", "joka", "se", "tämä", "mikä", "oma", "eri", "ja", "tai", "sekä",
    "että", "koska", "kun", "jos", "mutta", "vaan", "ei", "eikä", "myös", "mukaan", "mukainen", "osa", "osalta",
    "kanssa", "ennen", "jälkeen", "aikana", "vuosi", "kuukausi", "päivä", "erityisesti", "etenkin", "selvä",
    "selkeä", "selvästi", "uusi", "toimeenpano", "toteutus", "toteuttaa", "viisi", "neljä", "kolme", "kaksi",
    "yksi",
})  # fmt: skip

FOLLOW_UP = FollowUpWords(
    evaluations={
        "väliarviointi": EvaluationKind.INTERIM,
        "loppuarviointi": EvaluationKind.FINAL,
        "teema-arviointi": EvaluationKind.THEMATIC,
        "teema-arvio": EvaluationKind.THEMATIC,
        "tarkastus": EvaluationKind.AUDIT,
        "tarkastuskertomus": EvaluationKind.AUDIT,
        "selvitys": EvaluationKind.STUDY,
    },
    recommendation=frozenset({"suositus", "toimenpidesuositus"}),
    response=frozenset({"vastine", "kannanotto"}),
    empty=_EMPTY,
    between_numbers=frozenset({"ja", "sekä"}),
    by_means_of=("lla", "llä"),
    verbal_noun=(("minen", ""),),
    moved=frozenset({"siirtyä", "siirtää", "siirretty", "lykätä", "lykkääntyä", "lykkäytyä", "viivästyä", "myöhästyä"}),
    called_off=frozenset({"perua", "peruuttaa", "peruuntua", "peruutettu", "luopua", "luovuttu", "keskeyttää"}),
)
