"""Finnish words for numbers and money."""

from etl.languages.money import MoneyWords, NumberWords
from etl.languages.word_lists import phrases, word_set
from etl.vocabulary import BudgetMeasure

UNITS = "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen"
FRACTIONS = {3: "kolmannes", 4: "neljännes", 5: "viidennes", 6: "kuudennes", 8: "kahdeksannes", 10: "kymmenes"}
PARTS = {2: "puolikas", 3: "kolmasosa", 4: "neljäsosa", 5: "viidesosa", 6: "kuudesosa", 10: "kymmenesosa"}

NUMBERS = NumberWords(
    numbers={
        **{word: number for number, word in enumerate(UNITS.split())},
        **{f"{word}toista": 10 + number for number, word in enumerate(UNITS.split()[:10]) if number},
        "kaksikymmentä": 20,
        "kolmekymmentä": 30,
        "neljäkymmentä": 40,
        "viisikymmentä": 50,
        "kuusikymmentä": 60,
        "seitsemänkymmentä": 70,
        "kahdeksankymmentä": 80,
        "yhdeksänkymmentä": 90,
        "sata": 100,
        "kaksisataa": 200,
        "kolmesataa": 300,
        "viisisataa": 500,
        "tusina": 12,
    },
    fractions={
        **{name: (1, parts) for parts, name in FRACTIONS.items()},
        # simplemma gives "puoli" for puolet and puolen alike; only the plural is a share of something.
        "puolet": (1, 2),
        "puolta": (1, 2),
    },
    fraction_parts={name: parts for parts, name in PARTS.items()},
    scales={
        **dict.fromkeys(("tuhat", "tuhatta", "tuh"), 1_000),
        **dict.fromkeys(("miljoona", "milj", "mn", "mio"), 1_000_000),
        **dict.fromkeys(("miljardi", "mrd"), 1_000_000_000),
    },
    vague=word_set("kymmeniä kymmenien satoja satojen tuhansia tuhansien miljoonia miljoonien miljardeja tusinoittain"),
    percent=word_set("% prosentti pros"),
    currencies={"€": "EUR", "euro": "EUR", "eur": "EUR", "sek": "SEK", "usd": "USD", "$": "USD"},
    scaled_currencies={
        **dict.fromkeys(("m€", "meur", "me"), (1_000_000, "EUR")),
        **dict.fromkeys(("t€", "teur", "k€", "keur"), (1_000, "EUR")),
    },
    about=phrases("noin, suunnilleen, arviolta, likimain, n, runsas, reilu, karkeasti"),
    almost=phrases("lähes, melkein, vajaa, miltei, hieman alle, vähän alle"),
    at_most=phrases("enintään, korkeintaan, alle, maksimissaan"),
    at_least=phrases("yli, vähintään, ainakin, vähintäänkin"),
    no_unit=word_set(
        """ja tai sekä eli mutta joka mikä jossa joista on ovat oli olivat ei eikä kuin mukaan kautta aikana kanssa
        osalta jälkeen avulla myötä välillä sisällä kesken puolesta ajan kuluessa lisäksi päästä"""
    ),
    numbered=word_set("suositus suositukset toimenpide vaihe kunta pilotti ryhmä taso luokka erä kohde tehtävä asia"),
    counted=r"\w+(?:a|ä)",
    out_of=r"\w+st[aä]",
    owning=r"\w{3,}n",
)

MONEY = MoneyWords(
    numbers=NUMBERS,
    budget=phrases(
        """*budjetti, *määräraha, *rahoitus, raha, *rahat, *avustus, *talousarvio, *rahoituskehys, *apuraha,
        hankeraha, *määrärahaosuus, *momentti"""
    ),
    costs=phrases("*kustannus, *kustannukset, *meno, *menot, *kulu, *kulut, toteuma, *hankinta"),
    whole=phrases("*ohjelma, *hanke, koko, kokonaisuus, ohjelmakausi"),
    whole_budget=phrases("kokonaisbudjetti, kokonaisrahoitus, kokonaiskustannus, kokonaismääräraha, kokonaiskehys"),
    proposals=(
        (
            BudgetMeasure.BRIDGING_CONSIDERED,
            phrases("siltarahoitus, siltausrahoitus, välirahoitus, siirtymäajan rahoitus, siltaraha"),
        ),
        (
            BudgetMeasure.SPENDING_LIMITS_PROPOSED,
            phrases(
                """kehysesitys, kehysehdotus, määrärahaesitys, määrärahaehdotus, talousarvioesitys, talousarvioehdotus,
                budjettiesitys, budjettiehdotus, kehysriihi, kehykseen esi*, kehyksiin esi*, kehykseen ehdot*"""
            ),
        ),
    ),
    measures=(
        (
            BudgetMeasure.NOT_ACTIVATED,
            phrases(
                """aktivoimatta, käyttämättä, sitomatta, jakamatta, kohdentamatta, aktivoimaton, käyttämätön,
                sitomaton, jakamaton, jäljellä, vapaana"""
            ),
        ),
        (
            BudgetMeasure.COMMITTED,
            phrases("sidottu, sidottuna, sidotut, sitoa, sitoutua, sidottuja, kiinnitetty, kiinnitettynä"),
        ),
        (
            BudgetMeasure.ON_BUDGET,
            phrases(
                """budjetissa, budjetissaan, budjetin mukaisesti, talousarvion mukaisesti, kustannusarviossa,
                kustannusarvion mukaisesti, kehyksessä, budjetin mukaan, kustannusten * suunnitellusti"""
            ),
        ),
        (BudgetMeasure.FORECAST, phrases("ennuste, ennustettu, ennustaa, ennakoida, loppuennuste, kustannusennuste")),
        (
            BudgetMeasure.SPENT,
            phrases("käytetty, käytettynä, toteutunut, toteuma, kulutettu, kulunut, maksettu, laskutettu, maksatettu"),
        ),
        (
            BudgetMeasure.PLANNED,
            phrases(
                """varattu, varattuna, budjetoitu, myönnetty, myöntää, osoitettu, osoittaa, varata, budjetoida,
                kohdennettu, kohdentaa"""
            ),
        ),
    ),
    using=word_set("käyttää kulua toteutua maksaa kuluttaa"),
    leading_ahead=word_set("tulla aikoa"),
    fully=phrases(
        """täysimääräisesti, täysimääräinen, täysimääräisenä, kokonaan, kokonaisuudessaan, täysin, viimeistä myöten,
        loppuun"""
    ),
    reserved=word_set("varattu varatusta varatut varattua osoitettu osoitetusta osoitetut myönnetty myönnetystä"),
    possessor=r"\w{3,}n",
    receiver=r"\w{2,}(?:[aeiouyäö]{2}n|h[aeiouyäö]n|seen|siin|hin|lle)",
)
