"""English words for numbers and money."""

from etl.languages.money import MoneyWords, NumberWords
from etl.languages.word_lists import phrases, word_set
from etl.vocabulary import BudgetMeasure

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
PARTS = {3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}

NUMBERS = NumberWords(
    numbers={
        **{word: number for number, word in enumerate(UNITS.split())},
        **{word: 10 * number for number, word in enumerate(TENS.split(), start=2)},
        "a": 1,
        "hundred": 100,
        "dozen": 12,
    },
    fractions={"half": (1, 2)},
    fraction_parts={name: parts for parts, name in PARTS.items()},
    scales={
        **dict.fromkeys(("thousand", "k"), 1_000),
        **dict.fromkeys(("million", "m", "mn", "mio"), 1_000_000),
        **dict.fromkeys(("billion", "bn"), 1_000_000_000),
    },
    vague=word_set("dozens hundreds thousands millions tens billions"),
    percent=word_set("% percent pct"),
    currencies={
        **dict.fromkeys(("€", "euro", "euros", "eur"), "EUR"),
        **dict.fromkeys(("£", "gbp", "pound", "pounds"), "GBP"),
        **dict.fromkeys(("sek",), "SEK"),
        **dict.fromkeys(("usd", "$", "dollar", "dollars"), "USD"),
    },
    scaled_currencies={
        **dict.fromkeys(("m€", "meur"), (1_000_000, "EUR")),
        **dict.fromkeys(("k€", "keur"), (1_000, "EUR")),
    },
    about=phrases("about, around, approximately, roughly, some, circa, ca, approx, estimated"),
    almost=phrases("almost, nearly, just under, close to"),
    at_most=phrases("at most, maximum, under, up to, below, less than, no more than"),
    at_least=phrases("over, at least, more than, in excess of, minimum"),
    no_unit=word_set(
        """and or but that which who of in on at by for with from to as than is are was were has have had will not per
        the this these those it its their can may should under during after before out"""
    ),
    numbered=word_set("recommendation action phase municipality pilot group level class item task stage option"),
    counted=r"\w{2,}",
    out_of=r"(?!)",
    owning=r"(?!)",
    article=word_set("a one"),
    leading_currencies=word_set("eur gbp sek usd"),
    decimal_point=True,
)

MONEY = MoneyWords(
    numbers=NUMBERS,
    budget=phrases(
        "budget*, appropriation*, funding, funds, fund, financing, money, grant, grants, subsid*, allocation*"
    ),
    costs=phrases("cost, costs, expenditure, expenditures, spending, expense*, outturn"),
    whole=phrases("programme, programme's, project, project's, whole, entire"),
    whole_budget=phrases(
        "total budget, overall budget, total funding, overall funding, total cost, overall cost, total costs"
    ),
    proposals=(
        (
            BudgetMeasure.BRIDGING_CONSIDERED,
            phrases("bridging funding, bridge funding, bridging finance, interim funding"),
        ),
        (
            BudgetMeasure.SPENDING_LIMITS_PROPOSED,
            phrases("spending limits proposal, budget proposal, appropriation proposal, spending limits, budget bid"),
        ),
    ),
    measures=(
        (
            BudgetMeasure.NOT_ACTIVATED,
            phrases(
                "unused, unspent, uncommitted, unallocated, not been activated, not activated, remaining, left, remains"
            ),
        ),
        (BudgetMeasure.COMMITTED, phrases("committed, commit, contracted, tied, bound, obligated")),
        (
            BudgetMeasure.ON_BUDGET,
            phrases(
                "within budget, on budget, within the budget, in line with the budget, according to budget, to budget"
            ),
        ),
        (BudgetMeasure.FORECAST, phrases("forecast, forecasts, projected, estimate, estimated, expected, anticipated")),
        (BudgetMeasure.SPENT, phrases("spent, used, spend, consumed, paid, invoiced, outturn, disbursed")),
        (
            BudgetMeasure.PLANNED,
            phrases(
                "reserved, budgeted, granted, allocated, allocate, earmarked, awarded, set aside, appropriated, reserve"
            ),
        ),
    ),
    using=word_set("use spend consume pay disburse"),
    leading_ahead=word_set("will go shall"),
    fully=phrases("fully, in full, entirely, completely, in its entirety, to the last"),
    reserved=frozenset(),
    possessor=r"\w{2,}(?:'s|’s)",
    receiver=r"(?!)",
    owner_words=word_set("for of"),
    small_words=word_set("the a an its our this"),
)
