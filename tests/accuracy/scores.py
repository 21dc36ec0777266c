"""How right something is: hits among what was found and what was expected."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """`hits` of the `found` are among the `expected`."""

    hits: int = 0
    found: int = 0
    expected: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.hits + other.hits, self.found + other.found, self.expected + other.expected)

    @property
    def precision(self) -> float | None:
        return self.hits / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.hits / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        """Null where nothing was found and nothing expected; 0 where only one of them holds something."""
        return 2 * self.hits / (self.found + self.expected) if self.found + self.expected else None


NONE = Score()


def of_bags(found: Iterable[Hashable], expected: Iterable[Hashable]) -> Score:
    """Each thing counts as often as it stands in both."""
    here, there = Counter(found), Counter(expected)
    return Score((here & there).total(), here.total(), there.total())


def of_value(found: object, expected: object) -> Score:
    """One value that is right or wrong; nothing where nothing is expected is right too."""
    return Score(int(found == expected), 1, 1)
