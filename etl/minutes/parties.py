"""Who a phrase names: a person, an office, an organisation, as they stand before a verb or in a list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from etl.languages import Language
from etl.minutes.base_forms import base_form
from etl.words import WORD, fold, is_acronym, lemma

PART = re.compile(r"\(|\)|,")
NAME_LENGTH = 2
# They stand inside a name in lower case.
PARTICLES = frozenset(["von", "van", "de", "du", "der", "den", "af", "la", "le", "di", "da", "dos", "del", "bin"])


@dataclass(frozen=True, slots=True)
class Party:
    """A person or an office, and the organisation in its base form; `start`, `end` in the phrase."""

    person: str | None
    role: str | None
    organisation: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Token:
    form: str
    lemma: str
    start: int
    end: int
    joined: bool = False
    """A joiner or a comma stands before it."""
    bracketed: bool = False


def parties(phrase: str, language: Language) -> tuple[Party, ...] | None:
    """The parties that a whole phrase names, joined by commas and `ja`; None where it holds anything else."""
    found: list[Party] = []
    for group in _groups(phrase, language):
        party = _party(phrase, group, language)
        if party is None:
            return None
        previous = found[-1] if found else None
        if previous and party.person is None and party.role is None and previous.organisation is None:
            found[-1] = replace(previous, organisation=party.organisation, end=party.end)
        else:
            found.append(party)
    return tuple(found)


def _groups(phrase: str, language: Language) -> Iterator[list[_Token]]:
    group: list[_Token] = []
    for token in _tokens(phrase, language):
        if token.joined and group:
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _tokens(phrase: str, language: Language) -> Iterator[_Token]:
    joined, position = False, 0
    for match in WORD.finditer(phrase):
        before = phrase[position : match.start()]
        position = match.end()
        form = match.group()
        if form in language.structure.joiners:
            joined = True
            continue
        inside = phrase.rfind("(", 0, match.start()) > phrase.rfind(")", 0, match.start())
        yield _Token(form, _base(form, language), match.start(), match.end(), joined or "," in before, inside)
        joined = False


def _base(form: str, language: Language) -> str:
    """The lemma; a form that ends as an office or organisation does is one, though the lexicon may split it."""
    folded, structure = fold(form), language.structure
    return folded if folded.endswith((*structure.people, *structure.organisations)) else lemma(form, language.code)


def _party(phrase: str, tokens: Sequence[_Token], language: Language) -> Party | None:
    plain, source = _parted_at_source([token for token in tokens if not token.bracketed], language)
    bracketed = [token for token in tokens if token.bracketed]
    if not plain:
        return None
    rest, organisation = _organisation_at_end(phrase, plain, language)
    who = _who(phrase, rest, language)
    if who is None:
        return None
    person, role, own = who
    inside = phrase[bracketed[0].start : bracketed[-1].end] if bracketed else None
    end = phrase.find(")", bracketed[-1].end) + 1 if bracketed else tokens[-1].end
    named = phrase[source[0].start : source[-1].end] if source else None
    return Party(person, role, named or organisation or own or inside, tokens[0].start, end or tokens[-1].end)


def _parted_at_source(tokens: Sequence[_Token], language: Language) -> tuple[Sequence[_Token], Sequence[_Token]]:
    """Who it is, and the organisation after a word that says from where: `Anna Ask från ministeriet`."""
    words = language.structure.source_words
    place = next((place for place, token in enumerate(tokens) if place and fold(token.form) in words), None)
    return (tokens, ()) if place is None else (tokens[:place], tokens[place + 1 :])


def _organisation_at_end(
    phrase: str, tokens: Sequence[_Token], language: Language
) -> tuple[Sequence[_Token], str | None]:
    """Parts `Teppo Testaaja Malli Oy:stä` into the name and `Malli Oy`; a single letter may follow: `kunnasta A`."""
    head = len(tokens) - 1
    if head > 0 and _is_designator(tokens[head]):
        head -= 1
    if not _comes_from(tokens[head], language):
        return tokens, None
    start = _organisation_start(tokens, head, language)
    words = [token.form for token in tokens[start:]]
    words[head - start] = base_form(words[head - start], language)
    return tokens[:start], " ".join(words)


def _organisation_start(tokens: Sequence[_Token], head: int, language: Language) -> int:
    """Where the organisation's name begins: after the person's name, or with the attributes before its last word."""
    names = _name_at(tokens[:head], language)
    if names is not None and names + NAME_LENGTH == head and tokens[head].lemma in language.structure.company_forms:
        return names
    if names is not None:
        return max(names + NAME_LENGTH, head if is_acronym(tokens[head].form) else 0)
    start = head
    while start > 0 and not _is_office(tokens[start - 1], language) and not is_acronym(tokens[head].form):
        start -= 1
    return start


def _who(phrase: str, tokens: Sequence[_Token], language: Language) -> tuple[str | None, str | None, str | None] | None:
    """Person, role and organisation of the words before an organisation with its ending; None where they are none."""
    if not tokens:
        return None
    at = _name_at(tokens, language)
    person = None
    if at is not None:
        person = phrase[tokens[at].start : tokens[-1].end]
        tokens = tokens[:at]
        if not tokens:
            return person, None, None
    own, office = _owner(tokens, language)
    if not office:
        return (person, None, own) if person else None
    if not _is_office(office[-1], language) or any(_is_elsewhere(token, language) for token in office):
        office = ()
    if office and fold(office[-1].form) == office[-1].lemma:
        return person, _phrase(phrase, office), own
    if person is None and _is_organisation(tokens, language):
        return None, None, _lower_first(_phrase(phrase, tokens), tokens[0])
    return None


def _name_at(tokens: Sequence[_Token], language: Language) -> int | None:
    """Index of the first of two words in capitals that are neither office, organisation nor acronym."""
    for index in range(len(tokens) - 1):
        first, *after = tokens[index : index + NAME_LENGTH + 1]
        pair = [first, *(after[1:] if after[0].form in PARTICLES else after[:1])]
        if len(pair) == NAME_LENGTH and all(_may_be_name(token, language) for token in pair):
            return index
    return None


def _may_be_name(token: _Token, language: Language) -> bool:
    form = token.form
    plain = form[0].isupper() and form[1:] != form[1:].upper() and re.sub("[-'’]", "", form).isalpha()
    return plain and not _is_office(token, language) and not _ends(token, language.structure.organisations)


def _is_organisation(tokens: Sequence[_Token], language: Language) -> bool:
    head = tokens[-2] if len(tokens) > 1 and _is_designator(tokens[-1]) else tokens[-1]
    return is_acronym(head.form) or (fold(head.form) == head.lemma and _ends(head, language.structure.organisations))


def _owner(tokens: Sequence[_Token], language: Language) -> tuple[str | None, Sequence[_Token]]:
    """An organisation in the genitive before an office or a name: `Ohjelmatoimiston`, `VM:n`, `Kunnan A`."""
    first = tokens[0]
    known = is_acronym(first.form) or _ends(first, language.structure.organisations)
    if not (known and first.form.endswith(language.structure.genitive)):
        return None, tokens
    length = 2 if len(tokens) > 1 and _is_designator(tokens[1]) else 1
    own = " ".join([base_form(first.form, language), *(token.form for token in tokens[1:length])])
    return _lower_first(own, first), tokens[length:]


def _is_elsewhere(token: _Token, language: Language) -> bool:
    """A word in a case of place is no part of an office: `Keskustelussa johtaja kertoi`."""
    structure = language.structure
    return fold(token.form) != token.lemma and token.form.endswith(
        (*structure.inside_endings, *structure.source_endings)
    )


def _comes_from(token: _Token, language: Language) -> bool:
    return fold(token.form).endswith(language.structure.source_endings) and fold(token.form) != token.lemma


def _is_office(token: _Token, language: Language) -> bool:
    return _ends(token, language.structure.people)


def _is_designator(token: _Token) -> bool:
    return len(token.form) == 1 and (token.form.isupper() or token.form.isdigit())


def _ends(token: _Token, endings: tuple[str, ...]) -> bool:
    return token.lemma.endswith(endings)


def _phrase(phrase: str, tokens: Sequence[_Token]) -> str:
    return _lower_first(phrase[tokens[0].start : tokens[-1].end], tokens[0]) or ""


def _lower_first(words: str | None, first: _Token) -> str | None:
    """A capital that only opens a sentence goes, for offices and common nouns."""
    if words is None or first.start > 0 or is_acronym(words.split()[0]) or not words[1:2].islower():
        return words
    return words[0].lower() + words[1:]
