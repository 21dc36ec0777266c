"""Plain text: finds the encoding, refuses what is no text, and gives its lines to be joined."""

import hashlib
import re

from etl.document import Document
from etl.errors import UnreadableDocumentError
from etl.limits import TEXT_CHARACTERS, TEXT_LINES
from etl.readers import lines
from etl.readers.compose import compose
from etl.readers.paragraphs import paragraphs
from etl.readers.web_wrapping import without_site

MEDIA_TYPE = "text/plain"
UTF8_BOM = b"\xef\xbb\xbf"
UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")
# U+0002 is a hyphen and U+000C a page break; the other control characters do not stand in text.
CONTROL = re.compile(r"[\x00\x01\x03-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def read(name: str, data: bytes) -> Document:
    """The document in the bytes of a text file."""
    text = decode(data)
    check(text)
    pages = text.count("\f") + 1
    return compose(
        without_site(paragraphs(lines.split(text))),
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=MEDIA_TYPE,
        page_count=pages if pages > 1 else None,
    )


def decode(data: bytes) -> str:
    """UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252."""
    if data.startswith(UTF16_BOMS):
        return _decoded(data, "utf-16")
    try:
        return data.removeprefix(UTF8_BOM).decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(data, "cp1252")


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableDocumentError(
            f"byte {error.start} is in none of the known encodings", "text in UTF-8 or Windows-1252"
        ) from error


def check(text: str) -> None:
    """Raise UnreadableDocumentError for characters that no text has, for no words, and for too many."""
    control = CONTROL.search(text)
    if control:
        raise UnreadableDocumentError(f"the file holds the control character U+{ord(control.group()):04X}", "text")
    if not text.strip():
        raise UnreadableDocumentError("the file holds only spaces", "minutes of a meeting")
    if len(text) > TEXT_CHARACTERS.value:
        raise UnreadableDocumentError(f"the text has {len(text)} characters", str(TEXT_CHARACTERS))
    count = text.count("\n") + 1
    if count > TEXT_LINES.value:
        raise UnreadableDocumentError(f"the text has {count} lines", str(TEXT_LINES))
