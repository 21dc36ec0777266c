"""Swedish words for numbers and money."""

from etl.languages.money import MoneyWords, NumberWords
from etl.languages.word_lists import phrases, word_set
from etl.vocabulary import BudgetMeasure

UNITS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton"
TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"
PARTS = {3: "tredjedel", 4: "fjärdedel", 5: "femtedel", 6: "sjättedel", 8: "åttondel", 10: "tiondel"}

NUMBERS = NumberWords(
    numbers={
        **{word: number for number, word in enumerate(UNITS.split())},
        **{word: 10 * number for number, word in enumerate(TENS.split(), start=2)},
        "ett": 1,
        "hundra": 100,
        "tvåhundra": 200,
        "femhundra": 500,
        "dussin": 12,
    },
    fractions={"hälften": (1, 2), "hälft": (1, 2), "halva": (1, 2), "kvarts": (1, 4)},
    fraction_parts={name: parts for parts, name in PARTS.items()},
    scales={
        **dict.fromkeys(("tusen", "tkr", "t"), 1_000),
        **dict.fromkeys(("miljon", "miljoner", "milj", "mn", "mio"), 1_000_000),
        **dict.fromkeys(("miljard", "miljarder", "mrd"), 1_000_000_000),
    },
    vague=word_set("tiotals hundratals tusentals miljontals dussintals hundratal tusental tiotal"),
    percent=word_set("% procent proc"),
    currencies={
        **dict.fromkeys(("€", "euro", "eur"), "EUR"),
        **dict.fromkeys(("sek", "krona", "kronor", "kr"), "SEK"),
        **dict.fromkeys(("usd", "$"), "USD"),
    },
    scaled_currencies={
        **dict.fromkeys(("m€", "meur", "me"), (1_000_000, "EUR")),
        **dict.fromkeys(("t€", "teur", "k€", "keur"), (1_000, "EUR")),
        **dict.fromkeys(("mkr", "mnkr", "msek"), (1_000_000, "SEK")),
        **dict.fromkeys(("tkr", "ksek"), (1_000, "SEK")),
    },
    about=phrases("cirka, ca, omkring, ungefär, uppskattningsvis, drygt, runt, c:a, närmare"),
    almost=phrases("nästan, knappt, nära, inemot, strax under, lite under"),
    at_most=phrases("högst, max, maximalt, under, som mest, upp till"),
    at_least=phrases("över, minst, mer än, fler än, åtminstone"),
    no_unit=word_set(
        """och eller samt men som vilket är var har hade inte än enligt via under med för efter av till i på vid från om
        mellan inom per ska kan den det de"""
    ),
    numbered=word_set("rekommendation åtgärd fas kommun pilot grupp nivå klass post objekt uppgift ärende etapp"),
    counted=r"\w{2,}",
    out_of=r"(?!)",
    owning=r"(?!)",
    article=word_set("en ett"),
    leading_currencies=word_set("eur sek"),
)

MONEY = MoneyWords(
    numbers=NUMBERS,
    budget=phrases(
        """*budget, *budgeten, *anslag, *anslaget, *anslagen, *finansiering, *finansieringen, *pengar, *pengarna,
            *medel,
        *medlen, *understöd, *understödet, *bidrag, *bidraget, *bidragen, *finansieringsram, *projektpengar"""
    ),
    costs=phrases("*kostnad, *kostnaden, *kostnader, *kostnaderna, *utgift*, *upphandling, utfall, utfallet"),
    whole=phrases("*program, programmet, programmets, *projekt, projektet, projektets, hela, helheten"),
    whole_budget=phrases("totalbudget*, helhetsbudget*, totalfinansiering*, totalkostnad*, totalanslag*"),
    proposals=(
        (BudgetMeasure.BRIDGING_CONSIDERED, phrases("brofinansiering*, mellanfinansiering*, övergångsfinansiering*")),
        (
            BudgetMeasure.SPENDING_LIMITS_PROPOSED,
            phrases("ramförslag*, anslagsförslag*, budgetförslag*, ramförhandling*, budgetproposition*, rambeslut*"),
        ),
    ),
    measures=(
        (
            BudgetMeasure.NOT_ACTIVATED,
            phrases(
                """outnyttjad*, outnyttjat, oanvänd*, oanvänt, obunden*, obundet, obundna, ofördelad*, ofördelat, kvar,
                återstår, inte aktiverat*, oaktiverad*"""
            ),
        ),
        (
            BudgetMeasure.COMMITTED,
            phrases("bunden, bundet, bundna, binda, bundits, bundit, intecknad*, intecknat, inteckna, förbunden"),
        ),
        (
            BudgetMeasure.ON_BUDGET,
            phrases(
                """inom budget*, enligt budget*, i enlighet med budgeten, inom ramen, inom kostnadskalkylen,
                håller budgeten, hållits budgeten, inom kostnadsramen"""
            ),
        ),
        (BudgetMeasure.FORECAST, phrases("prognos*, prognostisera*, *prognos, *prognosen, beräkna, förutse")),
        (
            BudgetMeasure.SPENT,
            phrases("använd, använt, använts, använda, förbrukad*, förbrukat*, betald*, betalat, fakturerat*, utfall*"),
        ),
        (
            BudgetMeasure.PLANNED,
            phrases(
                """reserverad*, reserverat*, budgeterad*, budgeterat*, beviljad*, beviljat*, bevilja, anvisad*,
                    anvisat*,
                anvisa, reservera, budgetera, anslå, anslagit, avsatt, avsatts, avsätta"""
            ),
        ),
    ),
    using=word_set("använda förbruka betala förverkliga kosta"),
    leading_ahead=word_set("komma skola ämna"),
    fully=phrases("till fullo, fullt ut, helt, i sin helhet, helt och hållet, till sista"),
    reserved=frozenset(),
    possessor=r"\w{2,}s",
    receiver=r"(?!)",
    owner_words=word_set("för till"),
    small_words=word_set("den det de en ett"),
)
