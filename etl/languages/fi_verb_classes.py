"""What Finnish verbs tell, and what they do to the verb that hangs on them."""

from etl.languages.claims import Form, Role, VerbClass
from etl.languages.word_lists import word_set

_VERBS: dict[VerbClass, str] = {
    VerbClass.STATE: """olla sisältää koostua liittyä perustua kuulua koskea kattaa edellyttää vaatia tarvita
        tarkoittaa merkitä korostua johtua riippua vastata sijaita muodostua painottua kohdistua kytkeytyä tukea
        ohjata mahdollistaa edustaa pohjautua jakautua jakaantua voida saattaa täytyä pitää kannattaa tuntea kutsua
        tuntua näyttää vaikuttaa aiheuttaa rajoittaa vaihdella puhua haluta kiinnostaa kestää maksaa luoda palvella
        toimia täydentää nojata tunnistaa hyötyä omata käyttää käsittää sisältyä soveltua sopia ulottua vallita
        esiintyä pyrkiä antaa nimittää kuvata auttaa helpottaa nopeuttaa kasvaa vähetä lisääntyä parantua nousta
        laskea kehittyä muuttua vahvistua jäsentyä ajoittua näkyä tulla käydä asioida sitoutua""",
    VerbClass.STILL: """tarkoittaa tarvita edellyttää vaatia kutsua nimittää tuntea rajoittaa koskea puhua arvostaa
        toivoa voida palvella määrittää johtaa käyttää jakaa mitata nähdä pitää säilyttää kohdella""",
    VerbClass.MEASURE: "sitoa käyttää kuluttaa kulua varata aktivoida toteutua budjetoida kohdentaa jakautua",
    VerbClass.LEFT: "jäädä joutua ajautua osoittautua muodostua",
    VerbClass.MET: "kohdata ilmetä esiintyä ilmaantua tuottaa syntyä aiheuttaa liittyä",
    VerbClass.DEED: "esitellä käydä käsitellä päättää sopia linjata avata tuoda tunnistaa arvioida",
    VerbClass.SAY: """todeta kertoa ilmoittaa esitellä sanoa mainita muistuttaa selostaa raportoida tiedottaa
        huomauttaa täsmentää tarkentaa vastata kiittää toivottaa viitata avata alustaa katsoa painottaa korostaa
        nostaa tuoda kommentoida kannustaa kehottaa ilmaista kuulla lausua informoida keskustella käydä käsitellä
        linjata päättää sopia""",
    VerbClass.FIND: "todeta havaita huomata ilmetä osoittaa osoittautua arvioida tunnistaa paljastua löytyä todentaa",
    VerbClass.OPINION: """pitää nähdä kokea katsoa tuntea kannattaa kiittää arvostaa korostaa painottaa arvioida
        puoltaa""",
    VerbClass.THINK: "pohtia harkita miettiä puntaroida tuumia aprikoida väläyttää pohdiskella spekuloida",
    VerbClass.ASK: "kysyä tiedustella kysellä ihmetellä",
    VerbClass.GO: """edetä edistyä sujua kulkea pysyä olla toteutua valmistua jatkua mennä käynnistyä kehittyä
        onnistua päästä alkaa""",
    VerbClass.AIM: "tavoitella tähdätä pyrkiä aikoa haluta yrittää",
    VerbClass.COME_TRUE: "toteutua onnistua",
    VerbClass.START: """käynnistää käynnistyä aloittaa alkaa ryhtyä avautua lähteä""",
    VerbClass.END: "päättyä loppua umpeutua tulla",
    VerbClass.MOMENT: """järjestää pitää julkaista esitellä hyväksyä hyväksyttää päättää avata ottaa lähettää
        toimittaa palata antaa nimetä valita allekirjoittaa kutsua luovuttaa viedä tuoda asettaa jatkaa siirtää
        siirtyä valmistua ratketa käynnistää käynnistyä aloittaa alkaa jättää pyytää kokoontua laajentaa poistaa
        perustaa palkata rekrytoida maksaa julkistaa vahvistaa lisätä sopia tavata haastatella lopettaa sulkea
        päättyä tilata ilmoittaa merkitä laittaa täydentää teettää saada hankkia haastaa tiedottaa lakkauttaa
        ryhtyä solmia
        käyttöönottaa vastaanottaa""",
    VerbClass.WORK: """valmistella viimeistellä selvittää kehittää laatia työstää testata rakentaa seurata koota
        muodostaa neuvotella käsitellä suunnitella toteuttaa edistää jatkua edetä kartoittaa kerätä pilotoida kokeilla
        tuottaa arvioida analysoida määritellä päivittää uudistaa kouluttaa rekrytoida hakea hioa hahmotella korjata
        siivota tarkastella tehdä kilpailuttaa toimeenpanna implementoida soveltaa tutkia odottaa keskustella
        kirjoittaa suunnata edistyä kuvata vetää hankkia vahvistaa parantaa huomioida ylläpitää kirjata osallistua""",
    VerbClass.HARM: """viivästyä myöhästyä viivästyttää viivyttää vaikeuttaa vaikeutua hidastaa hidastua venyä
    epäonnistua
        kärsiä puuttua haitata estää estyä keskeytyä pysähtyä seisahtua takkuilla ontua ylittyä jumittua ruuhkautua
        kaatua heiketä heikentyä heikentää jättäytyä vaarantua vaarantaa mutkistua kariutua pitkittyä viipyä laahata
        sakata tyssätä alittua hankaloittaa hankaloitua menettää kadota tinkiä lykkääntyä lykkäytyä lykätä hylätä
        jumiutua rikkoutua katketa viivytellä laiminlyödä irtisanoutua""",
    VerbClass.DROP: """perua peruuttaa peruuntua peruutua luopua lakkauttaa raueta vetäytyä hylätä lopettaa karsia
        keskeyttää haudata kuopata kumota lakata purkautua irtisanoa""",
    VerbClass.MOVE: "siirtyä siirtää lykätä lykkääntyä lykkäytyä",
    VerbClass.MEND: """ratkaista korjata poistaa ratketa selättää paikata helpottaa lieventää torjua vähentää purkaa
        ehkäistä""",
    VerbClass.REACH: """riittää vastata toimia toteutua edetä onnistua pysyä ehtiä täyttyä täyttää saavuttaa päästä
        valmistua saada pystyä kyetä löytyä mahtua sujua kattaa tavoittaa palvella mahdollistaa""",
    VerbClass.RECOMMEND: "suositella suosittaa",
    VerbClass.SUPPORT: "kannattaa puoltaa",
    VerbClass.PROPOSE: "ehdottaa esittää toivoa kannustaa kehottaa pyytää peräänkuuluttaa",
}

_WITH_INTO = {
    "tulla": Role.FUTURE,
    "pyrkiä": Role.AIM,
    "joutua": Role.FORCED,
    "onnistua": Role.MANAGE,
    "pystyä": Role.MANAGE,
    "päästä": Role.MANAGE,
    "kyetä": Role.MANAGE,
    "saada": Role.MANAGE,
    "ryhtyä": Role.BEGIN,
    "lähteä": Role.BEGIN,
    "alkaa": Role.BEGIN,
}
_WITH_INFINITIVE = {
    "tulla": Role.MUST,
    "pitää": Role.MUST,
    "täytyä": Role.MUST,
    "kannattaa": Role.MUST,
    "aikoa": Role.INTEND,
    "päättää": Role.INTEND,
    "sopia": Role.INTEND,
    "suunnitella": Role.INTEND,
    "luvata": Role.INTEND,
    "haluta": Role.AIM,
    "yrittää": Role.AIM,
    "tavoitella": Role.AIM,
    "toivoa": Role.AIM,
    "voida": Role.POSSIBLE,
    "saattaa": Role.POSSIBLE,
    "saada": Role.MANAGE,
    "ehtiä": Role.MANAGE,
    "alkaa": Role.BEGIN,
    "uhata": Role.THREAT,
    "harkita": Role.POSSIBLE,
}
_FORESEEING = "arvioida odottaa ennakoida ennustaa olettaa uskoa povata todeta katsoa näyttää vaikuttaa"

ROLES: dict[tuple[str, Form], Role] = {
    **{(verb, Form.INTO): role for verb, role in _WITH_INTO.items()},
    **{(verb, Form.INFINITIVE): role for verb, role in _WITH_INFINITIVE.items()},
    **{(verb, Form.REFERRED): Role.FORECAST for verb in _FORESEEING.split()},
    ("saada", Form.AFTER): Role.MANAGE,
    ("tulla", Form.AFTER): Role.FORECAST,
    ("jättää", Form.WITHOUT): Role.LEAVE_OUT,
    ("jäädä", Form.WITHOUT): Role.REMAIN,
    ("olla", Form.NECESSARY): Role.MUST,
    ("suunnitella", Form.NECESSARY): Role.INTEND,
    ("sopia", Form.NECESSARY): Role.INTEND,
    ("ehdottaa", Form.NECESSARY): Role.POSSIBLE,
}

VERB_CLASSES = {kind: word_set(verbs) for kind, verbs in _VERBS.items()}
