"""Web pages: finds the encoding, refuses what is no page, and gives the words that a reader of the page sees."""

import codecs
import hashlib
import re

from selectolax.lexbor import LexborHTMLParser

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.readers import txt
from etl.readers.compose import compose
from etl.readers.html_tree import paragraphs_of
from etl.readers.markup import label_lines, show_open_comment
from etl.readers.paragraphs import Paragraph

MEDIA_TYPE = "text/html"
LENGTH_OF_DECLARATION = 4096
"""A browser looks for the encoding in the first 1024 bytes; some pages put scripts before it."""
DECLARED = re.compile(
    rb"<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE
)
SINGLE_BYTE = frozenset(
    {f"iso8859-{part}" for part in (2, 4, 5, 7, 9, 10, 13, 14, 15)} | {f"cp125{page}" for page in range(9)}
)
"""What a page may declare. ISO-8859-1 is missing: browsers take it for Windows-1252, and so does the guess."""


def read(name: str, data: bytes) -> Document:
    """The document in the bytes of a web page."""
    text = decode(data)
    txt.check(text)
    tree = LexborHTMLParser(label_lines(show_open_comment(text)))
    paragraphs = paragraphs_of(tree, line_count=text.count("\n") + 1)
    refuse_without_words(paragraphs)
    title = tree.css_first("title")
    return compose(
        paragraphs,
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=MEDIA_TYPE,
        properties={"title": " ".join(title.text().split())} if title else {},
    )


def decode(data: bytes) -> str:
    """By a byte order mark, else UTF-8 where it fits, else as the page declares, else Windows-1252.

    UTF-8 comes before the declaration: other encodings never fit it by chance, and pages that were moved to UTF-8
    often still declare what they were before.
    """
    if data.startswith((*txt.UTF16_BOMS, txt.UTF8_BOM)):
        return txt.decode(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _declared(data)
    if declared is None:
        return txt.decode(data)
    try:
        return data.decode(declared)
    except UnicodeDecodeError as error:
        raise UnreadableDocumentError(
            f"byte {error.start} is not in the declared encoding {declared}", "text in the encoding that it declares"
        ) from error


def refuse_without_words(paragraphs: list[Paragraph]) -> None:
    """Raise UnreadableDocumentError where nothing but named noise would be read."""
    if not any(line.text for paragraph in paragraphs if not paragraph.noise for line in paragraph.lines):
        raise UnreadableDocumentError("the file holds no text besides its navigation and notes", "minutes of a meeting")


def _declared(data: bytes) -> str | None:
    """The single-byte encoding that the page declares, by the name that Python gives it."""
    match = DECLARED.search(data[:LENGTH_OF_DECLARATION])
    if match is None:
        return None
    try:
        name = codecs.lookup(match.group(1).decode("ascii")).name
    except LookupError:
        return None
    return name if name in SINGLE_BYTE else None
