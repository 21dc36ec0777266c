"""The act of a group, whatever way its language has to tell it."""

from dataclasses import dataclass

from etl.vocabulary import DecisionKind


@dataclass(frozen=True, slots=True)
class Act:
    """`first`: the verb or the group opens the sentence; `proposed`: not done yet."""

    kind: DecisionKind
    first: bool
    proposed: bool
