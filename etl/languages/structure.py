"""Which words a language must give for the skeleton of minutes: headings, decisions, attendance."""

from dataclasses import dataclass
from enum import Enum

from etl.vocabulary import ApprovalState, DecisionKind, ItemKind, SourceKind

Lemmas = tuple[str, ...]


class HeadField(Enum):
    """What a label such as `Aika:` before the items announces."""

    TIME = "time"
    PLACE = "place"
    PRESENT = "present"
    ABSENT = "absent"
    CHAIR = "chair"
    SECRETARY = "secretary"
    BODY = "body"
    SUBJECT = "subject"
    CASE_NUMBER = "case_number"
    ORIGIN = "origin"
    CONTENTS = "contents"
    SIGNATURES = "signatures"
    OTHER = "other"


class ItemLabel(Enum):
    """What a label such as `Päätös:` inside an item announces."""

    DECISION = "decision"
    PROPOSAL = "proposal"
    PRESENTER = "presenter"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DecisionVerb:
    """The group's act that a verb tells; `needs` one of these lemmas in the sentence, where it is not empty."""

    lemma: str
    kind: DecisionKind
    needs: frozenset[str] = frozenset()
    speech: bool = False
    """With a clause after it (`noted that`) the verb only tells what was said."""


@dataclass(frozen=True, slots=True)
class VerbForms:
    """Endings that tell the forms of a verb apart."""

    passive_past: Lemmas
    """The group's act, told afterwards: hyväksyttiin."""
    passive_present: Lemmas
    """A proposal: hyväksytään."""
    past: Lemmas
    """Of the third person: hyväksyi, esittelivät."""
    infinitive: Lemmas
    negated: Lemmas
    """Participles after a word of negation: ei hyväksytty, ei hyväksynyt."""
    abessive: Lemmas
    """The infinitive that says without: päätettiin olla hyväksymättä."""


@dataclass(frozen=True, slots=True)
class StructureWords:
    """Words for the skeleton of minutes. They are lemmas unless said otherwise."""

    abbreviations: frozenset[str]
    """Written with a full stop that ends no sentence; as written, without the stop."""
    tail_openers: tuple[Lemmas, ...]
    """With these a paragraph after the last item opens: signatures, attachments, distribution."""
    item_words: Lemmas
    """May stand before the number of an item; as written: Asia 3."""
    procedure_titles: tuple[tuple[ItemKind, tuple[Lemmas, ...]], ...]
    """Titles of procedure: all words of one set stand in the title; the first kind that fits counts."""
    subject_titles: tuple[tuple[ItemKind, Lemmas], ...]
    """Last parts of words that tell the subject of an item; the first kind that fits counts."""
    discussion_verbs: frozenset[str]
    """Tell that a group discussed."""
    item_labels: dict[str, ItemLabel]
    """Folded words before a colon inside an item."""
    head_labels: dict[str, HeadField]
    """Folded words before a colon above the items."""
    verb_forms: VerbForms
    negations: frozenset[str]
    decision_verbs: tuple[DecisionVerb, ...]
    """The first row whose lemma and needs fit counts."""
    changed: frozenset[str]
    """With an approval they make it amended, in one of the endings `changed_endings`."""
    changed_endings: Lemmas
    as_proposed: frozenset[str]
    """A decision may refer to the proposal instead of telling the act: ehdotuksen mukaan."""
    partly: frozenset[str]
    """As written; with an approval they make it amended too."""
    earlier: frozenset[str]
    """As written; before the verb they put an act into an earlier time, as do months in an `inside_endings`."""
    earlier_meeting: frozenset[str]
    """Before a meeting in one of the `inside_endings` they make it an earlier one."""
    months: frozenset[str]
    meeting: frozenset[str]
    inside_endings: Lemmas
    be: frozenset[str]
    linking: frozenset[str]
    """May stand before a verb that opens a sentence."""
    subordinators: frozenset[str]
    """Begin a subordinate clause; as written."""
    groups: Lemmas
    """Last parts of words for a group that decides."""
    presenting_verbs: dict[str, frozenset[str]]
    """Verbs of presenting, each with the words of which it needs one, or none."""
    people: Lemmas
    """Last parts of words for people by their office."""
    organisations: Lemmas
    """Last parts of words for organisations."""
    lettered: Lemmas
    """Last parts of other words after which a single letter names one of several: vaihe A."""
    company_forms: frozenset[str]
    source_endings: Lemmas
    """Endings that say from where somebody comes: VM:stä, kaupungilta."""
    genitive: Lemmas
    stem_changes: tuple[tuple[str, str], ...]
    """How the last consonants of a stem before an ending stand in the base form."""
    joiners: frozenset[str]
    """Join two parties; as written."""
    chair: frozenset[str]
    secretary: frozenset[str]
    opening_verbs: frozenset[str]
    closing_verbs: frozenset[str]
    clock_words: Lemmas
    """Stand before a time of day; as written."""
    titles: frozenset[str]
    """The document calls itself by one of these."""
    origin: frozenset[str]
    """A document that says of itself that it is no original."""
    approval: tuple[tuple[ApprovalState, frozenset[str]], ...]
    """Words above or below the items that tell how far the minutes are a record, as written and folded."""
    source_kinds: tuple[tuple[SourceKind, frozenset[str]], ...]
    """Words of the title that tell what the document is."""
    action_labels: dict[str, str]
    """Folded words before a colon in a row of tasks, or above its column: number, task, responsible, due, state."""
    absent: frozenset[str] = frozenset()
    """Say beside a name that somebody was not there."""
    joining_verbs: frozenset[str] = frozenset()
    leaving_verbs: frozenset[str] = frozenset()
    item_ranges: frozenset[str] = frozenset()
    """Stand before the numbers of the items for which somebody was there."""
    source_words: frozenset[str] = frozenset()
    """Stand between somebody and the organisation that they come from, as written: `från`, `of`."""
    inside_words: frozenset[str] = frozenset()
    """Put what happened into a meeting, as written, where no ending does: `vid`, `at`."""
    notices: frozenset[str] = frozenset()
    """A sentence around the minutes that holds one of them says where they are or were shown."""
    afternoon: Lemmas = ()
    """After a time of day they put it after noon, as written: `pm`."""
