"""English verbs: the dictionary gives the infinitive, helping verbs and the words around tell the form."""

from etl.languages.claims import ChainWords, Effect, Form, FormRule, VerbWords
from etl.languages.en_verb_classes import VERB_CLASSES
from etl.languages.word_lists import phrases, word_set

NOT_VERBS = """need hundred indeed interested speed feed seed united detailed meeting building during following funding
    training planning engineering nothing something anything morning evening spring string understanding wellbeing
    being thing pending findings housing pricing licensing testing regarding concerning including according spending
    processing mapping hosting workshop well further later"""

# Past and participle of verbs that no ending tells; one form where both are alike.
_IRREGULAR = """hold held, give gave given, begin began begun, send sent, find found, meet met, choose chose chosen,
    spend spent, set set, put put, run ran run, make made, take took taken, write wrote written, go went gone,
    come came come, become became become, see saw seen, know knew known, get got got, keep kept, leave left, lead led,
    lose lost, pay paid, say said, seek sought, sell sold, show showed shown, speak spoke spoken, stand stood,
    tell told, think thought, understand understood, win won, bring brought, build built, buy bought, cut cut,
    draw drew drawn, fall fell fallen, feel felt, grow grew grown, hear heard, let let, mean meant, read read,
    rise rose risen, withdraw withdrew withdrawn, undertake undertook undertaken, forgo forwent forgone,
    overrun overran overrun, overspend overspent, foresee foresaw foreseen, do did done, teach taught, hit hit,
    shut shut, cost cost, forecast forecast, input input, break broke broken, fly flew flown, drive drove driven,
    strive strove striven, arise arose arisen, oversee oversaw overseen"""

_EXTRA_VERBS = """accept access achieve act adapt affect align allocate alter amend answer appear arise arrive ask
    attract automate avoid become believe borrow buy calculate change charge check choose collect combine come compare
    complete compose configure connect consolidate consult contact control convert cooperate copy count create declare
    depend deploy design destroy detect determine direct document double download earn edit eliminate employ end engage
    enhance ensure establish exchange exist expand expect extract facilitate file find fit fund generate get go govern
    grant grow guarantee handle happen harmonise harmonize help host identify illustrate increase influence install
    integrate intervene invest invite issue join judge keep know learn leave let level list live look make manage mark
    market mean merge modify name need number obtain occur operate optimise own participate perform permit play possess
    print process promise protect prove purchase qualify raise react read receive recognise recognize reduce refuse
    register release replace represent reserve restore restrict retain reuse save say scale schedule score search
    select sell separate serve share show simplify solve speak specify spread stay store streamline submit take talk
    tell think transform travel treat trigger trust turn understand undertake unify upgrade upload validate verify
    visit vote win write yield shorten harmonise lengthen tackle attend clarify consolidate finalise agree welcome"""


def _irregular() -> dict[str, tuple[tuple[Form, ...], str]]:
    found: dict[str, tuple[tuple[Form, ...], str]] = {}
    for line in _IRREGULAR.split(","):
        infinitive, *forms = line.split()
        past, participle = forms[0], forms[-1]
        for form in {past, participle}:
            told: tuple[Form, ...] = (Form.PAST,) if form == past else ()
            told += (Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE) if form == participle else ()
            told += (Form.INFINITIVE,) if form == infinitive else ()
            found[form] = (told, infinitive)
    return found


CHAIN = ChainWords(
    readings=(
        FormRule(Form.PAST, r"ed$"),
        FormRule(Form.PARTICIPLE, r"ed$"),
        FormRule(Form.PASSIVE_PARTICIPLE, r"ed$"),
        FormRule(Form.IN, r"ing$"),
        FormRule(Form.PRESENT, r"s$"),
        FormRule(Form.PRESENT, "", "="),
        FormRule(Form.INFINITIVE, "", "="),
    ),
    irregular=_irregular()
    | {
        "been": ((Form.PARTICIPLE,), "be"),
        "being": ((Form.IN,), "be"),
        "be": ((Form.INFINITIVE,), "be"),
        "have": ((Form.PRESENT, Form.INFINITIVE), "have"),
        "having": ((), "have"),
        "do": ((Form.PRESENT, Form.INFINITIVE), "do"),
        "cancelled": ((Form.PAST, Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE), "cancel"),
        "going": ((Form.IN,), "go"),
        "outlined": ((Form.PAST, Form.PARTICIPLE, Form.PASSIVE_PARTICIPLE), "outline"),
    },
    lexicon=frozenset().union(*VERB_CLASSES.values(), word_set(_EXTRA_VERBS)),
    lexical=frozenset({Form.PRESENT, Form.INFINITIVE}),
    effects={
        ("have", Form.PARTICIPLE): Effect.PERFECT,
        ("be", Form.PASSIVE_PARTICIPLE): Effect.RESULT,
        ("get", Form.PASSIVE_PARTICIPLE): Effect.BECOMING,
        ("be", Form.IN): Effect.ONGOING,
        ("keep", Form.IN): Effect.ONGOING,
        ("do", Form.INFINITIVE): Effect.BECOMING,
    },
    marks=word_set("to"),
    articles=word_set(
        """a an the this these those my our your their its his each every any some no of in on at by from with for about
        into under over between without through during against as per all both another other new such which's than"""
    )
    - word_set("this these those all both no other than as"),
    weak_articles=word_set("all both other no these those as this"),
    plural_subject=r"(?:[^s]s|^(?:they|we|you|i|people|who|which|that|also|both|all|still|currently|now|not|and))$",
    negations=phrases("not, no, never, none, neither, nothing, cannot, nobody, don't, doesn't, didn't, isn't, wasn't"),
    no_negations=phrases(
        "not only, no later, no more than, no objection*, no comment*, no doubt, no less than, no earlier, not least"
    ),
    adjectives=word_set(
        """planned scheduled intended based required needed involved interested limited concerned pleased expected
        aimed focused focussed targeted linked related located known associated aligned available uncommitted unused
        unspent unclear divided engaged experienced dedicated fragmented outdated suited"""
    ),
)

VERBS = VerbWords(
    infinitive=r"^[a-z]{2,}$",
    not_verbs=word_set(NOT_VERBS),
    forms=(),
    fixed={
        "live": (Form.BARE, "live"),
        "is": (Form.PRESENT, "be"),
        "are": (Form.PRESENT, "be"),
        "am": (Form.PRESENT, "be"),
        "was": (Form.PAST, "be"),
        "were": (Form.PAST, "be"),
        "isn't": (Form.PRESENT, "be"),
        "wasn't": (Form.PAST, "be"),
        "has": (Form.PRESENT, "have"),
        "hasn't": (Form.PRESENT, "have"),
        "haven't": (Form.PRESENT, "have"),
        "had": (Form.PAST, "have"),
        "does": (Form.PRESENT, "do"),
        "did": (Form.PAST, "do"),
        "doesn't": (Form.PRESENT, "do"),
        "didn't": (Form.PAST, "do"),
        "don't": (Form.PRESENT, "do"),
        "will": (Form.PRESENT, "will"),
        "won't": (Form.PRESENT, "will"),
        "shall": (Form.PRESENT, "shall"),
        "would": (Form.CONDITIONAL, "will"),
        "should": (Form.CONDITIONAL, "should"),
        "ought": (Form.CONDITIONAL, "should"),
        "can": (Form.PRESENT, "can"),
        "cannot": (Form.PRESENT, "can"),
        "could": (Form.CONDITIONAL, "can"),
        "may": (Form.PRESENT, "may"),
        "might": (Form.CONDITIONAL, "may"),
        "must": (Form.PRESENT, "must"),
    },
    restorations=((r"lled$", "l"), (r"rred$", "r"), (r"sed$", "se"), (r"zed$", "ze"), (r"ed$", ""), (r"ed$", "e")),
    idioms={
        ("go", "live"): "launch",
        ("carry", "out"): "conduct",
        ("go", "ahead"): "conduct",
        ("put", "off"): "postpone",
        ("put", "hold"): "suspend",
        ("call", "off"): "cancel",
        ("set", "up"): "establish",
        ("draw", "up"): "draft",
        ("roll", "out"): "adopt",
        ("take", "part"): "participate",
        ("take", "place"): "hold",
        ("fall", "behind"): "delay",
        ("run", "late"): "delay",
        ("hold", "up"): "delay",
        ("bring", "forward"): "advance",
        ("kick", "off"): "launch",
        ("pull", "out"): "withdraw",
        ("drop", "out"): "dropout",
        ("wind", "down"): "discontinue",
        ("wind", "up"): "discontinue",
        ("point", "out"): "mention",
        ("come", "force"): "commence",
        ("enter", "force"): "commence",
        ("get", "started"): "start",
        ("run", "out"): "end",
        ("put", "place"): "establish",
        ("sign", "off"): "approve",
        ("work", "on"): "work",
        ("look", "into"): "investigate",
        ("look", "at"): "review",
        ("come", "back"): "return",
        ("set", "out"): "describe",
        ("make", "progress"): "progress",
        ("push", "back"): "postpone",
    },
    mistaken=(r"(?!)", r"(?!)", ""),
    question_clitic=r"(?!)",
    emphasis_clitic=r"(?!)",
    be="be",
    chain=CHAIN,
)
