"""Swedish verbs: the dictionary gives the infinitive, endings and helping verbs tell the form."""

from etl.languages.claims import ChainWords, Effect, Form, FormRule, VerbClass, VerbWords
from etl.languages.sv_verb_classes import VERB_CLASSES
from etl.languages.word_lists import phrases, word_set

# genomföra få | ge se ske | utge anse | hoppas finnas
INFINITIVE = (
    r"(?:[^aeiouyåäö]a|ia|ea|ua|ya|öa|åa|å|(?<![a-zåäö])(?:ge|se|ske|bli|bero|tro|dö|le|be|te)"
    r"|(?:an|av|för|ut|be|in|över|till|upp|ef|åter|fram)(?:ge|se|be)|as)$"
)

NOT_VERBS = """för inför samt ska vad hel hela väl dels hans sin sina sina bra samma alla andra flera båda många
    fråga vecka skola grupp väg utöver över under efter utan innan mellan inom sedan redan ofta bara gärna kanske
    ungefär cirka ena enda lika mera olika hemma borta nästa första tredje extra aktuella via data media era era
    stora små egna nya kunskap åtgärd längs tillsammans annars alltid oftast senast främst minst högst mest bäst
    just trots sida följande dag åt ur hur var annan finska svenska engelska ansvar ansvara ansvars ärende mål
    härnäst lärdom lön ekonomi flest respektive kommande övriga övrigt stadga syfte"""

# Strong and short verbs: past, past passive, supine, participle where the dictionary or the endings err.
_STRONG = {
    "besluta": "beslöt beslutit", "hålla": "höll hållit", "ge": "gav gett givit", "ta": "tog tagit", "se": "såg sett",
    "avslå": "avslog avslagit", "föreslå": "föreslog föreslagit", "skriva": "skrev skrivit", "dra": "drog dragit",
    "lägga": "lade lagt", "bli": "blev blivit", "få": "fick fått", "gå": "gick gått", "stå": "stod stått",
    "komma": "kom kommit", "finna": "fann funnit", "göra": "gjorde gjort", "sätta": "satte satt", "välja": "valde valt",
    "skjuta": "sköt skjutit", "bjuda": "bjöd bjudit", "bestå": "bestod bestått", "pågå": "pågick pågått",
    "framgå": "framgick framgått", "ingå": "ingick ingått", "avstå": "avstod avstått", "utse": "utsåg utsett",
    "anse": "ansåg ansett", "föra": "förde fört", "utföra": "utförde utfört", "framhålla": "framhöll framhållit",
    "nå": "nådde nått", "uppnå": "uppnådde uppnått", "hinna": "hann hunnit", "säga": "sade sa sagt", "be": "bad bett",
    "försvinna": "försvann försvunnit", "avbryta": "avbröt avbrutit", "bryta": "bröt brutit", "binda": "band bundit",
    "löpa": "löpte löpt", "framskrida": "framskred framskridit", "överskrida": "överskred överskridit",
    "underskrida": "underskred underskridit", "fortskrida": "fortskred fortskridit", "delta": "deltog deltagit",
    "avge": "avgav avgett avgivit", "överlåta": "överlät överlåtit", "låta": "lät låtit",
    "återstå": "återstod återstått",
    "inleda": "inledde inlett", "leda": "ledde lett", "bifalla": "biföll bifallit", "utgå": "utgick utgått",
    "bidra": "bidrog bidragit", "genomgå": "genomgick genomgått", "träda": "trädde trätt", "bereda": "beredde berett",
    "utreda": "utredde utrett", "återkomma": "återkom återkommit", "sammanträda": "sammanträdde sammanträtt",
    "fortsätta": "fortsatte fortsatt", "färdigställa": "färdigställde färdigställt", "ställa": "ställde ställt",
    "godkänna": "godkände godkänt", "använda": "använde använt", "senarelägga": "senarelade senarelagt",
    "bordlägga": "bordlade bordlagt", "fastställa": "fastställde fastställt", "inställa": "inställde inställt",
    "sända": "sände sänt", "stöda": "stödde stött", "ske": "skedde skett", "tillsätta": "tillsatte tillsatt",
    "dröja": "dröjde dröjt", "fördröja": "fördröjde fördröjt", "tvinga": "tvang tvingade tvingat",
    "anta": "antog antagit", "fördela": "fördelade fördelat", "begå": "begick begått",
    "fatta": "fattade fattat", "konkurrensutsätta": "konkurrensutsatte konkurrensutsatt",
}  # fmt: skip
_PARTICIPLES = {

    "slutförd": "slutföra", "hållen": "hålla", "given": "ge", "tagen": "ta", "skriven": "skriva", "bunden": "binda",
    "obunden": "obunden", "avbruten": "avbryta", "vald": "välja", "gjord": "göra", "satt": "sätta", "lagd": "lägga",
    "godkänd": "godkänna", "försenad": "försena", "försenat": "försena", "försenade": "försena", "ställd": "ställa",
    "inställd": "inställa", "inställt": "inställa", "inställda": "inställa", "färdigställd": "färdigställa",
    "avslutad": "avsluta", "avslutat": "avsluta", "avslutade": "avsluta", "inledd": "inleda", "inlett": "inleda",
    "utsedd": "utse", "utsett": "utse", "utsedda": "utse", "undertecknad": "underteckna",
    "undertecknat": "underteckna", "bundna": "binda", "bundet": "binda", "påbörjad": "påbörja", "påbörjat": "påbörja",
    "ibruktagen": "ibruktaga", "avtalad": "avtala", "avtalat": "avtala", "beslutad": "besluta",
    "beslutat": "besluta", "antagen": "anta", "skickad": "skicka", "skickat": "skicka",
}  # fmt: skip


def _irregular() -> dict[str, tuple[tuple[Form, ...], str]]:
    """Strong pasts with their passives, and supines, which the neuter participle looks like."""
    found: dict[str, tuple[tuple[Form, ...], str]] = {}
    for infinitive, forms in _STRONG.items():
        found[infinitive] = ((Form.INFINITIVE,), infinitive)
        if infinitive.endswith("a"):
            # The dictionary does not hold every compound: konkurrensutsätter, konkurrensutsätts.
            found.setdefault(f"{infinitive[:-1]}er", ((Form.PRESENT,), infinitive))
            found.setdefault(f"{infinitive[:-1]}s", ((Form.PASSIVE_PRESENT,), infinitive))
        for form in forms.split():
            supine = form.endswith("t") and form not in _STRONG_PASTS_IN_T
            told = (Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE) if supine else (Form.PAST,)
            found[form] = (told, infinitive)
            passive = Form.PASSIVE_PARTICIPLE if supine else Form.PASSIVE_PAST
            found[f"{form}s"] = ((passive,), infinitive)
    for infinitive in VERB_CLASSES[VerbClass.WORK]:
        # `samlar` is also a lost form of a noun to the dictionary.
        if infinitive.endswith("a") and infinitive not in _STRONG:
            found.setdefault(f"{infinitive}r", ((Form.PRESENT,), infinitive))
    for form, infinitive in _PARTICIPLES.items():
        told = (Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE) if form.endswith("t") else (Form.PASSIVE_PARTICIPLE,)
        if form.endswith("ade"):
            told = (Form.PAST, Form.PASSIVE_PARTICIPLE)
        found[form] = (told, infinitive)
    return found


_STRONG_PASTS_IN_T = frozenset({"beslöt", "sköt", "avbröt", "bröt", "lät", "överlät"})

CHAIN = ChainWords(
    readings=(
        FormRule(Form.PASSIVE_PRESENT, "s", "stem"),
        FormRule(Form.PASSIVE_PAST, r"(?:de|te)s$"),
        FormRule(Form.PAST, r"(?:[dt]e)$"),
        FormRule(Form.PASSIVE_PARTICIPLE, r"[^s]ts$"),
        FormRule(Form.PARTICIPLE, r"(?:[aieoy]|[^aeiouyåäös]|s|å)t$"),
        FormRule(Form.PASSIVE_PARTICIPLE, r"(?:at|[^aeiouyåäö]t|tt|it)$"),
        FormRule(Form.PASSIVE_PARTICIPLE, r"(?:d|dd|t|dda|nda|lda|rda|gda|vda|ade|en|na|ta)$"),
        FormRule(Form.PRESENT, r"r$"),
        FormRule(Form.PASSIVE_PRESENT, r"[^t]s$"),
        FormRule(Form.PASSIVE_INFINITIVE, r"as$|ås$|(?:ge|se)s$"),
        FormRule(Form.INFINITIVE, "", "="),
    ),
    irregular=_irregular(),
    lexicon=frozenset(),
    lexical=frozenset(),
    effects={
        ("ha", Form.PARTICIPLE): Effect.PERFECT,
        ("ha", Form.PASSIVE_PARTICIPLE): Effect.PERFECT,
        ("vara", Form.PASSIVE_PARTICIPLE): Effect.RESULT,
        ("bli", Form.PASSIVE_PARTICIPLE): Effect.BECOMING,
        # håller på att uppdateras, arbetar med att ta fram
        ("hålla", Form.INFINITIVE): Effect.ONGOING,
        ("hålla", Form.PASSIVE_INFINITIVE): Effect.ONGOING,
    },
    marks=word_set("att"),
    articles=word_set(
        """en ett den det denna detta dessa sin sitt sina vår vårt våra deras dess någon något några varje all allt i
        på av till från med om vid enligt inom hos mot mellan utan genom utöver per via under kring samt"""
    )
    - word_set("det den till på av om i med under från vid samt"),
    weak_articles=word_set("den det de dessa denna i på av till från med om vid samt under för flera alla"),
    plural_subject="",
    negations=phrases("inte, ej, icke, ingen, inget, inga, aldrig, varken, ingenting"),
    no_negations=phrases("inte bara, inte enbart, inte minst, inte senare, ingen anmärkning, inga anmärkningar"),
    adjectives=word_set(
        """planerad planerat planerade avsedd avsett avsedda tänkt tänkta beräknad beräknat inriktad inriktade baserad
        baserat baserade känd kända begränsad begränsat begränsade berörd berörda kopplad kopplat kopplade riktad
        riktat riktade förväntad anpassad anpassat van nöjd nöjda intresserad intresserade bekant obunden obundna
        obundet outnyttjad outnyttjat outnyttjade oanvänd oanvänt oanvända engagerad engagerade delad delade
        oklar oklara inriktat splittrad splittrat splittrade uppskattad uppskattat beredd beredda"""
    ),
)

VERBS = VerbWords(
    infinitive=INFINITIVE,
    not_verbs=word_set(NOT_VERBS),
    forms=(),
    fixed={
        "är": (Form.PRESENT, "vara"),
        "var": (Form.PAST, "vara"),
        "vore": (Form.CONDITIONAL, "vara"),
        "vara": (Form.INFINITIVE, "vara"),
        "varit": (Form.PARTICIPLE, "vara"),
        "har": (Form.PRESENT, "ha"),
        "hade": (Form.PAST, "ha"),
        "ha": (Form.INFINITIVE, "ha"),
        "haft": (Form.PARTICIPLE, "ha"),
        "ska": (Form.PRESENT, "skola"),
        "skall": (Form.PRESENT, "skola"),
        "skulle": (Form.CONDITIONAL, "skola"),
        "bör": (Form.CONDITIONAL, "böra"),
        "borde": (Form.CONDITIONAL, "böra"),
        "måste": (Form.PRESENT, "måste"),
        "kan": (Form.PRESENT, "kunna"),
        "kunde": (Form.CONDITIONAL, "kunna"),
        "kommer": (Form.PRESENT, "komma"),
        "vill": (Form.PRESENT, "vilja"),
        "ville": (Form.PAST, "vilja"),
        "lär": (Form.PRESENT, "lär"),
        "torde": (Form.PRESENT, "torde"),
        "får": (Form.PRESENT, "få"),
        "blir": (Form.PRESENT, "bli"),
        "blev": (Form.PAST, "bli"),
        "finns": (Form.PRESENT, "finnas"),
        "fanns": (Form.PAST, "finnas"),
        "saknas": (Form.PRESENT, "saknas"),
        "saknades": (Form.PAST, "saknas"),
        "behövs": (Form.PRESENT, "behövas"),
        "behövdes": (Form.PAST, "behövas"),
        "krävs": (Form.PRESENT, "krävas"),
        "lyckas": (Form.PRESENT, "lyckas"),
        "lyckades": (Form.PAST, "lyckas"),
        "lyckats": (Form.PARTICIPLE, "lyckas"),
        "misslyckades": (Form.PAST, "misslyckas"),
        "misslyckats": (Form.PARTICIPLE, "misslyckas"),
        "hoppas": (Form.PRESENT, "hoppas"),
        "enades": (Form.PAST, "enas"),
        "enats": (Form.PARTICIPLE, "enas"),
        "strävar": (Form.PRESENT, "sträva"),
        "klar": (Form.BARE, "klar"),
        "vet": (Form.PRESENT, "veta"),
    },
    restorations=(
        # godkändes -> godkände, ställts -> ställt, försenats -> försena, ställd -> ställa
        (r"des$", "de"),
        (r"tes$", "te"),
        (r"ts$", "t"),
        (r"ades?$", "a"),
        (r"ats?$", "a"),
        (r"ad$", "a"),
        (r"nns$", "nna"),
        (r"d$", "a"),
        (r"da$", "a"),
        (r"([^t])s$", r"\1a"),
        (r"([^t])s$", r"\1"),
        (r"er$", "a"),
    ),
    idioms={
        ("ta", "bruk"): "ibruktaga",
        ("träda", "kraft"): "ikraftträda",
        ("bli", "klar"): "klarbli",
        ("bli", "klart"): "klarbli",
        ("bli", "klara"): "klarbli",
        ("bli", "färdig"): "klarbli",
        ("bli", "färdigt"): "klarbli",
        ("bli", "färdiga"): "klarbli",
        ("skjuta", "upp"): "uppskjuta",
        ("skjuta", "fram"): "framskjuta",
        ("ställa", "in"): "inställa",
        ("lägga", "ned"): "nedlägga",
        ("lägga", "ner"): "nedlägga",
        ("lägga", "fram"): "presentera",
        ("lyfta", "fram"): "framhålla",
        ("lyfta", "upp"): "framhålla",
        ("ta", "upp"): "upptaga",
        ("ta", "fram"): "utarbeta",
        ("ta", "emot"): "mottaga",
        ("ta", "beaktande"): "beakta",
        ("gå", "igenom"): "genomgå",
        ("gå", "framåt"): "framskrida",
        ("gå", "vidare"): "framskrida",
        ("sätta", "igång"): "inleda",
        ("komma", "igång"): "inledas",
        ("komma", "fram"): "framkomma",
        ("dra", "tillbaka"): "återkalla",
        ("dra", "igång"): "inleda",
        ("dra", "ut"): "dröja",
        ("släpa", "efter"): "försena",
        ("halka", "efter"): "försena",
        ("ligga", "efter"): "försena",
        ("föra", "fram"): "framhålla",
        ("skriva", "under"): "underteckna",
        ("rulla", "ut"): "ibruktaga",
        ("bygga", "upp"): "uppbygga",
        ("hoppa", "av"): "avhoppa",
        ("byta", "ut"): "ersätta",
    },
    mistaken=(r"(?!)", r"(?!)", ""),
    question_clitic=r"(?!)",
    emphasis_clitic=r"(?!)",
    be="vara",
    chain=CHAIN,
)
