"""How a command ends, as other programs see it."""

from enum import IntEnum
from typing import Self


class ExitCode(IntEnum):
    """An exit code and the sentence that explains it."""

    sentence: str

    def __new__(cls, value: int, sentence: str) -> Self:
        code = int.__new__(cls, value)
        code._value_ = value
        code.sentence = sentence
        return code

    WELL = 0, "Well; a run that is well says nothing."
    FAILED = 1, "Failed; nothing was published and the last warehouse stands. One line says what and what was expected."
    WRONG_CALL = 2, "The command was called wrongly."
    NEW_REJECTS = 3, "Published, with rejected rows or files that the last run did not have; a line for each."
    ANOTHER_RUN = 4, "Another run is at work; nothing was done. The line says which."
    LOSS = 5, "Nothing was published: too much of the last warehouse would be gone. `--accept-loss` publishes it."
