"""Who was said to be present or absent, from the lists above the items or under the item on quorum."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.head import Field
from etl.minutes.list_rows import BRACKETS, is_company, is_office_in_meeting, list_rows, office_before
from etl.minutes.parties import parties
from etl.minutes.people_columns import LIST_SIGN
from etl.minutes.reading import Attendance
from etl.minutes.remarks import moves_in, remarks_of
from etl.minutes.sentences import sentences
from etl.words import lemmas

LISTS = frozenset({HeadField.PRESENT, HeadField.ABSENT, HeadField.CHAIR, HeadField.SECRETARY})
NAME_AND_OFFICE = re.compile(
    r"(?P<name>[A-ZÅÄÖ][\w-]+(?:\s+(?![IV]+\s)[A-ZÅÄÖ][\w-]+){1,2})\s+(?P<office>(?:[IV]+\s+)?[a-zåäö][\w\s.:-]*)"
)
# An account beside the name, and initials in brackets, by which the minutes speak of somebody.
HANDLE = re.compile(r"\s*@[\w-]+")
INITIALS = re.compile(r"\b([A-ZÅÄÖ])[\w'’-]*(?:\s+[\w'’-]+)*?\s+([A-ZÅÄÖ])[\w'’-]*\s*(\(\1\w?\2\w{0,2}\))")
SURNAME_FIRST = re.compile(r"[A-ZÅÄÖ][\w'’-]+, [A-ZÅÄÖ][\w'’-]+")
# `Malli Maija 41-47, 49`: the items for which somebody was there, after the name.
ITEMS_AT_END = re.compile(r"(?<=[a-zåäö])\s+(?P<items>\d{1,3}(?:[-–]\d{1,3})?(?:,\s*\d{1,3}(?:[-–]\d{1,3})?)*),?$")
COMMA = re.compile(r",\s*(?![^(]*\))")
LEADER = re.compile(r"\s*(?:,|\s{2,}|\t|:(?=\s|$))\s*")


def attendance(document: Document, fields: Iterable[Field], language: Language) -> tuple[Attendance, ...]:
    """One row for each person or office; the chair or secretary of a label of their own stands once.

    Who is listed both as present and as absent stands twice, as the minutes have it.
    """
    found: dict[tuple[str | None, str | None, str | None, bool], Attendance] = {}
    for field in fields:
        if field.meaning not in LISTS:
            continue
        for span in _rows(document, field.value, language):
            row = _row(document, span, field.meaning, language)
            key = (row.person, row.organisation, None if row.person else row.role, row.present)
            found[key] = found.get(key, row) if field.meaning is HeadField.PRESENT else row
    return tuple(sorted(found.values(), key=lambda row: row.quote.start))


def with_moves(
    document: Document, rows: Sequence[Attendance], paragraphs: Iterable[Span], language: Language
) -> tuple[Attendance, ...]:
    """The rows with the times at which the items tell that somebody of them came or left."""
    found = list(rows)
    for paragraph in paragraphs:
        for sentence in sentences(document, paragraph, language):
            text = document.quote_span(sentence).text
            joined, left = moves_in(text, language)
            if not joined and not left:
                continue
            for index, row in enumerate(found):
                if row.person and row.person in text:
                    found[index] = replace(row, joined_at=joined or row.joined_at, left_at=left or row.left_at)
    return tuple(found)


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
    offices = [office for office in (row.role or "").split(", ") if not is_office_in_meeting(office, language)]
    return ", ".join(part for part in (*offices, row.organisation) if part) or row.quote.text


def _rows(document: Document, value: Span, language: Language) -> Iterator[Span]:
    text = document.quote_span(value).text
    if _is_one_row(document, value, language):
        yield value
        return
    for row in list_rows(text, language):
        yield Span(value.start + row.start, value.start + row.end)


def _is_one_row(document: Document, value: Span, language: Language) -> bool:
    """A row of a list, or a cell beside others, is one person with what follows the name, unless it names several."""
    block = next((block for block in document.blocks if value in block.span), None)
    beside = block is not None and (block.kind == "list_item" or len(block.cells) > 1)
    text = LIST_SIGN.sub("", document.quote_span(value).text)
    if block is None or not beside or ";" in text or (block.cells and value not in block.cells):
        return False
    pieces = [parties(piece.strip(" ."), language) for piece in COMMA.split(BRACKETS.sub(" ", text))]
    several = all(piece and piece[0].person and not piece[0].organisation for piece in pieces)
    first = bool(pieces[0] and len(pieces[0]) == 1 and pieces[0][0].person)
    return first and (len(pieces) == 1 or not several)


def _row(document: Document, span: Span, field: HeadField | None, language: Language) -> Attendance:
    quote = document.quote_span(span)
    text = INITIALS.sub(
        lambda match: match.group().removesuffix(match[3]), HANDLE.sub("", LIST_SIGN.sub("", quote.text))
    )
    items = ITEMS_AT_END.search(text)
    text = ITEMS_AT_END.sub("", text)
    prefix, rest = office_before(BRACKETS.sub(" ", text).strip(), language)
    who = _who(rest, language)
    told = remarks_of([*_bracketed(text), *who.unknown], language)
    in_meeting = [*prefix, *told.offices] or _office_of(field, language)
    role = ", ".join([*who.offices, *in_meeting])
    return Attendance(
        person=who.person,
        organisation=who.organisation or told.organisation,
        role=role or (None if who.person or who.organisation else quote.text),
        present=field is not HeadField.ABSENT and not told.absent,
        quote=quote,
        joined_at=told.joined_at,
        left_at=told.left_at,
        items=told.items or (items["items"] if items else None),
    )


def _bracketed(text: str) -> list[str]:
    return [part.strip() for remark in BRACKETS.findall(text) for part in str(remark).split(",") if part.strip()]


@dataclass(frozen=True, slots=True)
class _Who:
    person: str | None
    organisation: str | None
    offices: tuple[str, ...]
    unknown: tuple[str, ...]
    """Pieces that name none of them."""


def _who(text: str, language: Language) -> _Who:
    """Person, organisation and offices among the pieces of a row, in whatever order they stand."""
    if SURNAME_FIRST.fullmatch(text) and not parties(text, language):
        return _Who(text, None, (), ())
    person = organisation = None
    offices: list[str] = []
    unknown: list[str] = []
    whole = filter(None, LEADER.split(text.strip(" .,")))
    for piece in (part for one in whole for part in _office_after(one, language)):
        named = None if is_company(piece, language) else parties(piece, language)
        if is_company(piece, language):
            organisation = organisation or piece
        elif not named and is_office_in_meeting(piece, language):
            offices.append(piece)
        elif not named:
            unknown.append(piece)
        else:
            person = person or named[0].person
            organisation = organisation or _as_written(named[0].organisation, piece)
            offices += [named[0].role] if named[0].role else []
    known = bool(person or offices)
    return _Who(person, organisation, tuple(offices), tuple(unknown) if known else ())


def _office_after(piece: str, language: Language) -> Iterator[str]:
    """`Malli Maija II varapuheenjohtaja`: the name, and the office after it without a sign between."""
    match = NAME_AND_OFFICE.fullmatch(piece)
    if match is None:
        yield piece
        return
    offices = (*language.structure.people, *language.structure.chair, *language.structure.secretary)
    known = any(base.endswith(offices) for base in lemmas(match["office"], language.code))
    yield from (match["name"], match["office"]) if known else (piece,)


def _as_written(organisation: str | None, piece: str) -> str | None:
    """A list has no sentences: a capital that opens a piece belongs to the name."""
    if organisation and piece[:1].isupper() and piece[1 : len(organisation)] == organisation[1:]:
        return piece[0] + organisation[1:]
    return organisation


def _office_of(field: HeadField | None, language: Language) -> list[str]:
    """The office that a label such as `Sihteeri:` gives."""
    if field not in (HeadField.CHAIR, HeadField.SECRETARY):
        return []
    return [next(words for words, meaning in language.structure.head_labels.items() if meaning is field)]
