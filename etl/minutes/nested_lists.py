"""Items of minutes that are one list of points inside points, without headings, numbers or bold lines."""

from etl.document import Document
from etl.languages import Language
from etl.languages.structure import HeadField
from etl.minutes.headings import Heading, silent_blocks
from etl.minutes.unnumbered import titled
from etl.words import fold

FEWEST_WITH_POINTS = 3
SHARE_OF_LIST = 0.6


def nested(document: Document, blocks: range, language: Language) -> list[Heading]:
    """The outermost points; in the place of one that only announces the agenda stand the points below it."""
    silent = silent_blocks(document)
    told = [index for index in blocks if index not in silent]
    rows = [index for index in told if document.blocks[index].kind == "list_item"]
    if len(rows) < SHARE_OF_LIST * len(told):
        return []
    top = min((document.blocks[index].level for index in rows), default=0)
    titles: list[int] = []
    inside: int | None = None
    for place, index in enumerate(rows):
        level = document.blocks[index].level
        if level == top:
            inside = None
            if announces_agenda(document, index, language) and _level_after(document, rows, place) > top:
                inside = _level_after(document, rows, place)
                continue
        if level == (top if inside is None else inside):
            titles.append(index)
    above = set(titles)
    with_points = [index for index in titles if index + 1 in rows and index + 1 not in above]
    return [titled(document, index, titles) for index in titles] if len(with_points) >= FEWEST_WITH_POINTS else []


def announces_agenda(document: Document, index: int, language: Language) -> bool:
    """`Agenda items`, `Käsiteltävät asiat`: a point that is only the label of those below it."""
    block = document.blocks[index]
    label = fold(document.quote_span(block.span).text).rstrip(":")
    return block.kind == "list_item" and language.structure.head_labels.get(label) is HeadField.CONTENTS


def _level_after(document: Document, rows: list[int], place: int) -> int:
    following = rows[place + 1 : place + 2]
    return document.blocks[following[0]].level if following else 0
