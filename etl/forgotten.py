"""What was forgotten leaves every place that holds its words; whatever a cut short forgetting left, a run takes out."""

from collections.abc import Collection, Iterator
from pathlib import Path

import duckdb

from etl import journal, readings, run_log
from etl.data_folder import DataFolder
from etl.kept import kept_beside
from etl.words import fold


def hashes(folder: DataFolder) -> frozenset[str]:
    """SHA-256 of every document that the journal says is forgotten."""
    return journal.forgotten(folder.journal)


def purge(folder: DataFolder) -> None:
    """Take forgotten documents out of archive, run log, earlier readings and the quotes of the journal."""
    gone = hashes(folder)
    if not gone:
        return
    if folder.warehouse.exists():
        text = text_of(folder.warehouse, gone)
        journal.withdraw_quotes(folder.journal, [quote for quote in journal.quotes(folder.journal) if _in(quote, text)])
    run_log.aside(folder.runs).unlink(missing_ok=True)
    run_log.forget(folder.runs, gone)
    readings.forget(folder.readings, gone)
    for sha256 in gone:
        (folder.archive / sha256).unlink(missing_ok=True)


def drop_kept(folder: DataFolder) -> None:
    """Take away the kept warehouses that still hold a forgotten document."""
    gone = hashes(folder)
    for path in kept_beside(folder.warehouse) if gone else ():
        if holds(path, gone):
            path.unlink()


def text_of(warehouse: Path, gone: Collection[str]) -> str:
    """The folded text of these documents, as far as the warehouse holds it."""
    query = "SELECT page.text FROM page JOIN source_file USING (source_file_id) WHERE sha256 IN (SELECT unnest(?))"
    return fold("\n".join(str(row[0]) for row in _rows(warehouse, query, [sorted(gone)])))


def holds(warehouse: Path, gone: Collection[str]) -> bool:
    """Whether the file holds one of these documents; a file that cannot be opened may."""
    try:
        return any(_rows(warehouse, "SELECT 1 FROM source_file WHERE sha256 IN (SELECT unnest(?))", [sorted(gone)]))
    except duckdb.Error:
        return True


def _in(quote: str, text: str) -> bool:
    return bool(text) and fold(quote) in text


def _rows(warehouse: Path, query: str, values: list[object]) -> Iterator[tuple[object, ...]]:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        yield from connection.execute(query, values).fetchall()
