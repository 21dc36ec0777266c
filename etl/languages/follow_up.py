"""Which words a language must give for following a matter from meeting to meeting: evaluations, moves, calling off."""

from dataclasses import dataclass, field

from etl.vocabulary import EvaluationKind


@dataclass(frozen=True, slots=True)
class FollowUpWords:
    """Lemmas, folded, by what they tell."""

    evaluations: dict[str, EvaluationKind] = field(default_factory=dict)
    """What an evaluation of each kind is called."""
    recommendation: frozenset[str] = frozenset()
    response: frozenset[str] = frozenset()
    """Management's response and what is done with it."""
    empty: frozenset[str] = frozenset()
    """Words that stand in any minutes and tell nothing of the matter."""
    between_numbers: frozenset[str] = frozenset()
    """Words that join the last number of a list: 1, 2 and 3."""
    by_means_of: tuple[str, ...] = ()
    """Endings of the word where it is only the means: suositus 4 korvataan suosituksella 2."""
    verbal_noun: tuple[tuple[str, str], ...] = ()
    """Ending of a noun made of a verb, and what makes it a form of the verb again: avaaminen, avaa."""
    moved: frozenset[str] = frozenset()
    """Verbs that give a matter a later time."""
    called_off: frozenset[str] = frozenset()
    """Verbs that give a matter up."""
