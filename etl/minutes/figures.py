"""Numbers that a clause gives, with what they count."""

from collections.abc import Callable

from etl.document import Document, Span
from etl.languages import Language
from etl.minutes.reading import Figure


def _no_page(_position: int) -> None:
    return None


def find_figures(
    text: str, base: int, language: Language, page_of: Callable[[int], int | None] = _no_page
) -> tuple[Figure, ...]:
    """Figures of one clause, in the order of its words; `base` is where `text` begins in the document."""
    return ()


def figures_in(document: Document, span: Span, language: Language) -> tuple[Figure, ...]:
    """Figures of one clause of a document."""
    return find_figures(document.text[span.start : span.end], span.start, language, document.page_of)
