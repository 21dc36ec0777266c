"""What stands beside a name in a list of people: office in the meeting, absence, times, items, organisation."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from etl.languages import Language
from etl.minutes.list_rows import is_office_in_meeting
from etl.minutes.parties import parties
from etl.words import WORD, fold, lemma

TIME = r"([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?!\d)"
LONGEST_ORGANISATION = 5


@dataclass(frozen=True, slots=True)
class Remarks:
    offices: tuple[str, ...] = ()
    organisation: str | None = None
    absent: bool = False
    joined_at: str | None = None
    left_at: str | None = None
    items: str | None = None


def remarks_of(remarks: Iterable[str], language: Language) -> Remarks:
    """Each remark is an office, absence, a time or items; what is none of them is the organisation."""
    offices: list[str] = []
    organisation = joined = left = items = None
    absent = False
    for remark in remarks:
        came, went = moves_in(remark, language)
        if is_office_in_meeting(remark, language):
            offices.append(remark)
        elif not _bases(remark, language).isdisjoint(language.structure.absent):
            absent = True
        elif came or went:
            joined, left = came or joined, went or left
        elif _names_items(remark, language):
            items = remark
        elif _is_office(remark, language):
            offices.append(remark)
        elif organisation is None:
            organisation = _organisation(remark, language)
    return Remarks(tuple(offices), organisation, absent, joined, left, items)


def moves_in(text: str, language: Language) -> tuple[str | None, str | None]:
    """When the words tell that somebody joined, and left; None for what they do not tell."""
    structure = language.structure
    pattern = re.compile(rf"\b(?:{'|'.join(structure.clock_words)})\.?\s*{TIME}", re.IGNORECASE)
    time = pattern.search(text)
    if time is None:
        return None, None
    bases = _bases(text, language)
    value = f"{int(time[1]):02d}:{time[2] or '00'}"
    came, went = not bases.isdisjoint(structure.joining_verbs), not bases.isdisjoint(structure.leaving_verbs)
    return value if came and not went else None, value if went and not came else None


def _bases(text: str, language: Language) -> set[str]:
    return {base for word in WORD.findall(text) for base in (lemma(word, language.code), fold(word))}


def _names_items(remark: str, language: Language) -> bool:
    numbered = any(character.isdigit() for character in remark)
    return numbered and ("§" in remark or not _bases(remark, language).isdisjoint(language.structure.item_ranges))


def _is_office(remark: str, language: Language) -> bool:
    """`esittelijä`, `varajäsen`."""
    named = parties(remark, language)
    return bool(named and named[0].role and not named[0].person and not named[0].organisation)


def _organisation(remark: str, language: Language) -> str | None:
    named = parties(remark, language)
    if named and named[0].organisation and not named[0].person:
        base = named[0].organisation
        # A remark is no sentence: a capital that opens it belongs to the name.
        return remark[0] + base[1:] if remark[0].lower() == base[0] else base
    capital = remark[0].isupper() and len(remark.split()) <= LONGEST_ORGANISATION
    return remark if capital and not (named and named[0].person) else None
