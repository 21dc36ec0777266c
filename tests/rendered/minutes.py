"""The text of minutes as Word and OpenDocument files, in which the program writes the numbers of items itself."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.rendered import opendocument, word

LABEL = re.compile(r"(?P<before>§ )?(?P<digits>\d{1,3}(?:\.\d{1,2}){0,2})(?P<after>\.| §|\)|) (?=\S)")
BULLET = "• "


@dataclass(frozen=True)
class Numbered:
    """A paragraph without its number: the list that numbers it, its level from 0, and what it must begin with."""

    text: str
    list_key: int | None = None
    level: int = 0
    starts: tuple[int, ...] | None = None
    """Numbers of this level and those above, where the list begins with it."""
    form: tuple[str, str] = ("", "")
    """What stands before and after the number."""


@dataclass
class _Counting:
    """How far the last list of each form has counted."""

    key: int = 0
    lists: dict[tuple[str, str], tuple[int, list[int]]] = field(default_factory=dict)

    def next(self, numbers: tuple[int, ...], form: tuple[str, str]) -> tuple[int, bool]:
        """The list that gives these numbers next, and whether it is a new one."""
        key, counts = self.lists.get(form, (0, []))
        depth = len(numbers)
        expected = (*counts[: depth - 1], (counts[depth - 1] if len(counts) >= depth else 0) + 1)
        if key and len(counts) >= depth - 1 and numbers == expected:
            self.lists[form] = (key, list(numbers))
            return key, False
        self.key += 1
        # A list that begins below its first level shows the starts of those above, but has not counted them.
        self.lists[form] = (self.key, list(numbers) if depth == 1 else [])
        return self.key, True


def numbered(paragraphs: Iterable[str]) -> Iterator[Numbered]:
    """The paragraphs with their typed numbers taken off and given to lists that count to the same."""
    counting = _Counting()
    for text in paragraphs:
        match = LABEL.match(text)
        numbers = tuple(int(part) for part in match["digits"].split(".")) if match else ()
        if match is None or any(part == 0 for part in numbers) or match["digits"] != ".".join(map(str, numbers)):
            yield Numbered(text)
            continue
        form = (match["before"] or "", match["after"])
        key, new = counting.next(numbers, form)
        yield Numbered(text[match.end() :], key, len(numbers) - 1, numbers if new else None, form)


def as_docx(paragraphs: Iterable[str]) -> bytes:
    """A Word file of these paragraphs, items numbered by Word; bullets too."""
    body: list[str] = []
    definitions: list[str] = [word.list_definition(0, word.list_level(0, "\uf0b7", "bullet")), word.list_of(1000, 0)]
    for part in numbered(paragraphs):
        if part.starts is not None:
            definitions += _word_list(part)
        if part.list_key is None:
            bullet = part.text.startswith(BULLET)
            text = part.text.removeprefix(BULLET) if bullet else part.text
            body.append(word.paragraph(text, number=(1000, 0) if bullet else None))
        else:
            body.append(word.paragraph(part.text, number=(part.list_key, part.level)))
    numbering = sorted(definitions, key=lambda element: not element.startswith("<w:abstractNum "))
    return word.word_file("".join(body), numbering="".join(numbering))


def _word_list(part: Numbered) -> list[str]:
    assert part.list_key is not None
    assert part.starts is not None
    before, after = part.form
    starts = [*part.starts, 1, 1]
    levels = [
        word.list_level(at, before + ".".join(f"%{n + 1}" for n in range(at + 1)) + after, start=starts[at])
        for at in range(3)
    ]
    return [word.list_definition(part.list_key, *levels), word.list_of(part.list_key, part.list_key)]


def as_odt(paragraphs: Iterable[str]) -> bytes:
    """An OpenDocument text of these paragraphs, items numbered by its lists; bullets too."""
    body: list[str] = []
    styles = [opendocument.list_style("L0", opendocument.bullet_level(1))]
    for part in numbered(paragraphs):
        if part.starts is not None:
            styles.append(_text_list(part))
        if part.list_key is not None:
            body.append(_text_row(part))
        elif part.text.startswith(BULLET):
            body.append(opendocument.list_of("L0", opendocument.list_row(part.text.removeprefix(BULLET))))
        else:
            body.append(opendocument.paragraph(part.text))
    return opendocument.text_file("".join(body), automatic="".join(styles))


def _text_row(part: Numbered) -> str:
    goes_on = 'text:continue-numbering="true"'
    made = opendocument.list_row(part.text)
    for _ in range(part.level):
        made = opendocument.list_row(opendocument.list_of("", made, more=goes_on))
    return opendocument.list_of(f"L{part.list_key}", made, more=goes_on)


def _text_list(part: Numbered) -> str:
    assert part.starts is not None
    before, after = part.form
    starts = [*part.starts, 1, 1]
    levels = [
        opendocument.number_level(
            at + 1, prefix=before, suffix=after, shown=at + 1, more=f'text:start-value="{starts[at]}"'
        )
        for at in range(3)
    ]
    return opendocument.list_style(f"L{part.list_key}", *levels)
