"""Who was said to be present or absent, from the lists above the items or under the item on quorum."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.head import LIST_SIGN, Field
from etl.minutes.parties import parties
from etl.minutes.reading import Attendance
from etl.words import lemmas

LISTS = frozenset({HeadField.PRESENT, HeadField.ABSENT, HeadField.CHAIR, HeadField.SECRETARY})
ROW = re.compile(r"[^;]+")
BRACKETS = re.compile(r"\s*\(([^)]*)\)\s*")
LEADER = re.compile(r"\s*(?:,|\s{2,}|\t|:)\s*")


def attendance(document: Document, fields: Iterable[Field], language: Language) -> tuple[Attendance, ...]:
    """One row for each person or office; the chair or secretary of a label of their own stands once."""
    found: dict[tuple[str | None, str | None, str | None], Attendance] = {}
    for field in fields:
        if field.meaning not in LISTS:
            continue
        for span in _rows(document, field.value, language):
            row = _row(document, span, field.meaning, language)
            key = (row.person, row.organisation, None if row.person else row.role)
            found[key] = found.get(key, row) if field.meaning is HeadField.PRESENT else row
    return tuple(sorted(found.values(), key=lambda row: row.quote.start))


def chair_of(rows: Iterable[Attendance], language: Language) -> Attendance | None:
    """The row whose role says that they chaired."""
    return next(
        (row for row in rows if row.role and not language.structure.chair.isdisjoint(lemmas(row.role, language.code))),
        None,
    )


def name_of(row: Attendance, language: Language) -> str:
    """The person, else the office without the word for the chair itself, and the organisation."""
    if row.person:
        return row.person
    offices = [office for office in (row.role or "").split(", ") if not _is_office_in_meeting(office, language)]
    return ", ".join(part for part in (*offices, row.organisation) if part) or row.quote.text


def _rows(document: Document, value: Span, language: Language) -> Iterator[Span]:
    """Rows are parted by semicolons, else by lines; a list by commas alone has a row for each name or office."""
    text = document.quote_span(value).text
    if ";" not in text:
        yield from _by_commas(text, value, language)
        return
    for match in ROW.finditer(text):
        piece = match.group()
        start = match.start() + len(piece) - len(piece.lstrip())
        end = match.start() + len(piece.rstrip().rstrip("."))
        if start < end:
            yield Span(value.start + start, value.start + end)


def _by_commas(text: str, value: Span, language: Language) -> Iterator[Span]:
    """A piece that names a person or an office begins a row; what follows it up to the next one belongs to it."""
    starts = [0] + [match.end() for match in re.finditer(r",\s*(?![^(]*\))", text)]
    rows: list[int] = []
    for start, end in zip(starts, [*starts[1:], len(text) + 1], strict=True):
        named = parties(BRACKETS.sub(" ", text[start : end - 1]).strip(" ,"), language)
        if not rows or (named and (named[0].person or (named[0].role and _is_new(text, rows[-1], start, language)))):
            rows.append(start)
    for start, end in zip(rows, [*rows[1:], len(text)], strict=True):
        piece = text[start:end]
        trimmed = piece.rstrip().rstrip(",.")
        if trimmed:
            yield Span(value.start + start, value.start + start + len(trimmed))


def _is_new(text: str, last: int, start: int, language: Language) -> bool:
    """An office begins a row of its own unless it follows a name directly: `Maija Malli, johtaja, THL`."""
    if _is_office_in_meeting(text[start:].split(",")[0], language):
        return False
    before = parties(text[last:start].strip(" ,"), language)
    return not (before and before[-1].person and not before[-1].organisation)


def _row(document: Document, span: Span, field: HeadField | None, language: Language) -> Attendance:
    quote = document.quote_span(span)
    text = LIST_SIGN.sub("", quote.text)
    who = _who(BRACKETS.sub(" ", text), language)
    remarks: list[str] = BRACKETS.findall(text)
    in_meeting = [remark for remark in remarks if _is_office_in_meeting(remark, language)] or _office_of(
        field, language
    )
    inside = next((remark for remark in remarks if _is_organisation(remark, language)), None)
    role = ", ".join([*who.offices, *(in_meeting or _office_of(field, language))])
    return Attendance(
        person=who.person,
        organisation=who.organisation or inside,
        role=role or (None if who.person or who.organisation else quote.text),
        present=field is not HeadField.ABSENT,
        quote=quote,
    )


@dataclass(frozen=True, slots=True)
class _Who:
    person: str | None
    organisation: str | None
    offices: tuple[str, ...]


def _who(text: str, language: Language) -> _Who:
    """Person, organisation and offices among the pieces of a row, in whatever order they stand."""
    person = organisation = None
    offices: list[str] = []
    unknown: list[str] = []
    for piece in filter(None, LEADER.split(text.strip(" .,"))):
        named = parties(piece, language)
        if not named and _is_office_in_meeting(piece, language):
            offices.append(piece)
        elif not named:
            unknown.append(piece)
        else:
            person = person or named[0].person
            organisation = organisation or named[0].organisation
            offices += [named[0].role] if named[0].role else []
    if organisation is None and unknown and (person or offices):
        organisation = unknown[0]
    return _Who(person, organisation, tuple(offices))


def _office_of(field: HeadField | None, language: Language) -> list[str]:
    """The office that a label such as `Sihteeri:` gives."""
    if field not in (HeadField.CHAIR, HeadField.SECRETARY):
        return []
    return [next(words for words, meaning in language.structure.head_labels.items() if meaning is field)]


def _is_office_in_meeting(remark: str, language: Language) -> bool:
    structure = language.structure
    return not (structure.chair | structure.secretary).isdisjoint(lemmas(remark, language.code))


def _is_organisation(remark: str, language: Language) -> bool:
    named = parties(remark, language)
    return bool(named and named[0].organisation and not named[0].person)
