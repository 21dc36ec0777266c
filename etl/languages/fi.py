"""Finnish."""

from etl.languages.fi_claims import CLAIMS
from etl.languages.fi_structure import STRUCTURE
from etl.languages.times import TimeWords

__all__ = ["CLAIMS", "STRUCTURE", "TIMES"]

# --- Times, numbers, money ------------------------------------------------------------------------------------------

MONTHS = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"
WEEKDAYS = ("maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai", "ma ti ke to pe la su")
# A number with dots after one of these is no day.
NUMBERED = "kohta alakohta luku kappale liite versio pykälä momentti taulukko kuva kuvio sivu asiakohta numero nro"
# Beside a day in the head of minutes: not the day of the meeting.
OTHER_DAYS = (
    "tarkastaa tarkastettu hyväksyä hyväksytty laatia laadittu allekirjoittaa allekirjoitettu julkaista julkaistu "
    "päivittää päivitetty edellinen seuraava tulostaa tulostettu nähtävillä lähettää lähetetty jakelu"
)
# Verbs of the past that tell of what is to come.
PLANNING = (
    "suunnitella suunniteltu sopia sovittu ajoittaa ajoitettu aikatauluttaa aikataulutettu tavoitella "
    "päättää päätetty hyväksyä hyväksytty vahvistaa vahvistettu asettaa asetettu"
)

TIMES = TimeWords(
    months={f"{stem}kuu": number for number, stem in enumerate(MONTHS.split(), start=1)},
    month_stems={stem: number for number, stem in enumerate(MONTHS.split(), start=1)},
    seasons={"kevät": (3, 5), "kesä": (6, 8), "syksy": (9, 11), "talvi": (12, 2)},
    season_prefixes=("alku", "keski", "loppu"),
    year_edges={"alkuvuosi": (1, 3), "loppuvuosi": (10, 12)},
    halves={
        "alkupuoli": 1,
        "alkupuolisko": 1,
        "loppupuoli": 2,
        "loppupuolisko": 2,
        "puolisko": 0,
        "vuosipuolisko": 0,
        "puolivuosi": 0,
    },
    weekdays={name: number for names in WEEKDAYS for number, name in enumerate(names.split())},
    ordinals={"ensimmäinen": 1, "toinen": 2, "kolmas": 3, "neljäs": 4, "viimeinen": -1},
    # simplemma reads "ensi" as a form of the verb "entää".
    relatives={"ensi": 1, "entää": 1, "seuraava": 1, "tämä": 0, "kulua": 0, "viime": -1, "edellinen": -1},
    symbols={
        # simplemma knows "vuoteen" as a form of "vuode" (bed) only.
        **dict.fromkeys(("vuosi", "vuode", "v", "vv"), "v"),
        **dict.fromkeys(("viikko", "vko", "vk"), "w"),
        **dict.fromkeys(("neljännes", "vuosineljännes", "kvartaali", "vuosikvartaali"), "q"),
        **dict.fromkeys(("alku", "alussa", "alusta"), "A"),
        **dict.fromkeys(("loppu", "lopussa", "loppua"), "L"),
        "lopulla": "l",
        **dict.fromkeys(("puoliväli", "puolivälissä"), "P"),
        **dict.fromkeys(("aikana", "kuluessa", "mittaan"), "u"),
        **dict.fromkeys(("mennessä", "viimeistään"), "b"),
        **dict.fromkeys(("asti", "saakka"), "x"),
        **dict.fromkeys(("alkaen", "lähtien", "lukien", "eteenpäin"), "f"),
        **dict.fromkeys(("kokous", "kokoustaa", "kokouksi"), "g"),
        **dict.fromkeys(("päivä", "pnä", "pvä", "pv"), "p"),
        **dict.fromkeys(("ja", "tai", "sekä", "eli"), "j"),
        "ennen": "E",
        "jälkeen": "B",
        "vuodenvaihde": "V",
        "kuu": "K",
        "kuukausi": "K",
    },
    cases=(
        ("kevään", "genitive"),
        ("alkuun", "into"),
        (r"\w*kuun", "genitive"),
        (r"\w*(?:ssa|ssä|lla|llä|na|nä)", "at"),
        (r"\w*(?:sta|stä)", "from"),
        (r"\w*(?:lta|ltä)", "of"),
        (r"\w*lle", "for"),
        (r"\w*ksi", "becoming"),
        (r"\w*(?:h[uyi]n|een|oon|uun|yyn|iin|aan|ään)", "into"),
        (r"\w*n", "genitive"),
    ),
    plural=r"(?i:kokoukset|kokouksi\w+|kokousten)",
    numbered=frozenset(NUMBERED.split()),
    lasting=frozenset(["jatkua", "jatkaa", "kestää", "jatkuva"]),
    moving=frozenset(["siirtyä", "siirtää", "lykkääntyä", "lykätä", "myöhästyä", "siirretty", "siirtynyt", "lykätty"]),
    clock=r"(?:klo|kello)\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?",
    verb=r"\w+(?:[aeiouyäö]t?|d|st|ll|nn|rr)[aä]",
    present=r"\w+(?:[dhlnrst]aan|[dhlnrst]ään|yy|uu|ii|oo|öö|ee|vat|vät|(?:t|k|s|v|r|h|l|n|p|j)(?:aa|ää))",
    past=r"\w*(?:[hlnrst]tiin|(?<!is)i|(?<!is)ivat|(?<!is)ivät|aisi(?:vat)?)(?<!^voi)",
    always_past=r"\w*[aeiouyäö]tiin",
    perfect_helpers=frozenset(["on", "ovat", "oli", "olivat", "olleet"]),
    past_participle=r"\w+(?:[hlnrst]t[uy]|[aeiouyäö]t[uy]|n[uy]t|neet)",
    past_attribute=r"""\w+?(?:(?:t|d)[uy](?:a|ä|n|un|yn|t|ja|jä|jen|lla|llä|ssa|ssä|sta|stä|lle|ksi|na|nä|issa|issä|ista|istä)?"""
    r"|n[uy]t(?:ta|tä)?|nee(?:n|t|lla|llä|ssa|ssä|sta|stä|seen|lle|ksi|na|nä|ita|itä|iden))",
    coming_attribute=r"""\w+[vV][aä](?:a|ä|n|t|an|än|ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi|na|nä|ien|ia|iä|issa|issä|ista|istä)?""",
    planning=frozenset(PLANNING.split()),
    day_labels=frozenset({"aika", "kokousaika", "ajankohta", "pvm", "päivämäärä", "kokouspäivä", "päivä"}),
    # simplemma takes the compounds kokousaika and kokouspäivä apart and gives "kokous".
    meeting_words=frozenset({"kokous", "pöytäkirja", "muistio", "palaveri", "istunto", "kokousmuistio"}),
    meeting_verbs=frozenset({"kokoontua", "kokoustaa", "tavata"}),
    other_days=frozenset(OTHER_DAYS.split()),
    opening=frozenset({"avata", "avaus"}),
    negations=frozenset({"ei", "eikä"}),
    cancelling=frozenset({"perua", "peruuttaa", "peruuntua", "peruttu", "peruutettu", "peruuntunut", "peruutus"}),
    group=r"\w*(?:ryhmä|valiokunta|jaosto|jaos|lautakunta|toimikunta|hallitus|valtuusto|neuvosto|tiimi|verkosto|raati)",
    own_group=frozenset({"ryhmä", "ohjausryhmä", "johtoryhmä"}),
    plan_nouns=("painopiste", "tavoite", "suunnitelma", "toimenpide", "tehtävä"),
    question=r"\w{2,}k[oö]",
    discussion=frozenset({"keskustelu", "keskustella", "pohtia", "kysyä", "todeta"}),
)
