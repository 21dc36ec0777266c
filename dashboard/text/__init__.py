"""The interface's words: the texts of one language, with a lookup that fails on a missing key."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.text.fi import ENTRIES as FINNISH
from etl.vocabulary import Word


class MissingTextError(KeyError):
    """A page asked for a text that the language does not have."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts of one language; called with a key and the values that the text names."""

    language: str
    entries: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        if key not in self.entries:
            raise MissingTextError(
                f"dashboard/text/{self.language}: no text for {key!r}; expected an entry of that name"
            )
        return self.entries[key].format(**values)

    def word(self, kind: type[Word], value: str) -> str:
        """The interface's term for a word of the vocabulary."""
        return self(f"{kind.__name__}.{kind.of(value).value}")

    def count(self, key: str, number: int, **values: object) -> str:
        """A text that bends with a number: `<key>.one` or `<key>.many`."""
        return self(f"{key}.{'one' if number == 1 else 'many'}", number=number, **values)


FI = Texts("fi", FINNISH)
