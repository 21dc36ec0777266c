"""How fast documents are read: PDF as a multiple of the bare text extraction, then each step in time of one core."""

import gc
import multiprocessing
import platform
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pypdfium2

from etl import guarded, words
from etl.document import Document
from etl.languages import LANGUAGES
from etl.minutes import read
from etl.minutes.reading import Reading
from etl.readers import read_document
from tests.pdf_minutes import rendered
from tests.rendered.minutes import as_docx

SAMPLES = Path(__file__).parents[2] / "data" / "programmes"
PAGES, REPEATS = 100, 7


def bare(data: bytes) -> int:
    """The text as pypdfium2 gives it, and nothing else."""
    document = pypdfium2.PdfDocument(data)
    letters = 0
    for page in document:
        text_page = page.get_textpage()
        letters += len(text_page.get_text_range())
        text_page.close()
        page.close()
    document.close()
    return letters


def paragraphs() -> list[list[str]]:
    """Those of each of the minutes that come with the repository."""
    documents = [read_document(path.name, path.read_bytes()) for path in sorted(SAMPLES.glob("*/minutes/*.txt"))]
    return [[document.quote_span(block.span).text for block in document.blocks] for document in documents]


def long_document() -> bytes:
    """The same minutes again and again, until they fill the pages."""
    once = [paragraph for minutes in paragraphs() for paragraph in minutes]
    times = 1
    while True:
        data = rendered(once * times)
        if _pages(data) >= PAGES:
            return data
        times = -(-PAGES * times // _pages(data))


def _pages(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    try:
        return len(document)
    finally:
        document.close()


def seconds(do: Callable[[], object]) -> float:
    """The best of some, in time of the processor: what other programs do at the same time does not count.

    Nothing is collected in between, as in the child that reads a document.
    """
    best = float("inf")
    gc.disable()
    for _ in range(REPEATS):
        began = time.process_time()
        do()
        best = min(best, time.process_time() - began)
        gc.collect()
    gc.enable()
    return best


def measured() -> Iterator[tuple[str, str]]:
    """What was measured, and how it came out; ratios first."""
    began = time.perf_counter()
    words.load(*LANGUAGES)
    lexicon = time.perf_counter() - began
    data = long_document()
    count, letters = _pages(data), bare(data)
    extraction = seconds(lambda: bare(data))
    reading = seconds(lambda: read_document("a.pdf", data))
    yield "PDF read, as a multiple of the bare text extraction", f"{reading / extraction:.2f}"
    yield (
        "bare text extraction",
        f"{extraction * 1000 / count:.2f} ms a page, {count} pages of {letters // count} letters",
    )
    yield "PDF to document", f"{reading * 1000 / count:.2f} ms a page"
    for suffix, files in _each_of_minutes().items():
        documents = [read_document(f"a{suffix}", one) for one in files]
        opened = seconds(partial(_opened, suffix, files))
        understood = seconds(partial(_understood, documents))
        yield f"minutes a second and core, {suffix[1:]}", f"{len(files) / (opened + understood):.1f}"
        yield f"one of them, {suffix[1:]} to document", f"{opened * 1000 / len(files):.1f} ms"
        yield "one of them, document to facts (etl.minutes.read)", f"{understood * 1000 / len(files):.1f} ms"
    yield "lexicon, loaded once a process", f"{lexicon:.1f} s"
    yield "child that reads one document, beside its reading", f"{_child() * 1000:.0f} ms"


def _each_of_minutes() -> dict[str, list[bytes]]:
    minutes = paragraphs()
    return {
        ".txt": ["\n\n".join(one).encode() for one in minutes],
        ".docx": [as_docx(one) for one in minutes],
        ".pdf": [rendered(one) for one in minutes],
    }


def _opened(suffix: str, files: list[bytes]) -> list[Document]:
    return [read_document(f"a{suffix}", one) for one in files]


def _understood(documents: list[Document]) -> list[Reading]:
    return [read(document) for document in documents]


def _child() -> float:
    """Wall clock of a warm child that reads a few words."""
    guarded.start(LANGUAGES)
    guarded.read_guarded("a.txt", b"Asia")
    began = time.perf_counter()
    for _ in range(REPEATS):
        guarded.read_guarded("a.txt", b"Asia")
    return (time.perf_counter() - began) / REPEATS


if __name__ == "__main__":
    print(f"{platform.platform()}, Python {platform.python_version()}, {multiprocessing.cpu_count()} processors\n")
    print("| measured | result |\n| --- | --- |")
    for what, result in measured():
        print(f"| {what} | {result} |")
