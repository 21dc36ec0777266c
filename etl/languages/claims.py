"""Which words a language must give for what clauses claim: status, modality, who says it, themes."""

from dataclasses import dataclass
from enum import StrEnum

from etl.vocabulary import EvaluationKind, ProgressStatus


class Form(StrEnum):
    """What a word form may be as a verb."""

    NEGATION = "negation"
    PRESENT = "present"
    PAST = "past"
    PASSIVE_PRESENT = "passive_present"
    PASSIVE_PAST = "passive_past"
    CONDITIONAL = "conditional"
    POTENTIAL = "potential"
    BARE = "bare"
    PASSIVE_BARE = "passive_bare"
    PARTICIPLE = "participle"
    PASSIVE_PARTICIPLE = "passive_participle"
    NECESSARY = "necessary"
    REFERRED = "referred"
    AFTER = "after"
    INFINITIVE = "infinitive"
    PASSIVE_INFINITIVE = "passive_infinitive"
    INTO = "into"
    IN = "in"
    WITHOUT = "without"


FINITE = frozenset(
    {
        Form.NEGATION,
        Form.PRESENT,
        Form.PAST,
        Form.PASSIVE_PRESENT,
        Form.PASSIVE_PAST,
        Form.CONDITIONAL,
        Form.POTENTIAL,
    }
)


class Opener(StrEnum):
    """What the word that opens a stretch of a sentence makes of it."""

    PLAIN = "plain"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    THAT = "that"
    QUESTION = "question"
    SUBORDINATE = "subordinate"


class Role(StrEnum):
    """What a verb does to the verb that hangs on it."""

    FUTURE = "future"
    AIM = "aim"
    INTEND = "intend"
    POSSIBLE = "possible"
    MUST = "must"
    FORCED = "forced"
    MANAGE = "manage"
    FORECAST = "forecast"
    THREAT = "threat"
    LEAVE_OUT = "leave_out"
    REMAIN = "remain"
    BEGIN = "begin"


class Effect(StrEnum):
    """What a helping verb makes of the form after it, in languages that tell time and voice by helping verbs."""

    PERFECT = "perfect"
    RESULT = "result"
    """Passive; told in the present it says what has come about: `är publicerad`, `is published`."""
    BECOMING = "becoming"
    """Passive, and no more: `blir publicerad`."""
    ONGOING = "ongoing"


class VerbClass(StrEnum):
    """What kind of happening a verb tells."""

    STATE = "state"
    STILL = "still"
    """Of a state in the passive too; others tell a deed there: `luotiin`, `saatettiin päätökseen`."""
    LEFT = "left"
    MET = "met"
    DEED = "deed"
    """Of talk in the active, of a deed in the passive: `esiteltiin ensimmäinen versio`."""
    MEASURE = "measure"
    """Of how much money is bound, used, set aside: a measure, no news of work."""
    SAY = "say"
    FIND = "find"
    OPINION = "opinion"
    THINK = "think"
    GO = "go"
    AIM = "aim"
    COME_TRUE = "come_true"
    """Of going that is done when it is past."""
    START = "start"
    END = "end"
    MOMENT = "moment"
    WORK = "work"
    HARM = "harm"
    DROP = "drop"
    MOVE = "move"
    MEND = "mend"
    REACH = "reach"
    RECOMMEND = "recommend"
    PROPOSE = "propose"
    SUPPORT = "support"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class FormRule:
    """A word with this ending, whose infinitive ends as told, is this form; the first rule that fits counts.

    Instead of a pattern `infinitive` may say `=`, the infinitive itself, or `stem`, that the ending takes the place of
    its last letter.
    """

    form: Form
    ending: str
    infinitive: str = ""


@dataclass(frozen=True, slots=True)
class ChainWords:
    """How a language tells by the words around it what a form is, and by helping verbs what a verb says.

    A form such as `approved` has several readings; the verb that leads it, an article before it, and a surer verb in
    the same stretch settle which one counts. Words are forms, folded.
    """

    readings: tuple[FormRule, ...]
    """All that a form may be, the likelier first."""
    irregular: dict[str, tuple[tuple[Form, ...], str]]
    """Readings that no ending tells, with the infinitive."""
    lexicon: frozenset[str]
    """Infinitives that count as verbs in the forms `lexical`, where nouns look the same; empty where none do."""
    lexical: frozenset[Form]
    effects: dict[tuple[str, Form], Effect]
    """By the helping verb and the form after it."""
    marks: frozenset[str]
    """Stand before an infinitive."""
    articles: frozenset[str]
    """No verb stands after them."""
    weak_articles: frozenset[str]
    """After them a participle describes (`de planerade åtgärderna`), but a present may stand."""
    plural_subject: str
    """Pattern of the word before a present that looks like the infinitive; empty where no present does."""
    negations: tuple[str, ...]
    """Phrases as in `Sign`."""
    no_negations: tuple[str, ...]
    """Phrases that hold such a word and deny nothing: `no later than`."""
    adjectives: frozenset[str]
    """Participles that only describe after a form of to be: `is planned`."""
    names_by_capital: bool = True
    """A capital inside a sentence makes a name of a word."""


@dataclass(frozen=True, slots=True)
class VerbWords:
    """How verbs of the language are told by their endings."""

    infinitive: str
    """What an infinitive ends in."""
    not_verbs: frozenset[str]
    """Base forms that end like one."""
    forms: tuple[FormRule, ...]
    fixed: dict[str, tuple[Form, str]]
    """Forms that no rule tells, with their infinitive."""
    restorations: tuple[tuple[str, str], ...]
    """Endings and what to put there to reach a form whose infinitive the dictionary knows."""
    idioms: dict[tuple[str, str], str]
    """A verb and a word beside it that make another verb: ottaa huomioon."""
    mistaken: tuple[str, str, str]
    """Ending of a word, that of the infinitive to which the dictionary takes it, and that of its right base form:
    paikallista, paikallistaa, paikallinen."""
    question_clitic: str
    emphasis_clitic: str
    be: str
    chain: ChainWords | None = None
    """Where forms alone do not tell: the language's helping verbs."""


@dataclass(frozen=True, slots=True)
class NounWords:
    """How the places of nouns in a clause are told by their endings."""

    oblique: str
    """Of cases in which a noun is neither subject nor object."""
    no_complement: str
    """Of words that cannot say what something is."""
    subject_plural: str
    genitive: str
    recipient: str
    towards: str
    """Of cases that tell where or to whom something goes."""
    at: str
    """Of cases in which a source of findings stands: `arvioinnissa`."""
    later: str
    """Endings and forms of a later time to which something moves."""
    more_or_less: str
    """Of adjectives and adverbs that compare: `odotettua hitaammin`."""
    after_complement: frozenset[str] = frozenset()
    """Words that may follow what says what something is: `är oklara för många`."""


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Words that open a stretch of a sentence; lemmas or forms as the dictionary gives them."""

    openers: tuple[tuple[Opener, frozenset[str]], ...]
    joins: frozenset[str]
    """Join two claims without a comma."""
    interrogatives: frozenset[str]
    asking: frozenset[str]
    """Verbs after which a pronoun asks: `pohdittiin, mitä ...`."""
    without_comma: frozenset[str] = frozenset()
    """Openers before which no comma needs to stand: `that`, `som`."""
    after_verb: frozenset[str] = frozenset()
    """Openers right after a verb only: `frågade om`."""
    whether: frozenset[str] = frozenset()
    """Openers that ask, whatever verb leads to them."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that tell a status by themselves.

    `words` are parted by a space, each a form or a base form; `*` stands for any beginning or end of it, `=` before
    it says that this form only is meant.
    """

    status: ProgressStatus
    words: str


@dataclass(frozen=True, slots=True)
class StatusWords:
    """Words that tell how far something has come."""

    verb_classes: dict[VerbClass, frozenset[str]]
    roles: dict[tuple[str, Form], Role]
    """A verb and the form of the verb that hangs on it."""
    signs: tuple[Sign, ...]
    """Beside a form of to be, or without a verb: states by name."""
    on_track: tuple[str, ...]
    """Manner of a verb of going."""
    off_track: tuple[str, ...]
    troubles: tuple[str, ...]
    """Nouns of trouble; they tell a problem as what there is or what was found, in a case of subject or object."""
    bad: tuple[str, ...]
    """Adjectives of trouble."""
    good: tuple[str, ...]
    ahead: tuple[str, ...]
    """Words that set a clause in the time to come."""
    not_yet: tuple[str, ...]
    no_longer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DiscourseWords:
    """Words that tell what a clause does and who says it; phrases as in `Sign`."""

    aims: tuple[str, ...]
    intentions: tuple[str, ...]
    forecasts: tuple[str, ...]
    options: tuple[str, ...]
    risks: tuple[str, ...]
    open_questions: tuple[str, ...]
    good_to: tuple[str, ...]
    wondering: tuple[str, ...]
    refusals: tuple[str, ...]
    recommendation_labels: tuple[str, ...]
    studies: tuple[str, ...]
    evaluations: tuple[str, ...]
    evaluator: tuple[str, ...]
    carriers: tuple[str, ...]
    """Offices and organisations of those who carry a programme out."""
    faults: tuple[str, ...]
    """Words that lead to what is called weak: `heikkoutena todettiin`."""
    merits: tuple[str, ...]
    according_to: tuple[str, ...]
    in_the_view_of: tuple[str, ...]
    group: tuple[str, ...]
    discussion: tuple[str, ...]
    money: tuple[str, ...]
    actors: tuple[str, ...]
    targets: tuple[str, ...]
    """Groups whom a recommendation may be about."""
    evaluation_kinds: tuple[tuple[EvaluationKind, tuple[str, ...]], ...]
    according_before: tuple[str, ...] = ()
    """The same as `according_to`, where it stands before: `enligt utvärderingen`."""


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Words for what clauses claim: status, modality, who says it, themes."""

    verbs: VerbWords
    nouns: NounWords
    sentences: SentenceWords
    status: StatusWords
    discourse: DiscourseWords
    themes: tuple[tuple[str, tuple[str, ...]], ...]
    """Theme and the base forms that tell it, as in `Sign`."""
