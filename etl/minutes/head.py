"""What stands above the items: what the document calls itself, the body that met, number, place, and its own origin."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.base_forms import base_form
from etl.minutes.head_labels import PEOPLE, head_label, is_listing, is_page_number, label_pieces
from etl.minutes.outline import MeetingOutline
from etl.minutes.people_columns import Columns, columns_of_people, names_somebody
from etl.words import WORD, fold, lemma, lemmas

NUMBER = re.compile(
    r"(?<![\d./])\d{1,3}/(?:\d{4}|\d{2})(?![\d/])|(?<=#)\d{1,4}(?![\d/])"
    r"|(?i:(?<=\bno\. )|(?<=\bnr )|(?<=\bnro ))\d{1,4}(?![\d/])"
)
LISTS_OF_PEOPLE = PEOPLE
BRACKETS = re.compile(r"\([^)]*\)")
SEGMENT = re.compile(r"[,:;.()–\"“”]\s*|\s-\s")


@dataclass(frozen=True, slots=True)
class Field:
    """One paragraph of the head: what its label announces, the label, and the words after it."""

    meaning: HeadField | None
    label: Span
    value: Span


@dataclass(frozen=True, slots=True)
class Head:
    """`words` are the quotes of `body`, `number`, `place` by these names, and the other labelled words."""

    title: Quote | None
    body: str | None
    number: str | None
    place: str | None
    origin: tuple[Quote, ...]
    headings: tuple[Span, ...]
    """Paragraphs without a label that name the document, the body or the number."""
    words: Mapping[str, Quote]


def fields(document: Document, paragraphs: Iterable[Span], language: Language) -> Iterator[Field]:
    """The paragraphs with their labels; a label that stands alone also names the paragraphs below it."""
    carried: HeadField | None = None
    columns: Columns = ()
    blocks = {block.span: block for block in document.blocks}
    in_list = False
    for paragraph in (piece for whole in paragraphs for piece in label_pieces(document, whole, language)):
        block = blocks.get(paragraph)
        text = document.quote_span(paragraph).text
        if is_listing(text) or (block is None and is_page_number(text)):
            carried = None
            meaning, middle = (HeadField.CONTENTS, paragraph.start) if is_listing(text) else (None, paragraph.end)
            yield Field(meaning, Span(paragraph.start, middle), Span(middle, paragraph.end))
            continue
        columns = columns_of_people(document, block, columns, carried, language)
        if columns:
            yield from (Field(column.meaning, column.label, column.value) for column in columns if column.told)
            continue
        if block and block.header and carried in LISTS_OF_PEOPLE:
            yield Field(None, paragraph, Span(paragraph.end, paragraph.end))
            continue
        part = head_label(document, paragraph, language)
        is_row = block is not None and block.kind == "list_item"
        if part.meaning is not None:
            carried = part.meaning if not len(part.rest) or part.meaning in LISTS_OF_PEOPLE else None
        elif (
            carried in LISTS_OF_PEOPLE
            and not (in_list and is_row)
            and not names_somebody(document, paragraph, language)
        ):
            carried = None
        in_list = is_row and carried is not None
        yield Field(part.meaning or carried, part.label, part.rest)


def head(document: Document, outline: MeetingOutline, language: Language) -> Head:
    """What the head says; nothing is taken from the items."""
    parts = list(fields(document, outline.head, language))
    free = [part.value for part in parts if part.meaning is None]
    origin = [span for span in free if _is_origin(document, span, language)]
    title = next((span for span in free if span not in origin and _is_title(document, span, language)), None)
    named = {part.meaning: part.value for part in reversed(parts) if part.meaning and len(part.value)}
    others = [span for span in (title, *free) if span is not None and span not in origin]
    number = next((quote for span in others if (quote := _number(document, span, language))), None)
    body, body_words = _body(document, named.get(HeadField.BODY), others, language)
    words = {"number": number, "body": body_words}
    words |= {meaning.value: document.quote_span(span) for meaning, span in named.items() if meaning in SINGLE_VALUES}
    origin += [part.value for part in parts if part.meaning is HeadField.ORIGIN]
    return Head(
        title=document.quote_span(title) if title else None,
        body=body,
        number=number.text if number else None,
        place=document.quote_span(named[HeadField.PLACE]).text if HeadField.PLACE in named else None,
        origin=tuple(document.quote_span(span) for span in origin),
        headings=tuple(span for span in others if _is_title(document, span, language) or _holds(span, words)),
        words={name: quote for name, quote in words.items() if quote is not None},
    )


SINGLE_VALUES = frozenset({HeadField.TIME, HeadField.PLACE, HeadField.SUBJECT, HeadField.CASE_NUMBER, HeadField.OTHER})


def _is_origin(document: Document, span: Span, language: Language) -> bool:
    """A paragraph that opens with what the document says of its own origin."""
    opening = lemmas(document.quote_span(span).text, language.code)[:1]
    return not language.structure.origin.isdisjoint(opening)


def _is_title(document: Document, span: Span, language: Language) -> bool:
    text = BRACKETS.sub("", document.quote_span(span).text).strip()
    found = set(lemmas(text, language.code))
    is_sentence = text.endswith(".") or not language.structure.be.isdisjoint(found)
    return not is_sentence and not language.structure.titles.isdisjoint(found)


def _holds(paragraph: Span, words: Mapping[str, Quote | None]) -> bool:
    return any(quote is not None and quote.span in paragraph for quote in words.values())


def _number(document: Document, span: Span, language: Language) -> Quote | None:
    text = document.quote_span(span).text
    match = NUMBER.search(text)
    names = (*language.structure.titles, *language.structure.groups)
    if match is None or not any(word.endswith(names) for word in lemmas(text, language.code)):
        return None
    return document.quote(span.start + match.start(), span.start + match.end())


def _body(
    document: Document, named: Span | None, spans: Iterable[Span], language: Language
) -> tuple[str | None, Quote | None]:
    if named is not None:
        quote = document.quote_span(named)
        return quote.text, quote
    groups = tuple(group for group in language.structure.groups if group not in language.structure.meeting)
    for span in spans:
        text = document.quote_span(span).text
        for match in WORD.finditer(text):
            if fold(match.group()).endswith(groups) or lemma(match.group(), language.code).endswith(groups):
                start = _phrase_start(text[: match.start()], language)
                words = text[start : match.start()] + _group(match.group(), language)
                return words, document.quote(span.start + start, span.start + match.end())
    return None, None


def _phrase_start(before: str, language: Language) -> int:
    """Where the body's name begins: after the last comma or colon, and after words such as `Pöytäkirja`."""
    start = max((match.end() for match in SEGMENT.finditer(before)), default=0)
    for match in WORD.finditer(before, start):
        if lemma(match.group(), language.code) in language.structure.titles:
            start = match.end() + 1
    while start < len(before) and not before[start].isalpha():
        start += 1
    return start


def _group(word: str, language: Language) -> str:
    base = fold(word) == lemma(word, language.code) or fold(word).endswith(language.structure.groups)
    return word if base else base_form(word, language)
