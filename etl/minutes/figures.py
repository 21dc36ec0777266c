"""Numbers that a clause gives, with what they count; a number that names something (§ 27, 1/2021) is none."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from etl.document import Document, Quote, Span
from etl.languages import Language
from etl.languages.money import NumberWords
from etl.minutes.date_grammar import raw_times
from etl.minutes.reading import Figure
from etl.minutes.time_tokens import Token
from etl.minutes.verbs import words as analysed
from etl.vocabulary import Bound
from etl.words import fold, lemma

PERCENT = "percent"
SHARE = "share"
"""Units of parts of a whole: 90 prosenttia is 90 percent, kolmannes is a share of 1/3."""

THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
THOUSANDS_BY_COMMA = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
MOST_WORDS_OF_UNIT = 3
HARMONY = str.maketrans("äö", "ao")
"""An ending has one of two vowels, by the vowels of its word."""


def _no_page(_position: int) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit as the words give it; `currency` where it is money. `start`, `end` count in the text."""

    value: Decimal
    unit: str
    currency: str | None
    approximate: bool
    bound: Bound | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Number:
    value: Decimal
    unit: str | None
    first: int
    after: int


def find_figures(
    text: str, base: int, language: Language, page_of: Callable[[int], int | None] = _no_page
) -> tuple[Figure, ...]:
    """Figures of one clause, in the order of its words; `base` is where `text` begins in the document."""
    return tuple(
        Figure(
            float(amount.value),
            amount.unit,
            amount.approximate,
            amount.bound,
            Quote(
                text[amount.start : amount.end],
                page_of(base + amount.start),
                base + amount.start,
                base + amount.end,
            ),
        )
        for amount in find_amounts(text, language)
    )


def figures_in(document: Document, span: Span, language: Language) -> tuple[Figure, ...]:
    """Figures of one clause of a document."""
    return find_figures(document.text[span.start : span.end], span.start, language, document.page_of)


def find_amounts(text: str, language: Language) -> tuple[Amount, ...]:
    """Numbers with their units, in the order of the words; those of times, names and lists are left out."""
    times, tokens = raw_times(text, language.times, language.code)
    in_times = {place for time in times for place in range(time.first_token, time.after_token)}
    return tuple(_amounts(text, tokens, in_times, language))


def _amounts(text: str, tokens: Sequence[Token], in_times: set[int], language: Language) -> Iterator[Amount]:
    words = language.money.numbers
    place = 0
    waiting: tuple[int, Decimal] | None = None
    while place < len(tokens):
        number = None if place in in_times or _names(tokens, place, language) else _number(tokens, place, words)
        if number is None:
            place += 1
            continue
        found = _with_unit(text, tokens, number, language)
        if found is None:
            # 30–40 kuntaa: the first number takes the unit of the second.
            waiting = (number.first, number.value) if _is_dash(tokens, number.after) else None
        else:
            amount = _qualified(found, tokens, number.first, words)
            if waiting is not None:
                first, low = waiting
                yield replace(amount, value=low, bound=Bound.AT_LEAST, start=tokens[first].start)
                amount = replace(amount, bound=Bound.AT_MOST, start=tokens[first].start)
            yield amount
            waiting = None
        place = max(number.after, place + 1)


def _is_dash(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].sign == "~"


def _names(tokens: Sequence[Token], place: int, language: Language) -> bool:
    """The number is the name of what stands before it, or a part of a longer sign."""
    before = tokens[place - 1] if place else None
    if before is None:
        return False
    numbered = before.base in language.times.numbered or before.base in language.money.numbers.numbered
    return numbered or before.surface in ("§", "#", "/", ".", ":")


def _number(tokens: Sequence[Token], place: int, words: NumberWords) -> _Number | None:
    """The number that begins here; parts of a whole bring their own unit."""
    token = tokens[place]
    base, folded = token.base, fold(token.surface)
    part = words.fractions.get(folded) or words.fractions.get(base)
    if part is not None:
        return _Number(Decimal(part[0]) / Decimal(part[1]), SHARE, place, place + 1)
    value, after = _digits(token, words), place + 1
    if value is None and folded not in words.vague:
        counted = words.numbers.get(base, words.numbers.get(folded))
        value = None if counted is None else Decimal(counted)
    if value is None and base in words.scales and folded not in words.vague:
        value, after = Decimal(1), place
    if value is None:
        return None
    denominator = words.fraction_parts.get(tokens[after].base) if after < len(tokens) else None
    if denominator is not None and token.sign == "i":
        return _Number(value / denominator, SHARE, place, after + 1)
    whole = words.numbers.get(tokens[after].base) if after < len(tokens) else None
    if whole and token.sign == "i" and re.fullmatch(words.out_of, fold(tokens[after].surface)):
        return _Number(value / whole, SHARE, place, after + 1)
    while after < len(tokens) and (scale := _scale(tokens[after], words)) is not None:
        value, after = value * scale, after + 1
        if after < len(tokens) and tokens[after].surface == "." and len(tokens[after - 1].surface) <= 5:
            after += 1
    return _Number(value, None, place, after)


def _scale(token: Token, words: NumberWords) -> int | None:
    return words.scales.get(fold(token.surface), words.scales.get(token.base))


def _digits(token: Token, words: NumberWords) -> Decimal | None:
    if token.sign not in ("N", "Y"):
        return None
    bare = re.sub(r"[\s\u200b\u2060]", "", token.surface)
    if words.decimal_point and THOUSANDS_BY_COMMA.fullmatch(bare):
        return Decimal(bare.replace(",", ""))
    if not words.decimal_point and THOUSANDS.fullmatch(bare):
        return Decimal(bare.replace(".", "").replace(",", "."))
    if not PLAIN.fullmatch(bare) or (len(bare) > 1 and bare.startswith("0") and bare[1].isdigit()):
        return None
    return Decimal(bare.replace(",", "."))


def _with_unit(text: str, tokens: Sequence[Token], number: _Number, language: Language) -> Amount | None:
    """The number with what it counts; a bare number counts nothing that could be told."""
    start = tokens[number.first].start
    if number.unit is not None:
        return Amount(number.value, number.unit, None, False, None, start, tokens[number.after - 1].end)
    measured = _measure(tokens, number, language.money.numbers)
    if measured is not None:
        value, unit, currency, behind = measured
        return Amount(value, unit, currency, False, None, start, tokens[behind - 1].end)
    after = _after_counted(text, tokens, number, language)
    if after is None or _is_article(tokens[number.first], number, language.money.numbers):
        return None
    unit = text[tokens[number.after].start : tokens[after - 1].end]
    return Amount(number.value, unit, None, False, None, start, tokens[after - 1].end)


def _is_article(token: Token, number: _Number, words: NumberWords) -> bool:
    """`yksi` counts nothing: yhden luukun palvelu."""
    return (token.sign == "i" and number.value == 1) or fold(token.surface) in words.article


def _measure(
    tokens: Sequence[Token], number: _Number, words: NumberWords
) -> tuple[Decimal, str, str | None, int] | None:
    """Percent or money after the number, or the sign of a currency before it."""
    after = number.after
    one = fold(tokens[after].surface) if after < len(tokens) else ""
    two = one + fold(tokens[after + 1].surface) if after + 1 < len(tokens) else one
    bases = (one, tokens[after].base if after < len(tokens) else "")
    if any(base in words.percent for base in bases):
        return number.value, PERCENT, None, after + 1
    if two != one and two in words.percent:
        # per cent
        return number.value, PERCENT, None, after + 2
    for written, length in ((two, 2), (one, 1)):
        if written in words.scaled_currencies:
            scale, currency = words.scaled_currencies[written]
            return number.value * scale, currency, currency, min(after + length, len(tokens))
    for base in bases:
        if base in words.currencies:
            return number.value, words.currencies[base], words.currencies[base], after + 1
    before = fold(tokens[number.first - 1].surface) if number.first else ""
    if before in words.currencies and (not before.isalpha() or before in words.leading_currencies):
        return number.value, words.currencies[before], words.currencies[before], after
    return None


def _after_counted(text: str, tokens: Sequence[Token], number: _Number, language: Language) -> int | None:
    """Index after the words that are counted; None where no noun follows."""
    words = language.money.numbers
    place = number.after
    while place < len(tokens) and place - number.after < MOST_WORDS_OF_UNIT and _may_be_unit(tokens[place], language):
        place = _after_compound(tokens, place)
        if place >= len(tokens) or not _describes(tokens[place - 1], tokens[place], words):
            break
    if place == number.after:
        return None
    is_base = tokens[number.after - 1].sign == "i" and fold(tokens[number.after - 1].surface) in words.numbers
    counted = re.fullmatch(words.counted, fold(tokens[place - 1].surface))
    return place if counted or not is_base else None


def _after_compound(tokens: Sequence[Token], place: int) -> int:
    """Behind a word and what a hyphen joins to it: viiteen osa-alueeseen."""
    after = place + 1
    while (
        after + 1 < len(tokens)
        and tokens[after].sign == "~"
        and tokens[after - 1].end == tokens[after].start
        and tokens[after].end == tokens[after + 1].start
    ):
        after += 2
    return after


def _describes(word: Token, following: Token, words: NumberWords) -> bool:
    """The same ending (paikallista yritystä, viidelle muulle kielelle), or a genitive before what is counted."""
    own, other = (fold(token.surface).translate(HARMONY) for token in (word, following))
    if re.fullmatch(words.owning, own):
        return bool(re.fullmatch(words.counted, other)) and other[-3:-1] not in ("ll", "ss")
    inflected = following.base != fold(following.surface)
    both = all(re.fullmatch(words.counted, one) and one[-3:-1] not in ("ll", "ss") for one in (own, other))
    return own[-2:] == other[-2:] or (both and inflected)


def _may_be_unit(token: Token, language: Language) -> bool:
    folded = fold(token.surface)
    if not token.surface[:1].isalpha() or folded in language.money.numbers.no_unit or len(folded) < 2:
        return False
    found = analysed(token.surface, 0, language)
    return bool(found) and not found[0].finite and lemma(token.surface, language.code) not in language.times.numbered


def _qualified(amount: Amount, tokens: Sequence[Token], first: int, words: NumberWords) -> Amount:
    """How nearly the number holds, as the words right before it say."""
    before = " ".join(fold(token.surface) for token in tokens[max(0, first - 2) : first])
    for phrases, approximate, bound in (
        (words.almost, True, Bound.AT_MOST),
        (words.about, True, None),
        (words.at_most, False, Bound.AT_MOST),
        (words.at_least, False, Bound.AT_LEAST),
    ):
        phrase = next((one for one in phrases if before == one or before.endswith(f" {one}")), None)
        if phrase is not None:
            start = tokens[first - len(phrase.split())].start
            return replace(amount, approximate=approximate, bound=bound, start=start)
    return amount
