"""Where the rows of a list of people begin: at signs that part them, or where a name follows what closes a row."""

import re
from collections.abc import Iterator, Sequence

from etl.document import Span
from etl.languages import Language
from etl.minutes.names_in_pairs import names_in_pairs, runs_together
from etl.minutes.parties import parties
from etl.words import WORD, fold, is_acronym, lemma

ROW = re.compile(r"[^;]+")
BRACKETS = re.compile(r"\s*\(([^)]*)\)\s*")
PIECE = re.compile(r",\s*(?![^(]*\))")
NAME_LENGTH = 2


def list_rows(text: str, language: Language) -> Iterator[Span]:
    """The rows of a list, as spans of the text without the signs that part them."""
    if ";" in text:
        bounds = [match.span() for match in ROW.finditer(text)]
    elif runs_together(text, language):
        bounds = names_in_pairs(text)
    else:
        starts = [0, *_run_on_starts(text, language)]
        lines = list(zip(starts, [*starts[1:], len(text)], strict=True))
        bounds = [row for start, end in lines for row in _by_commas(text, start, end, language)]
    for start, end in bounds:
        row = _trimmed(text, start, end, language)
        if row is not None:
            yield row


def is_office_in_meeting(words: str, language: Language) -> bool:
    """True where the words name an office that one has in the meeting itself."""
    structure = language.structure
    bases = (lemma(word, language.code) for word in WORD.findall(words))
    return not (structure.chair | structure.secretary).isdisjoint(bases)


def office_before(text: str, language: Language) -> tuple[list[str], str]:
    """`pj. Maija Malli`: the office in the meeting before the name, and the rest."""
    first, _, rest = text.partition(" ")
    if rest and is_office_in_meeting(first.rstrip("."), language) and rest[0].isupper():
        return [first.rstrip(".:")], rest
    return [], text


def is_company(piece: str, language: Language) -> bool:
    """`Aitta Park Oy` looks like somebody's name."""
    return fold(piece.rsplit(maxsplit=1)[-1] if piece else "") in language.structure.company_forms


def _trimmed(text: str, start: int, end: int, language: Language) -> Span | None:
    """Without spaces, stops and a joiner at the ends."""
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip(" ,"))
    piece = text[first:end].rstrip(" ,.\t")
    last_word = piece.rsplit(maxsplit=1)
    if len(last_word) == NAME_LENGTH and last_word[1] in language.structure.joiners:
        piece = last_word[0].rstrip(" ,")
    return Span(first, first + len(piece)) if piece else None


def _by_commas(text: str, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    """A piece that names a person or an office begins a row; what follows it up to the next one belongs to it."""
    starts = [start, *(match.end() for match in PIECE.finditer(text, start, end))]
    rows: list[int] = []
    for first, last in zip(starts, [*starts[1:], end], strict=True):
        _, piece = office_before(BRACKETS.sub(" ", text[first:last]).strip(" ,"), language)
        named = None if is_company(piece, language) else parties(piece, language)
        if not rows or (named and (named[0].person or (named[0].role and _is_new(text, rows[-1], first, language)))):
            rows.append(first)
    yield from zip(rows, [*rows[1:], end], strict=True)


def _is_new(text: str, last: int, start: int, language: Language) -> bool:
    """An office begins a row of its own unless it follows a name directly: `Maija Malli, johtaja, THL`."""
    if is_office_in_meeting(text[start:].split(",")[0], language):
        return False
    before = parties(text[last:start].strip(" ,"), language)
    return not (before and before[-1].person and not before[-1].organisation)


def _run_on_starts(text: str, language: Language) -> Iterator[int]:
    """Names that follow, without a sign, what closes the row before: a bracket, an office, an organisation, `ja`."""
    words = [match for match in WORD.finditer(text) if not _in_brackets(text, match.start())]
    for index in range(1, len(words) - 1):
        if not _is_name(words, index, text, language):
            continue
        between = text[words[index - 1].end() : words[index].start()]
        if "," in between or ";" in between or ":" in between:
            continue
        if ")" in between or _closes_row(words, index, text, language):
            yield words[index].start()


def _closes_row(words: Sequence[re.Match[str]], index: int, text: str, language: Language) -> bool:
    before, structure = words[index - 1].group(), language.structure
    if before in structure.joiners:
        return True
    base = lemma(before, language.code)
    organisation = is_acronym(before) or base.endswith(structure.organisations) or is_company(before, language)
    if organisation and not before.endswith(structure.genitive):
        return index > 1
    if before[0].islower():
        # pj. Maija Malli: the office stands before its own name.
        if "." in text[words[index - 1].end() : words[index].start()]:
            return False
        return index > NAME_LENGTH and base.endswith((*structure.people, *structure.chair, *structure.secretary))
    # A name of three words after a comma: the first is the organisation of the row before.
    after = text[words[index + 1].end() :].lstrip()[:1]
    alone = index > 1 and "," in text[words[index - 2].end() : words[index - 1].start()]
    return alone and after == ","


def _is_name(words: Sequence[re.Match[str]], index: int, text: str, language: Language) -> bool:
    pair = words[index : index + NAME_LENGTH]
    beside = text[pair[0].end() : pair[1].start()].strip(" \t") == ""
    return beside and all(_may_be_of_name(word.group(), language) for word in pair)


def _may_be_of_name(word: str, language: Language) -> bool:
    structure = language.structure
    plain = word[0].isupper() and word[1:] != word[1:].upper() and re.sub("[-'’]", "", word).isalpha()
    base = lemma(word, language.code)
    return plain and not fold(word).endswith(structure.people) and not base.endswith(structure.organisations)


def _in_brackets(text: str, position: int) -> bool:
    return text.rfind("(", 0, position) > text.rfind(")", 0, position)
