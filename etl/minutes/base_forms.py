"""Base form of the word that bears the case ending in an organisation's name."""

import re

import simplemma

from etl.languages import Language
from etl.words import fold, is_acronym

ENDING_AFTER_COLON = re.compile(r":[^\W\d_]+$")


def base_form(word: str, language: Language) -> str:
    """`kaupungilta` -> `kaupunki`, `VM:stä` -> `VM`; capitals are kept."""
    if ENDING_AFTER_COLON.search(word):
        return ENDING_AFTER_COLON.sub("", word)
    if is_acronym(word):
        return word
    base: str = simplemma.lemmatize(word, lang=language.code)
    if fold(base) == fold(word):
        return word
    if _is_other_reading(word, base, language):
        base = _from_stem(word, language) or base
    return base[0].upper() + base[1:] if word[0].isupper() else base


def _is_other_reading(word: str, base: str, language: Language) -> bool:
    """True where the lexicon read another case: `kunnasta` as a form of `kunnas`, though it says from where."""
    stem = _stem(word, language)
    return stem is not None and fold(base).startswith(stem) and len(base) > len(stem)


def _stem(word: str, language: Language) -> str | None:
    form = fold(word)
    ending = next((ending for ending in language.structure.source_endings if form.endswith(ending)), None)
    return form.removesuffix(ending) if ending else None


def _from_stem(word: str, language: Language) -> str | None:
    """The word that the lexicon knows among the base forms that this stem may have."""
    stem = _stem(word, language)
    if not stem:
        return None
    changed = (
        stem[: -len(weak) - 1] + strong + stem[-1]
        for weak, strong in language.structure.stem_changes
        if stem[:-1].endswith(weak)
    )
    options = (stem, *changed)
    return next((option for option in options if simplemma.is_known(option, lang=language.code)), None)
