"""What Swedish verbs tell, and what they do to the verb that hangs on them."""

from etl.languages.claims import Form, Role, VerbClass
from etl.languages.word_lists import word_set

_VERBS: dict[VerbClass, str] = {
    VerbClass.STATE: """vara finna finnas innehålla bestå bygga basera grunda gälla omfatta täcka förutsätta kräva
        behöva
        behövas krävas innebära betyda betona bero motsvara utgöra koncentrera rikta koppla anknyta stödja stöda styra
        möjliggöra företräda representera fördela kunna skola böra måste känna kalla verka synas påverka förorsaka
        orsaka begränsa variera tala vilja intressera kosta tjäna fungera komplettera nyttja använda utnyttja ingå höra
        tillhöra lämpa gå råda förekomma beskriva hjälpa underlätta öka minska förbättra stiga sjunka ändra förändra
        stärka framgå återstå ha få äga bidra avse ligga stå sitta handla passa räkna skapa
        komma sakna spela visa gynna leda""",
    VerbClass.STILL: """innebära behöva behövas kräva krävas förutsätta kalla benämna känna begränsa gälla avse basera
        grunda bygga rikta koppla använda utnyttja leda styra fördela mäta bevara behandla se anse rekommendera
        värdesätta önska definiera omfatta finna finnas dela ligga""",
    VerbClass.MEASURE: "binda använda förbruka gå reservera aktivera budgetera anslå inteckna förverkliga fördela",
    VerbClass.LEFT: "bli kvarstå återstå förbli visa",
    VerbClass.MET: "möta stöta uppstå förekomma uppkomma framkomma medföra orsaka förorsaka yppa",
    VerbClass.DEED: "presentera behandla besluta dra öppna identifiera bedöma avtala upptaga föredra",
    VerbClass.SAY: """konstatera berätta meddela presentera säga nämna påminna redogöra rapportera informera påpeka
        precisera svara tacka hälsa hänvisa betona framhålla lyfta kommentera uppmana uttrycka höra diskutera
        behandla besluta avtala anteckna föredra redovisa upplysa understryka enas anmäla upptaga genomgå uppge
        förklara notera beakta""",
    VerbClass.FIND: """konstatera upptäcka märka observera visa framgå bedöma identifiera avslöja hitta verifiera
        finna finnas""",
    VerbClass.OPINION: "anse se uppleva tycka känna understöda stödja tacka uppskatta betona bedöma förorda hålla",
    VerbClass.THINK: "överväga fundera dryfta begrunda resonera spekulera övertänka",
    VerbClass.ASK: "fråga efterfråga undra förhöra efterlysa",
    VerbClass.GO: """framskrida fortskrida framskriva löpa gå fortgå fortsätta vara förverkliga framåtskrida förlöpa
        följa hålla slutföra utveckla lyckas börja starta inledas klarbli avancera flyta pågå ligga finnas""",
    VerbClass.AIM: "eftersträva sträva sikta syfta ämna vilja försöka",
    VerbClass.COME_TRUE: "lyckas förverkliga klarbli slutföra",
    VerbClass.START: "inleda börja påbörja starta öppna sätta igångsätta inledas komma",
    VerbClass.END: "upphöra utgå löpa sluta avsluta avslutas",
    VerbClass.MOMENT: """ordna hålla publicera presentera godkänna besluta öppna ta sända skicka lämna leverera
        återkomma
        återuppta ge utse välja underteckna kalla överlåta föra lägga tillsätta fortsätta flytta klarbli avgöra inleda
        svara få skaffa påbörja börja starta be sammankomma sammanträda utvidga avlägsna grunda anställa rekrytera
        betala offentliggöra
        fastställa tillägga avtala träffa intervjua avsluta stänga beställa meddela anmäla anteckna komplettera låta
        skaffa utmana informera ingå ibruktaga ikraftträda mottaga upptaga tillställa överlämna avge inlämna införa
        lansera utlysa anordna arrangera distribuera slutföra färdigställa skriva föredra cirkulera""",
    VerbClass.WORK: """bereda förbereda finslipa utreda utveckla utarbeta arbeta testa bygga följa samla bilda förhandla
        behandla söka planera genomföra främja framskrida fortsätta kartlägga pilotera pröva producera utvärdera
        analysera
        definiera uppdatera förnya utbilda rekrytera ansöka slipa skissa uppbygga korrigera rätta granska göra
        konkurrensutsätta
        verkställa implementera tillämpa undersöka vänta diskutera skriva beskriva upphandla stärka förbättra beakta
        underhålla registrera investigera uppgöra sammanställa planlägga översätta åtgärda se""",
    VerbClass.HARM: """försena fördröja försvåra hindra förhindra bromsa dröja misslyckas lida sakna saknas
        skada avbryta avstanna stanna stoppa överskrida försämra försvaga äventyra komplicera stranda underskrida
        förlora försvinna uppskjuta framskjuta senarelägga avbrytas brista strula krångla halka släpa försumma
        haka avhoppa""",
    VerbClass.DROP: """inställa slopa avstå annullera nedlägga lägga dra utesluta förkasta skrota återkalla upphäva
        avbeställa skippa avveckla skrinlägga stryka avblåsa""",
    VerbClass.MOVE: "flytta framflytta överföra överflytta",
    VerbClass.MEND: "lösa korrigera rätta avlägsna lätta lindra avvärja minska avveckla förebygga åtgärda",
    VerbClass.REACH: """räcka motsvara fungera förverkliga framskrida lyckas hålla hinna fylla uppfylla uppnå nå få
        kunna förmå finna rymma löpa täcka tjäna möjliggöra klarbli klara gå""",
    VerbClass.RECOMMEND: "rekommendera",
    VerbClass.SUPPORT: "understöda stödja förorda bifalla",
    VerbClass.PROPOSE: "föreslå önska uppmana efterlysa hoppas yrka",
}

_WITH_INFINITIVE = {
    "skola": Role.FUTURE,
    "komma": Role.FUTURE,
    "lär": Role.FORECAST,
    "böra": Role.MUST,
    "måste": Role.MUST,
    "behöva": Role.MUST,
    "ha": Role.MUST,
    "tvinga": Role.FORCED,
    "nödga": Role.FORCED,
    "sträva": Role.AIM,
    "eftersträva": Role.AIM,
    "försöka": Role.AIM,
    "vilja": Role.AIM,
    "önska": Role.AIM,
    "sikta": Role.AIM,
    "syfta": Role.AIM,
    "hoppas": Role.AIM,
    "avse": Role.INTEND,
    "ämna": Role.INTEND,
    "planera": Role.INTEND,
    "räkna": Role.INTEND,
    "tänka": Role.INTEND,
    "besluta": Role.INTEND,
    "avtala": Role.INTEND,
    "enas": Role.INTEND,
    "lova": Role.INTEND,
    "kunna": Role.POSSIBLE,
    "få": Role.POSSIBLE,
    "överväga": Role.POSSIBLE,
    "hinna": Role.MANAGE,
    "lyckas": Role.MANAGE,
    "orka": Role.MANAGE,
    "klara": Role.MANAGE,
    "börja": Role.BEGIN,
    "påbörja": Role.BEGIN,
    "riskera": Role.THREAT,
    "hota": Role.THREAT,
    "vänta": Role.FORECAST,
    "beräkna": Role.FORECAST,
    "förvänta": Role.FORECAST,
    "uppskatta": Role.FORECAST,
    "bedöma": Role.FORECAST,
    "förutse": Role.FORECAST,
    "anta": Role.FORECAST,
    "torde": Role.FORECAST,
    "låta": Role.MANAGE,
    "avstå": Role.LEAVE_OUT,
}

ROLES: dict[tuple[str, Form], Role] = {(verb, Form.INFINITIVE): role for verb, role in _WITH_INFINITIVE.items()}

VERB_CLASSES = {kind: word_set(verbs) for kind, verbs in _VERBS.items()}
