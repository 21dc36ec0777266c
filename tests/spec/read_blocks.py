"""Blocks of a document drawn as text: kind, depth, marks, raw line, and words, one block in a row."""

from etl.document import Block, Document
from etl.readers import read_document

SHORT = {"paragraph": "text", "heading": "heading", "list_item": "row", "table_row": "cells"}


def drawn(name: str, source: str | bytes) -> str:
    """What a reader makes of a file, drawn; a tab between cells shows as a bar."""
    data = source.encode() if isinstance(source, str) else source
    document = read_document(name, data)
    return "\n".join(_row(document, block) for block in document.blocks)


def assert_read(name: str, source: str | bytes, expected: str) -> None:
    """The file has exactly the blocks drawn."""
    found = drawn(name, source)
    rows = "\n".join(line.strip() for line in expected.strip().splitlines())
    assert found == rows, f"found:\n{found}\nexpected:\n{rows}"


def _row(document: Document, block: Block) -> str:
    noise = next((each.name for each in document.noise if each.span == block.span), None)
    depth = str(block.level) if block.kind in ("heading", "list_item") else ""
    marks = [f"table {block.table}"] if block.table else []
    marks += ["header"] if block.header else ["bold"] if block.bold else []
    marks += [noise] if noise else []
    text = document.quote_span(block.span).text
    line = document.line_of(block.span.start + len(text) - len(text.lstrip()))
    words = text.replace("\t", " | ").strip(" ")
    return f"{line} {' '.join([SHORT[block.kind] + depth, *marks])}: {words}"
