"""Labels above the items as conversions leave them: several in one paragraph, and over people without a colon."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.labels import MARKS, Labelled, labelled
from etl.words import fold, is_acronym, lemma

PEOPLE = frozenset({HeadField.PRESENT, HeadField.ABSENT})
FEWEST_LABELS = 2
BRACKETS = re.compile(r"\([^)]*\)")
PARTED = re.compile(r"\s*[/&]\s*")
CAPITALS = r"[A-ZÅÄÖ\d][A-ZÅÄÖ\d:,./-]*"
LISTED = re.compile(
    rf"(?<=\s)\d{{1,4}}\s+(?:[A-ZÅÄÖ]{{3,}}\s+)(?:{CAPITALS}\s+){{3,}}(?:(?!\d+\s+[A-ZÅÄÖ][a-zåäö]){CAPITALS}(?:\s+|$))*"
)
PAGE_NUMBER = re.compile(r"\d{1,3}\s+(?=[A-ZÅÄÖ\d])")
SIGN = re.compile(r"[,;\t]")
LONGEST_LABEL = 60
MOST_WORDS_OF_LABEL, MOST_WORDS_OF_OWNER = 3, 4


def label_pieces(document: Document, paragraph: Span, language: Language) -> Iterator[Span]:
    """The paragraph, parted before its labels where it holds several: `Aika: ..., Paikka: ..., Osallistujat ...`."""
    text = document.quote_span(paragraph).text
    found = list(_labels(language).finditer(text))
    announced = any(_announces_contents(text[match.start() :], language) for match in found)
    listed = [] if announced else [match.span() for match in LISTED.finditer(text)]
    found = [match for match in found if not _inside(match.start(), listed)]
    sure = bool(listed) or any(_capitals(language).match(text, match.start()) for match in found)
    if len(found) < FEWEST_LABELS and not sure:
        yield paragraph
        return
    number = PAGE_NUMBER.match(text)
    ends = {number.end()} if number else set[int]()
    bounds = sorted(
        {0, *ends, *(match.start() for match in found), *(end for span in listed for end in span), len(text)}
    )
    for start, end in pairwise(bounds):
        piece = text[start:end].rstrip(" ,")
        if piece:
            yield Span(paragraph.start + start, paragraph.start + start + len(piece))


def is_listing(text: str) -> bool:
    """Titles in capitals after their numbers, as a conversion leaves a list of contents."""
    return LISTED.fullmatch(f" {text}", 1) is not None


def is_page_number(text: str) -> bool:
    """The number of a page, which a conversion leaves before the first words of the page."""
    return text.isdecimal()


def _announces_contents(text: str, language: Language) -> bool:
    label = _capitals(language).match(text)
    return label is not None and language.structure.head_labels[fold(label["label"])] is HeadField.CONTENTS


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)


def people_label(document: Document, paragraph: Span, language: Language) -> Labelled[HeadField] | None:
    """`Läsnä olivat Maija Malli ...`: a label over people that no colon parts from them."""
    match = _people(language).match(document.quote_span(paragraph).text)
    if match is None:
        return None
    middle = paragraph.start + match.end()
    meaning = language.structure.head_labels[fold(match["label"])]
    return Labelled(meaning, Span(paragraph.start, middle), Span(middle, paragraph.end))


def head_label(document: Document, paragraph: Span, language: Language) -> Labelled[HeadField]:
    """The label of a paragraph above the items, as listed, over people, or with an owner: `Panelens medlemmar`."""
    listed = people_label(document, paragraph, language) or _capital_label(document, paragraph, language)
    listed = listed or labelled(document, paragraph, language.structure.head_labels.get)
    return listed if listed.meaning is not None else _owned_label(document, paragraph, language) or listed


def _capital_label(document: Document, paragraph: Span, language: Language) -> Labelled[HeadField] | None:
    """`TID kl. 17`, `PLATS - PAIKKA Stadshuset`: a label in capitals, perhaps in two languages, needs no colon."""
    match = _capitals(language).match(document.quote_span(paragraph).text)
    if match is None:
        return None
    middle = paragraph.start + match.end()
    meaning = language.structure.head_labels[fold(match["label"])]
    return Labelled(meaning, Span(paragraph.start, middle), Span(middle, paragraph.end))


def _owned_label(document: Document, paragraph: Span, language: Language) -> Labelled[HeadField] | None:
    text = document.quote_span(paragraph).text
    before, colon, after = text.partition(":")
    if len(before) > LONGEST_LABEL:
        return None
    words = BRACKETS.sub("", before).strip(MARKS)
    meaning = _owned(words, language)
    if meaning is None and colon and _names_people_of(words, after, language):
        meaning = HeadField.PRESENT
    if meaning is None:
        return None
    middle = paragraph.start + len(text) - len(after.lstrip()) if colon else paragraph.end
    return Labelled(meaning, Span(paragraph.start, middle), Span(middle, paragraph.end))


def _owned(words: str, language: Language) -> HeadField | None:
    """`ODUG Attendees`, `Board members`, `Observers/Presenters`; `new members` are nobody's."""
    known = language.structure.head_labels
    meanings = {known.get(fold(part)) for part in PARTED.split(words)}
    if len(meanings) == 1 and meanings <= PEOPLE:
        return meanings.pop()
    whole = [] if SIGN.search(words) else words.split()
    for length in range(1, MOST_WORDS_OF_LABEL + 1):
        owner, label = whole[:-length], fold(" ".join(whole[-length:]))
        meaning = known.get(label)
        if meaning is HeadField.PRESENT and 0 < len(owner) <= MOST_WORDS_OF_OWNER and _is_owner(owner[-1], language):
            return meaning
    return None


def _is_owner(word: str, language: Language) -> bool:
    structure = language.structure
    return is_acronym(word) or lemma(word, language.code).endswith((*structure.groups, *structure.organisations))


def _names_people_of(words: str, after: str, language: Language) -> bool:
    """`Panel: Maija Malli (THL), Ville Veikko`: the group itself before its people."""
    whole = words.split()
    if not 0 < len(whole) <= MOST_WORDS_OF_LABEL or not whole[0][0].isupper() or not _is_group(whole[-1], language):
        return False
    pieces = [piece.strip() for piece in BRACKETS.sub("", after).split(",")]
    return len(pieces) > 1 and all(piece[:1].isupper() for piece in pieces if piece)


def _is_group(word: str, language: Language) -> bool:
    structure = language.structure
    base = lemma(word, language.code)
    return base.endswith(structure.groups) and base not in structure.meeting


@lru_cache(maxsize=16)
def _labels(language: Language) -> re.Pattern[str]:
    """A label with its colon, or one over people before a name."""
    capitals = _capitals(language).pattern.replace("(?P<label>", "(?:")
    return re.compile(rf"(?<!\w)(?=[A-ZÅÄÖ])(?:(?i:{_words(language)})\s*:|{_before_name(language)}|{capitals})")


@lru_cache(maxsize=16)
def _capitals(language: Language) -> re.Pattern[str]:
    """A label in capitals, then perhaps the same in another language, and words after it."""
    known = sorted(language.structure.head_labels, key=len, reverse=True)
    long = [words.capitalize() for words in known if words.count(" ") > 1]
    labels = "|".join(re.escape(words) for words in (*long, *(words.upper() for words in known)))
    other = r"(?:\s*[-–/]\s*[A-ZÅÄÖ]{3,}(?:\s+[A-ZÅÄÖ]{3,})*(?![a-zåäö]))?"
    return re.compile(rf"(?P<label>{labels})(?![\w.]){other}\s*:?\s+(?=\S)")


@lru_cache(maxsize=16)
def _people(language: Language) -> re.Pattern[str]:
    return re.compile(_before_name(language))


def _before_name(language: Language) -> str:
    words = _words(language, PEOPLE)
    return rf"(?P<label>(?i:{words}))\s+(?=[A-ZÅÄÖ][\w-]+\s+[A-ZÅÄÖ])"


def _words(language: Language, meanings: frozenset[HeadField] = frozenset(HeadField)) -> str:
    labels = [words for words, meaning in language.structure.head_labels.items() if meaning in meanings]
    return "|".join(re.escape(words) for words in sorted(labels, key=len, reverse=True))
