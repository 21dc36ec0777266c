"""Which theme a text speaks of, by its base forms; the theme with most words, else the one named first."""

from collections.abc import Sequence

from etl.languages import Language
from etl.minutes.phrases import word_is
from etl.minutes.verbs import Word


def theme_of(words: Sequence[Word], language: Language) -> str | None:
    """None where no word tells a theme."""
    best: tuple[int, int] | None = None
    found: str | None = None
    for theme, patterns in language.claims.themes:
        places = [place for place, word in enumerate(words) if any(word_is(word, pattern) for pattern in patterns)]
        if not places:
            continue
        rank = (len(places), -places[0])
        if best is None or rank > best:
            best, found = rank, theme
    return found
