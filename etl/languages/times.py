"""Which words a language must give for times, numbers and money."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Case = Literal["at", "from", "of", "for", "into", "becoming", "genitive", "other"]
"""What the ending of a word says: in it, from it on, of it, for it, into it, by it, its."""


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Words for times; keys are lemmas as `etl.words.lemma` gives them."""

    months: Mapping[str, int] = field(default_factory=dict)
    month_stems: Mapping[str, int] = field(default_factory=dict)
    """First part of a pair of months, such as touko in touko–kesäkuussa."""
    seasons: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """First and last month; a season over the turn of the year belongs to the year in which it ends."""
    season_prefixes: tuple[str, ...] = ()
    year_edges: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    halves: Mapping[str, int] = field(default_factory=dict)
    """Half of the year; 0 for a word that needs an ordinal before it."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """-1 is the last."""
    relatives: Mapping[str, int] = field(default_factory=dict)
    """Words for the next (1), this (0) and the last (-1) one."""
    symbols: Mapping[str, str] = field(default_factory=dict)
    """Other words of the grammar and their sign in `etl.minutes.date_grammar`."""
    cases: tuple[tuple[str, Case], ...] = ()
    """Regular expressions on the whole word, the first that fits tells its case."""
    plural: str = r"(?!)"
    """Regular expression of a word for meetings, not one meeting."""
    numbered: frozenset[str] = frozenset()
    """Lemmas after which a number with dots is no day: section, annex, version."""
    lasting: frozenset[str] = frozenset()
    """Verbs after which a time in the illative is an end, not a due date."""
    moving: frozenset[str] = frozenset()
    """Verbs that move a time from one to another."""
    clock: str = r"(?!)"
    """Regular expression of a time of day."""
    verb: str = r"(?!)"
    """Regular expression of the base form of a verb."""
    present: str = r"(?!)"
    """Regular expression of a word whose form says present if its base form is a verb."""
    past: str = r"(?!)"
    """Regular expression of a word whose form says past if its base form is a verb."""
    always_past: str = r"(?!)"
    """The same where the lexicon errs about the base form."""
    perfect_helpers: frozenset[str] = frozenset()
    past_participle: str = r"(?!)"
    """Regular expression of a participle of the past as it stands in the perfect."""
    past_attribute: str = r"(?!)"
    """The same before a noun, in any case (julkaistua, pidetyssä)."""
    coming_attribute: str = r"(?!)"
    """Regular expression of a participle of the present before a noun (toteutettava, alkava)."""
    planning: frozenset[str] = frozenset()
    """Verbs and participles of planning and settling: what they tell of is to come, though they are past."""
    day_labels: frozenset[str] = frozenset()
    """Lemmas of a label before the meeting's day (Aika:)."""
    meeting_words: frozenset[str] = frozenset()
    meeting_verbs: frozenset[str] = frozenset()
    other_days: frozenset[str] = frozenset()
    """Lemmas beside a day in the head that is not the meeting's: when it was checked, the meeting before."""
    opening: frozenset[str] = frozenset()
    """Lemmas of the verb that opens a meeting."""
    negations: frozenset[str] = frozenset()
    cancelling: frozenset[str] = frozenset()
    """Lemmas that call a meeting off."""
    group: str = r"(?!)"
    """Regular expression of the lemma of a group that meets."""
    own_group: frozenset[str] = frozenset()
    """Names that any group may give to itself."""
    plan_nouns: tuple[str, ...] = ()
    """Endings of lemmas that a year describes when it is what follows that is planned (vuoden 2022 painopisteet)."""
    question: str = r"(?!)"
    """Regular expression of a word that asks."""
    discussion: frozenset[str] = frozenset()
    """Lemmas by which the meeting speaks of itself."""
    coming_helpers: frozenset[str] = frozenset()
    """Forms that put a clause ahead, whatever participle stands in it: will, ska."""
    plain_days: bool = False
    """A day stands beside its month without a full stop: 31 May, June 8."""
    ordinal_suffix: str = r"(?!)"
    """Regular expression of what stands after the digits of an ordinal: th."""
    capital: frozenset[str] = frozenset()
    """Words of time only where a capital begins them: May."""
    pairs: Mapping[tuple[str, str], tuple[str, int]] = field(default_factory=dict)
    """The sign and number of a word where the other follows it: `i år` is this year."""
