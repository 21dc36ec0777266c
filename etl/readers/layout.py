"""Tables: those that hold data become rows with cells; those that only lay text out become paragraphs again."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from etl.readers.flow import Cell, Grid, Part, Row, lines_of
from etl.readers.lines import NUMBERED, Line
from etl.readers.paragraphs import Paragraph

LONE_NUMBER = re.compile(r"(?:§\s*\d{1,4}|\d{1,4}\s*§|\d{1,3}(?:\.\d{1,2}){0,2})\s*[.):]?")
COLUMN_HEADINGS = "column_headings"
LONGEST_COLUMN_HEADING = 40
MOST_COLUMNS_OF_LAYOUT = 3
FEWEST_ITEMS = 2
SHARE_OF_MAIN_COLUMN = 0.7
LENGTH_OF_PROSE = 150
FEWEST_OF_A_LIST = 3


def blocks(parts: Iterable[Part], tables: Iterator[int] | None = None) -> list[Paragraph]:
    """The paragraphs of the document in reading order; rows of data tables bear the next number of `tables`."""
    numbers = count(1) if tables is None else tables
    found: list[Paragraph] = []
    for part in parts:
        found += _told(part, numbers) if isinstance(part, Grid) else [part]
    return found


def _told(grid: Grid, tables: Iterator[int]) -> Iterator[Paragraph]:
    rows = list(_rows(grid))
    if not rows:
        return
    shape = _shape(rows)
    table = None if shape.lays_out else next(tables)
    for row in rows:
        if row.header and shape.lays_out and shape.width > 1:
            yield replace(_data_row(row, None), noise=COLUMN_HEADINGS)
        elif shape.lays_out or (shape.labels and _is_label_of_list(row)):
            yield from blocks(_flowing(row), tables)
        else:
            yield _data_row(row, table)


@dataclass(frozen=True, slots=True)
class _Shape:
    """How a table is to be read."""

    width: int
    lays_out: bool
    labels: bool
    """Two columns, of which the first names what stands in the second."""


def _data_row(row: Row, table: int | None) -> Paragraph:
    """A cell that spans columns is followed by empty ones; one that spans all of them stands alone."""
    cells: list[tuple[Line, ...]] = []
    for cell in row.cells:
        cells.append(lines_of(cell.content))
        if len(row.cells) > 1:
            cells += [()] * (cell.span - 1)
    bold = all(part.bold for cell in row.cells for part in cell.content if isinstance(part, Paragraph) and part.lines)
    return Paragraph(tuple(cells), "table_row", bold=bold, table=table, header=row.header)


def _flowing(row: Row) -> Iterator[Part]:
    """What stands in the cells, one after the other; a number alone in its cell goes before the words beside it."""
    number: Line | None = None
    for cell in row.cells:
        own = lines_of(cell.content)
        if number is not None and own:
            yield from _numbered(number, cell)
            number = None
        elif number is None and len(own) == 1 and LONE_NUMBER.fullmatch(own[0].text):
            number = own[0]
        else:
            yield from cell.content
    if number is not None:
        yield Paragraph(((number,),))


def _numbered(number: Line, cell: Cell) -> Iterator[Part]:
    first, *rest = (part for part in cell.content if lines_of([part]))
    if isinstance(first, Paragraph):
        yield replace(first, cells=((number, *first.lines),))
    else:
        yield from (Paragraph(((number,),)), first)
    yield from rest


def _rows(grid: Grid) -> Iterator[Row]:
    """The rows that hold words, the first marked as heading where its looks say that it names the columns."""
    rows = [row for row in grid.rows if any(lines_of(cell.content) for cell in row.cells)]
    for index, row in enumerate(rows):
        looks = index == 0 and not any(other.header for other in rows) and _looks_like_headings(row, rows[1:])
        yield replace(row, header=row.header or looks)


def _looks_like_headings(first: Row, others: Sequence[Row]) -> bool:
    """Short bold words in two columns or more, above rows that are not bold."""
    words = [part for cell in first.cells for part in _paragraphs(cell)]
    filled = [_text(lines_of(cell.content)) for cell in first.cells if lines_of(cell.content)]
    if len(filled) < FEWEST_ITEMS or not all(part.bold for part in words):
        return False
    if any(len(text) > LONGEST_COLUMN_HEADING or LONE_NUMBER.fullmatch(text) for text in filled):
        return False
    return any(not part.bold for row in others for cell in row.cells for part in _paragraphs(cell))


def _shape(rows: Sequence[Row]) -> _Shape:
    width = Grid(tuple(rows)).width
    body = [row for row in rows if not row.header]
    lays_out = width == 1 or _holds_headings(body) or _holds_items(body, headed=len(body) < len(rows))
    lays_out = lays_out or _has_main_column(body, width, headed=len(body) < len(rows))
    labels = not lays_out and width == 2 and len(body) == len(rows) and _names_the_second_column(body)
    return _Shape(width, lays_out, labels)


def _holds_headings(rows: Iterable[Row]) -> bool:
    """Headings of the format, or a table inside, stand in no data."""
    content = (part for row in rows for cell in row.cells for part in cell.content)
    return any(isinstance(part, Grid) or part.kind == "heading" for part in content)


def _holds_items(rows: Sequence[Row], *, headed: bool) -> bool:
    """Numbers of items, in a column of their own or before titles; under column headings they may number data.

    Then only what no data has tells: several paragraphs in a cell, or rows that go on without a number.
    """
    alone = [row for row in rows if _number_stands_alone(row)]
    titled = [part for row in rows for cell in row.cells for part in _paragraphs(cell) if _begins_item(part)]
    going_on = [row for row in rows if len(row.cells) > 1 and not lines_of(row.cells[0].content)]
    several = any(len(_paragraphs(cell)) > 1 for row in rows for cell in row.cells)
    whole_rows = any(len(row.cells) == 1 and row.cells[0].span > 1 for row in rows)
    if len(alone) >= FEWEST_ITEMS:
        return not headed or several or bool(going_on)
    return len(titled) >= FEWEST_ITEMS and (several or whole_rows)


def _number_stands_alone(row: Row) -> bool:
    first = lines_of(row.cells[0].content) if row.cells else ()
    return len(first) == 1 and LONE_NUMBER.fullmatch(first[0].text) is not None


def _begins_item(part: Paragraph) -> bool:
    return NUMBERED.match(_text(part.lines)) is not None


def _has_main_column(rows: Sequence[Row], width: int, *, headed: bool) -> bool:
    """Prose in several paragraphs fills one column, the others hold a title or, here and there, who acts."""
    if not rows or width > MOST_COLUMNS_OF_LAYOUT:
        return False
    columns: list[list[Cell]] = [[] for _ in range(width)]
    for row in rows:
        for index, cell in enumerate(row.cells[:width]):
            columns[index].append(cell)
    lengths = [sum(len(_text(lines_of(cell.content))) for cell in column) for column in columns]
    main, last = columns[lengths.index(max(lengths))], columns[-1]
    if headed and last is not main and 2 * sum(bool(lines_of(cell.content)) for cell in last) >= len(rows):
        return False
    prose = [cell for cell in main if len(_paragraphs(cell)) > 1]
    filled = sum(bool(lines_of(cell.content)) for cell in main)
    return bool(prose) and max(lengths) >= max(SHARE_OF_MAIN_COLUMN * sum(lengths), LENGTH_OF_PROSE * filled)


def _names_the_second_column(rows: Sequence[Row]) -> bool:
    """Short words in the first column, and at most here and there a list in the second."""
    firsts = [lines_of(row.cells[0].content) for row in rows]
    lists = sum(_is_list(row) for row in rows)
    return all(len(first) <= 1 for first in firsts) and (2 * lists < len(rows) or len(rows) == 1)


def _is_label_of_list(row: Row) -> bool:
    return len(row.cells) > 1 and _is_list(row)


def _is_list(row: Row) -> bool:
    """Several paragraphs beside a label; a few of them need its colon."""
    announced = _text(lines_of(row.cells[0].content)).endswith(":")
    return len(_paragraphs(row.cells[-1])) >= (FEWEST_OF_A_LIST - announced)


def _paragraphs(cell: Cell) -> list[Paragraph]:
    return [part for part in cell.content if isinstance(part, Paragraph) and _text(part.lines)]


def _text(lines: Iterable[Line]) -> str:
    return " ".join(line.text for line in lines if not line.blank)
