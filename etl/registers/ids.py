"""ids.csv: the ids given to rows of registers that bring none, so that a row keeps its id when its words are mended."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from etl.errors import Rejection
from etl.registers import csv_file
from etl.words import WORD, fold

FILE = "ids.csv"
COLUMNS = ("register", "id", "words")
LIKE_ENOUGH = 0.6
"""Share of words that a mended row must have in common with the old one (Dice)."""


@dataclass(frozen=True, slots=True)
class KnownId:
    """An id that was given, and the words that the row had when it was last seen."""

    register: str
    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Nameless:
    """A row that needs an id: its words, and what its id begins with."""

    words: str
    prefix: str


def read(file: str, data: bytes) -> tuple[tuple[KnownId, ...], tuple[Rejection, ...]]:
    """The ids given so far; a file that cannot be read must be mended first, lest ids be given anew."""
    table = csv_file.read(file, data)
    if table.header and table.header != COLUMNS:
        return (), (Rejection(file, 1, f"columns {', '.join(table.header)}", f"columns {', '.join(COLUMNS)}"),)
    return tuple(KnownId(**row.values) for row in table.rows), table.rejections


def written(known: Iterable[KnownId]) -> bytes:
    """The file that holds these ids, by register and id."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((one.register, one.id, one.words) for one in sorted(known, key=lambda one: (one.register, one.id)))
    return text.getvalue().encode()


def given(
    known: Sequence[KnownId], register: str, rows: Sequence[Nameless]
) -> tuple[tuple[str, ...], tuple[KnownId, ...]]:
    """An id for each row, and all ids known afterwards.

    The same words keep their id; then the rows most alike take theirs over; only what is left gets a new number.
    A number is never given twice, not even that of a row that is gone. Rows of the same words are one.
    """
    own = {one.id: one for one in known if one.register == register}
    id_of = {fold(one.words): one.id for one in own.values()}
    wanted = {fold(row.words): row for row in rows}
    found = {words: id_of[words] for words in wanted if words in id_of}
    found |= _alike(
        {words: row for words, row in wanted.items() if words not in found},
        [one for one in own.values() if one.id not in found.values()],
    )
    taken = set(own)
    for words, row in wanted.items():
        if words not in found:
            found[words] = _next(row.prefix, taken)
            taken.add(found[words])
    now = own | {found[words]: KnownId(register, found[words], row.words) for words, row in wanted.items()}
    others = [one for one in known if one.register != register]
    return tuple(found[fold(row.words)] for row in rows), (*others, *now.values())


def _alike(wanted: dict[str, Nameless], free: Sequence[KnownId]) -> dict[str, str]:
    """Pairs of new words and old ids, the most alike first; each at most once."""
    bags = {one.id: _bag(fold(one.words)) for one in free}
    pairs = [
        (_likeness(_bag(words), bags[one.id]), words, one.id)
        for words, row in wanted.items()
        for one in free
        if one.id.startswith(row.prefix)
    ]
    found: dict[str, str] = {}
    for likeness, words, own_id in sorted(pairs, key=lambda pair: (-pair[0], pair[2], pair[1])):
        if likeness >= LIKE_ENOUGH and words not in found and own_id not in found.values():
            found[words] = own_id
    return found


def _bag(words: str) -> frozenset[str]:
    return frozenset(WORD.findall(words))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def _next(prefix: str, taken: Iterable[str]) -> str:
    pattern = re.compile(re.escape(prefix) + r"(\d+)")
    numbers = [int(match[1]) for own_id in taken if (match := pattern.fullmatch(own_id))]
    return f"{prefix}{max(numbers, default=0) + 1:02d}"
