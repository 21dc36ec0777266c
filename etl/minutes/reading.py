"""What the reader found in one document: plain values, each beside the words that prove it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from etl.document import Document, Quote, Span
from etl.vocabulary import (
    ApprovalState,
    Bound,
    BudgetMeasure,
    DatePrecision,
    DateRole,
    DecisionKind,
    EvaluationKind,
    FindingKind,
    ItemKind,
    Modality,
    ProgressStatus,
    RecommendationKind,
    SaidBy,
    SourceKind,
    Stance,
    StatementKind,
    Strength,
)


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time as the words give it: `earliest..latest`, both days included; `latest` None where open."""

    earliest: date
    latest: date | None
    precision: DatePrecision
    role: DateRole
    quote: Quote
    inferred_from: Quote | None = None
    """The words elsewhere that give the year."""
    attributive: bool = False
    """The words describe a noun (vuoden 2022 painopisteet); they are not the time of the clause."""


@dataclass(frozen=True, slots=True)
class Figure:
    value: float
    unit: str
    approximate: bool
    bound: Bound | None
    quote: Quote


@dataclass(frozen=True, slots=True)
class Statement:
    kind: StatementKind
    status: ProgressStatus | None
    modality: Modality
    said_by: SaidBy
    theme: str | None
    actor: str | None
    quote: Quote
    dates: tuple[TimeMention, ...] = ()
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    kind: DecisionKind
    quote: Quote
    proposal: Quote | None = None


@dataclass(frozen=True, slots=True)
class Presenter:
    """Who presented; `person` None where the text gives a role only. Organisations in base form."""

    person: str | None
    role: str | None
    organisation: str | None
    quote: Quote


@dataclass(frozen=True, slots=True)
class Item:
    number: str | None
    label: str | None
    title: Quote
    kind: ItemKind
    presenters: tuple[Presenter, ...] = ()
    decisions: tuple[Decision, ...] = ()
    statements: tuple[Statement, ...] = ()
    withheld: Quote | None = None
    """The ground for which a public version withholds the item; nothing else stands under it."""
    language: str = "fi"


@dataclass(frozen=True, slots=True)
class Attendance:
    person: str | None
    organisation: str | None
    role: str | None
    present: bool
    quote: Quote
    joined_at: str | None = None
    left_at: str | None = None
    items: str | None = None
    """Those for which they were there, as written."""


@dataclass(frozen=True, slots=True)
class ComingMeeting:
    day: date
    starts_at: str | None
    ends_at: str | None
    quote: Quote
    inferred_from: str | None = None
    """How the year was found, where the words do not give it."""


@dataclass(frozen=True, slots=True)
class ActionPoint:
    number: str | None
    task: str
    responsible: str | None
    due: str | None
    due_earliest: date | None
    due_latest: date | None
    state: str | None
    item: int | None
    quote: Quote


@dataclass(frozen=True, slots=True)
class Recommendation:
    """`item` is the index of the item in `Meeting.items`, here and below."""

    kind: RecommendationKind
    strength: Strength | None
    stance: Stance
    said_by: SaidBy
    theme: str | None
    addressee: str | None
    target_group: str | None
    item: int
    quote: Quote


@dataclass(frozen=True, slots=True)
class Evaluation:
    kind: EvaluationKind
    title: str
    published_earliest: date | None
    published_latest: date | None
    planned_earliest: date | None
    planned_latest: date | None
    item: int
    quote: Quote


@dataclass(frozen=True, slots=True)
class Finding:
    kind: FindingKind
    theme: str | None
    item: int
    quote: Quote


@dataclass(frozen=True, slots=True)
class BudgetClaim:
    component: str | None
    measure: BudgetMeasure
    share: float | None
    amount: Decimal | None
    currency: str | None
    year: int | None
    approximate: bool
    bound: Bound | None
    modality: Modality
    actor: str | None
    item: int
    quote: Quote


@dataclass(frozen=True, slots=True)
class Promise:
    actor: str | None
    due_earliest: date
    due_latest: date
    precision: DatePrecision
    item: int
    quote: Quote
    same_as: Quote | None = None
    """An earlier promise of the same thing in these minutes."""


@dataclass(frozen=True, slots=True)
class MeetingDay:
    """The day of a meeting, or the window that the text allows, and what says so."""

    held_on: date | None
    earliest: date | None
    latest: date | None
    source: str | None
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    title: Quote | None
    body: str | None
    number: str | None
    day: MeetingDay
    opened_at: str | None
    closed_at: str | None
    chair: str | None
    place: str | None
    previous_minutes: str | None
    approval_state: ApprovalState
    words: Mapping[str, Quote] = field(default_factory=dict)
    """The words that prove each of the values above, by its name."""
    attendance: tuple[Attendance, ...] = ()
    items: tuple[Item, ...] = ()
    coming_meetings: tuple[ComingMeeting, ...] = ()
    action_points: tuple[ActionPoint, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    findings: tuple[Finding, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    budget_claims: tuple[BudgetClaim, ...] = ()
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """Non-space characters of the text, those inside a fact or named noise, and the rest."""

    characters: int
    classified: int
    unclassified: tuple[Quote, ...]
    withheld: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one document."""

    document: Document
    language: str
    kind: SourceKind
    title: str | None
    origin_note: str | None
    coverage: Coverage
    meetings: tuple[Meeting, ...] = ()
    noise: tuple[tuple[Span, str], ...] = ()
