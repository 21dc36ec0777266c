"""Parts sentences where a second claim begins, and tells what each stretch of a claim is.

A claim begins after a comma with a conjunction or a relative pronoun, or beside a bare `ja`, where both sides have a
finite verb of their own. What hangs on a verb (`että`, a question, `kun`, `jos`) stays with it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.document import Document, Span
from etl.languages import Language
from etl.languages.claims import Form, Opener, SentenceWords
from etl.minutes.predicate import finite_index
from etl.minutes.sentences import sentences
from etl.minutes.verbs import Word, words

BREAK = re.compile(r"(?<=[^\d]),(?=\s)|(?<=\d),(?=\s\D)|;|:(?=\s)|\s[–—-](?=\s)")
INFINITIVES = frozenset({Form.INFINITIVE, Form.PASSIVE_INFINITIVE})
INDEPENDENT = frozenset({Opener.PLAIN, Opener.COORDINATE, Opener.RELATIVE})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words between two commas, and what the first of them makes of them."""

    opener: Opener
    words: tuple[Word, ...]

    @property
    def has_finite(self) -> bool:
        return finite_index(self.words) is not None


@dataclass(frozen=True, slots=True)
class Clause:
    """One claim: its span, its stretches, and whether it still stands under the `että` of the clause before."""

    span: Span
    stretches: tuple[Stretch, ...]
    continues: bool = False

    @property
    def main(self) -> tuple[Word, ...]:
        """The words that carry the claim itself; a relative clause inside it and what hangs on it left out."""
        own = [stretch for number, stretch in enumerate(self.stretches) if number == 0 or _is_own(stretch)]
        if own[0].opener is Opener.SUBORDINATE and any(stretch.has_finite for stretch in own[1:]):
            own = own[1:]
        return tuple(word for stretch in own for word in stretch.words)

    @property
    def content(self) -> tuple[Word, ...]:
        """What stands after `että`."""
        return self._all(Opener.THAT)

    @property
    def question(self) -> tuple[Word, ...]:
        return self._all(Opener.QUESTION)

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for stretch in self.stretches for word in stretch.words)

    def _all(self, opener: Opener) -> tuple[Word, ...]:
        return tuple(word for stretch in self.stretches if stretch.opener is opener for word in stretch.words)


def clauses(document: Document, span: Span, language: Language) -> tuple[Span, ...]:
    """The claims of a paragraph; together they hold all of its words."""
    return tuple(
        clause.span
        for sentence in sentences(document, span, language)
        for clause in clauses_of(document.text[sentence.start : sentence.end], sentence.start, language)
    )


def clauses_of(sentence: str, base: int, language: Language) -> tuple[Clause, ...]:
    """The claims of one sentence that begins at `base`."""
    groups: list[tuple[list[Stretch], bool]] = []
    stretches = list(_stretches(sentence, base, language))
    for number, stretch in enumerate(stretches):
        following = stretches[number + 1] if number + 1 < len(stretches) else None
        if not groups or not _begins_claim(groups[-1][0], stretch, following):
            if not groups:
                groups.append(([], False))
            groups[-1][0].append(stretch)
        else:
            groups.append(([stretch], _continues(groups[-1], stretch)))
    if not groups:
        return ()
    return tuple(_clause(sentence, base, groups, index) for index in range(len(groups)))


def _clause(sentence: str, base: int, groups: list[tuple[list[Stretch], bool]], index: int) -> Clause:
    own, continues = groups[index]
    start = base if index == 0 else own[0].words[0].span.start
    if index + 1 < len(groups):
        text = sentence[start - base : groups[index + 1][0][0].words[0].span.start - base]
        end = start + len(text.rstrip(" \t\n,;:–—-"))
    else:
        end = base + len(sentence)
    return Clause(Span(start, end), tuple(own), continues)


def _begins_claim(before: list[Stretch], stretch: Stretch, following: Stretch | None) -> bool:
    plain = stretch.opener is Opener.PLAIN
    finite = any(word.finite for word in stretch.words) if plain else stretch.has_finite
    if stretch.opener not in INDEPENDENT or not finite or not _has_claim(before):
        return False
    if stretch.opener is Opener.RELATIVE:
        return True
    if stretch.opener is Opener.PLAIN:
        # `Selvitys, joka ..., esitellään` and `..., että kun ..., työ alkaa` go on after the comma.
        last = before[-1]
        return _is_own(last) or (last.opener is Opener.RELATIVE and last.has_finite)
    return True


def _has_claim(stretches: list[Stretch]) -> bool:
    return any(stretch.has_finite for number, stretch in enumerate(stretches) if _carries(number, stretch))


def _carries(number: int, stretch: Stretch) -> bool:
    if number == 0:
        return stretch.opener not in (Opener.SUBORDINATE, Opener.THAT)
    return _is_own(stretch)


def _is_own(stretch: Stretch) -> bool:
    return stretch.opener in (Opener.PLAIN, Opener.COORDINATE)


def _continues(before: tuple[list[Stretch], bool], stretch: Stretch) -> bool:
    stretches, continued = before
    under = continued or any(part.opener in (Opener.THAT, Opener.QUESTION) for part in stretches)
    return under and stretch.opener is Opener.COORDINATE


def _stretches(sentence: str, base: int, language: Language) -> Iterator[Stretch]:
    start = 0
    opened = language.claims.sentences
    under, asked = Opener.PLAIN, False
    for end in [*(match.start() for match in BREAK.finditer(sentence)), len(sentence)]:
        found = words(sentence[start:end], base + start, language)
        for piece in _pieces(found, under, opened):
            opener = _opener(piece, opened)
            if opener is Opener.RELATIVE and asked and piece[0].lemma in opened.interrogatives:
                opener = Opener.QUESTION
            asked = any(word.lemma in opened.asking for word in piece)
            under = opener if opener in (Opener.THAT, Opener.QUESTION) else under
            yield Stretch(opener, piece)
        start = end


def _opener(piece: tuple[Word, ...], opened: SentenceWords) -> Opener:
    first = piece[0]
    for opener, openers in opened.openers:
        if first.folded in openers:
            return opener
        if first.lemma in openers and opener is Opener.RELATIVE:
            return opener
    asks = any(word.asks or word.folded in opened.interrogatives for word in piece[:2])
    return Opener.QUESTION if asks else Opener.PLAIN


def _pieces(found: tuple[Word, ...], under: Opener, opened: SentenceWords) -> Iterator[tuple[Word, ...]]:
    for part in _parted_at_openers(found, opened):
        yield from _parted_at_joins(part, under, opened)


def _parted_at_openers(found: tuple[Word, ...], opened: SentenceWords) -> Iterator[tuple[Word, ...]]:
    """Parts words at a bare `that` or `som` with a finite verb on both sides."""
    start = 0
    for index in range(1, len(found) - 1):
        word, before, after = found[index], found[index - 1], found[index + 1]
        opens = word.folded in opened.without_comma and after.form not in INFINITIVES
        opens = opens or (word.folded in opened.after_verb and before.form is not None)
        right = found[index:]
        if opens and any(one.finite for one in found[start:index]) and any(one.finite for one in right):
            yield found[start:index]
            start = index
    if found[start:]:
        yield found[start:]


def _parted_at_joins(found: tuple[Word, ...], under: Opener, opened: SentenceWords) -> Iterator[tuple[Word, ...]]:
    """Parts words at a bare `ja` that joins two claims; never inside a question."""
    start = 0
    for index in range(1, len(found) - 1):
        hangs = found[index - 1].span.end < found[index].span.start - 1
        if found[index].folded in opened.joins and under is not Opener.QUESTION and not hangs:
            left, right = found[start:index], found[index + 1 :]
            if _joins_claims(left, right, opened):
                yield left
                start = index
    if found[start:]:
        yield found[start:]


def _joins_claims(left: tuple[Word, ...], right: tuple[Word, ...], opened: SentenceWords) -> bool:
    left_verb = next((word for word in left if word.finite), None)
    place = next((index for index, word in enumerate(right) if word.finite), None)
    if left_verb is None or place is None or any(word.asks for word in left):
        return False
    if any(word.folded in opened.joins for word in right[:place]):
        return False
    own_subject = place > 0 and left_verb.form is not Form.INFINITIVE
    return own_subject or (left_verb.form is not right[place].form and right[place].form is not Form.NEGATION)
