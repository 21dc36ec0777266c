"""Swedish."""

from etl.languages.sv_claims import CLAIMS
from etl.languages.sv_structure import STRUCTURE
from etl.languages.times import TimeWords

__all__ = ["CLAIMS", "STRUCTURE", "TIMES"]

# --- Times, numbers, money ------------------------------------------------------------------------------------------

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december"
SHORT_MONTHS = {"jan": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11, "dec": 12}
WEEKDAYS = ("måndag tisdag onsdag torsdag fredag lördag söndag", "mån tis ons tors fre lör sön")
# A number with dots after one of these is no day.
NUMBERED = "punkt underpunkt kapitel bilaga version paragraf moment tabell bild figur sida ärende nummer nr"
# Beside a day in the head of minutes: not the day of the meeting.
OTHER_DAYS = (
    "justera justerat justerad granska godkänna godkänd godkänt upprätta uppgöra underteckna undertecknat publicera "
    "uppdatera uppdaterad föregående föregå nästa utskriven skriva framlagd påseende skicka skickad sändlista"
)
# Verbs of the past that tell of what is to come.
PLANNING = "planera planerad avtala avtalad besluta beslutad godkänna godkänd fastställa fastställd enas sätta bestämma"
SEASONS = {"vår": (3, 5), "sommar": (6, 8), "höst": (9, 11), "vinter": (12, 2)}
# simplemma knows neither the forms of last season nor all definite ones.
SEASON_FORMS = {
    **dict.fromkeys(("våren", "våras", "vårens"), (3, 5)),
    **dict.fromkeys(("sommaren", "somras", "sommarens"), (6, 8)),
    **dict.fromkeys(("hösten", "höstas", "höstens"), (9, 11)),
    **dict.fromkeys(("vintern", "vintras", "vinterns"), (12, 2)),
}

TIMES = TimeWords(
    months={name: number for number, name in enumerate(MONTHS.split(), start=1)} | SHORT_MONTHS,
    seasons=SEASONS | SEASON_FORMS,
    season_prefixes=("för", "hög", "sen"),
    halves={"halvår": 0, "halva": 0, "hälft": 0, "årshalva": 0, "årshälft": 0},
    weekdays={name: number for names in WEEKDAYS for number, name in enumerate(names.split())},
    ordinals={
        **dict.fromkeys(("första", "först"), 1),
        **dict.fromkeys(("andra", "annan"), 2),
        **dict.fromkeys(("tredje",), 3),
        **dict.fromkeys(("fjärde",), 4),
        "sista": -1,
    },
    relatives={
        **dict.fromkeys(("nästa", "nästkommande", "följande", "kommande"), 1),
        **dict.fromkeys(("innevarande", "denna", "detta"), 0),
        **dict.fromkeys(("förra", "senaste", "föregående", "fjol"), -1),
    },
    symbols={
        **dict.fromkeys(("år", "året", "årets"), "v"),
        **dict.fromkeys(("vecka", "veckan", "v"), "w"),
        **dict.fromkeys(("kvartal", "kvartalet"), "q"),
        **dict.fromkeys(("början", "inledningen", "ingången"), "G"),
        **dict.fromkeys(("mitten", "medio"), "H"),
        **dict.fromkeys(("slutet", "utgången", "utgång"), "J"),
        **dict.fromkeys(("tidigt",), "G"),
        **dict.fromkeys(("sent",), "U"),
        **dict.fromkeys(("senast", "inom"), "b"),
        **dict.fromkeys(("före", "innan"), "E"),
        "efter": "C",
        **dict.fromkeys(("från", "fr.o.m", "sedan"), "S"),
        **dict.fromkeys(("till", "t.o.m"), "Z"),
        **dict.fromkeys(("av", "på"), "O"),
        **dict.fromkeys(("den", "det", "de"), "T"),
        **dict.fromkeys(("i", "under", "vid", "för"), "F"),
        **dict.fromkeys(("möte", "mötet", "sammanträde", "styrgruppsmöte", "styrelsemöte", "nämndmöte"), "g"),
        **dict.fromkeys(("och", "eller", "samt"), "j"),
        "årsskifte": "V",
        "årsskiftet": "V",
        **dict.fromkeys(("månad", "månaden"), "K"),
    },
    cases=(
        (rf"(?:{'|'.join(MONTHS.split())}|{'|'.join(SHORT_MONTHS)})", "at"),
        (r"(?:vår|sommar|höst|vinter|som|vint)(?:en|n|as|ras|rarna)?s?", "at"),
        (
            r"år(?:et)?|kvartal(?:et)?|halvår(?:et)?|hälften|halvan|halva|vecka(?:n)?|\w*möte(?:t)?|sammanträde(?:t)?",
            "at",
        ),
        (r"årsskiftet|början|slutet|mitten|utgången", "at"),
    ),
    plural=r"(?i:möten|mötena|sammanträden|sammanträdena)",
    numbered=frozenset(NUMBERED.split()),
    lasting=frozenset(["fortsätta", "pågå", "gälla", "fortgå", "räcka", "löpa"]),
    moving=frozenset(["flytta", "skjuta", "uppskjuta", "senarelägga", "framflytta", "försena", "försenad"]),
    clock=r"(?:kl|klockan|klo)\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?",
    verb=r"\w*(?:a|å|se|ge|ske|bli|[nm]as)",
    present=r"\w+(?:ar|er|år|as|ås|ns|ds|gs|js|lls|r)|ska|skall|kan|bör",
    past=r"\w+(?:ades?|ddes?|[dt]es?)|var|blev|hade|hölls|gavs|togs|fick|gick|kom|slöts|beslöts|utsågs|sågs|skrevs"
    r"|höll|gav|tog|beslöt|avslogs|fanns|pågick|drogs|gjordes|lades|sades|valdes",
    always_past=r"""\w{4,}(?:ades|ddes|ntes|ttes|stes)|blev|hölls|gavs|togs|beslöts|utsågs|avslogs|skrevs|ställdes|godkändes|slopades|fattades""",
    perfect_helpers=frozenset(["har", "hade"]),
    past_participle=r"\w+(?:ats?|its?|tts?|[^aeiouyåäö]ts?)",
    past_attribute=r"(?:publicerade|godkända|genomförda|godkänt)",
    coming_helpers=frozenset(
        ["ska", "skall", "kommer", "bör", "väntas", "beräknas", "planeras", "avser", "ämnar", "torde"]
    ),
    planning=frozenset(PLANNING.split()),
    day_labels=frozenset({"tid", "mötestid", "datum", "tidpunkt", "sammanträdestid", "mötesdatum"}),
    meeting_words=frozenset({"möte", "protokoll", "promemoria", "sammanträde", "mötesprotokoll", "styrgruppsmöte"}),
    meeting_verbs=frozenset({"sammanträda", "sammankomma", "träffas", "samlas", "träffa"}),
    other_days=frozenset(OTHER_DAYS.split()),
    opening=frozenset({"öppna", "öppnande"}),
    negations=frozenset({"inte", "ej"}),
    cancelling=frozenset({"inställa", "inställd", "annullera", "slopa", "utgå", "avlysa"}),
    group=r"\w*(?:grupp|utskott|sektion|nämnd|kommitté|styrelse|fullmäktige|råd|team|nätverk|panel)",
    own_group=frozenset({"grupp", "styrgrupp", "ledningsgrupp", "styrelse"}),
    plan_nouns=("tyngdpunkt", "mål", "plan", "åtgärd", "uppgift"),
    discussion=frozenset({"diskussion", "diskutera", "dryfta", "fråga", "konstatera"}),
    plain_days=True,
    pairs={("i", "år"): ("z", 0), ("i", "fjol"): ("z", -1)},
)
