"""The interface's words: the texts of each language, with a lookup that fails on a missing key."""

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from dashboard.text.forms import ENGLISH, FINNISH, SWEDISH, Forms
from etl.vocabulary import Word


class MissingTextError(KeyError):
    """A page asked for a text that the language does not have."""


class RepeatedTextError(ValueError):
    """Two rooms of a language hold the same key, so that one of them would vanish unseen."""


class Bending(Formatter):
    """Formats `{days:# day|# days}` by the number that it names: `#` is the number, the first form that of one."""

    def format_field(self, value: object, format_spec: str) -> str:
        """A form for one and one for many; a plain value is written as it is."""
        one, parted, many = format_spec.partition("|")
        if not parted:
            return str(super().format_field(value, format_spec))
        return (one if value == 1 else many).replace("#", str(value))


_BENDING = Bending()


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts of one language; called with a key and the values that the text names.

    `forms` writes dates and numbers as the language does.
    """

    language: str
    entries: Mapping[str, str]
    forms: Forms

    def __call__(self, key: str, **values: object) -> str:
        if key not in self.entries:
            raise MissingTextError(
                f"dashboard/text/{self.language}: no text for {key!r}; expected an entry of that name"
            )
        return _BENDING.format(self.entries[key], **values)

    def word(self, kind: type[Word], value: str) -> str:
        """The interface's term for a word of the vocabulary."""
        return self(f"{kind.__name__}.{kind.of(value).value}")

    def count(self, key: str, number: int, **values: object) -> str:
        """A text that bends with a number: `<key>.one` or `<key>.many`."""
        return self(f"{key}.{'one' if number == 1 else 'many'}", number=number, **values)


def rooms(language: str) -> dict[str, str]:
    """All texts of a language: each module of its folder is a room, and is found by itself."""
    package = importlib.import_module(f"{__name__}.{language}")
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(package.__path__):
        entries = importlib.import_module(f"{package.__name__}.{module.name}").ENTRIES
        if repeated := sorted(found.keys() & entries.keys()):
            raise RepeatedTextError(
                f"dashboard/text/{language}/{module.name}.py: {repeated[0]!r} stands in another room too; "
                "expected each key once"
            )
        found |= entries
    return found


FI = Texts("fi", rooms("fi"), FINNISH)
SV = Texts("sv", rooms("sv"), SWEDISH)
EN = Texts("en", rooms("en"), ENGLISH)

LANGUAGES: dict[str, Texts] = {one.language: one for one in (FI, SV, EN)}
"""By the name in the address, in the order in which they are offered."""
