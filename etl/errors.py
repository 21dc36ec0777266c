"""What can go wrong, told as place, cause and what was expected."""

from dataclasses import dataclass
from typing import ClassVar

from etl.exit_codes import ExitCode


@dataclass(frozen=True, slots=True)
class Rejection:
    """A row or a file that was not taken in: where, what is wrong, what was expected.

    `file` is relative to the data folder; `line` counts from 1 and is None where the whole file is meant.
    """

    file: str
    line: int | None
    what: str
    expected: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.what}; expected {self.expected}"


def a_value(sentence: str) -> str:
    """What is expected where a column of this sentence is empty."""
    return f"a value: {sentence[0].lower()}{sentence[1:].rstrip('.')}"


class SeurantaError(Exception):
    """A failure that a person is told in one line; its text says place, cause and what was expected."""

    exit_code: ClassVar[ExitCode] = ExitCode.FAILED


class UnreadableDocumentError(SeurantaError):
    """A document that no reader can or may take in."""

    def __init__(self, what: str, expected: str) -> None:
        super().__init__(f"{what}; expected {expected}")
        self.what = what
        self.expected = expected

    def __reduce__(self) -> tuple[type["UnreadableDocumentError"], tuple[str, str]]:
        """Its two words, so that it can come out of the process that raised it."""
        return type(self), (self.what, self.expected)
