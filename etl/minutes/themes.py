"""Which theme a text speaks of, by its base forms; the theme with most words, else the one named first."""

from collections.abc import Sequence

from etl.languages import Language
from etl.minutes.phrases import is_one_of
from etl.minutes.verbs import Word


def theme_of(words: Sequence[Word], language: Language) -> str | None:
    """None where no word tells a theme."""
    best: tuple[int, int] | None = None
    found: str | None = None
    for theme, patterns in language.claims.themes:
        places = [place for place, word in enumerate(words) if is_one_of(word, patterns)]
        if not places:
            continue
        rank = (len(places), -places[0])
        if best is None or rank > best:
            best, found = rank, theme
    return found
