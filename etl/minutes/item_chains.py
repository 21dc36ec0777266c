"""Which numbers count the items of a meeting, where the format shows titles too: they may only count rows below."""

from collections.abc import Sequence
from itertools import pairwise

from etl.document import Document
from etl.languages import Language
from etl.minutes.chains import chains
from etl.minutes.headings import Heading
from etl.minutes.unnumbered import by_level


def item_chains(
    document: Document, blocks: range, headings: Sequence[Heading], language: Language
) -> list[list[Heading]]:
    """One chain for each meeting: of numbered headings, or of the titles under which the numbers stand."""
    numbered = _of_numbers(document, headings)
    titles = by_level(document, blocks, language)
    if not numbered:
        return [titles] if titles else []
    is_list = not any(one.marked for one in numbered[0]) and not _run_through(titles, numbered[0], headings)
    return [titles] if titles and is_list else numbered


def _of_numbers(document: Document, headings: Sequence[Heading]) -> list[list[Heading]]:
    """Numbers in the rows of a table count items only in minutes that are a table as a whole."""
    free = chains([heading for heading in headings if document.blocks[heading.block].kind != "table_row"])
    among_rows = chains(headings)
    return free if _tops(free) >= _tops(among_rows) else among_rows


def _tops(found: Sequence[Sequence[Heading]]) -> int:
    return sum(len(heading.numbers) == 1 for heading in found[0]) if found else 0


def _run_through(titles: Sequence[Heading], chain: Sequence[Heading], headings: Sequence[Heading]) -> bool:
    """True where the numbers go on from one title to the next; those of lists begin anew, or stand under one title."""
    if sum(heading.numbers == (1,) for heading in headings) > 1:
        return False
    places = [sum(title.block <= heading.block for title in titles) for heading in chain]
    return any(before < after for before, after in pairwise(places))
