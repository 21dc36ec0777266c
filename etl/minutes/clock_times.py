"""When the meeting was opened and closed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.minutes.item_kinds import kind_of_title
from etl.minutes.sentences import sentences
from etl.vocabulary import ItemKind
from etl.words import WORD, fold, lemma, lemmas

NOON = 12
HOUR, MINUTE = r"([01]?\d|2[0-3])", r"[.:]([0-5]\d)"


@dataclass(frozen=True, slots=True)
class ClockTime:
    """`HH:MM` and the sentence, or the part of the label's words, that says it."""

    value: str
    quote: Quote


def opened(
    document: Document,
    paragraphs: Iterable[Span],
    fallback: Span | None,
    language: Language,
    headings: Sequence[Span] = (),
) -> ClockTime | None:
    """The time beside a verb of opening; in a heading of it; else the first one of the label for the meeting's time."""
    verbs = language.structure.opening_verbs
    told = _told(document, paragraphs, verbs, language)
    told = told or _in_headings(document, headings, verbs, ItemKind.OPENING, language)
    return told or _part_of_range(document, fallback, 0, language) or _alone(document, fallback, language)


def closed(
    document: Document,
    paragraphs: Iterable[Span],
    fallback: Span | None,
    language: Language,
    headings: Sequence[Span] = (),
) -> ClockTime | None:
    """The time beside a verb of closing; in a heading of it; else the last one of the label for the meeting's time."""
    verbs = language.structure.closing_verbs
    told = _told(document, reversed(list(paragraphs)), verbs, language)
    told = told or _in_headings(document, headings, verbs, ItemKind.CLOSING, language)
    return told or _part_of_range(document, fallback, 1, language)


def _told(
    document: Document, paragraphs: Iterable[Span], verbs: frozenset[str], language: Language
) -> ClockTime | None:
    for paragraph in paragraphs:
        for sentence in sentences(document, paragraph, language):
            found = _in_sentence(document, sentence, verbs, language)
            if found is not None:
                return found
    return None


def _in_sentence(document: Document, sentence: Span, verbs: frozenset[str], language: Language) -> ClockTime | None:
    text = document.quote_span(sentence).text
    words = [(match, lemma(match.group(), language.code)) for match in WORD.finditer(text)]
    if not _speaks_of_this_meeting([base for _, base in words], language):
        return None
    forms = language.structure.verb_forms
    for match, base in words:
        if base in verbs and fold(match.group()).endswith((*forms.past, *forms.passive_past)):
            clock = _clock(language)
            time = clock.search(text, match.end()) or clock.search(text)
            return ClockTime(_value_of(time), document.quote_span(sentence)) if time else None
    return None


def _in_headings(
    document: Document, headings: Sequence[Span], verbs: frozenset[str], kind: ItemKind, language: Language
) -> ClockTime | None:
    """`Kokouksen avaus klo 9.00`, `Kokous avattiin klo 9`: a heading needs no form of the past."""
    for span in headings:
        text = document.quote_span(span).text
        time = _clock(language).search(text)
        told = kind_of_title(text, language)
        if time and (told is kind or (told is None and not verbs.isdisjoint(lemmas(text, language.code)))):
            return ClockTime(_value_of(time), document.quote_span(span))
    return None


def _alone(document: Document, span: Span | None, language: Language) -> ClockTime | None:
    """`Aika: 4.2.2025 klo 9.00`: a time without an end says when the meeting began."""
    times = list(_clock(language).finditer(document.quote_span(span).text)) if span else []
    if span is None or len(times) != 1:
        return None
    return ClockTime(_value_of(times[0]), document.quote(span.start + times[0].start(), span.start + times[0].end()))


def _speaks_of_this_meeting(bases: Sequence[str], language: Language) -> bool:
    """`Kokous päättyi`, not `päätettiin seuraava kokous järjestää ...`."""
    meetings = [index for index, base in enumerate(bases) if base in language.structure.meeting]
    return any(index == 0 or bases[index - 1] not in language.times.relatives for index in meetings)


def _part_of_range(document: Document, span: Span | None, part: int, language: Language) -> ClockTime | None:
    if span is None:
        return None
    words = "|".join(language.structure.clock_words)
    end = rf"\s*[-–]\s*(?:{words})?\s*{HOUR}(?:{MINUTE})?(?!\d)"
    # A time alone tells the beginning.
    told = rf"(?:{words})\.?\s*{HOUR}(?:{MINUTE})?(?!\d)(?:{end}){'' if part else '?'}"
    plain = rf"(?<![\d.:]){HOUR}[.:]([0-5]\d)\s*[-–]\s*{HOUR}[.:]([0-5]\d)(?![\d.])"
    text = document.quote_span(span).text
    match = re.search(told, text, re.IGNORECASE) or re.search(plain, text)
    if match is None:
        return None
    hour, minute = match.groups()[part * 2 : part * 2 + 2]
    return ClockTime(_value(hour, minute), document.quote(span.start + match.start(), span.start + match.end()))


def _clock(language: Language) -> re.Pattern[str]:
    words = "|".join(language.structure.clock_words)
    # A time after noon is told by a word behind it in some languages: 2.30 pm.
    later = "|".join(re.escape(word) for word in language.structure.afternoon) or r"(?!)"
    return re.compile(
        rf"\b(?:{words})\.?\s*{HOUR}(?:{MINUTE})?(?!\d)(?:\s*(?P<later>{later}))?"
        rf"|(?<![\d.:]){HOUR}:([0-5]\d)(?!\d)(?:\s*(?P<late>{later}))?",
        re.IGNORECASE if language.structure.afternoon else 0,
    )


def _value_of(match: re.Match[str]) -> str:
    hour, minute = (match[1], match[2]) if match[1] else (match[4], match[5])
    after_noon = (match["later"] or match["late"]) and int(hour) < NOON
    return _value(str(int(hour) + NOON) if after_noon else hour, minute)


def _value(hour: str, minute: str | None) -> str:
    return f"{int(hour):02d}:{minute or '00'}"
