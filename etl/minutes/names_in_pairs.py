"""Lists of people of which a conversion left only the words: `Malli Maija ordförande Veikko Ville Oikea Olli`."""

import re
from collections.abc import Sequence

from etl.languages import Language
from etl.words import is_acronym, lemma

TOKEN = re.compile(r"\S+")
NAME = re.compile(r"[A-ZÅÄÖÉÜ][a-zåäöéü’'-]+(?:-[A-ZÅÄÖÉÜ][a-zåäöéü]+)*,?$")
ROMAN = re.compile(r"[IVX]+,?$")
FEWEST_NAMES = 4
FEWEST_WITH_COMMAS = 12
NAMES_OF_A_COMMA = 5
PAIR, TRIPLE = 2, 3


def runs_together(text: str, language: Language) -> bool:
    """True where names follow each other with hardly a sign between, and nothing but offices beside them."""
    words = TOKEN.findall(text)
    names = [word for word in words if NAME.match(word)]
    commas = text.count(",")
    few = commas == 0 or (len(names) >= FEWEST_WITH_COMMAS and commas * NAMES_OF_A_COMMA <= len(names))
    if "(" in text or not few or len(names) < FEWEST_NAMES or len(names) * TRIPLE < len(words):
        return False
    others = [word.strip(",.") for word in words if not NAME.match(word)]
    # An organisation beside a name needs other rules.
    return (
        not any(is_acronym(word) and not ROMAN.match(word) for word in others)
        and not any(lemma(word.strip(",."), language.code).endswith(language.structure.organisations) for word in words)
        and not any(word in language.structure.joiners for word in others)
    )


def names_in_pairs(text: str) -> list[tuple[int, int]]:
    """Two names are a person, three that stand alone too; what follows in small letters belongs to them."""
    tokens = list(TOKEN.finditer(text))
    starts: list[int] = []
    place = 0
    while place < len(tokens):
        run = _run(tokens, place)
        if not run:
            place += 1
            continue
        after = tokens[place + run : place + run + 1]
        lone = run % PAIR and run > TRIPLE - 1 and bool(after)
        # `Malli Maija Koes ersättare`: the last one is whom she stands in for.
        count = TRIPLE if run == TRIPLE else run - 1 if lone else run
        starts += (
            [tokens[place].start()]
            if run in (1, TRIPLE)
            else [tokens[place + step].start() for step in range(0, count, PAIR)]
        )
        place += run
    if not starts or starts[0] > 0:
        starts = [0, *starts]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _run(tokens: Sequence[re.Match[str]], place: int) -> int:
    """How many names stand side by side from here."""
    length = 0
    while place + length < len(tokens):
        word = tokens[place + length].group()
        if not NAME.match(word) or ROMAN.match(word):
            break
        length += 1
    return length
