"""What English verbs tell, and what they do to the verb that hangs on them."""

from etl.languages.claims import Form, Role, VerbClass
from etl.languages.word_lists import word_set

_VERBS: dict[VerbClass, str] = {
    VerbClass.STATE: """be have contain consist relate base rely apply cover presuppose require need mean denote stress
        depend correspond constitute focus target link support guide enable represent divide can may shall must know
        feel look seem affect cause limit vary speak want interest cost serve complement use belong suit prevail occur
        describe help ease grow decrease increase improve rise fall change strengthen appear remain own lie stand
        include involve form comprise allow matter exist reflect show lead range number provide
        offer aim benefit contribute concern refer take bring""",
    VerbClass.STILL: """mean need require demand call know limit concern speak intend base found target link use lead
        guide divide measure keep treat see consider value wish define include involve expect interest relate attach
        locate associate welcome appreciate""",
    VerbClass.MEASURE: "commit spend use consume reserve activate budget allocate earmark divide",
    VerbClass.LEFT: "remain become prove stay",
    VerbClass.MET: "meet face encounter arise occur emerge experience cause",
    VerbClass.DEED: "conclude present discuss decide review open identify assess agree outline introduce",
    VerbClass.SAY: """note state tell report present say mention remind explain inform remark specify answer thank
        welcome refer open stress emphasise emphasize highlight raise comment encourage urge express hear discuss
        decide agree record outline update announce observe point clarify add describe summarise summarize confirm
        advise brief introduce acknowledge reiterate respond recall question""",
    VerbClass.FIND: """find note observe discover notice show indicate reveal assess identify verify conclude
        demonstrate state""",
    VerbClass.OPINION: """consider see experience feel believe support thank appreciate stress assess think regard
        view deem estimate expect anticipate forecast""",
    VerbClass.THINK: "consider ponder contemplate weigh explore wonder speculate deliberate mull",
    VerbClass.ASK: "ask enquire inquire query wonder",
    VerbClass.GO: """progress proceed advance go run flow move develop succeed start begin continue complete keep stay
        materialise materialize unfold perform come launch track remain""",
    VerbClass.AIM: "aim seek strive target wish try attempt want intend hope",
    VerbClass.COME_TRUE: "succeed materialise materialize complete",
    VerbClass.START: "start begin launch commence open initiate kick embark",
    VerbClass.END: "end expire finish conclude lapse close",
    VerbClass.MOMENT: """organise organize hold publish present approve decide open take send submit deliver return
        resume give appoint elect sign invite hand move put continue transfer complete resolve launch start begin
        leave ask convene meet extend remove found hire recruit pay release confirm add agree interview finish close
        order announce record supplement obtain notify introduce adopt issue circulate roll issue commission share
        host provide adjourn bring commence finalise finalize award distribute report go set install enter arrange
        receive secure gain win file lodge attend take circulate come visit migrate join revisit reconvene""",
    VerbClass.WORK: """prepare finalise finalize investigate develop draft work test build follow collect form
        negotiate discuss plan implement promote progress proceed continue map pilot try produce evaluate analyse
        analyze define update renew train recruit apply refine outline correct fix review do tender execute explore
        study wait write describe procure strengthen improve maintain support monitor gather design translate
        conduct revise expand compile coordinate run assess examine migrate scope consult pursue engage liaise
        carry make seek""",
    VerbClass.HARM: """delay postpone slow hinder hamper prevent fail suffer lack miss interrupt halt stall exceed
        overrun worsen weaken endanger jeopardise jeopardize complicate founder lose disappear slip defer stop
        suspend struggle neglect obstruct impede fall block overspend underspend lag decline deteriorate disrupt dropout
        threaten undermine constrain constrict prolong""",
    VerbClass.DROP: """cancel drop abandon discontinue scrap withdraw terminate revoke reject exclude discard shelve
        forgo abolish waive cut axe""",
    VerbClass.MOVE: "move shift reschedule transfer push",
    VerbClass.MEND: "solve resolve correct fix remove ease mitigate avert reduce prevent remedy rectify address",
    VerbClass.REACH: """suffice meet work materialise materialize progress succeed fill fulfil fulfill achieve
        reach get manage find fit flow cover serve enable match complete go proceed happen keep""",
    VerbClass.RECOMMEND: "recommend",
    VerbClass.SUPPORT: "support favour favor endorse",
    VerbClass.PROPOSE: "propose suggest urge encourage request hope wish move",
}

_WITH_INFINITIVE = {
    "will": Role.FUTURE,
    "go": Role.FUTURE,
    "shall": Role.FUTURE,
    "should": Role.MUST,
    "ought": Role.MUST,
    "must": Role.MUST,
    "need": Role.MUST,
    "have": Role.FORCED,
    "require": Role.MUST,
    "oblige": Role.MUST,
    "force": Role.FORCED,
    "seek": Role.AIM,
    "aim": Role.AIM,
    "strive": Role.AIM,
    "try": Role.AIM,
    "attempt": Role.AIM,
    "want": Role.AIM,
    "wish": Role.AIM,
    "hope": Role.AIM,
    "like": Role.AIM,
    "plan": Role.INTEND,
    "intend": Role.INTEND,
    "agree": Role.INTEND,
    "decide": Role.INTEND,
    "promise": Role.INTEND,
    "undertake": Role.INTEND,
    "schedule": Role.INTEND,
    "commit": Role.INTEND,
    "propose": Role.POSSIBLE,
    "can": Role.POSSIBLE,
    "may": Role.POSSIBLE,
    "might": Role.POSSIBLE,
    "consider": Role.POSSIBLE,
    "manage": Role.MANAGE,
    "succeed": Role.MANAGE,
    "fail": Role.REMAIN,
    "start": Role.BEGIN,
    "begin": Role.BEGIN,
    "threaten": Role.THREAT,
    "expect": Role.FORECAST,
    "estimate": Role.FORECAST,
    "project": Role.FORECAST,
    "forecast": Role.FORECAST,
    "anticipate": Role.FORECAST,
    "foresee": Role.FORECAST,
    "assume": Role.FORECAST,
    "believe": Role.FORECAST,
}

ROLES: dict[tuple[str, Form], Role] = {(verb, Form.INFINITIVE): role for verb, role in _WITH_INFINITIVE.items()}

VERB_CLASSES = {kind: word_set(verbs) for kind, verbs in _VERBS.items()}
