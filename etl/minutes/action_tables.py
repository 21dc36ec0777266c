"""Tables of tasks: rows of cells, or of pipes in plain text, below a row that names the columns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from etl.document import Document, Span
from etl.languages import Language
from etl.words import fold

PIPE = re.compile(r"[^|]+")
RULE = re.compile(r"[\s|:+=–-]*-[\s|:+=–-]*")
FEWEST_PIPES = 2
NEEDED = frozenset({"task", "responsible"})


@dataclass(frozen=True, slots=True)
class ActionTable:
    """`layout` are the rows that name columns or draw lines; each task has its row and the cells by their column."""

    layout: tuple[Span, ...]
    tasks: tuple[tuple[Span, Mapping[str, Span]], ...]


def action_tables(document: Document, body: Sequence[Span], language: Language) -> tuple[ActionTable, ...]:
    """The tables among the paragraphs whose columns tell a task and who is responsible for it."""
    return tuple(table for rows in _runs_of_rows(document, body) if (table := _table(document, rows, language)))


@dataclass(frozen=True, slots=True)
class _Row:
    span: Span
    cells: tuple[Span, ...]
    table: int | None = None


def _runs_of_rows(document: Document, body: Sequence[Span]) -> Iterator[list[_Row]]:
    """Rows side by side that belong to one table."""
    blocks = {block.span: block for block in document.blocks}
    run: list[_Row] = []
    for span in body:
        block = blocks.get(span)
        row = _Row(span, block.cells, block.table) if block and block.cells else _piped(document, span)
        if run and (row is None or row.table != run[-1].table):
            yield run
            run = []
        if row is not None:
            run.append(row)
    if run:
        yield run


def _piped(document: Document, span: Span) -> _Row | None:
    text = document.quote_span(span).text
    if text.count("|") < FEWEST_PIPES:
        return None
    cells = []
    for match in PIPE.finditer(text):
        piece, start = match.group(), span.start + match.start()
        if piece.strip():
            cells.append(Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
    return _Row(span, tuple(cells))


def _table(document: Document, rows: Sequence[_Row], language: Language) -> ActionTable | None:
    columns = _columns(document, rows[0], language)
    if not set(columns.values()) >= NEEDED:
        return None
    layout, tasks = [rows[0].span], []
    for row in rows[1:]:
        cells = {columns[index]: cell for index, cell in enumerate(row.cells) if index in columns and len(cell)}
        if RULE.fullmatch(document.quote_span(row.span).text) or _columns(document, row, language) == columns:
            layout.append(row.span)
        elif "task" in cells:
            tasks.append((row.span, cells))
    return ActionTable(tuple(layout), tuple(tasks))


def _columns(document: Document, row: _Row, language: Language) -> dict[int, str]:
    """The columns by their place; the first of a name counts."""
    found: dict[int, str] = {}
    for index, cell in enumerate(row.cells):
        words = fold(document.quote_span(cell).text.strip(" *_:."))
        meaning = language.structure.action_labels.get(words)
        if meaning is not None and meaning not in found.values():
            found[index] = meaning
    return found
