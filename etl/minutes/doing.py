"""What the verbs of a clause say of its doing, whatever way the language has to say it."""

from dataclasses import dataclass
from enum import StrEnum

from etl.languages.claims import Form, Role

PASSIVE = frozenset({Form.PASSIVE_PRESENT, Form.PASSIVE_PAST, Form.PASSIVE_BARE, Form.PASSIVE_PARTICIPLE})
PASTS = frozenset({Form.PAST, Form.PASSIVE_PAST})


class Tense(StrEnum):
    PRESENT = "present"
    PAST = "past"
    PERFECT = "perfect"


@dataclass(frozen=True, slots=True)
class Predicate:
    """`lemma` is the verb of the doing, `helpers` the verbs that lead to it with their roles.

    `to_be` is true where nothing but a form of to be stands, `ongoing` for `on laatimassa`.
    """

    lemma: str
    tense: Tense
    passive: bool
    mood: Form
    negated: bool
    index: int
    helpers: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    to_be: bool = False
    ongoing: bool = False
    undone: bool = False
